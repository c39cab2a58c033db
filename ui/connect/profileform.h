// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/connectiontest.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace artiscope {

// The fields of one profile, and what is typed to sign in with it. Secrets are never filled in, only read out; they are
// gone when another profile is shown or clearSecrets() is called.
class ProfileForm : public QWidget {
    Q_OBJECT
public:
    explicit ProfileForm(QWidget *parent = nullptr);

    // `saved`: as it is stored, to compare with; a profile without an id is a new one.
    void setProfile(const Profile &profile, const std::optional<Profile> &saved);
    // As the fields have it. The address is made a base URL, and is invalid when it cannot be one; a name that is
    // missing is made of the address.
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] TypedSecret typedSecret() const;
    void setTypedSecret(const TypedSecret &secret); // what was typed before, into the field that is its
    void clearSecrets();
    // What keeps this from being used, as far as that can be said without asking the server.
    [[nodiscard]] std::optional<Error> problem() const;
    void focusOn(const Error &error); // the field in which a person can do something about it
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addField(const QString &objectName, const QString &label, const QString &placeholder);
    void addRow(const QString &text, QWidget *field, QWidget *buddy);
    void addPlainHttp();
    void addCaFile();
    void chooseCaFile();
    void refresh();
    [[nodiscard]] SignInWay way() const;
    [[nodiscard]] bool travelsInTheOpen(const Profile &profile) const;

    Profile m_profile; // what the fields do not show
    std::optional<Profile> m_saved;
    QString m_agreedOrigin; // where plain HTTP was agreed to
    QFormLayout *m_layout;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QComboBox *m_way;
    QLineEdit *m_token;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_plainHttp;
    QWidget *m_plainHttpRow;
    QLabel *m_plainHttpWhy;
    QLineEdit *m_caFile = nullptr;
    QLineEdit *m_proxy;
    QLineEdit *m_branch;
};

} // namespace artiscope
