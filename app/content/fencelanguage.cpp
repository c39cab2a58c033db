// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/fencelanguage.h"

#include <algorithm>

namespace artiscope {

namespace {

struct Alias {
    const char *word; // as folded() makes it
    Language language;
};

// What documents in the wild say; the words that are ours need no line.
constexpr Alias aliases[]{
    {"yml", Language::Yaml},
    {"jsonc", Language::Json},
    {"json5", Language::Json},
    {"geojson", Language::Json},
    {"html", Language::Xml},
    {"xhtml", Language::Xml},
    {"xsd", Language::Xml},
    {"tf", Language::Hcl},
    {"tfvars", Language::Hcl},
    {"terraform", Language::Hcl},
    {"md", Language::Markdown},
    {"toml", Language::Ini},
    {"cfg", Language::Ini},
    {"jinja2", Language::Jinja},
    {"j2", Language::Jinja},
    {"django", Language::Jinja},
    {"conf", Language::Config},
    {"cisco", Language::Ios},
    {"xe", Language::IosXe},
    {"xr", Language::IosXr},
    {"nexus", Language::NxOs},
    {"arista", Language::Eos},
    {"juniper", Language::Junos},
    {"frrouting", Language::Frr},
    {"timos", Language::SrOs},
    {"srl", Language::SrLinux},
    {"cumulus", Language::Nvue},
    {"nft", Language::Nftables},
    {"interfaces", Language::Ifupdown},
};

// "IOS XE", "ios_xe", "ios-xe" and "iosxe" are one word.
QString folded(QStringView word)
{
    QString letters;
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

} // namespace

std::optional<Language> languageOfFence(QStringView word)
{
    const QString wanted = folded(word);
    if (wanted.isEmpty())
        return {};
    const auto all = allLanguages();
    const auto ours = std::find_if(all.begin(), all.end(), [&wanted](Language language) {
        return language != Language::Binary
            && (folded(languageWord(language)) == wanted || folded(languageName(language)) == wanted);
    });
    if (ours != all.end())
        return *ours;
    const auto *const alias = std::find_if(std::begin(aliases), std::end(aliases),
        [&wanted](const Alias &one) { return wanted == QLatin1StringView(one.word); });
    return alias == std::end(aliases) ? std::nullopt : std::optional(alias->language);
}

} // namespace artiscope
