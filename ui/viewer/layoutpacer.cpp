// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/layoutpacer.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimerEvent>

#include <algorithm>

namespace artiscope {

namespace {

constexpr int stepMilliseconds = 6;
constexpr int stepCharacters = 2000;

} // namespace

LayoutPacer::LayoutPacer(QTextDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    document.documentLayout()->installEventFilter(this);
}

// Of its two timers the one that tells a new size comes as soon as it can; the one that goes on laying out waits a
// little.
int LayoutPacer::layoutTimer() const
{
    const auto timers = QAbstractEventDispatcher::instance()->registeredTimers(m_document.documentLayout());
    for (const auto &timer : timers) {
        if (timer.interval > 0)
            return timer.timerId;
    }
    return 0;
}

bool LayoutPacer::isBusy() const
{
    return layoutTimer() != 0;
}

bool LayoutPacer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Timer || static_cast<QTimerEvent *>(event)->timerId() != layoutTimer())
        return QObject::eventFilter(watched, event);
    step();
    return true;
}

// Asking where a block is has Qt lay out as far as that; asking again, where it has, costs next to nothing.
void LayoutPacer::step()
{
    const QAbstractTextDocumentLayout &layout = *m_document.documentLayout();
    const int end = m_document.characterCount() - 1;
    QElapsedTimer clock;
    clock.start();
    for (int position = 0; position < end && clock.elapsed() < stepMilliseconds;) {
        position = std::min(position + stepCharacters, end);
        m_height = layout.blockBoundingRect(m_document.findBlock(position)).bottom();
        m_position = position;
    }
    Q_EMIT progressed();
}

// Qt's own hit test looks through all that follows when it is asked for the space between two blocks, and takes a table
// that is not laid out for one above it.
QTextBlock LayoutPacer::blockAt(double y) const
{
    const auto endsAbove = [this, y](const QTextBlock &block) {
        return m_document.documentLayout()->blockBoundingRect(block).bottom() < y;
    };
    int first = 0;
    int last = isBusy() ? m_document.findBlock(m_position).blockNumber() : m_document.blockCount() - 1;
    while (first < last) {
        const int middle = (first + last) / 2;
        if (endsAbove(m_document.findBlockByNumber(middle)))
            first = middle + 1;
        else
            last = middle;
    }
    QTextBlock block = m_document.findBlockByNumber(first);
    while (block.next().isValid() && endsAbove(block))
        block = block.next();
    return block;
}

} // namespace artiscope
