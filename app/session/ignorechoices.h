// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/ignorerules.h"
#include "app/domain/artifactchange.h"

#include <QHash>
#include <QStringList>

namespace artiscope {

// What a person calls no difference: of the artifacts of some definitions something of their own, of all others the
// same.
struct IgnoreChoices {
    IgnoreRules usual;
    QHash<QString, IgnoreRules> byDefinition; // by its id
    bool operator==(const IgnoreChoices &) const = default;

    [[nodiscard]] const IgnoreRules &of(const QString &definitionId) const;
};

// "time stamps", of a key of ignorepresets.h; of any other word that word.
[[nodiscard]] QString ignorePresetName(const QString &key);
// "white space", "time stamps", and the person's own as they have named them: what is on.
[[nodiscard]] QStringList ignoredNames(const IgnoreRules &rules);
// Of all that are on of one of these, each once, for who was not there: a person's own with what it looks for, and in
// which definitions where that is not in all of them. "white space in leaf_config", "build (“^! Build”)".
[[nodiscard]] QStringList ignoredRules(const IgnoreChoices &choices, const QList<ArtifactChange> &changes);

} // namespace artiscope
