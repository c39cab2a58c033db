// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace artiscope {

// The pages of the guide, each with how often it says what is searched for. GUI thread.
class GuideList final : public QListWidget {
    Q_OBJECT
public:
    static constexpr int CountRole = Qt::UserRole; // int; 0: nothing is searched for

    explicit GuideList(QWidget *parent = nullptr);
};

} // namespace artiscope
