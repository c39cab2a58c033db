// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace artiscope {

class MarkdownView;
class OutlineSplitter;
class PreviewFindBar;

// A Markdown text as one reads it, with what belongs around it: the outline of its headings beside it, and the find bar
// below. GUI thread.
class MarkdownPage final : public QWidget {
    Q_OBJECT
public:
    explicit MarkdownPage(QWidget *parent = nullptr);

    [[nodiscard]] MarkdownView &view() const { return *m_view; }
    [[nodiscard]] PreviewFindBar &find() const { return *m_find; }
    [[nodiscard]] OutlineSplitter &columns() const { return *m_columns; }
    [[nodiscard]] QString trouble() const; // why there is nothing to be shown; empty: there is
    [[nodiscard]] QString notice() const; // what is worth knowing of what is shown; empty: nothing

private:
    MarkdownView *m_view;
    OutlineSplitter *m_columns;
    PreviewFindBar *m_find;
};

} // namespace artiscope
