// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/scans.h"

namespace artiscope {

void scan(StructureBuilder &builder, StructureKind kind)
{
    switch (kind) {
    case StructureKind::Indented:
        return scanIndented(builder);
    case StructureKind::Braces:
        return scanBraces(builder);
    case StructureKind::SetLines:
        return scanSetLines(builder);
    case StructureKind::Json:
        return scanJson(builder);
    case StructureKind::Yaml:
        return scanYaml(builder);
    case StructureKind::Xml:
    case StructureKind::Svg:
        return scanXml(builder, kind == StructureKind::Svg);
    case StructureKind::Hcl:
        return scanHcl(builder);
    case StructureKind::Markdown:
        return scanMarkdown(builder);
    case StructureKind::Ini:
        return scanIni(builder);
    case StructureKind::Chains:
        return scanChains(builder);
    case StructureKind::None:
    case StructureKind::Csv:
        return;
    }
}

Outline outlineOf(QByteArrayView bytes, StructureKind kind, const std::function<bool()> &cancelled)
{
    StructureBuilder builder(bytes, kind, StructureBuilder::Keep::AllItems, cancelled);
    scan(builder, kind);
    return builder.takeOutline();
}

Folds foldsOf(QByteArrayView bytes, StructureKind kind, const std::function<bool()> &cancelled)
{
    StructureBuilder builder(bytes, kind, StructureBuilder::Keep::OpenItems, cancelled);
    scan(builder, kind);
    return builder.takeFolds();
}

Statements statementsOf(QByteArrayView bytes, StructureKind kind, const std::function<bool()> &cancelled)
{
    StructureBuilder builder(bytes, kind, StructureBuilder::Keep::OpenItems, cancelled);
    builder.keepStatements();
    scan(builder, kind);
    return builder.takeStatements();
}

} // namespace artiscope
