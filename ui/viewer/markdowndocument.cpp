// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/markdowndocument.h"

#include "app/content/headingslugs.h"
#include "app/content/markdowntext.h"
#include "ui/viewer/markdownblocks.h"
#include "ui/viewer/markdowncode.h"
#include "ui/viewer/markdownviewstyle.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::MarkdownView)
};

// Of the folder that the look names, as large as it is shown, with a line around it. Null: it is none of those.
QImage ownPicture(const QString &name, const MarkdownLook &look)
{
    static const QRegularExpression own(QStringLiteral(R"(^[A-Za-z0-9]+(/[A-Za-z0-9]+)*\.png$)")); // not out of it
    if (look.pictureFolder.isEmpty() || !own.match(name).hasMatch())
        return {};
    // Its colours before its size: scaled as it is, a picture with a palette is made one again.
    QImage picture = QImage(look.pictureFolder + u'/' + name).convertToFormat(QImage::Format_RGB32);
    if (picture.isNull())
        return {};
    const double width = std::min(double(picture.width()), look.widestPicture);
    picture = picture.scaledToWidth(std::max(1, qRound(width * look.pixelRatio)), Qt::SmoothTransformation);
    QPainter painter(&picture);
    painter.setPen(look.theme.line);
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    painter.end();
    picture.setDevicePixelRatio(look.pixelRatio);
    return picture;
}

QStringList headingsOf(const QTextDocument &document)
{
    QStringList headings;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            headings << block.text();
    }
    return headings;
}

} // namespace

std::shared_ptr<MarkdownDocument> MarkdownDocument::of(
    const QByteArray &bytes, const MarkdownLook &look, const std::function<bool()> &cancelled)
{
    const MarkdownText text = MarkdownText::of(bytes, cancelled);
    std::shared_ptr<MarkdownDocument> made(new MarkdownDocument, letGo);
    made->setUndoRedoEnabled(false);
    made->m_isCut = text.isCut;
    made->m_isTooDeep = text.isTooDeep;
    made->setDefaultFont(look.font);
    const std::initializer_list<std::function<void()>> steps{
        [&] {
            made->setMarkdown(QString::fromUtf8(text.text),
                MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
        },
        [&] { made->m_slugs = headingSlugs(headingsOf(*made)); }, // of their words alone, so before pictures are words
        [&] { made->placePictures(look); },
        [&] { labelDiagrams(*made, look.theme); },
        [&] { made->linkNotes(look); },
        [&] { styleMarkdown(*made, look); },
        [&] { colourCode(*made, look.colors); },
        [&] { made->takeHeadings(); },
        [&] { made->m_blocks = std::make_shared<const MarkdownBlocks>(*made); },
    };
    for (const auto &step : steps) {
        if (cancelled())
            return {};
        step();
    }
    made->moveToThread(QCoreApplication::instance()->thread());
    return made;
}

// Taking a long one apart takes longer than a frame.
void MarkdownDocument::letGo(MarkdownDocument *document)
{
    QAbstractEventDispatcher *const dispatcher = QAbstractEventDispatcher::instance(); // none when all ends
    if (!dispatcher || document->thread() != QCoreApplication::instance()->thread()) { // nobody has seen it
        delete document;
        return;
    }
    // It may still be laying out, and timers that nobody takes along are lost, with what Qt remembers of them.
    dispatcher->unregisterTimers(document->documentLayout());
    document->moveToThread(nullptr); // any may destroy it then
    QThreadPool::globalInstance()->start([document] { delete document; });
}

int MarkdownDocument::placeOf(const QString &fragment) const
{
    return m_places.value(fragment.toLower(), -1);
}

QVariant MarkdownDocument::loadResource(int type, const QUrl &)
{
    // For a picture, "nothing" is not enough: Qt then tries the name as a file of this machine.
    if (type == QTextDocument::ImageResource) {
        QImage blank(1, 1, QImage::Format_ARGB32_Premultiplied);
        blank.fill(Qt::transparent);
        return blank;
    }
    return {};
}

void MarkdownDocument::placePictures(const MarkdownLook &look)
{
    struct Picture {
        int position;
        QTextImageFormat format;
    };
    QList<Picture> pictures; // collected first: changing the text ends the walk
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            for (int i = 0; format.isValid() && i < it.fragment().length(); ++i)
                pictures.append({it.fragment().position() + i, format});
        }
    }
    QTextCursor cursor(this);
    for (auto it = pictures.crbegin(); it != pictures.crend(); ++it) { // from the end: positions stay right
        cursor.setPosition(it->position);
        cursor.setPosition(it->position + 1, QTextCursor::KeepAnchor);
        const QString words = it->format.stringProperty(QTextFormat::ImageAltText).trimmed(); // what the writer says
        if (const QImage picture = ownPicture(it->format.name(), look); !picture.isNull()) {
            addResource(QTextDocument::ImageResource, QUrl(it->format.name()), picture);
            QTextImageFormat format = it->format;
            format.setWidth(picture.deviceIndependentSize().width());
            format.setHeight(picture.deviceIndependentSize().height());
            format.setToolTip(words);
            cursor.setCharFormat(format);
            continue;
        }
        QTextCharFormat plain;
        plain.setForeground(look.theme.dim);
        if (it->format.isAnchor()) {
            plain.setAnchor(true);
            plain.setAnchorHref(it->format.anchorHref());
        }
        plain.setToolTip(it->format.name());
        cursor.insertText(
            Words::tr("[picture, not loaded: %1]").arg(words.isEmpty() ? it->format.name() : words), plain);
    }
}

void MarkdownDocument::linkNotes(const MarkdownLook &look)
{
    static const QRegularExpression mark(QStringLiteral(R"(\[\^([^\]\s]+)\](:?))"));
    struct Mark {
        int position;
        int length;
        QString name;
        bool isNote; // what is said, not where that is referred to
    };
    QList<Mark> marks;
    QSet<QString> notes;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        if (isCodeBlock(block))
            continue;
        const QString text = block.text();
        for (auto it = mark.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const bool isNote = match.capturedStart() == 0 && match.capturedLength(2) > 0;
            const auto length = int(match.capturedLength()) - (isNote ? 0 : int(match.capturedLength(2)));
            QTextCursor at(this);
            at.setPosition(block.position() + int(match.capturedStart()) + 1);
            if (at.charFormat().fontFixedPitch() || at.charFormat().isAnchor())
                continue; // code, or a link already
            marks.append({block.position() + int(match.capturedStart()), length, match.captured(1), isNote});
            if (isNote)
                notes.insert(match.captured(1));
        }
    }
    QTextCursor cursor(this);
    for (auto it = marks.crbegin(); it != marks.crend(); ++it) {
        if (!notes.contains(it->name))
            continue; // nothing is said about it: only words
        cursor.setPosition(it->position);
        cursor.setPosition(it->position + it->length, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        const QString name = QStringLiteral("fn-") + it->name;
        if (it->isNote) {
            format.setForeground(look.theme.dim);
            format.setAnchorNames({name});
        } else {
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            format.setAnchor(true);
            format.setAnchorHref(u'#' + name);
        }
        cursor.insertText(it->isNote ? it->name + u'.' : it->name, format);
    }
}

void MarkdownDocument::takeHeadings()
{
    auto outline = std::make_shared<Outline>();
    outline->kind = StructureKind::Markdown;
    std::vector<OutlineItem> &items = outline->items;
    m_outline.bytes = "\n"; // where no heading is
    struct Open {
        size_t item;
        int rank;
    };
    std::vector<Open> open; // those that one is under
    const auto closeFrom = [&](int rank) {
        for (; !open.empty() && open.back().rank >= rank; open.pop_back())
            items[open.back().item].end = quint32(m_outline.bytes.size());
    };
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QStringList names = it.fragment().charFormat().anchorNames();
            for (const QString &name : names)
                m_places.insert(name.toLower(), block.position());
        }
        const int rank = block.blockFormat().headingLevel();
        if (rank == 0)
            continue;
        closeFrom(rank);
        const QByteArray words = block.text().simplified().toUtf8();
        OutlineItem item;
        item.kind = OutlineKind::Heading;
        item.level = quint16(open.size());
        item.parent = open.empty() ? -1 : qint32(open.back().item);
        item.begin = quint32(m_outline.bytes.size());
        item.nameBegin = item.begin;
        item.nameEnd = item.begin + quint32(words.size());
        item.firstLine = quint32(items.size() + 1);
        item.lastLine = item.firstLine;
        m_outline.bytes += words + '\n';
        m_places.insert(m_slugs.value(qsizetype(items.size())), block.position());
        m_headings.push_back(block.position());
        open.push_back({items.size(), rank});
        items.push_back(item);
    }
    closeFrom(0);
    m_outline.outline = std::move(outline);
}

int MarkdownDocument::placeOf(qsizetype outlineOffset) const
{
    const std::vector<OutlineItem> &items = m_outline.outline->items;
    const auto behind = std::upper_bound(items.begin(), items.end(), outlineOffset,
        [](qsizetype offset, const OutlineItem &item) { return offset < qsizetype(item.begin); });
    return behind == items.begin() ? 0 : m_headings[size_t(behind - items.begin()) - 1];
}

qsizetype MarkdownDocument::outlineOffsetAt(int position) const
{
    const auto behind = std::upper_bound(m_headings.begin(), m_headings.end(), position);
    return behind == m_headings.begin()
        ? 0
        : qsizetype(m_outline.outline->items[size_t(behind - m_headings.begin()) - 1].begin);
}

} // namespace artiscope
