// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/sourcepage.h"

#include "ui/viewer/findbar.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace artiscope {

SourcePage::SourcePage(QWidget *parent)
    : QWidget(parent),
      m_view(new TextView(this)),
      m_find(new FindBar(*m_view, this)),
      m_note(new ElidedLabel(this)),
      m_place(new QLabel(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("sourcePage"));
    m_note->setObjectName(QStringLiteral("sourceNote"));
    m_note->setDim(true);
    m_place->setObjectName(QStringLiteral("caretPlace"));
    m_place->setProperty("look", QStringLiteral("dim"));
    auto *bar = new QFrame(this);
    bar->setProperty("look", QStringLiteral("bar"));
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(3 * sizes.grid, 0, 3 * sizes.grid, 0);
    barLayout->addWidget(m_note, 1);
    barLayout->addWidget(m_place);
    bar->setFixedHeight(sizes.row + sizes.grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_find);
    setFocusProxy(m_view);
    connect(m_view, &TextView::caretMoved, this, &SourcePage::updatePlace);
    connect(m_view, &TextView::selectionChanged, this, &SourcePage::updatePlace);
    updatePlace();
}

void SourcePage::setNote(const QString &note)
{
    m_note->setText(note);
}

void SourcePage::updatePlace()
{
    QString place = tr("Ln %1, Col %2").arg(m_view->caretLine() + 1).arg(m_view->caretColumn() + 1);
    if (m_view->hasSelection()) {
        const auto lines = m_view->text().lineOf(std::max(m_view->caret(), m_view->anchor()))
            - m_view->text().lineOf(std::min(m_view->caret(), m_view->anchor())) + 1;
        place =
            (lines == 1 ? tr("%1 · 1 line selected") : tr("%1 · %n lines selected", nullptr, int(lines))).arg(place);
    }
    m_place->setText(place);
}

} // namespace artiscope
