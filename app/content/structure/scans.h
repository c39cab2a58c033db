// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/builder.h"

namespace artiscope {

// One scanner a language, from the beginning of the bytes to their end. None of them calls itself.
void scanIndented(StructureBuilder &builder);
void scanBraces(StructureBuilder &builder);
void scanSetLines(StructureBuilder &builder);
void scanJson(StructureBuilder &builder);
void scanYaml(StructureBuilder &builder);
void scanXml(StructureBuilder &builder, bool drawing);
void scanHcl(StructureBuilder &builder);
void scanMarkdown(StructureBuilder &builder);
void scanIni(StructureBuilder &builder);
void scanChains(StructureBuilder &builder);

void scan(StructureBuilder &builder, StructureKind kind);

} // namespace artiscope
