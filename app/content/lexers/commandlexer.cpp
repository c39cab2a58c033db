// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandlexer.h"

#include "app/content/lexers/commandstate.h"
#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr char controlC = 3;

bool isTokenByte(char c)
{
    return isWordByte(c) || std::string_view("./:-%,").find(c) != std::string_view::npos;
}

class CommandLexer {
public:
    CommandLexer(const CommandDialect &dialect, LexPiece piece, LexState state, std::vector<Span> &spans)
        : m_dialect(dialect),
          m_scanner(piece.bytes, spans),
          m_endsLine(piece.endsLine),
          m_state(state)
    {
    }

    LexState run()
    {
        goOn();
        if (m_state.mode == CommandState::Outside && !m_scanner.atEnd())
            line();
        return m_state.packed(m_endsLine);
    }

private:
    // What began on an earlier line or piece.
    void goOn()
    {
        switch (m_state.mode) {
        case CommandState::InComment:
            comment(0);
            break;
        case CommandState::InEofBanner:
            if (!m_state.middle && trimmed(m_scanner.rest()) == "EOF") {
                m_state.mode = CommandState::Outside;
                m_scanner.toEnd();
                m_scanner.mark(0, Role::Keyword);
            } else {
                m_scanner.toEnd();
                m_scanner.mark(0, Role::String);
            }
            break;
        case CommandState::InBanner:
            bannerText(0);
            break;
        case CommandState::InQuotes:
            quotes(0);
            break;
        case CommandState::InTemplate:
            expression(0);
            break;
        case CommandState::InLineComment:
            toEndOfLine(0);
            break;
        default:
            cutMark();
        }
    }

    // A piece may end between the two bytes that begin a comment or an expression.
    void cutMark()
    {
        const quint32 cut = std::exchange(m_state.matched, 0);
        const char c = m_scanner.peek();
        if (cut == 1 && c == '*') {
            m_scanner.skip();
            comment(0);
        } else if (cut == 2 && (c == '{' || c == '%' || c == '#')) {
            m_state.delimiter = c == '{' ? '}' : c;
            m_scanner.skip();
            expression(0);
        }
    }

    void line()
    {
        const bool indented = isBlank(m_scanner.peek());
        m_scanner.skipBlanks();
        if (!m_state.middle && m_dialect.lineComments.find(m_scanner.peek()) != std::string_view::npos) {
            toEndOfLine(m_scanner.at());
            return;
        }
        if (!m_state.middle && !indented && !m_scanner.atEnd())
            m_state.section = false;
        m_state.outermost = m_state.outermost || (!m_state.middle && !indented);
        while (!m_scanner.atEnd() && m_state.mode == CommandState::Outside)
            step();
    }

    void step()
    {
        const qsizetype from = m_scanner.at();
        const char c = m_scanner.peek();
        const char ahead = m_scanner.peek(1);
        if (c == '{' && (ahead == '{' || ahead == '%' || ahead == '#')) { // one that has no end in this piece
            m_state.delimiter = ahead == '{' ? '}' : ahead;
            m_scanner.skip(2);
            expression(from);
        } else if (m_dialect.braces && c == '/' && ahead == '*') {
            m_scanner.skip(2);
            comment(from);
        } else if (c == '"') {
            m_scanner.skip();
            quotes(from);
        } else if (isHashComment(c, ahead)) {
            toEndOfLine(from);
        } else if (m_dialect.braces && std::string_view("{};[]").find(c) != std::string_view::npos) {
            punctuation(c);
        } else if (m_state.next == Next::Secret && !isBlank(c)) {
            secret();
        } else if (c == '$') {
            word();
            if (isHash(m_scanner.text(from, m_scanner.at())))
                m_scanner.mark(from, Role::Secret);
            m_state.next = Next::Nothing; // a variable stands for the word that was waited for
        } else if (isTokenByte(c)) {
            token();
        } else {
            m_scanner.skip();
        }
        if (m_scanner.atEnd() && !m_endsLine && m_state.mode == CommandState::Outside && m_state.matched == 0)
            m_state.matched = m_scanner.before() == '{' ? 2 : m_dialect.braces && m_scanner.before() == '/' ? 1 : 0;
    }

    bool isHashComment(char c, char ahead) const
    {
        return c == '#' && m_dialect.hashComments && !m_state.text && (isBlank(ahead) || ahead == '#' || ahead == '\0')
            && (m_scanner.at() == 0 || std::string_view(" \t;{}").find(m_scanner.before()) != std::string_view::npos);
    }

    void punctuation(char c)
    {
        m_scanner.markNext(1, Role::Punctuation);
        m_state.section = m_state.section || (c == '{' && m_state.snmp && m_state.outermost);
        if (c == '[')
            return; // a list of what the word before it said
        if (m_state.next != Next::Secret || c == ';')
            m_state.next = Next::Nothing;
        m_state.text = false;
        m_state.first = m_state.first || c != ']';
    }

    void toEndOfLine(qsizetype from)
    {
        m_scanner.toEnd();
        m_scanner.mark(from, Role::Comment);
        m_state.mode = CommandState::InLineComment;
    }

    void comment(qsizetype from)
    {
        m_state.mode = m_scanner.skipPast("*/", m_state.matched) ? CommandState::Outside : CommandState::InComment;
        m_scanner.mark(from, Role::Comment);
    }

    void expression(qsizetype from)
    {
        const char end[2] = {m_state.delimiter, '}'};
        m_state.mode = m_scanner.skipPast({end, 2}, m_state.matched) ? CommandState::Outside : CommandState::InTemplate;
        m_scanner.mark(from, Role::Template);
        if (m_state.mode == CommandState::Outside)
            m_state.next = Next::Nothing; // it stands for the word that was waited for
        m_state.first = false;
    }

    void quotes(qsizetype from)
    {
        m_state.mode = m_scanner.skipQuoted('"', m_state.escaped) ? CommandState::Outside : CommandState::InQuotes;
        const std::string_view text = m_scanner.text(from, m_scanner.at());
        const bool isSecret = m_state.next == Next::Secret || (text.size() > 1 && isHash(text.substr(1)))
            || m_scanner.startsWith(" hash"); // SR OS says so behind it
        m_scanner.mark(from,
            isSecret                              ? Role::Secret
                : m_state.next == Next::Interface ? Role::Interface
                                                  : Role::String);
        if (m_state.mode == CommandState::Outside)
            m_state.next = Next::Nothing;
        m_state.first = false;
    }

    void word()
    {
        while (!m_scanner.atEnd() && !isBlank(m_scanner.peek())
            && !(m_dialect.braces && std::string_view(";{}[]").find(m_scanner.peek()) != std::string_view::npos))
            m_scanner.skip();
    }

    // The words between "password" and what it is, and then that.
    void secret()
    {
        const qsizetype from = m_scanner.at();
        word();
        const std::string_view text = m_scanner.text(from, m_scanner.at());
        const bool isLast = isLastWord();
        if (isNoSecret(text)) {
            m_state.next = Next::Nothing;
            m_scanner.mark(from, Role::Keyword);
        } else if (nextOf(text, m_dialect.rules) != Next::Nothing && !isLast) {
            m_scanner.mark(from, Role::Keyword);
            m_state.next = following(text);
        } else if (isSecretKind(text) && !isLast) {
            m_scanner.mark(from, isDigit(text.front()) ? Role::Number : Role::Keyword);
        } else if (isNumber(text) && text.size() < 5) { // the number of a key, not the key
            m_scanner.mark(from, Role::Number);
            m_state.next = Next::Nothing;
        } else {
            m_scanner.mark(from, Role::Secret);
            m_state.next = Next::Nothing;
        }
        m_state.first = false;
    }

    bool isLastWord() const
    {
        qsizetype ahead = 0;
        while (isBlank(m_scanner.peek(ahead)))
            ++ahead;
        const char c = m_scanner.peek(ahead);
        return (c == '\0' && m_endsLine) || (m_dialect.braces && (c == ';' || c == '{' || c == '}'));
    }

    Next following(std::string_view text) const
    {
        const Next next = nextOf(text, m_dialect.rules);
        if (next == Next::SnmpSecret)
            return m_state.snmp || m_state.section ? Next::Secret : Next::Nothing;
        return next;
    }

    void token()
    {
        const qsizetype from = m_scanner.at();
        while (isTokenByte(m_scanner.peek()))
            m_scanner.skip();
        std::string_view text = m_scanner.text(from, m_scanner.at());
        const qsizetype length = m_scanner.at() - from;
        while (text.ends_with(','))
            text.remove_suffix(1);
        m_scanner.seek(from + qsizetype(text.size()));
        if (!text.empty() && !expected(from, text))
            told(from, text);
        if (m_scanner.at() < from + length) // commas are part of no word
            m_scanner.seek(from + length);
    }

    // What a word is by itself.
    void told(qsizetype from, std::string_view text)
    {
        if (isInterfaceName(text))
            m_scanner.mark(from, Role::Interface);
        else if (isNetworkAddress(text))
            m_scanner.mark(from, Role::Address);
        else if (isNumber(text) || isNumberList(text, true))
            m_scanner.mark(from, Role::Number);
        else if (!m_state.text)
            command(from, text);
    }

    // What the word before said that this one is.
    bool expected(qsizetype from, std::string_view text)
    {
        const Next next = m_state.next;
        m_state.next = Next::Nothing;
        Role role = Role::Plain;
        switch (next) {
        case Next::Interface:
            if (isOneOf(text, {"range", "breakout"})) {
                m_state.next = text == "range" ? next : Next::Nothing;
                role = Role::Keyword;
            } else if (nextOf(text, m_dialect.rules) == Next::Nothing || isInterfaceKind(text)) {
                role = Role::Interface;
                if (isInterfaceKind(text)) // "interface Ethernet 1/1"
                    m_state.next = Next::Port;
            }
            break;
        case Next::Port:
            if (isDigit(text.front()))
                role = Role::Interface;
            break;
        case Next::Vlan:
            if (isNumberList(text, false))
                role = Role::Vlan;
            else if (isVlanFiller(text))
                role = Role::Keyword;
            if (role != Role::Plain)
                m_state.next = next; // 10, 20
            break;
        case Next::AsNumber:
            if (isAsNumber(text))
                role = Role::AsNumber;
            break;
        default:
            break;
        }
        if (role == Role::Plain)
            return false;
        m_scanner.mark(from, role);
        m_state.first = false;
        return true;
    }

    void command(qsizetype from, std::string_view text)
    {
        const bool first = m_state.first;
        const Next next = following(text);
        const bool isVersion = m_state.snmp && isOneOf(text, {"2c", "v2c"}); // snmp-server host … version 2c COMMUNITY
        if (first || next != Next::Nothing || isVersion || isCommandKeyword(text, m_dialect.keywords))
            m_scanner.mark(from, Role::Keyword);
        m_negated = m_negated || text == "no" || text == "default";
        m_state.first = first && isLeader(text);
        m_state.snmp = m_state.snmp || isOneOf(text, {"snmp-server", "snmp"});
        m_state.next = isVersion ? Next::Secret : next;
        if (next == Next::Text)
            m_state.text = true;
        if (first && text == "banner" && !m_negated && m_dialect.banner != CommandDialect::Banner::None)
            banner();
    }

    // Behind "banner": its kind, then nothing (EOS) or the delimiter, which IOS shows as "^C" for the control
    // character.
    void banner()
    {
        m_scanner.skipBlanks();
        qsizetype from = m_scanner.at();
        while (isAsciiLetter(m_scanner.peek()) || m_scanner.peek() == '-')
            m_scanner.skip();
        m_scanner.mark(from, Role::Keyword);
        m_scanner.skipBlanks();
        from = m_scanner.at();
        if (m_dialect.banner == CommandDialect::Banner::UntilEof || m_scanner.atEnd()) {
            if (m_dialect.banner != CommandDialect::Banner::Delimited)
                m_state.mode = CommandState::InEofBanner;
            return;
        }
        const bool shown = m_scanner.startsWith("^C");
        m_state.delimiter = shown ? controlC : m_scanner.peek();
        m_scanner.skip(shown ? 2 : 1);
        m_scanner.mark(from, Role::Punctuation);
        bannerText(m_scanner.at());
    }

    void bannerText(qsizetype from)
    {
        const std::string_view end =
            m_state.delimiter == controlC ? std::string_view("^C") : std::string_view(&m_state.delimiter, 1);
        m_state.mode = m_scanner.skipPast(end, m_state.matched) ? CommandState::Outside : CommandState::InBanner;
        m_scanner.mark(from, Role::String);
    }

    const CommandDialect &m_dialect;
    Scanner m_scanner;
    bool m_endsLine;
    CommandState m_state;
    bool m_negated = false;
};

} // namespace

LexState lexCommands(const CommandDialect &dialect, LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return CommandLexer(dialect, piece, state, spans).run();
}

} // namespace artiscope
