// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/domain/link.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace artiscope {

// Asks for a link, and says where it leads before one goes there. Open it with open(). GUI thread.
class LinkDialog final : public QDialog {
    Q_OBJECT
public:
    explicit LinkDialog(const QString &clipboard, QWidget *parent = nullptr); // begins with it when it is a link

    [[nodiscard]] static Error noLink(const QString &text); // how a text is told to be none

Q_SIGNALS:
    void chosen(const artiscope::Link &link); // it has closed

private:
    void check();
    void take();

    QLineEdit *m_text;
    QLabel *m_says;
    QPushButton *m_open;
};

} // namespace artiscope
