// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/instant.h"
#include "app/domain/setting.h"
#include "app/store/settingsfile.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace artiscope {

// What a person has chosen, in one INI file. Reading gives the default for what is absent, and the nearest sensible
// value for what is not one. Main thread; writes reach the file a moment later, at the latest when this is destroyed.
class Settings {
public:
    explicit Settings(const QString &file);
    Q_DISABLE_COPY_MOVE(Settings)

    // What a person may change, by its key (app/domain/setting.h); the functions below are the same for who knows
    // which.
    [[nodiscard]] const QList<Setting> &described() const { return m_described; }
    [[nodiscard]] QVariant value(const QString &key) const; // always one that makes sense; invalid: no such setting
    void setValue(const QString &key, const QVariant &value); // the usual one leaves no trace in the file

    // Server and cache
    [[nodiscard]] qint64 sizeLimit() const; // bytes of one content; 256 MB
    [[nodiscard]] qint64 cacheLimit() const; // bytes on disk for one server; 1 GB, 0: keep nothing
    [[nodiscard]] std::chrono::seconds requestTimeout() const; // 60 s
    [[nodiscard]] int refreshSeconds() const; // of "now"; 60, 0: never by itself
    [[nodiscard]] int runTimeoutSeconds() const; // without news of a run until its rest is called unknown; 600

    // Look
    [[nodiscard]] QString language() const; // of the window, a code; empty: the system's
    [[nodiscard]] QString theme() const; // a word: "system"
    [[nodiscard]] bool wrap() const; // long lines in the text view
    [[nodiscard]] bool outline() const; // beside the text view, where there is room
    [[nodiscard]] bool headings() const; // stay at the top of the text view
    [[nodiscard]] bool spaces() const; // have marks in the text view
    [[nodiscard]] bool rulers() const; // lines in the text view
    [[nodiscard]] QList<int> rulerColumns() const; // where; 1 to 1000, ascending
    [[nodiscard]] int zoom() const; // steps of the text view from the usual size; −10 to 30
    void setZoom(int steps);
    // Of a comparison: lines that are shown around a change; 3, −1: all
    [[nodiscard]] int changeContext() const;
    [[nodiscard]] bool unifiedChanges() const; // both texts as one
    [[nodiscard]] bool patientChanges() const; // lines that are there once meet first
    [[nodiscard]] bool whoseChanges() const; // are said, of a branch beside the default branch
    [[nodiscard]] QStringList ignoredChanges() const; // words for what is no difference
    void setIgnoredChanges(const QStringList &words);
    // The same of the artifacts of one definition, by its id: of those that have words of their own, be it none.
    [[nodiscard]] QHash<QString, QStringList> ignoredChangesByDefinition() const;
    void setIgnoredChanges(const QString &definitionId, const std::optional<QStringList> &words); // nothing: forget
    // Expressions of the person's own for that: a name and what it stands for in turn.
    [[nodiscard]] QStringList ignoreExpressions() const;
    void setIgnoreExpressions(const QStringList &namesAndExpressions);

    // Where things were; opaque states of widgets, by the widget's object name
    [[nodiscard]] QByteArray state(const QString &name) const; // columns, splitters, window geometry
    void setState(const QString &name, const QByteArray &state);

    // Remembered for one thing
    [[nodiscard]] QString lastBranch(const QString &profileId) const; // empty: none
    void setLastBranch(const QString &profileId, const QString &branch);
    [[nodiscard]] std::optional<Instant> lastVisit(const QString &profileId) const; // by the server's clock
    void setLastVisit(const QString &profileId, Instant at);
    [[nodiscard]] QByteArray openArtifacts(const QString &profileId) const; // as they were left; empty: none
    void setOpenArtifacts(const QString &profileId, const QByteArray &artifacts);
    [[nodiscard]] QString viewAs(const QString &definitionId) const; // a language's word; empty: by what it is
    void setViewAs(const QString &definitionId, const QString &format); // empty: forget
    [[nodiscard]] QString matchKey(const QString &definitionId) const; // of list items; empty: what is found
    void setMatchKey(const QString &definitionId, const QString &key); // empty: forget
    // The program that opens such files, and its arguments before the file's name; empty: the desktop's choice.
    [[nodiscard]] QStringList openWith(const QString &extension) const; // "json"
    // What was chosen to be gone to, newest first: words of the window's own, the same as often as it was chosen.
    [[nodiscard]] QStringList chosenPlaces() const;
    void setChosenPlaces(const QStringList &places);
    void forgetProfile(const QString &profileId);

    // Keys of commands, by the action's object name: of those that a person has changed. A list as
    // QKeySequence::listToString() writes it in PortableText; empty: none.
    [[nodiscard]] QHash<QString, QString> shortcuts() const;
    void setShortcut(const QString &command, const std::optional<QString> &keys); // nothing: forget
    [[nodiscard]] QString shortcutPreset() const; // a word; empty: none was chosen
    void setShortcutPreset(const QString &word);
    // What differs from a fresh start, "key=value", for whoever helps. Only plain choices: of what names servers,
    // branches, definitions, programs, places or expressions there is at most how many.
    [[nodiscard]] QStringList differing() const;

    // Writes now; the next time that works is no failure any more. Storage errors: NotWritable, StoreDamaged.
    Result<Nothing> save();

private:
    [[nodiscard]] const Setting *find(const QString &key) const;
    [[nodiscard]] int number(const QString &key) const;
    [[nodiscard]] QHash<QString, QVariant> below(QLatin1String group) const; // by name
    void setOrForget(const QString &key, const QVariant &value, bool forget);

    SettingsFile m_settings;
    QList<Setting> m_described;
};

} // namespace artiscope
