// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who brought each line of the revision that is shown.

#include "ui/history/revisionview.h"

#include "app/session/artifactblame.h"
#include "app/session/artifactlinehistory.h"
#include "app/session/explain.h"
#include "ui/viewer/textview.h"

namespace artiscope {

void RevisionView::blame(const QList<Revision> &revisions, const QString &why, const EntryOf &entryOf)
{
    m_entryOf = entryOf;
    m_gutter->show();
    m_gutter->setNote(why);
    if (revisions.isEmpty()) {
        m_blame.reset();
        m_gutter->setBlame({}, {});
        return;
    }
    if (m_blame && m_blame->state() != LoadState::Failed && m_blame->revisions() == revisions) {
        updateBlame(); // with its note
        return;
    }
    if (!m_texts)
        m_texts = std::make_unique<RevisionTexts>(m_workspace.content());
    m_blame = std::make_unique<ArtifactBlame>(*m_texts);
    connect(m_blame.get(), &ArtifactBlame::stateChanged, this, &RevisionView::updateBlame);
    connect(m_blame.get(), &ArtifactBlame::progressed, this, &RevisionView::updateBlame);
    m_gutter->setBlame({}, {});
    m_blame->start(*m_artifact, revisions, Priority::Medium, m_workspace.counting().matching);
}

// Lines that are told to be the same in another way may have come with another revision.
void RevisionView::followMatching()
{
    const LineMatching matching = m_workspace.counting().matching;
    if (!m_blame || m_blame->matching() == matching)
        return;
    m_gutter->setBlame({}, {});
    m_blame->start(*m_artifact, QList<Revision>(m_blame->revisions()), Priority::Medium, matching);
    if (m_lineHistory) {
        m_lineHistory->start(*m_artifact, QList<Revision>(m_lineHistory->revisions()), m_lineHistory->end(),
            m_lineHistory->line(), matching);
    }
}

void RevisionView::stopBlame()
{
    m_blame.reset();
    m_gutter->setBlame({}, {});
    m_gutter->hide();
    closeLineHistory();
}

void RevisionView::goToChangeOfLine()
{
    followBlame(caretLine());
}

void RevisionView::followBlame(qsizetype line)
{
    const int entry = m_gutter->entryOfLine(line);
    if (m_blame && entry >= 0 && entry < m_blame->revisions().size())
        Q_EMIT changeClicked(m_blame->revisions().at(entry).storageId, m_blame->places()[size_t(line)]);
}

void RevisionView::updateBlame()
{
    if (!m_blame)
        return;
    switch (m_blame->state()) {
    case LoadState::Idle:
        return;
    case LoadState::Loading:
        m_gutter->setNote(
            tr("Comparing revision %L1 of %L2…").arg(m_blame->fetching() + 1).arg(m_blame->revisions().size()));
        return;
    case LoadState::Failed:
        m_gutter->setNote(explain(m_blame->error().value_or(Error{})).what);
        break;
    case LoadState::Ready:
        if (m_text->text().bytes() != m_blame->text().bytes())
            return; // it is on its way
        QList<BlameGutter::Entry> entries;
        for (const Revision &one : m_blame->revisions())
            entries << m_entryOf(one);
        m_gutter->setNote({});
        m_gutter->setBlame(m_blame->lines(), entries);
        break;
    }
    Q_EMIT settled();
}

} // namespace artiscope
