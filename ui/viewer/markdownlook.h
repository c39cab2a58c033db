// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/textcolors.h"
#include "ui/widgets/contentfont.h"
#include "ui/widgets/theme.h"

#include <QFont>

namespace artiscope {

// How Markdown is to look: all that depends on the screen, so that a document can be made on any thread. Lengths are in
// pixels.
struct MarkdownLook {
    Theme theme;
    TextColors colors;
    QFont font;
    QString fixedFamily;
    double line = 0; // height of one
    double margin = 0; // around all of it
    // Where pictures come from: a folder of the program itself. Empty: none is shown, its name stands in its place.
    QString pictureFolder;
    double widestPicture = 0; // wider ones are made that small
    double pixelRatio = 1; // device pixels in one

    [[nodiscard]] double padding() const { return line * 0.6; } // of a block of code
    [[nodiscard]] double quoteStep() const { return line * 1.2; } // that a quotation is further in

    // GUI thread.
    [[nodiscard]] static MarkdownLook of(const QFont &font)
    {
        return {.theme = Theme::current(),
            .colors = TextColors::forTheme(Theme::current()),
            .font = font,
            .fixedFamily = contentFont().family(),
            .line = QFontMetricsF(font).height(),
            .margin = double(Sizes::of(QFontMetrics(font)).grid) * 6};
    }
};

} // namespace artiscope
