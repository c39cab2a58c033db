// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/breadcrumb.h"

namespace artiscope {

// A breadcrumb (or the beginning of one) as other programs write it. All are empty where the kind of structure has no
// such path.

// RFC 9535: $.spec.ports[3].name, with ['…'] where a name needs it. Of YAML it is the path within its document.
[[nodiscard]] QString jsonPath(StructureKind kind, const Breadcrumb &steps);

// What jq and yq understand alike: .spec.ports[3].name, with ["…"] where a name needs it. Where there are several
// documents, with yq's choice of one before it.
[[nodiscard]] QString queryPath(StructureKind kind, const Breadcrumb &steps);

// XPath 1.0: /rack/device[2]/name; where namespaces are about, /*[name()='x:device'][2], which needs no declarations.
[[nodiscard]] QString xPath(StructureKind kind, const Breadcrumb &steps);

} // namespace artiscope
