// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/markdowntext.h"

#include "app/content/lexers/scanner.h"
#include "app/content/utf8.h"

#include <QString>

#include <algorithm>
#include <string_view>

namespace artiscope {

namespace {

constexpr qsizetype farBack = 64 * 1024; // where a block that is cut began; before that it is cut within

// What stands behind the signs of the quotations that a line is in.
std::string_view withoutQuotes(std::string_view line)
{
    line = trimmed(line);
    while (!line.empty() && line.front() == '>')
        line = trimmed(line.substr(1));
    return line;
}

std::string_view withoutBullet(std::string_view line)
{
    const size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    const size_t bullet = digits > 0 && digits < 10 ? digits : 0;
    if (bullet + 1 >= line.size() || !isBlank(line[bullet + 1]))
        return line;
    const std::string_view signs = bullet > 0 ? ".)" : "-*+";
    return signs.find(line[bullet]) == std::string_view::npos ? line : trimmed(line.substr(bullet + 1));
}

bool isRule(std::string_view line) // "* * *"
{
    line = trimmed(line);
    return !line.empty() && (line.front() == '-' || line.front() == '*')
        && std::all_of(line.begin(), line.end(), [&line](char c) { return c == line.front() || isBlank(c); });
}

// How many quotations and items of lists a line is in at most: those that begin in it, and one for each two columns
// that it stands in, as far as there were so many in the line before it.
int depthOf(std::string_view line, int before)
{
    int depth = 0;
    qsizetype columns = 0;
    while (depth <= MarkdownText::deepest && !isRule(line)) {
        const std::string_view words = trimmed(line);
        for (const char c : line.substr(0, size_t(words.data() - line.data())))
            columns += c == '\t' ? 4 : 1;
        if (words.starts_with('>')) {
            line = words.substr(1);
            columns -= !line.empty() && isBlank(line.front()) ? 1 : 0; // which is part of the sign
        } else {
            line = withoutBullet(words);
            if (line.size() == words.size())
                break;
        }
        ++depth;
    }
    return depth == 0 ? 0 : depth + int(std::clamp<qsizetype>(columns / 2, 0, before));
}

size_t runOf(std::string_view line, char c)
{
    return std::min(line.find_first_not_of(c), line.size());
}

// "|---|:-:|" has two; 0: it is no such line.
int columnsOf(std::string_view line)
{
    line = withoutQuotes(line);
    if (line.find('-') == std::string_view::npos || line.find('|') == std::string_view::npos
        || line.find_first_not_of("|:- \t") != std::string_view::npos)
        return 0;
    const auto bars = int(std::count(line.begin(), line.end(), '|'));
    return bars + 1 - (line.front() == '|' ? 1 : 0) - (line.size() > 1 && line.back() == '|' ? 1 : 0);
}

class Reader {
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) { m_out.text.reserve(bytes.size() + bytes.size() / 16); }

    MarkdownText run(const std::function<bool()> &cancelled)
    {
        const std::string_view all(m_bytes.constData(), size_t(m_bytes.size()));
        int lines = 0;
        for (size_t at = 0; at < all.size() && !isDone();) {
            if (++lines % 1024 == 0 && cancelled && cancelled())
                break;
            const size_t end = std::min(all.find('\n', at), all.size());
            size_t part = at;
            do { // one that is too long goes on in the next
                const size_t length = lengthOfPart(all.substr(part, end - part));
                line(all.substr(part, length));
                part += length;
            } while (part < end && !isDone());
            at = end + 1;
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool isDone() const { return m_out.isCut || m_out.isTooDeep; }
    static size_t lengthOfPart(std::string_view line)
    {
        if (line.size() <= size_t(MarkdownText::longestParagraph))
            return line.size();
        const size_t blank = line.rfind(' ', size_t(MarkdownText::longestParagraph));
        if (blank != std::string_view::npos && blank > 0)
            return blank;
        size_t length = size_t(MarkdownText::longestParagraph);
        while (length > 1 && isContinuation(line[length])) // not within a character
            --length;
        return length;
    }

    void put(std::string_view line)
    {
        m_out.text.append(line.data(), qsizetype(line.size()));
        m_out.text += '\n';
    }

    void line(std::string_view line)
    {
        if (m_out.text.size() + qsizetype(line.size()) > MarkdownText::longest) {
            cut();
            return;
        }
        if (m_fence == '\0' && isTooDeep(line)) {
            m_out.isTooDeep = true;
            m_out.text.clear();
            return;
        }
        if (m_fence != '\0')
            inFence(line);
        else if (withoutQuotes(line).empty())
            blank(line);
        else
            outside(line);
    }

    bool isTooDeep(std::string_view line)
    {
        const int depth = depthOf(line, m_depth);
        if (depth > 0)
            m_depth = depth;
        return depth > MarkdownText::deepest;
    }

    void blank(std::string_view line)
    {
        put(line);
        m_columns = 0;
        m_paragraph = 0;
        m_header = {};
        m_boundary = m_out.text.size();
    }

    void inFence(std::string_view line)
    {
        const std::string_view inner = withoutQuotes(line);
        const size_t run = runOf(inner, m_fence);
        if (m_inQuote && (trimmed(line).empty() || trimmed(line).front() != '>')) {
            m_fence = '\0'; // the quotation ends, and with it what is in it
            this->line(line);
            return;
        }
        put(line);
        if (run >= m_fenceLength && run == inner.size())
            m_fence = '\0';
    }

    void outside(std::string_view line)
    {
        const std::string_view inner = withoutBullet(withoutQuotes(line));
        for (const char sign : {'`', '~'}) {
            const size_t run = runOf(inner, sign);
            if (run < 3 || (sign == '`' && inner.find('`', run) != std::string_view::npos))
                continue;
            m_fence = sign;
            m_fenceLength = run;
            m_inQuote = trimmed(line).front() == '>';
            put(line);
            m_columns = 0;
            m_paragraph = 0;
            return;
        }
        if (m_columns > 0) {
            row(line);
        } else if (const int columns = columnsOf(line);
                   columns > 0 && m_header.find('|') != std::string_view::npos && columnsOf(m_header) == 0) {
            m_columns = columns;
            m_rows = 0;
            m_delimiter = line;
            ++m_tables;
            put(line);
            if (m_tables > MarkdownText::mostTables)
                cut();
        } else {
            words(line);
        }
    }

    void row(std::string_view line)
    {
        if (m_rows >= std::max(4, MarkdownText::cellsAtOnce / m_columns)) {
            if (++m_tables > MarkdownText::mostTables) {
                m_boundary = m_out.text.size();
                cut();
                return;
            }
            put({});
            m_boundary = m_out.text.size();
            put(m_header);
            put(m_delimiter);
            m_rows = 0;
        }
        ++m_rows;
        put(line);
    }

    void words(std::string_view line)
    {
        const bool isNote =
            line.starts_with("[^") && line.find("]:") != std::string_view::npos && line.find("]:") < line.find(' ');
        m_paragraph += qsizetype(line.size());
        if ((isNote && m_paragraph > qsizetype(line.size())) || m_paragraph > MarkdownText::longestParagraph) {
            put({});
            m_boundary = m_out.text.size();
            m_paragraph = qsizetype(line.size());
        }
        if (isNote)
            m_out.text += '\\';
        put(line);
        m_header = line;
    }

    // Back to the end of the block before, unless that is far away; code is closed where it is.
    void cut()
    {
        m_out.isCut = true;
        if (m_out.text.size() - m_boundary < farBack && m_boundary > 0) {
            m_out.text.truncate(m_boundary);
        } else if (m_fence != '\0') {
            if (m_inQuote)
                m_out.text += "> ";
            m_out.text += QByteArray(qsizetype(m_fenceLength), m_fence) + '\n';
        }
    }

    const QByteArray &m_bytes;
    MarkdownText m_out;
    qsizetype m_boundary = 0; // where the block began that is being read
    qsizetype m_paragraph = 0; // how long it has become
    char m_fence = '\0'; // of the code one is in
    size_t m_fenceLength = 0;
    bool m_inQuote = false;
    std::string_view m_header; // the line before; in a table the one with its names
    std::string_view m_delimiter;
    int m_depth = 0; // of the last line that was in quotations or lists
    int m_columns = 0; // of the table one is in
    int m_rows = 0; // of its piece
    int m_tables = 0;
};

} // namespace

MarkdownText MarkdownText::of(const QByteArray &bytes, const std::function<bool()> &cancelled)
{
    return Reader(bytes).run(cancelled);
}

} // namespace artiscope
