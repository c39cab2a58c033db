// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/settings.h"

#include <QUrl>

#include <algorithm>

namespace artiscope {

namespace {

// Ids and names come from elsewhere: a slash in one would make a group of its own.
QString keyFor(QLatin1String group, const QString &name)
{
    return group + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

const QLatin1String states("state");
const QLatin1String lastBranches("last-branch");
const QLatin1String lastVisits("last-visit");
const QLatin1String openings("open-artifacts");
const QLatin1String views("view-as");
const QLatin1String matchKeys("match-key");
const QLatin1String programs("open-with");
const QLatin1String keysOf("shortcuts");
const QLatin1String ignoredOf("ignored-changes-of");

} // namespace

Settings::Settings(const QString &file) : m_settings(file), m_described(allSettings()) { }

QVariant Settings::value(const QString &key) const
{
    const Setting *const setting = find(key);
    return setting ? sensibleValue(*setting, m_settings.value(key)) : QVariant();
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (const Setting *const setting = find(key))
        setOrForget(key, value, sensibleValue(*setting, value) == setting->usual);
}

qint64 Settings::sizeLimit() const
{
    return value(QStringLiteral("size-limit")).toLongLong();
}

qint64 Settings::cacheLimit() const
{
    return value(QStringLiteral("cache-limit")).toLongLong();
}

std::chrono::seconds Settings::requestTimeout() const
{
    return std::chrono::seconds(number(QStringLiteral("request-timeout")));
}

int Settings::refreshSeconds() const
{
    return number(QStringLiteral("refresh-seconds"));
}

int Settings::runTimeoutSeconds() const
{
    return number(QStringLiteral("run-timeout"));
}

QString Settings::language() const
{
    const QString word = value(QStringLiteral("language")).toString();
    return word == QLatin1String("system") ? QString() : word;
}

QString Settings::theme() const
{
    return value(QStringLiteral("theme")).toString();
}

bool Settings::wrap() const
{
    return value(QStringLiteral("wrap")).toBool();
}

bool Settings::outline() const
{
    return value(QStringLiteral("outline")).toBool();
}

bool Settings::headings() const
{
    return value(QStringLiteral("headings")).toBool();
}

bool Settings::spaces() const
{
    return value(QStringLiteral("spaces")).toBool();
}

bool Settings::rulers() const
{
    return value(QStringLiteral("rulers")).toBool();
}

QList<int> Settings::rulerColumns() const
{
    QList<int> columns;
    for (const QString &column : value(QStringLiteral("ruler-columns")).toStringList())
        columns << column.toInt();
    return columns;
}

int Settings::zoom() const
{
    bool isNumber = false;
    const int steps = m_settings.value(QStringLiteral("zoom")).toInt(&isNumber);
    return isNumber ? std::clamp(steps, -10, 30) : 0;
}

void Settings::setZoom(int steps)
{
    m_settings.setValue(QStringLiteral("zoom"), steps);
}

int Settings::changeContext() const
{
    return number(QStringLiteral("change-context"));
}

bool Settings::unifiedChanges() const
{
    return value(QStringLiteral("unified-changes")).toBool();
}

bool Settings::patientChanges() const
{
    return value(QStringLiteral("patient-changes")).toBool();
}

bool Settings::whoseChanges() const
{
    return value(QStringLiteral("whose-changes")).toBool();
}

QStringList Settings::chosenPlaces() const
{
    return m_settings.value(QStringLiteral("chosen-places")).toStringList();
}

void Settings::setChosenPlaces(const QStringList &places)
{
    setOrForget(QStringLiteral("chosen-places"), places, places.isEmpty());
}

QStringList Settings::ignoredChanges() const
{
    return m_settings.value(QStringLiteral("ignored-changes")).toStringList();
}

void Settings::setIgnoredChanges(const QStringList &words)
{
    setOrForget(QStringLiteral("ignored-changes"), words, words.isEmpty());
}

QHash<QString, QStringList> Settings::ignoredChangesByDefinition() const
{
    QHash<QString, QStringList> result;
    const QHash<QString, QVariant> kept = below(ignoredOf);
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        result.insert(it.key(), it.value().toStringList());
    return result;
}

void Settings::setIgnoredChanges(const QString &definitionId, const std::optional<QStringList> &words)
{
    setOrForget(keyFor(ignoredOf, definitionId), words.value_or(QStringList()), !words);
}

QStringList Settings::ignoreExpressions() const
{
    return m_settings.value(QStringLiteral("ignore-expressions")).toStringList();
}

void Settings::setIgnoreExpressions(const QStringList &namesAndExpressions)
{
    setOrForget(QStringLiteral("ignore-expressions"), namesAndExpressions, namesAndExpressions.isEmpty());
}

QByteArray Settings::state(const QString &name) const
{
    return QByteArray::fromBase64(m_settings.value(keyFor(states, name)).toString().toLatin1());
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    setOrForget(keyFor(states, name), QString::fromLatin1(state.toBase64()), state.isEmpty());
}

QString Settings::lastBranch(const QString &profileId) const
{
    return m_settings.value(keyFor(lastBranches, profileId)).toString();
}

void Settings::setLastBranch(const QString &profileId, const QString &branch)
{
    setOrForget(keyFor(lastBranches, profileId), branch, branch.isEmpty());
}

std::optional<Instant> Settings::lastVisit(const QString &profileId) const
{
    return Instant::fromWire(m_settings.value(keyFor(lastVisits, profileId)).toString());
}

void Settings::setLastVisit(const QString &profileId, Instant at)
{
    m_settings.setValue(keyFor(lastVisits, profileId), at.toWire());
}

QByteArray Settings::openArtifacts(const QString &profileId) const
{
    return m_settings.value(keyFor(openings, profileId)).toByteArray();
}

void Settings::setOpenArtifacts(const QString &profileId, const QByteArray &artifacts)
{
    m_settings.setValue(keyFor(openings, profileId), artifacts);
}

QString Settings::viewAs(const QString &definitionId) const
{
    return m_settings.value(keyFor(views, definitionId)).toString();
}

void Settings::setViewAs(const QString &definitionId, const QString &format)
{
    setOrForget(keyFor(views, definitionId), format, format.isEmpty());
}

QString Settings::matchKey(const QString &definitionId) const
{
    return m_settings.value(keyFor(matchKeys, definitionId)).toString();
}

void Settings::setMatchKey(const QString &definitionId, const QString &key)
{
    setOrForget(keyFor(matchKeys, definitionId), key, key.isEmpty());
}

QStringList Settings::openWith(const QString &extension) const
{
    return value(keyFor(programs, extension)).toStringList();
}

QHash<QString, QString> Settings::shortcuts() const
{
    QHash<QString, QString> result;
    const QHash<QString, QVariant> kept = below(keysOf);
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        result.insert(
            it.key(), it.value().toStringList().join(QLatin1String(", "))); // "Ctrl+," by hand is a list to Qt
    return result;
}

void Settings::setShortcut(const QString &command, const std::optional<QString> &keys)
{
    setOrForget(keyFor(keysOf, command), keys.value_or(QString()), !keys);
}

QString Settings::shortcutPreset() const
{
    return m_settings.value(QStringLiteral("shortcut-preset")).toString();
}

void Settings::setShortcutPreset(const QString &word)
{
    setOrForget(QStringLiteral("shortcut-preset"), word, word.isEmpty());
}

void Settings::forgetProfile(const QString &profileId)
{
    m_settings.remove(keyFor(lastBranches, profileId));
    m_settings.remove(keyFor(lastVisits, profileId));
    m_settings.remove(keyFor(openings, profileId));
}

QStringList Settings::differing() const
{
    QStringList list;
    for (const Setting &setting : m_described) {
        const QVariant found = value(setting.key);
        if (found != setting.usual)
            list << setting.key
                    + (setting.kind == Setting::Kind::Command ? QStringLiteral(" (is set)") : u'=' + found.toString());
    }
    const auto add = [&list](const char *key, qint64 number) {
        if (number != 0)
            list << QLatin1String(key) + u'=' + QString::number(number);
    };
    add("zoom", zoom());
    add("ignored-changes (count)", ignoredChanges().size());
    add("ignore-expressions (count)", ignoreExpressions().size() / 2);
    add("shortcuts (count)", shortcuts().size());
    return list;
}

Result<Nothing> Settings::save()
{
    const QSettings::Status status = m_settings.write();
    if (status == QSettings::NoError)
        return Nothing{};
    const bool damaged = status == QSettings::FormatError;
    return Error{.kind = Error::Kind::Storage,
        .reason = damaged ? Error::Reason::StoreDamaged : Error::Reason::NotWritable,
        .subject = m_settings.fileName()};
}

const Setting *Settings::find(const QString &key) const
{
    const auto found = std::find_if(
        m_described.cbegin(), m_described.cend(), [&key](const Setting &setting) { return setting.key == key; });
    return found == m_described.cend() ? nullptr : &*found;
}

int Settings::number(const QString &key) const
{
    return value(key).toInt();
}

QHash<QString, QVariant> Settings::below(QLatin1String group) const
{
    QHash<QString, QVariant> result;
    const QStringList keys = m_settings.allKeys();
    for (const QString &key : keys) {
        if (key.startsWith(group + u'/'))
            result.insert(QUrl::fromPercentEncoding(key.sliced(group.size() + 1).toLatin1()), m_settings.value(key));
    }
    return result;
}

void Settings::setOrForget(const QString &key, const QVariant &value, bool forget)
{
    if (forget)
        m_settings.remove(key);
    else
        m_settings.setValue(key, value);
}

} // namespace artiscope
