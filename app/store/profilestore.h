// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/profile.h"

#include <QList>
#include <QObject>

namespace artiscope {

// The servers that a person has set up, in one JSON file (version 1). Main thread; reads and writes are small and
// direct.
//
// No secret can get into the file: only known fields are written, without the password that an address or a proxy may
// hold. Each change reads the file again first, so two running programs do not undo each other's; it is written whole
// or not at all. After a failed change the profiles are what they were.
class ProfileStore : public QObject {
    Q_OBJECT

public:
    explicit ProfileStore(const QString &file, QObject *parent = nullptr);

    // A file that is not there means no profiles. One that cannot be understood is renamed (Storage, StoreDamaged;
    // subject: its new name), one that cannot be read stays (NotReadable); both are worth telling and no reason not to
    // start: the list is empty then.
    Result<Nothing> load();

    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<Profile> profile(const QString &id) const;
    [[nodiscard]] std::optional<Profile> profileByName(const QString &name) const; // exact, else in any case

    // Gives an id when there is none, and a number behind a name that is taken already. What was stored is returned.
    Result<Profile> add(Profile profile);
    Result<Profile> duplicate(const QString &id); // without its secret: that belongs to the original's id
    Result<Profile> update(const Profile &profile); // by its id
    Result<Nothing> remove(const QString &id); // the caller removes the secret

    [[nodiscard]] QString lastUsedId() const { return m_lastUsedId; } // empty, or of a profile that exists
    Result<Nothing> setLastUsedId(const QString &id);

Q_SIGNALS:
    void changed();

private:
    Result<Nothing> change(QList<Profile> profiles, const QString &lastUsedId);
    [[nodiscard]] QString freeName(const QString &wanted, const QString &exceptId) const;

    const QString m_file;
    QList<Profile> m_profiles;
    QString m_lastUsedId;
};

} // namespace artiscope
