// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace artiscope {

class CopyDetails;

// Shown by itself while the workspace's connection is SignedOut: why, and the fields to sign in again, without leaving
// what is on the screen. What is typed goes to the connection and nowhere else.
class SignInBar : public QFrame {
    Q_OBJECT
public:
    explicit SignInBar(Workspace &workspace, QWidget *parent = nullptr); // the workspace must outlive it

Q_SIGNALS:
    void profileRequested(); // another server, or another way of signing in: the connect dialog

private:
    void attach();
    void showState(Connection &connection);
    void signIn();

    Workspace &m_workspace;
    QLabel *m_why;
    CopyDetails *m_copy;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QPushButton *m_signIn;
};

} // namespace artiscope
