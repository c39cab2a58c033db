// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/leftovers.h"

#include <cstring>

namespace artiscope {

namespace {

constexpr char openings[]{'{', '%', '#'}; // behind the brace
constexpr char closings[]{'}', '%', '#'}; // in front of the other one

qsizetype find(QByteArrayView bytes, char byte, qsizetype from, qsizetype to)
{
    const void *const found = from < to ? std::memchr(bytes.data() + from, byte, size_t(to - from)) : nullptr;
    return found ? static_cast<const char *>(found) - bytes.data() : -1;
}

void mark(std::vector<Span> &spans, qsizetype from, qsizetype to, Role role)
{
    if (from < to)
        spans.push_back({int(from), int(to - from), role});
}

} // namespace

std::optional<Leftover> LeftoverScan::next()
{
    for (;;) {
        const qsizetype start = find(m_bytes, '{', m_at, m_bytes.size() - 1);
        if (start < 0) {
            m_at = m_bytes.size();
            return {};
        }
        m_at = start + 1;
        const qsizetype end = start > 0 && m_bytes[start - 1] == '$' ? -1 : endOf(start);
        if (end >= 0) {
            m_at = end;
            return Leftover{start, end - start, m_bytes[start + 1] == '{'};
        }
    }
}

qsizetype LeftoverScan::endOf(qsizetype start)
{
    const void *const kind = std::memchr(openings, m_bytes[start + 1], std::size(openings));
    if (!kind)
        return -1;
    if (start >= m_lineEnd) {
        const qsizetype feed = find(m_bytes, '\n', start, m_bytes.size());
        m_lineEnd = feed < 0 ? m_bytes.size() : feed;
        m_without = 0;
    }
    const auto number = quint32(static_cast<const char *>(kind) - openings);
    if (m_without >> number & 1)
        return -1;
    qsizetype at = start + 2;
    for (;;) {
        at = find(m_bytes, closings[number], at, m_lineEnd - 1);
        if (at < 0) {
            m_without |= 1U << number;
            return -1;
        }
        if (m_bytes[at + 1] == '}')
            break;
        ++at;
    }
    return m_bytes.sliced(start + 2, at - start - 2).trimmed().isEmpty() ? -1 : at + 2;
}

std::optional<QByteArray> withoutLeftovers(QByteArrayView bytes)
{
    LeftoverScan scan(bytes);
    std::optional<Leftover> leftover = scan.next();
    if (!leftover)
        return {};
    QByteArray filled = bytes.toByteArray();
    for (; leftover; leftover = scan.next())
        std::memset(filled.data() + leftover->start, leftover->isValue ? '1' : ' ', size_t(leftover->length));
    return filled;
}

LexState lexAround(LexFunction own, LexPiece piece, LexState state, std::vector<Span> &spans)
{
    const std::optional<QByteArray> filled = withoutLeftovers(piece.bytes);
    if (!filled)
        return own(piece, state, spans);
    std::vector<Span> around;
    state = own({*filled, piece.endsLine}, state, around);
    LeftoverScan scan(piece.bytes);
    std::optional<Leftover> leftover = scan.next();
    qsizetype behind = 0; // the last leftover
    for (const Span &span : around) {
        const qsizetype end = span.start + span.length;
        for (; leftover && leftover->start < end; leftover = scan.next()) {
            mark(spans, std::max<qsizetype>(span.start, behind), leftover->start, span.role);
            behind = leftover->start + leftover->length;
            mark(spans, leftover->start, behind, Role::Template);
        }
        mark(spans, std::max<qsizetype>(span.start, behind), end, span.role);
    }
    for (; leftover; leftover = scan.next())
        mark(spans, leftover->start, leftover->start + leftover->length, Role::Template);
    return state;
}

} // namespace artiscope
