// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/networkkind.h"
#include "app/content/structure/scans.h"
#include "app/content/structure/textlines.h"

#include "app/content/lexers/scanner.h"

#include <array>

namespace artiscope {

namespace {

// Network configuration: a line is a block when the next one is indented more, which is known one line later.
class IndentedScan {
public:
    explicit IndentedScan(StructureBuilder &builder) : m_builder(builder), m_lines(builder.bytes(), builder.begin()) { }

    void run()
    {
        TextLine line;
        while (m_lines.next(line) && m_builder.goOn(line.begin)) {
            // "!" and "#" stand between blocks, and in them; they neither begin nor end one.
            if (line.isEmpty())
                continue;
            if (at(line.text) == '!' || at(line.text) == '#') {
                m_builder.comment({line.text, line.end});
                continue;
            }
            settle(line.indent());
            while (!m_blocks.empty() && m_blocks.back() >= line.indent())
                closeBlock();
            m_settled = banner(line);
            if (!m_settled)
                m_last = line;
            m_end = m_last.next;
            m_lastLine = m_last.number;
        }
        settle(-1);
        closeGroup();
        while (!m_blocks.empty())
            closeBlock();
    }

private:
    char at(qsizetype place) const { return m_builder.bytes()[place]; }
    ByteRange wordRange(const Words &words, size_t count) const
    {
        const char *const all = m_builder.bytes().data();
        const std::string_view last = words[count - 1];
        return {words.front().data() - all, last.data() + last.size() - all};
    }

    // Decides what the last line was, now that the indentation of the next one is known.
    void settle(qsizetype nextIndent)
    {
        if (std::exchange(m_settled, true))
            return;
        const std::string_view line = m_builder.text({m_last.text, m_last.end});
        if (nextIndent > m_last.indent()) {
            closeGroup();
            m_builder.open(blockKind(wordsOf(line, 3)), m_last.begin, m_last.number, {m_last.text, m_last.end});
            m_builder.openStatement({m_last.text, m_last.end}, m_last.number);
            m_blocks.push_back(m_last.indent());
        } else {
            m_builder.statement({m_last.text, m_last.end}, m_last.number, m_last.number);
            single(line);
        }
    }

    void single(std::string_view line)
    {
        Words words = wordsOf(line, 5);
        if (words.size() > 2 && (words[0] == "no" || words[0] == "default") && words[1] == "neighbor")
            words.erase(words.begin());
        std::optional<OutlineKind> around;
        const OutlineItem *block = m_builder.top();
        if (block && m_inGroup)
            block = m_builder.parentOf(*block);
        if (block)
            around = block->kind;
        const std::optional<LineItem> item = lineItem(words, around);
        if (!item) {
            closeGroup();
            describeBlock(words);
            return;
        }
        const ByteRange name = wordRange(words, std::min(item->words, words.size()));
        if (!m_inGroup || m_builder.text(m_group) != m_builder.text(name)) {
            closeGroup();
            m_builder.open(item->kind, m_last.begin, m_last.number, name);
            m_inGroup = true;
            m_group = name;
        }
        m_groupEnd = m_last.next;
        m_groupLine = m_last.number;
    }

    void describeBlock(const Words &words)
    {
        OutlineItem *const block = m_builder.top();
        if (!block || words.size() < 2 || !isOneOf(words[0], {"description", "name"}))
            return;
        if (words[0] == "name" && block->kind != OutlineKind::Vlan)
            return;
        block->detailBegin = quint32(wordRange(words, 2).end - qsizetype(words[1].size()));
        block->detailEnd = quint32(m_last.end);
    }

    void closeGroup()
    {
        if (std::exchange(m_inGroup, false))
            m_builder.close(m_groupEnd, m_groupLine, 0);
    }
    void closeBlock()
    {
        closeGroup();
        m_blocks.pop_back();
        m_builder.close(m_end, m_lastLine, m_lastLine);
        m_builder.closeStatement(m_lastLine);
    }

    // "banner motd" and lines up to "EOF" (EOS), or up to the character that stands behind it (IOS and NX-OS, where
    // "^C" is the picture of a control character). One that never ends is taken for a single line.
    bool banner(const TextLine &line)
    {
        const std::string_view text = m_builder.text({line.text, line.end});
        const Words words = wordsOf(text, 3);
        if (words.size() < 2 || words[0] != "banner")
            return false;
        const ByteRange name = wordRange(words, 2);
        TextLine last = line;
        if (words.size() == 2) {
            if (!endOfEosBanner(last))
                return false;
        } else {
            const qsizetype from = wordRange(words, 3).end - qsizetype(words[2].size());
            const bool picture = words[2].starts_with("^C");
            if (isAsciiLetter(words[2].front()) && words[2].size() > 1) // a word, as in "banner exec file …"
                return false;
            if (!endOfBanner(from + (picture ? 2 : 1), picture ? std::string_view("^C") : words[2].substr(0, 1), last))
                return false;
        }
        closeGroup();
        m_builder.open(OutlineKind::Section, line.begin, line.number, name);
        m_builder.close(last.next, last.number, last.number);
        m_builder.statement({line.text, last.end}, line.number, last.number);
        m_last = last;
        m_lines.seek(last.next, last.number + 1);
        return true;
    }

    bool endOfEosBanner(TextLine &line)
    {
        if (m_noEos)
            return false;
        TextLineReader lines = m_lines;
        while (lines.next(line)) {
            if (m_builder.text({line.text, line.end}) == "EOF")
                return true;
        }
        m_noEos = true;
        return false;
    }

    bool endOfBanner(qsizetype from, std::string_view delimiter, TextLine &line)
    {
        bool &none = m_noDelimiter[uchar(delimiter.front())];
        if (none)
            return false;
        const QByteArrayView bytes = m_builder.bytes();
        const size_t found = m_builder.text({from, bytes.size()}).find(delimiter);
        none = found == std::string_view::npos;
        if (none)
            return false;
        const qsizetype end = from + qsizetype(found);
        TextLineReader lines = m_lines;
        while (line.next <= end && lines.next(line)) { }
        return true;
    }

    StructureBuilder &m_builder;
    TextLineReader m_lines;
    TextLine m_last; // the last one with something in it
    bool m_settled = true; // what m_last is has been decided
    std::vector<qsizetype> m_blocks; // indentations of the open ones
    qsizetype m_end = 0; // of the last line with something in it
    qsizetype m_lastLine = 0;
    bool m_inGroup = false; // an item of lines one after the other is open
    ByteRange m_group; // what they begin with
    qsizetype m_groupEnd = 0;
    qsizetype m_groupLine = 0;
    bool m_noEos = false; // no banner ends any more, so none needs to be looked for again
    std::array<bool, 256> m_noDelimiter{};
};

} // namespace

void scanIndented(StructureBuilder &builder)
{
    IndentedScan(builder).run();
}

} // namespace artiscope
