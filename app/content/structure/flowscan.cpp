// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/flowscan.h"

#include "app/content/structure/scans.h"

#include <string_view>

namespace artiscope {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isBracketOrComma(char c)
{
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

} // namespace

void FlowScan::run(qsizetype at, qsizetype line, qsizetype indent)
{
    m_at = at;
    m_line = line;
    m_indent = indent;
    m_size = m_builder.bytes().size();
    while (m_at < m_size && m_builder.goOn(m_at)) {
        const char c = peek();
        if (c == '\n') {
            lineBreak();
            continue;
        }
        if (isSpace(c)) {
            ++m_at;
            continue;
        }
        const bool firstOfLine = !m_lineBegun;
        if (isYaml() && firstOfLine && c != ']' && c != '}') {
            qsizetype lineBegin = m_at;
            while (lineBegin > 0 && m_builder.bytes()[lineBegin - 1] != '\n')
                --lineBegin;
            if (endsBefore(lineBegin)) {
                m_at = lineBegin;
                break;
            }
        }
        m_lineBegun = true;
        const bool closes = c == '}' || c == ']';
        m_onlyClosed = m_onlyClosed && closes;
        if (c == '{' || c == '[')
            openBracket(c == '{');
        else if (closes)
            closeBracket(c == '}');
        else if (c == ',')
            comma();
        else if (c == ':')
            ++m_at;
        else if (!comment())
            scalar();
        if (isYaml() && m_frames.empty() && m_beyond == 0)
            break;
    }
    while (!m_frames.empty())
        closeFrame(m_at, lastLine());
}

// Of what ends here: not the line that has only just begun.
qsizetype FlowScan::lastLine() const
{
    return m_at > 0 && m_builder.bytes()[m_at - 1] == '\n' ? m_line - 1 : m_line;
}

// Whether a line of YAML cannot be in brackets any more, whatever is still open.
bool FlowScan::endsBefore(qsizetype lineBegin) const
{
    const QByteArrayView line = m_builder.bytes().sliced(lineBegin);
    qsizetype column = 0;
    while (column < line.size() && (line[column] == ' ' || line[column] == '\t'))
        ++column;
    const bool empty = column == line.size() || line[column] == '\n' || line[column] == '\r';
    return !empty && (column <= m_indent || (column == 0 && line.startsWith("---")));
}

void FlowScan::lineBreak()
{
    ++m_at;
    ++m_line;
    m_lineBegun = false;
    m_onlyClosed = true;
}

bool FlowScan::comment()
{
    if (isYaml()) {
        if (peek() != '#' || (m_at > 0 && !isSpace(m_builder.bytes()[m_at - 1])))
            return false;
    } else if (peek() != '/' || (peek(1) != '/' && peek(1) != '*')) {
        return false;
    }
    // Not of JSON, but templates write it.
    const bool block = !isYaml() && peek(1) == '*';
    const qsizetype first = m_line;
    m_at += block ? 2 : 1;
    while (m_at < m_size && !(block ? peek() == '*' && peek(1) == '/' : peek() == '\n')) {
        if (peek() == '\n')
            lineBreak();
        else
            ++m_at;
    }
    if (block) {
        m_at = qMin(m_at + 2, m_size);
        m_builder.fold(first, m_line);
        m_lineBegun = true;
        m_onlyClosed = false;
    }
    return true;
}

void FlowScan::openElement(qsizetype at, qsizetype line, bool listed)
{
    m_builder.open(OutlineKind::Element, at, line, {at, at});
    if (OutlineItem *const item = m_builder.top()) {
        item->index = m_frames.back().index;
        item->listed = listed;
    }
    m_frames.back().filled = true;
}

void FlowScan::openBracket(bool object)
{
    if (m_beyond > 0 || qsizetype(m_frames.size()) >= maximumStructureDepth) {
        m_builder.reached(StructureLimit::Depth);
        ++m_beyond;
        ++m_at;
        return;
    }
    Frame frame{.object = object, .line = m_line};
    if (!m_frames.empty()) {
        Frame &around = m_frames.back();
        if (!around.object && !around.filled) {
            openElement(m_at, m_line, true);
            frame.owned = true;
        } else if (around.object && around.pending) {
            around.pending = false; // the item of the key ends with the bracket
            frame.owned = true;
        }
    }
    m_frames.push_back(frame);
    ++m_open[object];
    ++m_at;
}

void FlowScan::closePending(qsizetype end)
{
    if (!m_frames.empty() && std::exchange(m_frames.back().pending, false))
        m_builder.close(end, lastLine(), 0);
}

void FlowScan::closeFrame(qsizetype end, qsizetype foldLast)
{
    closePending(end);
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    --m_open[frame.object];
    m_builder.fold(frame.line, foldLast);
    if (frame.owned)
        m_builder.close(end, lastLine(), foldLast);
}

void FlowScan::closeBracket(bool object)
{
    ++m_at;
    if (m_beyond > 0) {
        --m_beyond;
        return;
    }
    if (m_open[object] == 0) // closes nothing
        return;
    // A bracket of the other sort that was never closed ends here too.
    while (m_frames.back().object != object)
        closeFrame(m_at - 1, m_line - 1);
    closeFrame(m_at, m_onlyClosed ? m_line - 1 : m_line);
}

void FlowScan::comma()
{
    closePending(m_at);
    ++m_at;
    if (m_beyond == 0 && !m_frames.empty()) {
        ++m_frames.back().index;
        m_frames.back().filled = false;
    }
}

void FlowScan::scalar()
{
    const qsizetype begin = m_at;
    const qsizetype line = m_line;
    const char c = peek();
    if (c == '"' || (isYaml() && c == '\''))
        quotedScalar(c);
    else
        plainScalar();
    if (m_beyond > 0 || m_frames.empty())
        return;
    Frame &frame = m_frames.back();
    if (!frame.object) {
        if (frame.filled)
            return;
        openElement(begin, line, false);
        m_builder.close(m_at, lastLine(), 0);
    } else if (frame.pending) {
        describeElement(m_builder, {begin, m_at});
        closePending(m_at);
    } else if (colonFollows()) {
        m_builder.open(OutlineKind::Key, begin, line, {begin, m_at});
        frame.pending = true;
    }
}

bool FlowScan::colonFollows() const
{
    qsizetype ahead = 0;
    while (isSpace(peek(ahead)))
        ++ahead;
    return peek(ahead) == ':';
}

// JSON has no line breaks in strings, so one that is not closed ends with its line; in YAML where the indentation says
// that all of it has ended.
void FlowScan::quotedScalar(char quote)
{
    for (++m_at; m_at < m_size; ++m_at) {
        const char c = peek();
        if (c == '\\' && quote == '"' && peek(1) != '\n' && peek(1) != '\r') {
            m_at = qMin(m_at + 1, m_size - 1);
        } else if (c == quote) {
            ++m_at;
            return;
        } else if (c == '\n' || c == '\r') {
            if (!isYaml() || (c == '\n' && endsBefore(m_at + 1)))
                return;
            m_line += c == '\n';
        }
    }
}

void FlowScan::plainScalar()
{
    const qsizetype begin = m_at;
    qsizetype end = m_at;
    for (; m_at < m_size; ++m_at) {
        const char c = peek();
        if (c == '\n' || isBracketOrComma(c))
            break;
        if (c == ':' && (!isYaml() || isSpace(peek(1)) || isBracketOrComma(peek(1)) || m_at + 1 == m_size))
            break;
        if (isYaml() ? c == '#' && m_at > begin && isSpace(m_builder.bytes()[m_at - 1]) : isSpace(c) || c == '"')
            break;
        if (!isSpace(c))
            end = m_at + 1;
    }
    m_at = qMax(end, begin + 1);
}

void scanJson(StructureBuilder &builder)
{
    FlowScan scan(builder, FlowScan::Dialect::Json);
    scan.run(builder.begin(), 0);
}

} // namespace artiscope
