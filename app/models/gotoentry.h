// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"
#include "app/domain/branch.h"
#include "app/domain/definition.h"
#include "app/domain/profile.h"

#include <QList>
#include <QString>

namespace artiscope {

// One thing that can be gone to.
struct GoToEntry {
    enum class Kind { Artifact, Target, Definition, Branch, Profile, Command, Heading, Line };

    Kind kind = Kind::Command;
    // By which it is found again, and remembered: an artifact key, an id, a name. Unique within the kind.
    QString id;
    QString text; // what is searched, and shown
    QString detail; // beside it, dim: of what type it is, in which menu
    QString hint; // at the far end: a shortcut
    QString whyNot; // it cannot be gone to now; empty: it can
    ArtifactKey artifact; // of an artifact
    qsizetype place = -1; // of a heading: its offset in the text; of a command: among those of who gave it

    bool operator==(const GoToEntry &) const = default;
};

// What remembers a choice: the kind and the id.
[[nodiscard]] QString goToKey(const GoToEntry &entry);

// Entries of what there is. Pure; any thread.
[[nodiscard]] QList<GoToEntry> artifactEntries(const QList<Artifact> &artifacts); // and their targets, each once
[[nodiscard]] QList<GoToEntry> definitionEntries(const QList<Definition> &definitions);
[[nodiscard]] QList<GoToEntry> branchEntries(const QList<Branch> &branches);
[[nodiscard]] QList<GoToEntry> profileEntries(const QList<Profile> &profiles);

} // namespace artiscope
