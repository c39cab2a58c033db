// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/textbuffer.h"

#include "app/content/utf8.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace artiscope {

struct TextBuffer::Index {
    struct LongLine {
        qsizetype line;
        qsizetype firstPiece;
        qsizetype pieces;
    };
    std::vector<quint32> starts; // of every line
    std::vector<LongLine> longLines; // in order
    qsizetype extraPieces = 0; // beyond one a line
    qsizetype crlf = 0;
    qsizetype longest = 0;
    qsizetype longestLength = -1;

    void endOfLine(qsizetype begin, qsizetype end)
    {
        const qsizetype length = end - begin;
        if (length > longestLength) {
            longestLength = length;
            longest = qsizetype(starts.size()) - 1;
        }
        if (length > longLine) {
            const qsizetype line = qsizetype(starts.size()) - 1;
            const qsizetype pieces = (length + pieceSize - 1) / pieceSize;
            longLines.push_back({line, line + extraPieces, pieces});
            extraPieces += pieces - 1;
        }
    }
};

TextBuffer::TextBuffer() : TextBuffer(QByteArray()) { }

TextBuffer::TextBuffer(QByteArray bytes) : m_bytes(std::move(bytes))
{
    if (m_bytes.size() > qsizetype(std::numeric_limits<quint32>::max()))
        m_bytes.truncate(qsizetype(std::numeric_limits<quint32>::max()));
    auto index = std::make_shared<Index>();
    const char *const all = m_bytes.constData();
    const char *const end = all + m_bytes.size();
    const char *at = all + markSize(m_bytes);
    index->starts.reserve(size_t(m_bytes.size() / 40 + 1));
    index->starts.push_back(quint32(at - all));
    while (at < end) {
        const auto *feed = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        if (!feed)
            break;
        const bool crlf = feed > at && feed[-1] == '\r';
        index->crlf += crlf;
        index->endOfLine(at - all, feed - all - crlf);
        at = feed + 1;
        index->starts.push_back(quint32(at - all));
    }
    index->endOfLine(at - all, end - all);
    m_index = std::move(index);
}

qsizetype TextBuffer::begin() const
{
    return m_index->starts.front();
}

TextBuffer::LineBreaks TextBuffer::lineBreaks() const
{
    const qsizetype breaks = lineCount() - 1;
    if (breaks == 0)
        return LineBreaks::None;
    if (m_index->crlf == 0)
        return LineBreaks::Lf;
    return m_index->crlf == breaks ? LineBreaks::CrLf : LineBreaks::Mixed;
}

qsizetype TextBuffer::crlfCount() const
{
    return m_index->crlf;
}

qsizetype TextBuffer::lineCount() const
{
    return qsizetype(m_index->starts.size());
}

qsizetype TextBuffer::lineStart(qsizetype line) const
{
    return m_index->starts[size_t(line)];
}

qsizetype TextBuffer::lineEnd(qsizetype line) const
{
    if (line + 1 >= lineCount())
        return m_bytes.size();
    const qsizetype feed = lineStart(line + 1) - 1;
    return feed > lineStart(line) && m_bytes.at(feed - 1) == '\r' ? feed - 1 : feed;
}

QByteArrayView TextBuffer::line(qsizetype line) const
{
    return view(lineStart(line), lineEnd(line));
}

qsizetype TextBuffer::lineOf(qsizetype offset) const
{
    const auto &starts = m_index->starts;
    const auto next = std::upper_bound(starts.begin(), starts.end(), offset,
        [](qsizetype wanted, quint32 start) { return wanted < qsizetype(start); });
    return std::max<qsizetype>(0, next - starts.begin() - 1);
}

qsizetype TextBuffer::longestLine() const
{
    return m_index->longest;
}

qsizetype TextBuffer::pieceCount() const
{
    return lineCount() + m_index->extraPieces;
}

TextBuffer::Piece TextBuffer::piece(qsizetype piece) const
{
    const auto &longs = m_index->longLines;
    auto after = std::upper_bound(longs.begin(), longs.end(), piece,
        [](qsizetype wanted, const Index::LongLine &line) { return wanted < line.firstPiece; });
    if (after == longs.begin())
        return {piece, lineStart(piece), lineEnd(piece), true, true};
    const Index::LongLine &before = *--after;
    const qsizetype part = piece - before.firstPiece;
    if (part >= before.pieces) {
        const qsizetype line = before.line + 1 + part - before.pieces;
        return {line, lineStart(line), lineEnd(line), true, true};
    }
    const qsizetype start = lineStart(before.line);
    const qsizetype end = lineEnd(before.line);
    // Cuts go back to the character's first byte; in a run of stray continuation bytes three steps are enough.
    const auto cut = [&](qsizetype number) {
        qsizetype at = start + number * pieceSize;
        if (at >= end)
            return end;
        for (int back = 0; back < 3 && at > start && isContinuation(m_bytes.at(at)); ++back)
            --at;
        return at;
    };
    return {before.line, cut(part), cut(part + 1), part == 0, part + 1 == before.pieces};
}

qsizetype TextBuffer::firstPieceOfLine(qsizetype line) const
{
    const auto &longs = m_index->longLines;
    auto at = std::lower_bound(longs.begin(), longs.end(), line,
        [](const Index::LongLine &known, qsizetype wanted) { return known.line < wanted; });
    if (at == longs.begin())
        return line;
    const Index::LongLine &before = *--at;
    return before.firstPiece + before.pieces + (line - before.line - 1);
}

qsizetype TextBuffer::pieceOf(qsizetype offset) const
{
    const qsizetype line = lineOf(offset);
    const qsizetype first = firstPieceOfLine(line);
    const qsizetype length = lineEnd(line) - lineStart(line);
    if (length <= longLine)
        return first;
    const qsizetype last = first + (length + pieceSize - 1) / pieceSize - 1;
    qsizetype found = std::min(last, first + std::max<qsizetype>(0, offset - lineStart(line)) / pieceSize);
    if (found < last && offset >= piece(found).end)
        ++found; // the cut went back to a character's beginning
    return found;
}

QByteArrayView TextBuffer::view(qsizetype from, qsizetype to) const
{
    return QByteArrayView(m_bytes).sliced(from, to - from);
}

bool TextBuffer::isProbablyBinary() const
{
    constexpr qsizetype lookAt = 8192;
    const QByteArrayView head = QByteArrayView(m_bytes).first(std::min<qsizetype>(m_bytes.size(), lookAt));
    // What is looked at may end within a character.
    const char *const end = head.size() == lookAt ? head.end() - 3 : head.end();
    qsizetype zeros = 0;
    qsizetype controls = 0;
    qsizetype invalid = 0;
    for (const char *at = head.begin(); at < end;) {
        const Utf8Step step = utf8Step(at, head.end());
        invalid += !step.valid;
        zeros += step.value == 0;
        controls += step.value > 0 && step.value < 0x20 && step.value != '\t' && step.value != '\n'
            && step.value != '\r' && step.value != '\f' && step.value != 0x1b;
        at += step.length;
    }
    const bool manyZeros = zeros * 100 >= head.size();
    return (zeros > 0 && (manyZeros || invalid > 0)) || (invalid + controls) * 10 > head.size();
}

qsizetype TextBuffer::invalidBytes() const
{
    qsizetype invalid = 0;
    const char *const end = m_bytes.constData() + m_bytes.size();
    for (const char *at = asciiEnd(m_bytes.constData(), end); at < end; at = asciiEnd(at, end)) {
        const Utf8Step step = utf8Step(at, end);
        invalid += !step.valid;
        at += step.length;
    }
    return invalid;
}

int DecodedText::byteOf(int unit) const
{
    return bytes.empty() ? unit : bytes[size_t(unit)];
}

int DecodedText::unitOf(int byte) const
{
    if (bytes.empty())
        return std::min(byte, int(text.size()));
    const auto after = std::upper_bound(bytes.begin(), bytes.end(), byte);
    int unit = int(after - bytes.begin()) - 1;
    // Both halves of a surrogate pair came from the same byte.
    while (unit > 0 && bytes[size_t(unit) - 1] == bytes[size_t(unit)])
        --unit;
    return unit;
}

DecodedText decodeText(QByteArrayView bytes)
{
    DecodedText result;
    const char *const begin = bytes.begin();
    const char *const end = bytes.end();
    const bool ascii = asciiEnd(begin, end) == end;
    if (ascii) {
        result.text = QString::fromLatin1(bytes);
    } else {
        result.text.reserve(bytes.size());
        result.bytes.reserve(size_t(bytes.size()) + 1);
        for (const char *at = begin; at < end;) {
            const Utf8Step step = utf8Step(at, end);
            result.bytes.push_back(int(at - begin));
            if (QChar::requiresSurrogates(step.value)) {
                result.bytes.push_back(int(at - begin));
                result.text += QChar(QChar::highSurrogate(step.value));
                result.text += QChar(QChar::lowSurrogate(step.value));
            } else {
                result.text += QChar(char16_t(step.value));
            }
            at += step.length;
        }
        result.bytes.push_back(int(bytes.size()));
    }
    // Line and paragraph separators would break the drawn line, which is not where the file's lines end.
    for (QChar &c : result.text) {
        if (c.unicode() < 0x20 && c != u'\t')
            c = QChar(char16_t(0x2400 + c.unicode()));
        else if (c.unicode() == 0x7f)
            c = QChar(u'\u2421');
        else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || (c >= u'\u0080' && c <= u'\u009f'))
            c = QChar(u'\u2426');
    }
    return result;
}

} // namespace artiscope
