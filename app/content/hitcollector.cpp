// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/hitcollector.h"

namespace artiscope {

bool HitCollector::add(qsizetype offset, qsizetype length)
{
    if (qsizetype(m_result.hits.size()) >= m_maximum) {
        m_result.truncated = true;
        return false;
    }
    const auto isBehind = [&] { return m_line + 1 < m_buffer.lineCount() && m_buffer.lineStart(m_line + 1) <= offset; };
    for (int step = 0; step < 4 && isBehind(); ++step)
        ++m_line;
    if (isBehind())
        m_line = m_buffer.lineOf(offset);
    m_result.hits.push_back({offset, length, m_line});
    return true;
}

} // namespace artiscope
