// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/leftovers.h"
#include "app/content/lexers/lexers.h"

#include <array>

namespace artiscope {

namespace {

struct Row {
    Language language;
    LexFunction own;
    LexFunction lexer;
};

template <LexFunction own> LexState around(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return lexAround(own, piece, state, spans);
}

template <LexFunction own> constexpr Row row(Language language)
{
    return {language, own, around<own>};
}

constexpr std::array<Row, languageCount> rows{{
    {Language::Plain, nullptr, nullptr},
    row<lexJson>(Language::Json),
    row<lexSonic>(Language::Sonic),
    row<lexYaml>(Language::Yaml),
    row<lexXml>(Language::Xml),
    row<lexXml>(Language::Svg),
    row<lexHcl>(Language::Hcl),
    row<lexMarkdown>(Language::Markdown),
    row<lexCsv>(Language::Csv),
    row<lexJson>(Language::JsonTable),
    row<lexIni>(Language::Ini),
    {Language::Jinja, lexJinja, lexJinja},
    row<lexConfig>(Language::Config),
    row<lexIos>(Language::Ios),
    row<lexIos>(Language::IosXe),
    row<lexIosXr>(Language::IosXr),
    row<lexNxOs>(Language::NxOs),
    row<lexEos>(Language::Eos),
    row<lexJunos>(Language::Junos),
    row<lexJunos>(Language::JunosSet),
    row<lexFrr>(Language::Frr),
    row<lexSrOs>(Language::SrOs),
    row<lexSrOs>(Language::SrOsMd),
    row<lexSrLinux>(Language::SrLinux),
    row<lexNvue>(Language::Nvue),
    row<lexIptables>(Language::Iptables),
    row<lexNftables>(Language::Nftables),
    row<lexIfupdown>(Language::Ifupdown),
    {Language::Binary, nullptr, nullptr},
}};

static_assert(isInOrder(rows));

} // namespace

LexFunction lexerFor(Language language)
{
    return rows[size_t(language)].lexer;
}

LexFunction ownLexerFor(Language language)
{
    return rows[size_t(language)].own;
}

} // namespace artiscope
