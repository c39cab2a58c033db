// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/scans.h"

#include "app/content/lexers/scanner.h"

#include <algorithm>

namespace artiscope {

namespace {

// How far up a bracket looks for the one that it closes; further up it is taken for a mistake.
constexpr size_t reach = 32;

// HCL: blocks ("resource "a" "b" { … }") and attributes ("name = value"), also those of objects.
class HclScan {
public:
    explicit HclScan(StructureBuilder &builder)
        : m_builder(builder),
          m_at(builder.begin()),
          m_size(builder.bytes().size())
    {
    }

    void run()
    {
        m_frames.push_back({.closes = '\0', .body = true}); // the file
        while (m_at < m_size && m_builder.goOn(m_at)) {
            const char c = peek();
            if (c == '\n') {
                endStatement(m_at);
                step();
            } else if (c == ' ' || c == '\t' || c == '\r') {
                ++m_at;
            } else {
                m_onlyClosed = m_onlyClosed && closes(c);
                token(c);
            }
        }
        m_builder.closeAll(m_at, m_line);
    }

private:
    struct Frame {
        char closes = '\0';
        bool body = false; // of attributes and blocks
        bool owned = false; // a block is open for the whole of it
        bool attribute = false; // one is open in it
        qsizetype line = 0;
    };

    char peek(qsizetype ahead = 0) const { return m_at + ahead < m_size ? m_builder.bytes()[m_at + ahead] : '\0'; }
    static bool closes(char c) { return c == '}' || c == ']' || c == ')'; }
    std::string_view rest() const { return m_builder.text({m_at, m_size}); }
    bool inBody() const { return m_beyond == 0 && m_frames.back().body && !m_frames.back().attribute; }
    void step()
    {
        if (peek() == '\n') {
            ++m_line;
            m_onlyClosed = true;
        }
        ++m_at;
    }
    void toLineEnd()
    {
        while (m_at < m_size && peek() != '\n')
            ++m_at;
    }

    void token(char c)
    {
        if (c == '#' || (c == '/' && peek(1) == '/')) {
            toLineEnd();
        } else if (c == '/' && peek(1) == '*') {
            comment();
        } else if (c == '<' && peek(1) == '<') {
            heredoc();
        } else if (c == '{' || c == '[' || c == '(') {
            openBracket(c);
        } else if (closes(c)) {
            closeBracket(c);
        } else if (c == ',') {
            endStatement(m_at);
            ++m_at;
        } else if ((c == '=' || c == ':') && inBody() && m_statement.end > 0 && peek(1) != '=' && peek(1) != '>') {
            ++m_at;
            openAttribute();
        } else {
            word(c);
        }
    }

    void comment()
    {
        const qsizetype first = m_line;
        while (m_at < m_size && !rest().starts_with("*/"))
            step();
        m_at = qMin(m_at + 2, m_size);
        m_onlyClosed = false;
        m_builder.fold(first, m_line);
    }

    // <<EOT or <<-EOT, and lines up to one that is "EOT".
    void heredoc()
    {
        m_at += peek(2) == '-' ? 3 : 2;
        const qsizetype from = m_at;
        while (isWordByte(peek()))
            ++m_at;
        const std::string_view word = m_builder.text({from, m_at});
        if (word.empty())
            return;
        const qsizetype first = m_line;
        while (m_at < m_size) {
            toLineEnd();
            if (m_at == m_size)
                break;
            step();
            while (peek() == ' ' || peek() == '\t')
                ++m_at;
            if (rest().starts_with(word) && !isWordByte(peek(qsizetype(word.size())))) {
                m_at += qsizetype(word.size());
                break;
            }
        }
        m_onlyClosed = false;
        m_builder.fold(first, m_line);
    }

    void word(char c)
    {
        const qsizetype from = m_at;
        if (c == '"') {
            string();
        } else {
            while (isWordByte(peek()) || peek() == '-' || peek() == '.')
                ++m_at;
            m_at = qMax(m_at, from + 1);
        }
        if (!inBody())
            return;
        if (m_statement.end == 0) {
            // { for k in list : k => … } has no attributes.
            if (m_builder.text({from, m_at}) == "for" && m_frames.size() > 1) {
                m_frames.back().body = false;
                return;
            }
            m_statement.begin = from;
            m_statementLine = m_line;
        }
        m_statement.end = m_at;
    }

    // With ${…} in it, which may hold strings again. Ends with its line at the latest.
    void string()
    {
        std::string inside = "\"";
        ++m_at;
        while (m_at < m_size && peek() != '\n' && !inside.empty()) {
            const char c = peek();
            const bool text = inside.back() == '"';
            if (text && c == '\\' && peek(1) != '\n') {
                ++m_at;
            } else if (text && (c == '$' || c == '%') && peek(1) == '{') {
                inside += '{';
                ++m_at;
            } else if (text ? c == '"' : c == '}') {
                inside.pop_back();
            } else if (!text && (c == '"' || c == '{')) {
                inside += c;
            }
            m_at = qMin(m_at + 1, m_size);
        }
    }

    void openAttribute()
    {
        const ByteRange name = std::exchange(m_statement, {});
        m_builder.open(OutlineKind::Key, name.begin, m_statementLine, name);
        m_frames.back().attribute = true;
    }

    void endStatement(qsizetype end)
    {
        if (m_beyond > 0 || !m_frames.back().body)
            return;
        m_statement = {};
        if (std::exchange(m_frames.back().attribute, false))
            m_builder.close(end, m_line, 0); // brackets and texts in it fold by themselves
    }

    void openBracket(char c)
    {
        const ByteRange name = std::exchange(m_statement, {});
        if (m_beyond > 0 || qsizetype(m_frames.size()) > maximumStructureDepth) {
            m_builder.reached(StructureLimit::Depth);
            ++m_beyond;
            ++m_at;
            return;
        }
        Frame frame{.closes = c == '{' ? '}' : c == '[' ? ']' : ')', .body = c == '{', .line = m_line};
        if (c == '{' && inBody() && name.end > 0) {
            m_builder.open(OutlineKind::Block, name.begin, m_statementLine, name);
            frame.owned = true;
        }
        m_frames.push_back(frame);
        ++m_at;
    }

    void closeBracket(char c)
    {
        ++m_at;
        if (m_beyond > 0) {
            --m_beyond;
            return;
        }
        size_t up = 0;
        while (up < reach && up + 1 < m_frames.size() && m_frames[m_frames.size() - 1 - up].closes != c)
            ++up;
        if (up == reach || up + 1 >= m_frames.size()) // closes nothing
            return;
        for (; up > 0; --up) // these were not closed
            closeFrame(m_at - 1, m_line - 1);
        closeFrame(m_at, m_onlyClosed ? m_line - 1 : m_line);
    }
    void closeFrame(qsizetype end, qsizetype foldLast)
    {
        endStatement(end);
        m_statement = {};
        const Frame frame = m_frames.back();
        m_frames.pop_back();
        m_builder.fold(frame.line, foldLast);
        if (frame.owned)
            m_builder.close(end, m_line, foldLast);
    }

    StructureBuilder &m_builder;
    qsizetype m_at;
    qsizetype m_size;
    qsizetype m_line = 0;
    bool m_onlyClosed = true; // nothing but closing brackets is on this line so far
    std::vector<Frame> m_frames;
    qsizetype m_beyond = 0;
    ByteRange m_statement; // the words that may become an attribute or a block; end 0: none
    qsizetype m_statementLine = 0;
};

} // namespace

void scanHcl(StructureBuilder &builder)
{
    HclScan(builder).run();
}

} // namespace artiscope
