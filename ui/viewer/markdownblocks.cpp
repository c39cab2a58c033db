// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/markdownblocks.h"

#include "ui/viewer/markdownviewstyle.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace artiscope {

namespace {

enum Kind : quint8 { Paragraph, Heading, Item, Row, Code, Rule };

Kind kindOf(const QTextBlock &block, bool isRow)
{
    if (isRow)
        return Row;
    if (isCodeBlock(block))
        return Code;
    if (block.blockFormat().headingLevel() > 0)
        return Heading;
    if (block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
        return Rule;
    return block.textList() ? Item : Paragraph;
}

// How deep it is and what it is written in. Colours are left out: those of code follow from its text.
QByteArray formOf(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    const QTextList *const list = block.textList();
    QString form = QStringLiteral("%1 %2 %3 %4 %5")
                       .arg(format.headingLevel())
                       .arg(quoteLevelOf(block))
                       .arg(list ? list->format().indent() : 0)
                       .arg(list && list->format().style() <= QTextListFormat::ListDecimal)
                       .arg(int(format.marker()));
    if (isCodeBlock(block))
        return form.toUtf8();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat written = it.fragment().charFormat();
        const bool isBold = format.headingLevel() == 0 && written.fontWeight() > QFont::Normal;
        if (!isBold && !written.fontItalic() && !written.fontStrikeOut() && !written.fontFixedPitch()
            && written.anchorHref().isEmpty() && written.toolTip().isEmpty())
            continue;
        form += QStringLiteral("\n%1 %2 %3 %4 %5 %6 %7")
                    .arg(it.fragment().text())
                    .arg(isBold)
                    .arg(written.fontItalic())
                    .arg(written.fontStrikeOut())
                    .arg(written.fontFixedPitch())
                    .arg(written.anchorHref(), written.toolTip());
    }
    return form.toUtf8();
}

} // namespace

MarkdownBlocks::MarkdownBlocks(const QTextDocument &document)
{
    std::pair<const QTextTable *, int> row{nullptr, 0};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        m_end = block.position() + block.length() - 1;
        const QTextTable *const table = QTextCursor(block).currentTable();
        const std::pair<const QTextTable *, int> here{table, table ? table->cellAt(block.position()).row() : 0};
        const bool goesOn = table && here == row;
        row = here;
        const Kind kind = kindOf(block, table != nullptr);
        const QByteArray text = block.text().toUtf8();
        if (text.isEmpty() && kind != Rule && kind != Code && !table)
            continue;
        if (!goesOn) {
            m_blocks.push_back({kind, {}, {}});
            m_places.push_back({block.position(), m_end, {}});
        }
        ReadBlock &read = m_blocks.back();
        if (goesOn) // cells are no words of each other
            read.text += '\t';
        m_places.back().pieces.push_back({read.text.size(), text.size(), block.position()});
        m_places.back().last = m_end;
        read.text += text;
        read.form += formOf(block) + '\n';
    }
}

int MarkdownBlocks::begin(qsizetype block) const
{
    return block < qsizetype(m_places.size()) ? m_places[size_t(block)].begin : m_end;
}

int MarkdownBlocks::last(qsizetype block) const
{
    return m_places[size_t(block)].last;
}

std::vector<std::pair<int, int>> MarkdownBlocks::positions(
    qsizetype block, const std::vector<ByteRange> &stretches) const
{
    std::vector<std::pair<int, int>> result;
    const QByteArrayView text = m_blocks[size_t(block)].text;
    auto first = stretches.begin();
    for (const Piece &piece : m_places[size_t(block)].pieces) {
        qsizetype byte = piece.offset;
        int position = piece.position;
        const auto positionOf = [&](qsizetype there) {
            position += int(QString::fromUtf8(text.sliced(byte, there - byte)).size());
            byte = there;
            return position;
        };
        const qsizetype end = piece.offset + piece.size;
        while (first != stretches.end() && first->end <= piece.offset)
            ++first;
        for (auto stretch = first; stretch != stretches.end() && stretch->begin < end; ++stretch) {
            const qsizetype from = std::max(stretch->begin, byte);
            const qsizetype to = std::min(stretch->end, end);
            if (from >= to)
                continue;
            const int begin = positionOf(from);
            result.emplace_back(begin, positionOf(to));
        }
    }
    return result;
}

} // namespace artiscope
