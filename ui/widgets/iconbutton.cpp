// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconbutton.h"

#include <QToolButton>

namespace artiscope {

QToolButton *makeIconButton(Icon which, const QString &name, const QString &says, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(which, IconInk::Dim));
    button->setToolTip(says);
    button->setAccessibleName(says);
    return button;
}

} // namespace artiscope
