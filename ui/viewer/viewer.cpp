// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/viewer.h"

#include "app/content/structure/structurekind.h"
#include "app/session/failurereason.h"
#include "ui/compare/comparisons.h"
#include "ui/history/historypage.h"
#include "ui/viewer/detailsview.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/hexbar.h"
#include "ui/viewer/hexpage.h"
#include "ui/viewer/hexview.h"
#include "ui/viewer/markdownpage.h"
#include "ui/viewer/outlinesplitter.h"
#include "ui/viewer/previewfindbar.h"
#include "ui/viewer/sourcepage.h"
#include "ui/viewer/svgview.h"
#include "ui/viewer/tableview.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/treeview.h"
#include "ui/viewer/viewasbutton.h"
#include "ui/viewer/viewerbar.h"
#include "ui/viewer/viewerpreview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stateview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace artiscope {

namespace {
constexpr auto patience = std::chrono::milliseconds(150);
} // namespace

Viewer::Viewer(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_bar(new ViewerBar(this)),
      m_banner(new Banner(this)),
      m_stack(new QStackedWidget(this)),
      m_blank(new QWidget(this)),
      m_state(new StateView(this)),
      m_source(new SourcePage(this)),
      m_details(new DetailsView(this)),
      m_preview(new ViewerPreview(this))
{
    setObjectName(QStringLiteral("viewer"));
    setProperty("look", QStringLiteral("pane"));
    m_banner->setObjectName(QStringLiteral("viewerBanner"));
    m_blank->setProperty("look", QStringLiteral("pane"));
    m_state->setObjectName(QStringLiteral("viewerState"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_blank, m_state, m_source, m_details, m_preview})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Viewer::showPage);
    connect(m_bar, &ViewerBar::tabChanged, this, [this] {
        rememberTab();
        showPage();
    });
    connect(m_bar, &ViewerBar::wrapClicked, this, [this](bool wrap) {
        m_source->view().setWrap(wrap);
        Q_EMIT wrapChanged(wrap);
    });
    connect(m_bar, &ViewerBar::comparisonClicked, this, &Viewer::showOwnComparison);
    connect(&m_bar->viewAs(), &ViewAsButton::chosen, this, &Viewer::choose);
    connect(&m_source->view(), &TextView::zoomChanged, m_preview, &ViewerPreview::setTextZoom);
    connect(m_preview, &ViewerPreview::zoomWanted, this,
        [this](int steps) { m_source->view().setZoom(m_source->view().zoom() + steps); });
    connect(m_state, &StateView::buttonClicked, this, [this] {
        if (tab() == Tab::Changes && awaitsCounterpart())
            retryCounterpart();
        else if (m_document && m_document->state() == LoadState::Failed)
            m_document->reload();
    });
    connect(m_source, &SourcePage::structureChanged, this, &Viewer::pageChanged);
    connect(m_source, &SourcePage::offerTaken, this, [this] { choose(guess()); });
    connect(m_preview, &ViewerPreview::settled, this, [this] {
        showPage(); // it may be that there is nothing to preview
        Q_EMIT settled();
    });
    connect(m_preview, &ViewerPreview::linkHovered, this, &Viewer::linkHovered);
    connect(m_preview, &ViewerPreview::outlineWidthChosen, &m_source->columns(), &OutlineSplitter::setOutlineWidth);
    connect(m_preview, &ViewerPreview::drawingCopyWanted, this, &Viewer::drawingCopyWanted);
    connect(m_preview, &ViewerPreview::sourceWanted, this, [this] { setTab(Tab::Source); });
    connect(m_preview, &ViewerPreview::placeWanted, this, &Viewer::goToSource);
    connect(m_preview, &ViewerPreview::tableWanted, this, [this] {
        choose(Language::JsonTable);
        setTab(Tab::Preview);
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (threeWayOffer().isEmpty())
            goToTrouble();
        else
            showThreeWay(true);
    });
    connect(m_bar, &ViewerBar::threeWayClicked, this, &Viewer::showThreeWay);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(patience);
    connect(&m_checkSoon, &QTimer::timeout, this, &Viewer::check);
    showPage();
}

Viewer::~Viewer() = default;

Viewer::Tab Viewer::tab() const
{
    return Tab(m_bar->tab());
}

void Viewer::setTab(Tab tab)
{
    m_bar->setTab(int(tab == Tab::Preview && !m_bar->isPreviewPossible() ? Tab::Source : tab));
}

bool Viewer::canPreview() const
{
    return m_bar->isPreviewPossible();
}

bool Viewer::isBusy() const
{
    return m_preparing.isActive() || m_countingLeftovers.isActive() || m_reformatting.isActive()
        || (m_comparisons && m_comparisons->isBusy()) || (history() && history()->isBusy())
        || (m_stack->currentWidget() == m_preview && m_preview->isBusy());
}

TextView &Viewer::text() const
{
    return m_source->view();
}

QMenu *Viewer::viewAsMenu() const
{
    return m_bar->viewAs().menu();
}

void Viewer::setMemory(ShownLanguage::Recall recall, ShownLanguage::Keep keep)
{
    m_language.setMemory(std::move(recall), std::move(keep));
    recallChoice();
}

void Viewer::setContextActions(const ContextActions &actions)
{
    m_contextActions = actions;
    m_source->view().addActions(actions.reading + actions.source);
    m_source->setPathActions(actions.paths);
    m_details->addActions(actions.details);
    if (actions.blame && actions.compareRevisions)
        m_bar->setHistoryActions(*actions.blame, *actions.compareRevisions);
    m_preview->setContextActions({.reading = actions.reading,
        .drawing = actions.drawing,
        .grounds = actions.grounds,
        .tree = actions.tree,
        .paths = actions.paths});
}

void Viewer::setSettings(const ViewerSettings &settings)
{
    m_bar->setWrap(settings.wrap);
    m_source->view().setWrap(settings.wrap);
    m_source->view().setZoom(settings.zoom);
    m_source->view().setAids(settings.aids);
    m_source->setOutlineShown(settings.outline);
    m_preview->setOutlineShown(settings.outline);
    if (settings.outlineWidth > 0)
        m_source->columns().setOutlineWidth(settings.outlineWidth);
    m_preview->setDrawingGround(settings.ground);
    m_blames = settings.blame;
    if (m_history)
        m_history->setBlame(m_blames);
    m_compareSettings = settings.compare;
    m_ignoring = settings.ignoring;
    m_comparisonChoices = settings.comparisons;
    applyCompareSettings();
    applyComparisonChoices();
    for (Comparisons *const one : madeComparisons())
        one->setDrawingGround(settings.ground);
    updateCorner();
}

void Viewer::beginAs(const Viewer &other)
{
    m_tab = other.m_tab;
    m_treeTab = other.m_treeTab;
    setTab(other.tab() == Tab::Changes ? other.m_tabBefore : other.tab());
}

void Viewer::find(void (FindBar::*slot)())
{
    if (HistoryPage *const page = history()) {
        if (FindBar *const bar = page->view().find())
            (bar->*slot)();
        return;
    }
    if (m_comparisons && m_stack->currentWidget() == m_comparisons && m_comparisons->find()) {
        (m_comparisons->find()->*slot)();
        return;
    }
    if (m_stack->currentWidget() != m_source)
        setTab(Tab::Source);
    (m_source->find().*slot)();
}

bool Viewer::hasText() const
{
    return m_content && format() != Format::Binary;
}

bool Viewer::showsSource() const
{
    return m_content && m_stack->currentWidget() == m_source;
}

void Viewer::openOutline()
{
    if (MarkdownPage *page = m_stack->currentWidget() == m_preview ? m_preview->rendered() : nullptr) {
        page->columns().openOutline();
        return;
    }
    if (m_stack->currentWidget() != m_source)
        setTab(Tab::Source);
    m_source->columns().openOutline();
}

PreviewFindBar *Viewer::previewFind() const
{
    return m_stack->currentWidget() == m_preview ? m_preview->find() : nullptr;
}

void Viewer::openFind()
{
    if (HexPage *bytes = hex())
        bytes->bar().openFind();
    else if (Comparisons *compared = comparisonsOnScreen(); compared && compared->showsStructure())
        compared->focusFilter();
    else if (TreeView *asTree = tree())
        asTree->focusFilter();
    else if (TableView *asTable = table())
        asTable->focusFilter(); // by its columns
    else if (PreviewFindBar *bar = previewFind())
        bar->openFind();
    else
        find(&FindBar::openFind);
}

void Viewer::openGoToLine()
{
    if (HexPage *bytes = hex())
        bytes->bar().openGoTo();
    else
        find(&FindBar::openGoToLine);
}

void Viewer::findNext()
{
    if (HexPage *bytes = hex())
        bytes->bar().findNext();
    else if (PreviewFindBar *bar = previewFind())
        bar->findNext();
    else
        find(&FindBar::findNext);
}

void Viewer::findPrevious()
{
    if (HexPage *bytes = hex())
        bytes->bar().findPrevious();
    else if (PreviewFindBar *bar = previewFind())
        bar->findPrevious();
    else
        find(&FindBar::findPrevious);
}

void Viewer::copyDetails() const
{
    m_details->copyAll();
}

void Viewer::setReading(Reading *reading)
{
    if (m_reading == reading)
        return;
    if (m_reading)
        detach();
    m_reading = reading;
    if (m_reading)
        attach();
}

void Viewer::attach()
{
    m_document = &m_reading->document();
    connect(m_document, &Document::opened, this, &Viewer::documentOpened);
    connect(m_document, &Document::stateChanged, this, &Viewer::stateChanged);
    connect(m_document, &Document::contentChanged, this, &Viewer::contentChanged);
    connect(m_document, &Document::progressed, this, [this] {
        if (m_stack->currentWidget() == m_state)
            showState();
    });
    connect(m_document, &Document::factsChanged, this, [this] {
        updateBanner();
        updateDetails();
    });
    connect(&m_workspace.catalogue(), &Catalogue::definitionsChanged, this, &Viewer::updateDetails);
    connect(&m_workspace.catalogue(), &Catalogue::stateChanged, this, [this] {
        if (!m_document->artifact())
            showState(); // it may be known now that there is none
    });
    connect(m_reading, &Reading::counterpartChanged, this, &Viewer::followCounterpart);
    connect(m_reading, &Reading::baseChanged, this, &Viewer::followBase);
    m_reading->setBaseWanted(m_wantsThreeWay);
    connect(&m_reading->failureReason(), &FailureReason::changed, this, [this] {
        updateBanner();
        if (m_stack->currentWidget() == m_state)
            showState();
    });
    documentOpened();
    if (m_document->artifact() && m_document->state() == LoadState::Ready)
        contentChanged();
    else
        stateChanged();
    followCounterpart();
}

void Viewer::detach()
{
    m_reading->disconnect(this);
    m_document->disconnect(this);
    m_workspace.catalogue().disconnect(this);
    m_reading->failureReason().disconnect(this);
    m_reading->setBaseWanted(false);
    m_reading = nullptr;
    m_document = nullptr;
    forgetContent();
    m_shownKey.reset();
    forgetCounterpart();
    closeCompared();
    if (m_history)
        m_history->forget();
    m_source->view().setText({}, Language::Plain);
    m_source->setStructure(StructureKind::None);
    updateBanner();
    showPage();
}

// Another artifact: its state is told next, that of the former one means nothing any more.
void Viewer::documentOpened()
{
    forgetContent();
    if (readKey() != m_shownKey) {
        forgetCounterpart();
        closeCompared();
    }
    m_patience.start();
    recallChoice();
    updateBanner();
    updateDetails();
    showPage();
}

void Viewer::stateChanged()
{
    if (m_document->state() == LoadState::Loading)
        m_patience.start();
    if (m_document->state() != LoadState::Ready)
        forgetContent();
    updateBanner();
    updateDetails();
    if (m_document->state() == LoadState::Failed && awaitsCounterpart())
        followCounterpart(); // with what is there of it: nothing, perhaps
    else
        showPage();
}

void Viewer::showPage()
{
    const bool preview = m_content && tab() == Tab::Preview && ViewerPreview::suits(format());
    if (preview) {
        m_preview->setOutlineWidth(m_source->columns().outlineWidth());
        m_preview->prepare();
    }
    QWidget *page = m_state;
    if (tab() == Tab::Changes && m_counterpart) {
        page = m_comparisons;
    } else if (tab() == Tab::Changes && awaitsCounterpart()) {
        if (m_patience.isActive())
            page = m_blank;
        else
            showCounterpartState();
    } else if (tab() == Tab::History && historyOf()) {
        page = followHistory();
    } else if (!m_document || !m_document->artifact()) {
        showState();
    } else if (tab() == Tab::Details) {
        page = m_details;
    } else if (m_content) {
        if (isHex())
            page = m_hex;
        else if (tab() == Tab::Changes && m_compared)
            page = m_comparisons;
        else
            page = preview && m_preview->trouble().isEmpty() ? static_cast<QWidget *>(m_preview) : m_source;
    } else if (m_document->state() != LoadState::Failed && m_patience.isActive()) {
        page = m_blank; // most contents are there before one could read that they are being loaded
    } else {
        showState();
    }
    m_stack->setCurrentWidget(page);
    // Where the keyboard goes that is given to the viewer.
    setFocusProxy(page == m_source ? static_cast<QWidget *>(&m_source->view())
            : page == m_preview    ? m_preview->currentWidget()
            : page == m_hex        ? static_cast<QWidget *>(&m_hex->view())
                                   : page);
    updateBanner();
    updateCorner();
    Q_EMIT pageChanged();
}

} // namespace artiscope
