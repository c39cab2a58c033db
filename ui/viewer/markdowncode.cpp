// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/markdowncode.h"

#include "app/content/fencelanguage.h"
#include "app/content/lexer.h"
#include "ui/viewer/markdownviewstyle.h"
#include "ui/viewer/textcolors.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::MarkdownView)
};

QString fenceWord(const QTextBlock &block)
{
    return isCodeBlock(block) ? block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage) : QString();
}

bool isDiagram(const QTextBlock &block)
{
    return fenceWord(block).compare(QLatin1StringView("mermaid"), Qt::CaseInsensitive) == 0;
}

// Spans are in bytes of UTF-8, the document's places in UTF-16.
QList<QTextLayout::FormatRange> rangesOf(
    const std::vector<Span> &spans, const QByteArray &bytes, const TextColors &colors)
{
    QList<QTextLayout::FormatRange> ranges;
    QStringDecoder decoder(QStringDecoder::Utf8);
    int byte = 0;
    int place = 0;
    const auto advance = [&](int to) {
        place += int(QString(decoder.decode(QByteArrayView(bytes).sliced(byte, to - byte))).size());
        byte = to;
        return place;
    };
    for (const Span &span : spans) {
        QTextLayout::FormatRange range;
        range.start = advance(span.start);
        range.length = advance(span.start + span.length) - range.start;
        range.format.setForeground(colors.of(span.role));
        ranges.append(range);
    }
    return ranges;
}

} // namespace

void labelDiagrams(QTextDocument &document, const Theme &theme)
{
    QTextCharFormat look;
    look.setForeground(theme.dim);
    look.setFontItalic(true);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isDiagram(block) || isDiagram(block.previous()))
            continue;
        QTextBlockFormat format = block.blockFormat();
        for (const int code :
            {QTextFormat::BlockCodeFence, QTextFormat::BlockCodeLanguage, QTextFormat::BlockNonBreakableLines})
            format.clearProperty(code);
        QTextCursor cursor(block);
        cursor.insertBlock(); // the code moves on, the block that was its first becomes the line above
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.setBlockFormat(format);
        cursor.setBlockCharFormat(look);
        cursor.insertText(Words::tr("Mermaid diagram, shown as its source"), look);
        block = cursor.block().next();
    }
}

void colourCode(QTextDocument &document, const TextColors &colors)
{
    QString word;
    LexFunction lexer = nullptr;
    LexState state = 0;
    std::vector<Span> spans;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString current = fenceWord(block);
        if (current != word || !isCodeBlock(block.previous())) {
            word = current;
            const std::optional<Language> language = languageOfFence(word);
            lexer = language ? lexerFor(*language) : nullptr;
            state = 0;
        }
        if (!lexer)
            continue;
        const QByteArray bytes = block.text().toUtf8();
        spans.clear();
        state = lexer({bytes, true}, state, spans);
        if (!spans.empty())
            block.layout()->setFormats(rangesOf(spans, bytes, colors));
    }
}

} // namespace artiscope
