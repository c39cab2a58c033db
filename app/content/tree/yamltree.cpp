// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libyaml reads, as a stream of events, so that an alias stays what it is and is never put in place of what it refers
// to.

#include "app/content/structure/unquoted.h"
#include "app/content/tree/characteroffsets.h"
#include "app/content/tree/treeparsers.h"
#include "app/content/tree/yamlscalar.h"
#include "app/content/utf8.h"

#include <QCoreApplication>
#include <QHash>
#include <QScopeGuard>

#include <yaml.h>

#include <algorithm>

namespace artiscope {

namespace {

constexpr int mostTagDirectives = 100;

QByteArrayView viewOf(const yaml_char_t *words)
{
    return reinterpret_cast<const char *>(words);
}

class YamlEvents {
public:
    explicit YamlEvents(TreeBuilder &builder)
        : m_builder(builder),
          m_base(markSize(builder.bytes())),
          m_offsets(builder.bytes().sliced(m_base))
    {
    }

    void run()
    {
        const QByteArrayView bytes = m_builder.bytes().sliced(m_base);
        if (bytes.isEmpty()) // which may be no text at all
            return;
        yaml_parser_t parser;
        if (!yaml_parser_initialize(&parser)) // only where there is no memory
            return;
        const auto cleanUp = qScopeGuard([&parser] { yaml_parser_delete(&parser); });
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING); // also when the first bytes look like UTF-16's mark
        yaml_parser_set_input_string(&parser, reinterpret_cast<const uchar *>(bytes.data()), size_t(bytes.size()));
        bool goOn = true;
        while (goOn) {
            yaml_event_t event;
            if (!yaml_parser_parse(&parser, &event))
                return fail(parser);
            goOn = event.type != YAML_STREAM_END_EVENT && take(event);
            yaml_event_delete(&event);
        }
        if (m_documents > 1)
            tellDocuments();
    }

private:
    struct Frame {
        qint32 place = 0;
        bool isMapping = false;
        bool hasKey = false;
    };

    struct Anchored {
        qint32 place = -1;
        bool isKey = false; // the key of what is there, or something in that
    };

    [[nodiscard]] quint32 offset(const yaml_mark_t &mark) { return quint32(m_base + m_offsets.byteOf(mark.index)); }
    [[nodiscard]] TreeRange range(const yaml_event_t &event)
    {
        const quint32 begin = offset(event.start_mark);
        return {begin, std::max(begin, offset(event.end_mark))};
    }
    [[nodiscard]] QByteArrayView written(TreeRange range) const
    {
        return m_builder.bytes().sliced(range.begin, range.end - range.begin);
    }
    [[nodiscard]] bool isKeyNext() const
    {
        return !m_frames.empty() && m_frames.back().isMapping && !m_frames.back().hasKey;
    }

    bool take(const yaml_event_t &event)
    {
        switch (event.type) {
        case YAML_DOCUMENT_START_EVENT:
            m_anchors.clear();
            ++m_documents;
            return true;
        case YAML_MAPPING_START_EVENT:
            return open(TreeKind::Object, event, event.data.mapping_start.anchor);
        case YAML_SEQUENCE_START_EVENT:
            return open(TreeKind::Array, event, event.data.sequence_start.anchor);
        case YAML_MAPPING_END_EVENT:
        case YAML_SEQUENCE_END_EVENT:
            return close(event);
        case YAML_SCALAR_EVENT:
            return scalar(event);
        case YAML_ALIAS_EVENT:
            return alias(event);
        default:
            return true;
        }
    }

    // Takes the anchor and the tag off that a value begins with, and says which of them is the tag.
    TreeRange takeProperties(TreeRange &value) const
    {
        const QByteArrayView bytes = m_builder.bytes();
        TreeRange tag;
        while (value.begin < value.end && (bytes[value.begin] == '&' || bytes[value.begin] == '!')) {
            const quint32 begin = value.begin;
            while (value.begin < value.end && !isBetweenWords(bytes[value.begin]))
                ++value.begin;
            if (bytes[begin] == '!')
                tag = {begin, value.begin};
            for (bool inComment = false; value.begin < value.end; ++value.begin) {
                const char c = bytes[value.begin];
                inComment = inComment ? c != '\n' && c != '\r' : c == '#';
                if (!inComment && !isBetweenWords(c))
                    break;
            }
        }
        return tag;
    }

    bool open(TreeKind kind, const yaml_event_t &event, const yaml_char_t *anchor)
    {
        TreeRange here = range(event);
        const TreeRange tag = takeProperties(here);
        if (m_keyDepth > 0 || isKeyNext()) { // a key that is itself a mapping or a sequence: as it is written
            if (m_keyDepth >= maximumTreeDepth)
                return m_builder.stop(TreeLimit::Depth);
            keepOfKey(anchor, tag);
            if (m_keyDepth++ == 0)
                m_keyBegin = here.begin;
            m_end = std::max(m_end, here.end);
            return true;
        }
        if (!m_builder.open(kind, here.begin))
            return false;
        m_end = std::max(m_end, here.end);
        valueTaken(anchor, tag);
        m_frames.push_back({m_builder.last(), kind == TreeKind::Object, false});
        return true;
    }

    bool close(const yaml_event_t &event)
    {
        // That of a block is met only where the next word begins; the end is that of the last one in it.
        const TreeRange here = range(event);
        if (here.end > here.begin && (written(here) == "}" || written(here) == "]"))
            m_end = std::max(m_end, here.end);
        if (m_keyDepth > 0) {
            if (--m_keyDepth == 0)
                key({m_keyBegin, m_end});
            return true;
        }
        m_builder.close(m_end);
        m_frames.pop_back();
        return true;
    }

    void key(TreeRange range)
    {
        m_builder.setKey(range, qHash(unquoted(written(range))));
        m_isMerge = written(range) == "<<";
        TreeNode &mapping = m_builder.node(m_frames.back().place);
        mapping.begin = std::min(mapping.begin, range.begin); // [a: b] is met at its colon
        m_frames.back().hasKey = true;
    }

    // Of a key, or of what is in one that is itself a mapping or a sequence: until the value comes, which is next.
    void keepOfKey(const yaml_char_t *anchor, TreeRange tag)
    {
        if (anchor)
            m_anchors.insert(viewOf(anchor).toByteArray(), {m_builder.last() + 1, true});
        if (m_keyDepth > 0)
            return;
        m_keyAnchor = anchor ? '&' + viewOf(anchor).toByteArray() : QByteArray();
        m_keyTag = written(tag).toByteArray();
    }

    // Behind every value that was put into the tree.
    void valueTaken(const yaml_char_t *anchor, TreeRange tag)
    {
        const qint32 place = m_builder.last();
        if (!m_frames.empty())
            m_frames.back().hasKey = false;
        if (std::exchange(m_isMerge, false))
            m_builder.node(place).flags |= TreeNode::Merge;
        if (anchor) {
            const QByteArrayView name = viewOf(anchor);
            m_builder.note(place).anchor = '&' + name.toByteArray();
            m_anchors.insert(name.toByteArray(), {place, false});
        }
        if (tag.end > tag.begin)
            m_builder.note(place).tag = written(tag).toByteArray();
        if (!m_keyAnchor.isEmpty())
            m_builder.note(place).keyAnchor = std::exchange(m_keyAnchor, {});
        if (!m_keyTag.isEmpty())
            m_builder.note(place).keyTag = std::exchange(m_keyTag, {});
    }

    bool scalar(const yaml_event_t &event)
    {
        const auto &data = event.data.scalar;
        TreeRange here = range(event);
        const TreeRange tag = takeProperties(here);
        const bool isBlock = data.style == YAML_LITERAL_SCALAR_STYLE || data.style == YAML_FOLDED_SCALAR_STYLE;
        while (isBlock && here.end > here.begin && isBetweenWords(m_builder.bytes()[here.end - 1]))
            --here.end;
        if (isOfKey(here, data.anchor, tag))
            return true;
        const bool plain = data.style == YAML_PLAIN_SCALAR_STYLE;
        const TreeKind kind = plain && tag.begin == tag.end ? plainKind(written(here))
            : plain && here.begin == here.end               ? TreeKind::Null
                                                            : TreeKind::String;
        if (!m_builder.add(kind, here))
            return false;
        if (isBlock || written(here).contains('\n'))
            m_builder.note(m_builder.last()).text = QByteArray(viewOf(data.value).data(), qsizetype(data.length));
        valueTaken(data.anchor, tag);
        return true;
    }

    // A key, or in one: that is all there is to it.
    bool isOfKey(TreeRange here, const yaml_char_t *anchor, TreeRange tag)
    {
        m_end = std::max(m_end, here.end);
        if (m_keyDepth == 0 && !isKeyNext())
            return false;
        keepOfKey(anchor, tag);
        if (m_keyDepth == 0)
            key(here);
        return true;
    }

    bool alias(const yaml_event_t &event)
    {
        const TreeRange here = range(event);
        const QByteArray name = viewOf(event.data.alias.anchor).toByteArray();
        const auto found = m_anchors.constFind(name);
        if (found == m_anchors.cend()) { // the parser leaves it to who builds values of its events
            m_builder.fail(here.begin,
                QCoreApplication::translate("artiscope::DocumentTree", "No anchor %1 stands before this alias.")
                    .arg(QString::fromUtf8(name)));
            return false;
        }
        const Anchored target = *found;
        if (isOfKey(here, nullptr, {}))
            return true;
        if (!m_builder.add(TreeKind::Alias, here))
            return false;
        TreeNote &note = m_builder.note(m_builder.last());
        note.target = target.place;
        note.targetIsKey = target.isKey;
        valueTaken(nullptr, {});
        return true;
    }

    void tellDocuments()
    {
        qint32 index = 0;
        for (TreeNode &node : m_builder.tree().nodes) {
            if (node.parent >= 0)
                continue;
            node.index = index++;
            node.flags |= TreeNode::Document;
        }
    }

    void fail(const yaml_parser_t &parser)
    {
        const QByteArrayView problem = parser.problem;
        if (parser.error != YAML_READER_ERROR) {
            m_builder.fail(qsizetype(offset(parser.problem_mark)), QString::fromUtf8(problem));
            return;
        }
        // It names bytes and code points, of which these two kinds are what is wrong with the text.
        m_builder.fail(m_base + qsizetype(parser.problem_offset),
            problem.startsWith("control")
                ? QCoreApplication::translate("artiscope::DocumentTree", "YAML has no control characters.")
                : QCoreApplication::translate("artiscope::DocumentTree", "This is no UTF-8."));
    }

    TreeBuilder &m_builder;
    qsizetype m_base; // behind the byte order mark
    CharacterOffsets m_offsets;
    std::vector<Frame> m_frames;
    QHash<QByteArray, Anchored> m_anchors; // of this document so far
    QByteArray m_keyAnchor; // of the key that waits for its value
    QByteArray m_keyTag;
    quint32 m_end = 0; // of the last word
    quint32 m_keyBegin = 0;
    int m_keyDepth = 0; // in a key that is itself one
    int m_documents = 0;
    bool m_isMerge = false;
};

} // namespace

void readYamlTree(TreeBuilder &builder)
{
    // libyaml looks each of them up among all before it, at once: thousands would take for ever.
    const QByteArrayView bytes = builder.bytes();
    int directives = 0;
    for (qsizetype at = bytes.indexOf("\n%TAG"); at >= 0; at = bytes.indexOf("\n%TAG", at + 1)) {
        if (++directives > mostTagDirectives) {
            builder.fail(at + 1,
                QCoreApplication::translate("artiscope::DocumentTree", "So many tag directives cannot be read."));
            return;
        }
    }
    YamlEvents(builder).run();
}

} // namespace artiscope
