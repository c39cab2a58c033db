// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All that is shown of a difference: the first byte picks a language, the second one what is ignored, the third one
// where the right text begins, in parts of 256; the first line is an expression to be ignored.

#include "app/diff/difflibrary.h"
#include "app/diff/showndiff.h"

#include "tests/app/diff/applied.h"
#include "tests/fuzz/require.h"

using namespace artiscope;

namespace {

void requireParts(const LineDiff &lines)
{
    qsizetype ofHunks = 0;
    for (const DiffHunk &hunk : lines.hunks)
        ofHunks += hunk.leftCount + hunk.rightCount;
    qsizetype ofParts = 0;
    qsizetype leftLine = 0;
    qsizetype rightLine = 0;
    for (const DiffHunk &part : lines.parts) {
        require(part.leftFirst >= leftLine && part.rightFirst >= rightLine && part.leftCount + part.rightCount > 0);
        require(!part.paired || part.leftCount == part.rightCount);
        ofParts += part.leftCount + part.rightCount;
        leftLine = part.leftEnd();
        rightLine = part.rightEnd();
    }
    require(ofParts == ofHunks && ofParts == 2 * lines.changed + lines.added + lines.removed);
}

void requireMoved(const std::vector<MovedBlock> &blocks, const TextBuffer &left, const TextBuffer &right)
{
    qsizetype behind = 0;
    for (const MovedBlock &block : blocks) {
        require(block.leftFirst >= behind && block.leftCount > 0 && block.rightCount > 0 && block.rightFirst >= 0);
        behind = block.leftFirst + block.leftCount;
        require(behind <= left.lineCount() && block.rightFirst + block.rightCount <= right.lineCount());
    }
}

void requireUnified(const UnifiedText &unified)
{
    require(qsizetype(unified.lines.size()) == unified.text.lineCount());
    qsizetype behind = 0;
    for (const UnifiedHunk &hunk : unified.hunks) {
        require(hunk.first >= behind && hunk.removed + hunk.added > 0);
        behind = hunk.first + hunk.removed + hunk.added;
        require(behind <= qsizetype(unified.lines.size()));
    }
    for (const std::vector<ByteRange> *words : {&unified.removedWords, &unified.addedWords}) {
        qsizetype from = 0;
        for (const ByteRange &word : *words) {
            require(word.begin >= from && word.begin < word.end && word.end <= unified.text.size());
            from = word.end;
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DiffLibrary library; // of the process, as it takes long to begin
    QByteArrayView input = viewOf(data, size);
    const std::array<Language, languageCount> languages = allLanguages();
    const Language language = languages[takeChoice(input) % languages.size()];
    const uchar rules = takeChoice(input);
    const qsizetype choice = takeChoice(input);
    const qsizetype lineEnd = input.indexOf('\n');
    if (lineEnd < 0 || lineEnd > 200)
        return 0;
    ShownDiffOptions options{.ignore = {}, .language = language, .unified = true};
    options.ignore.spacing = (rules & 1) != 0;
    options.ignore.letterCase = (rules & 2) != 0;
    options.ignore.blankLines = (rules & 4) != 0;
    options.ignore.comments = (rules & 8) != 0;
    if (lineEnd > 0)
        options.ignore.expressions.push_back({QStringLiteral("mine"), QString::fromUtf8(input.first(lineEnd))});
    input = input.sliced(lineEnd + 1);
    const qsizetype cut = input.size() * choice / 256;
    const TextBuffer left(input.first(cut).toByteArray());
    const TextBuffer right(input.sliced(cut).toByteArray());
    const Result<ShownDiff> diff = shownDiff(library, left, right, options, [] { return false; });
    require(diff.has_value());
    const ShownDiff &shown = *diff;
    requireParts(shown.all.lines);
    requireParts(shown.counting.lines);
    if (!shown.all.lines.lineEndsDiffer && !shown.all.lines.marksDiffer)
        require(applied(left, right, shown.all.lines.parts) == right.bytes());
    require(shown.ignored.ignored.size() == shown.all.lines.hunks.size());
    require(qsizetype(shown.all.lines.hunks.size() - shown.counting.lines.hunks.size()) == shown.ignored.count);
    requireMoved(shown.moved, left, right);
    requireUnified(*shown.unified);
    require(shown.unified->hunks.size() == shown.counting.lines.hunks.size());
    return 0;
}
