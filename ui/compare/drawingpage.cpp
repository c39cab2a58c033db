// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/drawingpage.h"

#include "app/core/pool.h"
#include "ui/compare/changekeys.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/picturediff.h"
#include "ui/compare/structurewords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateview.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace artiscope {

namespace {

constexpr auto patience = std::chrono::milliseconds(150);
// There and back in a second: what changes faster can harm people.
constexpr auto shortestBlink = std::chrono::milliseconds(500);

} // namespace

DrawingPage::DrawingPage(QWidget *parent)
    : QWidget(parent),
      m_body(new QWidget(this)),
      m_left(new SvgCanvas(m_body)),
      m_right(new SvgCanvas(m_body)),
      m_state(StateView::over(m_body)),
      m_elements(new DrawingElementList(this))
{
    setObjectName(QStringLiteral("drawingPage"));
    setAccessibleName(tr("Comparison of drawings"));
    setProperty("look", QStringLiteral("pane"));
    build();
    new ChangeKeys(*this, *m_previousButton, *m_nextButton);
    setFocusProxy(m_right);
    for (QTimer *timer : {&m_blinked, &m_patience, &m_settled})
        timer->setSingleShot(true);
    m_blinked.setInterval(shortestBlink);
    m_patience.setInterval(patience);
    m_settled.setInterval(60);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_pair.isBusy())
            m_state->showLoading(tr("Drawing…"));
    });
    connect(&m_settled, &QTimer::timeout, this, &DrawingPage::drawAgain);
    connect(&m_pair, &DrawingPair::drawn, this, &DrawingPage::takePictures);
    connect(&m_pair, &DrawingPair::failed, this, &DrawingPage::tellFailure);
    connect(m_state, &StateView::buttonClicked, this, [this] { Q_EMIT linesWanted(-1, -1); });
    const auto lead = [this](SvgCanvas &leader, SvgCanvas &other) {
        const auto follow = [this, &leader, &other] { this->follow(leader, other); };
        connect(&leader, &SvgCanvas::zoomChanged, this, follow);
        connect(&leader, &SvgCanvas::zoomChanged, &m_settled, qOverload<>(&QTimer::start));
        connect(leader.horizontalScrollBar(), &QScrollBar::valueChanged, this, follow);
        connect(leader.verticalScrollBar(), &QScrollBar::valueChanged, this, follow);
    };
    lead(*m_left, *m_right);
    lead(*m_right, *m_left);
    showWay();
}

DrawingPage::~DrawingPage() = default;

DrawingPage::Way DrawingPage::way() const
{
    return Way(m_ways->checkedId());
}

SvgCanvas &DrawingPage::canvas() const
{
    return way() == Way::Beside ? *m_left : *m_right;
}

void DrawingPage::compare(const ComparedText &from, const ComparedText &to)
{
    const auto isSame = [](const ComparedText &a, const ComparedText &b) {
        return a.name == b.name && a.text.bytes().isSharedWith(b.text.bytes());
    };
    if (isSame(from, m_from) && isSame(to, m_to))
        return;
    forget();
    m_from = from;
    m_to = to;
    m_names->setText(tr("%1 → %2").arg(from.name, to.name));
    const bool nothing = from.text.size() == 0;
    if (nothing || to.text.size() == 0) {
        const auto obstacle = nothing ? MeaningDiff::Obstacle::LeftEmpty : MeaningDiff::Obstacle::RightEmpty;
        m_summary->setText(
            obstacleInWords({.obstacle = obstacle, .trouble = {}, .tree = {}, .keys = {}}, Language::Svg));
        m_state->showIdle(m_summary->text(), {}, tr("Show the lines"));
        return;
    }
    m_elements->compare(from, to);
    m_summary->setText(tr("Drawing…"));
    m_patience.start();
    constexpr QSize least(400, 300); // while it is not laid out
    m_pair.open(
        from.text.bytes(), to.text.bytes(), m_right->viewport()->size().expandedTo(least) * devicePixelRatioF());
}

void DrawingPage::forget()
{
    m_comparing.cancel();
    m_patience.stop();
    m_settled.stop();
    m_pair.close();
    m_elements->forget();
    m_element = {};
    m_from = {};
    m_to = {};
    m_places.clear();
    m_current = -1;
    m_isCompared = false;
    m_words.clear();
    m_left->clear();
    m_right->clear();
    m_state->showReady();
    m_summary->setText({});
    m_names->setText({});
    showCurrent();
}

void DrawingPage::takePictures()
{
    m_patience.stop();
    m_state->showReady();
    showPictures();
    // In a small window they are drawn small, where a thin line is nothing: what differs is looked for as they are.
    const bool isTooSmall = m_pair.scale() < m_pair.most(1);
    if (!m_isCompared && isTooSmall) {
        m_pair.draw(1);
        return;
    }
    if (!std::exchange(m_isCompared, true))
        findPlaces();
    drawAgain();
    if (!isBusy())
        Q_EMIT settled();
}

void DrawingPage::findPlaces()
{
    m_summary->setText(tr("Comparing…"));
    m_comparing = runOnPool<QList<QRect>>(
        [left = m_pair.left(), right = m_pair.right()](
            const Cancelled &cancelled) -> Result<QList<QRect>> { return pictureDiff(left, right, cancelled); },
        [this, scale = m_pair.scale()](Result<QList<QRect>> places) {
            if (places)
                takePlaces(*places, scale);
            Q_EMIT settled();
        });
}

void DrawingPage::takePlaces(const QList<QRect> &places, double scale)
{
    for (const QRect &place : places.first(std::min(places.size(), mostPictureChanges)))
        m_places << QRectF(QPointF(place.topLeft()) / scale, QSizeF(place.size()) / scale);
    const qsizetype count = places.size();
    m_words = (count > mostPictureChanges ? tr("More than %L1 places differ.").arg(mostPictureChanges)
            : count > 1                   ? tr("%L1 places differ.").arg(count)
            : count == 1                  ? tr("1 place differs.")
            : m_from.hasBytesOf(m_to)     ? tr("No difference.")
                                          : tr("The drawings look the same; only their source differs."));
    setRules(m_hasRules);
    m_current = count > 0 ? 0 : -1;
    showMarks();
}

void DrawingPage::setRules(bool hasRules)
{
    m_hasRules = hasRules;
    if (!m_words.isEmpty())
        m_summary->setText(sayNothingIsIgnored(m_words, hasRules));
}

void DrawingPage::tellFailure(bool left, const QString &reason)
{
    m_patience.stop();
    m_comparing.cancel();
    m_left->clear();
    m_right->clear();
    m_places.clear();
    m_current = -1;
    showCurrent();
    m_words.clear();
    m_summary->setText(
        left ? tr("The drawing on the left cannot be shown.") : tr("The drawing on the right cannot be shown."));
    m_state->showFailed(m_summary->text(), reason, tr("Show the lines"));
    Q_EMIT settled();
}

void DrawingPage::showWay()
{
    if (way() == Way::Beside)
        follow(*m_right, *m_left); // which was not seen
    m_left->setVisible(way() == Way::Beside);
    m_share->setVisible(way() == Way::Overlay || way() == Way::Swipe);
    m_share->setAccessibleName(way() == Way::Swipe ? tr("Where the drawing on the left ends")
                                                   : tr("How much is seen of the drawing on the right"));
    m_share->setToolTip(m_share->accessibleName());
    m_other->setVisible(way() == Way::Blink);
    m_showsLeft = false;
    showPictures();
    showMarks();
}

void DrawingPage::showPictures()
{
    if (m_pair.isEmpty())
        return;
    const double share = m_share->value() / 100.0;
    const QScopedValueRollback<bool> both(m_following, true);
    m_left->setPicture(m_pair.left(), m_pair.natural());
    QString names = tr("%1 → %2").arg(m_from.name, m_to.name);
    switch (way()) {
    case Way::Beside:
        m_right->setPicture(m_pair.right(), m_pair.natural());
        break;
    case Way::Overlay:
        m_right->setPicture(faded(m_pair.left(), m_pair.right(), share), m_pair.natural());
        break;
    case Way::Swipe:
        m_right->setPicture(swiped(m_pair.left(), m_pair.right(), share), m_pair.natural());
        break;
    case Way::Blink:
        m_right->setPicture(m_showsLeft ? m_pair.left() : m_pair.right(), m_pair.natural());
        names = m_showsLeft ? m_from.name : m_to.name;
        break;
    }
    m_names->setText(names);
}

void DrawingPage::blink()
{
    if (m_blinked.isActive())
        return;
    m_blinked.start();
    m_showsLeft = !m_showsLeft;
    showPictures();
}

void DrawingPage::showMarks()
{
    mark(*m_left);
    mark(*m_right);
    showCurrent();
}

void DrawingPage::showCurrent()
{
    const qsizetype all = m_places.size();
    m_count->setText(all == 0 ? QString() : tr("%L1 of %L2").arg(m_current + 1).arg(all));
    Q_EMIT changeChanged();
}

void DrawingPage::goToNext()
{
    if (hasNext())
        goToPlace(m_current + 1);
}

void DrawingPage::goToPrevious()
{
    if (hasPrevious())
        goToPlace(m_current - 1);
}

void DrawingPage::goToFirst()
{
    if (hasPrevious())
        goToPlace(0);
}

void DrawingPage::goToLast()
{
    if (hasNext())
        goToPlace(m_places.size() - 1);
}

void DrawingPage::goToPlace(qsizetype place)
{
    m_current = place;
    m_element = {};
    m_marks->setChecked(true); // else there would be nothing to see
    showMarks();
}

// What the parts leave of the keys.
void DrawingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && way() == Way::Blink)
        blink();
    else if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace artiscope
