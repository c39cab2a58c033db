// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/sourcepage.h"

#include "app/content/structure/paths.h"
#include "app/content/structure/structurekind.h"
#include "ui/viewer/breadcrumbbar.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/outlinepane.h"
#include "ui/viewer/outlinesplitter.h"
#include "ui/viewer/structurekeeper.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace artiscope {

SourcePage::SourcePage(QWidget *parent)
    : QWidget(parent),
      m_view(new TextView(this)),
      m_find(new FindBar(*m_view, this)),
      m_note(new ElidedLabel(this)),
      m_offer(new QToolButton(this)),
      m_place(new QLabel(this)),
      m_breadcrumb(new BreadcrumbBar(this)),
      m_structure(new StructureKeeper(this)),
      m_columns(new OutlineSplitter(*m_view, this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("sourcePage"));
    m_note->setObjectName(QStringLiteral("sourceNote"));
    m_note->setDim(true);
    m_offer->setObjectName(QStringLiteral("sourceOffer"));
    m_offer->setToolTip(tr("Show the content as that; remembered for its definition"));
    m_offer->setFocusPolicy(Qt::StrongFocus);
    m_offer->hide();
    m_place->setObjectName(QStringLiteral("caretPlace"));
    m_place->setProperty("look", QStringLiteral("dim"));
    m_place->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *bar = new QFrame(this);
    bar->setProperty("look", QStringLiteral("bar"));
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(2 * sizes.grid, 0, 3 * sizes.grid, 0);
    barLayout->setSpacing(3 * sizes.grid);
    barLayout->addWidget(m_breadcrumb);
    barLayout->addWidget(m_note, 1);
    barLayout->addWidget(m_offer);
    barLayout->addWidget(m_place);
    bar->setFixedHeight(sizes.row + sizes.grid);
    m_columns->setObjectName(QStringLiteral("sourceSplitter"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_find);
    setFocusProxy(m_view);
    connect(m_view, &TextView::caretMoved, this, &SourcePage::updatePlace);
    connect(m_view, &TextView::selectionChanged, this, &SourcePage::updatePlace);
    connect(m_view, &TextView::caretMoved, this, &SourcePage::updateWay);
    connect(m_breadcrumb, &BreadcrumbBar::chosen, this, &SourcePage::goTo);
    connect(m_offer, &QToolButton::clicked, this, &SourcePage::offerTaken);
    connect(&m_columns->pane(), &OutlinePane::chosen, this, &SourcePage::goTo);
    connect(m_structure, &StructureKeeper::changed, this, [this] {
        m_columns->pane().setOutline(m_structure->outline(), m_structure->isBusy());
        m_view->setFolds(m_structure->folds());
        updateOutline();
        updateWay();
        Q_EMIT structureChanged();
    });
    connect(m_view, &TextView::filteredChanged, this, &SourcePage::structureChanged);
    updatePlace();
}

void SourcePage::setNote(const QString &note)
{
    m_note->setText(note);
}

void SourcePage::setOffer(const QString &words)
{
    if (words.isEmpty() && m_offer->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
    m_offer->setText(words);
    m_offer->setAccessibleName(words);
    m_offer->setVisible(!words.isEmpty());
    updateWay();
}

void SourcePage::setStructure(StructureKind kind)
{
    m_structure->setText(m_view->text(), kind);
}

StructureKind SourcePage::structure() const
{
    return m_structure->kind();
}

bool SourcePage::knowsOutline() const
{
    return m_structure->outline().outline != nullptr;
}

bool SourcePage::hasPaths(Path path) const
{
    return !pathOf(path, m_structure->kind(), {}).isEmpty(); // that of the whole text
}

QString SourcePage::caretPath(Path path) const
{
    return knowsOutline() ? pathOf(path, m_structure->kind(), m_structure->breadcrumb(m_view->text(), m_view->caret()))
                          : QString();
}

QString SourcePage::pathOf(Path path, StructureKind kind, const Breadcrumb &steps)
{
    switch (path) {
    case Path::Json:
        return jsonPath(kind, steps);
    case Path::Query:
        return queryPath(kind, steps);
    case Path::X:
        return xPath(kind, steps);
    }
    return {};
}

void SourcePage::setPathActions(const QList<QAction *> &actions)
{
    m_breadcrumb->setPathActions(actions);
}

void SourcePage::setOutlineShown(bool shown)
{
    m_outlineShown = shown;
    updateOutline();
}

void SourcePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_structure->setWanted(true);
}

void SourcePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_structure->setWanted(false);
}

void SourcePage::goTo(qsizetype offset)
{
    m_view->select(offset, offset);
    m_view->setFocus(Qt::OtherFocusReason);
}

void SourcePage::updateOutline()
{
    m_columns->setOutlineShown(m_outlineShown && hasOutline(m_structure->kind()));
}

void SourcePage::updateWay()
{
    m_breadcrumb->setSteps(m_structure->breadcrumb(m_view->text(), m_view->caret()));
    // At its old place while there is nothing else.
    const bool alone = m_breadcrumb->steps().empty() && m_offer->isHidden();
    m_note->setAlignment((alone ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    m_columns->pane().follow(m_view->caret());
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
