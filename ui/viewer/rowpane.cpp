// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/rowpane.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/zoomedfont.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace artiscope {

namespace {
constexpr int mostColumns = 2000; // that are listed within a frame
constexpr qsizetype longestValue = 100'000; // characters
} // namespace

RowPane::RowPane(const TableModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_heading(new QLabel(this)),
      m_text(new QPlainTextEdit(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("rowPane"));
    setProperty("look", QStringLiteral("pane"));
    setMinimumSize(40 * sizes.grid, 20 * sizes.grid);
    m_heading->setObjectName(QStringLiteral("rowHeading"));
    m_heading->setProperty("look", QStringLiteral("heading"));
    auto *const close = new QToolButton(this);
    close->setObjectName(QStringLiteral("rowClose"));
    close->setIcon(icon(Icon::Close, IconInk::Dim));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the row"));
    m_text->setObjectName(QStringLiteral("rowText"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setUndoRedoEnabled(false);
    auto *const top = new QHBoxLayout;
    top->setContentsMargins(3 * sizes.grid, sizes.grid, sizes.grid, sizes.grid);
    top->addWidget(m_heading, 1);
    top->addWidget(close);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    auto *const text = new QHBoxLayout;
    text->setContentsMargins(2 * sizes.grid, 0, 0, sizes.grid);
    text->addWidget(m_text);
    layout->addLayout(text, 1);
    setFocusProxy(m_text);
    connect(close, &QAbstractButton::clicked, this, &RowPane::closed);
}

QSize RowPane::sizeHint() const
{
    return {80 * Sizes::of(fontMetrics()).grid, 60 * Sizes::of(fontMetrics()).grid};
}

void RowPane::showRow(int row)
{
    m_row = row;
    fill();
}

void RowPane::setZoom(int steps)
{
    m_text->setFont(zoomedFont(*m_text, steps));
}

void RowPane::fill()
{
    const int place = m_text->verticalScrollBar()->value();
    m_text->clear();
    if (m_row < 0 || m_row >= m_model.rowCount()) {
        m_heading->setText(tr("No row"));
        m_text->setAccessibleName(m_heading->text());
        return;
    }
    m_heading->setText(tr("Row %1").arg(m_model.headerData(m_row, Qt::Vertical).toString()));
    m_text->setAccessibleName(m_heading->text());
    QTextCharFormat dim;
    dim.setForeground(Theme::current().dim);
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    const int columns = std::min(m_model.columnCount(), mostColumns);
    for (int column = 0; column < columns; ++column) {
        if (column > 0)
            cursor.insertBlock();
        const QString value = m_model.index(m_row, column).data(TableModel::WholeRole).toString();
        cursor.insertText(m_model.title(column) + QStringLiteral(": "), dim);
        cursor.insertText(value.left(longestValue), {});
        if (value.size() > longestValue)
            cursor.insertText(
                tr(" … and %1 more characters").arg(QLocale().toString(qlonglong(value.size() - longestValue))), dim);
    }
    if (columns < m_model.columnCount()) {
        cursor.insertBlock();
        cursor.insertText(tr("Only the first %1 columns are listed.").arg(QLocale().toString(columns)), dim);
    }
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(place); // the same column of the next row
}

void RowPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void RowPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill(); // names in the colours of the theme
}

} // namespace artiscope
