// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/shortcuts.h"

#include "app/session/preferences.h"

#include <QAction>

#include <algorithm>

namespace artiscope {

namespace {

struct PresetKeys {
    const char *id;
    const char *keys; // as QKeySequence::listFromString() reads them; empty: none
};

// As in Visual Studio Code on Linux, where it has the same command; what stands in the way of one goes elsewhere.
constexpr PresetKeys codeKeys[]{
    {"goToAnythingAction", "Ctrl+P; Ctrl+E"},
    {"goToCommandAction", "Ctrl+Shift+P"},
    {"printAction", ""},
    {"showSidebarAction", "Ctrl+B"},
    {"chooseBranchAction", "Ctrl+Alt+B"},
    {"showRunsAction", "Ctrl+J"},
    {"openBesideAction", "Ctrl+\\"},
    {"closeReadingAction", "Ctrl+W; Ctrl+F4"},
    {"backAction", "Ctrl+Alt+-; Alt+Left"},
    {"forwardAction", "Ctrl+Shift+-; Alt+Right"},
    {"nextChangeAction", "Alt+F5; F8"},
    {"previousChangeAction", "Alt+Shift+F5; Shift+F8"},
    {"foldAction", "Ctrl+Shift+["},
    {"unfoldAction", "Ctrl+Shift+]"},
};

const QLatin1String usualPreset("artiscope");
const QLatin1String codePreset("code");

bool meet(const QKeySequence &one, const QKeySequence &other)
{
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

bool holds(const Shortcuts::Keys &keys, const QKeySequence &wanted)
{
    return std::any_of(keys.cbegin(), keys.cend(), [&wanted](const QKeySequence &one) { return meet(one, wanted); });
}

} // namespace

Shortcuts::Shortcuts(
    Preferences &preferences, const QList<Command> &commands, const QList<FixedKeys> &fixed, QObject *parent)
    : QObject(parent),
      m_preferences(preferences),
      m_commands(commands),
      m_fixed(fixed)
{
    apply();
}

// What of a text can be shortcuts.
Shortcuts::Keys Shortcuts::keysFrom(const QString &text, const QString &id) const
{
    Keys keys = QKeySequence::listFromString(text, QKeySequence::PortableText);
    erase_if(keys, [this, &id](const QKeySequence &one) { return !fault(one, id).isEmpty(); });
    return keys;
}

QString Shortcuts::fault(const QKeySequence &keys, const QString &id) const
{
    const Command *const command = find(id);
    if (command && command->usual.contains(keys))
        return {}; // it came with them
    if (keys.isEmpty() || keys[0].key() == Qt::Key_unknown)
        return tr("These keys cannot be told apart from others.");
    const QKeyCombination first = keys[0];
    const Qt::Key key = first.key();
    const bool held = first.keyboardModifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool ofItsOwn = (key >= Qt::Key_F1 && key <= Qt::Key_F35) || key == Qt::Key_Delete || key == Qt::Key_Insert
        || (key >= Qt::Key_Back && key < Qt::Key_AltGr); // what keyboards have for browsers and players
    if (!held && !ofItsOwn)
        return tr("%1 alone is for typing and moving; hold Ctrl, Alt or Meta with it.")
            .arg(keys.toString(QKeySequence::NativeText));
    const auto fixed =
        std::find_if(m_fixed.cbegin(), m_fixed.cend(), [&keys](const FixedKeys &one) { return meet(one.keys, keys); });
    return fixed == m_fixed.cend() ? QString() : fixed->sentence;
}

const Shortcuts::Command *Shortcuts::find(const QString &id) const
{
    const auto found = std::find_if(
        m_commands.cbegin(), m_commands.cend(), [&id](const Command &command) { return command.id == id; });
    return found == m_commands.cend() || !found->action ? nullptr : &*found;
}

Shortcuts::Keys Shortcuts::keys(const QString &id) const
{
    const Command *const command = find(id);
    return command ? command->action->shortcuts() : Keys();
}

Shortcuts::Keys Shortcuts::presetKeys(const Command &command) const
{
    if (preset() == codePreset) {
        const auto *const found = std::find_if(std::cbegin(codeKeys), std::cend(codeKeys),
            [&command](const PresetKeys &one) { return command.id == QLatin1String(one.id); });
        if (found != std::cend(codeKeys))
            return keysFrom(QString::fromLatin1(found->keys), command.id);
    }
    return command.usual;
}

std::optional<Shortcuts::Keys> Shortcuts::ownKeys(const QString &id) const
{
    const auto found = m_own.constFind(id);
    return found == m_own.cend() ? std::nullopt : std::optional<Keys>(*found);
}

bool Shortcuts::isChanged(const QString &id) const
{
    return m_own.contains(id);
}

bool Shortcuts::isAnyChanged() const
{
    return !m_own.isEmpty();
}

const Shortcuts::Command *Shortcuts::owner(const QKeySequence &keys, const QString &id) const
{
    const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(), [&](const Command &command) {
        return command.id != id && command.action && holds(command.action->shortcuts(), keys);
    });
    return found == m_commands.cend() ? nullptr : &*found;
}

void Shortcuts::setKeys(const QString &id, const Keys &keys)
{
    const Command *const command = find(id);
    if (!command)
        return;
    for (const QKeySequence &one : keys) {
        while (const Command *const other = owner(one, id)) {
            Keys rest = other->action->shortcuts();
            erase_if(rest, [&one](const QKeySequence &had) { return meet(had, one); });
            m_preferences.setShortcut(other->id, QKeySequence::listToString(rest, QKeySequence::PortableText));
            other->action->setShortcuts(rest);
        }
    }
    if (keys == presetKeys(*command))
        m_preferences.setShortcut(id, std::nullopt);
    else
        m_preferences.setShortcut(id, QKeySequence::listToString(keys, QKeySequence::PortableText));
    apply();
}

Shortcuts::Keys Shortcuts::presetKeys(const QString &id) const
{
    const Command *const command = find(id);
    return command ? presetKeys(*command) : Keys();
}

void Shortcuts::resetAll()
{
    const QList<QString> changed = m_preferences.shortcuts().keys();
    for (const QString &id : changed)
        m_preferences.setShortcut(id, std::nullopt);
    apply();
}

QList<Shortcuts::Preset> Shortcuts::presets()
{
    return {{QString(usualPreset), QStringLiteral("Artiscope")},
        {QString(codePreset), QStringLiteral("Visual Studio Code")}};
}

QString Shortcuts::preset() const
{
    const QString word = m_preferences.shortcutPreset();
    return word == codePreset ? word : QString(usualPreset);
}

void Shortcuts::setPreset(const QString &word)
{
    if (word == preset())
        return;
    m_preferences.setShortcutPreset(word == usualPreset ? QString() : word);
    apply();
}

void Shortcuts::apply()
{
    m_own.clear();
    const QHash<QString, QString> kept = m_preferences.shortcuts();
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        const Keys keys = keysFrom(it.value(), it.key());
        if (!keys.isEmpty() || it.value().trimmed().isEmpty()) // nonsense says nothing
            m_own.insert(it.key(), keys);
    }
    Keys taken;
    const auto give = [&taken](QAction &action, Keys keys) {
        erase_if(keys, [&taken](const QKeySequence &one) { return holds(taken, one); });
        taken << keys;
        if (action.shortcuts() != keys)
            action.setShortcuts(keys);
    };
    // Those of the person first: they are not taken away by what comes with a preset.
    for (const Command &command : std::as_const(m_commands)) {
        if (const std::optional<Keys> own = ownKeys(command.id); own && command.action)
            give(*command.action, *own);
    }
    for (const Command &command : std::as_const(m_commands)) {
        if (command.action && !isChanged(command.id))
            give(*command.action, presetKeys(command));
    }
    Q_EMIT changed();
}

} // namespace artiscope
