// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/generation.h"

#include "app/session/listing.h"

#include <QHash>

namespace artiscope {

namespace {

class BlockText {
    Q_DECLARE_TR_FUNCTIONS(artiscope::BlockText)
public:
    static QString of(GenerateBlock block)
    {
        switch (block) {
        case GenerateBlock::None:
            return {};
        case GenerateBlock::NotConnected:
            return tr("There is no connection to a server.");
        case GenerateBlock::PinnedTime:
            return tr("A past time is shown; generating works on now.");
        case GenerateBlock::RightsUnknown:
            return tr("The server has not said yet what you may do on this branch.");
        case GenerateBlock::NotSignedIn:
            return tr("Generating needs a sign-in; you are looking anonymously.");
        case GenerateBlock::NotAllowed:
            return tr("Your account may not create and update artifacts on this branch.");
        case GenerateBlock::BranchMerged:
            return tr("This branch has been merged; nothing more can be generated on it.");
        case GenerateBlock::BranchMerging:
            return tr("This branch is being merged; wait until that is over.");
        case GenerateBlock::BranchDeleting:
            return tr("This branch is being deleted.");
        case GenerateBlock::BranchNeedsRebase:
            return tr("This branch needs a rebase before anything can be generated on it.");
        case GenerateBlock::BranchMergeFailed:
            return tr("A merge of this branch failed; an administrator has to recover it first.");
        }
        return {};
    }
    static QString inShort(GenerateBlock block)
    {
        switch (block) {
        case GenerateBlock::None:
            return {};
        case GenerateBlock::NotConnected:
            return tr("not connected");
        case GenerateBlock::PinnedTime:
            return tr("a past time is shown");
        case GenerateBlock::RightsUnknown:
            return tr("waiting for the server");
        case GenerateBlock::NotSignedIn:
            return tr("needs a sign-in");
        case GenerateBlock::NotAllowed:
            return tr("not allowed on this branch");
        case GenerateBlock::BranchMerged:
            return tr("the branch is merged");
        case GenerateBlock::BranchMerging:
            return tr("the branch is being merged");
        case GenerateBlock::BranchDeleting:
            return tr("the branch is being deleted");
        case GenerateBlock::BranchNeedsRebase:
            return tr("needs a rebase");
        case GenerateBlock::BranchMergeFailed:
            return tr("a merge has failed");
        }
        return {};
    }
};

} // namespace

QString generateBlockText(GenerateBlock block)
{
    return BlockText::of(block);
}

QString generateBlockInShort(GenerateBlock block)
{
    return BlockText::inShort(block);
}

GenerateBlock generateBlock(bool connected, const Account &account, const std::optional<ArtifactRights> &rights,
    const std::optional<Branch> &branch, bool pinned)
{
    if (!connected)
        return GenerateBlock::NotConnected;
    if (pinned)
        return GenerateBlock::PinnedTime;
    switch (branch ? branch->state : BranchState::Unknown) {
    case BranchState::Merged:
        return GenerateBlock::BranchMerged;
    case BranchState::Merging:
        return GenerateBlock::BranchMerging;
    case BranchState::MergeFailed:
        return GenerateBlock::BranchMergeFailed;
    case BranchState::Deleting:
        return GenerateBlock::BranchDeleting;
    case BranchState::NeedsRebase:
    case BranchState::NeedsUpgradeRebase:
        return GenerateBlock::BranchNeedsRebase;
    case BranchState::Open:
    case BranchState::Unknown:
        break;
    }
    if (account.isAnonymous())
        return GenerateBlock::NotSignedIn;
    if (!rights)
        return GenerateBlock::RightsUnknown;
    return rights->mayGenerate() ? GenerateBlock::None : GenerateBlock::NotAllowed;
}

Request planGeneration(
    Connection &connection, const Definition &definition, const QString &branch, Done<GenerationPlan> done)
{
    const Promise<GenerationPlan> promise(std::move(done));
    promise.follow(connection.client().groupMembers(
        branch, definition.groupId, [&connection, definition, branch, promise](Result<QList<GroupMember>> members) {
            if (!members) {
                promise.finish(members.error());
                return;
            }
            promise.follow(listArtifacts(connection, {branch, {}}, definition.id, Priority::High,
                [&connection, definition, branch, promise, members = members.take()](
                    Result<QList<Artifact>> artifacts) {
                    if (!artifacts) {
                        promise.finish(artifacts.error());
                        return;
                    }
                    GenerationPlan plan{.definition = definition, .branch = branch, .targets = int(members.size())};
                    plan.deletesStale = connection.server().capabilities.deletesStale;
                    QHash<QString, Artifact> byTarget;
                    for (const Artifact &artifact : std::as_const(*artifacts))
                        byTarget.insert(artifact.target.id, artifact);
                    for (const GroupMember &member : members) {
                        if (!byTarget.contains(member.id))
                            plan.missing << TargetRef{member.id, member.label, member.kind};
                        else
                            plan.existing << byTarget.take(member.id);
                    }
                    plan.stale = byTarget.values();
                    promise.finish(std::move(plan));
                }));
        }));
    return promise.request();
}

} // namespace artiscope
