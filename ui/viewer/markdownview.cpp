// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/markdownview.h"

#include "app/content/headingslugs.h"
#include "ui/viewer/markdowncode.h"
#include "ui/viewer/markdownviewstyle.h"
#include "ui/viewer/textcolors.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/zoomedfont.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QWheelEvent>

#include <algorithm>

namespace artiscope {
namespace {

// Laying out takes about a second a megabyte, on the thread that paints. What is longer is read in its source.
constexpr qsizetype longest = 1024 * 1024; // bytes

} // namespace

MarkdownView::MarkdownView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("markdownView"));
    setAccessibleName(tr("Rendered text"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (isWithin(url))
            goToHeading(url);
        if (!mayOpen(url))
            return;
        Q_EMIT linkOpened(url);
        QDesktopServices::openUrl(url);
    });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &url) { Q_EMIT linkHovered(wordsOf(url)); });
}

bool MarkdownView::mayOpen(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https"));
}

bool MarkdownView::isWithin(const QUrl &url)
{
    return url.hasFragment() && url.adjusted(QUrl::RemoveFragment).isEmpty();
}

QString MarkdownView::wordsOf(const QUrl &url) const
{
    const QString shown = url.toDisplayString(QUrl::RemoveUserInfo);
    if (url.isEmpty() || mayOpen(url))
        return shown;
    if (!isWithin(url))
        return tr("%1 (is not opened)").arg(shown);
    return headingOf(url) < 0 ? tr("%1 (there is no such heading)").arg(shown) : shown;
}

qsizetype MarkdownView::headingOf(const QUrl &url) const
{
    return m_headings.indexOf(url.fragment(QUrl::FullyDecoded).toLower());
}

void MarkdownView::goToHeading(const QUrl &url)
{
    qsizetype left = headingOf(url);
    if (left < 0)
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || left-- > 0)
            continue;
        setTextCursor(QTextCursor(block)); // the keyboard goes on from there
        verticalScrollBar()->setValue(qRound(document()->documentLayout()->blockBoundingRect(block).top()));
        return;
    }
}

void MarkdownView::nameHeadings()
{
    QStringList headings;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            headings << block.text();
    }
    m_headings = headingSlugs(headings);
}

void MarkdownView::setContent(const QByteArray &bytes, bool keepPlace)
{
    const int place = keepPlace ? verticalScrollBar()->value() : 0;
    m_text = QString::fromUtf8(bytes.left(longest));
    if (bytes.size() > longest) {
        m_text += QStringLiteral("\n\n---\n\n*%1*\n")
                      .arg(tr("The text is longer than 1 MB and ends here. The source shows all of it."));
    }
    fill();
    moveCursor(QTextCursor::Start); // the first time it is shown, the view goes to where its cursor is
    verticalScrollBar()->setValue(place);
}

void MarkdownView::fill()
{
    // Without a default style of its own, a document set anew keeps the formats of the one before it.
    clear();
    document()->setDefaultFont(font());
    document()->setMarkdown(
        m_text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    nameHeadings(); // of their words alone, so before pictures become words
    namePictures();
    labelDiagrams(*document(), Theme::current());
    styleMarkdown(*document(), Theme::current(), font());
    limitWidth();
    colourCode(*document(), Theme::current().isDark ? TextColors::dark() : TextColors::light());
}

void MarkdownView::limitWidth()
{
    // Lines of about 90 characters, whatever the width of the window.
    const int gap = Sizes::of(fontMetrics()).grid * 6;
    const int longestLine = fontMetrics().averageCharWidth() * 90;
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    const double right = std::max(gap, viewport()->width() - gap - longestLine);
    if (qFuzzyCompare(format.rightMargin(), right) && qFuzzyCompare(format.leftMargin(), double(gap)))
        return;
    format.setLeftMargin(gap);
    format.setTopMargin(gap);
    format.setBottomMargin(gap);
    format.setRightMargin(right);
    root->setFrameFormat(format);
}

QVariant MarkdownView::loadResource(int type, const QUrl &)
{
    // For a picture, "nothing" is not enough: Qt then tries the name as a file of this machine.
    if (type == QTextDocument::ImageResource) {
        QImage blank(1, 1, QImage::Format_ARGB32_Premultiplied);
        blank.fill(Qt::transparent);
        return blank;
    }
    return {};
}

void MarkdownView::namePictures()
{
    struct Picture {
        int position;
        QTextImageFormat format;
    };
    QList<Picture> pictures; // collected first: changing the text ends the walk
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            for (int i = 0; format.isValid() && i < it.fragment().length(); ++i)
                pictures.append({it.fragment().position() + i, format});
        }
    }
    QTextCursor cursor(document());
    for (auto it = pictures.crbegin(); it != pictures.crend(); ++it) { // from the end: positions stay right
        QTextCharFormat plain;
        plain.setForeground(Theme::current().dim);
        if (it->format.isAnchor()) {
            plain.setAnchor(true);
            plain.setAnchorHref(it->format.anchorHref());
        }
        cursor.setPosition(it->position);
        cursor.setPosition(it->position + 1, QTextCursor::KeepAnchor);
        // What the writer calls it; its address is a tool tip then.
        const QString words = it->format.stringProperty(QTextFormat::ImageAltText).trimmed();
        plain.setToolTip(it->format.name());
        cursor.insertText(tr("[picture, not loaded: %1]").arg(words.isEmpty() ? it->format.name() : words), plain);
    }
}

void MarkdownView::setZoom(int steps)
{
    const QFont scaled = zoomedFont(*this, steps);
    if (scaled.pointSizeF() != font().pointSizeF())
        setFont(scaled);
}

void MarkdownView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    // A text browser's own zooming would be another size than that of the texts beside it.
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        Q_EMIT zoomWanted(steps);
    event->accept();
}

void MarkdownView::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
    // There is no other page to go to.
}

bool MarkdownView::focusNextPrevChild(bool next)
{
    // From link to link; where these lead, Qt tells only of the one under the pointer.
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    QTextCursor link = textCursor();
    if (!moved || !link.hasSelection())
        return moved;
    link.setPosition(link.selectionStart() + 1);
    Q_EMIT linkHovered(wordsOf(QUrl(link.charFormat().anchorHref())));
    return true;
}

void MarkdownView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    Q_EMIT linkHovered({});
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    limitWidth();
}

void MarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_text.isEmpty()) {
        const int place = verticalScrollBar()->value();
        fill();
        verticalScrollBar()->setValue(place);
    }
}

} // namespace artiscope
