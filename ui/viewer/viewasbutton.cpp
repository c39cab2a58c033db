// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/viewasbutton.h"

#include <QActionGroup>
#include <QMenu>

namespace artiscope {

ViewAsButton::ViewAsButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("viewAs"));
    setToolTip(tr("Show the content as something else; remembered for its definition"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("viewAsMenu"));
    m_choices = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &word) {
        QAction *const action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(word);
        m_choices->addAction(action);
    };
    add(tr("What it is"), {});
    menu->addSeparator();
    // What a person would choose for what is not told by itself: not that it is no text.
    for (const Language language : allLanguages()) {
        if (language == Language::Binary)
            continue;
        if (language == Language::Config)
            menu->addSeparator();
        add(languageName(language), languageWord(language));
    }
    setMenu(menu);
    connect(m_choices, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString word = action->data().toString();
        Q_EMIT chosen(languageFromWord(word));
    });
    setChoice({});
}

void ViewAsButton::setShownAs(const QString &name)
{
    setText(name.isEmpty() ? QString() : tr("shown as %1 ▾").arg(name));
    setAccessibleName(name.isEmpty() ? QString() : tr("shown as %1").arg(name));
    setVisible(!name.isEmpty());
}

void ViewAsButton::setChoice(std::optional<Language> choice)
{
    const QString word = choice ? languageWord(*choice) : QString();
    const auto actions = m_choices->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == word);
}

} // namespace artiscope
