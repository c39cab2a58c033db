// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person may change: what the window does with it, and where it is changed.

#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/comparechoices.h"
#include "ui/mainwindow/fixedkeys.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/menucommands.h"
#include "ui/mainwindow/printing.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/shortcuts.h"
#include "ui/settings/shortcutwindow.h"
#include "ui/viewer/readingarea.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace artiscope {

void MainWindow::connectSettings()
{
    const Actions &a = *m_actions;
    for (QAction *action : {a.wrap, a.showOutline, a.keepHeadings, a.showSpaces, a.showRulers, a.groundLight,
             a.groundDark, a.groundChecker})
        connect(action, &QAction::toggled, this, &MainWindow::applySettings);
    connect(m_compareChoices, &CompareChoices::changed, this, &MainWindow::applySettings);
    connect(a.wrap, &QAction::toggled, this, [this](bool on) { m_preferences.setWrap(on); });
    connect(a.showOutline, &QAction::triggered, this, [this](bool on) {
        if (hasRoomForOutline()) // without, it is wanted for the moment
            m_preferences.setOutline(on);
    });
    connect(a.keepHeadings, &QAction::triggered, this, [this](bool on) { m_preferences.setHeadings(on); });
    connect(a.showSpaces, &QAction::triggered, this, [this](bool on) { m_preferences.setSpaces(on); });
    connect(a.showRulers, &QAction::triggered, this, [this](bool on) { m_preferences.setRulers(on); });
    connect(m_reading, &ReadingArea::settingsChanged, this, [this] {
        m_actions->wrap->setChecked(m_reading->settings().wrap);
        m_preferences.setZoom(m_reading->settings().zoom);
    });
    const QList<QAction *> looks = a.lookSystem->actionGroup()->actions();
    for (const QAction *const look : looks)
        connect(look, &QAction::triggered, this,
            [this, look] { m_preferences.setValue(QStringLiteral("theme"), look->data().toString()); });
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::followPreference);
    connect(a.settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(a.shortcuts, &QAction::triggered, this, &MainWindow::openShortcuts);
}

void MainWindow::showPreferences()
{
    const Actions &a = *m_actions;
    a.wrap->setChecked(m_preferences.wrap());
    a.keepHeadings->setChecked(m_preferences.headings());
    a.showSpaces->setChecked(m_preferences.spaces());
    a.showRulers->setChecked(m_preferences.rulers());
    const QList<QAction *> looks = a.lookSystem->actionGroup()->actions();
    for (QAction *const look : looks) {
        if (look->data().toString() == m_preferences.theme())
            look->setChecked(true);
    }
}

// Whoever changed it: an action of the window, or the settings.
void MainWindow::followPreference(const QString &key)
{
    showPreferences();
    if (key == QLatin1String("outline"))
        showOutlineWhereItFits();
    else if (key == QLatin1String("ruler-columns"))
        applySettings();
    else if (key == QLatin1String("whose-changes"))
        sayWhose(m_preferences.whoseChanges());
    else if (key == QLatin1String("open-with/pair"))
        updateActions();
    m_workspace.followSettings();
}

void MainWindow::openSettings()
{
    if (!m_settings)
        m_settings = new SettingsDialog(m_preferences, *m_shortcuts, this);
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void MainWindow::openShortcuts()
{
    if (!m_shortcutWindow) {
        m_shortcutWindow = new ShortcutWindow(*m_shortcuts, this);
        connect(m_shortcutWindow, &ShortcutWindow::changeRequested, this, [this] {
            openSettings();
            m_settings->showShortcuts();
        });
        connect(m_shortcutWindow, &ShortcutWindow::printRequested, this,
            [this] { m_printing->print(shortcutsToPrint(), m_shortcutWindow); });
        connect(m_shortcutWindow, &ShortcutWindow::pdfRequested, this,
            [this] { m_printing->savePdf(shortcutsToPrint(), m_shortcutWindow); });
    }
    m_shortcutWindow->show();
    m_shortcutWindow->raise();
    m_shortcutWindow->activateWindow();
}

Printing::Wanted MainWindow::shortcutsToPrint() const
{
    return {.content = {.text = TextBuffer(shortcutSheet(shortcutGroups(*m_shortcuts)).toUtf8()),
                .language = Language::Plain,
                .head = {.title = tr("Shortcuts of Artiscope"), .place = {}, .content = {}}},
        .fileName = QStringLiteral("artiscope-shortcuts.pdf"),
        .savedAs = tr("Save the shortcuts as PDF")};
}

// Those of the menus; what "View as" offers is of what is read just now.
Shortcuts *MainWindow::makeShortcuts()
{
    QList<Shortcuts::Command> commands;
    const QList<MenuCommand> all = menuCommands(*menuBar());
    for (const auto &[action, way] : all) {
        const QMenu *const viewAs = m_actions->viewAs->menu();
        if (!action->objectName().isEmpty() && !(viewAs && viewAs->actions().contains(action)))
            commands << Shortcuts::Command{
                action, action->objectName(), commandName(*action), way, action->shortcuts()};
    }
    return new Shortcuts(m_preferences, commands, fixedKeys(*menuBar()), this);
}

void MainWindow::applySettings()
{
    const Actions &a = *m_actions;
    ViewerSettings settings = m_reading->settings();
    settings.wrap = a.wrap->isChecked();
    settings.outline = a.showOutline->isChecked();
    settings.outlineWidth = m_reading->outlineWidth();
    settings.aids = {.headings = a.keepHeadings->isChecked(),
        .spaces = a.showSpaces->isChecked(),
        .rulers = a.showRulers->isChecked() ? m_preferences.rulerColumns() : QList<int>()};
    settings.blame = a.blame->isChecked();
    settings.ground = a.groundDark->isChecked() ? SvgCanvas::Ground::Dark
        : a.groundChecker->isChecked()          ? SvgCanvas::Ground::Checker
                                                : SvgCanvas::Ground::Light;
    settings.compare = m_compareChoices->settings();
    settings.ignoring = m_compareChoices->ignoring();
    m_workspace.setCounting({.ignoring = settings.ignoring, .matching = settings.compare.matching});
    m_reading->setSettings(settings);
}

} // namespace artiscope
