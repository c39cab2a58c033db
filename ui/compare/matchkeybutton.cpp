// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/matchkeybutton.h"

#include "ui/widgets/actiontext.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype mostTold = 2; // of the keys that were found

QString foundInWords(const QStringList &found)
{
    if (found.isEmpty())
        return MatchKeyButton::tr("content");
    const QString some = found.mid(0, mostTold).join(MatchKeyButton::tr(", "));
    return found.size() <= mostTold ? MatchKeyButton::tr("found (%1)").arg(some)
                                    : MatchKeyButton::tr("found (%1, …)").arg(some);
}

} // namespace

MatchKeyButton::MatchKeyButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("matchKey"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("matchKeyMenu"));
    setMenu(menu);
    setKeys({}, {});
}

void MatchKeyButton::setKeys(const MatchKeys &keys, const QString &choice)
{
    const bool isThere =
        std::any_of(keys.possible.begin(), keys.possible.end(), [&](const auto &key) { return key.name == choice; });
    const QString by = choice.isEmpty() ? foundInWords(keys.found) : isThere ? choice : tr("%1 (not here)").arg(choice);
    setText(tr("Matched by: %1 ▾").arg(by));
    setAccessibleName(tr("Matched by: %1").arg(by));
    const QString says =
        tr("By what the items of lists and the rows of tables are matched. A key is used wherever each "
           "has it once, all else goes by what is found; remembered for the definition.");
    setToolTip(says);
    setAccessibleDescription(says);
    setVisible(!keys.possible.empty() || !choice.isEmpty());

    menu()->clear();
    auto *const group = new QActionGroup(menu());
    QStringList names{tr("What is found")};
    QStringList words{QString()};
    for (const MatchKeys::Possible &key : keys.possible) {
        names << (key.lists == 1 ? key.name : tr("%1 (in %L2 lists)").arg(key.name).arg(key.lists));
        words << key.name;
    }
    if (!choice.isEmpty() && !isThere) {
        names << tr("%1 (not here)").arg(choice);
        words << choice;
    }
    names = withMnemonics(names);
    for (qsizetype i = 0; i < names.size(); ++i) {
        QAction *const action = menu()->addAction(names.at(i));
        action->setObjectName(QStringLiteral("matchKey_") + words.at(i));
        action->setCheckable(true);
        action->setChecked(words.at(i) == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, word = words.at(i)] { Q_EMIT chosen(word); });
        if (i == 0)
            menu()->addSeparator();
    }
}

} // namespace artiscope
