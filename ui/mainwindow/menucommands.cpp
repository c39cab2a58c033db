// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/menucommands.h"

#include "ui/widgets/actiontext.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace artiscope {

namespace {

QString plainText(const QString &text)
{
    return withoutMnemonic(text).remove(u'…');
}

void collect(const QMenu &menu, const QString &way, QList<MenuCommand> &commands)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *const action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu *const below = action->menu())
            collect(*below, QStringLiteral("%1 › %2").arg(way, plainText(action->text())), commands);
        else
            commands << MenuCommand{action, way};
    }
}

} // namespace

QList<MenuCommand> menuCommands(const QMenuBar &bar)
{
    QList<MenuCommand> commands;
    const QList<QAction *> tops = bar.actions();
    for (const QAction *const top : tops)
        collect(*top->menu(), plainText(top->text()), commands);
    return commands;
}

QString commandName(const QAction &action)
{
    return plainText(action.iconText());
}

} // namespace artiscope
