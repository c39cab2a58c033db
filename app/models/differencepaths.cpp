// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/differencepaths.h"

#include "app/models/differencewords.h"

namespace artiscope {

qint32 DifferencePaths::add(qint32 parent, const QString &step, qsizetype leftLine, qsizetype rightLine)
{
    const auto place = qint32(m_steps.size());
    Step added;
    added.row.name = step;
    added.row.leftLine = leftLine;
    added.row.rightLine = rightLine;
    m_steps.push_back(std::move(added));
    (parent < 0 ? m_top : m_steps[size_t(parent)].below).push_back(place);
    return place;
}

DifferenceRow &DifferencePaths::changeAt(qint32 place)
{
    m_steps[size_t(place)].isChange = true;
    return m_steps[size_t(place)].row;
}

std::vector<DifferenceRow> DifferencePaths::rows() const
{
    std::vector<DifferenceRow> rows;
    rows.reserve(m_steps.size());
    for (const qint32 place : m_top)
        append(rows, place, -1);
    return rows;
}

// No deeper than a document may be.
void DifferencePaths::append(std::vector<DifferenceRow> &rows, qint32 place, qint32 parent) const
{
    QString path;
    const Step *step = &m_steps[size_t(place)];
    while (!step->isChange && step->below.size() == 1) {
        path = joinedSteps(path, step->row.name);
        step = &m_steps[size_t(step->below.front())];
    }
    DifferenceRow row = step->row;
    row.path = path;
    row.parent = parent;
    const auto here = qint32(rows.size());
    rows.push_back(std::move(row));
    for (const qint32 child : step->below)
        append(rows, child, here);
}

} // namespace artiscope
