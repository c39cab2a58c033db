// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/lexers.h"

namespace artiscope {

namespace {

constexpr WordRule rules[]{
    {"members", Next::Vlan},
    {"port", Next::Port},
};
static_assert(isSortedBy(rules, &WordRule::word));

// The configuration of a system that we do not know: what most of them have in common.
constexpr CommandDialect dialect{.lineComments = "!#",
    .hashComments = true,
    .braces = true,
    .banner = CommandDialect::Banner::Either,
    .rules = rules};

} // namespace

LexState lexConfig(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return lexCommands(dialect, piece, state, spans);
}

} // namespace artiscope
