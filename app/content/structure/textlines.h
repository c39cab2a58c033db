// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstring>

namespace artiscope {

struct TextLine {
    qsizetype begin = 0;
    qsizetype end = 0; // without the terminator and the blanks before it
    qsizetype next = 0; // where the next one begins
    qsizetype number = 0;
    qsizetype text = 0; // behind the blanks that it begins with; `end` when there is nothing else

    [[nodiscard]] bool isEmpty() const { return text == end; }
    [[nodiscard]] qsizetype indent() const { return text - begin; }
};

// The lines of a text, one after the other, counted as TextBuffer counts them.
class TextLineReader {
public:
    TextLineReader(QByteArrayView bytes, qsizetype begin) : m_bytes(bytes), m_at(begin) { }

    [[nodiscard]] bool next(TextLine &line)
    {
        if (m_at >= m_bytes.size())
            return false;
        const void *const feed = std::memchr(m_bytes.data() + m_at, '\n', size_t(m_bytes.size() - m_at));
        line.begin = m_at;
        line.end = feed ? static_cast<const char *>(feed) - m_bytes.data() : m_bytes.size();
        line.next = feed ? line.end + 1 : m_bytes.size();
        line.number = m_number++;
        line.text = line.begin;
        while (line.end > line.begin && isBlank(m_bytes[line.end - 1]))
            --line.end;
        while (line.text < line.end && isBlank(m_bytes[line.text]))
            ++line.text;
        m_at = line.next;
        return true;
    }
    // Goes on at the beginning of another line.
    void seek(qsizetype at, qsizetype number)
    {
        m_at = at;
        m_number = number;
    }
    [[nodiscard]] qsizetype at() const { return m_at; }

    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_number = 0;
};

} // namespace artiscope
