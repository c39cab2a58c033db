// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// pugixml reads, and says where a name or a text begins. Where attributes are and where an element ends it does not
// say; the text is well-formed by then, so looking for the next sign of it is enough.

#include "app/content/tree/treeparsers.h"
#include "app/content/tree/xmlload.h"

#include <pugixml.hpp>

#include <string_view>

namespace artiscope {

namespace {

using namespace std::string_view_literals;

class XmlWalk {
public:
    explicit XmlWalk(TreeBuilder &builder)
        : m_builder(builder),
          m_text(builder.bytes().data(), size_t(builder.bytes().size()))
    {
    }

    void run()
    {
        if (hasTooMuchXml(m_builder.bytes())) {
            static_cast<void>(m_builder.stop(TreeLimit::Nodes));
            return;
        }
        constexpr unsigned wanted =
            pugi::parse_pi | pugi::parse_comments | pugi::parse_cdata | pugi::parse_declaration | pugi::parse_doctype;
        pugi::xml_document document;
        const pugi::xml_parse_result result = loadXml(document, m_builder.bytes(), wanted, m_builder.cancelled());
        if (result)
            walk(document);
        else if (!m_builder.isCancelled())
            m_builder.fail(result.offset, QString::fromLatin1(result.description()));
    }

private:
    struct Seen {
        qint32 first = -1;
        qint32 count = 0;
    };
    struct Frame {
        size_t at = 0; // behind what was met last
        bool namespaced = false;
        int others = 0; // than attributes
        qint32 text = -1; // the last of these, if it is one
        std::unordered_map<std::string_view, Seen> names;
    };

    [[nodiscard]] size_t skipBlanks(size_t at) const
    {
        while (at < m_text.size() && isBetweenWords(m_text[at]))
            ++at;
        return at;
    }
    [[nodiscard]] size_t behind(std::string_view sign, size_t from) const
    {
        const size_t at = m_text.find(sign, from);
        return at == m_text.npos ? m_text.size() : at + sign.size();
    }

    void walk(const pugi::xml_document &document)
    {
        m_frames.emplace_back();
        for (pugi::xml_node node = document.first_child(); node;) {
            bool isOpen = false;
            if (!enter(node, isOpen))
                return;
            if (isOpen && node.first_child()) {
                node = node.first_child();
                continue;
            }
            if (isOpen)
                leave();
            while (node && !node.next_sibling()) {
                node = node.parent();
                if (node.type() == pugi::node_document)
                    return;
                leave();
            }
            node = node.next_sibling();
        }
    }

    bool enter(const pugi::xml_node &node, bool &isOpen)
    {
        const auto at = size_t(node.offset_debug());
        const auto end = at + std::string_view(node.value()).size();
        Frame &frame = m_frames.back();
        ++frame.others;
        frame.text = -1;
        switch (node.type()) {
        case pugi::node_element:
            isOpen = true;
            return open(at, node.name());
        case pugi::node_pcdata:
            frame.text = m_builder.last() + 1;
            return put(TreeKind::Text, at, end, end);
        case pugi::node_cdata:
            return put(TreeKind::CData, at, end, end + "]]>"sv.size());
        case pugi::node_comment:
            return put(TreeKind::Comment, at, end, end + "-->"sv.size());
        case pugi::node_doctype:
            countEntities(std::string_view(node.value()));
            return put(TreeKind::Doctype, at, end, behind(">"sv, end));
        case pugi::node_declaration:
        case pugi::node_pi: {
            const size_t nameEnd = at + std::string_view(node.name()).size();
            const size_t last = behind("?>"sv, nameEnd);
            m_builder.setKey({quint32(at), quint32(nameEnd)}, 0);
            return put(TreeKind::Instruction, skipBlanks(nameEnd), last - "?>"sv.size(), last);
        }
        default:
            return true;
        }
    }

    bool put(TreeKind kind, size_t begin, size_t end, size_t last)
    {
        m_frames.back().at = last;
        return m_builder.add(kind, {quint32(std::min(begin, end)), quint32(end)});
    }

    void countEntities(std::string_view doctype)
    {
        for (size_t at = doctype.find("<!ENTITY"sv); at != doctype.npos; at = doctype.find("<!ENTITY"sv, at + 1))
            ++m_builder.tree().entities;
    }

    bool open(size_t at, std::string_view name)
    {
        const bool namespaced = m_frames.back().namespaced || name.find(':') != name.npos;
        size_t to = at + name.size();
        m_builder.setKey({quint32(at), quint32(to)}, 0);
        if (!m_builder.open(TreeKind::Element, quint32(at - 1)))
            return false;
        const qint32 place = m_builder.last();
        Seen &seen = m_frames.back().names[m_text.substr(at, name.size())];
        if (++seen.count == 1) {
            seen.first = place;
        } else {
            m_builder.node(seen.first).index = 1;
            m_builder.node(place).index = seen.count;
        }
        Frame &frame = m_frames.emplace_back();
        frame.namespaced = namespaced;
        for (to = skipBlanks(to); to < m_text.size() && m_text[to] != '>' && m_text[to] != '/'; to = skipBlanks(to)) {
            if (!attribute(to, frame))
                return false;
        }
        if (frame.namespaced)
            m_builder.node(place).flags |= TreeNode::Namespaced;
        frame.at = to;
        return true;
    }

    bool attribute(size_t &at, Frame &frame)
    {
        const size_t nameEnd = m_text.find_first_of("= \t\r\n"sv, at);
        const size_t quote = m_text.find_first_of("\"'"sv, nameEnd);
        const std::string_view name = m_text.substr(at, nameEnd - at);
        const size_t end = m_text.find(m_text[quote], quote + 1);
        frame.namespaced = frame.namespaced || name == "xmlns"sv;
        m_builder.setKey({quint32(at), quint32(nameEnd)}, std::hash<std::string_view>()(name));
        at = end + 1;
        return m_builder.add(TreeKind::Attribute, {quint32(quote + 1), quint32(end)});
    }

    void leave()
    {
        const Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        size_t at = frame.at;
        if (frame.others == 0) // before what ends the tag that opens it
            at = m_text[at] == '/' ? at : at + 1;
        at = skipBlanks(at);
        const size_t end = behind(">"sv, at);
        if (frame.others == 1 && frame.text >= 0) {
            TreeNode &text = m_builder.node(frame.text);
            text.flags |= TreeNode::Inlined;
            --m_builder.node(text.parent).count;
        }
        m_builder.close(quint32(end));
        m_frames.back().at = end;
    }

    TreeBuilder &m_builder;
    std::string_view m_text;
    std::vector<Frame> m_frames;
};

} // namespace

void readXmlTree(TreeBuilder &builder)
{
    XmlWalk(builder).run();
}

QString xmlUnescaped(QByteArrayView written)
{
    if (!written.contains('&') || written.contains('<'))
        return QString::fromUtf8(written);
    pugi::xml_document document;
    constexpr unsigned wanted = pugi::parse_fragment | pugi::parse_escapes | pugi::parse_ws_pcdata;
    if (!document.load_buffer(written.data(), size_t(written.size()), wanted, pugi::encoding_utf8))
        return QString::fromUtf8(written);
    return QString::fromUtf8(document.first_child().value());
}

} // namespace artiscope
