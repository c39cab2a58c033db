// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/markdownviewstyle.h"

#include "ui/viewer/markdownlook.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <array>

namespace artiscope {
namespace {

QTextCharFormat codeFormat(const MarkdownLook &look)
{
    QTextCharFormat format;
    format.setFontFamilies({look.fixedFamily});
    format.setFontFixedPitch(true);
    const double points = look.font.pointSizeF();
    format.setProperty(QTextFormat::FontPointSize, points > 0 ? points * 0.95 : 9.5);
    format.setForeground(look.theme.text);
    return format;
}

QTextCharFormat inlineCodeFormat(const MarkdownLook &look)
{
    QTextCharFormat format = codeFormat(look);
    format.setBackground(look.theme.window);
    return format;
}

bool isInTable(const QTextBlock &block)
{
    return QTextCursor(block).currentTable() != nullptr;
}

bool isListed(const QTextBlock &block)
{
    return block.textList() != nullptr || block.blockFormat().indent() > 0;
}

// The empty line that Qt's reader leaves where a table ends.
bool isBehindTable(const QTextBlock &block)
{
    return block.length() == 1 && block.blockFormat().headingLevel() == 0 && !isCodeBlock(block)
        && block.previous().isValid() && isInTable(block.previous());
}

void styleText(QTextBlockFormat &format, const QTextBlock &block, const MarkdownLook &look)
{
    const double line = look.line;
    format.setTopMargin(0);
    if (isBehindTable(block)) {
        format.setBottomMargin(0);
        return;
    }
    if (!block.text().contains(QChar::ObjectReplacementCharacter)) // a picture needs no room between lines
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    // Lines of a list are closer together; what follows it is not one of them.
    const bool isClose =
        block.textList() != nullptr && isListed(block.next()) && quoteLevelOf(block.next()) == quoteLevelOf(block);
    format.setBottomMargin(line * (isClose ? 0.2 : 0.6));
}

void styleBlock(QTextCursor &cursor, const QTextBlock &block, const MarkdownLook &look)
{
    const double line = look.line;
    const bool inTable = cursor.currentTable() != nullptr;
    QTextBlockFormat format = block.blockFormat();
    const int heading = format.headingLevel();
    format.setLeftMargin(quoteLevelOf(block) * look.quoteStep());
    format.setRightMargin(0);
    if (isCodeBlock(block)) {
        // The view paints one ground under all its lines, as much larger as its padding; beyond that is the distance.
        const double above = look.padding() * (isCodeBlock(block.previous()) ? 2 : 1) + line * 0.4;
        format.setLeftMargin(format.leftMargin() + look.padding());
        format.setTopMargin(isSameCode(block.previous(), block) ? 0 : above);
        format.setBottomMargin(isSameCode(block, block.next()) ? 0 : look.padding() + line * 0.6);
        format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    } else if (heading > 0) {
        format.setTopMargin(block.blockNumber() == 0 ? 0 : line * (heading < 3 ? 1.2 : 0.9));
        format.setBottomMargin(line * 0.4);
    } else if (!inTable) {
        styleText(format, block, look);
    }
    cursor.setBlockFormat(format);

    if (!inTable && isBehindTable(block)) {
        QTextCharFormat small;
        small.setFontPointSize(1);
        cursor.setBlockCharFormat(small);
    } else if (heading > 0) {
        static constexpr std::array<double, 6> factors{1.7, 1.35, 1.15, 1.0, 1.0, 0.9};
        QTextCharFormat big;
        big.clearProperty(QTextFormat::FontSizeAdjustment);
        big.setFontPointSize(std::max(6.0, look.font.pointSizeF()) * factors.at(size_t(std::clamp(heading, 1, 6) - 1)));
        big.setFontWeight(QFont::DemiBold);
        big.setForeground(look.theme.text);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(big);
    } else if (isCodeBlock(block)) {
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(codeFormat(look));
    } else if (quoteLevelOf(block) > 0) {
        QTextCharFormat dim;
        dim.setForeground(look.theme.dim);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(dim);
    }
}

void styleRuns(QTextDocument &document, const QTextBlock &block, const MarkdownLook &look)
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
            format = inlineCodeFormat(look);
        if (found.isAnchor()) {
            format.setForeground(look.theme.accent);
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

// Behind a quotation the reader begins the first cell with an empty line.
void dropEmptyLines(QTextTable &table)
{
    for (int column = 0; column < table.columns(); ++column) {
        QTextCursor start = table.cellAt(0, column).firstCursorPosition();
        if (start.block().length() == 1 && start.block() != table.cellAt(0, column).lastCursorPosition().block())
            start.deleteChar();
    }
}

// The padding is the table's. What stood above it leaves its margins in some cells, the more so when a row is removed.
void styleCells(QTextTable &table)
{
    QTextCursor cursor = table.firstCursorPosition();
    const int end = table.lastPosition();
    for (QTextBlock block = cursor.block(); block.isValid() && block.position() <= end; block = block.next()) {
        QTextBlockFormat format;
        format.setAlignment(block.blockFormat().alignment());
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

void styleTable(QTextTable &table, const MarkdownLook &look)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(look.theme.line);
    format.setCellPadding(look.line * 0.3);
    format.setCellSpacing(0);
    format.setBottomMargin(look.line * 0.6);
    // Below a line of text Qt takes no notice of that one's own margin.
    const QTextBlock above = table.document()->findBlock(table.firstPosition() - 1);
    format.setTopMargin(look.line * 0.4 + (isCodeBlock(above) ? look.padding() : 0));
    table.setFormat(format);
    const bool hasHeader = !dropEmptyHeader(table);
    dropEmptyLines(table);
    styleCells(table);
    for (int column = 0; hasHeader && column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat ground = cell.format();
        ground.setBackground(look.theme.window);
        cell.setFormat(ground);
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        cursor.mergeCharFormat(bold);
    }
}

void styleTables(QTextFrame *frame, const MarkdownLook &look)
{
    const QList<QTextFrame *> children = frame->childFrames();
    for (QTextFrame *child : children) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            styleTable(*table, look);
        styleTables(child, look);
    }
}

} // namespace

bool isCodeBlock(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
        || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) || block.blockFormat().nonBreakableLines();
}

bool isSameCode(const QTextBlock &block, const QTextBlock &next)
{
    constexpr auto language = QTextFormat::BlockCodeLanguage;
    return isCodeBlock(block) && isCodeBlock(next)
        && block.blockFormat().property(language) == next.blockFormat().property(language)
        && block.blockFormat().indent() == next.blockFormat().indent() && quoteLevelOf(block) == quoteLevelOf(next);
}

int quoteLevelOf(const QTextBlock &block)
{
    return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel);
}

void styleMarkdown(QTextDocument &document, const MarkdownLook &look)
{
    QTextFrameFormat page = document.rootFrame()->frameFormat();
    page.setMargin(look.margin);
    document.rootFrame()->setFrameFormat(page);
    document.setIndentWidth(look.line * 2);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        styleBlock(cursor, block, look);
        styleRuns(document, block, look);
    }
    styleTables(document.rootFrame(), look);
    cursor.endEditBlock();
}

} // namespace artiscope
