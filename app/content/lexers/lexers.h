// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/lexer.h"

namespace artiscope {

LexState lexJson(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexSonic(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexYaml(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexXml(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexHcl(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexMarkdown(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexCsv(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexIni(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexJinja(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexConfig(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexIos(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexIosXr(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexNxOs(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexEos(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexJunos(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexFrr(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexSrOs(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexSrLinux(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexNvue(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexIptables(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexNftables(LexPiece piece, LexState state, std::vector<Span> &spans);
LexState lexIfupdown(LexPiece piece, LexState state, std::vector<Span> &spans);

} // namespace artiscope
