// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/scans.h"
#include "app/content/structure/textlines.h"

#include <string_view>

namespace artiscope {

namespace {

// Headings (by hashes and underlined), fences, and what may stand before it all between two "---".
class MarkdownScan {
public:
    explicit MarkdownScan(StructureBuilder &builder) : m_builder(builder), m_lines(builder.bytes(), builder.begin()) { }

    void run()
    {
        while (m_lines.next(m_line) && m_builder.goOn(m_line.begin)) {
            if (m_fence != '\0')
                inFence();
            else
                outside();
            if (!m_line.isEmpty())
                m_lastLine = m_line.number;
        }
        if (m_fence != '\0')
            m_builder.fold(m_fenceLine, m_lastLine);
        closeHeadings(1, m_lines.at());
    }

private:
    std::string_view text() const { return m_builder.text({m_line.text, m_line.end}); }
    static size_t run(std::string_view text, char c)
    {
        const size_t other = text.find_first_not_of(c);
        return other == std::string_view::npos ? text.size() : other;
    }

    void outside()
    {
        const std::string_view line = text();
        const bool code = m_line.indent() > 3 && m_paragraph < 0;
        if (line.empty() || code) {
            m_paragraph = -1;
        } else if (m_line.number == 0 && line == "---"
            && m_builder.text({m_line.end, m_builder.bytes().size()}).find("\n---") != std::string_view::npos) {
            openFence('-', 3);
        } else if (const size_t hashes = run(line, '#'); hashes > 0 && hashes <= 6 && m_line.indent() <= 3
                   && (hashes == line.size() || line[hashes] == ' ' || line[hashes] == '\t')) {
            hashHeading(int(hashes));
        } else if (m_paragraph >= 0 && m_line.indent() <= 3
            && (run(line, '=') == line.size() || run(line, '-') == line.size())) {
            heading(line.front() == '=' ? 1 : 2, m_paragraph, m_paragraphLine, {m_paragraphText, m_paragraphEnd});
        } else if (run(line, '`') >= 3 && line.find('`', run(line, '`')) == std::string_view::npos) {
            openFence('`', run(line, '`'));
        } else if (run(line, '~') >= 3) {
            openFence('~', run(line, '~'));
        } else if (std::string_view("-*+>|<").find(line.front()) != std::string_view::npos) {
            m_paragraph = -1; // lists, quotes, tables, HTML, rules: cannot be underlined
        } else {
            if (m_paragraph < 0) {
                m_paragraph = m_line.begin;
                m_paragraphText = m_line.text;
                m_paragraphLine = m_line.number;
                m_beforeParagraph = m_lastLine;
            }
            m_paragraphEnd = m_line.end;
        }
    }

    void hashHeading(int rank)
    {
        ByteRange name{m_line.text + rank, m_line.end};
        const auto at = [&](qsizetype place) { return m_builder.bytes()[place]; };
        while (name.begin < name.end && TextLineReader::isBlank(at(name.begin)))
            ++name.begin;
        // Hashes may close it, behind a blank.
        qsizetype end = name.end;
        while (end > name.begin && at(end - 1) == '#')
            --end;
        if (end == name.begin || TextLineReader::isBlank(at(end - 1)))
            name.end = end;
        while (name.end > name.begin && TextLineReader::isBlank(at(name.end - 1)))
            --name.end;
        heading(rank, m_line.begin, m_line.number, name);
    }

    void heading(int rank, qsizetype begin, qsizetype line, ByteRange name)
    {
        if (m_paragraph >= 0 && begin == m_paragraph)
            m_lastLine = m_beforeParagraph;
        closeHeadings(rank, begin);
        m_builder.open(OutlineKind::Heading, begin, line, name);
        m_ranks.push_back(rank);
        m_paragraph = -1;
    }

    void closeHeadings(int rank, qsizetype end)
    {
        while (!m_ranks.empty() && m_ranks.back() >= rank) {
            m_ranks.pop_back();
            m_builder.close(end, m_lastLine, m_lastLine);
        }
    }

    void openFence(char fence, size_t length)
    {
        m_fence = fence;
        m_fenceLength = length;
        m_fenceLine = m_line.number;
        m_paragraph = -1;
    }
    void inFence()
    {
        const std::string_view line = text();
        const bool closes = run(line, m_fence) == line.size() && line.size() >= m_fenceLength;
        if (!closes && !(m_fence == '-' && line == "..."))
            return;
        m_builder.fold(m_fenceLine, m_line.number);
        m_fence = '\0';
    }

    StructureBuilder &m_builder;
    TextLineReader m_lines;
    TextLine m_line;
    std::vector<int> m_ranks; // of the open headings
    qsizetype m_lastLine = 0; // that was not empty
    char m_fence = '\0'; // what closes it
    size_t m_fenceLength = 0;
    qsizetype m_fenceLine = 0;
    qsizetype m_paragraph = -1; // where the one that may still be underlined begins
    qsizetype m_paragraphText = 0;
    qsizetype m_paragraphEnd = 0;
    qsizetype m_paragraphLine = 0;
    qsizetype m_beforeParagraph = 0; // the last line that was not empty
};

} // namespace

void scanMarkdown(StructureBuilder &builder)
{
    MarkdownScan(builder).run();
}

} // namespace artiscope
