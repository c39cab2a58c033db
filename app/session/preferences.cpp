// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/preferences.h"

#include "app/store/settings.h"

namespace artiscope {

namespace {
constexpr int mostChosenPlaces = 100; // older ones say little of what one does now
} // namespace

Preferences::Preferences(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings) { }

Preferences::Look Preferences::look() const
{
    switch (m_settings.theme()) {
    case ThemeSetting::Light:
        return Look::Light;
    case ThemeSetting::Dark:
        return Look::Dark;
    case ThemeSetting::System:
        break;
    }
    return Look::System;
}

void Preferences::setLook(Look look)
{
    if (look == this->look())
        return;
    m_settings.setTheme(look == Look::Light ? ThemeSetting::Light
            : look == Look::Dark            ? ThemeSetting::Dark
                                            : ThemeSetting::System);
    Q_EMIT lookChanged();
}

bool Preferences::wrap() const
{
    return m_settings.wrap();
}

void Preferences::setWrap(bool wrap)
{
    m_settings.setWrap(wrap);
}

bool Preferences::outline() const
{
    return m_settings.outline();
}

void Preferences::setOutline(bool shown)
{
    m_settings.setOutline(shown);
}

bool Preferences::headings() const
{
    return m_settings.headings();
}

void Preferences::setHeadings(bool shown)
{
    m_settings.setHeadings(shown);
}

bool Preferences::spaces() const
{
    return m_settings.spaces();
}

void Preferences::setSpaces(bool shown)
{
    m_settings.setSpaces(shown);
}

bool Preferences::ruler() const
{
    return m_settings.ruler();
}

void Preferences::setRuler(bool shown)
{
    m_settings.setRuler(shown);
}

int Preferences::rulerColumn() const
{
    return m_settings.rulerColumn();
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
    m_settings.setChangeContext(lines);
}

bool Preferences::unifiedChanges() const
{
    return m_settings.unifiedChanges();
}

void Preferences::setUnifiedChanges(bool unified)
{
    m_settings.setUnifiedChanges(unified);
}

bool Preferences::patientChanges() const
{
    return m_settings.patientChanges();
}

void Preferences::setPatientChanges(bool patient)
{
    m_settings.setPatientChanges(patient);
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

void Preferences::setOpenWith(const QString &extension, const QStringList &words)
{
    m_settings.setOpenWith(extension, words);
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

int Preferences::refreshSeconds() const
{
    return m_settings.refreshSeconds();
}

void Preferences::setRefreshSeconds(int seconds)
{
    m_settings.setRefreshSeconds(seconds);
}

qint64 Preferences::sizeLimit() const
{
    return m_settings.sizeLimit();
}

void Preferences::setSizeLimit(qint64 bytes)
{
    m_settings.setSizeLimit(bytes);
}

qint64 Preferences::cacheLimit() const
{
    return m_settings.cacheLimit();
}

void Preferences::setCacheLimit(qint64 bytes)
{
    m_settings.setCacheLimit(bytes);
}

int Preferences::runTimeoutSeconds() const
{
    return m_settings.runTimeoutSeconds();
}

void Preferences::setRunTimeoutSeconds(int seconds)
{
    m_settings.setRunTimeoutSeconds(seconds);
}

} // namespace artiscope
