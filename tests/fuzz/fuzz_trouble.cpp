// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with a text, the first byte picks of which kind: its place is one, and of JSON it is what the tree met.

#include "app/content/trouble.h"

#include "tests/fuzz/require.h"

#include <algorithm>
#include <array>

using namespace artiscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static constexpr std::array kinds{
        StructureKind::Json, StructureKind::Yaml, StructureKind::Xml, StructureKind::Svg, StructureKind::Csv};
    QByteArrayView input = viewOf(data, size);
    const StructureKind kind = kinds[takeChoice(input) % kinds.size()];
    const QByteArray text = input.toByteArray();
    const std::optional<Trouble> trouble = findTrouble(text, kind);
    if (trouble) {
        require(trouble->offset >= 0 && trouble->offset <= text.size() && !trouble->words.isEmpty());
        require(trouble->line == std::count(text.begin(), text.begin() + trouble->offset, '\n'));
        require(trouble->column >= 0 && trouble->column <= trouble->offset && trouble->more >= 0);
    }
    if (kind == StructureKind::Json) {
        const DocumentTree tree = treeOf(text, kind);
        require(tree.limit != TreeLimit::None || trouble == troubleOf(tree, text));
    }
    return 0;
}
