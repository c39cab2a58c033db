// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"
#include "app/content/lexers/scanner.h"

#include <array>

namespace artiscope {

namespace {

// The state: what goes on, the length of a fence, and whether it is one of tildes. CommonMark as it is mostly written;
// what needs more than a line to be told (a setext heading's text) is left plain.
enum Mode : LexState { Outside = 0, InFence, InHtmlComment, InHeading, InFenceHeader };
constexpr LexState modeMask = 7;
constexpr LexState midLine = 1 << 3;
constexpr LexState tildes = 1 << 4;
constexpr LexState matchedShift = 5; // two bits
constexpr LexState lengthShift = 8;

bool isBlankOrEnd(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\0';
}

// Where a mark is next, found once: however many are looked for, a line is read once.
class Upcoming {
public:
    Upcoming(std::string_view text, std::string_view mark) : m_text(text), m_mark(mark) { }
    size_t from(size_t at)
    {
        if (m_found != std::string_view::npos && (!m_searched || m_found < at)) {
            m_found = m_text.find(m_mark, at);
            m_searched = true;
        }
        return m_found;
    }

private:
    std::string_view m_text;
    std::string_view m_mark;
    size_t m_found = 0;
    bool m_searched = false;
};

class MarkdownLexer {
public:
    MarkdownLexer(LexPiece piece, LexState state, std::vector<Span> &spans)
        : m_scanner(piece.bytes, spans),
          m_endsLine(piece.endsLine),
          m_mode(state & modeMask),
          m_middle(state & midLine),
          m_fence(state & tildes ? '~' : '`'),
          m_matched(state >> matchedShift & 3),
          m_length(state >> lengthShift)
    {
    }

    LexState run()
    {
        if (m_mode == InHtmlComment)
            htmlComment(0);
        else if (m_mode == InHeading || m_mode == InFenceHeader)
            wholeLine(m_mode == InHeading ? Role::Heading : Role::Keyword);
        else if (m_mode == InFence)
            fenced();
        else if (!m_middle)
            lineStart();
        if (!m_scanner.atEnd())
            inlines();
        if (m_endsLine && m_mode == InHeading)
            m_mode = Outside;
        if (m_endsLine && m_mode == InFenceHeader)
            m_mode = InFence;
        const bool fence = m_mode == InFence || m_mode == InFenceHeader;
        return m_mode | (m_endsLine ? 0 : midLine | m_matched << matchedShift)
            | (fence ? m_length << lengthShift | (m_fence == '~' ? tildes : 0) : 0);
    }

private:
    void wholeLine(Role role)
    {
        const qsizetype from = m_scanner.at();
        m_scanner.toEnd();
        m_scanner.mark(from, role);
    }

    quint32 run(char c) const
    {
        quint32 length = 0;
        while (m_scanner.peek(length) == c && length < 255)
            ++length;
        return length;
    }

    void fenced()
    {
        const qsizetype begin = m_scanner.at();
        if (!m_middle)
            m_scanner.skipBlanks();
        const qsizetype from = m_scanner.at();
        const quint32 length = m_middle ? 0 : run(m_fence);
        m_scanner.toEnd();
        if (length >= m_length && m_length > 0
            && m_scanner.text(from + length, m_scanner.at()).find_first_not_of(" \t\r") == std::string_view::npos) {
            m_mode = Outside;
            m_scanner.mark(from, Role::Keyword);
        } else {
            m_scanner.mark(begin, Role::String);
        }
    }

    void htmlComment(qsizetype from)
    {
        m_mode = m_scanner.skipPast("-->", m_matched) ? Outside : InHtmlComment;
        m_scanner.mark(from, Role::Comment);
    }

    void lineStart()
    {
        m_scanner.skipBlanks();
        const char c = m_scanner.peek();
        if (c == '#' && run('#') <= 6 && isBlankOrEnd(m_scanner.peek(run('#')))) {
            m_mode = InHeading;
            wholeLine(Role::Heading);
        } else if ((c == '`' || c == '~') && run(c) >= 3) {
            m_fence = c;
            m_length = run(c);
            m_mode = InFenceHeader;
            wholeLine(Role::Keyword);
        } else if (c == '=' && m_scanner.rest().find_first_not_of("= \r") == std::string_view::npos) {
            wholeLine(Role::Heading);
        } else {
            listMarks();
        }
    }

    void listMarks()
    {
        while (m_scanner.peek() == '>')
            m_scanner.markNext(1, Role::Punctuation), m_scanner.skipBlanks();
        const char c = m_scanner.peek();
        if ((c == '-' || c == '*' || c == '+') && isBlankOrEnd(m_scanner.peek(1))) {
            m_scanner.markNext(1, Role::Punctuation);
            return;
        }
        qsizetype digits = 0;
        while (digits < 9 && isDigit(m_scanner.peek(digits)))
            ++digits;
        if (digits > 0 && m_scanner.peek(digits) == '.' && isBlankOrEnd(m_scanner.peek(digits + 1)))
            m_scanner.markNext(digits + 1, Role::Punctuation);
    }

    void inlines()
    {
        const std::string_view text = m_scanner.text(0, m_scanner.size());
        Upcoming bracket(text, "]");
        Upcoming parenthesis(text, ")");
        Upcoming angle(text, ">");
        std::array<Upcoming, 6> marks{Upcoming(text, "**"), Upcoming(text, "*"), Upcoming(text, "__"),
            Upcoming(text, "_"), Upcoming(text, "`"), Upcoming(text, "``")};
        while (!m_scanner.atEnd() && m_mode == Outside) {
            const qsizetype from = m_scanner.at();
            const auto at = size_t(from);
            const char c = m_scanner.peek();
            if (c == '\\') {
                m_scanner.skip(2);
            } else if (c == '`') {
                const quint32 length = run('`');
                closed(length,
                    length == 1       ? marks[4].from(at + 1)
                        : length == 2 ? marks[5].from(at + 2)
                                      : text.npos,
                    Role::String);
            } else if (c == '*' || c == '_') {
                emphasis(c, marks);
            } else if (c == '[') {
                link(bracket, parenthesis);
            } else if (m_scanner.startsWith("<!--")) {
                m_scanner.skip(4);
                htmlComment(from);
            } else if (c == '<') {
                const size_t end =
                    isAsciiLetter(m_scanner.peek(1)) || m_scanner.peek(1) == '/' ? angle.from(at) : text.npos;
                const bool url = m_scanner.startsWith("<http");
                closed(1, end, url ? Role::Link : Role::Tag);
            } else if (c == '|') {
                m_scanner.markNext(1, Role::Punctuation);
            } else if (m_scanner.startsWith("http://") || m_scanner.startsWith("https://")) {
                while (!isBlankOrEnd(m_scanner.peek()) && std::string_view(")>|").find(m_scanner.peek()) == text.npos)
                    m_scanner.skip();
                m_scanner.mark(from, Role::Link);
            } else {
                m_scanner.skip();
            }
        }
    }

    // A stretch between marks of a length, when its end was found.
    void closed(quint32 length, size_t end, Role role)
    {
        const qsizetype from = m_scanner.at();
        if (end == std::string_view::npos) {
            m_scanner.skip(length);
            return;
        }
        m_scanner.seek(qsizetype(end));
        m_scanner.skip(length);
        m_scanner.mark(from, role);
    }

    void emphasis(char c, std::array<Upcoming, 6> &marks)
    {
        const qsizetype from = m_scanner.at();
        const quint32 length = run(c);
        const bool opens = length <= 2 && !isBlankOrEnd(m_scanner.peek(length))
            && (c == '*' || from == 0 || !isWordByte(m_scanner.before()));
        if (!opens) {
            m_scanner.skip(length);
            return;
        }
        Upcoming &mark = marks[(c == '*' ? 0 : 2) + (length == 2 ? 0 : 1)];
        closed(length, mark.from(size_t(from) + length), Role::Emphasis);
    }

    void link(Upcoming &bracket, Upcoming &parenthesis)
    {
        const qsizetype from = m_scanner.at();
        const size_t end = bracket.from(size_t(from));
        if (end != std::string_view::npos && m_scanner.peek(qsizetype(end) - from + 1) == '(') {
            const size_t behind = parenthesis.from(end);
            closed(1, behind, Role::Link);
        } else {
            m_scanner.skip();
        }
    }

    Scanner m_scanner;
    bool m_endsLine;
    LexState m_mode;
    bool m_middle;
    char m_fence;
    quint32 m_matched;
    quint32 m_length;
};

} // namespace

LexState lexMarkdown(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return MarkdownLexer(piece, state, spans).run();
}

} // namespace artiscope
