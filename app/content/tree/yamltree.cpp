// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libfyaml reads, as a stream of events, so that an alias stays what it is and is never put in place of what it
// refers to.

#include "app/content/structure/unquoted.h"
#include "app/content/tree/treeparsers.h"
#include "app/content/tree/yamlscalar.h"
#include "app/content/utf8.h"

#include <QCoreApplication>
#include <QHash>

#include <libfyaml.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace artiscope {

namespace {

struct Free {
    void operator()(fy_diag *diag) const { fy_diag_destroy(diag); }
    void operator()(fy_parser *parser) const { fy_parser_destroy(parser); }
};

std::optional<qsizetype> invalidByte(QByteArrayView bytes)
{
    for (const char *at = asciiEnd(bytes.begin(), bytes.end()); at < bytes.end(); at = asciiEnd(at, bytes.end())) {
        const Utf8Step step = utf8Step(at, bytes.end());
        if (!step.valid)
            return at - bytes.begin();
        at += step.length;
    }
    return {};
}

class YamlEvents {
public:
    explicit YamlEvents(TreeBuilder &builder) : m_builder(builder), m_base(markSize(builder.bytes())) { }

    void run()
    {
        fy_diag_cfg diagConfig;
        fy_diag_cfg_default(&diagConfig);
        diagConfig.output_fn = [](fy_diag *, void *, const char *, size_t) {}; // collected, not written
        m_diag.reset(fy_diag_create(&diagConfig));
        fy_diag_set_collect_errors(m_diag.get(), true);
        fy_parse_cfg config{};
        // Depth is counted by the builder, whose limit has a sentence.
        config.flags =
            fy_parse_cfg_flags(FYPCF_QUIET | FYPCF_COLLECT_DIAG | FYPCF_DISABLE_DEPTH_LIMIT | FYPCF_JSON_NONE);
        config.diag = m_diag.get();
        m_parser.reset(fy_parser_create(&config));
        const QByteArrayView bytes = m_builder.bytes().sliced(m_base);
        if (bytes.isEmpty())
            return;
        fy_parser_set_string(m_parser.get(), bytes.data(), size_t(bytes.size()));
        bool goOn = true;
        while (goOn) {
            fy_event *const event = fy_parser_parse(m_parser.get());
            if (!event)
                break;
            goOn = take(*event);
            fy_parser_event_free(m_parser.get(), event);
        }
        if (goOn && fy_parser_get_stream_error(m_parser.get()))
            fail();
        else if (m_documents > 1)
            tellDocuments();
    }

private:
    struct Frame {
        qint32 place = 0;
        bool isMapping = false;
        bool hasKey = false;
    };

    [[nodiscard]] static QByteArray text(fy_token *token)
    {
        size_t length = 0;
        const char *const words = token ? fy_token_get_text(token, &length) : nullptr;
        return words ? QByteArray(words, qsizetype(length)) : QByteArray();
    }
    [[nodiscard]] quint32 offset(const fy_mark *mark) const
    {
        return mark ? quint32(m_base) + quint32(mark->input_pos) : m_end;
    }
    [[nodiscard]] TreeRange range(fy_token *token) const
    {
        if (!token)
            return {m_end, m_end};
        const quint32 begin = offset(fy_token_start_mark(token));
        return {begin, std::max(begin, offset(fy_token_end_mark(token)))};
    }
    [[nodiscard]] QByteArrayView written(TreeRange range) const
    {
        return m_builder.bytes().sliced(range.begin, range.end - range.begin);
    }
    [[nodiscard]] bool isKeyNext() const
    {
        return !m_frames.empty() && m_frames.back().isMapping && !m_frames.back().hasKey;
    }

    bool take(fy_event &event)
    {
        switch (event.type) {
        case FYET_DOCUMENT_START:
            m_anchors.clear();
            ++m_documents;
            return true;
        case FYET_MAPPING_START:
            return open(TreeKind::Object, event.mapping_start.mapping_start, event.mapping_start.anchor,
                event.mapping_start.tag);
        case FYET_SEQUENCE_START:
            return open(TreeKind::Array, event.sequence_start.sequence_start, event.sequence_start.anchor,
                event.sequence_start.tag);
        case FYET_MAPPING_END:
            return close(event.mapping_end.mapping_end);
        case FYET_SEQUENCE_END:
            return close(event.sequence_end.sequence_end);
        case FYET_SCALAR:
            return scalar(event.scalar);
        case FYET_ALIAS:
            return alias(event.alias.anchor);
        default:
            return true;
        }
    }

    bool open(TreeKind kind, fy_token *token, fy_token *anchor, fy_token *tag)
    {
        const TreeRange here = range(token);
        if (m_keyDepth > 0 || isKeyNext()) { // a key that is itself a mapping or a sequence: as it is written
            if (m_keyDepth >= maximumTreeDepth)
                return m_builder.stop(TreeLimit::Depth);
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

    bool close(fy_token *token)
    {
        // That of a block is met only where the next word begins; the end is that of the last one in it.
        const TreeRange here = range(token);
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

    // Behind every value that was put into the tree.
    void valueTaken(fy_token *anchor, fy_token *tag)
    {
        const qint32 place = m_builder.last();
        if (!m_frames.empty())
            m_frames.back().hasKey = false;
        if (std::exchange(m_isMerge, false))
            m_builder.node(place).flags |= TreeNode::Merge;
        if (anchor) {
            const QByteArray name = text(anchor);
            m_builder.note(place).anchor = '&' + name;
            m_anchors.insert(name, place);
        }
        if (tag)
            m_builder.note(place).tag = written(range(tag)).toByteArray().trimmed();
    }

    bool scalar(const fy_event_scalar_data &data)
    {
        const fy_scalar_style style = fy_token_scalar_style(data.value);
        TreeRange here = range(data.value);
        if (style == FYSS_SINGLE_QUOTED || style == FYSS_DOUBLE_QUOTED) { // whose quotes are not counted
            here.begin -= here.begin > 0 ? 1 : 0;
            here.end = quint32(std::min(m_builder.bytes().size(), qsizetype(here.end) + 1));
        }
        if (isOfKey(here))
            return true;
        const QByteArray tag = data.tag ? written(range(data.tag)).toByteArray() : QByteArray();
        const bool plain = style == FYSS_PLAIN || style == FYSS_ANY;
        const TreeKind kind = plain && tag.isEmpty() ? plainKind(written(here))
            : plain && here.begin == here.end        ? TreeKind::Null
                                                     : TreeKind::String;
        if (!m_builder.add(kind, here))
            return false;
        // libfyaml 0.7.12 doubles quotes that stand together and then cuts the text at the length it should have.
        if (style == FYSS_SINGLE_QUOTED && written(here).contains('\n'))
            m_builder.note(m_builder.last()).text = foldedInSingleQuotes(written(here));
        else if (style == FYSS_LITERAL || style == FYSS_FOLDED || written(here).contains('\n'))
            m_builder.note(m_builder.last()).text = text(data.value);
        valueTaken(data.anchor, data.tag);
        return true;
    }

    // A key, or in one: that is all there is to it.
    bool isOfKey(TreeRange here)
    {
        m_end = std::max(m_end, here.end);
        if (m_keyDepth > 0)
            return true;
        if (!isKeyNext())
            return false;
        key(here);
        return true;
    }

    bool alias(fy_token *token)
    {
        TreeRange here = range(token);
        if (here.begin > 0 && m_builder.bytes()[here.begin] != '*')
            --here.begin;
        if (isOfKey(here))
            return true;
        if (!m_builder.add(TreeKind::Alias, here))
            return false;
        m_builder.note(m_builder.last()).target = m_anchors.value(text(token), -1);
        valueTaken(nullptr, nullptr);
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

    void fail()
    {
        void *previous = nullptr;
        const fy_diag_error *const error = fy_diag_errors_iterate(m_diag.get(), &previous);
        const QByteArrayView bytes = m_builder.bytes();
        if (!error) {
            m_builder.fail(m_end, {});
            return;
        }
        qsizetype at = m_base;
        if (const fy_mark *mark = error->fyt ? fy_token_start_mark(error->fyt) : nullptr) {
            at += qsizetype(mark->input_pos);
        } else {
            for (int line = 0; line < error->line && at >= 0; ++line)
                at = bytes.indexOf('\n', at) + 1;
            at += std::max(0, error->column);
        }
        m_builder.fail(at, QString::fromUtf8(error->msg));
    }

    TreeBuilder &m_builder;
    qsizetype m_base; // behind the byte order mark
    std::unique_ptr<fy_diag, Free> m_diag;
    std::unique_ptr<fy_parser, Free> m_parser;
    std::vector<Frame> m_frames;
    QHash<QByteArray, qint32> m_anchors; // of this document so far
    quint32 m_end = 0; // of the last word
    quint32 m_keyBegin = 0;
    int m_keyDepth = 0; // in a key that is itself one
    int m_documents = 0;
    bool m_isMerge = false;
};

} // namespace

void readYamlTree(TreeBuilder &builder)
{
    // In a directive libfyaml would wait for the end of the line for ever when a byte there is no character.
    if (const auto at = invalidByte(builder.bytes())) {
        builder.fail(*at, QCoreApplication::translate("artiscope::DocumentTree", "This is no UTF-8."));
        return;
    }
    // YAML has none (1.2.2, 5.1), and libfyaml 0.7.12 can break over them.
    const QByteArrayView bytes = builder.bytes();
    const auto control = std::find_if(
        bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; });
    if (control != bytes.end()) {
        builder.fail(control - bytes.begin(),
            QCoreApplication::translate("artiscope::DocumentTree", "YAML has no control characters."));
        return;
    }
    YamlEvents(builder).run();
}

} // namespace artiscope
