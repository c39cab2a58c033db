// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the artifact is in the snapshot that is shown beside what it is in the one that compared with.

#include "ui/viewer/viewer.h"

#include "app/session/changetext.h"
#include "app/session/explain.h"
#include "ui/browse/timetext.h"
#include "ui/compare/comparisons.h"
#include "ui/viewer/preparecontent.h"
#include "ui/viewer/viewerbar.h"
#include "ui/widgets/stateview.h"

#include <QStackedWidget>

namespace artiscope {

namespace {

// Which snapshot it is, and what is to be known of what that has.
QString sideName(const Snapshot &snapshot, const std::optional<Artifact> &artifact)
{
    const QString note = artifact ? contentNote(*artifact) : QString();
    return note.isEmpty() ? snapshotText(snapshot) : snapshotText(snapshot) + QStringLiteral(" · ") + note;
}

// What was never rendered is compared as what does not exist is.
bool holdsNothing(const Document &document)
{
    if (!document.artifact())
        return true;
    const std::optional<Error> &error = document.error();
    return document.state() == LoadState::Failed && error
        && (error->reason == Error::Reason::NothingRendered || error->reason == Error::Reason::NeverRenderedWell);
}

} // namespace

bool Viewer::awaitsCounterpart() const
{
    return m_reading && m_reading->key() && m_workspace.against() && (!m_compared || m_counterpart);
}

bool Viewer::isOwnKnown() const
{
    return m_content || holdsNothing(*m_document);
}

bool Viewer::isCounterpartKnown() const
{
    const Document &there = m_reading->counterpart();
    return there.state() == LoadState::Ready || holdsNothing(there);
}

bool Viewer::knowsBothSides() const
{
    return awaitsCounterpart() && m_reading->against() && !m_preparingCounterpart.isActive()
        && (isOwnKnown() || m_document->state() == LoadState::Failed)
        && (isCounterpartKnown() || m_reading->counterpart().state() == LoadState::Failed);
}

void Viewer::forgetCounterpart()
{
    m_preparingCounterpart.cancel();
    m_preparingBase.cancel();
    if (!m_counterpart)
        return;
    m_counterpart.reset();
    m_compared.reset();
    m_comparisons->forget();
}

void Viewer::followCounterpart()
{
    m_preparingCounterpart.cancel();
    if (!awaitsCounterpart()) {
        if (m_counterpart) {
            forgetCounterpart();
            const QSignalBlocker asBefore(m_bar);
            if (tab() == Tab::Changes)
                setTab(m_tabBefore);
        }
        m_bar->setChangesShown(m_compared.has_value());
        showPage();
        return;
    }
    if (tab() != Tab::Changes)
        m_tabBefore = tab();
    m_bar->setChangesShown(true);
    if (!m_reading->against()) {
        forgetCounterpart();
        showPage();
        return;
    }
    const Document &there = m_reading->counterpart();
    const bool isNothingThere = holdsNothing(there);
    const bool isNothing = isNothingThere && holdsNothing(*m_document);
    if (isNothing)
        forgetCounterpart();
    if (isNothing || !isOwnKnown() || !isCounterpartKnown()) {
        if (there.state() == LoadState::Loading)
            m_patience.start();
        showPage();
        if (knowsBothSides())
            Q_EMIT settled();
        return;
    }
    prepareContent(isNothingThere ? QByteArray() : there.bytes(),
        isNothingThere ? QString() : there.artifact()->contentType, m_preparingCounterpart,
        [this](ContentText content) { takeCounterpart(std::move(content)); });
    if (m_preparingCounterpart.isActive())
        showPage();
}

// Only what is text can be compared; of bytes that are none the source tells what they are.
void Viewer::takeCounterpart(ContentText content)
{
    const bool isText = content.detection.language != Language::Binary && (!m_content || hasText());
    if (!isText) {
        forgetCounterpart();
        showPage();
        Q_EMIT settled();
        return;
    }
    m_counterpart = std::move(content);
    m_compared = ComparedText{.name = sideName(*m_reading->against(), m_reading->counterpart().artifact()),
        .text = m_counterpart->text,
        .place = {},
        .branch = m_reading->against()->branch,
        .encoding = m_counterpart->encoding};
    const ComparedText own{.name = sideName(m_workspace.snapshot(), m_document->artifact()),
        .text = m_content ? m_content->text : TextBuffer(),
        .place = {},
        .branch = m_workspace.snapshot().branch,
        .encoding = m_content ? std::optional(m_content->encoding) : std::nullopt};
    compareWithOwn(own, m_content ? language() : m_counterpart->detection.language);
    showPage();
    followBase();
    Q_EMIT settled();
}

void Viewer::showCounterpartState()
{
    const Comparison &comparison = m_workspace.comparison();
    const Document &there = m_reading->counterpart();
    const QString where = snapshotText(*m_workspace.against());
    if (comparison.state() == LoadState::Failed)
        m_state->showFailed(explain(comparison.error().value_or(Error{})));
    else if (comparison.state() == LoadState::Ready && !m_reading->against())
        m_state->showIdle(tr("It exists neither in %1 nor in what is shown.").arg(where),
            tr("Choose another artifact, or something else to compare with."));
    else if (there.state() == LoadState::Failed && !holdsNothing(there))
        m_state->showFailed(explain(there.error().value_or(Error{})));
    else if (holdsNothing(there) && holdsNothing(*m_document) && !m_document->artifact() && there.error())
        m_state->showIdle(explain(*there.error()).what, {}); // the only side that it is on
    else if (isOwnKnown() && isCounterpartKnown() && (m_content || there.state() == LoadState::Ready))
        m_state->showIdle(tr("These are bytes and no text, so there are no lines to compare."),
            tr("Source shows those of one side."));
    else if (m_document->state() == LoadState::Failed)
        showState();
    else
        m_state->showLoading(tr("Loading what it is in %1…").arg(where), 0, 0);
}

void Viewer::retryCounterpart()
{
    if (m_workspace.comparison().state() == LoadState::Failed)
        m_workspace.comparison().reload();
    else if (m_reading->counterpart().state() == LoadState::Failed)
        m_reading->reloadCounterpart();
    else
        m_document->reload();
}

} // namespace artiscope
