// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>

class QAction;

namespace artiscope {

class Preferences;

// The keys of every command: what it comes with, what a preset says otherwise, and what the person says, which wins and
// is all that is kept. The actions have them at once, and with them menus, tool tips and the list of commands. A key is
// of one command only: what a person gave away is gone from whoever had it. GUI thread; owned by the window.
class Shortcuts : public QObject {
    Q_OBJECT
public:
    using Keys = QList<QKeySequence>;

    struct Command {
        QPointer<QAction> action;
        QString id; // its object name
        QString name; // "Go to line"
        QString way; // the menus that lead to it
        Keys usual; // what it came with
    };
    // What no command can have, and the sentence that says whose it is.
    struct FixedKeys {
        QKeySequence keys;
        QString sentence;
    };
    struct Preset {
        QString word; // stable, in the settings
        QString title;
    };

    // Their actions' keys are taken as the usual ones, so it is made before anything changes them.
    Shortcuts(Preferences &preferences, const QList<Command> &commands, const QList<FixedKeys> &fixed,
        QObject *parent = nullptr);

    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    [[nodiscard]] const Command *find(const QString &id) const;
    [[nodiscard]] Keys keys(const QString &id) const;
    [[nodiscard]] bool isChanged(const QString &id) const; // by the person
    [[nodiscard]] bool isAnyChanged() const;
    // Whose it is, other than that of `id`; null: nobody's.
    [[nodiscard]] const Command *owner(const QKeySequence &keys, const QString &id) const;

    void setKeys(const QString &id, const Keys &keys); // taken away from whoever else has them
    // What is its own by the preset, which setting it to those goes back to.
    [[nodiscard]] Keys presetKeys(const QString &id) const;
    void resetAll();

    [[nodiscard]] static QList<Preset> presets();
    [[nodiscard]] QString preset() const;
    void setPreset(const QString &word); // what the person has changed stays

    // Why these keys cannot be a shortcut of that command; empty: they can.
    [[nodiscard]] QString fault(const QKeySequence &keys, const QString &id) const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] Keys presetKeys(const Command &command) const;
    [[nodiscard]] Keys keysFrom(const QString &text, const QString &id) const;
    [[nodiscard]] std::optional<Keys> ownKeys(const QString &id) const;

    Preferences &m_preferences;
    QList<Command> m_commands;
    QList<FixedKeys> m_fixed;
    QHash<QString, Keys> m_own; // what the person says, by command
};

} // namespace artiscope
