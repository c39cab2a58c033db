// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is no difference.

#include "app/diff/ignorepresets.h"
#include "ui/compare/ignoredialog.h"
#include "ui/mainwindow/comparechoices.h"
#include "ui/widgets/actiontext.h"

#include <QAction>
#include <QMenu>

#include <array>

namespace artiscope {

namespace {

constexpr QLatin1String spacingWord("white-space");
constexpr QLatin1String caseWord("case");
constexpr QLatin1String blankLinesWord("blank-lines");
constexpr QLatin1String commentsWord("comments");
constexpr QLatin1String letters("wcbotgse"); // that the menu's own entries have

QString ownWord(const QString &name)
{
    return QStringLiteral("own:") + name;
}

} // namespace

void CompareChoices::addIgnored()
{
    addRule(QStringLiteral("ignoreSpacingAction"), tr("&White space"), QString(spacingWord));
    addRule(QStringLiteral("ignoreCaseAction"), tr("Letter &case"), QString(caseWord));
    addRule(QStringLiteral("ignoreBlankLinesAction"), tr("&Blank lines"), QString(blankLinesWord));
    addRule(QStringLiteral("ignoreCommentsAction"), tr("C&omments"), QString(commentsWord));
    m_ignoreMenu->addSeparator();
    const std::array names{tr("&Time stamps"), tr("&Generated-on lines"), tr("&Serial numbers")};
    static_assert(names.size() == std::tuple_size_v<decltype(ignorePresets)>);
    for (size_t i = 0; i < names.size(); ++i) {
        const QString key(ignorePresets[i].key);
        addRule(QStringLiteral("ignore_") + key, names[i], key);
    }
    m_behindOwn = m_ignoreMenu->addSeparator();
    auto *const edit = new QAction(this);
    edit->setObjectName(QStringLiteral("ownExpressionsAction"));
    setActionName(*edit, tr("&Expressions of my own…"));
    connect(edit, &QAction::triggered, this, &CompareChoices::openDialog);
    m_ignoreMenu->addAction(edit);
    showOwn();
    readIgnored();
}

void CompareChoices::addRule(const QString &name, const QString &text, const QString &word)
{
    QAction *const action = add(m_ignoreMenu, name, text);
    action->setChecked(m_ignored.contains(word));
    connect(action, &QAction::triggered, this, [this, word](bool on) { setIgnored(word, on); });
}

void CompareChoices::showOwn()
{
    qDeleteAll(m_ownActions);
    m_ownActions.clear();
    QStringList names;
    for (const IgnoreExpression &one : m_own)
        names << QString(one.name).replace(u'&', QStringLiteral("&&"));
    const QStringList shown = withMnemonics(names, QString(letters));
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *const action = new QAction(this);
        action->setObjectName(QStringLiteral("ignoreOwn%1Action").arg(i + 1));
        setActionName(*action, shown.at(i));
        action->setCheckable(true);
        const QString word = ownWord(m_own[size_t(i)].name);
        action->setChecked(m_ignored.contains(word));
        connect(action, &QAction::triggered, this, [this, word](bool on) { setIgnored(word, on); });
        m_ignoreMenu->insertAction(m_behindOwn, action);
        m_ownActions << action;
    }
}

void CompareChoices::setIgnored(const QString &word, bool ignored)
{
    m_ignored.removeAll(word);
    if (ignored)
        m_ignored << word;
    m_preferences.setIgnoredChanges(m_ignored);
    readIgnored();
    Q_EMIT changed();
}

void CompareChoices::setOwn(const std::vector<IgnoreExpression> &expressions)
{
    m_own = expressions;
    m_preferences.setIgnoreExpressions(expressions);
    showOwn();
    m_dialog->setExpressions(expressions);
}

void CompareChoices::readIgnored()
{
    IgnoreRules rules;
    rules.spacing = m_ignored.contains(spacingWord);
    rules.letterCase = m_ignored.contains(caseWord);
    rules.blankLines = m_ignored.contains(blankLinesWord);
    rules.comments = m_ignored.contains(commentsWord);
    for (const IgnorePreset &preset : ignorePresets) {
        if (m_ignored.contains(preset.key))
            rules.expressions.push_back({QString(preset.key), QString(preset.expression)});
    }
    for (const IgnoreExpression &one : m_own) {
        if (m_ignored.contains(ownWord(one.name)))
            rules.expressions.push_back(one);
    }
    m_settings.ignore = rules;
}

void CompareChoices::openDialog()
{
    if (!m_dialog) {
        m_dialog = new IgnoreDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setExpressions(m_own);
        connect(m_dialog, &IgnoreDialog::added, this, [this](const IgnoreExpression &expression) {
            std::vector<IgnoreExpression> all = m_own;
            all.push_back(expression);
            m_ignored << ownWord(expression.name); // why else would one add it
            setOwn(all);
            setIgnored(ownWord(expression.name), true);
        });
        connect(m_dialog, &IgnoreDialog::removed, this, [this](const QString &name) {
            std::vector<IgnoreExpression> all = m_own;
            std::erase_if(all, [&name](const IgnoreExpression &known) { return known.name == name; });
            setOwn(all);
            setIgnored(ownWord(name), false);
        });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace artiscope
