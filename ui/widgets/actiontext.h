// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QAbstractButton;
class QAction;
class QMenu;

namespace artiscope {

// What an action says of itself, wherever it is shown. GUI thread.

// Its name, with the mnemonic; what it is called while it is on.
void setActionName(QAction &action, const QString &name);

[[nodiscard]] QString withoutMnemonic(QString name);

// Off with a reason, which becomes its tool tip and status tip; empty: on. `inShort` stands behind the name too, so
// that it is read without pointing at it: "Generate – needs a rebase".
void setActionBlocked(QAction &action, const QString &why, const QString &inShort = {});

// All of them into a menu that shows why one is off; null is a separator.
void fillMenu(QMenu &menu, const QList<QAction *> &actions);

// A button that does what the action does, and is off, with the same reason, when it is. Its text is its own.
void followAction(QAbstractButton &button, QAction &action);

// The letters that are taken in a menu, by the names that its entries have in the language of the moment.
[[nodiscard]] QString mnemonicsOf(const QList<QAction *> &actions);

// The same texts with a mnemonic each, no letter twice, none of `taken` (lower-case): for entries that are called as
// data is.
[[nodiscard]] QStringList withMnemonics(const QStringList &texts, QString taken = {});

} // namespace artiscope
