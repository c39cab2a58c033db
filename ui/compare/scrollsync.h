// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/diffhunk.h"

#include <QObject>

#include <vector>

namespace artiscope {

class TextView;

// Keeps two views side by side so that what matches meets: in the middle of the screen, at the ends of the texts at its
// upper or lower edge. Belongs to who owns the views; GUI thread.
class ScrollSync final : public QObject {
    Q_OBJECT
public:
    ScrollSync(TextView &left, TextView &right, QObject *parent = nullptr);

    void setHunks(const std::vector<DiffHunk> &hunks);
    void goTo(const DiffHunk &hunk); // in both, on one height, with the carets there

Q_SIGNALS:
    void scrolled();

private:
    void follow(TextView &leader, TextView &other);
    void place(const DiffHunk &hunk);

    TextView &m_left;
    TextView &m_right;
    std::vector<DiffHunk> m_hunks;
    bool m_following = false;
};

} // namespace artiscope
