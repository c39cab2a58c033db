// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Outline, folds and breadcrumbs of any bytes: the first byte picks how the text is built.

#include "app/content/structure/breadcrumb.h"
#include "app/content/structure/folding.h"
#include "app/content/structure/paths.h"
#include "app/content/textbuffer.h"

#include "tests/fuzz/require.h"

using namespace artiscope;

namespace {

void checkOutline(const Outline &outline, const TextBuffer &buffer)
{
    const auto size = quint32(buffer.size());
    for (size_t i = 0; i < outline.items.size(); ++i) {
        const OutlineItem &item = outline.items[i];
        require(item.begin <= item.end && item.end <= size);
        require(item.nameBegin <= item.nameEnd && item.nameEnd <= size);
        require(item.detailBegin <= item.detailEnd && item.detailEnd <= size);
        require(item.firstLine <= item.lastLine && item.lastLine < buffer.lineCount());
        require(buffer.lineOf(item.begin) == item.firstLine);
        require(i == 0 || item.begin >= outline.items[i - 1].begin);
        if (item.parent < 0) {
            require(item.level == 0);
            continue;
        }
        require(item.parent < int(i));
        const OutlineItem &parent = outline.items[size_t(item.parent)];
        require(item.level == parent.level + 1 && item.level <= maximumStructureDepth);
        require(item.begin >= parent.begin && item.end <= parent.end && item.lastLine <= parent.lastLine);
    }
}

void checkWords(const Outline &outline, QByteArrayView bytes)
{
    for (size_t i = 0; i < std::min<size_t>(outline.items.size(), 300); ++i) {
        require(!labelOf(outline.items[i], bytes).contains(u'\n'));
        static_cast<void>(detailOf(outline.items[i], bytes));
        static_cast<void>(nameOf(outline.items[i], bytes));
    }
    for (qsizetype at = 0; at <= bytes.size(); at += 1 + bytes.size() / 16) {
        const qsizetype text = towardsText(bytes, at);
        require(text >= 0 && text <= bytes.size());
        const Breadcrumb steps = breadcrumbAt(outline, bytes, at);
        for (const BreadcrumbStep &step : steps)
            require(step.item >= -1 && step.item < int(outline.items.size()) && step.offset <= bytes.size());
        static_cast<void>(jsonPath(outline.kind, steps));
        static_cast<void>(queryPath(outline.kind, steps));
        static_cast<void>(xPath(outline.kind, steps));
    }
}

void checkFolds(const TextBuffer &buffer, StructureKind kind)
{
    const auto tree = std::make_shared<const FoldTree>(foldTreeOf(buffer, kind));
    require(tree->parents.size() == tree->folds.size() && tree->keys.size() == tree->folds.size());
    std::vector<Fold> around;
    int before = -1;
    for (const Fold &fold : tree->folds) {
        require(fold.first > before && fold.last > fold.first && fold.last < buffer.lineCount());
        while (!around.empty() && around.back().last < fold.first)
            around.pop_back();
        require(around.empty() || around.back().last >= fold.last);
        require(fold.level == int(around.size()));
        around.push_back(fold);
        before = fold.first;
    }
    Folding folding;
    folding.setTree(tree);
    folding.setLevel(2);
    folding.setAll(true);
    qsizetype last = -1;
    for (const Stretch &stretch : folding.hidden()) {
        require(stretch.first > last && stretch.last >= stretch.first && stretch.last < buffer.lineCount());
        last = stretch.first;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView input = viewOf(data, size);
    const auto kind = StructureKind(takeChoice(input) % (int(StructureKind::Csv) + 1));
    const TextBuffer buffer(input.toByteArray());
    const Outline outline = outlineOf(input, kind);
    checkOutline(outline, buffer);
    checkWords(outline, input);
    checkFolds(buffer, kind);
    return 0;
}
