// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/detailsview.h"

#include "ui/viewer/detailrow.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace artiscope {

namespace {

QStringList keysOf(const QList<DetailSection> &sections)
{
    QStringList keys;
    for (const DetailSection &section : sections) {
        for (const DetailField &field : section.fields)
            keys << field.key;
    }
    return keys;
}

} // namespace

DetailsView::DetailsView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("detailsView"));
    setAccessibleName(tr("Details of the artifact"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
}

void DetailsView::setSections(const QList<DetailSection> &sections)
{
    if (sections == m_sections)
        return;
    const bool sameFields = keysOf(sections) == keysOf(m_sections);
    m_sections = sections;
    if (!sameFields) {
        build();
        return;
    }
    auto row = m_rows.cbegin();
    for (const DetailSection &section : std::as_const(m_sections)) {
        for (const DetailField &field : section.fields)
            (*row++)->setField(field);
    }
}

void DetailsView::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.constFirst()->setFocus(Qt::PopupFocusReason);
}

void DetailsView::build()
{
    const Sizes sizes = Sizes::of(fontMetrics());
    m_rows.clear();
    auto *page = new QWidget;
    page->setProperty("look", QStringLiteral("pane"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(2 * sizes.grid, 2 * sizes.grid, 2 * sizes.grid, 4 * sizes.grid);
    layout->setSpacing(0);
    int nameWidth = 0;
    for (const DetailSection &section : std::as_const(m_sections)) {
        for (const DetailField &field : section.fields)
            nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(field.name));
    }
    for (const DetailSection &section : std::as_const(m_sections)) {
        auto *title = new QLabel(section.title, page);
        title->setProperty("look", QStringLiteral("heading"));
        title->setContentsMargins(2 * sizes.grid, m_rows.isEmpty() ? sizes.grid : 4 * sizes.grid, 0, sizes.grid);
        layout->addWidget(title);
        for (const DetailField &field : section.fields) {
            auto *row = new DetailRow(field, nameWidth + 2 * sizes.grid, page);
            connect(row, &DetailRow::menuRequested, this, &DetailsView::openMenu);
            layout->addWidget(row);
            m_rows << row;
        }
    }
    layout->addStretch(1);
    setWidget(page); // the former page goes
}

void DetailsView::openMenu(const QPoint &globalPosition)
{
    if (actions().isEmpty())
        return;
    auto *const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("detailsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, actions());
    menu->popup(globalPosition);
}

void DetailsView::copyAll() const
{
    QGuiApplication::clipboard()->setText(detailsAsText(m_sections));
}

} // namespace artiscope
