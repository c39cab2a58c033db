// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/settings.h"

#include <QUrl>

#include <algorithm>
#include <limits>

namespace artiscope {

namespace {

constexpr qint64 megabyte = 1024 * 1024;

// Ids and names come from elsewhere: a slash in one would make a group of its own.
QString keyFor(QLatin1String group, const QString &name)
{
    return group + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

const QLatin1String states("state");
const QLatin1String lastBranches("last-branch");
const QLatin1String lastVisits("last-visit");
const QLatin1String views("view-as");
const QLatin1String matchKeys("match-key");
const QLatin1String programs("open-with");
const QLatin1String ignoredOf("ignored-changes-of");

} // namespace

Settings::Settings(const QString &file) : m_settings(file, QSettings::IniFormat) { }

qint64 Settings::sizeLimit() const
{
    return number(QStringLiteral("size-limit"), 256 * megabyte, megabyte, 4096 * megabyte);
}

void Settings::setSizeLimit(qint64 bytes)
{
    m_settings.setValue(QStringLiteral("size-limit"), bytes);
}

qint64 Settings::cacheLimit() const
{
    return number(QStringLiteral("cache-limit"), 1024 * megabyte, 0, std::numeric_limits<qint64>::max());
}

void Settings::setCacheLimit(qint64 bytes)
{
    m_settings.setValue(QStringLiteral("cache-limit"), bytes);
}

std::chrono::seconds Settings::requestTimeout() const
{
    return std::chrono::seconds(number(QStringLiteral("request-timeout"), 60, 1, 3600));
}

void Settings::setRequestTimeout(std::chrono::seconds seconds)
{
    m_settings.setValue(QStringLiteral("request-timeout"), qint64(seconds.count()));
}

int Settings::refreshSeconds() const
{
    // Never faster than every 10 s: each refresh costs the server a page of answers.
    const auto seconds = int(number(QStringLiteral("refresh-seconds"), 60, 0, 86400));
    return seconds == 0 ? 0 : std::max(seconds, 10);
}

void Settings::setRefreshSeconds(int seconds)
{
    m_settings.setValue(QStringLiteral("refresh-seconds"), seconds);
}

int Settings::runTimeoutSeconds() const
{
    return int(number(QStringLiteral("run-timeout"), 600, 10, 86400));
}

void Settings::setRunTimeoutSeconds(int seconds)
{
    m_settings.setValue(QStringLiteral("run-timeout"), seconds);
}

ThemeSetting Settings::theme() const
{
    const QString word = m_settings.value(QStringLiteral("theme")).toString();
    if (word == QLatin1String("light"))
        return ThemeSetting::Light;
    return word == QLatin1String("dark") ? ThemeSetting::Dark : ThemeSetting::System;
}

void Settings::setTheme(ThemeSetting theme)
{
    const auto word = theme == ThemeSetting::Light ? QStringLiteral("light")
        : theme == ThemeSetting::Dark              ? QStringLiteral("dark")
                                                   : QStringLiteral("system");
    m_settings.setValue(QStringLiteral("theme"), word);
}

bool Settings::wrap() const
{
    return m_settings.value(QStringLiteral("wrap"), false).toBool();
}

void Settings::setWrap(bool wrap)
{
    m_settings.setValue(QStringLiteral("wrap"), wrap);
}

bool Settings::outline() const
{
    return m_settings.value(QStringLiteral("outline"), true).toBool();
}

void Settings::setOutline(bool shown)
{
    m_settings.setValue(QStringLiteral("outline"), shown);
}

bool Settings::headings() const
{
    return m_settings.value(QStringLiteral("headings"), true).toBool();
}

void Settings::setHeadings(bool shown)
{
    m_settings.setValue(QStringLiteral("headings"), shown);
}

bool Settings::spaces() const
{
    return m_settings.value(QStringLiteral("spaces"), false).toBool();
}

void Settings::setSpaces(bool shown)
{
    m_settings.setValue(QStringLiteral("spaces"), shown);
}

bool Settings::ruler() const
{
    return m_settings.value(QStringLiteral("ruler"), false).toBool();
}

void Settings::setRuler(bool shown)
{
    m_settings.setValue(QStringLiteral("ruler"), shown);
}

int Settings::rulerColumn() const
{
    return int(number(QStringLiteral("ruler-column"), 80, 1, 1000));
}

int Settings::zoom() const
{
    return int(number(QStringLiteral("zoom"), 0, -10, 30));
}

void Settings::setZoom(int steps)
{
    m_settings.setValue(QStringLiteral("zoom"), steps);
}

int Settings::changeContext() const
{
    return int(number(QStringLiteral("change-context"), 3, -1, 1000));
}

void Settings::setChangeContext(int lines)
{
    m_settings.setValue(QStringLiteral("change-context"), lines);
}

bool Settings::unifiedChanges() const
{
    return m_settings.value(QStringLiteral("unified-changes"), false).toBool();
}

void Settings::setUnifiedChanges(bool unified)
{
    m_settings.setValue(QStringLiteral("unified-changes"), unified);
}

bool Settings::patientChanges() const
{
    return m_settings.value(QStringLiteral("patient-changes"), false).toBool();
}

void Settings::setPatientChanges(bool patient)
{
    m_settings.setValue(QStringLiteral("patient-changes"), patient);
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
    const QStringList keys = m_settings.allKeys();
    for (const QString &key : keys) {
        if (key.startsWith(ignoredOf + u'/'))
            result.insert(QUrl::fromPercentEncoding(key.sliced(ignoredOf.size() + 1).toLatin1()),
                m_settings.value(key).toStringList());
    }
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
    QStringList words = m_settings.value(keyFor(programs, extension)).toStringList();
    if (!words.isEmpty() && words.constFirst().isEmpty()) // a line that names nothing
        words.clear();
    return words;
}

void Settings::setOpenWith(const QString &extension, const QStringList &words)
{
    setOrForget(keyFor(programs, extension), words, words.isEmpty());
}

void Settings::forgetProfile(const QString &profileId)
{
    m_settings.remove(keyFor(lastBranches, profileId));
    m_settings.remove(keyFor(lastVisits, profileId));
}

QStringList Settings::differing() const
{
    QStringList list;
    const auto add = [&list](const char *key, qint64 value, qint64 usual) {
        if (value != usual)
            list << QLatin1String(key) + u'=' + QString::number(value);
    };
    add("size-limit", sizeLimit(), 256 * megabyte);
    add("cache-limit", cacheLimit(), 1024 * megabyte);
    add("request-timeout", requestTimeout().count(), 60);
    add("refresh-seconds", refreshSeconds(), 60);
    add("run-timeout", runTimeoutSeconds(), 600);
    if (theme() != ThemeSetting::System)
        list << (theme() == ThemeSetting::Light ? QStringLiteral("theme=light") : QStringLiteral("theme=dark"));
    add("wrap", wrap(), 0);
    add("outline", outline(), 1);
    add("headings", headings(), 1);
    add("spaces", spaces(), 0);
    add("ruler", ruler(), 0);
    add("ruler-column", rulerColumn(), 80);
    add("zoom", zoom(), 0);
    add("change-context", changeContext(), 3);
    add("unified-changes", unifiedChanges(), 0);
    add("patient-changes", patientChanges(), 0);
    add("ignored-changes (count)", ignoredChanges().size(), 0);
    add("ignore-expressions (count)", ignoreExpressions().size() / 2, 0);
    return list;
}

Result<Nothing> Settings::save()
{
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError)
        return Nothing{};
    const bool damaged = m_settings.status() == QSettings::FormatError;
    return Error{.kind = Error::Kind::Storage,
        .reason = damaged ? Error::Reason::StoreDamaged : Error::Reason::NotWritable,
        .subject = m_settings.fileName()};
}

qint64 Settings::number(const QString &key, qint64 fallback, qint64 least, qint64 most) const
{
    bool isNumber = false;
    const qint64 value = m_settings.value(key).toLongLong(&isNumber);
    return isNumber ? std::clamp(value, least, most) : fallback;
}

void Settings::setOrForget(const QString &key, const QVariant &value, bool forget)
{
    if (forget)
        m_settings.remove(key);
    else
        m_settings.setValue(key, value);
}

} // namespace artiscope
