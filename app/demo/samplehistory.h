// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/sampleworld.h"

namespace artiscope::sample {

// Fills an empty world: definitions, targets, branches, and ten weeks that end `now`. Everything but the times is the
// same in every run.
class WorldBuilder {
public:
    WorldBuilder(World &world, qint64 now);
    void build(int extraArtifacts, bool firstRenderingFails);

private:
    void addPeople();
    void addBranches();
    void addDefinitions();
    void addDefinition(DefinitionName name, const QString &text, const QString &description, const QString &contentType,
        const QString &group, const QString &groupDescription, const QString &path, const QString &does);
    int addTarget(const QString &label, const QString &kind);
    void addMembers();
    void addMember(DefinitionName definition, int target);

    int addArtifact(int definition, int target, qint64 since); // on the default branch, Pending, then its first content
    void addContent(int row, const BranchFacts &branch, qint64 at, int version, int by);
    void addDefaultHistory();
    void addSpecialCases(bool firstRenderingFails);
    void addWebTier();
    void addEosUpgrade();
    void addEdits();
    void addExtra(int count);
    [[nodiscard]] int rowOf(DefinitionName definition, const QString &target) const;

    World &m_world;
    qint64 m_now;
    QHash<QString, int> m_targetByLabel;
};

} // namespace artiscope::sample
