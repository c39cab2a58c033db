// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"
#include "app/content/lexers/scanner.h"

namespace artiscope {

namespace {

enum XmlState : LexState {
    Text = 0,
    InTag,
    InDoubleQuotes,
    InSingleQuotes,
    InComment,
    InCdata,
    InInstruction,
    InDoctype,
};

bool isNameByte(char c)
{
    return isWordByte(c) || c == ':' || c == '-' || c == '.';
}

class XmlLexer {
public:
    XmlLexer(LexPiece piece, LexState state, std::vector<Span> &spans) : m_scanner(piece.bytes, spans), m_state(state)
    {
    }

    LexState run()
    {
        while (!m_scanner.atEnd()) {
            switch (m_state) {
            case InTag:
                tag();
                break;
            case InDoubleQuotes:
                upTo("\"", Role::String, InTag);
                break;
            case InSingleQuotes:
                upTo("'", Role::String, InTag);
                break;
            case InComment:
                upTo("-->", Role::Comment, Text);
                break;
            case InCdata:
                upTo("]]>", Role::String, Text);
                break;
            case InInstruction:
                upTo("?>", Role::Keyword, Text);
                break;
            case InDoctype:
                upTo(">", Role::Keyword, Text);
                break;
            default:
                text();
            }
        }
        return m_state;
    }

private:
    void upTo(std::string_view end, Role role, LexState then)
    {
        const qsizetype from = m_scanner.at();
        if (m_scanner.skipPast(end))
            m_state = then;
        m_scanner.mark(from, role);
    }

    void open(qsizetype length, Role role, LexState state)
    {
        m_scanner.markNext(length, role);
        m_state = state;
    }

    void text()
    {
        if (m_scanner.startsWith("<!--"))
            open(4, Role::Comment, InComment);
        else if (m_scanner.startsWith("<![CDATA["))
            open(9, Role::String, InCdata);
        else if (m_scanner.startsWith("<?"))
            open(2, Role::Keyword, InInstruction);
        else if (m_scanner.startsWith("<!"))
            open(2, Role::Keyword, InDoctype);
        else if (m_scanner.peek() == '<')
            element();
        else if (m_scanner.peek() == '&')
            entity();
        else
            m_scanner.skip();
    }

    void element()
    {
        const qsizetype from = m_scanner.at();
        m_scanner.skip(m_scanner.peek(1) == '/' ? 2 : 1);
        const qsizetype name = m_scanner.at();
        while (isNameByte(m_scanner.peek()))
            m_scanner.skip();
        // A lone "<" in text is an error that readers refuse.
        const bool named = m_scanner.at() > name;
        m_scanner.mark(from, named ? Role::Tag : Role::Invalid);
        if (named)
            m_state = InTag;
    }

    void entity()
    {
        const qsizetype from = m_scanner.at();
        m_scanner.skip();
        while (isNameByte(m_scanner.peek()) || m_scanner.peek() == '#')
            m_scanner.skip();
        const bool closed = m_scanner.peek() == ';';
        if (closed)
            m_scanner.skip();
        m_scanner.mark(from, closed ? Role::Literal : Role::Invalid);
    }

    void tag()
    {
        const qsizetype from = m_scanner.at();
        const char c = m_scanner.peek();
        if (c == '>' || m_scanner.startsWith("/>")) {
            open(c == '>' ? 1 : 2, Role::Tag, Text);
        } else if (c == '"' || c == '\'') {
            open(1, Role::String, c == '"' ? InDoubleQuotes : InSingleQuotes);
        } else if (c == '=') {
            m_scanner.markNext(1, Role::Punctuation);
        } else if (isNameByte(c)) {
            while (isNameByte(m_scanner.peek()))
                m_scanner.skip();
            m_scanner.mark(from, Role::Attribute);
        } else {
            m_scanner.skip();
        }
    }

    Scanner m_scanner;
    LexState m_state;
};

} // namespace

LexState lexXml(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return XmlLexer(piece, state, spans).run();
}

} // namespace artiscope
