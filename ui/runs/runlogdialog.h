// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/runtext.h"

#include <QDialog>

namespace artiscope {

// A log in a window of its own, with room for tracebacks; it stays as it is while runs go on. Open it with show(): it
// is not modal, and deletes itself when it is closed. GUI thread.
class RunLogDialog : public QDialog {
    Q_OBJECT
public:
    explicit RunLogDialog(const FailureText &failure, QWidget *parent = nullptr);
};

} // namespace artiscope
