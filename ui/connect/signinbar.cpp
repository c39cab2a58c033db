// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/signinbar.h"

#include "app/session/explain.h"
#include "ui/widgets/copydetails.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace artiscope {

SignInBar::SignInBar(Workspace &workspace, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_why(new QLabel(this)),
      m_copy(new CopyDetails(this)),
      m_user(new QLineEdit(this)),
      m_secret(new QLineEdit(this)),
      m_signIn(new QPushButton(tr("Sign in"), this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("signInBar"));
    setProperty("look", QStringLiteral("bar"));
    m_why->setObjectName(QStringLiteral("signInWhy"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_user->setObjectName(QStringLiteral("signInUser"));
    m_user->setPlaceholderText(tr("User name"));
    m_user->setAccessibleName(tr("User name"));
    m_secret->setObjectName(QStringLiteral("signInSecret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_signIn->setObjectName(QStringLiteral("signInButton"));
    m_signIn->setProperty("look", QStringLiteral("primary"));
    auto *other = new QPushButton(tr("Connections…"), this);
    other->setObjectName(QStringLiteral("signInOther"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * sizes.grid, 2 * sizes.grid, 3 * sizes.grid, 2 * sizes.grid);
    layout->setSpacing(2 * sizes.grid);
    layout->addWidget(m_why, 1);
    layout->addWidget(m_copy);
    for (QLineEdit *field : {m_user, m_secret}) {
        field->setFixedWidth(sizes.row * 8);
        layout->addWidget(field);
        connect(field, &QLineEdit::returnPressed, this, &SignInBar::signIn);
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_signIn->setEnabled(!m_secret->text().isEmpty() && (m_user->isHidden() || !m_user->text().isEmpty()));
        });
    }
    layout->addWidget(m_signIn);
    layout->addWidget(other);
    connect(m_signIn, &QPushButton::clicked, this, &SignInBar::signIn);
    connect(other, &QPushButton::clicked, this, &SignInBar::profileRequested);
    connect(&m_workspace, &Workspace::opened, this, &SignInBar::attach);
    connect(&m_workspace, &Workspace::closing, this, &SignInBar::hide);
    hide();
    if (m_workspace.isOpen())
        attach();
}

void SignInBar::attach()
{
    Connection &connection = m_workspace.connection();
    m_user->setText(connection.profile().userName);
    connect(&connection, &Connection::stateChanged, this, [this, &connection] { showState(connection); });
    showState(connection);
}

void SignInBar::showState(Connection &connection)
{
    m_secret->clear(); // used or out of date either way
    if (connection.state() != Connection::State::SignedOut) {
        hide();
        return;
    }
    const SignInWay way = connection.profile().signIn;
    m_user->setVisible(way == SignInWay::Password);
    // Anonymous and refused: there is nothing to type for this profile, only another way to choose.
    m_secret->setVisible(way != SignInWay::Anonymous);
    m_signIn->setVisible(way != SignInWay::Anonymous);
    const QString what = way == SignInWay::Password ? tr("Password")
        : way == SignInWay::BearerToken             ? tr("Bearer token")
                                                    : tr("API token");
    m_secret->setPlaceholderText(what);
    m_secret->setAccessibleName(what);
    const std::optional<Error> &error = connection.error();
    m_why->setText(error ? explainInOneLine(*error) : tr("You are signed out."));
    // Not to have signed in yet is no failure.
    m_copy->setDetails(error && error->reason != Error::Reason::MissingSecret ? explain(*error).details : QString());
    m_signIn->setEnabled(false);
    show();
    QLineEdit *first = way == SignInWay::Password && m_user->text().isEmpty() ? m_user : m_secret;
    first->setFocus(Qt::OtherFocusReason);
}

void SignInBar::signIn()
{
    if (!m_signIn->isEnabled() || !m_workspace.isOpen())
        return;
    const QString secret = m_secret->text();
    m_secret->clear();
    Connection &connection = m_workspace.connection();
    if (connection.profile().signIn == SignInWay::Password)
        connection.signInWithPassword(m_user->text().trimmed(), secret);
    else
        connection.signInWithToken(secret.trimmed().toUtf8());
}

} // namespace artiscope
