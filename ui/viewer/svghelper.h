// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <optional>

class QProcess;

namespace artiscope {

struct SvgPicture {
    QImage image;
    QSize natural; // CSS pixels
    int externals = 0; // references to elsewhere that were not followed
    int scripts = 0; // that do not run
    QRectF place; // that the image is of, CSS pixels; empty: all of the drawing
};

// What those who run the helper program artiscope-svg have in common.
namespace svghelper {

[[nodiscard]] QString program(); // beside this program, or in its libexec

// The picture that an answer begins with, and how many bytes it takes. Nothing in an answer is trusted.
struct Answer {
    bool makesSense = true; // as far as it is there
    std::optional<SvgPicture> picture; // none: there is more to come
    qsizetype size = 0;
};
[[nodiscard]] Answer parsed(const QByteArray &answer);

// Why a helper that has ended gave no answer, as a translated sentence. `limit`: it was ended after so many
// milliseconds; 0: it was not. `source` is what it was to draw: a place in it is told as one that can be gone to.
[[nodiscard]] QString reason(QProcess &process, int limit, const QByteArray &source);
[[nodiscard]] QString reasonOfNonsense();

// Ends it without waiting for that; it is deleted when it has ended. Nobody hears from it any more.
void letGo(QProcess *process);

} // namespace svghelper
} // namespace artiscope
