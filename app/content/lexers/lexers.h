// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/lexer.h"

namespace artiscope {

LexState lexJson(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexYaml(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexXml(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexHcl(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexConfig(LexPiece piece, LexState state, std::vector<Span> &spans);

} // namespace artiscope
