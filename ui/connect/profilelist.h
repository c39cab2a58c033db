// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/profiles.h"

#include <QWidget>

class QAction;
class QListWidget;
class QToolButton;

namespace artiscope {

// The profiles as a list with what can be done to it. It shows and asks; the dialog changes.
class ProfileList : public QWidget {
    Q_OBJECT
public:
    explicit ProfileList(Profiles &profiles, QWidget *parent = nullptr); // profiles must outlive it

    [[nodiscard]] QString currentId() const; // empty: the new profile, or none
    void setCurrentId(const QString &id); // says nothing by currentChanged()
    // An entry at the end for a profile that is being made and not stored yet.
    void setNewEntry(bool shown);
    void setEdited(const QString &id, bool edited); // marks the name

Q_SIGNALS:
    void currentChanged(const QString &id);
    void activated();
    void addRequested();
    void duplicateRequested(const QString &id);
    void removeRequested(const QString &id);
    void importFileRequested(const QString &file);
    void importEnvironmentRequested();
    void sampleRequested();

private:
    void fill();
    void chooseFile();
    void updateButtons();
    QToolButton *addButton(const QString &objectName, const QString &text, const QString &toolTip);

    Profiles &m_profiles;
    QListWidget *m_list;
    QToolButton *m_add = nullptr;
    QToolButton *m_duplicate = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_import = nullptr;
    bool m_newEntry = false;
    QStringList m_edited;
};

} // namespace artiscope
