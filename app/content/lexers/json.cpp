// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"
#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"

namespace artiscope {

namespace {

// Only a piece of a long line ends inside a string; comments (which templates write although JSON has none) may go on.
enum Mode : LexState { Outside = 0, InString, InEscape, InComment, InLineComment };
constexpr LexState modeMask = 7;
constexpr LexState cutBit = 1 << 3; // the piece ended with half of a comment's mark
constexpr LexState valueShift = 4; // three bits: the role that the last key gives to its value

class JsonLexer {
public:
    JsonLexer(LexPiece piece, LexState state, std::vector<Span> &spans, bool network)
        : m_scanner(piece.bytes, spans),
          m_endsLine(piece.endsLine),
          m_network(network),
          m_mode(state & modeMask),
          m_cut(state & cutBit ? 1 : 0),
          m_value(valueOf(state >> valueShift & 7))
    {
    }

    LexState run()
    {
        if (m_mode == InComment)
            comment(0);
        else if (m_mode == InLineComment)
            lineComment(0);
        else if (m_mode != Outside)
            string(0);
        else if (m_cut && (m_scanner.peek() == '*' || m_scanner.peek() == '/'))
            m_scanner.peek() == '*' ? comment(0) : lineComment(0);
        else
            m_cut = 0;
        while (!m_scanner.atEnd())
            step();
        if (m_endsLine)
            return m_mode == InComment ? InComment : Outside | numberOf(m_value) << valueShift;
        return m_mode | (m_cut ? cutBit : 0) | numberOf(m_value) << valueShift;
    }

private:
    static constexpr Role values[]{Role::String, Role::Secret, Role::Vlan, Role::AsNumber};
    static Role valueOf(LexState number) { return values[number & 3]; }
    static LexState numberOf(Role role)
    {
        return LexState(std::find(std::begin(values), std::end(values), role) - std::begin(values));
    }

    void step()
    {
        const qsizetype from = m_scanner.at();
        const char c = m_scanner.peek();
        if (c == '"') {
            m_scanner.skip();
            string(from);
        } else if (std::string_view("{}[]:,").find(c) != std::string_view::npos) {
            m_scanner.markNext(1, Role::Punctuation);
            if (c != ':')
                m_value = Role::String;
        } else if (m_scanner.startsWith("//")) {
            lineComment(from);
        } else if (m_scanner.startsWith("/*")) {
            m_scanner.skip(2);
            comment(from);
        } else if (isWordByte(c) || c == '-' || c == '+' || c == '.') {
            word(from);
        } else {
            m_scanner.skip();
            m_cut = c == '/' && m_scanner.atEnd() && !m_endsLine ? 1 : 0;
        }
    }

    void comment(qsizetype from)
    {
        if (m_mode != InComment)
            m_cut = 0;
        m_mode = m_scanner.skipPast("*/", m_cut) ? Outside : InComment;
        m_scanner.mark(from, Role::Comment);
    }

    void lineComment(qsizetype from)
    {
        m_mode = InLineComment;
        m_scanner.toEnd();
        m_scanner.mark(from, Role::Comment);
    }

    // `from` is where the string begins in this piece.
    void string(qsizetype from)
    {
        bool escaped = m_mode == InEscape;
        const bool closed = m_scanner.skipQuoted('"', escaped);
        m_mode = closed ? Outside : escaped ? InEscape : InString;
        std::string_view text = m_scanner.text(from, m_scanner.at() - closed);
        if (text.starts_with('"'))
            text.remove_prefix(1);
        if (!closed && m_endsLine) {
            m_scanner.mark(from, Role::Invalid);
        } else if (closed && colonFollows()) {
            m_scanner.mark(from, m_network ? networkRole(text, Role::Key) : Role::Key);
            m_value = roleOfValue(text);
        } else {
            const bool own = m_value != Role::String;
            m_scanner.mark(from, m_network && !own ? networkRole(text, Role::String) : m_value);
        }
    }

    bool colonFollows() const
    {
        qsizetype ahead = 0;
        while (m_scanner.peek(ahead) == ' ' || m_scanner.peek(ahead) == '\t')
            ++ahead;
        return m_scanner.peek(ahead) == ':';
    }

    Role roleOfValue(std::string_view key) const
    {
        if (isSecretName(key))
            return Role::Secret;
        if (m_network && isOneOf(key, {"vlanid", "vlan", "access_vlan"}))
            return Role::Vlan;
        if (m_network && isOneOf(key, {"bgp_asn", "asn", "local_asn", "remote_asn"}))
            return Role::AsNumber;
        return Role::String;
    }

    // "Vlan110|Ethernet0" is one of the interface in front.
    static Role networkRole(std::string_view text, Role otherwise)
    {
        const std::string_view front = text.substr(0, text.find('|'));
        if (isInterfaceName(front))
            return Role::Interface;
        return isNetworkAddress(front) ? Role::Address : otherwise;
    }

    void word(qsizetype from)
    {
        while (isWordByte(m_scanner.peek()) || std::string_view("-+.").find(m_scanner.peek()) != std::string_view::npos)
            m_scanner.skip();
        const std::string_view text = m_scanner.text(from, m_scanner.at());
        if (isOneOf(text, {"true", "false", "null"}))
            m_scanner.mark(from, Role::Literal);
        else if (isNumber(text) || (!m_endsLine && m_scanner.atEnd()))
            m_scanner.mark(from, m_value == Role::String ? Role::Number : m_value);
        else
            m_scanner.mark(from, Role::Invalid);
    }

    Scanner m_scanner;
    bool m_endsLine;
    bool m_network;
    LexState m_mode;
    quint32 m_cut;
    Role m_value;
};

} // namespace

LexState lexJson(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return JsonLexer(piece, state, spans, false).run();
}

LexState lexSonic(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return JsonLexer(piece, state, spans, true).run();
}

} // namespace artiscope
