// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/commandlexer.h"

#include "app/content/lexers/commandwords.h"
#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"

#include <algorithm>

namespace artiscope {

namespace {

// What goes on over lines and pieces: a comment in /* */, a banner (which ends with "EOF", or with the character that
// began it), and what a piece cut: a string, a template's expression, a comment.
enum Mode : LexState { Outside, InComment, InEofBanner, InBanner, InQuotes, InTemplate, InLineComment };
constexpr LexState modeMask = 7;
constexpr LexState midLine = 1 << 3;
constexpr LexState firstPassed = 1 << 4;
constexpr LexState matchedShift = 5; // two bits: bytes of a mark that a piece was cut in
constexpr LexState escapedBit = 1 << 7;
constexpr LexState delimiterShift = 8; // eight bits: what ends a banner or an expression
constexpr LexState nextShift = 16; // four bits: what the last word said
constexpr LexState snmpLine = 1 << 20;
constexpr LexState snmpSection = 1 << 21;
constexpr LexState textBit = 1 << 22;
constexpr LexState outermostBit = 1 << 23; // the line is not indented

constexpr char controlC = 3;

bool isTokenByte(char c)
{
    return isWordByte(c) || std::string_view("./:-%,").find(c) != std::string_view::npos;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

class CommandLexer {
public:
    CommandLexer(const CommandDialect &dialect, LexPiece piece, LexState state, std::vector<Span> &spans)
        : m_dialect(dialect),
          m_scanner(piece.bytes, spans),
          m_endsLine(piece.endsLine),
          m_mode(state & modeMask),
          m_middle(state & midLine),
          m_delimiter(char(state >> delimiterShift & 0xff)),
          m_matched(state >> matchedShift & 3),
          m_escaped(state & escapedBit),
          m_section(state & snmpSection)
    {
        if (!m_middle)
            return;
        m_first = !(state & firstPassed);
        m_next = Next(state >> nextShift & 0xf);
        m_snmp = state & snmpLine;
        m_text = state & textBit;
        m_outermost = state & outermostBit;
    }

    LexState run()
    {
        goOn();
        if (m_mode == Outside && !m_scanner.atEnd())
            line();
        if (m_endsLine && (m_mode == InQuotes || m_mode == InTemplate || m_mode == InLineComment))
            m_mode = Outside;
        LexState state = m_mode | (m_section ? snmpSection : 0);
        if (m_mode == InBanner || m_mode == InTemplate)
            state |= LexState(uchar(m_delimiter)) << delimiterShift;
        if (m_endsLine)
            return state;
        return state | midLine | m_matched << matchedShift | (m_first ? 0 : firstPassed) | (m_escaped ? escapedBit : 0)
            | LexState(m_next) << nextShift | (m_snmp ? snmpLine : 0) | (m_text ? textBit : 0)
            | (m_outermost ? outermostBit : 0);
    }

private:
    // What began on an earlier line or piece.
    void goOn()
    {
        switch (m_mode) {
        case InComment:
            comment(0);
            break;
        case InEofBanner:
            if (!m_middle && trimmed(m_scanner.rest()) == "EOF") {
                m_mode = Outside;
                m_scanner.toEnd();
                m_scanner.mark(0, Role::Keyword);
            } else {
                m_scanner.toEnd();
                m_scanner.mark(0, Role::String);
            }
            break;
        case InBanner:
            bannerText(0);
            break;
        case InQuotes:
            quotes(0);
            break;
        case InTemplate:
            expression(0);
            break;
        case InLineComment:
            toEndOfLine(0);
            break;
        default:
            cutMark();
        }
    }

    // A piece may end between the two bytes that begin a comment or an expression.
    void cutMark()
    {
        const quint32 cut = std::exchange(m_matched, 0);
        const char c = m_scanner.peek();
        if (cut == 1 && c == '*') {
            m_scanner.skip();
            comment(0);
        } else if (cut == 2 && (c == '{' || c == '%' || c == '#')) {
            m_delimiter = c == '{' ? '}' : c;
            m_scanner.skip();
            expression(0);
        }
    }

    void line()
    {
        const bool indented = isBlank(m_scanner.peek());
        m_scanner.skipBlanks();
        if (!m_middle && m_dialect.lineComments.find(m_scanner.peek()) != std::string_view::npos) {
            toEndOfLine(m_scanner.at());
            return;
        }
        if (!m_middle && !indented && !m_scanner.atEnd())
            m_section = false;
        m_outermost = m_outermost || (!m_middle && !indented);
        while (!m_scanner.atEnd() && m_mode == Outside)
            step();
    }

    void step()
    {
        const qsizetype from = m_scanner.at();
        const char c = m_scanner.peek();
        const char ahead = m_scanner.peek(1);
        if (c == '{' && (ahead == '{' || ahead == '%' || ahead == '#')) {
            m_delimiter = ahead == '{' ? '}' : ahead;
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
        } else if (m_next == Next::Secret && !isBlank(c)) {
            secret();
        } else if (c == '$') {
            word();
            if (isHash(m_scanner.text(from, m_scanner.at())))
                m_scanner.mark(from, Role::Secret);
            m_next = Next::Nothing; // a variable stands for the word that was waited for
        } else if (isTokenByte(c)) {
            token();
        } else {
            m_scanner.skip();
        }
        if (m_scanner.atEnd() && !m_endsLine && m_mode == Outside && m_matched == 0)
            m_matched = m_scanner.before() == '{' ? 2 : m_dialect.braces && m_scanner.before() == '/' ? 1 : 0;
    }

    bool isHashComment(char c, char ahead) const
    {
        return c == '#' && m_dialect.hashComments && !m_text && (isBlank(ahead) || ahead == '#' || ahead == '\0')
            && (m_scanner.at() == 0 || std::string_view(" \t;{}").find(m_scanner.before()) != std::string_view::npos);
    }

    void punctuation(char c)
    {
        m_scanner.markNext(1, Role::Punctuation);
        m_section = m_section || (c == '{' && m_snmp && m_outermost);
        if (c == '[')
            return; // a list of what the word before it said
        if (m_next != Next::Secret || c == ';')
            m_next = Next::Nothing;
        m_text = false;
        m_first = m_first || c != ']';
    }

    void toEndOfLine(qsizetype from)
    {
        m_scanner.toEnd();
        m_scanner.mark(from, Role::Comment);
        m_mode = InLineComment;
    }

    void comment(qsizetype from)
    {
        m_mode = m_scanner.skipPast("*/", m_matched) ? Outside : InComment;
        m_scanner.mark(from, Role::Comment);
    }

    void expression(qsizetype from)
    {
        const char end[2] = {m_delimiter, '}'};
        m_mode = m_scanner.skipPast({end, 2}, m_matched) ? Outside : InTemplate;
        m_scanner.mark(from, Role::Template);
        if (m_mode == Outside)
            m_next = Next::Nothing; // it stands for the word that was waited for
        m_first = false;
    }

    void quotes(qsizetype from)
    {
        m_mode = m_scanner.skipQuoted('"', m_escaped) ? Outside : InQuotes;
        const std::string_view text = m_scanner.text(from, m_scanner.at());
        const bool isSecret = m_next == Next::Secret || (text.size() > 1 && isHash(text.substr(1)))
            || m_scanner.startsWith(" hash"); // SR OS says so behind it
        m_scanner.mark(from, isSecret ? Role::Secret : m_next == Next::Interface ? Role::Interface : Role::String);
        if (m_mode == Outside)
            m_next = Next::Nothing;
        m_first = false;
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
            m_next = Next::Nothing;
            m_scanner.mark(from, Role::Keyword);
        } else if (nextOf(text, m_dialect.rules) != Next::Nothing && !isLast) {
            m_scanner.mark(from, Role::Keyword);
            m_next = following(text);
        } else if (isSecretKind(text) && !isLast) {
            m_scanner.mark(from, isDigit(text.front()) ? Role::Number : Role::Keyword);
        } else if (isNumber(text) && text.size() < 5) { // the number of a key, not the key
            m_scanner.mark(from, Role::Number);
            m_next = Next::Nothing;
        } else {
            m_scanner.mark(from, Role::Secret);
            m_next = Next::Nothing;
        }
        m_first = false;
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
            return m_snmp || m_section ? Next::Secret : Next::Nothing;
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
        else if (!m_text)
            command(from, text);
    }

    // What the word before said that this one is.
    bool expected(qsizetype from, std::string_view text)
    {
        const Next next = m_next;
        m_next = Next::Nothing;
        Role role = Role::Plain;
        switch (next) {
        case Next::Interface:
            if (isOneOf(text, {"range", "breakout"})) {
                m_next = text == "range" ? next : Next::Nothing;
                role = Role::Keyword;
            } else if (nextOf(text, m_dialect.rules) == Next::Nothing || isInterfaceKind(text)) {
                role = Role::Interface;
                if (isInterfaceKind(text)) // "interface Ethernet 1/1"
                    m_next = Next::Port;
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
                m_next = next; // 10, 20
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
        m_first = false;
        return true;
    }

    void command(qsizetype from, std::string_view text)
    {
        const bool first = m_first;
        const Next next = following(text);
        const bool isVersion = m_snmp && isOneOf(text, {"2c", "v2c"}); // snmp-server host … version 2c COMMUNITY
        if (first || next != Next::Nothing || isVersion || isCommandKeyword(text, m_dialect.keywords))
            m_scanner.mark(from, Role::Keyword);
        m_negated = m_negated || text == "no" || text == "default";
        m_first = first && isLeader(text);
        m_snmp = m_snmp || isOneOf(text, {"snmp-server", "snmp"});
        m_next = isVersion ? Next::Secret : next;
        if (next == Next::Text)
            m_text = true;
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
                m_mode = InEofBanner;
            return;
        }
        const bool shown = m_scanner.startsWith("^C");
        m_delimiter = shown ? controlC : m_scanner.peek();
        m_scanner.skip(shown ? 2 : 1);
        m_scanner.mark(from, Role::Punctuation);
        bannerText(m_scanner.at());
    }

    void bannerText(qsizetype from)
    {
        const std::string_view end =
            m_delimiter == controlC ? std::string_view("^C") : std::string_view(&m_delimiter, 1);
        m_mode = m_scanner.skipPast(end, m_matched) ? Outside : InBanner;
        m_scanner.mark(from, Role::String);
    }

    const CommandDialect &m_dialect;
    Scanner m_scanner;
    bool m_endsLine;
    LexState m_mode;
    bool m_middle;
    char m_delimiter;
    quint32 m_matched;
    bool m_escaped;
    bool m_section; // "snmp { … }": it goes on until a line is not indented
    bool m_first = true; // the next word is a line's first
    Next m_next = Next::Nothing;
    bool m_snmp = false;
    bool m_text = false; // what follows is the person's own text
    bool m_outermost = false;
    bool m_negated = false;
};

} // namespace

LexState lexCommands(const CommandDialect &dialect, LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return CommandLexer(dialect, piece, state, spans).run();
}

} // namespace artiscope
