// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/splitter.h"

namespace artiscope {

class OutlinePane;

// A text with its outline beside it, as wide as the person wants it whatever the width of the window. GUI thread.
class OutlineSplitter final : public Splitter {
    Q_OBJECT
public:
    explicit OutlineSplitter(QWidget &text, QWidget *parent = nullptr); // takes the text in

    [[nodiscard]] OutlinePane &pane() const { return *m_pane; }
    void setOutlineShown(bool shown);
    void openOutline(); // gives its filter the keyboard, when it is shown
    [[nodiscard]] int outlineWidth() const { return m_width; } // as the person left it
    void setOutlineWidth(int width);

Q_SIGNALS:
    void outlineWidthChosen(int width); // by the person

private:
    QWidget &m_text;
    OutlinePane *m_pane;
    int m_width;
};

} // namespace artiscope
