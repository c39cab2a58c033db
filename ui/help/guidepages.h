// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace artiscope {

// A page of the user guide, which is compiled in (docs/).
struct GuidePage {
    QString file; // "finding.md": what links call it
    QString title; // its first heading
    QByteArray markdown;
    QString words; // what one reads on it: a line for each paragraph, heading and cell

    [[nodiscard]] int count(const QString &wanted) const; // how often it is there, in upper or lower case
};

// Where they are: a folder of the resources.
[[nodiscard]] QString guideFolder();

// All of them, in the order in which the first one, the index, links to them. When `cancelled` the result is of no use.
// Any thread.
[[nodiscard]] QList<GuidePage> readGuide(const std::function<bool()> &cancelled = {});

} // namespace artiscope
