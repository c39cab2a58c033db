// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/contenttype.h"

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace artiscope {

// What a text is written in: finer than its Format, which says how it is shown. Values only; any thread.
enum class Language : quint8 {
    Plain,
    Json,
    Sonic, // JSON as SONiC's config_db has it
    Yaml,
    Xml,
    Svg,
    Hcl,
    Markdown,
    Csv,
    JsonTable, // JSON whose objects are shown as rows; only by a person's choice
    Ini,
    Jinja, // a template, or what was left of one
    Config, // the configuration of a system that we do not know
    Ios,
    IosXe,
    IosXr,
    NxOs,
    Eos,
    Junos,
    JunosSet,
    Frr,
    SrOs, // the classic command line
    SrOsMd, // the model-driven one, braces or flat
    SrLinux,
    Nvue, // Cumulus Linux: "nv set"
    Iptables,
    Nftables,
    Ifupdown, // /etc/network/interfaces, of Cumulus Linux too
    Binary,
};
inline constexpr int languageCount = int(Language::Binary) + 1;

// Whether a table of rows with a `language` each can be looked up by it.
template <typename Row> constexpr bool isInOrder(const std::array<Row, languageCount> &rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (size_t(rows[i].language) != i)
            return false;
    }
    return true;
}

[[nodiscard]] std::array<Language, languageCount> allLanguages(); // as people expect them in a list

[[nodiscard]] QString languageName(Language language); // "Arista EOS"; product names are never translated
[[nodiscard]] QString languageWord(
    Language language); // stable, for settings: "eos"; a format's word for its general one
[[nodiscard]] std::optional<Language> languageFromWord(QStringView word);

[[nodiscard]] Format formatOf(Language language);
[[nodiscard]] Language languageOf(Format format); // the general one: Config for a configuration

// What a comment to the end of the line begins with at the beginning of a line; up to two, empty when there is none.
[[nodiscard]] std::array<std::string_view, 2> commentStarters(Language language);

} // namespace artiscope
