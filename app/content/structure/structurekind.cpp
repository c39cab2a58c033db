// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/structure/structurekind.h"

namespace artiscope {

StructureKind structureKindOf(Language language)
{
    switch (language) {
    case Language::Json:
    case Language::Sonic:
    case Language::JsonTable:
        return StructureKind::Json;
    case Language::Yaml:
        return StructureKind::Yaml;
    case Language::Xml:
        return StructureKind::Xml;
    case Language::Svg:
        return StructureKind::Svg;
    case Language::Hcl:
        return StructureKind::Hcl;
    case Language::Markdown:
        return StructureKind::Markdown;
    case Language::Csv:
        return StructureKind::Csv;
    case Language::Ini:
        return StructureKind::Ini;
    case Language::Iptables:
        return StructureKind::Chains;
    case Language::Junos:
    case Language::SrOsMd:
    case Language::SrLinux:
    case Language::Nftables:
        return StructureKind::Braces;
    case Language::JunosSet:
    case Language::Nvue:
        return StructureKind::SetLines;
    case Language::Config:
    case Language::Ios:
    case Language::IosXe:
    case Language::IosXr:
    case Language::NxOs:
    case Language::Eos:
    case Language::Frr:
    case Language::SrOs:
    case Language::Ifupdown:
        return StructureKind::Indented;
    case Language::Plain:
    case Language::Jinja:
    case Language::Binary:
        break;
    }
    return StructureKind::None;
}

bool hasOutline(StructureKind kind)
{
    return kind != StructureKind::None && kind != StructureKind::Csv;
}

} // namespace artiscope
