// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/preferences.h"

#include "app/store/settings.h"

namespace artiscope {

namespace {
constexpr int mostChosenPlaces = 100; // older ones say little of what one does now
} // namespace

Preferences::Preferences(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings) { }

const QList<Setting> &Preferences::described() const
{
    return m_settings.described();
}

QVariant Preferences::value(const QString &key) const
{
    const auto standIn = m_forThisRun.constFind(key);
    return standIn == m_forThisRun.cend() ? m_settings.value(key) : *standIn;
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    const QVariant before = this->value(key);
    m_forThisRun.remove(key);
    m_settings.setValue(key, value);
    if (m_settings.value(key) != before)
        Q_EMIT changed(key);
}

void Preferences::setForThisRun(const QString &key, const QVariant &value)
{
    m_forThisRun.insert(key, value);
    Q_EMIT changed(key);
}

bool Preferences::isUsual(const Setting &setting) const
{
    return value(setting.key) == setting.usual;
}

void Preferences::resetAll()
{
    for (const Setting &setting : described())
        setValue(setting.key, setting.usual);
}

Result<Nothing> Preferences::save()
{
    return m_settings.save();
}

QString Preferences::theme() const
{
    return value(QStringLiteral("theme")).toString();
}

bool Preferences::wrap() const
{
    return m_settings.wrap();
}

void Preferences::setWrap(bool wrap)
{
    setValue(QStringLiteral("wrap"), wrap);
}

bool Preferences::outline() const
{
    return m_settings.outline();
}

void Preferences::setOutline(bool shown)
{
    setValue(QStringLiteral("outline"), shown);
}

bool Preferences::headings() const
{
    return m_settings.headings();
}

void Preferences::setHeadings(bool shown)
{
    setValue(QStringLiteral("headings"), shown);
}

bool Preferences::spaces() const
{
    return m_settings.spaces();
}

void Preferences::setSpaces(bool shown)
{
    setValue(QStringLiteral("spaces"), shown);
}

bool Preferences::rulers() const
{
    return m_settings.rulers();
}

void Preferences::setRulers(bool shown)
{
    setValue(QStringLiteral("rulers"), shown);
}

QList<int> Preferences::rulerColumns() const
{
    return m_settings.rulerColumns();
}

int Preferences::zoom() const
{
    return m_settings.zoom();
}

void Preferences::setZoom(int steps)
{
    m_settings.setZoom(steps);
}

int Preferences::changeContext() const
{
    return m_settings.changeContext();
}

void Preferences::setChangeContext(int lines)
{
    setValue(QStringLiteral("change-context"), qint64(lines));
}

bool Preferences::unifiedChanges() const
{
    return m_settings.unifiedChanges();
}

void Preferences::setUnifiedChanges(bool unified)
{
    setValue(QStringLiteral("unified-changes"), unified);
}

bool Preferences::patientChanges() const
{
    return m_settings.patientChanges();
}

void Preferences::setPatientChanges(bool patient)
{
    setValue(QStringLiteral("patient-changes"), patient);
}

bool Preferences::whoseChanges() const
{
    return m_settings.whoseChanges();
}

void Preferences::setWhoseChanges(bool said)
{
    setValue(QStringLiteral("whose-changes"), said);
}

QStringList Preferences::ignoredChanges() const
{
    return m_settings.ignoredChanges();
}

void Preferences::setIgnoredChanges(const QStringList &words)
{
    m_settings.setIgnoredChanges(words);
}

QHash<QString, QStringList> Preferences::ignoredChangesByDefinition() const
{
    return m_settings.ignoredChangesByDefinition();
}

void Preferences::setIgnoredChanges(const QString &definitionId, const std::optional<QStringList> &words)
{
    m_settings.setIgnoredChanges(definitionId, words);
}

std::vector<IgnoreExpression> Preferences::ignoreExpressions() const
{
    std::vector<IgnoreExpression> expressions;
    const QStringList kept = m_settings.ignoreExpressions();
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2)
        expressions.push_back({kept.at(i), kept.at(i + 1)});
    return expressions;
}

void Preferences::setIgnoreExpressions(const std::vector<IgnoreExpression> &expressions)
{
    QStringList kept;
    for (const IgnoreExpression &one : expressions)
        kept << one.name << one.expression;
    m_settings.setIgnoreExpressions(kept);
}

QString Preferences::viewAs(const QString &definitionId) const
{
    return m_settings.viewAs(definitionId);
}

void Preferences::setViewAs(const QString &definitionId, const QString &format)
{
    m_settings.setViewAs(definitionId, format);
}

QString Preferences::matchKey(const QString &definitionId) const
{
    return m_settings.matchKey(definitionId);
}

void Preferences::setMatchKey(const QString &definitionId, const QString &key)
{
    m_settings.setMatchKey(definitionId, key);
}

QStringList Preferences::openWith(const QString &extension) const
{
    return m_settings.openWith(extension);
}

QHash<QString, int> Preferences::chosenPlaces() const
{
    QHash<QString, int> uses;
    const QStringList places = m_settings.chosenPlaces();
    for (const QString &place : places)
        ++uses[place];
    return uses;
}

void Preferences::noteChosenPlace(const QString &key)
{
    m_settings.setChosenPlaces((QStringList{key} + m_settings.chosenPlaces()).mid(0, mostChosenPlaces));
}

QByteArray Preferences::state(const QString &name) const
{
    return m_settings.state(name);
}

void Preferences::setState(const QString &name, const QByteArray &state)
{
    m_settings.setState(name, state);
}

QHash<QString, QString> Preferences::shortcuts() const
{
    return m_settings.shortcuts();
}

void Preferences::setShortcut(const QString &command, const std::optional<QString> &keys)
{
    m_settings.setShortcut(command, keys);
}

QString Preferences::shortcutPreset() const
{
    return m_settings.shortcutPreset();
}

void Preferences::setShortcutPreset(const QString &word)
{
    m_settings.setShortcutPreset(word);
}

} // namespace artiscope
