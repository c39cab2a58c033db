// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/comparechoices.h"

#include "ui/widgets/actiontext.h"

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

namespace artiscope {

namespace {

QMenu *makeMenu(const char *name, const QString &title, QWidget *window)
{
    auto *const menu = new QMenu(title, window);
    menu->setObjectName(QLatin1String(name));
    menu->menuAction()->setObjectName(menu->objectName() + QStringLiteral("Action"));
    menu->setToolTipsVisible(true);
    return menu;
}

LineMatching matchingOf(const Preferences &preferences)
{
    return preferences.patientChanges() ? LineMatching::UniqueFirst : LineMatching::Most;
}

} // namespace

CompareChoices::CompareChoices(Preferences &preferences, QWidget *window)
    : QObject(window),
      m_preferences(preferences),
      m_settings{.context = preferences.changeContext(),
          .unified = preferences.unifiedChanges(),
          .matching = matchingOf(preferences),
          .ignore = {}},
      m_shownMenu(makeMenu("changesShownMenu", tr("C&hanges shown"), window)),
      m_ignoreMenu(makeMenu("changesIgnoredMenu", tr("&Ignoring"), window)),
      m_own(preferences.ignoreExpressions()),
      m_ignored(preferences.ignoredChanges()),
      m_ignoredOf(preferences.ignoredChangesByDefinition()),
      m_window(window)
{
    addWays();
    addContexts();
    addMatching();
    addIgnored();
}

QAction *CompareChoices::add(QMenu *menu, const QString &name, const QString &text)
{
    auto *const action = new QAction(this);
    action->setObjectName(name);
    setActionName(*action, text);
    action->setCheckable(true);
    menu->addAction(action);
    return action;
}

void CompareChoices::addWays()
{
    QAction *const sideBySide = add(m_shownMenu, QStringLiteral("sideBySideAction"), tr("&Side by side"));
    QAction *const unified = add(m_shownMenu, QStringLiteral("unifiedAction"), tr("&Unified"));
    auto *const group = new QActionGroup(this);
    for (QAction *action : {sideBySide, unified}) {
        group->addAction(action);
        action->setChecked((action == unified) == m_settings.unified);
        connect(action, &QAction::triggered, this, [this, isUnified = action == unified] {
            m_settings.unified = isUnified;
            m_preferences.setUnifiedChanges(isUnified);
            Q_EMIT changed();
        });
    }
    m_shownMenu->addSeparator();
}

void CompareChoices::addMatching()
{
    m_shownMenu->addSeparator();
    QAction *const patient =
        add(m_shownMenu, QStringLiteral("patientAction"), tr("&Lines that are there once meet first"));
    patient->setToolTip(tr("The patience way of comparing: it often keeps whole blocks together."));
    patient->setChecked(m_settings.matching == LineMatching::UniqueFirst);
    connect(patient, &QAction::triggered, this, [this](bool on) {
        m_preferences.setPatientChanges(on);
        m_settings.matching = matchingOf(m_preferences);
        Q_EMIT changed();
    });
}

void CompareChoices::addContexts()
{
    struct Context {
        QString name;
        QString text;
        int lines;
    };
    const Context contexts[]{{QStringLiteral("contextAllAction"), tr("&All lines"), CompareSettings::everything},
        {QStringLiteral("context1Action"), tr("Changes with &1 line around them"), 1},
        {QStringLiteral("context3Action"), tr("Changes with &3 lines around them"), 3},
        {QStringLiteral("context10Action"), tr("Changes with 10 lines ar&ound them"), 10}};
    auto *const group = new QActionGroup(this);
    for (const Context &context : contexts) {
        QAction *const action = add(m_shownMenu, context.name, context.text);
        group->addAction(action);
        action->setChecked(context.lines == m_settings.context);
        connect(action, &QAction::triggered, this, [this, lines = context.lines] {
            m_settings.context = lines;
            m_preferences.setChangeContext(lines);
            Q_EMIT changed();
        });
    }
}

} // namespace artiscope
