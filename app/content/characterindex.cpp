// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/characterindex.h"

#include "app/content/utf8.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype distance = 16 * 1024;

int unitsOf(const Utf8Step &step)
{
    return QChar::requiresSurrogates(step.value) ? 2 : 1;
}

} // namespace

CharacterIndex::CharacterIndex(const TextBuffer &buffer) : m_buffer(buffer)
{
    const char *const begin = buffer.bytes().constData();
    const char *const end = begin + buffer.size();
    if (asciiEnd(begin, end) == end) {
        m_count = buffer.size();
        return;
    }
    qsizetype next = 0;
    for (const char *at = begin; at < end;) {
        if (at - begin >= next) {
            m_marks.push_back({at - begin, m_count});
            next = at - begin + distance;
        }
        const Utf8Step step = utf8Step(at, end);
        m_count += unitsOf(step);
        at += step.length;
    }
}

qsizetype CharacterIndex::characterOf(qsizetype offset) const
{
    if (m_marks.empty())
        return std::clamp<qsizetype>(offset, 0, m_count);
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), offset,
        [](qsizetype wanted, const Mark &mark) { return wanted < mark.offset; });
    const Mark &mark = *std::prev(after == m_marks.begin() ? std::next(after) : after);
    qsizetype character = mark.character;
    const char *const end = m_buffer.bytes().constData() + m_buffer.size();
    for (const char *at = m_buffer.bytes().constData() + mark.offset; at < end;) {
        const Utf8Step step = utf8Step(at, end);
        at += step.length;
        if (at - m_buffer.bytes().constData() > offset)
            break;
        character += unitsOf(step);
    }
    return character;
}

qsizetype CharacterIndex::offsetOf(qsizetype character) const
{
    if (m_marks.empty())
        return std::clamp<qsizetype>(character, 0, m_count);
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), character,
        [](qsizetype wanted, const Mark &mark) { return wanted < mark.character; });
    const Mark &mark = *std::prev(after == m_marks.begin() ? std::next(after) : after);
    qsizetype reached = mark.character;
    const char *const end = m_buffer.bytes().constData() + m_buffer.size();
    const char *at = m_buffer.bytes().constData() + mark.offset;
    while (at < end) {
        const Utf8Step step = utf8Step(at, end);
        reached += unitsOf(step);
        if (reached > character)
            break;
        at += step.length;
    }
    return at - m_buffer.bytes().constData();
}

QString CharacterIndex::text(qsizetype from, qsizetype to) const
{
    const qsizetype begin = offsetOf(from);
    const qsizetype end = std::max(begin, offsetOf(to));
    QString result;
    for (const char *at = m_buffer.bytes().constData() + begin; at < m_buffer.bytes().constData() + end;) {
        const Utf8Step step = utf8Step(at, m_buffer.bytes().constData() + end);
        result += QChar::fromUcs4(step.value);
        at += step.length;
    }
    return result;
}

} // namespace artiscope
