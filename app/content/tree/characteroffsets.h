// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/utf8.h"

#include <QByteArrayView>

namespace artiscope {

// Where the characters of a UTF-8 text are, whose parser counts them: goes to and fro between the last one asked for
// and the next, which is near it. Of a text that outlives it; any thread.
class CharacterOffsets {
public:
    explicit CharacterOffsets(QByteArrayView bytes) : m_bytes(bytes) { }

    qsizetype byteOf(size_t index)
    {
        for (; m_index < index && m_at < m_bytes.size(); ++m_index) {
            do
                ++m_at;
            while (m_at < m_bytes.size() && isContinuation(m_bytes[m_at]));
        }
        for (; m_index > index && m_at > 0; --m_index) {
            do
                --m_at;
            while (m_at > 0 && isContinuation(m_bytes[m_at]));
        }
        return m_at;
    }

private:
    QByteArrayView m_bytes;
    size_t m_index = 0;
    qsizetype m_at = 0;
};

} // namespace artiscope
