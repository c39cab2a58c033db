// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/scans.h"

#include "app/content/lexers/scanner.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace artiscope {

namespace {

// How far up a closing tag looks for the one that it closes; further up it is taken for a mistake.
constexpr size_t reach = 32;

// What names an element, the best first.
constexpr std::array namingAttributes{std::string_view("name"), std::string_view("inkscape:label"),
    std::string_view("aria-label"), std::string_view("label"), std::string_view("id"), std::string_view("key")};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isNameByte(char c)
{
    return isWordByte(c) || c == '-' || c == '.' || c == ':';
}

class XmlScan {
public:
    XmlScan(StructureBuilder &builder, bool drawing)
        : m_builder(builder),
          m_drawing(drawing),
          m_at(builder.begin()),
          m_size(builder.bytes().size())
    {
    }

    void run()
    {
        m_tags.emplace_back(); // the document
        while (m_at < m_size && m_builder.goOn(m_at)) {
            const char c = peek();
            if (c == '<') {
                m_onlyClosed = m_onlyClosed && peek(1) == '/';
                markup();
            } else {
                m_onlyClosed = m_onlyClosed && isSpace(c);
                step();
            }
        }
        m_builder.closeAll(m_at, m_line);
    }

private:
    struct Seen {
        int count = 0;
        int first = -1; // place of the first
    };
    struct Tag {
        std::string_view name;
        qsizetype contentBegin = 0;
        bool namespaced = false;
        std::unordered_map<std::string_view, Seen> children;
    };

    char peek(qsizetype ahead = 0) const { return m_at + ahead < m_size ? m_builder.bytes()[m_at + ahead] : '\0'; }
    std::string_view rest() const { return m_builder.text({m_at, m_size}); }
    void step()
    {
        if (peek() == '\n') {
            ++m_line;
            m_onlyClosed = true;
        }
        ++m_at;
    }
    void stepTo(qsizetype place)
    {
        m_onlyClosed = false;
        m_line += std::count(m_builder.bytes().begin() + m_at, m_builder.bytes().begin() + place, '\n');
        m_at = place;
    }
    void skipPast(std::string_view word)
    {
        const size_t found = rest().find(word);
        stepTo(found == std::string_view::npos ? m_size : m_at + qsizetype(found + word.size()));
    }
    std::string_view name()
    {
        const qsizetype from = m_at;
        while (m_at < m_size && isNameByte(peek()))
            ++m_at;
        return m_builder.text({from, m_at});
    }

    void markup()
    {
        const qsizetype line = m_line;
        if (rest().starts_with("<!--")) {
            skipPast("-->");
            m_builder.fold(line, m_line);
        } else if (rest().starts_with("<![CDATA[")) {
            skipPast("]]>");
        } else if (peek(1) == '?') {
            skipPast("?>");
        } else if (peek(1) == '!') {
            declaration();
            m_builder.fold(line, m_line);
        } else if (peek(1) == '/') {
            closingTag();
        } else if (isNameByte(peek(1)) && !isDigit(peek(1))) {
            openingTag();
        } else {
            ++m_at;
        }
    }

    // <!DOCTYPE …>, which may hold declarations in brackets.
    void declaration()
    {
        bool inBrackets = false;
        for (; m_at < m_size; step()) {
            const char c = peek();
            inBrackets = (inBrackets || c == '[') && c != ']';
            if (c == '>' && !inBrackets)
                return step();
        }
    }

    void openingTag()
    {
        const qsizetype begin = m_at;
        const qsizetype line = m_line;
        ++m_at;
        const qsizetype nameBegin = m_at;
        const std::string_view tagName = name();
        const ByteRange nameRange{nameBegin, m_at};
        ByteRange naming;
        bool namespaced = m_tags.back().namespaced || tagName.find(':') != std::string_view::npos;
        bool empty = false;
        size_t best = namingAttributes.size();
        while (m_at < m_size && peek() != '>' && peek() != '<') {
            empty = peek() == '/';
            if (!isNameByte(peek())) {
                step();
                continue;
            }
            const std::string_view attribute = name();
            const ByteRange value = attributeValue();
            namespaced = namespaced || attribute == "xmlns";
            const size_t rank = size_t(
                std::find(namingAttributes.begin(), namingAttributes.end(), attribute) - namingAttributes.begin());
            if (rank < best && value.end > value.begin) {
                best = rank;
                naming = value;
            }
        }
        if (peek() == '>')
            ++m_at;
        open(begin, line, nameRange, naming, namespaced);
        if (empty)
            close(m_at, m_line);
    }

    ByteRange attributeValue()
    {
        while (isSpace(peek()))
            step();
        if (peek() != '=')
            return {};
        step();
        while (isSpace(peek()))
            step();
        const char quote = peek();
        if (quote != '"' && quote != '\'')
            return {};
        const qsizetype from = ++m_at;
        while (m_at < m_size && peek() != quote && peek() != '<') // which is not allowed in there
            step();
        const ByteRange value{from, m_at};
        if (peek() == quote)
            ++m_at;
        return value;
    }

    void open(qsizetype begin, qsizetype line, ByteRange nameRange, ByteRange naming, bool namespaced)
    {
        const std::string_view tagName = m_builder.text(nameRange);
        const bool group =
            m_drawing && isOneOf(tagName, {"svg", "g", "defs", "symbol", "marker", "pattern", "mask", "clipPath", "a"});
        m_builder.open(group ? OutlineKind::Group : OutlineKind::Tag, begin, line, nameRange);
        if (m_tags.size() > size_t(maximumStructureDepth)) {
            ++m_beyond;
            return;
        }
        if (OutlineItem *const item = m_builder.top()) {
            item->listed = group || !m_drawing;
            item->namespaced = namespaced;
            item->detailBegin = quint32(naming.begin);
            item->detailEnd = quint32(naming.end);
            Seen &seen = m_tags.back().children[tagName];
            if (++seen.count == 1) {
                seen.first = m_builder.topPlace();
            } else {
                item->index = seen.count;
                m_builder.setIndex(seen.first, 1);
            }
        }
        Tag &tag = m_tags.emplace_back();
        tag.name = tagName;
        tag.contentBegin = m_at;
        tag.namespaced = namespaced;
    }

    void close(qsizetype end, qsizetype foldLast)
    {
        m_builder.close(end, m_line, foldLast);
        if (m_beyond > 0)
            --m_beyond;
        else
            m_tags.pop_back();
    }

    void closingTag()
    {
        const qsizetype begin = m_at;
        m_at += 2;
        const std::string_view tagName = name();
        while (m_at < m_size && peek() != '>' && peek() != '<')
            step();
        if (peek() == '>')
            ++m_at;
        const qsizetype foldLast = m_onlyClosed ? m_line - 1 : m_line;
        if (m_beyond > 0)
            return close(m_at, foldLast);
        size_t up = 0;
        while (up < reach && up + 1 < m_tags.size() && m_tags[m_tags.size() - 1 - up].name != tagName)
            ++up;
        if (up == reach || up + 1 >= m_tags.size()) // closes nothing
            return;
        for (; up > 0; --up) // these were not closed
            close(begin, m_line - 1);
        describeParent(begin);
        close(m_at, foldLast);
    }

    // <interface><name>ge-0/0/0</name>…: what the parent is called.
    void describeParent(qsizetype contentEnd)
    {
        const Tag &tag = m_tags.back();
        const OutlineItem *const item = m_builder.top();
        OutlineItem *const parent = item ? m_builder.parentOf(*item) : nullptr;
        if (!parent || parent->detailEnd > 0 || !tag.children.empty() || !isOneOf(tag.name, {"name", "title", "id"}))
            return;
        qsizetype from = tag.contentBegin;
        qsizetype to = contentEnd;
        while (from < to && isSpace(m_builder.bytes()[from]))
            ++from;
        while (to > from && isSpace(m_builder.bytes()[to - 1]))
            --to;
        parent->detailBegin = quint32(from);
        parent->detailEnd = quint32(from < to ? to : from);
    }

    StructureBuilder &m_builder;
    bool m_drawing;
    qsizetype m_at;
    qsizetype m_size;
    qsizetype m_line = 0;
    bool m_onlyClosed = true; // nothing but closing tags is on this line so far
    std::vector<Tag> m_tags; // open ones, below the document
    qsizetype m_beyond = 0;
};

} // namespace

void scanXml(StructureBuilder &builder, bool drawing)
{
    XmlScan(builder, drawing).run();
}

} // namespace artiscope
