// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/treelist.h"

#include "app/models/documenttreemodel.h"
#include "ui/viewer/textcolors.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/rowpainter.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace artiscope {

namespace {

constexpr QChar between(0x1f); // names of a way

Role roleOf(const QVariant &kind)
{
    switch (kind.isValid() ? TreeKind(kind.toInt()) : TreeKind::Object) {
    case TreeKind::String:
    case TreeKind::Attribute:
        return Role::String;
    case TreeKind::Number:
        return Role::Number;
    case TreeKind::Boolean:
    case TreeKind::Null:
        return Role::Literal;
    case TreeKind::Alias:
        return Role::Link;
    case TreeKind::Comment:
    case TreeKind::Instruction:
    case TreeKind::Doctype:
        return Role::Comment;
    case TreeKind::Object:
    case TreeKind::Array:
    case TreeKind::Element:
    case TreeKind::Text:
    case TreeKind::CData:
        break;
    }
    return Role::Plain;
}

Role keyRoleOf(const QModelIndex &index)
{
    if (index.data(DocumentTreeModel::DuplicateRole).toBool())
        return Role::Invalid;
    const QVariant kind = index.data(DocumentTreeModel::KindRole);
    return kind.isValid() && TreeKind(kind.toInt()) == TreeKind::Attribute ? Role::Attribute : Role::Key;
}

} // namespace

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TextColors colors = TextColors::forPalette(option.palette);
    const int grid = Sizes::of(option.fontMetrics).grid;
    const bool isKey = index.column() == DocumentTreeModel::KeyColumn;
    RowPainter row(*painter, option, option.rect.adjusted(isKey ? grid : 2 * grid, 0, -grid, 0), 3 * grid);
    painter->save();
    paintGround(*painter, option, index);
    if (isKey) {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        row.put(index.data().toString(), font, colors.of(keyRoleOf(index)));
    } else {
        row.put(index.data().toString(), option.font, colors.of(roleOf(index.data(DocumentTreeModel::KindRole))));
        if (row.room() > 6 * grid)
            row.put(index.data(DocumentTreeModel::DetailRole).toString(), option.font, Theme::current().dim);
    }
    painter->restore();
}

TreeList::TreeList(QWidget *parent) : QTreeView(parent)
{
    setObjectName(QStringLiteral("documentTree"));
    setAccessibleName(tr("Tree of the document"));
    setItemDelegate(new TreeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(false);
    fitRows();
    connect(this, &QTreeView::doubleClicked, this, &TreeList::chosen);
}

void TreeList::setContextActions(const QList<QAction *> &actions, const QList<QAction *> &paths)
{
    m_actions = actions;
    m_paths = paths;
}

void TreeList::fitRows()
{
    const int grid = Sizes::of(fontMetrics()).grid;
    setIndentation(4 * grid);
    header()->resizeSection(DocumentTreeModel::KeyColumn, 64 * grid);
}

bool TreeList::expandLevels(int levels, int rows)
{
    // Level by level, as long as there is room for another one.
    collapseAll();
    QModelIndexList level{QModelIndex()};
    int shown = model()->rowCount();
    for (int depth = 0; depth < levels && !level.isEmpty(); ++depth) {
        QModelIndexList next;
        for (const QModelIndex &parent : std::as_const(level)) {
            for (int row = 0; row < model()->rowCount(parent); ++row) {
                const QModelIndex child = model()->index(row, 0, parent);
                const int more = model()->rowCount(child);
                if (more == 0)
                    continue;
                shown += more;
                if (shown > rows)
                    return false;
                next << child;
            }
        }
        for (const QModelIndex &index : std::as_const(next))
            setExpanded(index, true);
        level = next;
    }
    return true;
}

QString TreeList::nameOf(const QModelIndex &index) const
{
    QString name;
    for (QModelIndex at = index.siblingAtColumn(0); at.isValid(); at = at.parent())
        name.prepend(between + at.data().toString());
    return name;
}

TreeList::Place TreeList::place() const
{
    Place place;
    collect({}, {}, place.expanded);
    place.current = nameOf(currentIndex());
    place.scrolled = verticalScrollBar()->value();
    return place;
}

void TreeList::collect(const QModelIndex &parent, const QString &name, QSet<QString> &expanded) const
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex child = model()->index(row, 0, parent);
        if (!isExpanded(child))
            continue;
        const QString own = name + between + child.data().toString();
        expanded << own;
        collect(child, own, expanded);
    }
}

void TreeList::restore(const Place &place)
{
    expand({}, {}, place);
    verticalScrollBar()->setValue(place.scrolled);
}

void TreeList::expand(const QModelIndex &parent, const QString &name, const Place &place)
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex child = model()->index(row, 0, parent);
        const QString own = name + between + child.data().toString();
        if (own == place.current)
            setCurrentIndex(child);
        if (!place.expanded.contains(own))
            continue;
        setExpanded(child, true);
        expand(child, own, place);
    }
}

void TreeList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
    else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Asterisk)
        event->ignore(); // Escape is of the filter; the other would lay out millions of rows
    else
        QTreeView::keyPressEvent(event);
}

void TreeList::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    auto *const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("treeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, m_actions);
    QMenu *const paths = menu->addMenu(tr("Copy &path"));
    paths->setObjectName(QStringLiteral("treePathMenu"));
    fillMenu(*paths, m_paths);
    menu->popup(at);
}

void TreeList::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace artiscope
