// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/table/jsontable.h"

#include "app/content/hugenumbers.h"
#include "app/content/tree/documenttree.h"
#include "app/content/utf8.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <QHash>

#include <algorithm>

namespace artiscope {

namespace {

using Size = rapidjson::SizeType;

// Rows of objects as they come. A cell is put where its column is; columns that nobody had before are behind the
// others.
class RowMaker {
public:
    void beginRow()
    {
        m_cells.clear();
        m_filled = 0;
    }
    void add(const QByteArray &key, QByteArrayView value)
    {
        const auto found = m_columns.constFind(key);
        const int column = found != m_columns.cend() ? *found : addColumn(key);
        if (column < 0)
            return;
        if (size_t(column) >= m_cells.size())
            m_cells.resize(size_t(column) + 1);
        std::optional<QByteArray> &cell = m_cells[size_t(column)];
        m_records.repeatedKeys += cell.has_value();
        cell = value.toByteArray();
        ++m_filled;
    }
    void endRow()
    {
        // Half of its keys are those of rows before it.
        m_similar += !m_records.starts.empty() && m_filled > 0 && m_newColumns * 2 <= m_filled;
        m_newColumns = 0;
        m_records.starts.push_back(quint32(m_bytes.size()));
        for (size_t column = 0; column < m_cells.size(); ++column) {
            if (column > 0)
                m_bytes += ',';
            append(m_cells[column].value_or(QByteArray()));
        }
        m_bytes += '\n';
    }

    [[nodiscard]] bool isTable() const
    {
        const auto rows = qsizetype(m_records.starts.size());
        return rows >= 2 && m_similar * 2 >= rows - 1 && !m_names.isEmpty();
    }
    [[nodiscard]] bool isTooLarge() const { return m_bytes.size() > maximumTableBytes; }
    Table take()
    {
        m_records.columns = int(m_names.size());
        m_records.firstCells = m_records.columns;
        return Table::fromRecords(std::move(m_bytes), std::move(m_records), std::move(m_names));
    }

private:
    int addColumn(const QByteArray &key)
    {
        if (m_names.size() == maximumTableColumns) {
            m_records.isCut = true;
            return -1;
        }
        ++m_newColumns;
        m_columns.insert(key, int(m_names.size()));
        m_names << QString::fromUtf8(key);
        return int(m_names.size()) - 1;
    }
    void append(const QByteArray &cell)
    {
        if (std::ranges::none_of(cell, [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; })) {
            m_bytes += cell;
            return;
        }
        m_bytes += '"';
        for (const char c : cell) {
            if (c == '"')
                m_bytes += '"';
            m_bytes += c;
        }
        m_bytes += '"';
    }

    QByteArray m_bytes;
    TableRecords m_records;
    QStringList m_names;
    QHash<QByteArray, int> m_columns;
    std::vector<std::optional<QByteArray>> m_cells; // of the row that is being made
    int m_filled = 0;
    int m_newColumns = 0;
    qsizetype m_similar = 0;
};

// Hears what rapidjson reads. The array lies in nothing but objects, its rows are one deeper, and what is deeper than
// their keys is written to the cell.
class Handler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Handler> {
public:
    // `text`: as it is written, whatever numbers the stream has in the place of those.
    Handler(QByteArrayView text, const rapidjson::MemoryStream &stream, const std::function<bool()> &cancelled)
        : m_text(text),
          m_stream(stream),
          m_cancelled(cancelled)
    {
    }

    bool Null()
    {
        return scalar("null", [](Writer &writer) { writer.Null(); });
    }
    bool Bool(bool value)
    {
        return scalar(value ? "true" : "false", [value](Writer &writer) { writer.Bool(value); });
    }
    bool RawNumber(const char *, Size size, bool)
    {
        const QByteArrayView number = m_text.sliced(qsizetype(m_stream.Tell()) - qsizetype(size), qsizetype(size));
        return scalar(number, [=](Writer &writer) { writer.RawValue(number.data(), size, rapidjson::kNumberType); });
    }
    bool String(const char *text, Size size, bool)
    {
        return scalar({text, qsizetype(size)}, [=](Writer &writer) { writer.String(text, size); });
    }
    bool Key(const char *text, Size size, bool)
    {
        if (isIn(Place::Nested))
            m_writer.Key(text, size);
        else if (isIn(Place::Row))
            m_key = QByteArray(text, qsizetype(size));
        return true;
    }
    bool StartObject()
    {
        if (isIn(Place::Rows)) {
            m_rows.beginRow();
        } else if (isIn(Place::Row) || isIn(Place::Nested)) {
            beginNested();
            m_writer.StartObject();
        }
        return isAllowed() && !(m_cancelled && m_cancelled());
    }
    bool EndObject(Size)
    {
        --m_depth;
        if (isIn(Place::Rows)) {
            m_rows.endRow();
        } else if (isIn(Place::Row) || isIn(Place::Nested)) {
            m_writer.EndObject();
            endNested();
        }
        return !m_rows.isTooLarge() || stop(Reason::TooLarge);
    }
    bool StartArray()
    {
        if (isIn(Place::Row) || isIn(Place::Nested)) {
            beginNested();
            m_writer.StartArray();
        } else if (!m_found && m_arrayDepth == 0 && m_otherArrays == 0) {
            m_arrayDepth = m_depth + 1;
        } else {
            if (isIn(Place::Rows))
                noTable();
            ++m_otherArrays;
        }
        return isAllowed();
    }
    bool EndArray(Size)
    {
        --m_depth;
        if (isIn(Place::Row) || isIn(Place::Nested)) {
            m_writer.EndArray();
            endNested();
        } else if (m_arrayDepth > 0 && m_depth < m_arrayDepth) {
            m_found = m_rows.isTable();
            m_arrayDepth = 0;
            if (!m_found)
                m_rows = {};
        } else {
            --m_otherArrays;
        }
        return true;
    }

    [[nodiscard]] bool isFound() const { return m_found; }
    [[nodiscard]] Table take() { return m_rows.take(); }
    [[nodiscard]] Error::Reason reason() const { return m_reason; } // why there is none

private:
    using Reason = Error::Reason;
    using Writer = rapidjson::Writer<rapidjson::StringBuffer>;
    enum class Place { Rows, Row, Nested }; // between the rows, in one, in a value of one

    [[nodiscard]] bool isIn(Place place) const
    {
        const int deeper = m_depth - m_arrayDepth;
        return m_arrayDepth > 0 && (place == Place::Nested ? deeper > 1 : deeper == int(place));
    }
    bool isAllowed() { return (++m_depth <= maximumTreeDepth || stop(Reason::NestedTooDeep)) && isCounted(); }
    bool isCounted() { return ++m_values <= maximumTableValues || stop(Reason::TooManyValues); }
    bool stop(Reason reason)
    {
        m_reason = reason;
        return false;
    }
    void noTable()
    {
        m_rows = {};
        m_arrayDepth = 0;
        ++m_otherArrays;
    }
    template <typename Write> bool scalar(QByteArrayView text, Write write)
    {
        if (isIn(Place::Rows))
            noTable();
        else if (isIn(Place::Row))
            m_rows.add(m_key, text);
        else if (isIn(Place::Nested))
            write(m_writer);
        return isCounted();
    }
    void beginNested()
    {
        if (!isIn(Place::Row))
            return;
        m_buffer.Clear();
        m_writer.Reset(m_buffer);
    }
    void endNested()
    {
        if (isIn(Place::Row))
            m_rows.add(m_key, {m_buffer.GetString(), qsizetype(m_buffer.GetSize())});
    }

    QByteArrayView m_text;
    const rapidjson::MemoryStream &m_stream;
    const std::function<bool()> &m_cancelled;
    RowMaker m_rows;
    int m_depth = 0;
    int m_arrayDepth = 0; // in the array that is tried, or 0
    int m_otherArrays = 0; // that are open, and in which none is tried
    qsizetype m_values = 0;
    bool m_found = false;
    Reason m_reason = Reason::UnexpectedAnswer;
    QByteArray m_key;
    rapidjson::StringBuffer m_buffer;
    Writer m_writer{m_buffer};
};

// `read`: the text, or the same with other numbers.
Result<Table> tableFrom(QByteArrayView text, QByteArrayView read, const std::function<bool()> &cancelled)
{
    rapidjson::MemoryStream stream(read.data(), size_t(read.size()));
    Handler handler(text, stream, cancelled);
    rapidjson::Reader reader;
    // Numbers as they are written, and no recursion, whatever the depth.
    reader.Parse<rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag>(stream, handler);
    if (reader.GetParseErrorCode() == rapidjson::kParseErrorNumberTooBig && read.data() == text.data())
        return tableFrom(text, withoutHugeNumbers(text), cancelled);
    if (!reader.HasParseError() && handler.isFound())
        return handler.take();
    return Error{.kind = Error::Kind::Input, .reason = handler.reason()};
}

} // namespace

Result<Table> tableFromJson(const QByteArray &bytes, const std::function<bool()> &cancelled)
{
    if (bytes.size() > maximumTableBytes)
        return Error{.kind = Error::Kind::Input, .reason = Error::Reason::TooLarge};
    const QByteArrayView text = QByteArrayView(bytes).sliced(markSize(bytes));
    return tableFrom(text, text, cancelled);
}

} // namespace artiscope
