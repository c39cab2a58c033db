// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/reformat.h"

#include "app/content/hugenumbers.h"
#include "app/content/tree/documenttree.h"
#include "app/content/tree/xmlload.h"
#include "app/content/utf8.h"

#include <pugixml.hpp>
#include <rapidjson/memorystream.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <string_view>

namespace artiscope {

namespace {

using Cancelling = std::function<bool()>;
using Places = std::vector<std::pair<quint32, quint32>>;

constexpr int askEvery = 4096;

// Hands each token on as it is written. The reader says where a token ends; it begins where the one before it ended,
// after blanks and what separates them.
class JsonTokens : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, JsonTokens> {
public:
    using Size = rapidjson::SizeType;

    JsonTokens(QByteArrayView text, const rapidjson::MemoryStream &stream, const Cancelling &cancelled)
        : m_text(text),
          m_stream(stream),
          m_cancelled(cancelled),
          m_writer(m_out)
    {
        m_writer.SetIndent(' ', 2);
    }

    [[nodiscard]] Reformatted::Trouble trouble() const { return m_trouble; }
    [[nodiscard]] QByteArray bytes() const { return QByteArray(m_out.GetString(), qsizetype(m_out.GetSize())) + '\n'; }
    [[nodiscard]] Places takePlaces() { return std::move(m_places); }

    bool Null() { return count() && raw(rapidjson::kNullType); }
    bool Bool(bool value) { return count() && raw(value ? rapidjson::kTrueType : rapidjson::kFalseType); }
    bool RawNumber(const char *, Size, bool) { return count() && raw(rapidjson::kNumberType); }
    bool String(const char *, Size, bool) { return count() && raw(rapidjson::kStringType); }
    bool Key(const char *, Size, bool) { return raw(rapidjson::kStringType); }
    bool StartObject() { return open() && m_writer.StartObject() && bracket(); }
    bool StartArray() { return open() && m_writer.StartArray() && bracket(); }
    bool EndObject(Size) { return m_depth-- > 0 && m_writer.EndObject() && bracket(); }
    bool EndArray(Size) { return m_depth-- > 0 && m_writer.EndArray() && bracket(); }

private:
    bool stop(Reformatted::Trouble trouble)
    {
        m_trouble = trouble;
        return false;
    }
    bool count() { return ++m_values <= maximumTreeNodes || stop(Reformatted::Trouble::TooMany); }
    bool raw(rapidjson::Type type)
    {
        qsizetype begin = m_end;
        while (QByteArrayView(" \t\r\n,:{}[]").contains(m_text.at(begin)))
            ++begin;
        const auto end = qsizetype(m_stream.Tell());
        return m_writer.RawValue(m_text.data() + begin, size_t(end - begin), type) && went(begin, end - begin);
    }
    bool bracket() { return went(qsizetype(m_stream.Tell()), 1); } // which the reader has not taken yet
    bool open() { return count() && (++m_depth <= maximumTreeDepth || stop(Reformatted::Trouble::TooDeep)); }
    bool went(qsizetype begin, qsizetype length)
    {
        m_end = begin + length;
        m_places.emplace_back(quint32(begin), quint32(qsizetype(m_out.GetSize()) - length));
        if (qsizetype(m_out.GetSize()) > largestResult)
            return stop(Reformatted::Trouble::BecomesTooLarge);
        return m_places.size() % askEvery != 0 || !m_cancelled || !m_cancelled();
    }

    QByteArrayView m_text;
    const rapidjson::MemoryStream &m_stream;
    const Cancelling &m_cancelled;
    rapidjson::StringBuffer m_out;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_writer;
    Places m_places;
    qsizetype m_end = 0; // of the token before
    int m_depth = 0;
    qsizetype m_values = 0;
    Reformatted::Trouble m_trouble = Reformatted::Trouble::None;
};

// `read`: the text, or the same with other numbers.
Reformatted reformatJson(QByteArrayView text, QByteArrayView read, const Cancelling &cancelled)
{
    rapidjson::MemoryStream stream(read.data(), size_t(read.size()));
    JsonTokens tokens(text, stream, cancelled);
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
    Reformatted result;
    if (reader.Parse<flags>(stream, tokens)) {
        result.bytes = tokens.bytes();
        result.places = tokens.takePlaces();
    } else if (reader.GetParseErrorCode() == rapidjson::kParseErrorNumberTooBig && read.data() == text.data()) {
        return reformatJson(text, withoutHugeNumbers(text), cancelled);
    } else {
        result.trouble =
            tokens.trouble() != Reformatted::Trouble::None ? tokens.trouble() : Reformatted::Trouble::NotWellFormed;
    }
    return result;
}

// What is written stays: no entity is expanded, no line end or blank in a value becomes another.
constexpr unsigned asWritten =
    (pugi::parse_full | pugi::parse_ws_pcdata) & ~(pugi::parse_escapes | pugi::parse_eol | pugi::parse_wconv_attribute);

// Where elements begin, in their order.
struct Elements final : pugi::xml_tree_walker {
    std::vector<quint32> begins;
    qsizetype nodes = 0;
    bool isTooDeep = false;

    bool for_each(pugi::xml_node &node) override
    {
        ++nodes;
        if (node.type() != pugi::node_element)
            return true;
        isTooDeep = depth() >= maximumTreeDepth; // the outermost is 0
        begins.push_back(quint32(node.offset_debug()));
        // The writer puts all values between these.
        for (pugi::xml_attribute attribute : node.attributes()) {
            ++nodes;
            QByteArray value(attribute.value());
            if (value.contains('"'))
                attribute.set_value(value.replace('"', "&quot;").constData());
        }
        return !isTooDeep;
    }
};

bool isText(const pugi::xml_node &node)
{
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

bool isBlank(const pugi::xml_node &node)
{
    constexpr std::string_view blanks = " \t\r\n";
    return node.type() == pugi::node_pcdata
        && std::string_view(node.value()).find_first_not_of(blanks) == std::string_view::npos;
}

bool hasTextOfItsOwn(const pugi::xml_node &element)
{
    const auto children = element.children();
    return std::any_of(children.begin(), children.end(), [](const pugi::xml_node &child) {
        return isText(child) && !isBlank(child);
    }) || std::string_view(element.attribute("xml:space").value()) == "preserve";
}

// Takes the blanks away that are only there to be looked at. Where they may mean something they stay, and texts of no
// length between the others keep the writer from adding its own. No deeper than maximumTreeDepth.
void settleBlanks(pugi::xml_node element, bool keeps)
{
    keeps = keeps || hasTextOfItsOwn(element);
    const bool isOnlyText = isText(element.first_child()) && !element.first_child().next_sibling();
    for (pugi::xml_node child = element.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        if (!isText(child)) {
            settleBlanks(child, keeps);
            if (keeps && !isText(child.previous_sibling()))
                element.insert_child_before(pugi::node_pcdata, child);
            if (keeps && !isText(next))
                element.insert_child_after(pugi::node_pcdata, child);
        } else if (!keeps && !isOnlyText && isBlank(child)) {
            element.remove_child(child);
        }
        child = next;
    }
}

struct Writer final : pugi::xml_writer {
    QByteArray bytes;
    bool isFull = false;
    void write(const void *data, size_t size) override
    {
        isFull = isFull || bytes.size() + qsizetype(size) > largestResult;
        if (!isFull) // it cannot be stopped
            bytes.append(static_cast<const char *>(data), qsizetype(size));
    }
};

Reformatted reformatXml(QByteArrayView text, const Cancelling &cancelled)
{
    const auto stopped = [&cancelled] { return cancelled && cancelled(); };
    Reformatted result;
    if (hasTooMuchXml(text)) {
        result.trouble = Reformatted::Trouble::TooMany;
        return result;
    }
    pugi::xml_document document;
    if (!loadXml(document, text, asWritten, cancelled)) {
        result.trouble = Reformatted::Trouble::NotWellFormed;
        return result;
    }
    Elements before;
    if (!stopped())
        document.traverse(before);
    if (before.isTooDeep) {
        result.trouble = Reformatted::Trouble::TooDeep;
        return result;
    }
    if (before.nodes > maximumTreeNodes) {
        result.trouble = Reformatted::Trouble::TooMany;
        return result;
    }
    settleBlanks(document, false);
    Writer writer;
    if (!stopped())
        document.save(writer, "  ", pugi::format_indent | pugi::format_no_escapes | pugi::format_no_declaration,
            pugi::encoding_utf8);
    document.reset();
    if (writer.isFull) {
        result.trouble = Reformatted::Trouble::BecomesTooLarge;
        return result;
    }
    pugi::xml_document again; // says where everything is now
    Elements after;
    if (loadXml(again, writer.bytes, asWritten, cancelled))
        again.traverse(after);
    if (before.begins.size() == after.begins.size()) {
        for (size_t i = 0; i < before.begins.size(); ++i)
            result.places.emplace_back(before.begins[i], after.begins[i]);
    }
    result.bytes = std::move(writer.bytes);
    return result;
}

qsizetype mapped(const Places &places, qsizetype offset, quint32 std::pair<quint32, quint32>::*from,
    quint32 std::pair<quint32, quint32>::*to)
{
    const auto next = std::upper_bound(places.begin(), places.end(), offset,
        [from](qsizetype wanted, const auto &place) { return wanted < qsizetype(place.*from); });
    return next == places.begin() ? 0 : qsizetype((*std::prev(next)).*to);
}

} // namespace

qsizetype Reformatted::toReformatted(qsizetype offset) const
{
    return mapped(places, offset, &std::pair<quint32, quint32>::first, &std::pair<quint32, quint32>::second);
}

qsizetype Reformatted::toOriginal(qsizetype offset) const
{
    return mapped(places, offset, &std::pair<quint32, quint32>::second, &std::pair<quint32, quint32>::first);
}

bool canReformat(Language language)
{
    switch (formatOf(language)) {
    case Format::Json:
    case Format::Xml:
    case Format::Svg:
        return true;
    default:
        return language == Language::JsonTable;
    }
}

Reformatted reformat(const QByteArray &bytes, Language language, const std::function<bool()> &cancelled)
{
    if (bytes.size() > largestReformatted)
        return {.bytes = {}, .trouble = Reformatted::Trouble::TooLarge, .places = {}};
    const qsizetype mark = markSize(bytes);
    const QByteArrayView text = QByteArrayView(bytes).sliced(mark);
    const Format format = formatOf(language);
    Reformatted result = format == Format::Xml || format == Format::Svg ? reformatXml(text, cancelled)
                                                                        : reformatJson(text, text, cancelled);
    for (auto &place : result.places)
        place.first += quint32(mark);
    return result;
}

} // namespace artiscope
