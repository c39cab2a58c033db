// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Markdown text as the document that is shown: Qt's own reader, and all that is made of what that says.

#include "app/content/markdowntext.h"
#include "ui/viewer/markdownblocks.h"
#include "ui/viewer/markdowndocument.h"

#include "tests/fuzz/require.h"

#include <QGuiApplication>
#include <QThreadPool>

using namespace artiscope;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    new QGuiApplication(*argc, *argv); // never destroyed: what of fonts it leaves behind then would be told as a leak
    return 0;
}

namespace {

void requireOutline(const MarkdownDocument &document)
{
    const OutlineText &text = document.outline();
    qsizetype behind = 0;
    int position = -1;
    for (const OutlineItem &item : text.outline->items) {
        require(item.begin >= behind && item.nameEnd <= item.end && qsizetype(item.end) <= text.bytes.size());
        behind = item.nameEnd;
        const int place = document.placeOf(qsizetype(item.begin));
        require(place > position && place < document.characterCount());
        require(document.outlineOffsetAt(place) == item.begin);
        position = place;
    }
}

void requireBlocks(const MarkdownBlocks &blocks, int characters)
{
    int position = -1;
    for (size_t i = 0; i < blocks.blocks().size(); ++i) {
        const auto block = qsizetype(i);
        require(blocks.begin(block) > position && blocks.last(block) >= blocks.begin(block));
        require(blocks.last(block) < characters);
        position = blocks.begin(block);
        const qsizetype size = blocks.blocks()[i].text.size();
        for (const auto &[from, to] : blocks.positions(block, {{0, size}}))
            require(from >= position && from <= to && to < characters);
    }
    require(blocks.begin(qsizetype(blocks.blocks().size())) >= position);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const MarkdownLook look{.theme = Theme::light(),
        .colors = TextColors::forTheme(Theme::light()),
        .font = {},
        .fixedFamily = QStringLiteral("monospace"),
        .line = 16,
        .margin = 24};
    std::shared_ptr<MarkdownDocument> document =
        MarkdownDocument::of(viewOf(data, size).toByteArray(), look, [] { return false; });
    require(document && (!document->isTooDeep() || document->isEmpty()));
    requireOutline(*document);
    requireBlocks(*document->blocks(), document->characterCount());
    document.reset();
    QThreadPool::globalInstance()->waitForDone(); // there it is taken apart
    return 0;
}
