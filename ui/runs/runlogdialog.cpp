// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runlogdialog.h"

#include "ui/runs/runlogview.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace artiscope {

RunLogDialog::RunLogDialog(const FailureText &failure, QWidget *parent) : QDialog(parent)
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("runLogDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Log"));
    setProperty("look", QStringLiteral("pane"));
    resize(sizes.row * 36, sizes.row * 20);
    auto *view = new RunLogView(this);
    view->setFailure(failure);
    view->setOpenable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2 * sizes.grid, 0, 0);
    layout->addWidget(view);
    view->setFocus();
}

} // namespace artiscope
