// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Markdown text in small steps: it does not become much longer, nor any of its lines too long.

#include "app/content/markdowntext.h"

#include "tests/fuzz/require.h"

#include <algorithm>

using namespace artiscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = viewOf(data, size).toByteArray();
    const MarkdownText made = MarkdownText::of(text);
    require(made.isCut || made.isTooDeep || text.size() <= MarkdownText::longest);
    require(!made.isTooDeep || made.text.isEmpty());
    for (auto at = made.text.begin(); at != made.text.end();) {
        const auto end = std::find(at, made.text.end(), '\n');
        require(end - at <= MarkdownText::longestParagraph + 4096);
        at = end == made.text.end() ? end : end + 1;
    }
    return 0;
}
