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
    showChosen();
    addIgnored();
    connect(&m_preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == QLatin1String("unified-changes") || key == QLatin1String("change-context")
            || key == QLatin1String("patient-changes"))
            follow();
    });
}

// Whoever changed them: an action here, or the settings.
void CompareChoices::follow()
{
    m_settings.unified = m_preferences.unifiedChanges();
    m_settings.context = m_preferences.changeContext();
    m_settings.matching = matchingOf(m_preferences);
    showChosen();
    Q_EMIT changed();
}

void CompareChoices::showChosen()
{
    m_sideBySide->setChecked(!m_settings.unified);
    m_unified->setChecked(m_settings.unified);
    m_patient->setChecked(m_settings.matching == LineMatching::UniqueFirst);
    m_contexts->setExclusive(false); // none of them may be it
    const QList<QAction *> contexts = m_contexts->actions();
    for (QAction *const context : contexts)
        context->setChecked(context->data().toInt() == m_settings.context);
    m_contexts->setExclusive(true);
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
    m_sideBySide = add(m_shownMenu, QStringLiteral("sideBySideAction"), tr("&Side by side"));
    m_unified = add(m_shownMenu, QStringLiteral("unifiedAction"), tr("&Unified"));
    auto *const group = new QActionGroup(this);
    for (QAction *action : {m_sideBySide, m_unified}) {
        group->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, isUnified = action == m_unified] { m_preferences.setUnifiedChanges(isUnified); });
    }
    m_shownMenu->addSeparator();
}

void CompareChoices::addMatching()
{
    m_shownMenu->addSeparator();
    m_patient = add(m_shownMenu, QStringLiteral("patientAction"), tr("&Lines that are there once meet first"));
    m_patient->setToolTip(tr("The patience way of comparing: it often keeps whole blocks together."));
    connect(m_patient, &QAction::triggered, this, [this](bool on) { m_preferences.setPatientChanges(on); });
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
    m_contexts = new QActionGroup(this);
    for (const Context &context : contexts) {
        QAction *const action = add(m_shownMenu, context.name, context.text);
        action->setData(context.lines);
        m_contexts->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, lines = context.lines] { m_preferences.setChangeContext(lines); });
    }
}

} // namespace artiscope
