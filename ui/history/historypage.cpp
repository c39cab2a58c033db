// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historypage.h"

#include "app/session/artifacthistory.h"
#include "app/session/explain.h"
#include "app/session/historytext.h"
#include "ui/browse/timetext.h"
#include "ui/history/revisionpane.h"
#include "ui/history/timeline.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/stateview.h"

#include <QVBoxLayout>

#include <algorithm>

namespace artiscope {

HistoryPage::HistoryPage(Workspace &workspace, RevisionView::LanguageOf languageOf,
    RevisionView::MakeComparisons makeComparisons, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_timeLine(new TimeLine([this](int row) { return tipOf(row); }, this)),
      m_pane(new RevisionPane([&workspace] { return workspace.now(); }, this)),
      m_view(new RevisionView(workspace, std::move(languageOf), std::move(makeComparisons), this))
{
    setObjectName(QStringLiteral("historyPage"));
    setAccessibleName(tr("History"));
    setFocusProxy(m_pane);
    auto *const columns = new Splitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("historySplitter"));
    columns->setHandleWidth(1);
    columns->addWidget(m_pane);
    columns->addWidget(m_view);
    columns->setStretchFactor(1, 1);
    columns->setSizes({330, 1000});
    columns->setChildrenCollapsible(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_timeLine);
    layout->addWidget(columns, 1);

    connect(m_pane, &RevisionPane::chosenChanged, this, &HistoryPage::showChosen);
    connect(m_timeLine, &TimeLine::tickClicked, m_pane, &RevisionPane::choose);
    connect(m_view, &RevisionView::revisionClicked, this, [this](const QString &storageId) {
        if (const int row = m_pane->model().rowOf(storageId); row >= 0)
            m_pane->choose(row);
    });
    connect(m_view, &RevisionView::changeClicked, this, [this](const QString &storageId, qsizetype line) {
        const int row = m_pane->model().rowOf(storageId);
        if (row < 0)
            return;
        m_pane->choose(row);
        if (canCompareWithBefore())
            compare(row + 1, row, {.takesKeyboard = true, .line = line});
    });
    connect(m_view, &RevisionView::retryWanted, this, &HistoryPage::stateButton);
    connect(m_view, &RevisionView::comparing, this, &HistoryPage::comparing);
    connect(m_view, &RevisionView::pageChanged, this, &HistoryPage::pageChanged);
    connect(m_view, &RevisionView::settled, this, &HistoryPage::settled);
    connect(m_view, &RevisionView::zoomWanted, this, &HistoryPage::zoomWanted);
}

HistoryPage::~HistoryPage()
{
    m_pane->attach(nullptr);
}

void HistoryPage::setContextActions(
    const QList<QAction *> &ofList, const QList<QAction *> &ofText, const QList<QAction *> &ofLines)
{
    m_pane->setContextActions(ofList);
    m_view->setContextActions(ofText, ofLines);
}

void HistoryPage::setLookOf(const TextView &view)
{
    m_view->setLookOf(view);
}

void HistoryPage::follow(const Artifact &artifact, const Snapshot &snapshot)
{
    const bool isSame = m_artifact && m_artifact->key() == artifact.key();
    if (isSame && m_snapshot == snapshot && m_artifact->storageId == artifact.storageId)
        return;
    const bool isOtherTime = m_snapshot.branch == snapshot.branch && m_snapshot.at != snapshot.at;
    const QList<int> rows = m_pane->rows();
    // Who reads the newest goes on with what is the newest then, but through time with the same one.
    if (!isSame)
        m_wanted.clear();
    else if (!m_pane->awaitsWanted() && !rows.isEmpty())
        m_wanted =
            rows.constFirst() > 0 || isOtherTime ? m_pane->model().revision(rows.constFirst())->storageId : QString();
    if (!isSame)
        m_view->forget();
    else if (m_snapshot != snapshot)
        m_view->closeLineHistory(); // it is of the other branch, or ends elsewhere
    m_artifact = artifact;
    m_snapshot = snapshot;
    m_pane->attach(nullptr);
    m_history.reset();
    if (isVisible())
        start();
}

void HistoryPage::forget()
{
    m_pane->attach(nullptr);
    m_history.reset();
    m_artifact.reset();
    m_view->forget();
    updateTimeLine();
}

void HistoryPage::start()
{
    m_history = m_workspace.makeHistory(*m_artifact, m_snapshot);
    m_pane->attach(m_history.get(), m_wanted); // is told before this
    connect(m_history.get(), &ArtifactHistory::changed, this, [this] {
        updateTimeLine();
        Q_EMIT pageChanged(); // there may be one before the chosen one now
    });
    connect(m_history.get(), &ArtifactHistory::stateChanged, this, [this] {
        showState();
        updateTimeLine();
        updateBlame();
        Q_EMIT settled();
    });
    connect(&m_workspace, &Workspace::countingChanged, m_history.get(), [this] {
        m_history->setCounting(m_workspace.counting());
        m_goesOn = m_goesOn || !isVisible();
    });
    // Told behind it, which looks for revisions again.
    connect(&m_workspace.connection(), &Connection::stateChanged, m_history.get(), [this] {
        if (m_workspace.connection().state() == Connection::State::Ready)
            m_view->askAgain();
    });
    showState();
    updateTimeLine();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_artifact)
        return;
    if (!m_history)
        start();
    else if (std::exchange(m_goesOn, false))
        m_history->resume();
    updateBlame();
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!m_history)
        return;
    m_goesOn = m_history->history().state() == LoadState::Loading || m_history->isCounting();
    m_history->stop();
    m_view->stopBlame();
}

QList<Revision> HistoryPage::chosen() const
{
    QList<Revision> revisions;
    for (const QList<int> rows = m_pane->rows(); const int row : rows)
        revisions << *m_pane->model().revision(row);
    return revisions;
}

bool HistoryPage::canCompareWithBefore() const
{
    const QList<int> rows = m_pane->rows();
    return rows.size() == 1 && rows.constFirst() + 1 < m_pane->model().count();
}

bool HistoryPage::isBusy() const
{
    return m_view->isBusy()
        || (m_history && (m_history->history().state() == LoadState::Loading || m_history->isCounting()));
}

void HistoryPage::showChosen()
{
    const QList<Revision> revisions = chosen();
    m_timeLine->setChosen(m_pane->rows());
    if (revisions.size() == 1) {
        m_view->show(*m_artifact, revisions.constFirst());
        updateBlame();
    } else if (revisions.size() == 2) {
        compare(m_pane->rows().at(1), m_pane->rows().at(0), {.takesKeyboard = false, .line = {}});
    }
    Q_EMIT pageChanged();
}

void HistoryPage::showState()
{
    if (!m_history || m_pane->model().count() > 0)
        return;
    const bool hasText = m_view->text().text().size() > 0; // of before, which stays until it is known
    if (hasText && m_history->history().state() == LoadState::Loading)
        return;
    StateView &state = m_view->state();
    switch (m_history->history().state()) {
    case LoadState::Idle:
        state.showIdle(tr("The search was stopped before a revision was found."), {}, tr("Go on"));
        break;
    case LoadState::Loading:
        state.showLoading(tr("Looking for revisions…"), 0, 0, tr("Stop"));
        break;
    case LoadState::Ready:
        if (m_snapshot.isNow())
            state.showIdle(tr("Nothing has been rendered yet, so there is no history."),
                tr("It begins when the artifact is generated."));
        else
            state.showIdle(
                tr("Nothing had been rendered by then, so there is no history."), tr("Choose a later time."));
        break;
    case LoadState::Failed:
        state.showFailed(explain(m_history->history().error().value_or(Error{})));
        break;
    }
    m_view->showState();
}

void HistoryPage::stateButton()
{
    if (m_pane->model().count() > 0 && m_pane->rows().size() == 2)
        compareChosen();
    else if (m_pane->model().count() > 0)
        showChosen(); // its content failed
    else if (m_history && m_history->history().state() == LoadState::Loading)
        m_history->stop();
    else if (m_history)
        m_history->resume();
}

void HistoryPage::updateTimeLine()
{
    QList<TimeLine::Tick> ticks;
    const RevisionModel &model = m_pane->model();
    for (int row = 0; row < model.count(); ++row) {
        const Revision &one = *model.revision(row);
        ticks << TimeLine::Tick{
            .at = one.since.value_or(one.firstSeen), .age = model.index(row).data(RevisionModel::AgeRole).toDouble()};
    }
    const Instant now = m_workspace.now();
    TimeLine::Span span{.from = now, .to = now, .fromWords = {}, .toWords = tr("now"), .shown = m_snapshot.at};
    if (!ticks.isEmpty()) {
        span.from = ticks.constLast().at;
        span.fromWords = revisionDay(*model.revision(model.count() - 1), now, localZone());
    }
    m_timeLine->setTicks(ticks, span);
}

QString HistoryPage::tipOf(int row) const
{
    const QModelIndex index = m_pane->model().index(row);
    return index.data(RevisionModel::TimeRole).toString() + u'\n' + index.data(Qt::ToolTipRole).toString();
}

void HistoryPage::showAsOf()
{
    if (const QList<Revision> revisions = chosen(); revisions.size() == 1)
        m_workspace.setTime(revisions.constFirst().since.value_or(revisions.constFirst().firstSeen));
}

void HistoryPage::compare(int older, int newer, const RevisionView::ComparedPlace &place)
{
    m_view->compare(*m_artifact, *m_pane->model().revision(older), *m_pane->model().revision(newer), place);
}

void HistoryPage::compareWithBefore()
{
    if (canCompareWithBefore())
        compare(m_pane->rows().constFirst() + 1, m_pane->rows().constFirst(), {});
}

void HistoryPage::compareChosen()
{
    if (const QList<int> rows = m_pane->rows(); rows.size() == 2)
        compare(rows.at(1), rows.at(0), {});
}

void HistoryPage::updateLanguage()
{
    m_view->updateLanguage();
}

void HistoryPage::closeComparison()
{
    m_view->closeComparison();
}

} // namespace artiscope
