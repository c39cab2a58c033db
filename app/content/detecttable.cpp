// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/detecttext.h"
#include "app/content/lexers/scanner.h"

#include <algorithm>
#include <set>

namespace artiscope {

namespace {

std::vector<std::string_view> cellsOf(std::string_view line, char delimiter)
{
    std::vector<std::string_view> cells;
    bool quoted = false;
    size_t from = 0;
    for (size_t at = 0; at <= line.size(); ++at) {
        if (at < line.size() && line[at] == '"')
            quoted = !quoted;
        if (at == line.size() || (line[at] == delimiter && !quoted)) {
            cells.push_back(line.substr(from, at - from));
            from = at + 1;
        }
    }
    return cells;
}

bool isHeader(const std::vector<std::string_view> &cells)
{
    const std::set<std::string_view> different(cells.begin(), cells.end());
    return different.size() == cells.size() && std::ranges::all_of(cells, [](std::string_view cell) {
        return !cell.empty() && cell.size() < 40 && (isAsciiLetter(cell.front()) || cell.front() == '"')
            && std::ranges::count(cell, ' ') < 4;
    });
}

Confidence tableOf(const TextLines &rows, char delimiter)
{
    const std::vector<std::string_view> header = cellsOf(rows.front(), delimiter);
    if (header.size() < 3 || !isHeader(header))
        return Confidence::Unsure;
    size_t words = 0;
    size_t cells = 0;
    for (const std::string_view row : rows) {
        const auto these = cellsOf(row, delimiter);
        if (these.size() != header.size())
            return Confidence::Unsure;
        for (const std::string_view cell : these) {
            ++cells;
            // Behind the comma of a sentence is a blank.
            words += cell.starts_with(' ') || (std::ranges::count(cell, ' ') > 5 && !cell.starts_with('"'));
        }
    }
    if (words * 8 > cells)
        return Confidence::Unsure;
    return rows.size() >= 4 ? Confidence::Certain : Confidence::Likely;
}

} // namespace

// A header and rows that all have its length.
Confidence looksLikeTable(const TextLines &lines)
{
    TextLines rows;
    std::ranges::copy_if(lines, std::back_inserter(rows), [](std::string_view line) { return !line.empty(); });
    if (rows.size() < 3)
        return Confidence::Unsure;
    if (rows.size() > 200)
        rows.resize(200); // the last of a cut text is not whole, either
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const Confidence found = tableOf(rows, delimiter);
        if (found != Confidence::Unsure)
            return found;
    }
    return Confidence::Unsure;
}

} // namespace artiscope
