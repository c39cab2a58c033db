// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/viewer.h"

#include "app/domain/humantime.h"
#include "app/session/explain.h"
#include "app/session/failurereason.h"
#include "ui/viewer/detailsview.h"
#include "ui/viewer/findbar.h"
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
    connect(&m_bar->viewAs(), &ViewAsButton::chosen, this, &Viewer::choose);
    connect(&m_source->view(), &TextView::zoomChanged, m_preview, &ViewerPreview::setTextZoom);
    connect(m_preview, &ViewerPreview::zoomWanted, this,
        [this](int steps) { m_source->view().setZoom(m_source->view().zoom() + steps); });
    connect(m_state, &StateView::buttonClicked, this, [this] {
        if (m_document && m_document->state() == LoadState::Failed)
            m_document->reload();
        else if (m_content)
            choose(Language::Plain); // bytes that are no text, wanted as such
    });
    connect(m_source, &SourcePage::structureChanged, this, &Viewer::pageChanged);
    connect(m_preview, &ViewerPreview::settled, this, [this] {
        showPage(); // it may be that there is nothing to preview
        Q_EMIT settled();
    });
    connect(m_preview, &ViewerPreview::linkHovered, this, &Viewer::linkHovered);
    connect(m_preview, &ViewerPreview::outlineWidthChosen, &m_source->columns(), &OutlineSplitter::setOutlineWidth);
    connect(m_preview, &ViewerPreview::drawingCopyWanted, this, &Viewer::drawingCopyWanted);
    connect(m_preview, &ViewerPreview::sourceWanted, this, [this] { setTab(Tab::Source); });
    connect(m_preview, &ViewerPreview::placeWanted, this, [this](qsizetype offset) {
        setTab(Tab::Source);
        m_source->goTo(m_reformatted ? m_reformatted->toReformatted(offset) : offset);
    });
    showPage();
}

Viewer::~Viewer() = default;

Viewer::Tab Viewer::tab() const
{
    return Tab(m_bar->tab());
}

void Viewer::setTab(Tab tab)
{
    m_bar->setTab(int(tab));
}

bool Viewer::isBusy() const
{
    return m_preparing.isActive() || m_reformatting.isActive()
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
    m_source->view().addActions(actions.reading + actions.source);
    m_source->setPathActions(actions.paths);
    m_details->addActions(actions.details);
    m_preview->setContextActions(
        {.reading = actions.reading, .drawing = actions.drawing, .tree = actions.tree, .paths = actions.paths});
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
}

void Viewer::beginAs(const Viewer &other)
{
    m_tab = other.m_tab;
    m_treeTab = other.m_treeTab;
    setTab(other.tab());
}

void Viewer::find(void (FindBar::*slot)())
{
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
    if (TreeView *asTree = tree())
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
    find(&FindBar::openGoToLine);
}

void Viewer::findNext()
{
    if (PreviewFindBar *bar = previewFind())
        bar->findNext();
    else
        find(&FindBar::findNext);
}

void Viewer::findPrevious()
{
    if (PreviewFindBar *bar = previewFind())
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
}

void Viewer::detach()
{
    m_document->disconnect(this);
    m_workspace.catalogue().disconnect(this);
    m_reading->failureReason().disconnect(this);
    m_reading = nullptr;
    m_document = nullptr;
    m_preparing.cancel();
    forgetReformatted();
    m_content.reset();
    m_shownKey.reset();
    m_source->view().setText({}, Language::Plain);
    m_source->setStructure(StructureKind::None);
    updateBanner();
    showPage();
}

// Another artifact: its state is told next, that of the former one means nothing any more.
void Viewer::documentOpened()
{
    m_preparing.cancel();
    forgetReformatted();
    m_content.reset();
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
    if (m_document->state() != LoadState::Ready) {
        m_preparing.cancel();
        forgetReformatted();
        m_content.reset();
    }
    updateBanner();
    updateDetails();
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
    if (!m_document || !m_document->artifact()) {
        showState();
    } else if (tab() == Tab::Details) {
        page = m_details;
    } else if (m_content) {
        if (format() == Format::Binary)
            showState();
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
                                   : page);
    updateBanner();
    updateCorner();
    Q_EMIT pageChanged();
}

void Viewer::showState()
{
    if (!m_document || !m_document->artifact()) {
        if (m_reading && m_reading->key() && m_workspace.showsItsSnapshot()
            && m_workspace.catalogue().state() == LoadState::Ready)
            showAbsence();
        else
            m_state->showIdle(tr("Choose an artifact to read it."));
        return;
    }
    const Artifact &artifact = *m_document->artifact();
    const QLocale locale;
    if (m_content) {
        m_state->showIdle(tr("These %1 are not text.").arg(locale.formattedDataSize(m_document->bytes().size())),
            tr("They can be saved to a file as they are."), tr("Show them as text"));
    } else if (m_document->state() == LoadState::Failed) {
        const Error error = m_document->error().value_or(Error{});
        if (error.reason == Error::Reason::NeverRenderedWell)
            m_state->showIdle(explain(error).what, m_reading->failureReason().text());
        else if (error.reason != Error::Reason::NothingRendered)
            m_state->showFailed(explain(error));
        else
            m_state->showIdle(tr("Nothing has been rendered yet."),
                tr("The artifact of %1 is waiting for its first rendering.").arg(artifact.target.label));
    } else {
        const qint64 received = m_document->received();
        m_state->showLoading(received > 0
                ? tr("Loading %1: %2 so far…").arg(artifact.name, locale.formattedDataSize(received))
                : tr("Loading %1…").arg(artifact.name),
            received, std::max<qint64>(0, m_document->total()));
    }
}

// It stays chosen: the next snapshot may have it.
void Viewer::showAbsence()
{
    const std::optional<Artifact> &artifact = m_reading->lastSeen();
    const QString name = artifact ? tr("%1 of %2").arg(artifact->name, artifact->target.label) : tr("This artifact");
    const Snapshot &snapshot = m_workspace.snapshot();
    m_state->showIdle(snapshot.isNow()
            ? tr("%1 does not exist on the branch %2.").arg(name, snapshot.branch)
            : tr("%1 did not exist on the branch %2 at that time.").arg(name, snapshot.branch),
        tr("It is shown again where it exists."));
}

void Viewer::updateBanner()
{
    if (!m_document || !m_document->artifact() || !m_content) {
        m_banner->clear();
        return;
    }
    const Artifact &artifact = *m_document->artifact();
    Banner::Kind kind = Banner::Kind::Information;
    QStringList sentences;
    switch (artifact.status) {
    case ArtifactStatus::Error:
        if (const std::optional<Instant> mended = m_reading->failureReason().mendedAt()) {
            sentences << tr("The server goes on calling this artifact failed, but its rendering of %1 went well and "
                            "made the same content as before.")
                             .arg(relativeTime(*mended, m_workspace.now()));
            break;
        }
        kind = Banner::Kind::Problem;
        sentences << (artifact.updatedAt ? tr("The last rendering failed; this is the last good content, of %1.")
                                               .arg(relativeTime(*artifact.updatedAt, m_workspace.now()))
                                         : tr("The last rendering failed; this is the last good content."));
        if (const QString reason = m_reading->failureReason().text(); !reason.isEmpty())
            sentences << reason;
        break;
    case ArtifactStatus::Processing:
        sentences << tr("The server is rendering this artifact; this is its content so far.");
        break;
    case ArtifactStatus::Pending:
    case ArtifactStatus::Ready:
    case ArtifactStatus::Unknown:
        break;
    }
    if (m_stack->currentWidget() == m_preview && !m_preview->notice().isEmpty())
        sentences << m_preview->notice();
    if (tab() == Tab::Preview && hasTree() && !m_preview->trouble().isEmpty())
        sentences << m_preview->trouble();
    if (isReformatted() && tab() == Tab::Source)
        sentences << tr("Reformatted view: lines and indentation are not the artifact's own. “Copy content” and "
                        "“Save as” give it as it is.");
    else if (!m_reformatTrouble.isEmpty() && tab() == Tab::Source)
        sentences << m_reformatTrouble;
    if (sentences.isEmpty())
        m_banner->clear();
    else
        m_banner->showNotice(kind, sentences.join(u' '));
}

void Viewer::updateDetails()
{
    if (!m_document || !m_document->artifact()) {
        m_details->setSections({});
        return;
    }
    const Artifact &artifact = *m_document->artifact();
    DetailContext context{.snapshot = m_document->snapshot(),
        .definition = m_workspace.catalogue().definition(artifact.definition.id),
        .shownAs = shownAs(),
        .now = m_workspace.now(),
        .zone = QTimeZone::systemTimeZone()};
    if (m_content) {
        context.size = m_document->bytes().size();
        context.verified = m_document->check() == FetchedContent::Check::Verified;
    }
    m_details->setSections(detailSections(artifact, context));
}

void Viewer::updateCorner()
{
    const bool content = m_content.has_value() && tab() != Tab::Details;
    m_bar->viewAs().setShownAs(content ? shownAs() : QString());
    m_bar->setWrapVisible(content && m_stack->currentWidget() == m_source);
}

} // namespace artiscope
