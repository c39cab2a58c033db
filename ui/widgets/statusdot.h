// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"

#include <QColor>
#include <QSize>

class QFontMetrics;
class QPainter;
class QRect;
class QString;

namespace artiscope {

struct Theme;

// A status is a dot and its word, never colour alone.
struct StatusMark {
    QColor color;
    bool filled = true; // a ring is "not yet"
};

[[nodiscard]] StatusMark statusMark(ArtifactStatus status, const Theme &theme);
[[nodiscard]] QString statusText(ArtifactStatus status); // translated, for people

// Both keep to `where` and elide the word. For delegates; the painter's font is used.
void paintDot(QPainter &painter, const StatusMark &mark, const QRect &where); // centred
void paintStatus(
    QPainter &painter, const StatusMark &mark, const QString &word, const QColor &text, const QRect &where);
[[nodiscard]] QSize statusSize(const QFontMetrics &metrics, const QString &word);

// A small rounded ground with a letter or a word on it, such as the M of a changed artifact. Vertically centred in
// `where` at its leading edge; returns the width that it took.
int paintBadge(QPainter &painter, const QString &text, const QColor &ink, const QColor &ground, const QRect &where);

} // namespace artiscope
