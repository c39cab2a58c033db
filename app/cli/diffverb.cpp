// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/diffverb.h"

#include "app/cli/output.h"
#include "app/diff/patch.h"
#include "app/diff/patchnames.h"
#include "app/session/comparisonreport.h"
#include "app/session/explain.h"
#include "app/session/listing.h"
#include "app/session/reference.h"
#include "app/session/reportsection.h"

#include <algorithm>
#include <cstdio>

namespace artiscope {

namespace {

// What has bytes to be looked into: what cannot be compared has some on one side at most.
bool hasContent(const ArtifactChange &change)
{
    return change.differs() && change.change != Change::NotComparable
        && ((change.left && !change.left->storageId.isEmpty()) || (change.right && !change.right->storageId.isEmpty()));
}

} // namespace

DiffVerb::DiffVerb(const VerbContext &context, QObject *parent)
    : Verb(context, parent),
      m_comparison(context.connection),
      m_source(context.connection),
      m_contents(m_source)
{
    connect(&m_comparison, &Comparison::stateChanged, this, &DiffVerb::compared);
    connect(&m_comparison, &Comparison::progressed, this, [this] {
        if (m_comparison.expected() >= 0)
            tell(tr("%1 of %2 artifacts listed").arg(m_comparison.listed()).arg(m_comparison.expected()));
    });
    connect(&m_contents, &ChangedContents::stateChanged, this, &DiffVerb::looked);
    connect(&m_contents, &ChangedContents::found, this,
        [this] { tell(tr("%1 of %2 artifacts read").arg(m_contents.done()).arg(m_contents.total())); });
}

void DiffVerb::tell(const QString &progress)
{
    if (!stderrIsTerminal())
        return;
    m_told = true;
    std::fprintf(stderr, "\r%s", qUtf8Printable(progress));
}

void DiffVerb::start()
{
    const auto wrong = [this](const QString &sentence) {
        say(sentence);
        Q_EMIT ended(WrongUsage);
    };
    if (!line().server.branch.isEmpty() || !line().server.at.isEmpty()) {
        wrong(tr("The two snapshots say which branches and times: leave --branch and --at out."));
        return;
    }
    if (line().patch && line().json) {
        wrong(tr("A patch is no JSON: give either --patch or --json."));
        return;
    }
    if (line().report == QLatin1String("-") && line().json) {
        wrong(tr("Only one of both can go to the standard output: give the report a file, or leave --json out."));
        return;
    }
    QList<Snapshot> sides;
    for (const QString &reference : line().snapshots) {
        const Result<Snapshot> snapshot = resolveSnapshot(
            reference, context().branches.branches(), client().serverNow(), QTimeZone::systemTimeZone());
        if (!snapshot) {
            fail(snapshot.error());
            return;
        }
        sides << *snapshot;
    }
    m_comparison.compare(sides.at(0), sides.at(1), line().definition);
}

bool DiffVerb::matches(const ArtifactChange &change) const
{
    const TargetRef &target = change.shown().target;
    return line().target.isEmpty() || target.id == line().target
        || target.label.contains(line().target, Qt::CaseInsensitive);
}

void DiffVerb::compared()
{
    if (m_comparison.state() == LoadState::Loading)
        return;
    if (std::exchange(m_told, false))
        std::fprintf(stderr, "\n");
    if (m_comparison.state() == LoadState::Failed) {
        fail(*m_comparison.error());
        return;
    }
    m_facts.left = m_comparison.left();
    m_facts.right = m_comparison.right();
    m_facts.askedAt = m_comparison.askedAt();
    for (const ArtifactChange &change : m_comparison.changes()) {
        if (!matches(change))
            continue;
        m_facts.counts.add(change.change);
        if (change.differs())
            m_status = AnswerIsNo;
        if (line().all || change.change != Change::Unchanged)
            m_facts.changes << change;
    }
    if (!line().json && line().report.isEmpty()) { // a table does without when and by whom, which cost the server much
        look();
        return;
    }
    addDetails(&ArtifactChange::left, m_facts.left, m_leftDetails);
    addDetails(&ArtifactChange::right, m_facts.right, m_rightDetails);
}

void DiffVerb::addDetails(std::optional<Artifact> ArtifactChange::*side, const Snapshot &snapshot, Request &request)
{
    QList<Artifact> artifacts;
    for (const ArtifactChange &change : std::as_const(m_facts.changes)) {
        if (const std::optional<Artifact> &artifact = change.*side)
            artifacts << *artifact;
    }
    request = artiscope::addDetails(
        context().connection, snapshot, artifacts, [this, side](Result<QList<Artifact>> detailed) {
            if (!detailed) {
                m_leftDetails.cancel();
                m_rightDetails.cancel();
                fail(detailed.error());
                return;
            }
            qsizetype next = 0;
            for (ArtifactChange &change : m_facts.changes) {
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
            if (!m_leftDetails.isActive() && !m_rightDetails.isActive())
                look();
        });
}

void DiffVerb::look()
{
    if (!line().stat && !line().patch && line().report.isEmpty()) {
        print();
        return;
    }
    QList<ArtifactChange> changes;
    for (const ArtifactChange &change : std::as_const(m_facts.changes)) {
        if (hasContent(change))
            changes << change;
    }
    m_contents.setMake(maker(changes));
    m_contents.start(changes, Priority::High);
}

ChangedContents::Make DiffVerb::maker(const QList<ArtifactChange> &changes) const
{
    if (!line().report.isEmpty())
        return reportSection;
    if (!line().patch)
        return {};
    PatchNames names;
    QHash<ArtifactKey, QString> files;
    for (const ArtifactChange &change : changes)
        files.insert(change.key(), names.nameOf(change.shown()));
    return [files](const DiffLibrary &library, const ChangedContent &content, const std::function<bool()> &) {
        return patchOf(library, {files.value(content.change.key()), content.left, content.right});
    };
}

void DiffVerb::looked()
{
    if (m_contents.state() != LoadState::Ready)
        return;
    if (std::exchange(m_told, false))
        std::fprintf(stderr, "\n");
    for (qsizetype place = 0; place < m_contents.total(); ++place) {
        const std::optional<Error> &error = m_contents.at(place)->error;
        if (!error)
            continue;
        say(tr("%1: %2").arg(artifactReference(m_contents.changes().at(place).shown()), explainInOneLine(*error)));
        if (m_status <= AnswerIsNo)
            m_status = exitStatus(*error);
    }
    if (line().patch)
        showPatch();
    else if (!line().report.isEmpty())
        writeReport();
    else
        print();
}

// Whole or not at all: half of it could be applied before anybody looks at the status.
void DiffVerb::showPatch()
{
    if (m_status > AnswerIsNo) {
        Q_EMIT ended(m_status);
        return;
    }
    const qsizetype without = std::ranges::count_if(
        m_facts.changes, [](const ArtifactChange &change) { return change.differs() && !hasContent(change); });
    if (without == 1)
        say(tr("One artifact is not in the patch: a side that it is on has nothing to be compared."));
    else if (without > 1)
        say(tr("%1 artifacts are not in the patch: a side that they are on has nothing to be compared.").arg(without));
    for (qsizetype place = 0; place < m_contents.total(); ++place)
        printBytes(m_contents.at(place)->made);
    Q_EMIT ended(m_status);
}

void DiffVerb::writeReport()
{
    const Connection &connection = context().connection;
    const ReportOrigin origin{.server = connection.profile().baseUrl,
        .version = connection.server().versionText,
        .account = connection.account(),
        .left = m_facts.left,
        .right = m_facts.right,
        .askedAt = m_facts.askedAt};
    const Result<Nothing> written =
        writeOutput(line().report, comparisonReport(origin, m_facts.counts, m_facts.changes, m_contents));
    if (!written)
        fail(written.error());
    else if (line().json)
        print();
    else
        Q_EMIT ended(m_status);
}

void DiffVerb::print()
{
    const ChangedContents *const contents = m_contents.state() == LoadState::Ready ? &m_contents : nullptr;
    if (line().json)
        printJson(toJson(m_facts, contents));
    else
        printChanges(m_facts, contents);
    Q_EMIT ended(m_status);
}

} // namespace artiscope
