// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of a text on two sides: the first byte picks how the texts are made, the next one says where the base
// ends, in parts of 256 of the rest, and the one behind that where the left one does.

#include "app/diff/difflibrary.h"
#include "app/diff/threewaytext.h"

#include "tests/fuzz/madetext.h"
#include "tests/fuzz/requirewords.h"

using namespace artiscope;

namespace {

using Lines = std::vector<QByteArrayView>;

const std::function<bool()> never = [] { return false; };

Lines linesOf(const TextBuffer &text, const LineRange &range)
{
    require(range.first >= 0 && range.count >= 0 && range.end() <= comparedLines(text));
    Lines lines;
    for (qsizetype line = range.first; line < range.end(); ++line)
        lines.push_back(text.line(line));
    return lines;
}

Lines linesOf(const TextBuffer &text)
{
    return linesOf(text, {0, comparedLines(text)});
}

struct Texts {
    TextBuffer base;
    TextBuffer left;
    TextBuffer right;
};

ThreeWay compared(const DiffLibrary &library, const Texts &texts)
{
    const Result<ThreeWay> chunks = threeWay(library, texts.base, texts.left, texts.right, never);
    require(chunks.has_value());
    return *chunks;
}

// What a merge makes of it, in a conflict of the left.
Lines merged(const Texts &texts, const ThreeWay &chunks)
{
    Lines lines;
    for (const ThreeWayChunk &chunk : chunks.chunks) {
        const bool isRight = chunk.kind == ThreeWayKind::Right;
        const Lines more = isRight ? linesOf(texts.right, chunk.right) : linesOf(texts.left, chunk.left);
        lines.insert(lines.end(), more.begin(), more.end());
    }
    return lines;
}

// The same, out of what each side has changed by itself: where these are apart.
Lines applied(const DiffLibrary &library, const Texts &texts)
{
    struct Change {
        DiffHunk hunk;
        const TextBuffer *text;
    };
    std::vector<Change> changes;
    for (const TextBuffer *text : {&texts.left, &texts.right}) {
        const Result<LineDiff> diff = lineDiff(library, texts.base, *text, never);
        require(diff.has_value());
        for (const DiffHunk &hunk : diff->hunks)
            changes.push_back({hunk, text});
    }
    std::sort(changes.begin(), changes.end(),
        [](const Change &one, const Change &other) { return one.hunk.leftFirst < other.hunk.leftFirst; });
    Lines lines;
    qsizetype at = 0;
    const auto put = [&lines](const TextBuffer &text, qsizetype from, qsizetype to) {
        require(from <= to);
        for (; from < to; ++from)
            lines.push_back(text.line(from));
    };
    for (const auto &[hunk, text] : changes) {
        put(texts.base, at, hunk.leftFirst);
        put(*text, hunk.rightFirst, hunk.rightFirst + hunk.rightCount);
        at = hunk.leftFirst + hunk.leftCount;
    }
    put(texts.base, at, comparedLines(texts.base));
    return lines;
}

// Every line of each text is in one of them, and they are what they say.
void checkChunks(const Texts &texts, const ThreeWay &chunks)
{
    ThreeWayChunk end;
    std::array<qsizetype, threeWayKinds> counts{};
    for (const ThreeWayChunk &chunk : chunks.chunks) {
        require(chunk.base.first == end.base.end() && chunk.left.first == end.left.end()
            && chunk.right.first == end.right.end()
            && std::max({chunk.base.count, chunk.left.count, chunk.right.count}) > 0);
        end = chunk;
        ++counts[size_t(chunk.kind)];
        const Lines base = linesOf(texts.base, chunk.base);
        const Lines left = linesOf(texts.left, chunk.left);
        const Lines right = linesOf(texts.right, chunk.right);
        switch (chunk.kind) {
        case ThreeWayKind::Unchanged:
            require(base == left && base == right);
            break;
        case ThreeWayKind::Left:
            require(base != left && base == right);
            break;
        case ThreeWayKind::Right:
            require(base == left && base != right);
            break;
        case ThreeWayKind::Alike:
            require(left == right);
            break;
        case ThreeWayKind::Conflict:
            require(left != right);
            break;
        }
    }
    require(end.base.end() == comparedLines(texts.base) && end.left.end() == comparedLines(texts.left)
        && end.right.end() == comparedLines(texts.right));
    require(counts == chunks.counts);
    requireWords(chunks.baseWords, texts.base);
    requireWords(chunks.leftWords, texts.left);
    requireWords(chunks.rightWords, texts.right);
}

void checkMerge(const DiffLibrary &library, const Texts &texts, const ThreeWay &chunks)
{
    const Lines base = linesOf(texts.base);
    const Lines left = linesOf(texts.left);
    const Lines right = linesOf(texts.right);
    const qsizetype byBoth = chunks.count(ThreeWayKind::Alike) + chunks.count(ThreeWayKind::Conflict);
    if (base == left)
        require(merged(texts, chunks) == right && chunks.count(ThreeWayKind::Left) + byBoth == 0);
    if (base == right)
        require(merged(texts, chunks) == left && chunks.count(ThreeWayKind::Right) + byBoth == 0);
    if (left == right)
        require(merged(texts, chunks) == left
            && chunks.count(ThreeWayKind::Unchanged) + chunks.count(ThreeWayKind::Alike)
                == qsizetype(chunks.chunks.size()));
    require(chunks.isUnchanged() == (base == left && base == right));
    if (byBoth == 0)
        require(merged(texts, chunks) == applied(library, texts));
}

void checkColumn(const TextBuffer &text, const std::vector<ByteRange> &words, const AlignedText &aligned)
{
    requireWords(aligned.words, aligned.text);
    require(words.size() == aligned.words.size());
    for (size_t i = 0; i < words.size(); ++i)
        require(
            text.view(words[i].begin, words[i].end) == aligned.text.view(aligned.words[i].begin, aligned.words[i].end));
    qsizetype line = 0;
    auto filler = aligned.fillers.begin();
    for (qsizetype row = 0; row + 1 < aligned.text.lineCount(); ++row) {
        if (filler != aligned.fillers.end() && row > filler->last)
            ++filler;
        if (filler == aligned.fillers.end() || row < filler->first)
            require(line < comparedLines(text) && aligned.text.line(row) == text.line(line++));
        else
            require(aligned.text.line(row).isEmpty());
    }
    require(line == comparedLines(text) && (filler == aligned.fillers.end() || filler + 1 == aligned.fillers.end()));
}

void checkColumns(const Texts &texts, const ThreeWay &chunks)
{
    const ThreeWayText columns = threeWayText(texts.base, texts.left, texts.right, chunks, never);
    const qsizetype rows = columns.base.text.lineCount();
    require(columns.left.text.lineCount() == rows && columns.right.text.lineCount() == rows);
    checkColumn(texts.base, chunks.baseWords, columns.base);
    checkColumn(texts.left, chunks.leftWords, columns.left);
    checkColumn(texts.right, chunks.rightWords, columns.right);
    qsizetype row = 0;
    for (const ThreeWayRows &change : columns.changes) {
        require(change.first >= row && change.count > 0 && change.kind != ThreeWayKind::Unchanged);
        row = change.first + change.count;
    }
    require(row < rows);
}

// Whoever is on the left.
void checkSwapped(const ThreeWay &chunks, const ThreeWay &swapped)
{
    require(chunks.chunks.size() == swapped.chunks.size());
    for (size_t i = 0; i < chunks.chunks.size(); ++i) {
        ThreeWayChunk chunk = chunks.chunks[i];
        std::swap(chunk.left, chunk.right);
        chunk.kind = chunk.kind == ThreeWayKind::Left ? ThreeWayKind::Right
            : chunk.kind == ThreeWayKind::Right       ? ThreeWayKind::Left
                                                      : chunk.kind;
        require(chunk == swapped.chunks[i]);
    }
    require(chunks.baseWords == swapped.baseWords && chunks.leftWords == swapped.rightWords);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DiffLibrary library; // of the process, as it takes long to begin
    QByteArrayView input = viewOf(data, size);
    const bool isOfFewLines = takeChoice(input) % 2 == 1;
    const auto next = [&input, isOfFewLines] { return TextBuffer(madeText(takePart(input), isOfFewLines)); };
    Texts texts;
    texts.base = next();
    texts.left = next();
    texts.right = TextBuffer(madeText(input, isOfFewLines));
    const ThreeWay chunks = compared(library, texts);
    checkChunks(texts, chunks);
    checkMerge(library, texts, chunks);
    checkColumns(texts, chunks);
    checkSwapped(chunks, compared(library, {texts.base, texts.right, texts.left}));
    // Where only one side has changed it, and where both have done the same.
    for (const Texts &others :
        {Texts{texts.base, texts.base, texts.right}, Texts{texts.base, texts.right, texts.right}}) {
        const ThreeWay chunksOfOthers = compared(library, others);
        checkChunks(others, chunksOfOthers);
        checkMerge(library, others, chunksOfOthers);
    }
    return 0;
}
