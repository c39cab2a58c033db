// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/networkkind.h"
#include "app/content/structure/scans.h"
#include "app/content/structure/textlines.h"

#include "app/content/lexers/scanner.h"

namespace artiscope {

namespace {

constexpr size_t mostWords = 64;

// "set interfaces ge-0/0/0 unit 0 …": lines one after the other that begin with the same words make a section.
class SetLinesScan {
public:
    explicit SetLinesScan(StructureBuilder &builder) : m_builder(builder) { }

    void run()
    {
        TextLineReader lines(m_builder.bytes(), m_builder.begin());
        TextLine line;
        while (lines.next(line) && m_builder.goOn(line.begin)) {
            if (line.isEmpty())
                continue;
            const ByteRange text{line.text, behindStatement(line)};
            if (text.end < line.end)
                m_builder.comment({qsizetype(m_builder.bytes().indexOf('#', text.end)), line.end});
            if (text.isEmpty())
                continue;
            Words words = wordsOf(m_builder.text(text), mostWords);
            if (words.size() > 1 && words[0] == "nv") // of Cumulus Linux: the command is the second word
                words.erase(words.begin());
            if (words.size() < 2
                || !isOneOf(words[0],
                    {"set", "unset", "delete", "activate", "deactivate", "protect", "unprotect", "annotate"})) {
                closeFrom(0);
                m_builder.statement(text, line.number, line.number);
                continue;
            }
            take(stepsOf(words), line);
            m_builder.statement(text, line.number, line.number);
            if (OutlineItem *const section = m_builder.top())
                describe(*section, words, line);
            m_end = line.next;
            m_lastLine = line.number;
        }
        closeFrom(0);
    }

private:
    // Before the comment that "## SECRET-DATA" is, or a whole line that is one.
    [[nodiscard]] qsizetype behindStatement(const TextLine &line) const
    {
        const std::string_view text = m_builder.text({line.text, line.end});
        if (text.front() == '#')
            return line.text;
        const size_t comment = text.rfind(" ##");
        if (comment == std::string_view::npos || text.find('"', comment) != std::string_view::npos)
            return line.end;
        return line.text + qsizetype(text.find_last_not_of(" \t", comment)) + 1;
    }

    // The words that others will share: names of containers, and pairs as "unit 0". The last ones are the setting.
    static Words stepsOf(const Words &words)
    {
        Words steps;
        for (size_t at = 1; at < words.size() && words[at] != "description";) {
            const bool pair = at + 1 < words.size()
                && (isOneOf(words[at],
                        {"unit", "family", "group", "neighbor", "area", "term", "policy-statement", "prefix-list",
                            "user", "class", "security-zone", "rule-set", "rule"})
                    || (words[at] == "filter" && words[1] == "firewall"));
            const size_t behind = words.size() - at - (pair ? 2 : 1);
            const bool named =
                !steps.empty() && isOneOf(steps.back(), {"interfaces", "routing-instances", "protocols", "vlans"});
            if (behind < (pair || named || steps.empty() ? 1 : 2))
                break;
            const std::string_view last = words[pair ? at + 1 : at];
            steps.emplace_back(words[at].data(), size_t(last.data() + last.size() - words[at].data()));
            at += pair ? 2 : 1;
        }
        return steps;
    }

    void take(const Words &steps, const TextLine &line)
    {
        size_t same = 0;
        while (same < steps.size() && same < m_path.size() && steps[same] == m_path[same])
            ++same;
        closeFrom(same);
        const char *const all = m_builder.bytes().data();
        for (size_t at = same; at < steps.size(); ++at) {
            m_path.push_back(steps[at]);
            const qsizetype begin = steps[at].data() - all;
            const ByteRange name{begin, begin + qsizetype(steps[at].size())};
            m_builder.open(junosKind(m_path), line.begin, line.number, name);
            m_builder.openStatement(name, line.number, false);
        }
    }

    void closeFrom(size_t depth)
    {
        while (m_path.size() > depth) {
            m_path.pop_back();
            m_builder.close(m_end, m_lastLine, m_lastLine);
            m_builder.closeStatement(m_lastLine);
        }
    }

    void describe(OutlineItem &section, const Words &words, const TextLine &line) const
    {
        for (size_t at = 1; at + 1 < words.size(); ++at) {
            if (words[at] == "description") {
                section.detailBegin = quint32(words[at + 1].data() - m_builder.bytes().data());
                section.detailEnd = quint32(line.end);
                return;
            }
        }
    }

    StructureBuilder &m_builder;
    Words m_path;
    qsizetype m_end = 0; // of the last line
    qsizetype m_lastLine = 0;
};

} // namespace

void scanSetLines(StructureBuilder &builder)
{
    SetLinesScan(builder).run();
}

} // namespace artiscope
