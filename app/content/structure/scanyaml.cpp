// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/flowscan.h"
#include "app/content/structure/scans.h"
#include "app/content/structure/yamlline.h"

namespace artiscope {

namespace {

// YAML by its lines: what is indented more is in what is indented less.
class YamlScan {
public:
    explicit YamlScan(StructureBuilder &builder)
        : m_builder(builder),
          m_lines(builder.bytes(), builder.begin()),
          m_several(hasSeveralDocuments())
    {
    }

    void run()
    {
        m_line.bytes = m_builder.bytes();
        while (m_lines.next(m_line) && m_builder.goOn(m_line.begin)) {
            if (m_line.isEmpty() || (m_inBlock && inBlock()))
                continue;
            m_inBlock = false;
            if (m_line.at(m_line.text) != '#')
                readLine();
        }
        closeDocument();
    }

private:
    struct Node {
        qsizetype indent = 0;
        bool element = false;
        bool scalar = false; // it has a plain value, which may go on below
        int elements = 0; // in it, so far
    };

    bool hasSeveralDocuments() const
    {
        TextLineReader lines(m_builder.bytes(), m_builder.begin());
        YamlLine line{.bytes = m_builder.bytes()};
        bool begun = false;
        while (lines.next(line) && m_builder.goOn(line.begin)) {
            if (line.isEmpty())
                continue;
            const char first = line.at(line.begin);
            if (first == '-' && line.isMarker()) {
                if (begun)
                    return true;
                begun = true;
            } else if (first != '#' && first != '%') {
                begun = true;
            }
        }
        return false;
    }

    void keepLine()
    {
        m_end = m_line.next;
        m_lastLine = m_line.number;
    }

    bool inBlock()
    {
        if (m_line.indent() <= m_blockIndent || m_line.isMarker())
            return false;
        keepLine();
        return true;
    }

    void readLine()
    {
        qsizetype from = m_line.text;
        if (m_line.indent() == 0 && m_line.isMarker()) {
            closeDocument();
            if (m_line.at(m_line.begin) == '.')
                return;
            openDocument();
            keepLine();
            from += 3;
        } else if (m_line.indent() == 0 && m_line.at(from) == '%' && m_nodes.empty()) {
            return;
        }
        if (m_several && !m_inDocument)
            openDocument();
        // Lines of a plain text that is a value; they are indented more than its key.
        if (!m_nodes.empty() && m_nodes.back().scalar && m_line.indent() > m_nodes.back().indent)
            return keepLine();
        entries(from);
    }

    // "- ", keys and values, as many as there are on one line.
    void entries(qsizetype from)
    {
        qsizetype indent = -1; // an anchor or a tag before a key belongs to it
        while (true) {
            from = m_line.afterBlanks(from);
            if (from >= m_line.end || m_line.at(from) == '#')
                return;
            if (indent < 0)
                indent = from - m_line.begin;
            if (m_line.at(from) == '-' && m_line.isEndOrBlank(from + 1)) {
                closeNodes(indent, true);
                if (!openNode(OutlineKind::Element, indent, from, {from, from}))
                    return;
                ++from;
                indent = -1;
            } else if (m_line.at(from) == '?' && m_line.isEndOrBlank(from + 1)) {
                closeNodes(indent, false);
                openNode(OutlineKind::Key, indent, from, m_line.plainAt(m_line.afterBlanks(from + 1)));
                return;
            } else if (m_line.at(from) == ':' && m_line.isEndOrBlank(from + 1)) {
                ++from; // the value of such a key
            } else if (m_line.at(from) == '&' || m_line.at(from) == '!') {
                while (!m_line.isEndOrBlank(from))
                    ++from;
            } else if (const std::optional<ByteRange> key = m_line.keyAt(from)) {
                closeNodes(indent, false);
                if (!openNode(OutlineKind::Key, indent, from, *key))
                    return;
                from = key->end;
                while (m_line.at(from) != ':')
                    ++from;
                return value(from + 1);
            } else {
                return value(from);
            }
        }
    }

    void value(qsizetype from)
    {
        keepLine();
        for (from = m_line.afterBlanks(from); m_line.at(from) == '&' || m_line.at(from) == '!';
             from = m_line.afterBlanks(from)) {
            while (!m_line.isEndOrBlank(from))
                ++from;
        }
        if (from >= m_line.end || m_line.at(from) == '#')
            return;
        const qsizetype indent = m_nodes.empty() ? -1 : m_nodes.back().indent;
        const char first = m_line.at(from);
        if ((first == '|' || first == '>') && m_line.isBlockHeader(from + 1)) {
            m_inBlock = true;
            m_blockIndent = indent;
        } else if (first == '[' || first == '{') {
            FlowScan flow(m_builder, FlowScan::Dialect::Yaml);
            flow.run(from, m_line.number, indent);
            goOnAt(flow.at(), flow.line());
        } else if (first == '"' || first == '\'') {
            quotedValue(from, indent);
        } else if (!m_nodes.empty()) {
            m_nodes.back().scalar = true;
            describeElement(m_builder, m_line.plainAt(from));
        }
        if (!m_nodes.empty() && m_nodes.back().element && m_builder.top() && first != '[' && first != '{')
            m_builder.top()->listed = false;
    }

    // May go on over lines, as long as they are indented more.
    void quotedValue(qsizetype from, qsizetype indent)
    {
        const char quote = m_line.at(from);
        const QByteArrayView bytes = m_builder.bytes();
        qsizetype to = from + 1;
        qsizetype line = m_line.number;
        for (; to < bytes.size(); ++to) {
            if (bytes[to] == quote) {
                if (quote == '"' || to + 1 == bytes.size() || bytes[to + 1] != quote) {
                    describeElement(m_builder, {from, to + 1});
                    return goOnAt(to + 1, line);
                }
                ++to;
            } else if (bytes[to] == '\\' && quote == '"' && to + 1 < bytes.size() && bytes[to + 1] != '\n') {
                ++to;
            } else if (bytes[to] == '\n') {
                ++line;
                qsizetype column = 0;
                while (to + 1 + column < bytes.size() && TextLineReader::isBlank(bytes[to + 1 + column]))
                    ++column;
                if (to + 1 + column < bytes.size() && bytes[to + 1 + column] != '\n' && column <= indent)
                    return goOnAt(to + 1, line); // was never closed
            }
        }
        goOnAt(to, line);
    }

    // Behind a value that ended on this or another line: with the next line, or with this one when it begins here.
    void goOnAt(qsizetype place, qsizetype line)
    {
        const QByteArrayView bytes = m_builder.bytes();
        if (place > m_line.begin && place < bytes.size() && bytes[place - 1] != '\n') {
            const qsizetype feed = bytes.indexOf('\n', place);
            m_end = feed < 0 ? bytes.size() : feed + 1;
            m_lastLine = line;
            m_lines.seek(m_end, line + 1);
        } else {
            m_end = place;
            m_lastLine = place > 0 && bytes[place - 1] == '\n' ? line - 1 : line;
            m_lines.seek(place, line);
        }
    }

    bool openNode(OutlineKind kind, qsizetype indent, qsizetype from, ByteRange name) // false: too deep
    {
        if (qsizetype(m_nodes.size()) >= maximumStructureDepth) {
            m_builder.reached(StructureLimit::Depth);
            return false;
        }
        int &elements = m_nodes.empty() ? m_elements : m_nodes.back().elements;
        const int index = kind == OutlineKind::Element ? elements++ : -1;
        m_builder.open(kind, from, m_line.number, name);
        if (OutlineItem *const item = m_builder.top())
            item->index = index;
        m_nodes.push_back({indent, kind == OutlineKind::Element, false, 0});
        keepLine();
        return true;
    }

    // A sequence may stand below its key without being indented more.
    void closeNodes(qsizetype indent, bool forElement)
    {
        while (!m_nodes.empty()
            && (m_nodes.back().indent > indent
                || (m_nodes.back().indent == indent && (m_nodes.back().element || !forElement))))
            closeNode();
    }
    void closeNode()
    {
        m_nodes.pop_back();
        m_builder.close(m_end, m_lastLine, m_lastLine);
    }

    void openDocument()
    {
        m_elements = 0;
        if (!m_several)
            return;
        m_builder.open(OutlineKind::Document, m_line.begin, m_line.number, {m_line.begin, m_line.begin});
        if (OutlineItem *const item = m_builder.top())
            item->index = m_documents;
        ++m_documents;
        m_inDocument = true;
        keepLine();
    }
    void closeDocument()
    {
        while (!m_nodes.empty())
            closeNode();
        if (std::exchange(m_inDocument, false))
            m_builder.close(m_end, m_lastLine, m_lastLine);
    }

    StructureBuilder &m_builder;
    TextLineReader m_lines;
    YamlLine m_line;
    std::vector<Node> m_nodes;
    qsizetype m_end = 0; // of the last line that had something
    qsizetype m_lastLine = 0;
    qsizetype m_blockIndent = -1; // of what a block of text belongs to
    bool m_inBlock = false;
    const bool m_several;
    bool m_inDocument = false;
    int m_documents = 0;
    int m_elements = 0; // of a sequence that is the document
};

} // namespace

void scanYaml(StructureBuilder &builder)
{
    YamlScan(builder).run();
}

} // namespace artiscope
