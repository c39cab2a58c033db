// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/viewer.h"

#include "app/core/pool.h"
#include "app/domain/humantime.h"
#include "app/session/explain.h"
#include "ui/viewer/detailsview.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/sourcepage.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewasbutton.h"
#include "ui/viewer/viewerpreview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace artiscope {

namespace {
constexpr auto patience = std::chrono::milliseconds(150);
constexpr qsizetype smallEnough = 1024 * 1024; // to be looked at within a frame
} // namespace

Viewer::Viewer(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_tabs(new QTabBar(this)),
      m_viewAs(new ViewAsButton(this)),
      m_wrap(new QToolButton(this)),
      m_banner(new Banner(this)),
      m_stack(new QStackedWidget(this)),
      m_blank(new QWidget(this)),
      m_state(new StateView(this)),
      m_source(new SourcePage(this)),
      m_details(new DetailsView(this)),
      m_preview(new ViewerPreview(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("viewer"));
    setProperty("look", QStringLiteral("pane"));
    m_tabs->setObjectName(QStringLiteral("viewerTabs"));
    m_tabs->setAccessibleName(tr("Ways to look at the artifact"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Preview"));
    m_tabs->addTab(tr("Source"));
    m_tabs->addTab(tr("Details"));
    m_wrap->setObjectName(QStringLiteral("wrapLines"));
    m_wrap->setText(tr("Wrap"));
    m_wrap->setToolTip(tr("Break long lines at the edge of the window"));
    m_wrap->setCheckable(true);
    m_wrap->setFocusPolicy(Qt::StrongFocus);
    m_banner->setObjectName(QStringLiteral("viewerBanner"));
    m_blank->setProperty("look", QStringLiteral("pane"));
    m_state->setObjectName(QStringLiteral("viewerState"));

    auto *bar = new QFrame(this);
    bar->setProperty("look", QStringLiteral("bar"));
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(0, 0, 2 * sizes.grid, 0);
    barLayout->setSpacing(sizes.grid);
    barLayout->addWidget(m_tabs);
    barLayout->addStretch();
    barLayout->addWidget(m_viewAs);
    barLayout->addWidget(m_wrap);
    for (QWidget *page : std::initializer_list<QWidget *>{m_blank, m_state, m_source, m_details, m_preview})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Viewer::showPage);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showPage();
        Q_EMIT tabChanged(tab());
    });
    connect(m_wrap, &QToolButton::clicked, this, [this](bool wrap) {
        m_source->view().setWrap(wrap);
        Q_EMIT wrapChanged(wrap);
    });
    connect(m_viewAs, &ViewAsButton::chosen, this, &Viewer::choose);
    connect(m_state, &StateView::buttonClicked, this, [this] {
        if (m_document && m_document->state() == LoadState::Failed)
            m_document->reload();
        else if (m_content)
            choose(Language::Plain); // bytes that are no text, wanted as such
    });
    connect(m_preview, &ViewerPreview::settled, this, &Viewer::settled);
    connect(m_preview, &ViewerPreview::linkHovered, this, &Viewer::linkHovered);
    connect(m_preview, &ViewerPreview::sourceWanted, this, [this] { setTab(Tab::Source); });
    connect(&m_workspace, &Workspace::opened, this, &Viewer::attach);
    connect(&m_workspace, &Workspace::closing, this, &Viewer::detach);
    if (m_workspace.isOpen())
        attach();
    else
        detach();
}

Viewer::~Viewer() = default;

Viewer::Tab Viewer::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void Viewer::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

bool Viewer::isBusy() const
{
    return m_preparing.isActive() || (m_stack->currentWidget() == m_preview && m_preview->isBusy());
}

TextView &Viewer::text() const
{
    return m_source->view();
}

void Viewer::setMemory(
    std::function<QString(const QString &)> recall, std::function<void(const QString &, const QString &)> keep)
{
    m_recall = std::move(recall);
    m_keep = std::move(keep);
    recallChoice();
}

void Viewer::setWrap(bool wrap)
{
    m_wrap->setChecked(wrap);
    m_source->view().setWrap(wrap);
}

void Viewer::openFind()
{
    if (m_stack->currentWidget() != m_source)
        setTab(Tab::Source);
    m_source->find().openFind();
}

void Viewer::openGoToLine()
{
    if (m_stack->currentWidget() != m_source)
        setTab(Tab::Source);
    m_source->find().openGoToLine();
}

void Viewer::attach()
{
    m_document = &m_workspace.document();
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
    connect(&m_workspace.runs(), &RunCentre::runChanged, this, &Viewer::updateBanner);
    documentOpened();
    if (m_document->artifact() && m_document->state() == LoadState::Ready)
        contentChanged();
    else
        stateChanged();
}

void Viewer::detach()
{
    if (m_document) {
        m_document->disconnect(this);
        m_workspace.catalogue().disconnect(this);
        m_workspace.runs().disconnect(this);
    }
    m_document = nullptr;
    m_preparing.cancel();
    m_content.reset();
    m_shownKey.reset();
    m_source->view().setText({}, Language::Plain);
    updateBanner();
    showPage();
}

// Another artifact: its state is told next, that of the former one means nothing any more.
void Viewer::documentOpened()
{
    m_preparing.cancel();
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
        m_content.reset();
    }
    updateBanner();
    updateDetails();
    showPage();
}

Viewer::Prepared Viewer::prepare(const QByteArray &bytes, const QString &declaredType)
{
    return {TextBuffer(bytes), detect(bytes, declaredType)};
}

void Viewer::contentChanged()
{
    const QByteArray bytes = m_document->bytes();
    const QString declared = m_document->artifact()->contentType;
    if (bytes.size() <= smallEnough) {
        m_preparing.cancel();
        take(prepare(bytes, declared));
        return;
    }
    m_preparing = runOnPool<Prepared>([bytes, declared](const Cancelled &) { return prepare(bytes, declared); },
        [this](Result<Prepared> prepared) {
            if (prepared)
                take(prepared.take());
        });
}

void Viewer::take(Prepared prepared)
{
    m_content = std::move(prepared);
    showContent();
    updateBanner();
    updateDetails();
    Q_EMIT settled();
}

void Viewer::recallChoice()
{
    m_choice.reset();
    if (m_recall && m_document && m_document->artifact()) {
        const QString word = m_recall(m_document->artifact()->definition.id);
        if (!word.isEmpty())
            m_choice = languageFromWord(word);
    }
    m_viewAs->setChoice(m_choice);
    if (m_content)
        showContent();
}

void Viewer::choose(std::optional<Language> language)
{
    m_choice = language;
    m_viewAs->setChoice(language);
    if (m_keep && m_document && m_document->artifact())
        m_keep(m_document->artifact()->definition.id, language ? languageWord(*language) : QString());
    if (m_content)
        showContent();
    updateDetails();
}

Language Viewer::language() const
{
    if (m_choice)
        return *m_choice;
    if (!m_content)
        return Language::Plain;
    if (m_content->detection.confidence >= Confidence::Likely)
        return m_content->detection.language;
    return languageOf(formatOfContentType(m_document->artifact()->contentType));
}

Format Viewer::format() const
{
    return formatOf(language());
}

QString Viewer::shownAs() const
{
    return m_content ? languageName(language()) : QString();
}

void Viewer::showContent()
{
    const Artifact &artifact = *m_document->artifact();
    const Format as = format();
    const bool sameArtifact = m_shownKey == artifact.key();
    if (sameArtifact && m_source->view().text().bytes().isSharedWith(m_content->text.bytes())) {
        m_source->view().setLanguage(language());
    } else {
        m_source->view().setText(
            m_content->text, language(), sameArtifact ? TextView::Keep::Place : TextView::Keep::Nothing);
        m_source->find().searchAgain();
    }
    m_shownKey = artifact.key();

    // A configuration in text/plain is what one expects; anything else than what was declared is worth a word.
    const Format declared = formatOfContentType(artifact.contentType);
    const bool expected = as == declared || (declared == Format::Plain && as == Format::Config);
    m_source->setNote(
        expected ? QString() : tr("declared %1, shown as %2").arg(artifact.contentType, languageName(language())));
    if (ViewerPreview::suits(as))
        m_preview->setContent(as, m_content->text.bytes(), sameArtifact);
    showPage();
}

void Viewer::showPage()
{
    QWidget *page = m_state;
    if (!m_document || !m_document->artifact()) {
        showState();
    } else if (tab() == Tab::Details) {
        page = m_details;
    } else if (m_content) {
        if (format() == Format::Binary)
            showState();
        else
            page =
                tab() == Tab::Preview && ViewerPreview::suits(format()) ? static_cast<QWidget *>(m_preview) : m_source;
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
    updateCorner();
}

void Viewer::showState()
{
    if (!m_document || !m_document->artifact()) {
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
        if (error.reason != Error::Reason::NothingRendered)
            m_state->showFailed(explain(error));
        else if (artifact.status == ArtifactStatus::Error)
            m_state->showIdle(tr("The last rendering failed, and there is no earlier content."), failureReason());
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

QString Viewer::failureReason() const
{
    return m_workspace.runs().failure(m_document->snapshot().branch, m_document->artifact()->key());
}

void Viewer::updateBanner()
{
    if (!m_document || !m_document->artifact() || !m_content) {
        m_banner->clear();
        return;
    }
    const Artifact &artifact = *m_document->artifact();
    switch (artifact.status) {
    case ArtifactStatus::Error: {
        QStringList sentences{artifact.updatedAt
                ? tr("The last rendering failed; this is the last good content, of %1.")
                      .arg(relativeTime(*artifact.updatedAt, m_workspace.now()))
                : tr("The last rendering failed; this is the last good content.")};
        if (const QString reason = failureReason(); !reason.isEmpty())
            sentences << reason.section(QLatin1Char('\n'), 0, 0);
        m_banner->showNotice(Banner::Kind::Problem, sentences.join(QLatin1Char(' ')));
        break;
    }
    case ArtifactStatus::Processing:
        m_banner->showNotice(
            Banner::Kind::Information, tr("The server is rendering this artifact; this is its content so far."));
        break;
    case ArtifactStatus::Pending:
    case ArtifactStatus::Ready:
    case ArtifactStatus::Unknown:
        m_banner->clear();
        break;
    }
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
    m_viewAs->setShownAs(content ? languageName(language()) : QString());
    m_wrap->setVisible(content && m_stack->currentWidget() == m_source);
}

} // namespace artiscope
