// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/ignorechoices.h"

#include "app/diff/ignorepresets.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::IgnoreChoices)
};

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

QStringList ignoredNames(const IgnoreChoices &choices, const QList<ArtifactChange> &changes)
{
    QSet<QString> definitions;
    QStringList names;
    for (const ArtifactChange &change : changes) {
        const QString definition = change.key().definitionId;
        if (!definitions.contains(definition))
            names << ignoredNames(choices.of(definition));
        definitions.insert(definition);
    }
    names.removeDuplicates();
    return names;
}

} // namespace artiscope
