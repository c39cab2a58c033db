// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/markdownviewstyle.h"

#include "ui/widgets/theme.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <array>

namespace artiscope {
namespace {

QTextCharFormat codeFormat(const Theme &theme, const QFont &font)
{
    QTextCharFormat format;
    format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    format.setFontFixedPitch(true);
    format.setProperty(QTextFormat::FontPointSize, font.pointSizeF() > 0 ? font.pointSizeF() * 0.95 : 9.5);
    format.setBackground(theme.window);
    format.setForeground(theme.text);
    return format;
}

void styleBlock(QTextCursor &cursor, const QTextBlock &block, const Theme &theme, const QFont &font)
{
    const double line = QFontMetricsF(font).height();
    const bool inTable = cursor.currentTable() != nullptr;
    QTextBlockFormat format = block.blockFormat();
    const int heading = format.headingLevel();
    if (isCodeBlock(block)) {
        // One ground under all lines of the block: air only above the first and below the last. Of two blocks that
        // touch, all that tells them apart is their language.
        const auto belongs = [&format](const QTextBlock &other) {
            constexpr auto language = QTextFormat::BlockCodeLanguage;
            return isCodeBlock(other) && other.blockFormat().property(language) == format.property(language);
        };
        format.setBackground(theme.window);
        format.setLeftMargin(format.leftMargin() + line / 2);
        format.setTopMargin(belongs(block.previous()) ? 0 : line / 2);
        format.setBottomMargin(belongs(block.next()) ? 0 : line / 2);
        format.setLineHeight(100, QTextBlockFormat::ProportionalHeight); // more would leave stripes between the lines
    } else if (heading > 0) {
        format.setTopMargin(block.blockNumber() == 0 ? 0 : line * (heading < 3 ? 1.2 : 0.9));
        format.setBottomMargin(line * 0.4);
    } else if (!inTable) {
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        if (block.textList() != nullptr) {
            format.setTopMargin(0);
            format.setBottomMargin(line * 0.2);
        } else {
            format.setTopMargin(0);
            format.setBottomMargin(line * 0.6);
        }
    }
    if (inTable) { // the reader leaves a paragraph's margins in some cells; the padding is the table's
        format.setTopMargin(0);
        format.setBottomMargin(0);
    }
    cursor.setBlockFormat(format);

    if (heading > 0) {
        static constexpr std::array<double, 6> factors{1.7, 1.35, 1.15, 1.0, 1.0, 0.9};
        QTextCharFormat big;
        big.clearProperty(QTextFormat::FontSizeAdjustment);
        big.setFontPointSize(std::max(6.0, font.pointSizeF()) * factors.at(size_t(std::clamp(heading, 1, 6) - 1)));
        big.setFontWeight(QFont::DemiBold);
        big.setForeground(theme.text);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(big);
    } else if (isCodeBlock(block)) {
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(codeFormat(theme, font));
    } else if (format.intProperty(QTextFormat::BlockQuoteLevel) > 0) {
        QTextCharFormat dim;
        dim.setForeground(theme.dim);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(dim);
    }
}

void styleRuns(QTextDocument &document, const QTextBlock &block, const Theme &theme, const QFont &font)
{
    struct Run {
        int position;
        int length;
        QTextCharFormat format;
    };
    QList<Run> runs; // collected first: changing a format ends the walk
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat found = it.fragment().charFormat();
        QTextCharFormat format;
        if (found.fontFixedPitch() && !isCodeBlock(block))
            format = codeFormat(theme, font);
        if (found.isAnchor()) {
            format.setForeground(theme.accent);
            format.setFontUnderline(true);
        }
        if (!format.properties().isEmpty())
            runs.append({it.fragment().position(), it.fragment().length(), format});
    }
    QTextCursor cursor(&document);
    for (const Run &run : runs) {
        cursor.setPosition(run.position);
        cursor.setPosition(run.position + run.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(run.format);
    }
}

// Markdown has no table without a header row; an empty one is how its writer says that there is none.
bool dropEmptyHeader(QTextTable &table)
{
    for (int column = 0; column < table.columns(); ++column) {
        const QTextCursor cell = table.cellAt(0, column).firstCursorPosition();
        if (!cell.block().text().trimmed().isEmpty())
            return false;
    }
    if (table.rows() > 1)
        table.removeRows(0, 1);
    return true;
}

void styleTable(QTextTable &table, const Theme &theme, const QFont &font)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(theme.line);
    format.setCellPadding(QFontMetricsF(font).height() * 0.3);
    format.setCellSpacing(0);
    format.setBottomMargin(QFontMetricsF(font).height() * 0.8);
    format.setTopMargin(QFontMetricsF(font).height() * 0.2);
    table.setFormat(format);
    if (dropEmptyHeader(table))
        return;
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat ground = cell.format();
        ground.setBackground(theme.window);
        cell.setFormat(ground);
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        cursor.mergeCharFormat(bold);
    }
}

void styleTables(QTextFrame *frame, const Theme &theme, const QFont &font)
{
    const QList<QTextFrame *> children = frame->childFrames();
    for (QTextFrame *child : children) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            styleTable(*table, theme, font);
        styleTables(child, theme, font);
    }
}

} // namespace

bool isCodeBlock(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
        || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) || block.blockFormat().nonBreakableLines();
}

void styleMarkdown(QTextDocument &document, const Theme &theme, const QFont &font)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        styleBlock(cursor, block, theme, font);
        styleRuns(document, block, theme, font);
    }
    styleTables(document.rootFrame(), theme, font);
    cursor.endEditBlock();
}

} // namespace artiscope
