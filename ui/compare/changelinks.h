// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/diffhunk.h"

#include <QSplitter>

#include <vector>

namespace artiscope {

class TextView;

// Two views beside each other with a gap between them, in which a band leads from each change on the left to the same
// one on the right. The gap is the splitter's handle. GUI thread.
class ChangeLinks final : public QSplitter {
    Q_OBJECT
public:
    explicit ChangeLinks(QWidget *parent = nullptr);

    void setViews(TextView &left, TextView &right); // that lie somewhere in its two widgets
    void setHunks(const std::vector<DiffHunk> &hunks);
    void setCurrent(qsizetype hunk); // -1: none
    void updateLinks(); // what is where is new

protected:
    QSplitterHandle *createHandle() override;

private:
    friend class LinksHandle;
    void paint(QPainter &painter, QWidget &gap) const;

    TextView *m_left = nullptr;
    TextView *m_right = nullptr;
    std::vector<DiffHunk> m_hunks;
    qsizetype m_current = -1;
};

} // namespace artiscope
