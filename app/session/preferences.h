// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/diff/ignorerules.h"
#include "app/domain/setting.h"

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
    explicit Preferences(Settings &settings, QObject *parent = nullptr);

    // Everything that a person may change, by its key; some of it has functions of its own below.
    [[nodiscard]] const QList<Setting> &described() const;
    [[nodiscard]] QVariant value(const QString &key) const;
    void setValue(const QString &key, const QVariant &value);
    // Stands in for what is kept until the person chooses another value, or this run ends; is not kept itself.
    void setForThisRun(const QString &key, const QVariant &value);
    [[nodiscard]] bool isUsual(const Setting &setting) const;
    void resetAll(); // what is described
    Result<Nothing> save(); // now; what is changed is written a moment later anyway

    [[nodiscard]] QString theme() const; // a word
    [[nodiscard]] bool wrap() const;
    void setWrap(bool wrap);
    [[nodiscard]] bool outline() const; // is wanted beside a text, where there is room
    void setOutline(bool shown);
    [[nodiscard]] bool headings() const; // stay at the top of a text
    void setHeadings(bool shown);
    [[nodiscard]] bool spaces() const; // have marks
    void setSpaces(bool shown);
    [[nodiscard]] bool rulers() const; // are shown
    void setRulers(bool shown);
    [[nodiscard]] QList<int> rulerColumns() const; // 1 to 1000, ascending
    [[nodiscard]] int zoom() const; // steps
    void setZoom(int steps);
    [[nodiscard]] int changeContext() const; // lines around a change; −1: all
    void setChangeContext(int lines);
    [[nodiscard]] bool unifiedChanges() const; // both texts as one
    void setUnifiedChanges(bool unified);
    [[nodiscard]] bool patientChanges() const; // lines that are there once meet first
    void setPatientChanges(bool patient);
    [[nodiscard]] bool whoseChanges() const; // are said, of a branch beside the default branch
    void setWhoseChanges(bool said);
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
    // How often each was chosen lately, of what can be gone to (goToKey()).
    [[nodiscard]] QHash<QString, int> chosenPlaces() const;
    void noteChosenPlace(const QString &key);
    [[nodiscard]] QByteArray state(const QString &name) const; // of columns, splitters, geometry
    void setState(const QString &name, const QByteArray &state);
    // Of commands, where a person has changed them; see Settings.
    [[nodiscard]] QHash<QString, QString> shortcuts() const;
    void setShortcut(const QString &command, const std::optional<QString> &keys); // nothing: forget
    [[nodiscard]] QString shortcutPreset() const;
    void setShortcutPreset(const QString &word);

Q_SIGNALS:
    void changed(const QString &key); // of what is described

private:
    Settings &m_settings;
    QHash<QString, QVariant> m_forThisRun; // by key
};

} // namespace artiscope
