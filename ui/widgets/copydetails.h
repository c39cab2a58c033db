// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QPushButton>

namespace artiscope {

// The quiet button beside what went wrong: it takes along all that is known of it, with the moment it was first seen,
// for whoever helps. Hidden while there is nothing. GUI thread.
class CopyDetails final : public QPushButton {
    Q_OBJECT
public:
    explicit CopyDetails(QWidget *parent = nullptr);

    void setDetails(const QString &details); // as Explanation has them; empty: nothing went wrong

private:
    void copy();

    QString m_details;
    Instant m_seen;
};

} // namespace artiscope
