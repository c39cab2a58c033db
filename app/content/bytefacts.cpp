// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/bytefacts.h"

#include "app/content/utf8.h"

#include <algorithm>
#include <cstring>

namespace artiscope {

namespace {

constexpr qsizetype askEvery = 1024 * 1024; // bytes

constexpr quint64 each(uchar byte)
{
    return Q_UINT64_C(0x0101010101010101) * byte;
}

// The end of the run of printable ASCII that begins at `at`, eight bytes at a time: that is nearly all of a text.
const char *plainEnd(const char *at, const char *end)
{
    while (end - at >= 8) {
        quint64 eight = 0;
        std::memcpy(&eight, at, 8);
        const quint64 below = (eight - each(0x20)) & ~eight; // its high bit: less than a space
        const quint64 deleted = ((eight ^ each(0x7f)) - each(1)) & ~(eight ^ each(0x7f)); // is 0x7f
        if ((eight | below | deleted) & each(0x80))
            break;
        at += 8;
    }
    return at;
}

void take(ByteFacts &facts, const Utf8Step &step, bool beforeFeed)
{
    if (!step.valid)
        ++facts.invalid;
    else if (step.value == 0)
        ++facts.zeros;
    else if (step.value == '\r')
        facts.controls += !beforeFeed;
    else if (step.value != '\t' && step.value != '\n')
        facts.controls += step.value < 0x20 || (step.value >= 0x7f && step.value < 0xa0);
}

} // namespace

ByteFacts byteFacts(const TextBuffer &text, const std::function<bool()> &cancelled)
{
    ByteFacts facts;
    facts.crlf = text.crlfCount();
    facts.lf = text.lineCount() - 1 - facts.crlf;
    facts.endsWithBreak = text.size() == text.begin() || text.bytes().endsWith('\n');
    const char *const begin = text.bytes().constData();
    const char *const end = begin + text.size();
    for (const char *block = begin + text.begin(); block < end;) {
        if (cancelled && cancelled())
            break;
        const char *const blockEnd = block + std::min<qsizetype>(askEvery, end - block);
        const char *at = block;
        while (at < blockEnd) {
            at = plainEnd(at, blockEnd);
            const char *const few = std::min(at + 8, blockEnd);
            while (at < few) {
                const Utf8Step step = utf8Step(at, end);
                take(facts, step, at + 1 < end && at[1] == '\n');
                at += step.length;
            }
        }
        block = at;
    }
    return facts;
}

} // namespace artiscope
