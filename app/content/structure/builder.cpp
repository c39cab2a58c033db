// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/builder.h"

#include "app/content/lexers/scanner.h"
#include "app/content/utf8.h"

#include <algorithm>
#include <limits>

namespace artiscope {

StructureBuilder::StructureBuilder(
    QByteArrayView bytes, StructureKind kind, Keep keep, const std::function<bool()> &cancelled)
    : m_bytes(bytes.first(std::min<qsizetype>(bytes.size(), std::numeric_limits<quint32>::max()))),
      m_cancelled(cancelled),
      m_keep(keep)
{
    m_outline.kind = kind;
}

qsizetype StructureBuilder::begin() const
{
    return markSize(m_bytes);
}

bool StructureBuilder::ask(qsizetype at)
{
    m_asked = at;
    m_stop = m_stop || (m_cancelled && m_cancelled());
    return !m_stop;
}

void StructureBuilder::open(OutlineKind kind, qsizetype begin, qsizetype line, ByteRange name)
{
    if (m_beyond == 0 && qsizetype(m_open.size()) >= maximumStructureDepth)
        reached(StructureLimit::Depth);
    else if (m_beyond == 0 && m_count >= maximumStructureItems)
        reached(StructureLimit::Items);
    if (m_beyond > 0 || m_stop || qsizetype(m_open.size()) >= maximumStructureDepth) {
        ++m_beyond;
        return;
    }
    OutlineItem item;
    item.kind = kind;
    item.level = quint16(m_open.size());
    item.parent = m_open.empty() ? -1 : m_open.back();
    item.begin = quint32(begin);
    item.end = item.begin;
    item.nameBegin = quint32(name.begin);
    item.nameEnd = quint32(name.end);
    item.firstLine = quint32(line);
    item.lastLine = item.firstLine;
    m_open.push_back(int(m_outline.items.size()));
    m_outline.items.push_back(item);
    ++m_count;
}

void StructureBuilder::close(qsizetype end, qsizetype lastLine, qsizetype foldLast)
{
    if (m_beyond > 0) {
        --m_beyond;
        return;
    }
    if (m_open.empty())
        return;
    OutlineItem &item = m_outline.items[size_t(m_open.back())];
    item.end = std::max(item.end, quint32(end));
    item.lastLine = std::max(item.lastLine, quint32(lastLine));
    fold(item.firstLine, foldLast);
    if (m_keep == Keep::OpenItems)
        m_outline.items.resize(size_t(m_open.back()));
    m_open.pop_back();
}

void StructureBuilder::closeAll(qsizetype end, qsizetype lastLine)
{
    while (depth() > 0)
        close(end, lastLine, lastLine);
}

void StructureBuilder::fold(qsizetype first, qsizetype last)
{
    if (last > first)
        m_folds.push_back({int(first), int(last), 0});
}

void StructureBuilder::reached(StructureLimit limit)
{
    m_outline.truncated = limit;
    m_stop = m_stop || limit == StructureLimit::Items;
}

void StructureBuilder::setIndex(int place, int index)
{
    if (m_keep == Keep::AllItems)
        m_outline.items[size_t(place)].index = index;
}

OutlineItem *StructureBuilder::top()
{
    return topPlace() < 0 ? nullptr : &m_outline.items[size_t(topPlace())];
}

OutlineItem *StructureBuilder::parentOf(const OutlineItem &item)
{
    return item.parent < 0 ? nullptr : &m_outline.items[size_t(item.parent)];
}

// Past the limit of depth a statement is one of the last that is open.
void StructureBuilder::openStatement(ByteRange text, qsizetype line, bool written)
{
    if (!m_keepStatements)
        return;
    Statement statement;
    statement.text = text;
    statement.line = line;
    statement.lastLine = line;
    statement.parent = m_openStatements.empty() ? -1 : m_openStatements.back();
    statement.written = written;
    m_statements.items.push_back(statement);
    if (qsizetype(m_openStatements.size()) >= maximumStructureDepth)
        ++m_statementsBeyond;
    else
        m_openStatements.push_back(qint32(m_statements.items.size()) - 1);
}

void StructureBuilder::closeStatement(qsizetype lastLine)
{
    if (!m_keepStatements)
        return;
    if (m_statementsBeyond > 0) {
        --m_statementsBeyond;
    } else if (!m_openStatements.empty()) {
        Statement &statement = m_statements.items[size_t(m_openStatements.back())];
        statement.lastLine = std::max(statement.lastLine, lastLine);
        m_openStatements.pop_back();
    }
}

void StructureBuilder::statement(ByteRange text, qsizetype line, qsizetype lastLine)
{
    openStatement(text, line);
    closeStatement(lastLine);
}

void StructureBuilder::comment(ByteRange text)
{
    if (m_keepStatements)
        m_statements.comments.push_back(text);
}

// Whatever the scanners said, what comes out is nested: of two that begin on one line the longer is taken, and one that
// would reach into another ends before it.
Folds StructureBuilder::takeFolds()
{
    std::sort(m_folds.begin(), m_folds.end(),
        [](const Fold &a, const Fold &b) { return a.first != b.first ? a.first < b.first : a.last > b.last; });
    std::vector<size_t> open;
    for (size_t i = 0; i < m_folds.size(); ++i) {
        Fold &fold = m_folds[i];
        while (!open.empty() && m_folds[open.back()].last < fold.first)
            open.pop_back();
        if (i > 0 && m_folds[i - 1].first == fold.first) {
            fold.last = fold.first; // of no use
            continue;
        }
        for (; !open.empty() && m_folds[open.back()].last < fold.last; open.pop_back())
            m_folds[open.back()].last = fold.first - 1;
        open.push_back(i);
    }
    std::erase_if(m_folds, [](const Fold &fold) { return fold.last <= fold.first; });
    std::vector<int> ends;
    for (Fold &fold : m_folds) {
        while (!ends.empty() && ends.back() < fold.first)
            ends.pop_back();
        fold.level = int(ends.size());
        ends.push_back(fold.last);
    }
    return std::move(m_folds);
}

void describeElement(StructureBuilder &builder, ByteRange value)
{
    const OutlineItem *const key = builder.top();
    OutlineItem *const element = key ? builder.parentOf(*key) : nullptr;
    if (!element || element->kind != OutlineKind::Element)
        return;
    std::string_view name = builder.text({key->nameBegin, key->nameEnd});
    if (name.size() >= 2 && (name.front() == '"' || name.front() == '\''))
        name = name.substr(1, name.size() - 2);
    const bool best = name == "name";
    if (!best
        && (element->detailEnd > 0 || !isOneOf(name, {"id", "label", "key", "title", "hostname", "display_label"})))
        return;
    element->detailBegin = quint32(value.begin);
    element->detailEnd = quint32(value.end);
}

} // namespace artiscope
