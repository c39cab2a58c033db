// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/differencelist.h"

#include "app/models/differencemodel.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/contentfont.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

namespace artiscope {

namespace {

using Kind = DifferenceRow::Kind;

constexpr qsizetype laidOutAtOnce = 5000; // rows

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(DifferenceModel::KindRole).toInt());
}

QColor inkOf(Kind kind, const Theme &theme)
{
    switch (kind) {
    case Kind::Added:
        return theme.added;
    case Kind::Removed:
        return theme.removed;
    case Kind::Changed:
    case Kind::Reordered:
        return theme.changed;
    case Kind::Section:
        break;
    }
    return theme.text;
}

// Texts one after the other on one line, each on a ground of its own, until there is no room left.
class Line {
public:
    Line(QPainter &painter, const QRect &room) : m_painter(painter), m_room(room) { }

    void put(const QString &text, const QColor &ink, const QColor &ground = {})
    {
        if (text.isEmpty() || m_room.width() <= 0)
            return;
        const QFontMetrics metrics = m_painter.fontMetrics();
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_room.width());
        const int width = std::min(m_room.width(), metrics.horizontalAdvance(shown));
        const QRect place(m_room.left(), m_room.top(), width, m_room.height());
        if (ground.isValid()) {
            const int free = std::max(0, (m_room.height() - metrics.height()) / 2);
            m_painter.fillRect(place.adjusted(0, free, 0, -free), ground);
        }
        m_painter.setPen(ink);
        m_painter.drawText(place, int(Qt::AlignVCenter) | int(Qt::AlignLeft) | int(Qt::TextSingleLine), shown);
        m_room.setLeft(m_room.left() + width);
    }

private:
    QPainter &m_painter;
    QRect m_room;
};

} // namespace

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int grid = Sizes::of(option.fontMetrics).grid;
    const Kind kind = kindOf(index);
    const QString before = index.data(DifferenceModel::BeforeRole).toString();
    const QString after = index.data(DifferenceModel::AfterRole).toString();
    painter->save();
    painter->setFont(option.font);
    paintGround(*painter, option, index);
    Line line(*painter, option.rect.adjusted(grid, 0, -grid, 0));
    line.put(differenceSign(kind) + u' ', inkOf(kind, theme));
    line.put(index.data(DifferenceModel::PathRole).toString(), theme.dim);
    line.put(index.data(DifferenceModel::NameRole).toString(), kind == Kind::Changed ? theme.changed : theme.text);
    if (kind == Kind::Changed && !(before.isEmpty() && after.isEmpty())) {
        line.put(QStringLiteral(": "), theme.dim);
        line.put(before, theme.text, theme.removedWord);
        line.put(QStringLiteral(" → "), theme.dim);
        line.put(after, theme.text, theme.addedWord);
    } else if (const QString &value = kind == Kind::Added ? after : before; !value.isEmpty()) {
        line.put(QStringLiteral(": "), theme.dim);
        line.put(value, theme.text);
    }
    if (const QString note = index.data(DifferenceModel::NoteRole).toString(); !note.isEmpty())
        line.put(QStringLiteral("  ") + note, kind == Kind::Reordered ? theme.changed : theme.dim);
    painter->restore();
}

DifferenceList::DifferenceList(DifferenceModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(QStringLiteral("differenceList"));
    setAccessibleName(tr("What differs"));
    setItemDelegate(new DifferenceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // it is code
    setUniformRowHeights(true);
    setHeaderHidden(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setModel(&model);
    setZoom(0);
    connect(this, &QTreeView::doubleClicked, this, &DifferenceList::chosen);
}

void DifferenceList::setZoom(int steps)
{
    useContentFont(*this, steps);
    setIndentation(4 * Sizes::of(fontMetrics()).grid);
}

void DifferenceList::unfold()
{
    if (m_model.shownCount() <= laidOutAtOnce)
        expandAll();
    else
        collapseAll();
}

void DifferenceList::setContextActions(const QList<QAction *> &actions)
{
    m_actions = actions;
}

void DifferenceList::copy() const
{
    if (const QString text = m_model.text(selectedIndexes()); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

// The ground goes from edge to edge, under what shows how deep the row is.
void DifferenceList::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Kind kind = kindOf(index);
    if (kind == Kind::Added || kind == Kind::Removed)
        painter->fillRect(option.rect, kind == Kind::Added ? theme.addedGround : theme.removedGround);
    QTreeView::drawRow(painter, option, index);
}

void DifferenceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void DifferenceList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
    else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Asterisk)
        event->ignore(); // Escape is of the page; the other would lay out whatever there is
    else
        QTreeView::keyPressEvent(event);
}

void DifferenceList::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    auto *const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("differenceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, m_actions);
    menu->popup(at);
}

void DifferenceList::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

} // namespace artiscope
