// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/samplecontent.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace artiscope::sample {

// The sample's data and its whole past. Times are microseconds since 1970. One thread only.

struct Person {
    QString id;
    QString label;
};

struct BranchFacts {
    QString id;
    QString name;
    QString description;
    QString status; // the server's word
    qint64 branchedFrom = 0;
    qint64 createdAt = 0;
    bool isDefault = false;
    Flavour flavour = Flavour::Main;
};

struct TargetFacts {
    QString id;
    QString label;
    QString kind;
};

struct DefinitionFacts {
    DefinitionName name;
    QString id;
    QString text; // leaf_config
    QString artifactName;
    QString description;
    QString contentType;
    QString groupId;
    QString groupLabel;
    QString groupDescription;
    QString transformId;
    QString transformName;
    QString transformDescription; // empty: none
    int timeout = 60; // seconds
    QString path; // of the template or source
    bool python = false;
    QString queryId;
    QString queryName;
    QString parameter; // path into the target for the one query variable
    bool mayGenerate = true; // of the sample's account
};

// What one save of an artifact left behind on one branch.
struct Revision {
    qint64 at = 0;
    QString status;
    QByteArray checksum; // empty: none yet
    QString storageId;
    int by = 0; // index into people()
    bool deleted = false;
    bool newContent = false; // checksum and storage id are of this moment
    int version = 0;
};

struct ArtifactRow {
    QString id;
    int definition = 0; // index
    int target = 0; // index
    QHash<QString, QList<Revision>> past; // by branch, oldest first
};

class World {
public:
    // extraArtifacts: so many more leafs with a short configuration each, for measuring, the first of which was
    // rendered 20 times in ten weeks; 0 for the sample itself. firstRenderingFails: of the rack that has no artifact
    // yet, for tests.
    World(qint64 now, int extraArtifacts, bool firstRenderingFails);

    [[nodiscard]] const QList<Person> &people() const { return m_people; }
    [[nodiscard]] const Person &account() const { return m_people.constFirst(); } // whom the token belongs to
    [[nodiscard]] const QList<BranchFacts> &branches() const { return m_branches; }
    [[nodiscard]] const BranchFacts *branch(const QString &name) const; // empty: the default one
    [[nodiscard]] const QList<DefinitionFacts> &definitions() const { return m_definitions; }
    [[nodiscard]] int definitionIndex(const QString &idOrName) const; // -1: none
    [[nodiscard]] const TargetFacts &target(int index) const { return m_targets.at(index); }
    [[nodiscard]] const QList<ArtifactRow> &rows() const { return m_rows; } // an index stays what it is
    [[nodiscard]] const QList<int> &order() const { return m_order; } // rows by name, then id, as the server sorts
    [[nodiscard]] std::optional<QByteArray> object(const QString &storageId) const;

    // What a branch shows at an instant: its own past after it was branched, before that (and underneath) the default
    // branch's as it was when branching. Nullptr: not there.
    [[nodiscard]] const Revision *visible(const ArtifactRow &row, const BranchFacts &branch, qint64 at) const;
    // The latest storing of content on a branch, which is what attribute times name whatever `at` asks for.
    [[nodiscard]] const Revision *latestStored(const ArtifactRow &row, const BranchFacts &branch) const;
    [[nodiscard]] QList<int> members(int definition, const BranchFacts &branch) const; // targets, by index
    [[nodiscard]] int memberGroup(const QString &groupId) const; // the definition that renders for it; -1: none

    // How a rendering ends: fails for the broken target, is the same for what is up to date, else new text.
    struct Outcome {
        bool failed = false;
        bool changed = false;
        QByteArray checksum;
        QString storageId;
    };
    int ensureArtifact(int definition, int target, const BranchFacts &branch, qint64 now); // row; makes a Pending one
    Outcome renderAgain(int row, const BranchFacts &branch, qint64 now);
    void remove(int row, const BranchFacts &branch, qint64 now);
    [[nodiscard]] bool isBroken(int definition, int target) const;

private:
    friend class WorldBuilder;
    [[nodiscard]] bool before(int left, int right) const;
    const Revision *lastAt(const ArtifactRow &row, const QString &branch, qint64 at) const;
    QString store(const ArtifactRow &row, const QString &branch, qint64 at, const QByteArray &text);

    QList<Person> m_people;
    QList<BranchFacts> m_branches;
    QList<DefinitionFacts> m_definitions;
    QList<TargetFacts> m_targets;
    QList<ArtifactRow> m_rows;
    QList<int> m_order;
    QHash<QString, QByteArray> m_objects; // by storage id
    QHash<int, QList<int>> m_members; // definition → targets, on every branch
    QHash<int, QList<int>> m_webMembers; // definition → targets that only add-web-tier has
    QSet<int> m_webRemoved; // targets that add-web-tier took out of its groups
    QHash<QString, int> m_edited; // "branch/row": the version that its data has now, where that is not the rendered one
    QSet<QPair<int, int>> m_broken; // definition and target: those whose rendering fails
};

// Version 5 of a UUID over a name: the same ids in every run.
[[nodiscard]] QString stableId(const QString &name);

} // namespace artiscope::sample
