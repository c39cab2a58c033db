// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of what is read: in place of it, above it, and beside it.

#include "ui/viewer/viewer.h"

#include "app/content/structure/structurekind.h"
#include "app/domain/humantime.h"
#include "app/session/explain.h"
#include "app/session/failurereason.h"
#include "ui/compare/comparisons.h"
#include "ui/viewer/bytewords.h"
#include "ui/viewer/detailsview.h"
#include "ui/viewer/troublewords.h"
#include "ui/viewer/viewasbutton.h"
#include "ui/viewer/viewerbar.h"
#include "ui/viewer/viewerpreview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stateview.h"

#include <QStackedWidget>

namespace artiscope {

void Viewer::showState()
{
    if (!m_document || !m_document->artifact()) {
        if (m_reading && m_reading->key() && m_workspace.showsItsSnapshot()
            && m_workspace.catalogue().state() == LoadState::Ready)
            showAbsence();
        else
            m_state->showIdle(tr("Choose an artifact to read it."), tr("In the list above, or by a few letters."),
                m_contextActions.goToAnything);
        return;
    }
    const Artifact &artifact = *m_document->artifact();
    if (m_document->state() == LoadState::Failed) {
        const Error error = m_document->error().value_or(Error{});
        if (error.reason == Error::Reason::NeverRenderedWell)
            m_state->showIdle(explain(error).what, m_reading->failureReason().text(), m_contextActions.generate);
        else if (error.reason != Error::Reason::NothingRendered)
            m_state->showFailed(explain(error));
        else
            m_state->showIdle(tr("Nothing has been rendered yet."),
                tr("The artifact of %1 is waiting for its first rendering.").arg(artifact.target.label),
                m_contextActions.generate);
    } else {
        const qint64 received = m_document->received();
        m_state->showLoading(received > 0
                ? tr("Loading %1: %2 so far…").arg(artifact.name, QLocale().formattedDataSize(received))
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
        tr("It is shown again where it exists: choose another branch or time."), m_contextActions.back);
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
    const Trouble *const trouble = shownTrouble();
    if (trouble && kind == Banner::Kind::Information)
        kind = Banner::Kind::Warning;
    if (const QString why = m_preview->trouble(); tab() == Tab::Preview && canPreview() && !why.isEmpty()) {
        sentences << why;
        if (trouble && !why.contains(trouble->words)) // the drawing library does not say where
            sentences << placeWords(*trouble);
    } else if (trouble)
        sentences << troubleWords(*trouble, structureKindOf(language()));
    if (isReformatted() && tab() == Tab::Source)
        sentences << tr("Reformatted view: lines and indentation are not the artifact's own. “Copy content” and "
                        "“Save as” give it as it is.");
    else if (!m_reformatTrouble.isEmpty() && tab() == Tab::Source)
        sentences << m_reformatTrouble;
    const QString offer = threeWayOffer();
    if (!offer.isEmpty())
        sentences << offer;
    if (sentences.isEmpty())
        m_banner->clear();
    else
        m_banner->showNotice(kind, sentences.join(u' '),
            !offer.isEmpty() ? tr("Show three-way")
                : trouble    ? tr("Go there")
                             : QString());
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
        .shownWhy = shownWhy(),
        .now = m_workspace.now(),
        .zone = QTimeZone::systemTimeZone()};
    if (m_content) {
        context.size = m_document->bytes().size();
        context.bytes = byteFields(*m_content, m_facts);
        context.verified = m_document->check() == FetchedContent::Check::Verified;
    }
    m_details->setSections(detailSections(artifact, context));
}

void Viewer::updateCorner()
{
    const bool content = m_content.has_value() && tab() != Tab::Details;
    m_bar->viewAs().setShownAs(
        content ? shownAs() : QString(), shownWhy(), content ? m_document->artifact()->contentType : QString());
    const Comparisons *const compared = comparisonsOnScreen();
    const bool lines = compared && !compared->showsOwn();
    const bool past = tab() == Tab::History && !compared;
    m_bar->setWrapVisible(content && (showsSource() || lines || past));
    m_bar->setComparisonView(
        compared ? std::optional(compared->ownView()) : std::nullopt, compared && compared->showsOwn());
    m_bar->setThreeWay(compared && compared == m_comparisons && canShowThreeWay(), showsThreeWay());
    m_bar->setHistoryShown(history() != nullptr);
}

} // namespace artiscope
