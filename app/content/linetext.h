// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/utf8.h"

#include <QString>

#include <algorithm>
#include <string>

namespace artiscope {

// A line, or several, as a regular expression is asked of it, and the way back from its positions to bytes: forwards
// only, as hits come.
class LineText {
public:
    void set(const char *begin, const char *end)
    {
        m_begin = m_at = begin;
        m_end = end;
        m_atUnit = 0;
        m_ascii = asciiEnd(begin, end) == end;
        m_units.clear();
        if (m_ascii) {
            m_units.resize(size_t(end - begin));
            std::copy(begin, end, m_units.begin());
            return;
        }
        for (const char *at = begin; at < end;) {
            const Utf8Step step = utf8Step(at, end);
            at += step.length;
            if (QChar::requiresSurrogates(step.value)) {
                m_units += char16_t(QChar::highSurrogate(step.value));
                m_units += char16_t(QChar::lowSurrogate(step.value));
            } else {
                m_units += char16_t(step.value);
            }
        }
    }

    [[nodiscard]] qsizetype size() const { return qsizetype(m_units.size()); }
    // Without a copy: valid until set() is called again.
    [[nodiscard]] QString first(qsizetype units) const
    {
        return QString::fromRawData(reinterpret_cast<const QChar *>(m_units.data()), units);
    }
    [[nodiscard]] bool isWithinCharacter(qsizetype unit) const
    {
        return unit < size() && QChar::isLowSurrogate(m_units[size_t(unit)]);
    }
    [[nodiscard]] const char *byteOf(qsizetype unit)
    {
        if (m_ascii)
            return m_begin + unit;
        while (m_atUnit < unit)
            step();
        return m_at;
    }
    // Of the first character that begins at `byte` or behind it.
    [[nodiscard]] qsizetype unitOf(const char *byte)
    {
        if (m_ascii)
            return byte - m_begin;
        while (m_at < byte)
            step();
        return m_atUnit;
    }

private:
    void step()
    {
        const Utf8Step step = utf8Step(m_at, m_end);
        m_at += step.length;
        m_atUnit += QChar::requiresSurrogates(step.value) ? 2 : 1;
    }

    std::u16string m_units;
    const char *m_begin = nullptr;
    const char *m_end = nullptr;
    const char *m_at = nullptr;
    qsizetype m_atUnit = 0;
    bool m_ascii = true;
};

} // namespace artiscope
