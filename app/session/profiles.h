// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"
#include "app/domain/profile.h"
#include "app/session/services.h"

#include <QObject>
#include <QProcessEnvironment>

#include <vector>

namespace artiscope {

struct ImportedProfile;

// The servers that a person has set up, and the secrets that belong to them: a secret goes when its profile goes, or
// when that comes to mean another server, another account or another way of signing in. Main thread. Changes of the
// list are made at once; those of the keychain follow, and what fails there is told by keychainFailed().
class Profiles : public QObject {
    Q_OBJECT
public:
    struct Imported {
        Profile profile; // as it was added
        bool certificatesWereIgnored = false; // infrahubctl was told not to check them; Artiscope always does
        bool hasSecret = false; // a token came with it and goes to the keychain
    };

    struct Found {
        QString file;
        Result<Profile> profile; // that it names, without an id; errors: see app/store/infrahubctlconfig.h
    };

    explicit Profiles(const Services &services, QObject *parent = nullptr); // services must outlive it

    [[nodiscard]] const QList<Profile> &list() const; // in the order in which they were added
    [[nodiscard]] std::optional<Profile> find(const QString &id) const;
    [[nodiscard]] QString lastUsedId() const; // empty: none
    Result<Nothing> setLastUsedId(const QString &id);

    // Names that are taken get a number. What was stored is returned.
    Result<Profile> add(const Profile &profile);
    Result<Profile> duplicate(const QString &id); // without the secret
    Result<Profile> update(const Profile &profile); // by its id
    Result<Nothing> remove(const QString &id);

    // The file that infrahubctl itself would read there; nothing: there is none. Nothing is added.
    [[nodiscard]] static std::optional<Found> findInfrahubctl(
        const QProcessEnvironment &environment, const QString &workingFolder);
    // Adds what infrahubctl is set up with. Errors: see app/store/infrahubctlconfig.h; without an address BadAddress.
    Result<Imported> importFromInfrahubctl(const QString &file);
    Result<Imported> importFromEnvironment(const QProcessEnvironment &environment);

    // Whether a change from one to the other makes the secret of the first useless or dangerous for the second.
    [[nodiscard]] static bool needsAnotherSecret(const Profile &before, const Profile &after);

Q_SIGNALS:
    void changed();
    void keychainFailed(const artiscope::Error &error);

private:
    Result<Imported> addImported(const Result<ImportedProfile> &found);
    void dropSecret(const Profile &profile);
    void await(Request request);
    [[nodiscard]] Done<Nothing> reported();

    const Services &m_services;
    std::vector<Request> m_keychain; // under way, nobody waits for them
};

} // namespace artiscope
