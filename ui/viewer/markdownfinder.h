// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace artiscope {

class MarkdownView;
class PreviewFindBar;

// Finds what a bar asks for in the text that a view shows, as one reads it. All hits that are on the screen are marked.
// Uses both until destruction; GUI thread.
class MarkdownFinder final : public QObject {
    Q_OBJECT
public:
    MarkdownFinder(MarkdownView &view, PreviewFindBar &bar, QObject *parent = nullptr);

private:
    void search();
    void setCurrent(qsizetype hit);
    void mark();

    MarkdownView &m_view;
    PreviewFindBar &m_bar;
    std::vector<int> m_hits; // where they begin
    int m_length = 0; // of each
    int m_from = 0; // the first hit behind it becomes the current one
};

} // namespace artiscope
