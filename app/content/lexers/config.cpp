// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"
#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"

namespace artiscope {

namespace {

// One lexer for the command lines of EOS, IOS, NX-OS and the braces of Junos: the first word of a line is a keyword,
// the others are told by what they are. What goes on over lines: a comment in /* */, and a banner, which ends with
// "EOF" (EOS) or with the character that began it (IOS, NX-OS), kept in the state's second byte.
enum ConfigState : LexState { Outside = 0, InComment = 1, InEosBanner = 2, InBanner = 3, InQuotes = 4, MidLine = 8 };
constexpr LexState modeMask = 7;
constexpr LexState delimiterShift = 8;

bool isTokenByte(char c)
{
    return isWordByte(c) || std::string_view("./:-%,").find(c) != std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

class ConfigLexer {
public:
    ConfigLexer(LexPiece piece, LexState state, std::vector<Span> &spans)
        : m_scanner(piece.bytes, spans),
          m_endsLine(piece.endsLine),
          m_mode(state & modeMask),
          m_delimiter(char(state >> delimiterShift & 0xff)),
          m_middle(state & MidLine)
    {
    }

    LexState run()
    {
        goOn();
        if (m_mode == Outside && !m_scanner.atEnd())
            line();
        if (m_mode == InQuotes && m_endsLine)
            m_mode = Outside;
        return m_mode | LexState(uchar(m_mode == InBanner ? m_delimiter : '\0')) << delimiterShift
            | (m_endsLine ? 0 : LexState(MidLine));
    }

private:
    // What began on an earlier line.
    void goOn()
    {
        switch (m_mode) {
        case InComment:
            if (m_scanner.skipPast("*/"))
                m_mode = Outside;
            m_scanner.mark(0, Role::Comment);
            break;
        case InEosBanner:
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
        default:
            break;
        }
    }

    void line()
    {
        m_scanner.skipBlanks();
        if (!m_middle && (m_scanner.peek() == '!' || m_scanner.peek() == '#')) {
            const qsizetype from = m_scanner.at();
            m_scanner.toEnd();
            m_scanner.mark(from, Role::Comment);
            return;
        }
        bool first = !m_middle;
        while (!m_scanner.atEnd() && m_mode == Outside) {
            const qsizetype from = m_scanner.at();
            const char c = m_scanner.peek();
            if (m_scanner.startsWith("/*")) {
                m_scanner.skip(2);
                if (!m_scanner.skipPast("*/"))
                    m_mode = InComment;
                m_scanner.mark(from, Role::Comment);
            } else if (isTokenByte(c)) {
                token(first);
                first = first && m_negated;
            } else if (c == '"') {
                m_scanner.skip();
                quotes(from);
            } else if (c == '#' && (m_scanner.peek(1) == '#' || m_braces)) {
                m_scanner.toEnd();
                m_scanner.mark(from, Role::Comment);
            } else if (c == '{' || c == '}' || c == ';' || c == '[' || c == ']') {
                m_braces = true;
                m_scanner.markNext(1, Role::Punctuation);
            } else {
                m_scanner.skip();
            }
        }
    }

    void token(bool first)
    {
        const qsizetype from = m_scanner.at();
        while (isTokenByte(m_scanner.peek()))
            m_scanner.skip();
        const std::string_view word = m_scanner.text(from, m_scanner.at());
        m_negated = false;
        if (m_named) {
            // Whatever "interface" is followed by is one, but for "interface range Ethernet1-4".
            m_named = word == "range" || word == "breakout";
            m_scanner.mark(from, m_named ? Role::Keyword : Role::Interface);
        } else if (isInterfaceName(word)) {
            m_scanner.mark(from, Role::Interface);
        } else if (isNetworkAddress(word)) {
            m_scanner.mark(from, Role::Address);
        } else if (isNumber(word) || isNumberList(word)) {
            m_scanner.mark(from, Role::Number);
        } else if (first || (m_keywordsGoOn && isConfigKeyword(word))) {
            m_scanner.mark(from, Role::Keyword);
            m_negated = isOneOf(word, {"no", "default", "set", "delete", "inactive:", "replace:", "protect:"});
            m_named = word == "interface";
            if (isOneOf(word, {"description", "name", "remark", "hostname", "host-name"}))
                m_keywordsGoOn = false; // what follows is the person's own text
            if (word == "banner")
                banner();
        }
    }

    // VLAN lists and ranges, communities: 10,20-30 and 65000:100.
    static bool isNumberList(std::string_view word)
    {
        for (const char c : word) {
            if (!isDigit(c) && c != ',' && c != '-' && c != ':')
                return false;
        }
        return isDigit(word.front());
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
        if (m_scanner.atEnd()) {
            m_mode = InEosBanner;
            return;
        }
        m_delimiter = m_scanner.peek();
        m_scanner.skip(m_scanner.startsWith("^C") ? 2 : 1);
        m_mode = InBanner;
        m_scanner.mark(from, Role::Punctuation);
        bannerText(m_scanner.at());
    }

    void bannerText(qsizetype from)
    {
        const std::string_view end = m_delimiter == '^' ? std::string_view("^C") : std::string_view(&m_delimiter, 1);
        if (m_scanner.skipPast(end))
            m_mode = Outside;
        m_scanner.mark(from, Role::String);
    }

    void quotes(qsizetype from)
    {
        bool escaped = false;
        m_mode = m_scanner.skipQuoted('"', escaped) ? Outside : InQuotes;
        m_scanner.mark(from, Role::String);
    }

    Scanner m_scanner;
    bool m_endsLine;
    LexState m_mode;
    char m_delimiter;
    bool m_middle;
    bool m_named = false; // "interface" was the last word
    bool m_negated = false; // the last word was "no" or alike, so the next is a first one too
    bool m_keywordsGoOn = true;
    bool m_braces = false;
};

} // namespace

LexState lexConfig(LexPiece piece, LexState state, std::vector<Span> &spans)
{
    return ConfigLexer(piece, state, spans).run();
}

} // namespace artiscope
