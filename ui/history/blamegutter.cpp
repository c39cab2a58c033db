// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/blamegutter.h"

#include "ui/history/agelook.h"
#include "ui/history/plaintip.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/actiontext.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace artiscope {

BlameGutter::BlameGutter(TextView &view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setObjectName(QStringLiteral("blameGutter"));
    setAccessibleName(tr("Who brought each line"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&view, &TextView::scrolled, this, qOverload<>(&QWidget::update));
    connect(&view, &TextView::caretMoved, this, &BlameGutter::describeCaret);
}

void BlameGutter::setBlame(const std::vector<int> &lines, const QList<Entry> &entries)
{
    m_lines = lines;
    m_entries = entries;
    updateGeometry();
    update();
    describeCaret();
}

void BlameGutter::setNote(const QString &note)
{
    m_note = note;
    update();
    describeCaret();
}

// For those who do not see it.
void BlameGutter::describeCaret()
{
    const QString words = wordsOf(m_view.caretLine());
    setAccessibleDescription(words.isEmpty() ? m_note : tr("Line %L1: %2").arg(m_view.caretLine() + 1).arg(words));
}

int BlameGutter::entryOfLine(qsizetype line) const
{
    return line >= 0 && line < qsizetype(m_lines.size()) ? m_lines[size_t(line)] : -1;
}

const BlameGutter::Entry *BlameGutter::entryOf(qsizetype line) const
{
    const int entry = entryOfLine(line);
    return entry < 0 ? nullptr : &m_entries.at(entry);
}

QString BlameGutter::wordsOf(qsizetype line) const
{
    const Entry *const entry = entryOf(line);
    return entry ? entry->words : QString();
}

int BlameGutter::padding() const
{
    return 2 * Sizes::of(fontMetrics()).grid;
}

QSize BlameGutter::sizeHint() const
{
    int widest = fontMetrics().averageCharWidth() * 16;
    for (const Entry &entry : m_entries)
        widest = std::max(widest, fontMetrics().horizontalAdvance(entry.words));
    return {std::min(widest, 25 * padding()) + 2 * padding() + 2, 0};
}

int BlameGutter::viewTop() const
{
    return mapFromGlobal(m_view.viewport()->mapToGlobal(QPoint())).y();
}

std::optional<qsizetype> BlameGutter::lineAt(int y) const
{
    const int at = y - viewTop();
    if (at < 0 || at >= m_view.viewport()->height())
        return {};
    const auto line = qsizetype(m_view.placeAt(at));
    return line < m_view.text().lineCount() ? std::optional(line) : std::nullopt;
}

void BlameGutter::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    painter.fillRect(width() - 1, 0, 1, height(), theme.line);
    const int top = viewTop();
    const int bottom = top + m_view.viewport()->height();
    if (m_lines.empty()) {
        painter.setPen(theme.dim);
        painter.drawText(rect().adjusted(padding(), top + padding(), -padding(), 0),
            int(Qt::AlignLeading) | int(Qt::AlignTop) | int(Qt::TextWordWrap), m_note);
        return;
    }
    painter.setClipRect(0, top, width() - 1, bottom - top);
    const qsizetype first = m_view.topLine();
    int y = top + m_view.lineTop(first);
    for (qsizetype line = first; line < qsizetype(m_lines.size()) && y < bottom; ++line) {
        const int end = top + m_view.lineTop(line + 1);
        paintLine(painter, line, QRect(0, y, width() - 1, end - y), line == first);
        y = end;
    }
}

void BlameGutter::paintLine(QPainter &painter, qsizetype line, const QRect &rect, bool isFirstSeen)
{
    const Theme &theme = Theme::current();
    const Entry &entry = *entryOf(line);
    painter.fillRect(rect, ageLook(entry.age, theme).ground);
    if (!isFirstSeen && m_lines[size_t(line)] == m_lines[size_t(line - 1)])
        return; // it is said above
    const QRect row(
        rect.left() + padding(), std::max(rect.top(), viewTop()), rect.width() - 2 * padding(), m_view.rowHeight());
    painter.setPen(theme.text);
    painter.drawText(row, int(Qt::AlignLeading) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
        fontMetrics().elidedText(entry.words, Qt::ElideRight, row.width()));
}

void BlameGutter::mousePressEvent(QMouseEvent *event)
{
    const std::optional<qsizetype> line = lineAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && line && entryOf(*line))
        Q_EMIT lineClicked(*line);
}

void BlameGutter::contextMenuEvent(QContextMenuEvent *event)
{
    const std::optional<qsizetype> line = lineAt(event->y());
    if (!line || !entryOf(*line) || actions().isEmpty())
        return;
    m_view.goToLine(*line);
    auto *const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("blameMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, actions());
    menu->popup(event->globalPos());
}

void BlameGutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view.viewport(), event);
}

bool BlameGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const std::optional<qsizetype> line = lineAt(help->pos().y());
    const Entry *const entry = line ? entryOf(*line) : nullptr;
    if (entry)
        QToolTip::showText(help->globalPos(), plainTip(entry->tip), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace artiscope
