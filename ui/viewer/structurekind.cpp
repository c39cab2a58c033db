// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/structurekind.h"

namespace artiscope {

namespace {

StructureKind ofConfiguration(const Detection &detection)
{
    // Product names, which are never translated (detect.h).
    if (detection.name == QLatin1String("Junos (set)"))
        return StructureKind::SetLines;
    if (detection.name == QLatin1String("Junos"))
        return StructureKind::Braces;
    return StructureKind::Indented;
}

} // namespace

StructureKind structureKindOf(Format format, const Detection &detection)
{
    switch (format) {
    case Format::Json:
        return StructureKind::Json;
    case Format::Yaml:
        return StructureKind::Yaml;
    case Format::Xml:
        return StructureKind::Xml;
    case Format::Svg:
        return StructureKind::Svg;
    case Format::Hcl:
        return StructureKind::Hcl;
    case Format::Markdown:
        return StructureKind::Markdown;
    case Format::Csv:
        return StructureKind::Csv;
    case Format::Config:
        return ofConfiguration(detection);
    case Format::Plain:
    case Format::Binary:
        break;
    }
    return StructureKind::None;
}

bool hasOutline(StructureKind kind)
{
    return kind != StructureKind::None && kind != StructureKind::Csv;
}

} // namespace artiscope
