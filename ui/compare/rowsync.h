// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace artiscope {

class TextView;

// Keeps views beside each other so that lines of the same number meet at the top, and what one opens the others open.
// Belongs to who owns the views; GUI thread.
class RowSync final : public QObject {
    Q_OBJECT
public:
    explicit RowSync(std::vector<TextView *> views, QObject *parent = nullptr);

    void goTo(qsizetype line); // in all, near the top so that what follows is seen, with the carets there

Q_SIGNALS:
    void scrolled();

private:
    void follow(TextView &leader);

    std::vector<TextView *> m_views;
    bool m_following = false;
};

} // namespace artiscope
