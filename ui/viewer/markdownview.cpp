// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/markdownview.h"

#include "app/core/pool.h"
#include "ui/viewer/layoutpacer.h"
#include "ui/viewer/markdowndocument.h"
#include "ui/viewer/markdownground.h"
#include "ui/widgets/contentfont.h"
#include "ui/widgets/zoomedfont.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QWheelEvent>

#include <algorithm>

namespace artiscope {

MarkdownView::MarkdownView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("markdownView"));
    setAccessibleName(tr("Rendered text"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    followContentFont(*this); // code is in it
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const int place = isWithin(url) ? placeOf(url) : -1; place >= 0)
            goTo(place);
        if (isPage(url))
            Q_EMIT pageWanted(url);
        if (!mayOpen(url))
            return;
        Q_EMIT linkOpened(url);
        QDesktopServices::openUrl(url);
    });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &url) { Q_EMIT linkHovered(wordsOf(url)); });
    connect(this, &QTextBrowser::cursorPositionChanged, this, [this] { Q_EMIT cameTo(textCursor().position()); });
    limitWidth();
}

MarkdownView::~MarkdownView()
{
    // Who follows it is going, too.
    blockSignals(true);
    verticalScrollBar()->blockSignals(true);
    setDocument(nullptr); // those that were made go before what shows them
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

bool MarkdownView::isPage(const QUrl &url) const
{
    const QString name = url.path();
    return !m_folder.isEmpty() && url.isRelative() && url.host().isEmpty() && name.endsWith(QLatin1String(".md"))
        && !name.contains(u'/') && QFile::exists(m_folder + u'/' + name);
}

QString MarkdownView::wordsOf(const QUrl &url) const
{
    const QString shown = url.toDisplayString(QUrl::RemoveUserInfo);
    if (url.isEmpty() || mayOpen(url) || isPage(url))
        return shown;
    if (!isWithin(url))
        return tr("%1 (is not opened)").arg(shown);
    return placeOf(url) < 0 ? tr("%1 (there is no such heading)").arg(shown) : shown;
}

int MarkdownView::placeOf(const QUrl &url) const
{
    return m_shown ? m_shown->placeOf(url.fragment(QUrl::FullyDecoded)) : -1;
}

bool MarkdownView::isLaidOut() const
{
    return !m_pacer || !m_pacer->isBusy();
}

QTextBlock MarkdownView::blockAt(int y) const
{
    return m_pacer ? m_pacer->blockAt(y + verticalScrollBar()->value()) : document()->firstBlock();
}

int MarkdownView::topPosition() const
{
    return blockAt(qRound(m_look.line / 2)).position();
}

std::pair<int, int> MarkdownView::visiblePositions() const
{
    const QTextBlock last = blockAt(viewport()->height());
    return {blockAt(0).position(), last.position() + last.length()};
}

void MarkdownView::showPosition(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    const int before = verticalScrollBar()->value();
    setTextCursor(cursor);
    // What is out of sight comes to where one sees what is around it.
    if (verticalScrollBar()->value() != before)
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + cursorRect(cursor).top() - viewport()->height() / 3);
}

void MarkdownView::goTo(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    const double top = document()->documentLayout()->blockBoundingRect(cursor.block()).top();
    setTextCursor(cursor);
    scrollTo(qRound(top - (cursor.block().blockNumber() == 0 ? m_look.margin : 0)));
    Q_EMIT cameTo(position);
}

void MarkdownView::setContent(const QByteArray &bytes, bool keepPlace)
{
    m_bytes = bytes;
    make();
    if (!keepPlace)
        present({}, 0);
}

void MarkdownView::setMarks(const MarkdownMarks &marks)
{
    m_marks = marks;
    viewport()->update();
}

void MarkdownView::make()
{
    m_look = MarkdownLook::of(font());
    m_look.pictureFolder = m_folder;
    m_look.widestPicture = widestPicture();
    m_look.pixelRatio = devicePixelRatioF();
    using Made = std::shared_ptr<MarkdownDocument>;
    m_making = runOnPool<Made>(
        [bytes = m_bytes, look = m_look](
            const Cancelled &cancelled) -> Result<Made> { return MarkdownDocument::of(bytes, look, cancelled); },
        [this](Result<Made> made) {
            const int place = m_place.value_or(verticalScrollBar()->value());
            present(made.take(), place);
            if (!isBusy())
                Q_EMIT settled();
        });
}

void MarkdownView::present(std::shared_ptr<MarkdownDocument> document, int place)
{
    m_pacer.reset();
    setExtraSelections({}); // they hold on to what goes
    m_marks = {};
    setDocument(document.get());
    if (document) {
        m_pacer = std::make_unique<LayoutPacer>(*document);
        connect(m_pacer.get(), &LayoutPacer::progressed, this, [this] { laidOut(false); });
        connect(document->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { laidOut(true); });
    }
    m_shown = std::move(document); // the one before it has gone from the screen
    scrollTo(place);
    Q_EMIT presented();
}

// What is not laid out yet cannot be scrolled to: painting it would lay out all that is above in one go. Nothing is
// painted until then, so that nothing jumps.
void MarkdownView::scrollTo(int place)
{
    m_place = place;
    viewport()->setUpdatesEnabled(reachPlace(true));
}

void MarkdownView::laidOut(bool isRangeKnown)
{
    if (!m_place || !reachPlace(isRangeKnown))
        return;
    viewport()->setUpdatesEnabled(true);
    if (!isBusy())
        Q_EMIT settled();
}

bool MarkdownView::reachPlace(bool isRangeKnown)
{
    const bool isLayingOut = m_pacer && m_pacer->isBusy();
    if (*m_place > 0 && isLayingOut && m_pacer->height() < *m_place + viewport()->height())
        return false;
    verticalScrollBar()->setValue(*m_place);
    if (verticalScrollBar()->value() != *m_place && (isLayingOut || !isRangeKnown))
        return false;
    m_place.reset();
    return true;
}

void MarkdownView::setFolder(const QString &folder)
{
    m_folder = folder;
    // Pictures are as wide as there is room; a bar that comes and goes with their height would have them made for ever.
    setVerticalScrollBarPolicy(folder.isEmpty() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOn);
}

// As wide as a line.
double MarkdownView::widestPicture() const
{
    return std::max(1, lineWrapColumnOrWidth() - 2 * Sizes::of(fontMetrics()).grid * 6);
}

void MarkdownView::limitWidth()
{
    // Lines of about 90 characters, whatever the width of the window.
    const int gap = Sizes::of(fontMetrics()).grid * 6;
    const int longestLine = fontMetrics().averageCharWidth() * 90;
    const int width = std::min(viewport()->width(), longestLine + 2 * gap);
    if (width == lineWrapColumnOrWidth() && lineWrapMode() == FixedPixelWidth)
        return;
    const int place = m_place.value_or(verticalScrollBar()->value());
    setLineWrapMode(FixedPixelWidth);
    setLineWrapColumnOrWidth(width);
    if (m_pacer)
        m_pacer->begin();
    scrollTo(place);
    if (!m_folder.isEmpty() && !m_bytes.isEmpty() && m_look.widestPicture != widestPicture())
        make(); // its pictures fit no longer
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
    if (const int steps = m_zoomWheel.add(*event); steps != 0)
        Q_EMIT zoomWanted(steps);
    event->accept();
}

void MarkdownView::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
    // There is no other page to go to.
}

void MarkdownView::paintEvent(QPaintEvent *event)
{
    if (m_shown) {
        QPainter painter(viewport());
        const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
        painter.translate(-scrolled);
        const QRectF visible = QRectF(event->rect()).translated(scrolled);
        paintMarkdownGround(painter, blockAt(event->rect().top()), visible, m_look);
        if (hasFocus())
            paintFocus(painter, viewport()->rect());
        if (!m_marks.blocks.empty())
            paintMarkdownMarks(painter, *document(), visible, visiblePositions(), m_marks, m_look);
    }
    QTextBrowser::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(viewport());
        paintFocus(painter, viewport()->rect().adjusted(m_marks.blocks.empty() ? 0 : int(m_look.margin) / 2, 0, 0, 0));
    }
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    limitWidth();
}

void MarkdownView::changeEvent(QEvent *event)
{
    const int place = m_place.value_or(verticalScrollBar()->value());
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    if (m_pacer)
        m_pacer->begin();
    limitWidth();
    scrollTo(place); // another font had it laid out anew
    if (!m_bytes.isEmpty())
        make();
}

} // namespace artiscope
