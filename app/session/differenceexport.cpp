// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/differenceexport.h"

#include "app/diff/patch.h"
#include "app/diff/patchnames.h"
#include "app/session/eventdetails.h"
#include "app/session/listing.h"
#include "app/session/reportsection.h"
#include "app/session/samechanges.h"

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
        return patchOf(library, {files.value(content.change.key()), content.left, content.right}, content.matching);
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
    m_known.clear();
    m_active = true;
    if (!what.details) {
        look();
        return;
    }
    addKnown(&ArtifactChange::left, what.left, m_leftDetails);
    addKnown(&ArtifactChange::right, what.right, m_rightDetails);
}

void DifferenceExport::stop()
{
    m_active = false;
    m_leftDetails.cancel();
    m_rightDetails.cancel();
    m_contents.stop();
}

std::vector<Artifact *> DifferenceExport::undated(Side side)
{
    std::vector<Artifact *> artifacts;
    for (ArtifactChange &change : m_what.changes) {
        if (std::optional<Artifact> &artifact = change.*side; artifact && !artifact->updatedAt)
            artifacts.push_back(&*artifact);
    }
    return artifacts;
}

QList<Artifact> DifferenceExport::undatedNow(Side side)
{
    QList<Artifact> artifacts;
    for (const Artifact *const artifact : undated(side))
        artifacts << *artifact;
    return artifacts;
}

// A history that was looked at knows it to the microsecond, also of times of which the server has no events any more.
void DifferenceExport::addKnown(Side side, const Snapshot &snapshot, Request &request)
{
    if (!m_store) {
        addDetails(side, snapshot, request);
        return;
    }
    QStringList ids;
    for (const Artifact *const artifact : undated(side)) {
        if (!artifact->storageId.isEmpty())
            ids << artifact->storageId;
    }
    request = m_store->storings(ids, [this, side, snapshot, &request](Result<QHash<QString, Storing>> known) {
        if (known) // trouble with the disk is none of the report
            m_known.insert(*known);
        useKnown(side, [](const Storing &storing) { return !storing.by.isEmpty(); });
        addDetails(side, snapshot, request);
    });
}

void DifferenceExport::useKnown(Side side, const std::function<bool(const Storing &)> &isWanted)
{
    for (Artifact *const artifact : undated(side)) {
        const auto storing = m_known.constFind(artifact->storageId);
        if (storing == m_known.constEnd() || !isWanted(*storing))
            continue;
        artifact->updatedAt = storing->at;
        artifact->updatedBy = storing->by;
    }
}

void DifferenceExport::addDetails(Side side, const Snapshot &snapshot, Request &request)
{
    const auto take = [this, side, snapshot, &request](Result<QList<Artifact>> detailed) {
        if (!detailed) {
            m_leftDetails.cancel();
            m_rightDetails.cancel();
            m_error = detailed.error();
            end();
            return;
        }
        const std::vector<Artifact *> artifacts = undated(side);
        for (size_t place = 0; place < artifacts.size(); ++place) {
            // What was compared stays what is told: it may have been rendered since.
            Artifact &artifact = *artifacts[place];
            const Artifact &now = detailed->at(qsizetype(place));
            artifact.detailed = now.detailed && now.storageId == artifact.storageId;
            if (artifact.detailed) {
                artifact.updatedAt = now.updatedAt;
                artifact.updatedBy = now.updatedBy;
            }
        }
        if (m_what.contents == Contents::Report)
            addEvents(side, snapshot, request);
        else
            lookWhenDetailed(side);
    };
    request = artiscope::addDetails(m_connection, snapshot, undatedNow(side), take);
}

// Of what was stored again since then the details say nothing. Events say when to the second: for a page that is read
// that is near enough, for a script it is another time.
void DifferenceExport::addEvents(Side side, const Snapshot &snapshot, Request &request)
{
    request = addEventDetails(m_connection, snapshot.at, undatedNow(side), [this, side](Result<QList<Artifact>> told) {
        const std::vector<Artifact *> artifacts = undated(side);
        for (size_t place = 0; told && place < artifacts.size(); ++place)
            *artifacts[place] = told->at(qsizetype(place));
        lookWhenDetailed(side);
    });
}

// The server may have said who it was, where a history only knows when; if it has not, that is better than nothing.
void DifferenceExport::lookWhenDetailed(Side side)
{
    useKnown(side, [](const Storing &) { return true; });
    if (!m_leftDetails.isActive() && !m_rightDetails.isActive())
        look();
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

qsizetype DifferenceExport::Made::leftOut() const
{
    return std::ranges::count_if(
        what.changes, [](const ArtifactChange &change) { return change.differs() && !hasContent(change); });
}

QByteArray DifferenceExport::Made::patch() const
{
    QByteArray result;
    for (qsizetype place = 0; place < differences.total(); ++place)
        result += differences.at(place)->made;
    return result;
}

QByteArray DifferenceExport::Made::report() const
{
    return comparisonReport(origin, what.counts, what.changes, what.origins, differences);
}

DifferenceExport::Made DifferenceExport::made() const
{
    const ReportOrigin origin{.server = m_connection.profile().baseUrl,
        .version = m_connection.server().versionText,
        .account = m_connection.account(),
        .left = m_what.left,
        .right = m_what.right,
        .askedAt = m_what.askedAt,
        .matching = m_what.counting.matching,
        .ignored = ignoredRules(m_what.counting.ignoring, m_what.changes)};
    return {m_what, origin, m_contents.differences()};
}

} // namespace artiscope
