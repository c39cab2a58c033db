// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/csvview.h"

#include "app/core/pool.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace artiscope {
namespace {

QString quoted(const QString &cell)
{
    const bool plain = std::none_of(
        cell.cbegin(), cell.cend(), [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; });
    if (plain)
        return cell;
    QString inner = cell;
    inner.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return QStringLiteral("\"%1\"").arg(inner);
}

bool isNumeric(const CsvTable &table, int column)
{
    bool any = false;
    for (size_t row = 0; row < std::min<size_t>(table.rows.size(), 200); ++row) {
        const QString cell = table.rows[row].value(column).trimmed();
        if (cell.isEmpty())
            continue;
        bool number = false;
        cell.toDouble(&number);
        if (!number)
            return false;
        any = true;
    }
    return any;
}

} // namespace

CsvModel::CsvModel(QObject *parent) : QAbstractTableModel(parent) { }

void CsvModel::setTable(CsvTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_numeric.resize(m_table.columns);
    for (int column = 0; column < m_table.columns; ++column)
        m_numeric[column] = isNumeric(m_table, column);
    endResetModel();
}

int CsvModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int CsvModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columns;
}

QVariant CsvModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: // one line a row; all of it is in the tool tip and in what is copied
        return m_table.rows[size_t(index.row())].value(index.column()).simplified();
    case Qt::EditRole:
        return m_table.rows[size_t(index.row())].value(index.column());
    case Qt::ToolTipRole: { // as text, never as the markup that a tool tip would guess
        const QString cell = m_table.rows[size_t(index.row())].value(index.column());
        return cell.isEmpty() ? QVariant() : QStringLiteral("<p>%1</p>").arg(cell.left(2000).toHtmlEscaped());
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (m_numeric.at(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant CsvModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return section + 1;
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return m_table.header.value(section);
    if (role == Qt::TextAlignmentRole && section < m_numeric.size())
        return QVariant::fromValue(Qt::AlignVCenter | (m_numeric.at(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

CsvView::CsvView(QWidget *parent)
    : QWidget(parent),
      m_model(new CsvModel(this)),
      m_banner(new Banner(this)),
      m_view(new QTableView(this)),
      m_state(StateView::over(m_view))
{
    setObjectName(QStringLiteral("csvView"));
    m_view->setObjectName(QStringLiteral("csvTable"));
    m_view->setAccessibleName(tr("Table"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setResizeContentsPrecision(100);
    m_view->horizontalHeader()->setMaximumSectionSize(Sizes::of(fontMetrics()).grid * 100);
    m_view->horizontalHeader()->setHighlightSections(false);
    setFocusProxy(m_view);
    fitRows();
    m_view->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
}

void CsvView::setContent(const QByteArray &bytes, bool keepPlace)
{
    if (!keepPlace) {
        m_model->setTable({});
        m_banner->clear();
        m_state->showLoading(tr("Reading the table…"));
    }
    m_reading = runOnPool<CsvTable>([bytes](const Cancelled &) -> Result<CsvTable> { return parseCsv(bytes); },
        [this, keepPlace](Result<CsvTable> result) {
            if (result)
                showTable(result.take(), keepPlace);
            Q_EMIT settled();
        });
}

void CsvView::setZoom(int steps)
{
    QFont scaled; // all but the size is the window's
    scaled.setPointSizeF(std::max(4.0, QApplication::font(m_view).pointSizeF() + steps));
    if (scaled.pointSizeF() == m_view->font().pointSizeF())
        return;
    m_view->setFont(scaled);
    fitRows();
    m_view->resizeColumnsToContents();
}

void CsvView::fitRows()
{
    m_view->verticalHeader()->setDefaultSectionSize(Sizes::of(m_view->fontMetrics()).row);
}

void CsvView::showTable(CsvTable table, bool keepPlace)
{
    const QPoint place(m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value());
    const QLocale locale;
    if (table.truncated)
        m_banner->showNotice(Banner::Kind::Warning,
            tr("Only the first %1 rows are shown. The source shows all of them.")
                .arg(locale.toString(qlonglong(table.rows.size()))));
    else if (table.raggedRows > 0)
        m_banner->showNotice(Banner::Kind::Warning,
            tr("%n rows do not have as many cells as the first one.", nullptr, int(table.raggedRows)));
    else
        m_banner->clear();
    const bool empty = table.rows.empty();
    const bool sameColumns = keepPlace && table.header == m_model->table().header;
    m_model->setTable(std::move(table));
    if (!sameColumns)
        m_view->resizeColumnsToContents();
    if (empty)
        m_state->showIdle(tr("This table has no rows."));
    else
        m_state->showReady();
    if (keepPlace) {
        m_view->horizontalScrollBar()->setValue(place.x());
        m_view->verticalScrollBar()->setValue(place.y());
    }
}

QString CsvView::selectionAsText() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    const QHeaderView *header = m_view->horizontalHeader();
    std::sort(indexes.begin(), indexes.end(), [header](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row()
                                  : header->visualIndex(a.column()) < header->visualIndex(b.column());
    });
    QString text;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        if (i > 0)
            text += indexes.at(i).row() == indexes.at(i - 1).row() ? u'\t' : u'\n';
        text += quoted(indexes.at(i).data(Qt::EditRole).toString());
    }
    return text;
}

bool CsvView::eventFilter(QObject *watched, QEvent *event)
{
    // The view's own reaction to the key copies one cell.
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CsvView::copy() const
{
    const QString text = selectionAsText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

} // namespace artiscope
