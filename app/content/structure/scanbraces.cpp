// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/networkkind.h"
#include "app/content/structure/scans.h"

#include "app/content/lexers/scanner.h"

namespace artiscope {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// "name words { … }" and "statement;", as Junos writes its configuration.
class BracesScan {
public:
    explicit BracesScan(StructureBuilder &builder)
        : m_builder(builder),
          m_at(builder.begin()),
          m_size(builder.bytes().size())
    {
    }

    void run()
    {
        while (m_at < m_size && m_builder.goOn(m_at)) {
            const char c = peek();
            if (isSpace(c)) {
                step();
                continue;
            }
            m_onlyClosed = m_onlyClosed && c == '}';
            const bool begins = m_at == m_builder.begin() || isSpace(m_builder.bytes()[m_at - 1]);
            if (begins && (c == '#' || (c == '/' && peek(1) == '*')))
                comment(c == '#');
            else if (c == '{' && isWithinStatement())
                setInBraces();
            else if (c == '{')
                openSection();
            else if (c == '}')
                closeSection();
            else if (c == ';')
                semicolon();
            else
                word(c);
        }
        endStatement();
        m_builder.closeAll(m_at, m_line);
    }

private:
    char peek(qsizetype ahead = 0) const { return m_at + ahead < m_size ? m_builder.bytes()[m_at + ahead] : '\0'; }
    void step()
    {
        if (peek() == '\n') {
            ++m_line;
            m_onlyClosed = true;
            m_lineEnded = true;
        }
        ++m_at;
    }

    void comment(bool ofLine)
    {
        const qsizetype first = m_line;
        const qsizetype begin = m_at;
        while (m_at < m_size && !(ofLine ? peek() == '\n' : peek() == '*' && peek(1) == '/'))
            step();
        m_at = ofLine ? m_at : qMin(m_at + 2, m_size);
        m_builder.comment({begin, m_at});
        if (ofLine)
            return;
        m_onlyClosed = false;
        m_builder.fold(first, m_line);
    }

    // Whether it is no section that begins here but a set within a statement, as nftables has it: closed on its line,
    // and either with commas in it or with more of the statement behind it.
    [[nodiscard]] bool isWithinStatement() const
    {
        if (m_statement.end == 0 || m_lineEnded)
            return false;
        bool commas = false;
        for (qsizetype at = m_at + 1; at < m_size; ++at) {
            const char c = m_builder.bytes()[at];
            if (c == '\n' || c == ';' || c == '{' || c == '"')
                return false;
            commas = commas || c == ',';
            if (c != '}')
                continue;
            qsizetype behind = at + 1;
            while (behind < m_size && (m_builder.bytes()[behind] == ' ' || m_builder.bytes()[behind] == '\t'))
                ++behind;
            const char next = behind < m_size ? m_builder.bytes()[behind] : '\n';
            return commas || !(isSpace(next) || next == '}' || next == '#' || next == ';');
        }
        return false;
    }
    void setInBraces()
    {
        while (peek() != '}')
            ++m_at;
        m_statement.end = ++m_at;
    }

    // A string ends with its line when nothing else ends it.
    void word(char c)
    {
        // Where no semicolons are, a statement ends with its line, but for a list in brackets.
        if (m_lineEnded && m_brackets == 0)
            endStatement();
        m_lineEnded = false;
        m_brackets += c == '[' ? 1 : c == ']' && m_brackets > 0 ? -1 : 0;
        if (m_statement.end == 0)
            m_statement = {m_at, m_at};
        if (m_statement.end == m_statement.begin)
            m_statementLine = m_line;
        ++m_at;
        if (c == '"') {
            while (m_at < m_size && peek() != '"' && peek() != '\n')
                m_at += peek() == '\\' && peek(1) != '\n' ? 2 : 1;
            m_at = qMin(peek() == '"' ? m_at + 1 : m_at, m_size);
        }
        m_statement.end = m_at;
        m_statementLast = m_line;
    }

    void openSection()
    {
        const bool named = m_statement.end > 0;
        const ByteRange name = named ? m_statement : ByteRange{m_at, m_at};
        const qsizetype line = named ? m_statementLine : m_line;
        m_statement = {};
        m_brackets = 0;
        ++m_at;
        m_builder.openStatement(name, line);
        if (qsizetype(m_path.size()) >= maximumStructureDepth) {
            m_builder.reached(StructureLimit::Depth);
            ++m_beyond;
            return;
        }
        std::string_view own = m_builder.text(name);
        for (const std::string_view mark : {"inactive: ", "protect: ", "replace: "}) {
            if (own.starts_with(mark))
                own.remove_prefix(mark.size());
        }
        m_path.push_back(own);
        m_builder.open(junosKind(m_path), name.begin, line, name);
    }

    void closeSection()
    {
        endStatement();
        ++m_at;
        m_builder.closeStatement(m_line);
        if (m_beyond > 0) {
            --m_beyond;
        } else if (!m_path.empty()) {
            m_path.pop_back();
            m_builder.close(m_at, m_line, m_onlyClosed ? m_line - 1 : m_line);
        }
    }

    void semicolon()
    {
        endStatement();
        ++m_at;
    }

    void endStatement()
    {
        const ByteRange statement = std::exchange(m_statement, {});
        m_brackets = 0;
        if (statement.end == 0)
            return;
        m_builder.statement(statement, m_statementLine, m_statementLast);
        OutlineItem *const section = m_beyond == 0 ? m_builder.top() : nullptr;
        constexpr std::string_view word = "description ";
        if (!section || !m_builder.text(statement).starts_with(word))
            return;
        section->detailBegin = quint32(statement.begin + qsizetype(word.size()));
        section->detailEnd = quint32(statement.end);
    }

    StructureBuilder &m_builder;
    qsizetype m_at;
    qsizetype m_size;
    qsizetype m_line = 0;
    bool m_onlyClosed = true; // nothing but closing brackets is on this line so far
    ByteRange m_statement; // what stands there since the last bracket or semicolon; end 0: nothing
    qsizetype m_statementLine = 0;
    qsizetype m_statementLast = 0; // line of its last byte
    bool m_lineEnded = false; // since its last byte
    qsizetype m_brackets = 0; // open in it
    Words m_path; // names of the open sections
    qsizetype m_beyond = 0;
};

} // namespace

void scanBraces(StructureBuilder &builder)
{
    BracesScan(builder).run();
}

} // namespace artiscope
