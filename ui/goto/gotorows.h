// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace artiscope {

// One thing that can be gone to: a sign of what it is, its text with the letters that were typed in bold, what it is
// dim behind it, and at the far end a shortcut or why it is off.
class GoToRows final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace artiscope
