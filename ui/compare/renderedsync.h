// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace artiscope {

class MarkdownView;

// Keeps two rendered texts side by side so that the same heading meets, and what is between two headings by its share.
// Where one of them is not laid out to its end yet, all of it goes by its share. Belongs to who owns the views; GUI
// thread.
class RenderedSync final : public QObject {
    Q_OBJECT
public:
    RenderedSync(MarkdownView &left, MarkdownView &right, QObject *parent = nullptr);

    void show(int left, int right); // both positions, each in its own view, wherever the other one is

private:
    // The same heading in both, as positions in the documents.
    struct Heading {
        int left;
        int right;
    };
    void matchHeadings();
    void follow(MarkdownView &leader, MarkdownView &other);

    MarkdownView &m_left;
    MarkdownView &m_right;
    std::vector<Heading> m_headings; // in order, on both sides
    bool m_following = false;
};

} // namespace artiscope
