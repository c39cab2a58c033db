// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/revisionview.h"

#include "app/session/artifactblame.h"
#include "app/session/artifactlinehistory.h"
#include "app/session/explain.h"
#include "app/session/historytext.h"
#include "ui/browse/timetext.h"
#include "ui/compare/comparisons.h"
#include "ui/history/linehistorypane.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/preparecontent.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace artiscope {

namespace {
constexpr auto patience = std::chrono::milliseconds(150);
} // namespace

RevisionView::RevisionView(
    Workspace &workspace, LanguageOf languageOf, MakeComparisons makeComparisons, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_languageOf(std::move(languageOf)),
      m_stack(new QStackedWidget(this)),
      m_state(new StateView(this)),
      m_body(new QWidget(this)),
      m_text(new TextView(m_body)),
      m_find(new FindBar(*m_text, m_body)),
      m_linePane(new LineHistoryPane([&workspace] { return workspace.now(); }, m_body)),
      m_makeComparisons(std::move(makeComparisons))
{
    m_gutter = new BlameGutter(*m_text, m_body);
    m_gutter->hide();
    m_text->setObjectName(QStringLiteral("revisionText"));
    m_text->setAccessibleName(tr("The content of the revision"));
    m_state->setObjectName(QStringLiteral("revisionState"));
    m_find->setObjectName(QStringLiteral("revisionFind"));
    auto *const lines = new QWidget(m_body);
    auto *const columns = new QHBoxLayout(lines);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    columns->addWidget(m_gutter);
    columns->addWidget(m_text, 1);
    auto *const parts = new Splitter(Qt::Vertical, m_body);
    parts->setObjectName(QStringLiteral("revisionSplitter"));
    parts->setHandleWidth(1);
    parts->addWidget(lines);
    parts->addWidget(m_linePane);
    parts->setStretchFactor(0, 1);
    parts->setSizes({1000, 10 * fontMetrics().height()});
    parts->setChildrenCollapsible(false);
    auto *const body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(0);
    body->addWidget(parts, 1);
    body->addWidget(m_find);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_body);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    setFocusProxy(m_text);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_state->showLoading(tr("Loading the content…"));
        showPage(m_state);
    });
    connect(m_state, &StateView::buttonClicked, this, &RevisionView::retryWanted);
    connect(m_text, &TextView::zoomChanged, this, &RevisionView::zoomWanted);
    connect(&m_workspace, &Workspace::countingChanged, this, &RevisionView::followMatching);
    connect(m_gutter, &BlameGutter::lineClicked, this, &RevisionView::followBlame);
    connectLineHistory();
}

RevisionView::~RevisionView() = default;

void RevisionView::setContextActions(const QList<QAction *> &ofText, const QList<QAction *> &ofLines)
{
    m_text->addActions(ofText + ofLines);
    m_gutter->addActions(ofLines);
}

void RevisionView::setLookOf(const TextView &view)
{
    m_text->setWrap(view.wrap());
    m_text->setZoom(view.zoom());
    m_text->setAids(view.aids());
    connect(&view, &TextView::wrapChanged, m_text, &TextView::setWrap);
    connect(&view, &TextView::zoomChanged, m_text, &TextView::setZoom);
    connect(&view, &TextView::aidsChanged, m_text, &TextView::setAids);
}

void RevisionView::showPage(QWidget *page)
{
    if (m_stack->currentWidget() == page)
        return;
    m_stack->setCurrentWidget(page);
    Q_EMIT pageChanged();
}

void RevisionView::showState()
{
    m_patience.stop();
    m_fetching.cancel();
    m_revision.reset(); // is asked for again
    showPage(m_state);
}

bool RevisionView::isBusy() const
{
    return m_fetching.isActive() || m_preparing.isActive() || m_older.fetching.isActive()
        || m_older.preparing.isActive() || m_newer.fetching.isActive() || m_newer.preparing.isActive()
        || (m_blame && m_blame->state() == LoadState::Loading)
        || (m_lineHistory && m_lineHistory->state() == LoadState::Loading) || (m_compare && m_compare->isBusy());
}

Comparisons *RevisionView::comparisons() const
{
    return m_compare && m_stack->currentWidget() == m_compare ? m_compare : nullptr;
}

void RevisionView::fetch(
    const Revision &revision, Request &fetching, Request &preparing, const std::function<void(ContentText)> &take)
{
    preparing.cancel();
    fetching = m_workspace.content().fetchStored(
        asOf(*m_artifact, revision), Priority::High, {}, [this, &preparing, take](Result<FetchedContent> fetched) {
            if (fetched)
                prepareContent(fetched->bytes, m_artifact->contentType, preparing, take);
            else
                fail(fetched.error());
        });
}

void RevisionView::show(const Artifact &artifact, const Revision &revision)
{
    const bool isSame = m_artifact && m_artifact->key() == artifact.key();
    if (isSame && m_revision && m_revision->storageId == revision.storageId) {
        closeComparison();
        return;
    }
    if (!isSame)
        forget();
    m_artifact = artifact;
    m_revision = revision;
    m_older = {};
    m_newer = {};
    m_patience.start();
    fetchShown();
}

void RevisionView::fetchShown()
{
    fetch(*m_revision, m_fetching, m_preparing, [this](ContentText content) { take(std::move(content)); });
}

void RevisionView::take(ContentText content)
{
    m_patience.stop();
    if (content.detection.language == Language::Binary) {
        showBytes();
    } else {
        m_detection = content.detection;
        m_text->setText(content.text, languageOf(content.detection), TextView::Keep::Place);
        m_find->searchAgain();
        if (!isComparing())
            showPage(m_body);
        goToWantedLine();
        updateBlame();
    }
    Q_EMIT settled();
}

void RevisionView::showBytes()
{
    m_state->showIdle(tr("These are bytes and no text, so there are no lines to show."));
    showState();
}

void RevisionView::fail(const Error &error)
{
    m_isRefused = meansSignedOut(error);
    m_older = {};
    m_newer = {};
    m_state->showFailed(explain(error));
    showState();
    Q_EMIT settled();
}

void RevisionView::forget()
{
    m_patience.stop();
    m_fetching.cancel();
    m_preparing.cancel();
    m_older = {};
    m_newer = {};
    stopBlame();
    m_texts.reset();
    m_artifact.reset();
    m_revision.reset();
    m_text->setText({}, Language::Plain);
    m_find->searchAgain();
    if (m_compare)
        m_compare->forget();
}

void RevisionView::makeComparisons()
{
    if (m_compare)
        return;
    m_compare = m_makeComparisons(this);
    m_compare->setObjectName(QStringLiteral("revisionComparison"));
    m_stack->addWidget(m_compare);
    connect(m_compare, &Comparisons::changeChanged, this, &RevisionView::pageChanged);
    connect(m_compare, &Comparisons::settled, this, &RevisionView::settled);
    connect(m_compare, &Comparisons::settled, this, [this] {
        if (comparisons() && isComparing())
            goToPlace();
    });
    connect(m_compare, &Comparisons::closeWanted, this, &RevisionView::closeComparison);
}

void RevisionView::compare(
    const Artifact &artifact, const Revision &older, const Revision &newer, const ComparedPlace &place)
{
    m_place = place;
    const bool isSame = m_artifact && m_artifact->key() == artifact.key()
        && m_older.revision.storageId == older.storageId && m_newer.revision.storageId == newer.storageId;
    if (isSame) {
        if (comparisons())
            goToPlace();
        return; // or it is on its way
    }
    m_artifact = artifact;
    if (m_compare)
        m_compare->forget(); // with it, that the sides were swapped
    m_older = {.revision = older};
    m_newer = {.revision = newer};
    m_patience.start();
    fetchSide(m_older);
    fetchSide(m_newer);
}

void RevisionView::fetchSide(Side &side)
{
    fetch(side.revision, side.fetching, side.preparing,
        [this, &side](ContentText content) { takeSide(side, std::move(content)); });
}

void RevisionView::takeSide(Side &side, ContentText content)
{
    side.content = std::move(content);
    if (!m_older.content || !m_newer.content)
        return;
    m_patience.stop();
    const auto isText = [](const Side &one) { return one.content->detection.language != Language::Binary; };
    if (isText(m_older) && isText(m_newer)) {
        showSides();
        showPage(m_compare);
        goToPlace();
    } else {
        showBytes();
    }
    Q_EMIT settled();
}

void RevisionView::showSides()
{
    makeComparisons();
    Q_EMIT comparing();
    const auto comparedOf = [this](const Side &side) {
        return ComparedText{
            .name = nameOf(side.revision), .text = side.content->text, .place = {}, .encoding = side.content->encoding};
    };
    m_compare->compare(comparedOf(m_older), comparedOf(m_newer), languageOf(m_newer.content->detection));
}

std::optional<ArtifactChange> RevisionView::compared() const
{
    if (!comparisons() || !isComparing()) // what is on the screen may be about to go
        return {};
    return ArtifactChange{.change = Change::Changed,
        .left = asOf(*m_artifact, m_older.revision),
        .right = asOf(*m_artifact, m_newer.revision)};
}

bool RevisionView::isComparing() const
{
    return !m_newer.revision.storageId.isEmpty();
}

void RevisionView::goToPlace()
{
    if (std::exchange(m_place.takesKeyboard, false)) // it settles again and again
        m_compare->setFocus(Qt::OtherFocusReason);
    if (m_place.line && !m_compare->isBusy())
        m_compare->lines().goToPlace({.left = -1, .right = int(*std::exchange(m_place.line, std::nullopt))});
}

Language RevisionView::languageOf(const Detection &detection) const
{
    return m_languageOf(detection, m_artifact->contentType);
}

void RevisionView::updateLanguage()
{
    if (!m_artifact)
        return;
    m_text->setLanguage(languageOf(m_detection));
    if (comparisons() && m_older.content && m_newer.content)
        showSides();
}

QString RevisionView::nameOf(const Revision &revision) const
{
    const QString when = revisionTime(revision, m_workspace.now(), localZone());
    return revision.by.isEmpty() ? when : QStringLiteral("%1 · %2").arg(when, revision.by);
}

void RevisionView::closeComparison()
{
    m_older = {};
    m_newer = {};
    const bool isOnItsWay = m_fetching.isActive() || m_preparing.isActive();
    if (!isOnItsWay)
        m_patience.stop();
    if (!comparisons()) {
        if (m_revision && !isOnItsWay)
            showPage(m_body); // what was being loaded was to be compared
        return;
    }
    const bool hadFocus = m_compare->isAncestorOf(QApplication::focusWidget());
    m_compare->forget();
    showPage(m_revision ? m_body : static_cast<QWidget *>(m_state));
    if (hadFocus)
        m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace artiscope
