// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/differenceexport.h"

#include "app/diff/patch.h"
#include "app/diff/patchnames.h"
#include "app/session/comparisonreport.h"
#include "app/session/eventdetails.h"
#include "app/session/listing.h"
#include "app/session/reportsection.h"
#include "app/session/samechange.h"

#include <algorithm>

namespace artiscope {

namespace {

// What has bytes to be looked into: what cannot be compared has some on one side at most.
bool hasContent(const ArtifactChange &change)
{
    return change.differs() && change.change != Change::NotComparable
        && ((change.left && !change.left->storageId.isEmpty()) || (change.right && !change.right->storageId.isEmpty()));
}

ChangedContents::Make patches(const QList<ArtifactChange> &changes)
{
    PatchNames names;
    QHash<ArtifactKey, QString> files;
    for (const ArtifactChange &change : changes)
        files.insert(change.key(), names.nameOf(change.shown()));
    return [files](const DiffLibrary &library, const ChangedContent &content, const std::function<bool()> &) {
        return patchOf(library, {files.value(content.change.key()), content.left, content.right});
    };
}

ChangedContents::Make makeOf(const DifferenceExport::What &what, const QList<ArtifactChange> &changes)
{
    switch (what.contents) {
    case DifferenceExport::Contents::None:
        break;
    case DifferenceExport::Contents::Lines:
        return signatureBytes;
    case DifferenceExport::Contents::Patch:
        return patches(changes);
    case DifferenceExport::Contents::Report:
        return reportSection;
    }
    return {};
}

} // namespace

DifferenceExport::DifferenceExport(Connection &connection, ContentSource &source, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_contents(source)
{
    connect(&m_contents, &ChangedContents::found, this, &DifferenceExport::progressed);
    connect(&m_contents, &ChangedContents::stateChanged, this, [this] {
        if (m_active && m_contents.state() == LoadState::Ready)
            end();
    });
}

DifferenceExport::~DifferenceExport() = default;

void DifferenceExport::start(const What &what)
{
    stop();
    m_what = what;
    m_error.reset();
    m_active = true;
    if (!what.details) {
        look();
        return;
    }
    addDetails(&ArtifactChange::left, what.left, m_leftDetails);
    addDetails(&ArtifactChange::right, what.right, m_rightDetails);
}

void DifferenceExport::stop()
{
    m_active = false;
    m_leftDetails.cancel();
    m_rightDetails.cancel();
    m_contents.stop();
}

void DifferenceExport::addDetails(
    std::optional<Artifact> ArtifactChange::*side, const Snapshot &snapshot, Request &request)
{
    const auto take = [this, side, snapshot, &request](Result<QList<Artifact>> detailed) {
        if (!detailed) {
            m_leftDetails.cancel();
            m_rightDetails.cancel();
            m_error = detailed.error();
            end();
            return;
        }
        qsizetype next = 0;
        for (ArtifactChange &change : m_what.changes) {
            if (std::optional<Artifact> &artifact = change.*side) {
                // What was compared stays what is told: it may have been rendered since.
                const Artifact &now = detailed->at(next++);
                artifact->detailed = now.detailed && now.storageId == artifact->storageId;
                if (artifact->detailed) {
                    artifact->updatedAt = now.updatedAt;
                    artifact->updatedBy = now.updatedBy;
                }
            }
        }
        if (m_what.contents == Contents::Report)
            addEvents(side, snapshot, request);
        else
            lookWhenDetailed();
    };
    request = artiscope::addDetails(m_connection, snapshot, artifactsOf(side), take);
}

// Of what was stored again since then the details say nothing. Events say when to the second: for a page that is read
// that is near enough, for a script it is another time.
void DifferenceExport::addEvents(
    std::optional<Artifact> ArtifactChange::*side, const Snapshot &snapshot, Request &request)
{
    request = addEventDetails(m_connection, snapshot.at, artifactsOf(side), [this, side](Result<QList<Artifact>> told) {
        qsizetype next = 0;
        for (ArtifactChange &change : m_what.changes) {
            if (std::optional<Artifact> &artifact = change.*side; artifact && told)
                *artifact = told->at(next++);
        }
        lookWhenDetailed();
    });
}

void DifferenceExport::lookWhenDetailed()
{
    if (!m_leftDetails.isActive() && !m_rightDetails.isActive())
        look();
}

QList<Artifact> DifferenceExport::artifactsOf(std::optional<Artifact> ArtifactChange::*side) const
{
    QList<Artifact> artifacts;
    for (const ArtifactChange &change : m_what.changes) {
        if (const std::optional<Artifact> &artifact = change.*side)
            artifacts << *artifact;
    }
    return artifacts;
}

void DifferenceExport::look()
{
    QList<ArtifactChange> changes;
    if (m_what.contents != Contents::None)
        std::ranges::copy_if(m_what.changes, std::back_inserter(changes), hasContent);
    m_contents.setMake(makeOf(m_what, changes));
    m_contents.setCounting(m_what.counting);
    m_contents.start(changes, m_what.priority);
}

void DifferenceExport::end()
{
    m_active = false;
    Q_EMIT ended();
}

qsizetype DifferenceExport::leftOut() const
{
    return std::ranges::count_if(
        m_what.changes, [](const ArtifactChange &change) { return change.differs() && !hasContent(change); });
}

QByteArray DifferenceExport::patch() const
{
    QByteArray result;
    for (qsizetype place = 0; place < m_contents.total(); ++place)
        result += m_contents.at(place)->made;
    return result;
}

QByteArray DifferenceExport::report() const
{
    const ReportOrigin origin{.server = m_connection.profile().baseUrl,
        .version = m_connection.server().versionText,
        .account = m_connection.account(),
        .left = m_what.left,
        .right = m_what.right,
        .askedAt = m_what.askedAt,
        .matching = m_what.counting.matching,
        .ignored = ignoredNames(m_what.counting.ignoring, m_what.changes)};
    return comparisonReport(origin, m_what.counts, m_what.changes, m_contents);
}

} // namespace artiscope
