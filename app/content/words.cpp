// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/words.h"

#include "app/content/table/columnkind.h"
#include "app/content/utf8.h"

#include <QChar>

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype longestLength = 4; // of a prefix, "/128"

bool isWordCharacter(char32_t c)
{
    return c == U'_' || QChar::isLetterOrNumber(c);
}

char32_t characterBefore(QByteArrayView bytes, qsizetype at)
{
    qsizetype begin = at - 1;
    while (begin > 0 && at - begin < 4 && isContinuation(bytes[begin]))
        --begin;
    const Utf8Step step = utf8Step(bytes.data() + begin, bytes.data() + at);
    return begin + step.length == at ? step.value : U'\ufffd';
}

char32_t characterAt(QByteArrayView bytes, qsizetype at)
{
    return utf8Step(bytes.data() + at, bytes.data() + bytes.size()).value;
}

bool isWithinWord(QByteArrayView bytes, qsizetype at)
{
    return at > 0 && at < bytes.size() && isWordCharacter(characterBefore(bytes, at))
        && isWordCharacter(characterAt(bytes, at));
}

bool isNameByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || uchar(c) >= 0x80;
}

// Belongs to a name within it, not at its ends: "key:" and "end." are names without their last character.
bool joinsNames(char c)
{
    return c == '.' || c == '-' || c == '/' || c == ':';
}

// From `at` on there is no more of the name, going by `step`: only joining characters, if anything.
bool endsName(QByteArrayView line, qsizetype at, int step)
{
    while (at >= 0 && at < line.size() && joinsNames(line[at]))
        at += step;
    return at < 0 || at >= line.size() || !isNameByte(line[at]);
}

// Of an address without the length of its prefix: what is said of 10.0.0.1/31 is mostly said of 10.0.0.1 elsewhere.
QByteArrayView withoutLength(QByteArrayView address)
{
    return address.first(address.contains('/') ? address.indexOf('/') : address.size());
}

// Behind the "/31" that stands at `at`; there where none does.
qsizetype behindLength(QByteArrayView line, qsizetype at)
{
    if (at == line.size() || line[at] != '/')
        return at;
    qsizetype end = at + 1;
    while (end < line.size() && line[end] >= '0' && line[end] <= '9')
        ++end;
    return end > at + 1 && end <= at + longestLength ? end : at;
}

} // namespace

bool isWholeWord(QByteArrayView bytes, qsizetype begin, qsizetype end)
{
    return !isWithinWord(bytes, begin) && !isWithinWord(bytes, end);
}

ByteRange nameAt(const TextBuffer &buffer, qsizetype offset)
{
    const qsizetype line = buffer.lineOf(offset);
    const QByteArrayView bytes = buffer.bytes();
    const qsizetype lineBegin = buffer.lineStart(line);
    const qsizetype lineEnd = buffer.lineEnd(line);
    const auto inside = [&](qsizetype at) { return isNameByte(bytes[at]) || joinsNames(bytes[at]); };
    qsizetype at = std::clamp(offset, lineBegin, lineEnd);
    if (at > lineBegin && (at == lineEnd || !inside(at)) && inside(at - 1))
        --at; // a click behind the last letter
    if (at >= lineEnd)
        return {at, at};
    qsizetype begin = at;
    qsizetype end = at;
    while (begin > lineBegin && inside(begin - 1))
        --begin;
    while (end < lineEnd && inside(end))
        ++end;
    while (end > begin && joinsNames(bytes[end - 1]))
        --end;
    while (begin < end && joinsNames(bytes[begin]))
        ++begin;
    if (begin == end || at < begin || at > end)
        return {at, at + utf8Step(bytes.data() + at, bytes.data() + lineEnd).length};
    return {begin, end};
}

bool isName(QByteArrayView text)
{
    return !text.isEmpty() && isNameByte(text.front()) && isNameByte(text.back());
}

std::vector<ByteRange> placesOfName(const TextBuffer &buffer, QByteArrayView name, qsizetype from, qsizetype to)
{
    std::vector<ByteRange> places;
    if (name.isEmpty())
        return places;
    const bool isAddress = addressIn(name).has_value();
    const QByteArrayView wanted = isAddress ? withoutLength(name) : name;
    const qsizetype line = buffer.lineOf(from);
    const qsizetype start = buffer.lineStart(line);
    const QByteArrayView whole = buffer.line(line);
    const QByteArrayView part = whole.first(std::min(whole.size(), to - start + wanted.size() - 1));
    const qsizetype longest = wanted.size() + (isAddress ? longestLength : 0);
    qsizetype at = std::max<qsizetype>(0, from - start - longest + 1);
    while ((at = part.indexOf(wanted, at)) >= 0) {
        const qsizetype end = isAddress ? behindLength(whole, at + wanted.size()) : at + wanted.size();
        if (start + end > from && endsName(whole, at - 1, -1) && endsName(whole, end, 1))
            places.push_back({start + at, start + end});
        at = end;
    }
    return places;
}

} // namespace artiscope
