// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is no difference.

#include "app/diff/ignorepresets.h"
#include "ui/compare/ignoredialog.h"
#include "ui/mainwindow/comparechoices.h"
#include "ui/widgets/actiontext.h"

#include <QAction>
#include <QMenu>

namespace artiscope {

namespace {

constexpr QLatin1String spacingWord("white-space");
constexpr QLatin1String caseWord("case");
constexpr QLatin1String blankLinesWord("blank-lines");
constexpr QLatin1String commentsWord("comments");

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
    for (const IgnorePreset &preset : ignorePresets)
        addRule(QStringLiteral("ignore_") + preset.key, {}, QString(preset.key));
    m_behindOwn = m_ignoreMenu->addSeparator();
    auto *const edit = new QAction(this);
    edit->setObjectName(QStringLiteral("ownExpressionsAction"));
    setActionName(*edit, tr("&Expressions of my own…"));
    connect(edit, &QAction::triggered, this, &CompareChoices::openDialog);
    m_ignoreMenu->addAction(edit);
    m_ignoreMenu->addSeparator();
    m_apart = add(m_ignoreMenu, QStringLiteral("ignoreApartAction"), {});
    connect(m_apart, &QAction::triggered, this, &CompareChoices::setApart);
    setDefinition({}, {});
    showOwn();
    makeRules();
}

void CompareChoices::addRule(const QString &name, const QString &text, const QString &word)
{
    QAction *const action = add(m_ignoreMenu, name, text);
    action->setData(word);
    connect(action, &QAction::triggered, this, [this, word](bool on) { setIgnored(word, on); });
    m_ruleActions << action;
}

void CompareChoices::setDefinition(const QString &id, const QString &name)
{
    if (id == m_definitionId && !m_apart->text().isEmpty())
        return;
    m_definitionId = id;
    setActionName(*m_apart,
        id.isEmpty() ? tr("On&ly for one definition")
                     : tr("On&ly for “%1”").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
    setActionBlocked(*m_apart, id.isEmpty() ? tr("An artifact has to be shown.") : QString());
    showIgnored();
}

void CompareChoices::showOwn()
{
    qDeleteAll(m_ownActions);
    m_ownActions.clear();
    QStringList names;
    for (const IgnorePreset &preset : ignorePresets) {
        const QString name = ignorePresetName(preset.key);
        names << name.at(0).toUpper() + name.sliced(1);
    }
    for (const IgnoreExpression &one : m_own)
        names << QString(one.name).replace(u'&', QStringLiteral("&&"));
    constexpr qsizetype presets = ignorePresets.size();
    const qsizetype firstPreset = m_ruleActions.size() - presets;
    QList<QAction *> others = m_ignoreMenu->actions();
    for (qsizetype i = 0; i < presets; ++i)
        others.removeOne(m_ruleActions.at(firstPreset + i));
    const QStringList shown = withMnemonics(names, mnemonicsOf(others));
    for (qsizetype i = 0; i < presets; ++i)
        setActionName(*m_ruleActions.at(firstPreset + i), shown.at(i));
    for (qsizetype i = presets; i < names.size(); ++i) {
        const IgnoreExpression &one = m_own[size_t(i - presets)];
        auto *const action = new QAction(this);
        action->setObjectName(QStringLiteral("ignoreOwn%1Action").arg(i - presets + 1));
        setActionName(*action, shown.at(i));
        action->setCheckable(true);
        const QString word = ownWord(one.name);
        action->setData(word);
        connect(action, &QAction::triggered, this, [this, word](bool on) { setIgnored(word, on); });
        m_ignoreMenu->insertAction(m_behindOwn, action);
        m_ownActions << action;
    }
}

QStringList CompareChoices::ignored() const
{
    return m_ignoredOf.value(m_definitionId, m_ignored);
}

void CompareChoices::setIgnored(const QString &word, bool ignored)
{
    QStringList &words = isApart() ? m_ignoredOf[m_definitionId] : m_ignored;
    words.removeAll(word);
    if (ignored)
        words << word;
    keepIgnored();
}

// It begins with what is ignored of the others, and is like them again afterwards.
void CompareChoices::setApart(bool apart)
{
    if (apart) {
        m_ignoredOf.insert(m_definitionId, m_ignored);
    } else {
        m_ignoredOf.remove(m_definitionId);
        m_preferences.setIgnoredChanges(m_definitionId, std::nullopt);
    }
    keepIgnored();
}

// One of that name that comes later is another one.
void CompareChoices::forget(const QString &word)
{
    m_ignored.removeAll(word);
    for (QStringList &words : m_ignoredOf)
        words.removeAll(word);
    keepIgnored();
}

void CompareChoices::keepIgnored()
{
    m_preferences.setIgnoredChanges(m_ignored);
    for (auto one = m_ignoredOf.cbegin(); one != m_ignoredOf.cend(); ++one)
        m_preferences.setIgnoredChanges(one.key(), one.value());
    makeRules();
    showIgnored();
    Q_EMIT changed();
}

void CompareChoices::showIgnored()
{
    const QStringList words = ignored();
    for (QAction *action : m_ruleActions + m_ownActions)
        action->setChecked(words.contains(action->data().toString()));
    m_apart->setChecked(isApart());
}

void CompareChoices::setOwn(const std::vector<IgnoreExpression> &expressions)
{
    m_own = expressions;
    m_preferences.setIgnoreExpressions(expressions);
    showOwn();
    m_dialog->setExpressions(expressions);
}

IgnoreRules CompareChoices::rulesOf(const QStringList &words) const
{
    IgnoreRules rules;
    rules.spacing = words.contains(spacingWord);
    rules.letterCase = words.contains(caseWord);
    rules.blankLines = words.contains(blankLinesWord);
    rules.comments = words.contains(commentsWord);
    for (const IgnorePreset &preset : ignorePresets) {
        if (words.contains(preset.key))
            rules.expressions.push_back({QString(preset.key), QString(preset.expression)});
    }
    for (const IgnoreExpression &one : m_own) {
        if (words.contains(ownWord(one.name)))
            rules.expressions.push_back(one);
    }
    return rules;
}

void CompareChoices::makeRules()
{
    m_ignoring = {.usual = rulesOf(m_ignored), .byDefinition = {}};
    for (auto one = m_ignoredOf.cbegin(); one != m_ignoredOf.cend(); ++one)
        m_ignoring.byDefinition.insert(one.key(), rulesOf(one.value()));
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
            setOwn(all);
            setIgnored(ownWord(expression.name), true); // why else would one add it
        });
        connect(m_dialog, &IgnoreDialog::removed, this, [this](const QString &name) {
            std::vector<IgnoreExpression> all = m_own;
            std::erase_if(all, [&name](const IgnoreExpression &known) { return known.name == name; });
            setOwn(all);
            forget(ownWord(name));
        });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace artiscope
