// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/anchor.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace artiscope {

namespace {

constexpr qsizetype samples = 64;
constexpr qsizetype sampleSize = 256;

std::array<int, 256> sampled(QByteArrayView text)
{
    std::array<int, 256> counts{};
    const qsizetype step = std::max(sampleSize, text.size() / samples);
    for (qsizetype at = 0; at < text.size(); at += step) {
        for (const char c : text.sliced(at, std::min(sampleSize, text.size() - at)))
            ++counts[uchar(c)];
    }
    return counts;
}

} // namespace

Anchor rarestAnchor(const std::vector<QByteArray> &leads, QByteArrayView text)
{
    const std::array<int, 256> counts = sampled(text);
    const auto frequency = [&counts](const QByteArray &bytes) {
        int sum = 0;
        for (const char c : bytes)
            sum += counts[uchar(c)];
        return sum;
    };
    const auto rarest = std::min_element(leads.begin(), leads.end(),
        [&](const QByteArray &one, const QByteArray &other) { return frequency(one) < frequency(other); });
    return {rarest - leads.begin(), *rarest};
}

ByteWalk::ByteWalk(QByteArrayView bytes, const char *begin, const char *end) : m_end(end)
{
    for (const char c : bytes)
        m_places.push_back({c, find(c, begin)});
}

const char *ByteWalk::find(char byte, const char *at) const
{
    const void *found = std::memchr(at, byte, size_t(m_end - at));
    return found ? static_cast<const char *>(found) : m_end;
}

const char *ByteWalk::next(const char *at)
{
    if (at >= m_end)
        return m_end;
    const char *first = m_end;
    for (Place &place : m_places) {
        if (place.next < at)
            place.next = find(place.byte, at);
        first = std::min(first, place.next);
    }
    return first;
}

} // namespace artiscope
