// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/reading.h"

#include "app/session/basecomparison.h"
#include "app/session/catalogue.h"
#include "app/session/comparison.h"

namespace artiscope {

Reading::Reading(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_document(parts.content),
      m_counterpart(parts.content),
      m_baseDocument(parts.content),
      m_failureReason(parts.connection, parts.branches, parts.runs, m_document)
{
    connect(&m_document, &Document::opened, this, &Reading::see);
    connect(&m_document, &Document::factsChanged, this, &Reading::see);
    connect(&m_counterpart, &Document::stateChanged, this, &Reading::counterpartChanged);
    connect(&m_counterpart, &Document::contentChanged, this, &Reading::counterpartChanged);
    connect(&m_baseDocument, &Document::stateChanged, this, &Reading::baseChanged);
    connect(&m_baseDocument, &Document::contentChanged, this, &Reading::baseChanged);
}

void Reading::see()
{
    if (!m_document.artifact() || m_document.artifact() == m_lastSeen)
        return;
    m_lastSeen = m_document.artifact();
    Q_EMIT changed();
}

void Reading::choose(const std::optional<ArtifactKey> &key)
{
    if (m_key == key)
        return;
    m_key = key;
    m_lastSeen.reset();
    m_against.reset();
    m_counterpart.close();
    m_base.reset();
    m_origin.reset();
    m_baseDocument.close();
    if (!key)
        m_document.close();
    Q_EMIT changed();
}

void Reading::setKept(bool kept)
{
    if (m_kept == kept)
        return;
    m_kept = kept;
    Q_EMIT changed();
}

void Reading::follow(const Catalogue &catalogue, const Snapshot &snapshot)
{
    if (!m_key)
        return;
    const LoadState state = catalogue.state();
    const bool isOfElsewhere = m_document.snapshot() != snapshot;
    if (const std::optional<Artifact> artifact = catalogue.find(*m_key))
        m_document.open(*artifact, snapshot);
    else if (m_document.artifact() && (state == LoadState::Ready || (state == LoadState::Failed && isOfElsewhere)))
        m_document.close(); // not there in this snapshot; chosen still, for the next one
}

void Reading::learnName(const Catalogue &catalogue)
{
    if (!m_key || m_lastSeen)
        return;
    m_lastSeen = catalogue.find(*m_key);
    if (m_lastSeen)
        Q_EMIT changed();
}

// While it is compared anew, what was there stays.
void Reading::followComparison(const Comparison &comparison)
{
    if (comparison.state() == LoadState::Loading && m_against == comparison.left())
        return;
    const ArtifactChange *const change = m_key ? comparison.find(*m_key) : nullptr;
    m_against = change ? std::optional(comparison.left()) : std::nullopt;
    if (change && change->left)
        m_counterpart.open(*change->left, comparison.left());
    else
        m_counterpart.close();
    Q_EMIT counterpartChanged();
}

void Reading::askAgain()
{
    for (Document *document : {&m_counterpart, &m_baseDocument}) {
        if (document->artifact() && document->state() != LoadState::Ready)
            document->reload();
    }
}

void Reading::followBase(const BaseComparison &comparison)
{
    m_base = m_key ? comparison.baseOf(*m_key) : std::nullopt;
    m_origin = m_key ? comparison.originOf(*m_key) : std::nullopt;
    if (m_base && comparison.base())
        m_baseSnapshot = *comparison.base();
    openBase();
    Q_EMIT baseChanged();
}

void Reading::setBaseWanted(bool wanted)
{
    if (m_baseWanted == wanted)
        return;
    m_baseWanted = wanted;
    openBase();
}

// Nobody else needs it: it is asked for when it is wanted.
void Reading::openBase()
{
    if (m_base && m_baseWanted)
        m_baseDocument.open(*m_base, m_baseSnapshot);
    else if (m_baseDocument.artifact())
        m_baseDocument.close();
}

} // namespace artiscope
