// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"
#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"

#include <string>

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
constexpr LexState modeMask = 7;
constexpr LexState matchedShift = 3; // two bits: bytes of what ends it that the piece ended with
constexpr LexState openingShift = 5; // four bits: bytes of what begins something that the piece ended with
constexpr LexState cdataBit = 1 << 9; // these were of "<![CDATA[", not of "<!--"
constexpr LexState secretBit = 1 << 10; // the text of this element is a secret

constexpr std::string_view commentOpening = "<!--";
constexpr std::string_view cdataOpening = "<![CDATA[";

bool isNameByte(char c)
{
    return isWordByte(c) || c == ':' || c == '-' || c == '.';
}

class XmlLexer {
public:
    XmlLexer(LexPiece piece, LexState state, std::vector<Span> &spans)
        : m_scanner(piece.bytes, spans),
          m_endsLine(piece.endsLine),
          m_state(state & modeMask),
          m_matched(state >> matchedShift & 3),
          m_opening((state & cdataBit ? cdataOpening : commentOpening).substr(0, state >> openingShift & 15)),
          m_secret(state & secretBit)
    {
    }

    LexState run()
    {
        if (!m_opening.empty())
            goOnOpening();
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
        const LexState secret = m_secret ? secretBit : 0;
        if (m_endsLine)
            return m_state | secret;
        return m_state | secret | m_matched << matchedShift | LexState(m_opening.size()) << openingShift
            | (m_opening.size() > 2 && m_opening[2] == '[' ? cdataBit : 0);
    }

private:
    // A piece may end within what begins a comment or a section.
    bool isCutOpening()
    {
        const std::string_view rest = m_scanner.rest();
        if (m_endsLine || (!commentOpening.starts_with(rest) && !cdataOpening.starts_with(rest)))
            return false;
        m_opening = (commentOpening.starts_with(rest) ? commentOpening : cdataOpening).substr(0, rest.size());
        m_scanner.toEnd();
        return true;
    }

    void goOnOpening()
    {
        const std::string seam = std::string(m_opening) + std::string(m_scanner.rest().substr(0, cdataOpening.size()));
        const auto known = qsizetype(m_opening.size());
        const bool still = !m_endsLine && (commentOpening.starts_with(seam) || cdataOpening.starts_with(seam));
        if (still) {
            m_opening = (commentOpening.starts_with(seam) ? commentOpening : cdataOpening).substr(0, seam.size());
            m_scanner.toEnd();
            return;
        }
        m_opening = {};
        if (seam.starts_with(commentOpening))
            open(qsizetype(commentOpening.size()) - known, Role::Comment, InComment);
        else if (seam.starts_with(cdataOpening))
            open(qsizetype(cdataOpening.size()) - known, Role::String, InCdata);
        else if (known > 1)
            m_state = InDoctype;
        else if (m_scanner.peek() == '?')
            open(1, Role::Keyword, InInstruction);
        else
            element(m_scanner.at());
    }

    void upTo(std::string_view end, Role role, LexState then)
    {
        const qsizetype from = m_scanner.at();
        if (m_scanner.skipPast(end, m_matched))
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
        if (m_scanner.peek() == '<' && isCutOpening())
            return;
        if (m_scanner.startsWith(commentOpening))
            open(4, Role::Comment, InComment);
        else if (m_scanner.startsWith(cdataOpening))
            open(9, Role::String, InCdata);
        else if (m_scanner.startsWith("<?"))
            open(2, Role::Keyword, InInstruction);
        else if (m_scanner.startsWith("<!"))
            open(2, Role::Keyword, InDoctype);
        else if (m_scanner.peek() == '<')
            element(m_scanner.at());
        else if (m_secret)
            secretText();
        else if (m_scanner.peek() == '&')
            entity();
        else
            m_scanner.skip();
    }

    void secretText()
    {
        const qsizetype from = m_scanner.at();
        while (!m_scanner.atEnd() && m_scanner.peek() != '<')
            m_scanner.skip();
        m_scanner.mark(from, Role::Secret);
    }

    // `from` is where it begins in this piece: at "<", or behind one that ended the piece before.
    void element(qsizetype from)
    {
        if (m_scanner.peek() == '<')
            m_scanner.skip();
        const bool closing = m_scanner.peek() == '/';
        if (closing)
            m_scanner.skip();
        const qsizetype name = m_scanner.at();
        while (isNameByte(m_scanner.peek()))
            m_scanner.skip();
        // A lone "<" in text is an error that readers refuse.
        const bool named = m_scanner.at() > name;
        m_scanner.mark(from, named ? Role::Tag : Role::Invalid);
        if (named)
            m_state = InTag;
        m_secret = named && !closing && isSecretName(m_scanner.text(name, m_scanner.at()));
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
        if (c == '/')
            m_secret = false; // it has no text
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
    bool m_endsLine;
    LexState m_state;
    quint32 m_matched;
    std::string_view m_opening;
    bool m_secret;
};

} // namespace

LexState lexXml(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return XmlLexer(piece, state, spans).run();
}

} // namespace artiscope
