// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"
#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"

#include <algorithm>

namespace artiscope {

namespace {

// A heredoc's end marker is not kept in the state: a line of one upper-case word at its place ends it, as people write
// it. InTemplate is within "${ }" of a string; how deep its braces are, and whether a string of its own goes on, too.
enum Mode : LexState { Outside = 0, InComment, InString, InTemplate, InHeredoc, InHeredocHead, InLineComment };
constexpr LexState modeMask = 7;
constexpr LexState escapedBit = 1 << 3;
constexpr LexState innerBit = 1 << 4;
constexpr LexState secretBit = 1 << 5; // the value of this setting is one
constexpr LexState midLine = 1 << 6;
constexpr LexState cutBit = 1 << 7; // the piece ended with half of a mark
constexpr LexState depthShift = 8;
constexpr LexState dollarBit = 1 << 16; // "$" of a string was the last byte

bool endsHeredoc(std::string_view line)
{
    const auto edge = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!line.empty() && edge(line.front()))
        line.remove_prefix(1);
    while (!line.empty() && edge(line.back()))
        line.remove_suffix(1);
    for (const char c : line) {
        if (!(c >= 'A' && c <= 'Z') && c != '_' && !isDigit(c))
            return false;
    }
    return !line.empty() && !isDigit(line.front());
}

class HclLexer {
public:
    HclLexer(LexPiece piece, LexState state, std::vector<Span> &spans)
        : m_scanner(piece.bytes, spans),
          m_endsLine(piece.endsLine),
          m_mode(state & modeMask),
          m_middle(state & midLine),
          m_escaped(state & escapedBit),
          m_inner(state & innerBit),
          m_secret(state & secretBit),
          m_cut(state & cutBit ? 1 : 0),
          m_dollar(state & dollarBit),
          m_depth(state >> depthShift & 0xff)
    {
    }

    LexState run()
    {
        if (m_mode == InHeredoc || m_mode == InHeredocHead) {
            const bool over = m_mode == InHeredoc && !m_middle && m_endsLine && endsHeredoc(m_scanner.rest());
            m_scanner.toEnd();
            m_scanner.mark(0, over || m_mode == InHeredocHead ? Role::Punctuation : Role::String);
            m_mode = over ? Outside : m_endsLine ? InHeredoc : m_mode;
        } else if (m_mode == Outside && m_cut) {
            goOnCut();
        }
        m_first = !m_middle;
        while (!m_scanner.atEnd())
            step();
        if (m_endsLine)
            return m_mode == InComment || m_mode == InHeredoc ? m_mode : m_mode == InHeredocHead ? InHeredoc : Outside;
        return m_mode | midLine | (m_escaped ? escapedBit : 0) | (m_inner ? innerBit : 0) | (m_secret ? secretBit : 0)
            | (m_cut ? cutBit : 0) | m_depth << depthShift | (m_dollar ? dollarBit : 0);
    }

private:
    void goOnCut()
    {
        const char c = m_scanner.peek();
        m_cut = 0;
        if (c == '*')
            comment(0);
        else if (c == '/')
            rest(0, InLineComment, Role::Comment);
        else if (c == '<')
            rest(0, InHeredocHead, Role::Punctuation);
    }

    void step()
    {
        const qsizetype from = m_scanner.at();
        if (m_mode == InComment)
            comment(from);
        else if (m_mode == InLineComment)
            rest(from, InLineComment, Role::Comment);
        else if (m_mode == InString)
            string(from);
        else if (m_mode == InTemplate)
            expression(from);
        else
            outside();
    }

    void outside()
    {
        const qsizetype from = m_scanner.at();
        const char c = m_scanner.peek();
        if (c == '#' || m_scanner.startsWith("//")) {
            rest(from, InLineComment, Role::Comment);
        } else if (m_scanner.startsWith("/*")) {
            m_scanner.skip(2);
            comment(from);
        } else if (m_scanner.startsWith("<<") && isHeredoc(m_scanner.peek(2))) {
            rest(from, InHeredocHead, Role::Punctuation);
        } else if (c == '"') {
            m_scanner.skip();
            m_mode = InString;
            string(from);
        } else if (isWordByte(c) || (c == '-' && isDigit(m_scanner.peek(1)))) {
            word();
            m_first = false;
        } else if (std::string_view("{}[]()=,").find(c) != std::string_view::npos) {
            m_scanner.markNext(1, Role::Punctuation);
            m_first = c == '{';
            m_secret = m_secret && c == '=';
        } else {
            m_scanner.skip();
            m_cut = m_scanner.atEnd() && !m_endsLine && (c == '/' || c == '<') ? 1 : 0;
        }
    }

    bool isHeredoc(char third) const // where a piece ends, it is for want of more
    {
        return isAsciiLetter(third) || third == '-' || (third == '\0' && !m_endsLine);
    }

    void rest(qsizetype from, Mode mode, Role role)
    {
        m_scanner.toEnd();
        m_scanner.mark(from, role);
        m_mode = mode;
    }

    void comment(qsizetype from)
    {
        m_mode = m_scanner.skipPast("*/", m_cut) ? Outside : InComment;
        m_scanner.mark(from, Role::Comment);
    }

    // Up to the closing quote or the next "${" or "%{". `from` is where what is marked begins.
    void string(qsizetype from)
    {
        const Role role = m_secret ? Role::Secret : Role::String;
        while (!m_scanner.atEnd()) {
            const char c = m_scanner.peek();
            if (m_dollar && c == '{') {
                m_dollar = false;
                m_mode = InTemplate;
                m_depth = 0;
                const qsizetype here = m_scanner.at();
                const qsizetype mark = here > from ? here - 1 : here; // with its dollar where that is in this piece
                m_scanner.seek(mark);
                m_scanner.mark(from, role);
                m_scanner.seek(here);
                expression(mark);
                return;
            }
            m_dollar = !m_escaped && !m_dollar && (c == '$' || c == '%');
            m_scanner.skip();
            if (m_escaped) {
                m_escaped = false;
            } else if (c == '\\') {
                m_escaped = true;
            } else if (c == '"') {
                m_mode = Outside;
                m_secret = false;
                m_scanner.mark(from, role);
                return;
            }
        }
        m_scanner.mark(from, m_endsLine ? Role::Invalid : role);
    }

    void expression(qsizetype from)
    {
        while (!m_scanner.atEnd()) {
            const char c = m_scanner.peek();
            m_scanner.skip();
            if (m_escaped) {
                m_escaped = false;
            } else if (c == '\\') {
                m_escaped = true;
            } else if (c == '"') {
                m_inner = !m_inner;
            } else if (!m_inner && c == '{') {
                m_depth = std::min<LexState>(m_depth + 1, 0xff);
            } else if (!m_inner && c == '}' && --m_depth == 0) {
                m_mode = InString;
                break;
            }
        }
        m_scanner.mark(from, Role::Template);
    }

    void word()
    {
        const qsizetype from = m_scanner.at();
        while (isWordByte(m_scanner.peek()) || m_scanner.peek() == '-' || m_scanner.peek() == '.')
            m_scanner.skip();
        const std::string_view text = m_scanner.text(from, m_scanner.at());
        qsizetype ahead = 0;
        while (m_scanner.peek(ahead) == ' ')
            ++ahead;
        const char next = m_scanner.peek(ahead);
        if (isOneOf(text, {"true", "false", "null"})) {
            m_scanner.mark(from, Role::Literal);
        } else if (isNumber(text)) {
            m_scanner.mark(from, Role::Number);
        } else if (next == '=' && m_scanner.peek(ahead + 1) != '=' && m_scanner.peek(ahead + 1) != '>') {
            m_scanner.mark(from, Role::Key);
            m_secret = isSecretName(text);
        } else if ((m_first && (next == '"' || next == '{'))
            || isOneOf(text, {"for", "in", "if", "else", "endif", "endfor"})) {
            m_scanner.mark(from, Role::Keyword);
        }
    }

    Scanner m_scanner;
    bool m_endsLine;
    LexState m_mode;
    bool m_middle;
    bool m_escaped;
    bool m_inner;
    bool m_secret;
    quint32 m_cut;
    bool m_dollar;
    LexState m_depth;
    bool m_first = false;
};

} // namespace

LexState lexHcl(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return HclLexer(piece, state, spans).run();
}

} // namespace artiscope
