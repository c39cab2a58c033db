// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/structure/scans.h"
#include "app/content/structure/textlines.h"

namespace artiscope {

namespace {

// "-A INPUT" of a rule: up to the blank behind the name of its chain. Empty: it is no rule.
std::string_view chainOf(std::string_view line)
{
    const size_t chain = line.starts_with("[") ? line.find("] ") + 2 : 0; // behind its counters, when they were saved
    const std::string_view rule = line.substr(std::min(chain, line.size()));
    if (!rule.starts_with("-A ") && !rule.starts_with("-I "))
        return {};
    return rule.substr(0, rule.find(' ', 3));
}

} // namespace

// What iptables-save writes: tables from *NAME to COMMIT, the chains that are declared in each, and the rules of one
// chain that follow each other.
void scanChains(StructureBuilder &builder)
{
    TextLineReader lines(builder.bytes(), builder.begin());
    TextLine line;
    std::string_view chain; // whose rules are open
    qsizetype end = 0;
    qsizetype lastLine = 0;
    const auto closeRules = [&] {
        if (!chain.empty())
            builder.close(end, lastLine, lastLine);
        chain = {};
    };
    while (lines.next(line) && builder.goOn(line.begin)) {
        if (line.isEmpty())
            continue;
        const std::string_view text = builder.text({line.text, line.end});
        if (text.front() == '#') {
            builder.comment({line.text, line.end});
            continue;
        }
        if (text.front() != '*')
            builder.statement({line.text, line.end}, line.number, line.number);
        if (text.front() == '*') {
            builder.closeAll(end, lastLine);
            builder.closeStatement(lastLine);
            builder.openStatement({line.text, line.end}, line.number);
            chain = {};
            builder.open(OutlineKind::Section, line.begin, line.number, {line.text + 1, line.end});
        } else if (text.front() == ':') {
            closeRules();
            const size_t blank = std::min(text.find(' '), text.size());
            builder.open(
                OutlineKind::AccessList, line.begin, line.number, {line.text + 1, line.text + qsizetype(blank)});
            if (OutlineItem *item = builder.top(); item && blank + 1 < text.size()) { // ACCEPT [0:0]
                item->detailBegin = quint32(line.text + qsizetype(blank) + 1);
                item->detailEnd = quint32(line.end);
            }
            builder.close(line.next, line.number, 0);
        } else if (const std::string_view of = chainOf(text); !of.empty()) {
            if (of != chain) {
                closeRules();
                chain = of;
                const qsizetype name = line.text + (of.data() - text.data());
                builder.open(OutlineKind::AccessList, line.begin, line.number, {name, name + qsizetype(of.size())});
            }
        } else {
            closeRules();
        }
        end = line.next;
        lastLine = line.number;
        if (text == "COMMIT")
            builder.closeAll(end, lastLine);
    }
    builder.closeAll(end, lastLine);
    builder.closeStatement(lastLine);
}

} // namespace artiscope
