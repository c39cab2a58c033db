// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/meaningdiff.h"

#include <QToolButton>

namespace artiscope {

// Says by what the items of lists are matched, and lets the person choose that: for all lists in which every item has
// it. There only while there is a choice, or something was chosen. GUI thread.
class MatchKeyButton final : public QToolButton {
    Q_OBJECT
public:
    explicit MatchKeyButton(QWidget *parent = nullptr);

    void setKeys(const MatchKeys &keys, const QString &choice); // empty: what is found

Q_SIGNALS:
    void chosen(const QString &key); // by the person; empty: what is found
};

} // namespace artiscope
