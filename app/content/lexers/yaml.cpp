// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"
#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"

#include <algorithm>

namespace artiscope {

namespace {

// The state: what goes on (low three bits), whether this is the middle of a cut line, how deep the flow brackets are,
// and for a block scalar the indentation of the node that it belongs to, plus two (its lines are indented more than
// that).
enum Mode : LexState { Outside = 0, DoubleQuotes, DoubleQuotesEscape, SingleQuotes, Block };
constexpr LexState modeMask = 7;
constexpr LexState midLine = 8;
constexpr LexState depthShift = 4;
constexpr LexState depthMask = 0xff;
constexpr LexState indentShift = 12;
constexpr LexState indentMask = 0x3ff;
constexpr LexState offsetShift = 22; // where the next piece of a cut line begins in it
constexpr int farthest = 0x3fe;

bool isBlankOrEnd(char c)
{
    return c == ' ' || c == '\t' || c == '\0' || c == '\r';
}

class YamlLexer {
public:
    YamlLexer(LexPiece piece, LexState state, std::vector<Span> &spans)
        : m_scanner(piece.bytes, spans),
          m_endsLine(piece.endsLine),
          m_mode(state & modeMask),
          m_middle(state & midLine),
          m_depth(int(state >> depthShift & depthMask)),
          m_parent(int(state >> indentShift & indentMask) - 2),
          m_offset(int(state >> offsetShift))
    {
        // What goes on in a cut line is on this side of the cut, too.
        if (m_middle && m_mode != Block)
            m_column = m_parent;
    }

    LexState run()
    {
        if (m_mode == Block && !blockGoesOn())
            m_mode = Outside;
        if (m_mode == Block) {
            m_scanner.toEnd();
            m_scanner.mark(0, Role::String);
        } else {
            if (m_mode != Outside)
                quoted(0, m_mode == SingleQuotes ? '\'' : '"', m_mode == DoubleQuotesEscape);
            else if (!m_middle)
                lineStart();
            tokens();
        }
        const int parent = m_mode == Block ? m_parent + 2 : m_endsLine ? 0 : m_column + 2;
        const auto offset = int(std::min<qsizetype>(m_offset + m_scanner.size(), farthest));
        return m_mode | (m_endsLine ? 0 : midLine) | LexState(m_depth) << depthShift
            | LexState(std::min(parent, farthest)) << indentShift | (m_endsLine ? 0 : LexState(offset) << offsetShift);
    }

private:
    int columnOf(qsizetype at) const { return int(std::min<qsizetype>(m_offset + at, farthest)); }

    bool blockGoesOn() const
    {
        if (m_middle)
            return true;
        qsizetype indent = 0;
        while (m_scanner.peek(indent) == ' ')
            ++indent;
        if (isBlankOrEnd(m_scanner.peek(indent)) && indent >= m_scanner.size() - 1)
            return true;
        return indent > m_parent && !(indent == 0 && isMarker());
    }

    bool isMarker() const
    {
        return (m_scanner.startsWith("---") || m_scanner.startsWith("...")) && isBlankOrEnd(m_scanner.peek(3));
    }

    void lineStart()
    {
        if (isMarker()) {
            m_scanner.markNext(3, Role::Keyword);
            m_depth = 0;
            m_column = -1;
        } else if (m_scanner.peek() == '%' && m_depth == 0) {
            m_scanner.toEnd();
            m_scanner.mark(0, Role::Keyword);
        }
    }

    void tokens()
    {
        bool fresh = true; // a "-", a key or a node may begin here
        while (!m_scanner.atEnd()) {
            const qsizetype from = m_scanner.at();
            const char c = m_scanner.peek();
            if (isBlankOrEnd(c)) {
                m_scanner.skip();
                continue;
            }
            if (c == '#' && (from == 0 ? !m_middle : isBlankOrEnd(m_scanner.text(from - 1, from).front()))) {
                m_scanner.toEnd();
                m_scanner.mark(from, Role::Comment);
                return;
            }
            if ((c == '-' || c == '?') && isBlankOrEnd(m_scanner.peek(1)) && fresh && m_depth == 0) {
                m_column = columnOf(from);
                m_scanner.markNext(1, Role::Punctuation);
                continue;
            }
            fresh = false;
            if (c == '"' || c == '\'') {
                m_scanner.skip();
                quoted(from, c, false);
                fresh = m_mode == Outside;
            } else if (c == '[' || c == '{') {
                m_depth = std::min(m_depth + 1, int(depthMask));
                m_scanner.markNext(1, Role::Punctuation);
            } else if (c == ']' || c == '}') {
                m_depth = std::max(m_depth - 1, 0);
                m_scanner.markNext(1, Role::Punctuation);
            } else if (c == ',' && m_depth > 0) {
                m_scanner.markNext(1, Role::Punctuation);
            } else if (c == ':' && (isBlankOrEnd(m_scanner.peek(1)) || m_depth > 0)) {
                m_scanner.markNext(1, Role::Punctuation);
            } else if (c == '&' || c == '*' || c == '!') {
                while (!isBlankOrEnd(m_scanner.peek()) && !flowEnd(m_scanner.peek()))
                    m_scanner.skip();
                m_scanner.mark(from, Role::Tag);
                fresh = true;
            } else if ((c == '|' || c == '>') && m_depth == 0 && blockHeader()) {
                return;
            } else {
                plain();
            }
        }
    }

    bool flowEnd(char c) const { return m_depth > 0 && (c == ',' || c == ']' || c == '}' || c == '[' || c == '{'); }

    // `from` is where the string begins in this piece. What follows a closed one decides whether it was a key.
    void quoted(qsizetype from, char quote, bool escaped)
    {
        const qsizetype begin = m_mode == Outside ? from + 1 : from; // of a string that goes on, there is no quote here
        bool closed = false;
        if (quote == '"') {
            closed = m_scanner.skipQuoted(quote, escaped);
        } else {
            while (!closed && m_scanner.skipPast("'")) {
                closed = m_scanner.peek() != '\'';
                if (!closed)
                    m_scanner.skip();
            }
        }
        qsizetype ahead = 0;
        while (m_scanner.peek(ahead) == ' ')
            ++ahead;
        const bool key =
            closed && m_scanner.peek(ahead) == ':' && (m_depth > 0 || isBlankOrEnd(m_scanner.peek(ahead + 1)));
        if (key) {
            m_column = columnOf(from);
            m_secret = isSecretName(m_scanner.text(begin, m_scanner.at() - 1));
        }
        m_scanner.mark(from, key ? Role::Key : m_secret ? Role::Secret : Role::String);
        if (closed)
            m_mode = Outside;
        else
            m_mode = quote == '\'' ? SingleQuotes : escaped && !m_endsLine ? DoubleQuotesEscape : DoubleQuotes;
    }

    // "|", ">" with indentation and chomping indicators, and nothing but a comment behind.
    bool blockHeader()
    {
        const qsizetype from = m_scanner.at();
        qsizetype ahead = 1;
        while (isDigit(m_scanner.peek(ahead)) || m_scanner.peek(ahead) == '+' || m_scanner.peek(ahead) == '-')
            ++ahead;
        const qsizetype header = ahead;
        while (from + ahead < m_scanner.size() && isBlankOrEnd(m_scanner.peek(ahead)))
            ++ahead;
        if (from + ahead < m_scanner.size() && m_scanner.peek(ahead) != '#')
            return false;
        m_scanner.markNext(header, Role::Punctuation);
        const qsizetype behind = m_scanner.at();
        m_scanner.toEnd();
        m_scanner.mark(behind, Role::Comment);
        m_mode = Block;
        m_parent = m_column;
        return true;
    }

    void plain()
    {
        const qsizetype from = m_scanner.at();
        qsizetype end = from; // without blanks before what ends it
        bool key = false;
        while (!m_scanner.atEnd()) {
            const char c = m_scanner.peek();
            if (flowEnd(c)
                || (c == '#' && m_scanner.at() > from && isBlankOrEnd(m_scanner.text(0, m_scanner.at()).back())))
                break;
            if (c == ':' && (isBlankOrEnd(m_scanner.peek(1)) || flowEnd(m_scanner.peek(1)))) {
                key = true;
                break;
            }
            m_scanner.skip();
            if (!isBlankOrEnd(c))
                end = m_scanner.at();
        }
        if (end == from) // a bracket where none is due
            end = from + 1;
        m_scanner.seek(end);
        const std::string_view word = m_scanner.text(from, end);
        if (key) {
            m_column = columnOf(from);
            m_secret = isSecretName(word);
            m_scanner.mark(from, Role::Key);
        } else if (m_scanner.atEnd() && !m_endsLine) {
            m_column = columnOf(from); // it may turn out to be a key
        } else if (m_secret && !isOneOf(word, {"true", "false", "null", "~"})) {
            m_scanner.mark(from, Role::Secret);
        } else if (isNumber(word)) {
            m_scanner.mark(from, Role::Number);
        } else if (isNetworkAddress(word)) {
            m_scanner.mark(from, Role::Address);
        } else if (isInterfaceName(word)) {
            m_scanner.mark(from, Role::Interface);
        } else if (isOneOf(word,
                       {"true", "false", "null", "~", "True", "False", "Null", "TRUE", "FALSE", "NULL", "yes", "no",
                           "on", "off", "Yes", "No"})) {
            m_scanner.mark(from, Role::Literal);
        }
    }

    Scanner m_scanner;
    bool m_endsLine;
    LexState m_mode;
    bool m_middle;
    int m_depth;
    int m_parent; // indentation of the node that a block scalar belongs to; -1: the document
    int m_offset; // of this piece in its line
    bool m_secret = false; // the last key says that its value is one
    int m_column = -1; // of the innermost "-" or key on this line
};

} // namespace

LexState lexYaml(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return YamlLexer(piece, state, spans).run();
}

} // namespace artiscope
