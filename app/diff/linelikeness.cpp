// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/linelikeness.h"

#include "app/content/lexers/scanner.h"
#include "app/content/utf8.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr size_t mostTraits = 256; // of a line

} // namespace

LineTraits lineTraits(QByteArrayView line)
{
    const std::string_view said = trimmed({line.data(), size_t(line.size())});
    LineTraits traits;
    traits.reserve(std::min(said.size(), mostTraits));
    char32_t before = U'\n';
    const char *const end = said.data() + said.size();
    for (const char *at = said.data(); at < end && traits.size() < mostTraits;) {
        const Utf8Step step = utf8Step(at, end);
        const bool blank = isBlank(*at);
        const char32_t value = blank ? U' ' : step.valid ? step.value : char32_t(uchar(*at));
        at += step.length;
        if (blank && before == U' ')
            continue;
        traits.push_back(quint16((before * 0x9e3779b1U + value * 0x85ebca6bU) >> 20));
        before = value;
    }
    return traits;
}

void LineLikeness::setLine(LineTraits traits)
{
    for (const quint16 trait : m_line)
        m_times[trait] = 0;
    m_line = std::move(traits);
    for (const quint16 trait : m_line)
        ++m_times[trait];
}

int LineLikeness::with(const LineTraits &traits)
{
    const size_t all = m_line.size() + traits.size();
    if (all == 0)
        return 100; // nothing but blanks
    if (200 * std::min(m_line.size(), traits.size()) < leastLikeness * all) // as much as can be common is too little
        return 0;
    int common = 0;
    for (const quint16 trait : traits)
        common += m_times[trait]-- > 0 ? 1 : 0;
    for (const quint16 trait : traits)
        ++m_times[trait];
    const int likeness = 200 * common / int(all);
    return likeness >= leastLikeness ? likeness : 0;
}

} // namespace artiscope
