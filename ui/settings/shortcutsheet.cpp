// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/shortcutsheet.h"

#include "ui/settings/shortcutmodel.h"
#include "ui/viewer/findkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::ShortcutSheet)
};

QString keys(const QKeyCombination &combination)
{
    return QKeySequence(combination).toString(QKeySequence::NativeText);
}

// What views do by themselves; it cannot be changed.
ShortcutGroup fixedKeys()
{
    const QString arrows = Words::tr("arrow keys");
    return {Words::tr("In lists and texts"),
        {{Words::tr("Filter the artifacts"), Words::tr("letters")},
            {Words::tr("Read on in the text"), keys(QKeyCombination(Qt::Key_Return))},
            {Words::tr("Show only the lines that match, while finding"), keys(findkeys::onlyMatches)},
            {Words::tr("Select a rectangle"), Words::tr("Alt+Shift and %1").arg(arrows)},
            {Words::tr("Clear, close or go back"), keys(QKeyCombination(Qt::Key_Escape))}}};
}

} // namespace

QList<ShortcutGroup> shortcutGroups(const Shortcuts &shortcuts)
{
    QList<ShortcutGroup> groups;
    for (const Shortcuts::Command &command : shortcuts.commands()) {
        const QString text = keysText(shortcuts.keys(command.id));
        if (text.isEmpty())
            continue;
        const QString menu = command.way.section(QStringLiteral(" › "), 0, 0);
        auto group =
            std::find_if(groups.begin(), groups.end(), [&menu](const ShortcutGroup &one) { return one.title == menu; });
        if (group == groups.end()) {
            groups << ShortcutGroup{menu, {}};
            group = std::prev(groups.end());
        }
        group->rows << ShortcutGroup::Row{command.name, text};
    }
    return groups << fixedKeys();
}

QString shortcutSheet(const QList<ShortcutGroup> &groups)
{
    qsizetype widest = 0;
    for (const ShortcutGroup &group : groups) {
        for (const ShortcutGroup::Row &row : group.rows)
            widest = std::max(widest, row.name.size());
    }
    QString text;
    for (const ShortcutGroup &group : groups) {
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + group.title + u'\n';
        for (const ShortcutGroup::Row &row : group.rows)
            text += QStringLiteral("    ") + row.name.leftJustified(widest) + QStringLiteral("    ") + row.keys + u'\n';
    }
    return text;
}

} // namespace artiscope
