// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RapidJSON reads, by its iterative parser, which does not call itself however deep a text is nested. It believes that
// it may write its strings over the text. What it writes is dropped, so it tells where strings and numbers stand in the
// text, as they are written, and nothing is copied but for a text with numbers that it refuses.

#include "app/content/tree/treeparsers.h"

#include "app/content/hugenumbers.h"
#include "app/content/structure/unquoted.h"
#include "app/content/utf8.h"

#include <QCoreApplication>

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <string_view>

namespace artiscope {

namespace {

// The text as a stream of RapidJSON's, to be read only.
class Stream {
public:
    using Ch = char;

    Stream(QByteArrayView bytes, qsizetype from)
        : m_begin(bytes.data()),
          m_at(bytes.data() + from),
          m_end(bytes.data() + bytes.size())
    {
    }

    [[nodiscard]] Ch Peek() const { return m_at == m_end ? '\0' : *m_at; }
    Ch Take() { return m_at == m_end ? '\0' : *m_at++; }
    [[nodiscard]] size_t Tell() const { return size_t(m_at - m_begin); }

    // Where a string or a number begins; how much of the text it took. Nobody writes there.
    [[nodiscard]] Ch *PutBegin() const { return const_cast<Ch *>(m_at); }
    [[nodiscard]] size_t PutEnd(const Ch *begin) const { return size_t(m_at - begin); }
    void Put(Ch) { }

private:
    const Ch *m_begin;
    const Ch *m_at;
    const Ch *m_end;
};

class Handler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Handler> {
public:
    // `bytes`: that the stream is of.
    Handler(TreeBuilder &builder, const Stream &stream, QByteArrayView bytes)
        : m_builder(builder),
          m_stream(stream),
          m_bytes(bytes.data())
    {
    }

    bool Null() { return add(TreeKind::Null, endingHere(4)); }
    bool Bool(bool value) { return add(TreeKind::Boolean, endingHere(value ? 4 : 5)); }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        const auto begin = quint32(text - m_bytes);
        return add(TreeKind::Number, {begin, begin + length});
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return add(TreeKind::String, quoted(text, length));
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        const bool isMeantAsWritten = std::find(text, text + length, '\\') == text + length;
        m_builder.setKey(quoted(text, length),
            isMeantAsWritten ? hashOf({text, qsizetype(length)})
                             : hashOf(unquoted({text - 1, qsizetype(length) + 2}).toUtf8()));
        return true;
    }
    // The stream is before a bracket when that is told.
    bool StartObject() { return m_builder.open(TreeKind::Object, here()); }
    bool StartArray() { return m_builder.open(TreeKind::Array, here()); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

private:
    [[nodiscard]] quint32 here() const { return quint32(m_stream.Tell()); }
    [[nodiscard]] TreeRange endingHere(quint32 length) const { return {here() - length, here()}; }
    [[nodiscard]] TreeRange quoted(const char *text, rapidjson::SizeType length) const
    {
        const auto begin = quint32(text - m_bytes);
        return {begin - 1, begin + length + 1};
    }
    // A short key is its own.
    [[nodiscard]] static size_t hashOf(QByteArrayView meant)
    {
        if (meant.size() > qsizetype(sizeof(size_t)))
            return std::hash<std::string_view>()({meant.data(), size_t(meant.size())});
        size_t packed = 0;
        for (const char c : meant)
            packed = packed << 8 | uchar(c);
        return packed;
    }
    bool add(TreeKind kind, TreeRange value) { return m_builder.add(kind, value); }
    bool close()
    {
        m_builder.close(here() + 1);
        return true;
    }

    TreeBuilder &m_builder;
    const Stream &m_stream;
    const char *m_bytes;
};

} // namespace
} // namespace artiscope

// The parser works on a copy of the stream within a string or a number, and so in registers; what it was copied from
// stays at the beginning of a number until that has been told.
template <> struct rapidjson::StreamTraits<artiscope::Stream> {
    enum { copyOptimization = 1 };
};

namespace artiscope {

namespace {

// Meets everything and keeps nothing.
class Checker : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Checker> {
public:
    explicit Checker(const std::function<bool()> &cancelled) : m_cancelled(cancelled) { }

    bool Default() { return ++m_met % askEvery != 0 || !m_cancelled || !m_cancelled(); }

private:
    static constexpr size_t askEvery = 1 << 14; // values
    const std::function<bool()> &m_cancelled;
    size_t m_met = 0;
};

struct Parsed {
    rapidjson::ParseResult result;
    qsizetype end = 0; // how far it came
};

template <typename Handler> Parsed parsed(Stream &stream, Handler &handler)
{
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, handler);
    return {result, qsizetype(stream.Tell())};
}

// `read` reads all of such bytes, from nothing. Of what its handler stopped by itself there is no mistake.
template <typename Read> std::optional<JsonMistake> mistakeIn(QByteArrayView bytes, Read read)
{
    Parsed parsed = read(bytes);
    if (parsed.result.Code() == rapidjson::kParseErrorNumberTooBig)
        parsed = read(withoutHugeNumbers(bytes));
    const rapidjson::ParseResult &result = parsed.result;
    if (result.Code() == rapidjson::kParseErrorTermination)
        return {};
    if (result.IsError())
        return JsonMistake{qsizetype(result.Offset()), QString::fromLatin1(rapidjson::GetParseError_En(result.Code()))};
    if (parsed.end < bytes.size()) // to RapidJSON a zero byte is the end
        return JsonMistake{parsed.end, QCoreApplication::translate("artiscope::DocumentTree", "There is a zero byte.")};
    return {};
}

} // namespace

void readJsonTree(TreeBuilder &builder)
{
    const std::optional<JsonMistake> mistake = mistakeIn(builder.bytes(), [&builder](QByteArrayView all) {
        builder.restart();
        Stream stream(all, markSize(all));
        Handler handler(builder, stream, all);
        return parsed(stream, handler);
    });
    if (mistake)
        builder.fail(mistake->offset, mistake->words);
}

std::optional<JsonMistake> findJsonMistake(QByteArrayView bytes, const std::function<bool()> &cancelled)
{
    return mistakeIn(bytes, [&cancelled](QByteArrayView all) {
        Stream stream(all, markSize(all));
        Checker checker(cancelled);
        return parsed(stream, checker);
    });
}

} // namespace artiscope
