// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/connectiontest.h"
#include "app/session/profiles.h"
#include "app/session/workspace.h"

#include <QDialog>
#include <QHash>

class QPushButton;

namespace artiscope {

class ConnectionReport;
class ProfileForm;
class ProfileList;

// Where a person says which server to look at: the profiles, and the form of the one that is chosen. Open it with
// open(): it is modal to its window and never blocks. It closes itself once the workspace's connection is Ready, and
// stays with the explained error when that fails.
//
// Edits are kept for each profile while the dialog is open; Save and Connect store them. What was typed to sign in with
// goes to the connection alone, which keeps it in the keychain once it has worked.
class ConnectDialog : public QDialog {
    Q_OBJECT
public:
    // Both must outlive it.
    ConnectDialog(Workspace &workspace, Profiles &profiles, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    void importFrom(const QString &file); // of infrahubctl: adds what it names, or says why not
    void offer(const QUrl &server); // a new profile of it, of which nothing is asked yet

    void reject() override;

Q_SIGNALS:
    void sampleRequested(); // whoever owns the sample server opens it in the workspace; the dialog has closed

private:
    void showProfile(const QString &id);
    void storeDraft();
    void formEdited();
    void addNew();
    void duplicateProfile(const QString &id);
    void confirmRemoval(const QString &id);
    void removeProfile(const QString &id);
    void imported(const Result<Profiles::Imported> &result);
    bool usable(); // the form; else the report says what is missing
    std::optional<Profile> save(); // nothing: it could not be stored, and the report says so
    void test();
    void connectToServer();
    void connectionChanged();
    void setBusy(bool busy);
    void showError(const Error &error);

    Workspace &m_workspace;
    Profiles &m_profiles;
    ConnectionTest m_test;
    QHash<QString, Profile> m_drafts; // by id; the new one under the empty id
    QString m_shownId;
    bool m_connecting = false;
    QMetaObject::Connection m_watch;
    ProfileList *m_list;
    ProfileForm *m_form;
    ConnectionReport *m_report;
    QPushButton *m_testButton;
    QPushButton *m_saveButton;
    QPushButton *m_connectButton;
};

} // namespace artiscope
