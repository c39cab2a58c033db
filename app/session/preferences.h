// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/ignorerules.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

namespace artiscope {

class Settings;

// What the window remembers of a person's choices, over store/settings.h, with a signal where others must follow.
// Main thread; owned by main(); outlived by the settings.
class Preferences : public QObject {
    Q_OBJECT
public:
    enum class Look { System, Light, Dark };

    explicit Preferences(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] Look look() const;
    void setLook(Look look);
    [[nodiscard]] bool wrap() const;
    void setWrap(bool wrap);
    [[nodiscard]] bool outline() const; // is wanted beside a text, where there is room
    void setOutline(bool shown);
    [[nodiscard]] bool headings() const; // stay at the top of a text
    void setHeadings(bool shown);
    [[nodiscard]] bool spaces() const; // have marks
    void setSpaces(bool shown);
    [[nodiscard]] bool ruler() const; // is shown
    void setRuler(bool shown);
    [[nodiscard]] int rulerColumn() const;
    [[nodiscard]] int zoom() const; // steps
    void setZoom(int steps);
    [[nodiscard]] int changeContext() const; // lines around a change; −1: all
    void setChangeContext(int lines);
    [[nodiscard]] bool unifiedChanges() const; // both texts as one
    void setUnifiedChanges(bool unified);
    [[nodiscard]] bool patientChanges() const; // lines that are there once meet first
    void setPatientChanges(bool patient);
    [[nodiscard]] QStringList ignoredChanges() const; // words for what is no difference
    void setIgnoredChanges(const QStringList &words);
    // The same of the artifacts of one definition, by its id, where that has words of its own.
    [[nodiscard]] QHash<QString, QStringList> ignoredChangesByDefinition() const;
    void setIgnoredChanges(const QString &definitionId, const std::optional<QStringList> &words); // nothing: forget
    [[nodiscard]] std::vector<IgnoreExpression> ignoreExpressions() const; // of the person's own
    void setIgnoreExpressions(const std::vector<IgnoreExpression> &expressions);
    [[nodiscard]] QString viewAs(const QString &definitionId) const; // a language's word; empty: by what it is
    void setViewAs(const QString &definitionId, const QString &format);
    [[nodiscard]] QString matchKey(const QString &definitionId) const; // of list items; empty: what is found
    void setMatchKey(const QString &definitionId, const QString &key);
    // The program that opens files with such an ending, and its arguments; empty: the desktop's choice.
    [[nodiscard]] QStringList openWith(const QString &extension) const;
    void setOpenWith(const QString &extension, const QStringList &words);
    // How often each was chosen lately, of what can be gone to (goToKey()).
    [[nodiscard]] QHash<QString, int> chosenPlaces() const;
    void noteChosenPlace(const QString &key);
    [[nodiscard]] QByteArray state(const QString &name) const; // of columns, splitters, geometry
    void setState(const QString &name, const QByteArray &state);
    [[nodiscard]] int refreshSeconds() const; // 0: now is never refreshed by itself
    void setRefreshSeconds(int seconds);
    [[nodiscard]] qint64 sizeLimit() const; // bytes of one content
    void setSizeLimit(qint64 bytes);
    [[nodiscard]] qint64 cacheLimit() const; // bytes on disk
    void setCacheLimit(qint64 bytes);
    [[nodiscard]] int runTimeoutSeconds() const;
    void setRunTimeoutSeconds(int seconds);

Q_SIGNALS:
    void lookChanged();

private:
    Settings &m_settings;
};

} // namespace artiscope
