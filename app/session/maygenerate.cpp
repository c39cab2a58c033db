// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/maygenerate.h"

#include <algorithm>

namespace artiscope {

namespace {

// What the default branch's report says about the others, as far as it does.
std::optional<bool> onOthersFrom(const ArtifactRights &onDefault)
{
    const auto deniedOnOthers = [](Decision decision) {
        return decision == Decision::Deny || decision == Decision::AllowOnDefault;
    };
    if (deniedOnOthers(onDefault.create) || deniedOnOthers(onDefault.update))
        return false;
    if (onDefault.create == Decision::AllowOnOthers && onDefault.update == Decision::AllowOnOthers)
        return true;
    return {}; // "allowed here" leaves it open
}

} // namespace

MayGenerate mayGenerate(const Account &account, const QString &defaultBranch, const ArtifactRights &onDefault,
    const std::optional<ArtifactRights> &onOther)
{
    if (account.isAnonymous())
        return {defaultBranch, false, false};
    return {defaultBranch, onDefault.mayGenerate(), onOther ? onOther->mayGenerate() : onOthersFrom(onDefault)};
}

Request askMayGenerate(Connection &connection, Done<MayGenerate> done)
{
    const Promise<MayGenerate> promise(std::move(done));
    promise.follow(connection.client().branches([&connection, promise](Result<QList<Branch>> branches) {
        if (!branches) {
            promise.finish(branches.error());
            return;
        }
        const auto main = std::ranges::find_if(*branches, &Branch::isDefault);
        const auto other = std::ranges::find_if(
            *branches, [](const Branch &branch) { return !branch.isDefault && branch.state == BranchState::Open; });
        const QString mainName = main == branches->end() ? QString() : main->name;
        const QString otherName = other == branches->end() ? QString() : other->name;
        promise.follow(connection.client().rights(
            mainName, [&connection, promise, mainName, otherName](Result<ArtifactRights> onDefault) {
                if (!onDefault) {
                    promise.finish(onDefault.error());
                    return;
                }
                const Account account = connection.account();
                if (otherName.isEmpty()) {
                    promise.finish(mayGenerate(account, mainName, *onDefault, {}));
                    return;
                }
                promise.follow(connection.client().rights(
                    otherName, [promise, account, mainName, here = *onDefault](Result<ArtifactRights> there) {
                        if (there)
                            promise.finish(mayGenerate(account, mainName, here, *there));
                        else
                            promise.finish(there.error());
                    }));
            }));
    }));
    return promise.request();
}

} // namespace artiscope
