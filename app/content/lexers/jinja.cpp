// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"
#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"

namespace artiscope {

namespace {

// Outside of the marks is whatever the template makes, of which only interfaces and addresses are told. The state: what
// goes on, whether its string was cut behind a backslash, how many bytes of an end or a beginning were in the piece.
enum Mode : LexState { Outside = 0, InComment, InExpression, InStatement, InDouble, InSingle };
constexpr LexState modeMask = 7;
constexpr LexState statementBit = 1 << 3; // what the string is in
constexpr LexState escapedBit = 1 << 4;
constexpr LexState cutBit = 1 << 5; // "{", or "#" of a comment, was the last byte
constexpr LexState freshBit = 1 << 6; // the statement's first word is still to come

class JinjaLexer {
public:
    JinjaLexer(LexPiece piece, LexState state, std::vector<Span> &spans)
        : m_scanner(piece.bytes, spans),
          m_endsLine(piece.endsLine),
          m_mode(state & modeMask),
          m_statement(state & statementBit),
          m_escaped(state & escapedBit),
          m_cut(state & cutBit ? 1 : 0),
          m_fresh(state & freshBit)
    {
    }

    LexState run()
    {
        while (!m_scanner.atEnd()) {
            if (m_mode == Outside)
                outside();
            else if (m_mode == InComment)
                comment(m_scanner.at());
            else if (m_mode == InDouble || m_mode == InSingle)
                string(m_scanner.at());
            else
                inside();
        }
        return m_mode | (m_statement ? statementBit : 0) | (m_escaped ? escapedBit : 0)
            | (m_cut && !m_endsLine ? cutBit : 0) | (m_fresh ? freshBit : 0);
    }

private:
    void outside()
    {
        const qsizetype from = m_scanner.at();
        const bool cut = std::exchange(m_cut, 0) != 0;
        if (cut || m_scanner.peek() == '{') {
            if (!cut)
                m_scanner.skip();
            const char c = m_scanner.peek();
            if (c == '{' || c == '%' || c == '#') {
                m_scanner.skip();
                if (c != '#' && (m_scanner.peek() == '-' || m_scanner.peek() == '+'))
                    m_scanner.skip();
                m_statement = c == '%';
                m_fresh = m_statement;
                m_mode = c == '#' ? InComment : c == '%' ? InStatement : InExpression;
                m_scanner.mark(from, c == '#' ? Role::Comment : Role::Template);
            } else if (m_scanner.atEnd()) {
                m_cut = 1;
            }
            return;
        }
        if (!isWordByte(m_scanner.peek())) {
            m_scanner.skip();
            return;
        }
        while (
            isWordByte(m_scanner.peek()) || std::string_view("./:-").find(m_scanner.peek()) != std::string_view::npos)
            m_scanner.skip();
        const std::string_view word = m_scanner.text(from, m_scanner.at());
        if (isInterfaceName(word))
            m_scanner.mark(from, Role::Interface);
        else if (isNetworkAddress(word))
            m_scanner.mark(from, Role::Address);
    }

    void comment(qsizetype from)
    {
        if (m_scanner.skipPast("#}", m_cut))
            m_mode = Outside;
        m_scanner.mark(from, Role::Comment);
    }

    void string(qsizetype from)
    {
        if (m_scanner.skipQuoted(m_mode == InDouble ? '"' : '\'', m_escaped))
            m_mode = m_statement ? InStatement : InExpression;
        m_scanner.mark(from, Role::String);
    }

    void inside()
    {
        const qsizetype from = m_scanner.at();
        const char c = m_scanner.peek();
        const char end = m_statement ? '%' : '}';
        const bool cut = std::exchange(m_cut, 0) != 0 && c == '}';
        if (cut || (c == end && m_scanner.peek(1) == '}')) {
            m_scanner.markNext(cut ? 1 : 2, Role::Template);
            m_mode = Outside;
        } else if (c == '"' || c == '\'') {
            m_scanner.skip();
            m_mode = c == '"' ? InDouble : InSingle;
            m_fresh = false;
            string(from);
        } else if (isWordByte(c)) {
            while (isWordByte(m_scanner.peek()))
                m_scanner.skip();
            const std::string_view word = m_scanner.text(from, m_scanner.at());
            if (m_fresh || isKeyword(word))
                m_scanner.mark(from, Role::Keyword);
            else if (isNumber(word))
                m_scanner.mark(from, Role::Number);
            else if (isOneOf(word, {"true", "false", "none", "True", "False", "None"}))
                m_scanner.mark(from, Role::Literal);
            m_fresh = false;
        } else {
            m_scanner.skip();
            if (c == '-' && m_scanner.peek() == end) {
                m_scanner.mark(from, Role::Template);
            } else if (std::string_view("|()[]{}=<>,~").find(c) != std::string_view::npos) {
                m_scanner.mark(from, Role::Punctuation);
            }
            m_cut = c == end && m_scanner.atEnd() ? 1 : 0;
        }
    }

    static bool isKeyword(std::string_view word)
    {
        return isOneOf(word,
            {"in", "not", "and", "or", "is", "if", "else", "recursive", "import", "as", "with", "without", "context",
                "ignore", "missing"});
    }

    Scanner m_scanner;
    bool m_endsLine;
    LexState m_mode;
    bool m_statement;
    bool m_escaped;
    quint32 m_cut;
    bool m_fresh;
};

} // namespace

LexState lexJinja(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return JinjaLexer(piece, state, spans).run();
}

} // namespace artiscope
