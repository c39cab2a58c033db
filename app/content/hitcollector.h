// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/search.h"

namespace artiscope {

// Takes hits in order and knows the line of each: by steps while they are near each other, by search when not.
class HitCollector {
public:
    HitCollector(const TextBuffer &buffer, qsizetype maximum) : m_buffer(buffer), m_maximum(maximum) { }

    [[nodiscard]] bool add(qsizetype offset, qsizetype length); // false: enough
    [[nodiscard]] SearchResult take() { return std::move(m_result); }

private:
    const TextBuffer &m_buffer;
    qsizetype m_maximum;
    qsizetype m_line = 0;
    SearchResult m_result;
};

} // namespace artiscope
