// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/samechanges.h"

#include <QTimer>

namespace artiscope {

// Which of the changes that are being looked into are the same, told while they come. Main thread; owned by the
// workspace, which makes it before the first of them; outlived by what it follows.
class SameChange : public QObject {
    Q_OBJECT
public:
    explicit SameChange(const ChangedContents &contents, QObject *parent = nullptr);

    [[nodiscard]] const SameChanges &changes() const { return m_changes; }

Q_SIGNALS:
    void changed(); // the groups; at most some times a second

private:
    void arrange();

    const ChangedContents &m_contents;
    SameChanges m_changes;
    QTimer m_soon;
};

} // namespace artiscope
