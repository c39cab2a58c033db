// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/drawingelementlist.h"

#include "app/core/pool.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/differencelist.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace artiscope {

DrawingElementList::DrawingElementList(QWidget *parent)
    : QWidget(parent),
      m_summary(new ElidedLabel(this)),
      m_note(new ElidedLabel(this)),
      m_list(new DifferenceList(m_model, this)),
      m_library(std::make_shared<const DiffLibrary>())
{
    setObjectName(QStringLiteral("drawingElements"));
    setAccessibleName(tr("Elements that differ"));
    setProperty("look", QStringLiteral("pane"));
    setMinimumWidth(40 * Sizes::of(fontMetrics()).grid);
    m_summary->setObjectName(QStringLiteral("drawingElementsSummary"));
    m_note->setObjectName(QStringLiteral("drawingElementsNote"));
    m_note->setDim(true);
    m_list->setObjectName(QStringLiteral("drawingElementsList"));
    m_list->setAccessibleName(tr("Elements that differ"));
    QHBoxLayout *const head = makeCompareBar(this, BarHeight::OneRow);
    head->addWidget(m_summary, 1);
    QHBoxLayout *const foot = makeCompareBar(this, BarHeight::OneRow);
    foot->addWidget(m_note, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head->parentWidget());
    column->addWidget(m_list, 1);
    column->addWidget(foot->parentWidget());
    setFocusProxy(m_list);
    connect(m_list, &DifferenceList::currentMoved, this, &DrawingElementList::choose);
    connect(m_list, &QTreeView::clicked, this, &DrawingElementList::choose); // again, after one has gone elsewhere
    connect(m_list, &DifferenceList::chosen, this, [this](const QModelIndex &index) {
        Q_EMIT linesWanted(index.data(DifferenceModel::LeftLineRole).toLongLong(),
            index.data(DifferenceModel::RightLineRole).toLongLong());
    });
    for (const size_t side : {size_t(0), size_t(1)}) {
        connect(&m_renders[side], &SvgRender::elementsFound, this,
            [this, side](const QHash<int, QRectF> &places, bool areAll) {
                m_places[side] = places;
                m_knowsAll = m_knowsAll && areAll;
                choose();
                Q_EMIT settled();
            });
        // The drawing itself tells why; the elements are listed all the same.
        connect(&m_renders[side], &SvgRender::failed, this, [this] {
            choose();
            Q_EMIT settled();
        });
    }
}

DrawingElementList::~DrawingElementList() = default;

void DrawingElementList::setProgram(const QString &path)
{
    for (SvgRender &render : m_renders)
        render.setProgram(path);
}

void DrawingElementList::setContextActions(const QList<QAction *> &actions)
{
    m_list->setContextActions(actions);
}

void DrawingElementList::compare(const ComparedText &from, const ComparedText &to)
{
    forget();
    m_from = from;
    m_to = to;
    m_isCompared = false;
    if (isVisible())
        begin();
}

void DrawingElementList::forget()
{
    m_comparing.cancel();
    for (SvgRender &render : m_renders)
        render.cancel();
    m_from = {};
    m_to = {};
    m_isCompared = true;
    m_elements.clear();
    m_places = {};
    m_knowsAll = true;
    m_model.setTree({});
    m_summary->setText({});
    m_note->setText({});
}

bool DrawingElementList::isBusy() const
{
    return m_comparing.isActive()
        || std::any_of(m_renders.begin(), m_renders.end(), [](const SvgRender &one) { return one.isRunning(); });
}

void DrawingElementList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    begin();
}

void DrawingElementList::begin()
{
    if (std::exchange(m_isCompared, true))
        return;
    m_summary->setText(tr("Comparing…"));
    m_comparing = runOnPool<DrawingDifferences>(
        [library = m_library, from = m_from.text, to = m_to.text](const Cancelled &cancelled)
            -> Result<DrawingDifferences> { return drawingDifferences(*library, from, to, cancelled); },
        [this](Result<DrawingDifferences> differences) {
            if (differences)
                take(differences.take());
            Q_EMIT settled();
        });
}

void DrawingElementList::take(DrawingDifferences differences)
{
    m_elements = std::move(differences.places);
    m_summary->setText(differences.tree.summary);
    m_model.setTree(std::move(differences.tree));
    m_list->unfold();
    findPlaces();
}

void DrawingElementList::findPlaces()
{
    std::array<QList<int>, 2> numbers;
    for (size_t row = 0; row < m_elements.size(); ++row) {
        if (m_model.tree().rows[row].parent >= 0)
            continue;
        if (m_elements[row].left >= 0)
            numbers[0] << m_elements[row].left;
        if (m_elements[row].right >= 0)
            numbers[1] << m_elements[row].right;
    }
    if (!numbers[0].isEmpty())
        m_renders[0].startElements(m_from.text.bytes(), numbers[0]);
    if (!numbers[1].isEmpty())
        m_renders[1].startElements(m_to.text.bytes(), numbers[1]);
}

void DrawingElementList::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        m_note->setText({});
        return;
    }
    const DrawingDifferences::Place element = m_elements[size_t(index.internalId())];
    const Places places{m_places[0].value(element.left), m_places[1].value(element.right)};
    const bool isSought = m_renders[0].isRunning() || m_renders[1].isRunning();
    m_note->setText(!places.isEmpty() || isSought ? QString()
            : m_knowsAll                          ? tr("Nothing of it is to be seen by itself.")
                         : tr("Too much differs for each element to be shown in the drawing."));
    if (!isSought)
        Q_EMIT chosen(places);
}

} // namespace artiscope
