// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ignorechoices.h"
#include "app/session/preferences.h"
#include "ui/compare/comparesettings.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;
class QActionGroup;
class QMenu;

namespace artiscope {

class IgnoreDialog;

// How the person wants to see differences: the actions that say so, and what they have said, kept in the preferences.
// Owned by the window; the preferences outlive it. GUI thread.
class CompareChoices final : public QObject {
    Q_OBJECT
public:
    CompareChoices(Preferences &preferences, QWidget *window);

    [[nodiscard]] const CompareSettings &settings() const { return m_settings; } // but for what is ignored
    [[nodiscard]] const IgnoreChoices &ignoring() const { return m_ignoring; }
    // The menu is about its artifacts; an empty id: of none.
    void setDefinition(const QString &id, const QString &name);
    // For the bar and for buttons.
    [[nodiscard]] QMenu *shownMenu() const { return m_shownMenu; }
    [[nodiscard]] QMenu *ignoreMenu() const { return m_ignoreMenu; }

Q_SIGNALS:
    void changed();

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text);
    void addWays();
    void addContexts();
    void addMatching();
    void follow();
    void showChosen();
    // comparechoicesignore.cpp
    void addIgnored();
    void addRule(const QString &name, const QString &text, const QString &word);
    void showOwn();
    [[nodiscard]] bool isApart() const { return m_ignoredOf.contains(m_definitionId); }
    [[nodiscard]] QStringList ignored() const; // words for what is, of the definition
    void setIgnored(const QString &word, bool ignored); // the same
    void setApart(bool apart);
    void forget(const QString &word);
    void keepIgnored();
    void showIgnored();
    void setOwn(const std::vector<IgnoreExpression> &expressions);
    [[nodiscard]] IgnoreRules rulesOf(const QStringList &words) const;
    void makeRules();
    void openDialog();

    Preferences &m_preferences;
    CompareSettings m_settings;
    QMenu *m_shownMenu;
    QMenu *m_ignoreMenu;
    QAction *m_sideBySide = nullptr;
    QAction *m_unified = nullptr;
    QAction *m_patient = nullptr;
    QActionGroup *m_contexts = nullptr;
    QAction *m_behindOwn = nullptr; // a separator
    QAction *m_apart = nullptr; // the definition has something of its own
    QList<QAction *> m_ruleActions;
    QList<QAction *> m_ownActions;
    std::vector<IgnoreExpression> m_own; // of the person
    QStringList m_ignored; // words for what is
    QHash<QString, QStringList> m_ignoredOf; // the same of the definitions that have words of their own
    IgnoreChoices m_ignoring; // what these words mean
    QString m_definitionId;
    QWidget *m_window;
    QPointer<IgnoreDialog> m_dialog;
};

} // namespace artiscope
