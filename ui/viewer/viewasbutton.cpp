// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/viewasbutton.h"

#include "ui/widgets/actiontext.h"

#include <QActionGroup>
#include <QMenu>

namespace artiscope {

ViewAsButton::ViewAsButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("viewAs"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *const menu = new QMenu(tr("View &as"), this);
    menu->setObjectName(QStringLiteral("viewAsMenu"));
    m_choices = new QActionGroup(menu);
    const auto add = [this](QMenu *to, const QString &name, const QString &word) {
        QAction *const action = to->addAction(name);
        action->setObjectName(QStringLiteral("viewAs_") + word);
        action->setCheckable(true);
        action->setData(word);
        m_choices->addAction(action);
    };
    // What a person would choose for what is not told by itself: not that it is no text.
    QList<Language> general;
    QList<Language> systems;
    for (const Language language : allLanguages()) {
        if (formatOf(language) == Format::Config && language != Language::Ini)
            systems << language;
        else if (language != Language::Binary)
            general << language;
    }
    const auto names = [](const QList<Language> &languages) {
        QStringList result;
        for (const Language language : languages)
            result << languageName(language);
        return result;
    };
    QStringList all =
        withMnemonics(QStringList{tr("What it is")} + names(general) + QStringList{tr("Configuration of")});
    auto *const configurations = new QMenu(all.takeLast(), menu);
    configurations->setObjectName(QStringLiteral("viewAsConfigurationMenu"));
    configurations->menuAction()->setObjectName(QStringLiteral("viewAsConfigurationAction"));
    add(menu, all.takeFirst(), {});
    menu->addSeparator();
    for (qsizetype i = 0; i < general.size(); ++i)
        add(menu, all.at(i), languageWord(general.at(i)));
    menu->addSeparator();
    menu->addMenu(configurations);
    all = withMnemonics(names(systems));
    for (qsizetype i = 0; i < systems.size(); ++i)
        add(configurations, all.at(i), languageWord(systems.at(i)));
    setMenu(menu);
    connect(m_choices, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString word = action->data().toString();
        Q_EMIT chosen(word.isEmpty() ? std::nullopt : languageFromWord(word));
    });
    setChoice({});
}

void ViewAsButton::setShownAs(const QString &name, const QString &why, const QString &declared)
{
    const QString words = declared.isEmpty() ? tr("Shown as %1, %2.").arg(name, why)
                                             : tr("Declared %1, shown as %2, %3.").arg(declared, name, why);
    setToolTip(words + u'\n' + tr("Show the content as something else; remembered for its definition"));
    setAccessibleDescription(words);
    setText(name.isEmpty() ? QString() : tr("shown as %1 ▾").arg(name));
    setAccessibleName(name.isEmpty() ? QString() : tr("shown as %1").arg(name));
    setVisible(!name.isEmpty());
    setActionBlocked(*menu()->menuAction(), name.isEmpty() ? tr("No content is shown.") : QString());
}

void ViewAsButton::setChoice(std::optional<Language> choice)
{
    const QString word = choice ? languageWord(*choice) : QString();
    const auto actions = m_choices->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == word);
}

} // namespace artiscope
