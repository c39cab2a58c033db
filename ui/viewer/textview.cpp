// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include "ui/viewer/glide.h"
#include "ui/viewer/textaccessible.h"
#include "ui/viewer/texthighlighter.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/contentfont.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace artiscope {

TextView::TextView(QWidget *parent)
    : QAbstractScrollArea(parent),
      m_highlighter(new TextHighlighter(this)),
      m_bar(new HitScrollBar([this](int length) { return marksIn(length); }, this)),
      m_layouts([this](qsizetype piece) { return m_highlighter->spans(piece); }),
      m_colors(TextColors::forPalette(palette())),
      m_glide(new Glide(this))
{
    installTextAccessibility();
    setObjectName(QStringLiteral("textView"));
    setAccessibleName(tr("Source text"));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // as code is read, in every language of the window
    setFrameShape(QFrame::NoFrame);
    useContentFont(*this);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(m_highlighter, &TextHighlighter::corrected, this, [this] {
        m_layouts.forget();
        viewport()->update();
    });
    connect(m_glide, &Glide::moved, this, &TextView::scrollPixels);
    setVerticalScrollBar(m_bar);
    showColors();
    applyFont();
}

TextView::~TextView() = default;

void TextView::setText(const TextBuffer &text, Language language, Keep keep)
{
    const qsizetype line = caretLine();
    const qsizetype column = m_caret - m_text.lineStart(line);
    const qsizetype top = topLine();
    m_text = text;
    m_language = language;
    m_hits.clear();
    m_currentHit = -1;
    m_searchRange = {};
    m_marks = {};
    m_numbers.reset();
    m_fillers.clear();
    m_filledBefore.clear();
    m_bar->update();
    m_seenWidth = 0;
    m_goalX.reset();
    m_dragging = false;
    m_dragTimer.stop();
    m_glide->stop();
    m_top = {};
    m_hoveredFold = -1;
    m_block.reset();
    m_filtered.reset();
    m_skipped.clear();
    m_folding.setTree({});
    if (keep == Keep::Nothing)
        m_folding.forget();
    m_highlighter->setText(m_text, lexerFor(language));
    m_layouts.setText(m_text);
    m_caret = m_anchor = m_text.begin();
    if (keep == Keep::Place) {
        const qsizetype kept = std::min(line, m_text.lineCount() - 1);
        m_caret = std::min(m_text.lineStart(kept) + column, m_text.lineEnd(kept));
        // Another version may have a character across this byte.
        const auto laidOut = m_layouts.piece(m_text.pieceOf(m_caret));
        const int unit = laidOut->decoded.unitOf(int(m_caret - laidOut->piece.begin));
        m_caret = m_anchor = laidOut->piece.begin + laidOut->decoded.byteOf(unit);
        m_top = m_layouts.rowOfLine(std::min(top, m_text.lineCount() - 1));
    } else {
        horizontalScrollBar()->setValue(0);
        m_name.clear();
        m_restTimer.stop();
    }
    relayout();
    tellTextReplaced(*this);
    Q_EMIT selectionChanged();
    Q_EMIT caretMoved(caretLine(), caretColumn());
}

void TextView::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_highlighter->setText(m_text, lexerFor(language));
    m_layouts.forget();
    viewport()->update();
}

void TextView::setWrap(bool wrap)
{
    if (wrap == m_wrap)
        return;
    const qsizetype top = m_text.piece(m_top.piece).begin;
    m_wrap = wrap;
    m_goalX.reset();
    m_top = wrap ? TextRow{m_text.pieceOf(top), 0} : m_layouts.rowOfLine(m_text.lineOf(top));
    relayout();
    Q_EMIT wrapChanged(wrap);
}

void TextView::setZoom(int steps)
{
    steps = std::clamp(steps, -8, 40);
    if (steps == m_zoom)
        return;
    m_zoom = steps;
    applyFont();
    Q_EMIT zoomChanged(steps);
}

void TextView::setAids(const TextAids &aids)
{
    if (aids == m_aids)
        return;
    m_aids = aids;
    m_layouts.setSpacesShown(aids.spaces);
    relayout();
    Q_EMIT aidsChanged(m_aids);
}

void TextView::setColors(const TextColors &colors)
{
    m_ownColors = true;
    if (colors == m_colors)
        return;
    m_colors = colors;
    showColors();
}

qsizetype TextView::caretColumn() const
{
    const QByteArrayView before = m_text.view(m_text.lineStart(caretLine()), m_caret);
    return decodeText(before).text.size();
}

void TextView::select(qsizetype anchor, qsizetype caret)
{
    caret = std::clamp(caret, m_text.begin(), m_text.size());
    reveal(caret);
    setSelection(std::clamp(anchor, m_text.begin(), m_text.size()), caret);
    showPlace(m_caret, true);
}

void TextView::goToLine(qsizetype line, qsizetype column)
{
    line = std::clamp<qsizetype>(line, 0, m_text.lineCount() - 1);
    qsizetype place = m_text.lineStart(line);
    if (column > 0) {
        const DecodedText decoded = decodeText(m_text.line(line));
        place += decoded.byteOf(int(std::min(column, decoded.text.size())));
    }
    select(place, place);
}

bool TextView::event(QEvent *event)
{
    // While the text has the focus its own keys come before the window's short cuts of the same name.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void TextView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFont();
    } else if (event->type() == QEvent::PaletteChange && !m_ownColors) {
        m_colors = TextColors::forPalette(palette());
        showColors();
    }
}

void TextView::contextMenuEvent(QContextMenuEvent *event)
{
    if (actions().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("textMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, actions());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(caretRect().bottomLeft()) : event->globalPos());
}

void TextView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TextView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace artiscope
