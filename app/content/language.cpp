// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace artiscope {

namespace {

struct Row {
    Language language;
    const char *word;
    const char *name;
    Format format;
    std::array<std::string_view, 2> comments;
    bool translated = false;
};

constexpr std::array<Row, languageCount> rows{{
    {Language::Plain, "plain", QT_TRANSLATE_NOOP("artiscope::Language", "Plain text"), Format::Plain, {}, true},
    {Language::Json, "json", "JSON", Format::Json, {"//"}},
    {Language::Sonic, "sonic", "SONiC JSON", Format::Json, {"//"}},
    {Language::Yaml, "yaml", "YAML", Format::Yaml, {"#"}},
    {Language::Xml, "xml", "XML", Format::Xml, {}},
    {Language::Svg, "svg", "SVG", Format::Svg, {}},
    {Language::Hcl, "hcl", "HCL", Format::Hcl, {"#", "//"}},
    {Language::Markdown, "markdown", "Markdown", Format::Markdown, {}},
    {Language::Csv, "csv", "CSV", Format::Csv, {}},
    {Language::JsonTable, "json-table", QT_TRANSLATE_NOOP("artiscope::Language", "JSON table"), Format::Csv, {"//"},
        true},
    {Language::Ini, "ini", "INI", Format::Config, {"#", ";"}},
    {Language::Jinja, "jinja", "Jinja", Format::Plain, {}},
    {Language::Config, "config", QT_TRANSLATE_NOOP("artiscope::Language", "Configuration"), Format::Config, {"!", "#"},
        true},
    {Language::Ios, "ios", "Cisco IOS", Format::Config, {"!"}},
    {Language::IosXe, "ios-xe", "Cisco IOS XE", Format::Config, {"!"}},
    {Language::IosXr, "ios-xr", "Cisco IOS XR", Format::Config, {"!"}},
    {Language::NxOs, "nx-os", "Cisco NX-OS", Format::Config, {"!"}},
    {Language::Eos, "eos", "Arista EOS", Format::Config, {"!"}},
    {Language::Junos, "junos", "Junos", Format::Config, {"#"}},
    {Language::JunosSet, "junos-set", "Junos (set)", Format::Config, {"#"}},
    {Language::Frr, "frr", "FRRouting", Format::Config, {"!", "#"}},
    {Language::SrOs, "sr-os", "Nokia SR OS", Format::Config, {"#"}},
    {Language::SrOsMd, "sr-os-md", "Nokia SR OS (MD)", Format::Config, {"#"}},
    {Language::SrLinux, "sr-linux", "Nokia SR Linux", Format::Config, {"#"}},
    {Language::Nvue, "nvue", "Cumulus NVUE", Format::Config, {"#"}},
    {Language::Iptables, "iptables", "iptables", Format::Config, {"#"}},
    {Language::Nftables, "nftables", "nftables", Format::Config, {"#"}},
    {Language::Ifupdown, "ifupdown", "ifupdown", Format::Config, {"#"}},
    {Language::Binary, "binary", QT_TRANSLATE_NOOP("artiscope::Language", "Binary"), Format::Binary, {}, true},
}};

static_assert(isInOrder(rows));

const Row &rowOf(Language language)
{
    return rows[size_t(language)];
}

} // namespace

std::array<Language, languageCount> allLanguages()
{
    std::array<Language, languageCount> all{};
    std::transform(rows.begin(), rows.end(), all.begin(), [](const Row &row) { return row.language; });
    return all;
}

QString languageName(Language language)
{
    const Row &row = rowOf(language);
    return row.translated ? QCoreApplication::translate("artiscope::Language", row.name)
                          : QString::fromLatin1(row.name);
}

QString languageWord(Language language)
{
    return QString::fromLatin1(rowOf(language).word);
}

std::optional<Language> languageFromWord(QStringView word)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [word](const Row &row) { return word == QLatin1StringView(row.word); });
    return found == rows.end() ? std::nullopt : std::optional(found->language);
}

Format formatOf(Language language)
{
    return rowOf(language).format;
}

Language languageOf(Format format)
{
    if (format == Format::Config)
        return Language::Config; // the others of this format are of one system each
    return std::find_if(rows.begin(), rows.end(), [format](const Row &row) { return row.format == format; })->language;
}

std::array<std::string_view, 2> commentStarters(Language language)
{
    return rowOf(language).comments;
}

} // namespace artiscope
