// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/hiddenstretches.h"

#include <algorithm>

namespace artiscope {

HiddenStretches::HiddenStretches(const std::vector<Stretch> &stretches)
{
    m_gaps.reserve(qsizetype(stretches.size()));
    quint32 hidden = 0;
    for (const Stretch &stretch : stretches) {
        if (m_gaps.isEmpty() || m_gaps.last().last + 1 < stretch.first) {
            m_gaps.append({quint32(stretch.first), quint32(stretch.last), hidden});
            hidden += quint32(stretch.last - stretch.first + 1);
        } else if (Gap &before = m_gaps.last(); stretch.last > before.last) {
            hidden += quint32(stretch.last) - before.last;
            before.last = quint32(stretch.last);
        }
    }
}

qsizetype HiddenStretches::count() const
{
    return m_gaps.isEmpty() ? 0 : hiddenUntilEnd(m_gaps.last());
}

std::optional<Stretch> HiddenStretches::around(qsizetype number) const
{
    const auto gap =
        std::partition_point(m_gaps.begin(), m_gaps.end(), [number](const Gap &known) { return known.last < number; });
    if (gap == m_gaps.end() || gap->first > number)
        return {};
    return Stretch{gap->first, gap->last};
}

qsizetype HiddenStretches::countBehind(qsizetype number) const
{
    const std::optional<Stretch> gap = around(number + 1);
    return gap ? gap->last - number : 0;
}

qsizetype HiddenStretches::placeOf(qsizetype number) const
{
    const auto behind = std::partition_point(
        m_gaps.begin(), m_gaps.end(), [number](const Gap &known) { return known.first <= number; });
    if (behind == m_gaps.begin())
        return number;
    const Gap &gap = *(behind - 1);
    if (number <= gap.last)
        return std::max<qsizetype>(0, qsizetype(gap.first) - gap.before - 1);
    return number - hiddenUntilEnd(gap);
}

qsizetype HiddenStretches::at(qsizetype place) const
{
    const auto behind = std::partition_point(
        m_gaps.begin(), m_gaps.end(), [place](const Gap &known) { return known.first - known.before <= place; });
    if (behind == m_gaps.begin())
        return place;
    return place + hiddenUntilEnd(*(behind - 1));
}

} // namespace artiscope
