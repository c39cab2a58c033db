// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include "app/cli/blameverb.h"
#include "app/cli/diffverb.h"
#include "app/cli/generateverb.h"
#include "app/cli/getverb.h"
#include "app/cli/listverbs.h"
#include "app/cli/logverb.h"
#include "app/cli/output.h"

namespace artiscope {

void Verb::fail(const Error &error)
{
    sayError(error);
    Q_EMIT ended(exitStatus(error));
}

std::unique_ptr<Verb> makeVerb(const VerbContext &context)
{
    switch (context.line.verb) {
    case CommandLine::Verb::Whoami:
        return std::make_unique<WhoamiVerb>(context);
    case CommandLine::Verb::Branches:
        return std::make_unique<BranchesVerb>(context);
    case CommandLine::Verb::Definitions:
        return std::make_unique<DefinitionsVerb>(context);
    case CommandLine::Verb::List:
        return std::make_unique<ListVerb>(context);
    case CommandLine::Verb::Get:
        return std::make_unique<GetVerb>(context);
    case CommandLine::Verb::Generate:
        return std::make_unique<GenerateVerb>(context);
    case CommandLine::Verb::Diff:
        return std::make_unique<DiffVerb>(context);
    case CommandLine::Verb::Log:
        return std::make_unique<LogVerb>(context);
    case CommandLine::Verb::Blame:
        return std::make_unique<BlameVerb>(context);
    case CommandLine::Verb::Window:
        break;
    }
    return nullptr;
}

} // namespace artiscope
