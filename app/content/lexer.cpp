// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"

#include <array>

namespace artiscope {

namespace {

struct Row {
    Language language;
    LexFunction lexer;
};

constexpr std::array<Row, languageCount> rows{{
    {Language::Plain, nullptr},
    {Language::Json, lexJson},
    {Language::Sonic, lexSonic},
    {Language::Yaml, lexYaml},
    {Language::Xml, lexXml},
    {Language::Svg, lexXml},
    {Language::Hcl, lexHcl},
    {Language::Markdown, lexMarkdown},
    {Language::Csv, lexCsv},
    {Language::JsonTable, lexJson},
    {Language::Ini, lexIni},
    {Language::Jinja, lexJinja},
    {Language::Config, lexConfig},
    {Language::Ios, lexIos},
    {Language::IosXe, lexIos},
    {Language::IosXr, lexIosXr},
    {Language::NxOs, lexNxOs},
    {Language::Eos, lexEos},
    {Language::Junos, lexJunos},
    {Language::JunosSet, lexJunos},
    {Language::Frr, lexFrr},
    {Language::SrOs, lexSrOs},
    {Language::SrOsMd, lexSrOs},
    {Language::SrLinux, lexSrLinux},
    {Language::Nvue, lexNvue},
    {Language::Iptables, lexIptables},
    {Language::Nftables, lexNftables},
    {Language::Ifupdown, lexIfupdown},
    {Language::Binary, nullptr},
}};

static_assert(isInOrder(rows));

} // namespace

LexFunction lexerFor(Language language)
{
    return rows[size_t(language)].lexer;
}

} // namespace artiscope
