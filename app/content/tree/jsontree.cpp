// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RapidJSON reads, by its iterative parser, which does not call itself however deep a text is nested. It tells what it
// has met and where it is behind it; where that began follows from what it met before, as only blanks, commas and
// colons are between two of them.

#include "app/content/tree/treeparsers.h"

#include "app/content/utf8.h"

#include <QCoreApplication>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <string_view>

namespace artiscope {

namespace {

class Handler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Handler> {
public:
    Handler(TreeBuilder &builder, const rapidjson::MemoryStream &stream, size_t begin)
        : m_builder(builder),
          m_stream(stream),
          m_bytes(builder.bytes().data()),
          m_begin(begin),
          m_at(begin)
    {
    }

    bool Null() { return add(TreeKind::Null); }
    bool Bool(bool) { return add(TreeKind::Boolean); }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return add(TreeKind::Number); }
    bool String(const char *, rapidjson::SizeType, bool) { return add(TreeKind::String); }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_builder.setKey(word(), std::hash<std::string_view>()({text, length}));
        return true;
    }
    bool StartObject() { return open(TreeKind::Object); }
    bool StartArray() { return open(TreeKind::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

private:
    [[nodiscard]] size_t here() const { return m_begin + m_stream.Tell(); }
    // What ends here.
    [[nodiscard]] TreeRange word()
    {
        const auto isBetween = [](char c) {
            return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':';
        };
        size_t from = m_at;
        while (isBetween(m_bytes[from]))
            ++from;
        m_at = here();
        return {quint32(from), quint32(m_at)};
    }
    bool add(TreeKind kind) { return m_builder.add(kind, word()); }
    // The stream is before a bracket when that is told.
    bool open(TreeKind kind)
    {
        m_at = here() + 1;
        return m_builder.open(kind, quint32(m_at - 1));
    }
    bool close()
    {
        m_at = here() + 1;
        m_builder.close(quint32(m_at));
        return true;
    }

    TreeBuilder &m_builder;
    const rapidjson::MemoryStream &m_stream;
    const char *m_bytes;
    size_t m_begin;
    size_t m_at; // behind what was met last
};

} // namespace

void readJsonTree(TreeBuilder &builder)
{
    const QByteArrayView bytes = builder.bytes();
    const qsizetype begin = markSize(bytes);
    rapidjson::MemoryStream stream(bytes.data() + begin, size_t(bytes.size() - begin));
    Handler handler(builder, stream, size_t(begin));
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, handler);
    if (result.Code() == rapidjson::kParseErrorTermination)
        return; // ours: a limit, or nobody wants it any more
    if (result.IsError())
        builder.fail(
            begin + qsizetype(result.Offset()), QString::fromLatin1(rapidjson::GetParseError_En(result.Code())));
    else if (begin + qsizetype(stream.Tell()) < bytes.size()) // to RapidJSON a zero byte is the end
        builder.fail(begin + qsizetype(stream.Tell()),
            QCoreApplication::translate("artiscope::DocumentTree", "There is a zero byte."));
}

} // namespace artiscope
