// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/scans.h"
#include "app/content/structure/textlines.h"

namespace artiscope {

// [sections] and the keys in them. Comments between them belong to what is above.
void scanIni(StructureBuilder &builder)
{
    TextLineReader lines(builder.bytes(), builder.begin());
    TextLine line;
    qsizetype end = 0;
    qsizetype lastLine = 0;
    while (lines.next(line) && builder.goOn(line.begin)) {
        if (line.isEmpty())
            continue;
        const std::string_view text = builder.text({line.text, line.end});
        const size_t assign = text.find_first_of("=:");
        if (text.front() == '[') {
            builder.closeAll(end, lastLine);
            builder.closeStatement(lastLine);
            builder.openStatement({line.text, line.end}, line.number);
            const size_t closing = text.rfind(']');
            builder.open(OutlineKind::Section, line.begin, line.number,
                {line.text + 1, closing == std::string_view::npos ? line.end : line.text + qsizetype(closing)});
        } else if (text.front() == '#' || text.front() == ';') {
            builder.comment({line.text, line.end});
        } else {
            builder.statement({line.text, line.end}, line.number, line.number);
        }
        if (text.front() != '[' && text.front() != '#' && text.front() != ';' && assign != std::string_view::npos
            && assign > 0) {
            ByteRange name{line.text, line.text + qsizetype(assign)};
            while (TextLineReader::isBlank(builder.bytes()[name.end - 1]))
                --name.end;
            builder.open(OutlineKind::Key, line.begin, line.number, name);
            builder.close(line.next, line.number, 0);
        }
        end = line.next;
        lastLine = line.number;
    }
    builder.closeAll(end, lastLine);
    builder.closeStatement(lastLine);
}

} // namespace artiscope
