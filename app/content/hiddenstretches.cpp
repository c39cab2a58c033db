// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/hiddenstretches.h"

#include <algorithm>

namespace artiscope {

HiddenStretches::HiddenStretches(const std::vector<Stretch> &stretches)
{
    m_gaps.reserve(stretches.size());
    for (const Stretch &stretch : stretches) {
        if (!m_gaps.empty() && m_gaps.back().stretch.last + 1 >= stretch.first)
            m_gaps.back().stretch.last = std::max(m_gaps.back().stretch.last, stretch.last);
        else
            m_gaps.push_back({stretch, count()});
    }
}

qsizetype HiddenStretches::count() const
{
    if (m_gaps.empty())
        return 0;
    const Gap &last = m_gaps.back();
    return last.before + last.stretch.last - last.stretch.first + 1;
}

std::optional<Stretch> HiddenStretches::around(qsizetype number) const
{
    const auto gap = std::partition_point(
        m_gaps.begin(), m_gaps.end(), [number](const Gap &known) { return known.stretch.last < number; });
    if (gap == m_gaps.end() || gap->stretch.first > number)
        return {};
    return gap->stretch;
}

qsizetype HiddenStretches::countBehind(qsizetype number) const
{
    const std::optional<Stretch> gap = around(number + 1);
    return gap ? gap->last - number : 0;
}

qsizetype HiddenStretches::placeOf(qsizetype number) const
{
    const auto behind = std::partition_point(
        m_gaps.begin(), m_gaps.end(), [number](const Gap &known) { return known.stretch.first <= number; });
    if (behind == m_gaps.begin())
        return number;
    const Gap &gap = *(behind - 1);
    if (number <= gap.stretch.last)
        return std::max<qsizetype>(0, gap.stretch.first - gap.before - 1);
    return number - gap.before - (gap.stretch.last - gap.stretch.first + 1);
}

qsizetype HiddenStretches::at(qsizetype place) const
{
    const auto behind = std::partition_point(m_gaps.begin(), m_gaps.end(),
        [place](const Gap &known) { return known.stretch.first - known.before <= place; });
    if (behind == m_gaps.begin())
        return place;
    const Gap &gap = *(behind - 1);
    return place + gap.before + gap.stretch.last - gap.stretch.first + 1;
}

} // namespace artiscope
