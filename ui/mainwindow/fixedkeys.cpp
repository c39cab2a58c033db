// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/fixedkeys.h"

#include "ui/viewer/findkeys.h"
#include "ui/widgets/actiontext.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::FixedKeys)
};

} // namespace

QList<Shortcuts::FixedKeys> fixedKeys(const QMenuBar &bar)
{
    QList<Shortcuts::FixedKeys> fixed;
    const auto shown = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    const QList<QAction *> menus = bar.actions();
    for (const QAction *const menu : menus) {
        const QKeySequence keys = QKeySequence::mnemonic(menu->text());
        if (!keys.isEmpty()) // systems with one bar for all programs have none
            fixed << Shortcuts::FixedKeys{
                keys, Words::tr("%1 opens the menu “%2”.").arg(shown(keys), withoutMnemonic(menu->text()))};
    }
    for (const QKeySequence keys : findkeys::all)
        fixed << Shortcuts::FixedKeys{keys, Words::tr("%1 is a key of the find bar.").arg(shown(keys))};

    QList<QKeyCombination> ofTexts;
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
        ofTexts << (Qt::CTRL | key) << (Qt::CTRL | Qt::SHIFT | key);
        ofTexts << (Qt::ALT | Qt::SHIFT | key); // a rectangle
    }
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End})
        ofTexts << (Qt::CTRL | key) << (Qt::CTRL | Qt::SHIFT | key);
    for (const QKeyCombination keys : std::as_const(ofTexts))
        fixed << Shortcuts::FixedKeys{
            keys, Words::tr("%1 is for moving and selecting in lists and texts.").arg(shown(keys))};

    const QKeyCombination ofTheDesktop[]{QKeyCombination(Qt::Key_F10), Qt::SHIFT | Qt::Key_F10, Qt::ALT | Qt::Key_F4,
        Qt::ALT | Qt::Key_Space, Qt::ALT | Qt::Key_Tab, Qt::ALT | Qt::SHIFT | Qt::Key_Tab};
    for (const QKeyCombination keys : ofTheDesktop)
        fixed << Shortcuts::FixedKeys{
            keys, Words::tr("%1 is for menus and windows on many desktops.").arg(shown(keys))};
    return fixed;
}

} // namespace artiscope
