// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/diffverb.h"

#include "app/cli/diffoutput.h"
#include "app/cli/output.h"
#include "app/session/changetext.h"
#include "app/session/comparisonjson.h"
#include "app/session/explain.h"
#include "app/session/reference.h"

#include <cstdio>

namespace artiscope {

DiffVerb::DiffVerb(const VerbContext &context, QObject *parent)
    : Verb(context, parent),
      m_comparison(context.connection),
      m_source(context.connection),
      m_export(context.connection, m_source)
{
    connect(&m_comparison, &Comparison::stateChanged, this, &DiffVerb::compared);
    connect(&m_comparison, &Comparison::progressed, this, [this] {
        if (m_comparison.expected() >= 0)
            tell(tr("%1 of %2 artifacts listed").arg(m_comparison.listed()).arg(m_comparison.expected()));
    });
    connect(&m_export, &DifferenceExport::ended, this, &DiffVerb::looked);
    connect(&m_export, &DifferenceExport::progressed, this, [this] {
        const ContentDifferences &found = m_export.differences();
        tell(tr("%1 of %2 artifacts read").arg(found.done()).arg(found.total()));
    });
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
    DifferenceExport::What what{
        .left = m_comparison.left(), .right = m_comparison.right(), .askedAt = m_comparison.askedAt()};
    for (const ArtifactChange &change : m_comparison.changes()) {
        if (!matches(change))
            continue;
        what.counts.add(change.change);
        if (change.differs())
            m_status = AnswerIsNo;
        if (line().all || change.change != Change::Unchanged)
            what.changes << change;
    }
    if (what.counts.total() == 0 && !line().target.isEmpty()) { // else a misspelt one would look like no difference
        fail(Error{.kind = Error::Kind::Http, .reason = Error::Reason::NotFound, .subject = line().target});
        return;
    }
    using Contents = DifferenceExport::Contents;
    what.contents = !line().report.isEmpty() ? Contents::Report
        : line().patch                       ? Contents::Patch
        : line().stat                        ? Contents::Lines
                                             : Contents::None;
    // A table does without when and by whom, which cost the server much.
    what.details = line().json || !line().report.isEmpty();
    m_export.start(what);
}

void DiffVerb::looked()
{
    if (std::exchange(m_told, false))
        std::fprintf(stderr, "\n");
    if (m_export.error()) {
        fail(*m_export.error());
        return;
    }
    const ContentDifferences &found = m_export.differences();
    for (qsizetype place = 0; place < found.total(); ++place) {
        const std::optional<Error> &error = found.at(place)->error;
        if (!error)
            continue;
        say(tr("%1: %2").arg(artifactReference(found.changes().at(place).shown()), explainInOneLine(*error)));
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
    const DifferenceExport::Made made = m_export.made();
    if (const QString without = leftOutText(made.leftOut()); !without.isEmpty())
        say(without);
    printBytes(made.patch());
    Q_EMIT ended(m_status);
}

void DiffVerb::writeReport()
{
    const Result<Nothing> written = writeOutput(line().report, m_export.made().report());
    if (!written)
        fail(written.error());
    else if (line().json)
        print();
    else
        Q_EMIT ended(m_status);
}

void DiffVerb::print()
{
    if (line().json)
        printJson(comparisonJson(m_export.made()));
    else
        printChanges(m_export.made());
    Q_EMIT ended(m_status);
}

} // namespace artiscope
