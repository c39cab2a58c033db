// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding a text or an expression: the first byte picks the options, the first line is what is looked for in the rest.

#include "app/content/lineexpression.h"
#include "app/content/search.h"
#include "app/content/words.h"

#include "tests/fuzz/require.h"

#include <algorithm>

using namespace artiscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView input = viewOf(data, size);
    const uchar choice = takeChoice(input);
    const qsizetype lineEnd = input.indexOf('\n');
    if (lineEnd < 0 || lineEnd > 200)
        return 0;
    const QString wanted = QString::fromUtf8(input.first(lineEnd));
    const TextBuffer buffer(input.sliced(lineEnd + 1).toByteArray());
    SearchOptions options;
    options.caseSensitive = (choice & 1) != 0;
    options.wholeWords = (choice & 2) != 0;
    options.expression = (choice & 4) != 0;
    const qsizetype quarter = buffer.size() / 4;
    const std::vector<ByteRange> ranges{{0, quarter / 2}, {quarter, 2 * quarter}, {2 * quarter, 3 * quarter}};
    if (choice & 8)
        options.within = ranges;
    options.patience = std::chrono::seconds(2);
    if (choice & 16)
        options.maximumHits = 3;
    const SearchResult found = findAll(buffer, wanted, options);
    require(qsizetype(found.hits.size()) <= options.maximumHits);
    if (found.fault)
        require(found.hits.empty() && found.fault->at >= 0 && found.fault->at <= wanted.size());
    if (options.expression && !found.fault && withinLines(wanted)) { // the same in a way that takes lines alone
        const SearchResult alone = findAll(buffer, QStringLiteral("(?=)(?:%1)").arg(wanted), options);
        require(found.stoppedAtLine || alone.stoppedAtLine || found.hits == alone.hits);
    }
    qsizetype at = 0;
    for (const SearchHit &hit : found.hits) {
        require(hit.offset >= at && hit.length > 0);
        at = hit.offset + hit.length;
        require(at <= buffer.size() && buffer.lineOf(hit.offset) == hit.line);
        require(!options.within || std::ranges::any_of(ranges, [&](const ByteRange &range) {
            return hit.offset >= range.begin && at <= range.end;
        }));
        if (options.wholeWords)
            require(isWholeWord(buffer.bytes(), hit.offset, at));
    }
    qsizetype last = -1;
    for (const Stretch &stretch : linesWithout(found.hits, buffer.lineCount(), choice >> 5)) {
        require(stretch.first > last && stretch.first <= stretch.last && stretch.last < buffer.lineCount());
        last = stretch.last;
    }
    return 0;
}
