// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QHashFunctions>
#include <QString>

namespace artiscope {

struct DefinitionRef {
    QString id;
    QString name;
    bool operator==(const DefinitionRef &) const = default;
};

struct TargetRef {
    QString id;
    QString label; // display label
    QString kind; // schema kind, such as DcimDevice
    bool operator==(const TargetRef &) const = default;
};

// An artifact's identity across branches: its own id differs from branch to branch.
struct ArtifactKey {
    QString definitionId;
    QString targetId;
    bool operator==(const ArtifactKey &) const = default;
    friend size_t qHash(const ArtifactKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.definitionId, key.targetId);
    }
};

enum class ArtifactStatus { Pending, Processing, Ready, Error, Unknown };

[[nodiscard]] QString statusWord(ArtifactStatus status); // the server's word: "Ready"; "Unknown" is ours
[[nodiscard]] ArtifactStatus statusFromWord(QStringView word);

// One artifact as one snapshot has it. What is not known is empty.
struct Artifact {
    QString id;
    QString name;
    DefinitionRef definition;
    TargetRef target;
    ArtifactStatus status = ArtifactStatus::Unknown;
    QString contentType; // as declared: "text/plain"
    QString checksum; // MD5, lower-case hex; empty: never rendered
    QString storageId; // empty: never rendered
    // The second tier, which costs the server much: known only once asked for.
    bool detailed = false;
    std::optional<Instant> updatedAt; // when the checksum last changed
    QString updatedBy; // display label of the account

    [[nodiscard]] ArtifactKey key() const { return {definition.id, target.id}; }
    bool operator==(const Artifact &) const = default;
};

// Of two artifacts of one key in one snapshot: after a rebase a branch can see its own and the default branch's
// (contract, section 7). The one with content is kept, when both have some the one that was stored last; the same
// whichever comes first.
[[nodiscard]] bool isBetter(const Artifact &artifact, const Artifact &known);

} // namespace artiscope
