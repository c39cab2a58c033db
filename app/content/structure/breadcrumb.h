// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/outline.h"

namespace artiscope {

// One step of the way to a place in the text.
struct BreadcrumbStep {
    QString before; // what divides it from the step before: " › ", "." or, where it is an element, nothing
    QString text; // as shown: "router bgp 65001", "spec", "[3]", "[\"a.b\"]"
    QString name; // what the document calls it, for paths; empty for elements and documents
    OutlineKind kind = OutlineKind::Section;
    bool namespaced = false;
    int index = -1; // as OutlineItem::index
    int item = -1; // its place in the outline
    qsizetype line = 0; // where to go when it is clicked
    qsizetype offset = 0;
    bool operator==(const BreadcrumbStep &) const = default;
};
using Breadcrumb = std::vector<BreadcrumbStep>;

// The nearest byte that is something, on the same line: before its first word that, behind its last one the end of it.
[[nodiscard]] qsizetype towardsText(QByteArrayView bytes, qsizetype offset);

// The place in the outline of the innermost item at a byte offset, -1 when there is none. Before the first word of a
// line it is what begins there, behind the last one what ends there.
[[nodiscard]] int itemAt(const Outline &outline, QByteArrayView bytes, qsizetype offset);

// The way there, from the top. `bytes` are what the outline was made of. Cheap enough for every move of the caret.
[[nodiscard]] Breadcrumb breadcrumbAt(const Outline &outline, QByteArrayView bytes, qsizetype offset);

// As a person writes it: "router bgp 65001 › vrf blue", "spec.ports[3].name".
[[nodiscard]] QString breadcrumbText(const Breadcrumb &steps);

} // namespace artiscope
