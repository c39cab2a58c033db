// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/profilestore.h"

#include "app/core/wholefile.h"
#include "app/store/putaside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace artiscope {

namespace {

constexpr int version = 1;

Error storageError(Error::Reason reason, const QString &file, const QString &detail)
{
    return {.kind = Error::Kind::Storage, .reason = reason, .detail = detail, .subject = file};
}

// An address may hold a password (https://name:password@host); only the keychain may.
Profile withoutSecrets(Profile profile)
{
    profile.baseUrl.setUserInfo({});
    profile.baseUrl.setQuery(QString());
    profile.baseUrl.setFragment({});
    QUrl proxy(profile.proxy);
    if (!proxy.password().isEmpty()) {
        proxy.setPassword({});
        profile.proxy = proxy.toString(QUrl::FullyEncoded);
    }
    return profile;
}

QJsonObject toJson(const Profile &profile)
{
    return {
        {QStringLiteral("id"), profile.id},
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("base_url"), profile.baseUrl.toString(QUrl::FullyEncoded)},
        {QStringLiteral("sign_in"), signInWord(profile.signIn)},
        {QStringLiteral("user_name"), profile.userName},
        {QStringLiteral("ca_file"), profile.caFile},
        {QStringLiteral("proxy"), profile.proxy},
        {QStringLiteral("default_branch"), profile.defaultBranch},
        {QStringLiteral("plain_http_agreed"), profile.plainHttpAgreed},
    };
}

Profile fromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    return withoutSecrets({
        .id = text("id"),
        .name = text("name"),
        .baseUrl = QUrl(text("base_url"), QUrl::StrictMode),
        .signIn = signInFromWord(text("sign_in")),
        .userName = text("user_name"),
        .caFile = text("ca_file"),
        .proxy = text("proxy"),
        .defaultBranch = text("default_branch"),
        .plainHttpAgreed = object.value(QLatin1String("plain_http_agreed")).toBool(),
    });
}

auto byId(const QList<Profile> &profiles, const QString &id)
{
    return std::find_if(profiles.begin(), profiles.end(), [&id](const Profile &p) { return p.id == id; });
}

Error noSuchProfile(const QString &id)
{
    return {.kind = Error::Kind::Input, .reason = Error::Reason::BadReference, .subject = id};
}

} // namespace

ProfileStore::ProfileStore(const QString &file, QObject *parent) : QObject(parent), m_file(file) { }

Result<Nothing> ProfileStore::load()
{
    QList<Profile> profiles;
    QString lastUsedId;
    QString damage;

    QFile file(m_file);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return storageError(Error::Reason::NotReadable, m_file, file.errorString());
        QJsonParseError parsing{};
        const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &parsing).object();
        const QJsonArray list = root.value(QLatin1String("profiles")).toArray();
        if (parsing.error != QJsonParseError::NoError)
            damage = parsing.errorString();
        else if (root.value(QLatin1String("version")).toInt() != version)
            damage = tr("The file is not of the version that this program writes.");
        for (const QJsonValue &value : list) {
            const Profile profile = fromJson(value.toObject());
            if (!profile.id.isEmpty() && profile.baseUrl.isValid() && byId(profiles, profile.id) == profiles.end())
                profiles.append(profile);
            else
                damage = tr("A profile in the file has no id or no address.");
        }
        lastUsedId = root.value(QLatin1String("last_used")).toString();
        file.close();
    }

    if (!damage.isEmpty()) {
        m_profiles.clear();
        m_lastUsedId.clear();
        Q_EMIT changed();
        const auto moved = putAside(m_file);
        return storageError(Error::Reason::StoreDamaged, moved.value_or(m_file), damage);
    }
    if (byId(profiles, lastUsedId) == profiles.end())
        lastUsedId.clear();
    if (profiles != m_profiles || lastUsedId != m_lastUsedId) {
        m_profiles = profiles;
        m_lastUsedId = lastUsedId;
        Q_EMIT changed();
    }
    return Nothing{};
}

std::optional<Profile> ProfileStore::profile(const QString &id) const
{
    const auto found = byId(m_profiles, id);
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileStore::profileByName(const QString &name) const
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const Profile &profile : m_profiles) {
            if (profile.name.compare(name, sensitivity) == 0)
                return profile;
        }
    }
    return {};
}

Result<Profile> ProfileStore::add(Profile profile)
{
    if (auto fresh = load(); !fresh)
        return fresh.error();
    profile = withoutSecrets(profile);
    if (profile.id.isEmpty() || byId(m_profiles, profile.id) != m_profiles.end())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.name = freeName(profile.name.isEmpty() ? profile.baseUrl.host() : profile.name, profile.id);
    if (auto done = change(m_profiles + QList<Profile>{profile}, m_lastUsedId); !done)
        return done.error();
    return profile;
}

Result<Profile> ProfileStore::duplicate(const QString &id)
{
    auto original = profile(id);
    if (!original)
        return noSuchProfile(id);
    original->id.clear();
    original->plainHttpAgreed = false; // agreed to for the original only
    return add(*original);
}

Result<Profile> ProfileStore::update(const Profile &profile)
{
    if (auto fresh = load(); !fresh)
        return fresh.error();
    const auto index = byId(m_profiles, profile.id) - m_profiles.cbegin();
    if (index == m_profiles.size())
        return noSuchProfile(profile.id);
    QList<Profile> profiles = m_profiles;
    Profile changed = withoutSecrets(profile);
    changed.name = freeName(changed.name.isEmpty() ? changed.baseUrl.host() : changed.name, changed.id);
    const Profile &before = profiles.at(index);
    if (before.plainHttpAgreed && before.origin() != changed.origin())
        changed.plainHttpAgreed = false; // that was agreed to for the other server
    profiles[index] = changed;
    if (auto done = change(profiles, m_lastUsedId); !done)
        return done.error();
    return changed;
}

Result<Nothing> ProfileStore::remove(const QString &id)
{
    if (auto fresh = load(); !fresh)
        return fresh.error();
    QList<Profile> profiles = m_profiles;
    if (profiles.removeIf([&id](const Profile &p) { return p.id == id; }) == 0)
        return noSuchProfile(id);
    return change(profiles, m_lastUsedId == id ? QString() : m_lastUsedId);
}

Result<Nothing> ProfileStore::setLastUsedId(const QString &id)
{
    if (id == m_lastUsedId)
        return Nothing{};
    if (auto fresh = load(); !fresh)
        return fresh.error();
    if (!id.isEmpty() && !profile(id))
        return noSuchProfile(id);
    return change(m_profiles, id);
}

Result<Nothing> ProfileStore::change(QList<Profile> profiles, const QString &lastUsedId)
{
    QJsonArray list;
    for (const Profile &profile : std::as_const(profiles))
        list.append(toJson(profile));
    const QJsonObject root{
        {QStringLiteral("version"), version},
        {QStringLiteral("last_used"), lastUsedId},
        {QStringLiteral("profiles"), list},
    };
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    if (const Result<Nothing> done = writeFile(m_file, QJsonDocument(root).toJson()); !done)
        return done.error();
    m_profiles = std::move(profiles);
    m_lastUsedId = lastUsedId;
    Q_EMIT changed();
    return Nothing{};
}

QString ProfileStore::freeName(const QString &wanted, const QString &exceptId) const
{
    const auto taken = [&](const QString &name) {
        return std::any_of(m_profiles.begin(), m_profiles.end(),
            [&](const Profile &p) { return p.id != exceptId && p.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

} // namespace artiscope
