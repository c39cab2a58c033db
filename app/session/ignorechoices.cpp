// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/ignorechoices.h"

#include "app/diff/ignorepresets.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <array>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::IgnoreChoices)
};

// Of a person's own nobody else knows what it looks for.
QStringList describedRules(const IgnoreRules &rules)
{
    QStringList described = ignoredNames(rules);
    auto name = described.end() - qsizetype(rules.expressions.size());
    for (const IgnoreExpression &one : rules.expressions) {
        if (ignorePresetName(one.name) == one.name)
            *name = Words::tr("%1 (“%2”)").arg(one.name, one.expression);
        ++name;
    }
    return described;
}

} // namespace

const IgnoreRules &IgnoreChoices::of(const QString &definitionId) const
{
    const auto own = byDefinition.constFind(definitionId);
    return own == byDefinition.constEnd() ? usual : *own;
}

QString ignorePresetName(const QString &key)
{
    const std::array names{Words::tr("time stamps"), Words::tr("generated-on lines"), Words::tr("serial numbers")};
    static_assert(names.size() == std::tuple_size_v<decltype(ignorePresets)>);
    for (size_t i = 0; i < names.size(); ++i) {
        if (ignorePresets[i].key == key)
            return names[i];
    }
    return key;
}

QStringList ignoredNames(const IgnoreRules &rules)
{
    QStringList names;
    if (rules.spacing)
        names << Words::tr("white space");
    if (rules.letterCase)
        names << Words::tr("letter case");
    if (rules.blankLines)
        names << Words::tr("blank lines");
    if (rules.comments)
        names << Words::tr("comments");
    for (const IgnoreExpression &one : rules.expressions)
        names << ignorePresetName(one.name);
    return names;
}

QStringList ignoredRules(const IgnoreChoices &choices, const QList<ArtifactChange> &changes)
{
    QSet<QString> definitions; // ids
    QStringList rules; // in the order in which they are met
    QHash<QString, QStringList> of; // the definitions of each
    for (const ArtifactChange &change : changes) {
        const DefinitionRef &definition = change.shown().definition;
        if (definitions.contains(definition.id))
            continue;
        definitions.insert(definition.id);
        const QStringList described = describedRules(choices.of(definition.id));
        for (const QString &rule : described) {
            if (!of.contains(rule))
                rules << rule;
            of[rule] << definition.name;
        }
    }
    for (QString &rule : rules) {
        const QStringList names = of.value(rule);
        if (names.size() < definitions.size())
            rule = Words::tr("%1 in %2").arg(rule, names.join(QLatin1String(", ")));
    }
    return rules;
}

} // namespace artiscope
