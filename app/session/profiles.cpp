// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/profiles.h"

#include "app/session/secretcodec.h"
#include "app/store/infrahubctlconfig.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"

namespace artiscope {

Profiles::Profiles(const Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&m_services.profiles, &ProfileStore::changed, this, &Profiles::changed);
}

const QList<Profile> &Profiles::list() const
{
    return m_services.profiles.profiles();
}

std::optional<Profile> Profiles::find(const QString &id) const
{
    return m_services.profiles.profile(id);
}

QString Profiles::lastUsedId() const
{
    return m_services.profiles.lastUsedId();
}

Result<Nothing> Profiles::setLastUsedId(const QString &id)
{
    return m_services.profiles.setLastUsedId(id);
}

Result<Profile> Profiles::add(const Profile &profile)
{
    return m_services.profiles.add(profile);
}

Result<Profile> Profiles::duplicate(const QString &id)
{
    return m_services.profiles.duplicate(id);
}

bool Profiles::needsAnotherSecret(const Profile &before, const Profile &after)
{
    return before.origin() != after.origin() || before.signIn != after.signIn || before.userName != after.userName;
}

Result<Profile> Profiles::update(const Profile &profile)
{
    const std::optional<Profile> before = find(profile.id);
    Result<Profile> stored = m_services.profiles.update(profile);
    if (stored && before && needsAnotherSecret(*before, *stored)) {
        dropSecret(*before);
        dropSecret(*stored); // what an earlier time at that address may have left
    }
    return stored;
}

Result<Nothing> Profiles::remove(const QString &id)
{
    const std::optional<Profile> before = find(id);
    Result<Nothing> removed = m_services.profiles.remove(id);
    if (removed && before)
        dropSecret(*before);
    return removed;
}

std::optional<Profiles::Found> Profiles::findInfrahubctl(
    const QProcessEnvironment &environment, const QString &workingFolder)
{
    const QString file = infrahubctlFile(environment, workingFolder);
    if (file.isEmpty())
        return {};
    const Result<ImportedProfile> named = importInfrahubctlFile(file);
    return Found{file, named ? Result<Profile>(named->profile) : Result<Profile>(named.error())};
}

Result<Profiles::Imported> Profiles::importFromInfrahubctl(const QString &file)
{
    return addImported(importInfrahubctlFile(file));
}

Result<Profiles::Imported> Profiles::importFromEnvironment(const QProcessEnvironment &environment)
{
    return addImported(importInfrahubctlEnvironment(environment));
}

Result<Profiles::Imported> Profiles::addImported(const Result<ImportedProfile> &found)
{
    if (!found)
        return found.error();
    if (found->profile.baseUrl.isEmpty())
        return Error{.kind = Error::Kind::Input, .reason = Error::Reason::BadAddress};
    Result<Profile> added = add(found->profile);
    if (!added)
        return added.error();
    // A password is never kept: it is asked for when the profile is opened.
    const bool hasToken = !found->token.isEmpty() && added->signIn != SignInWay::Password;
    if (hasToken)
        await(m_services.secrets.write(
            SecretStore::key(added->id, added->origin()), encodeSecret(Secret{.token = found->token}), reported()));
    return Imported{added.take(), found->tlsInsecure, hasToken};
}

void Profiles::dropSecret(const Profile &profile)
{
    await(m_services.secrets.remove(SecretStore::key(profile.id, profile.origin()), reported()));
}

void Profiles::await(Request request)
{
    std::erase_if(m_keychain, [](const Request &other) { return !other.isActive(); });
    m_keychain.push_back(std::move(request));
}

Done<Nothing> Profiles::reported()
{
    return [this](const Result<Nothing> &done) {
        if (!done)
            Q_EMIT keychainFailed(done.error());
    };
}

} // namespace artiscope
