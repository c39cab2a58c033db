// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/catalogue.h"

#include "app/core/logging.h"
#include "app/session/listing.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace artiscope {

namespace {
// A small first page shows rows soon; the others are large enough that a page costs more than asking for it.
constexpr int firstPageSize = 100;
constexpr int pageSize = 500;
constexpr size_t pagesAtOnce = 4; // below Qt's six connections a host, so that a person's click finds one free
constexpr int detailsAtOnce = 50;
} // namespace

struct Catalogue::Load {
    bool quiet = false;
    int total = 0;
    int nextOffset = 0;
    QList<Artifact> collected; // quiet only: shown when it is complete
    std::map<int, Request> pages; // by offset
};

Catalogue::Catalogue(Connection &connection, QObject *parent) : QObject(parent), m_connection(connection) { }

Catalogue::~Catalogue() = default;

int Catalogue::rowOf(const ArtifactKey &key) const
{
    return m_rows.value(key, -1);
}

std::optional<Artifact> Catalogue::find(const ArtifactKey &key) const
{
    const int row = rowOf(key);
    return row < 0 ? std::nullopt : std::optional(m_artifacts.at(row));
}

std::optional<Artifact> Catalogue::findById(const QString &artifactId) const
{
    const auto at = std::ranges::find(m_artifacts, artifactId, &Artifact::id);
    return at == m_artifacts.end() ? std::nullopt : std::optional(*at);
}

std::optional<Definition> Catalogue::definition(const QString &id) const
{
    const auto at = std::ranges::find(m_definitions, id, &Definition::id);
    return at == m_definitions.end() ? std::nullopt : std::optional(*at);
}

void Catalogue::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_detailsRequest.cancel();
    m_definitionRefresh.cancel();
    m_wanted.clear();
    start(false);
}

void Catalogue::reload()
{
    m_detailsRequest.cancel(); // the rows will be others, and a former client would never answer it
    m_definitionRefresh.cancel();
    start(false);
}

void Catalogue::refresh()
{
    if (m_state == LoadState::Ready && !m_load)
        start(true);
}

void Catalogue::start(bool quiet)
{
    m_load = std::make_unique<Load>();
    m_load->quiet = quiet;
    if (!quiet) {
        m_expected = -1;
        m_error.reset();
        m_state = LoadState::Loading;
        Q_EMIT stateChanged();
    }
    askDefinitions();
    m_load->pages[0] = m_connection.client().artifacts(m_snapshot, {}, 0, quiet ? pageSize : firstPageSize,
        quiet ? Priority::Low : Priority::High, [this](Result<Page<Artifact>> page) {
            if (page)
                takeFirst(page.take());
            else
                fail(page.error());
        });
}

void Catalogue::takeFirst(Page<Artifact> page)
{
    m_load->total = page.total;
    m_load->nextOffset = int(page.items.size());
    m_load->pages.erase(0);
    if (m_load->quiet) {
        m_load->collected = std::move(page.items);
    } else {
        m_expected = page.total;
        reset(std::move(page.items));
        Q_EMIT stateChanged();
    }
    askPages();
}

void Catalogue::askPages()
{
    while (m_load->pages.size() < pagesAtOnce && m_load->nextOffset < m_load->total) {
        const int offset = m_load->nextOffset;
        m_load->nextOffset += pageSize;
        m_load->pages[offset] = m_connection.client().artifacts(m_snapshot, {}, offset, pageSize,
            m_load->quiet ? Priority::Low : Priority::High, [this, offset](Result<Page<Artifact>> page) {
                if (page)
                    takePage(offset, std::move(page->items));
                else
                    fail(page.error());
            });
    }
    if (m_load->pages.empty())
        finishLoad();
}

void Catalogue::takePage(int offset, QList<Artifact> artifacts)
{
    m_load->pages.erase(offset);
    if (m_load->quiet) {
        m_load->collected << artifacts;
    } else {
        append(artifacts);
        Q_EMIT stateChanged(); // the count so far
    }
    askPages();
}

void Catalogue::finishLoad()
{
    const std::unique_ptr<Load> load = std::move(m_load);
    m_loadedAt = m_connection.client().serverNow();
    if (load->quiet)
        merge(load->collected, {});
    m_expected = int(m_artifacts.size());
    m_state = LoadState::Ready;
    Q_EMIT stateChanged();
    askDetails();
}

void Catalogue::fail(const Error &error)
{
    const std::unique_ptr<Load> load = std::move(m_load); // the other pages are cancelled with it
    if (load->quiet) {
        qCInfo(lcSession) << "quiet refresh failed:" << error.detail;
        return;
    }
    m_definitionsRequest.cancel();
    if (m_shown != m_snapshot)
        reset({});
    m_error = error;
    m_state = LoadState::Failed;
    Q_EMIT stateChanged();
}

void Catalogue::askDefinitions()
{
    m_definitionsRequest = m_connection.client().definitions(m_snapshot, [this](Result<QList<Definition>> answer) {
        if (answer)
            takeDefinitions(answer.take());
        else
            failDefinitions(answer.error());
        Q_EMIT definitionsSettled();
    });
}

// Without definitions the artifacts still have ids; the listing itself tells a lasting trouble. But those of another
// snapshot are none of this one.
void Catalogue::failDefinitions(const Error &error)
{
    qCInfo(lcSession) << "definitions failed:" << error.detail;
    if (m_definitionsOf != m_snapshot) {
        m_definitions.clear();
        m_definitionNames.clear();
    }
    m_definitionsError = error;
    Q_EMIT definitionsChanged();
}

void Catalogue::takeDefinitions(QList<Definition> definitions)
{
    m_definitionsOf = m_snapshot;
    std::ranges::sort(definitions,
        [](const Definition &a, const Definition &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    if (definitions == m_definitions && !m_definitionsError)
        return;
    m_definitionsError.reset();
    m_definitions = std::move(definitions);
    m_definitionNames.clear();
    for (const Definition &definition : std::as_const(m_definitions))
        m_definitionNames.insert(definition.id, definition.name);
    QList<int> named;
    for (int row = 0; row < m_artifacts.size(); ++row) {
        const QString before = m_artifacts.at(row).definition.name;
        nameDefinition(m_artifacts[row]);
        if (m_artifacts.at(row).definition.name != before)
            named << row;
    }
    Q_EMIT definitionsChanged();
    if (!named.isEmpty())
        Q_EMIT artifactsUpdated(named);
}

void Catalogue::nameDefinition(Artifact &artifact) const
{
    const auto name = m_definitionNames.constFind(artifact.definition.id);
    if (name != m_definitionNames.constEnd())
        artifact.definition.name = *name; // shared by all rows
}

bool Catalogue::insert(const Artifact &artifact)
{
    const auto there = m_rows.constFind(artifact.key());
    if (there != m_rows.constEnd()) {
        Artifact &known = m_artifacts[*there];
        if (isBetter(artifact, known)) {
            known = artifact;
            nameDefinition(known);
        }
        return false;
    }
    m_rows.insert(artifact.key(), int(m_artifacts.size()));
    m_artifacts << artifact;
    nameDefinition(m_artifacts.last());
    return true;
}

void Catalogue::reset(QList<Artifact> artifacts)
{
    m_shown = m_snapshot;
    m_undetailed.clear();
    m_artifacts.clear();
    m_rows.clear();
    for (const Artifact &artifact : std::as_const(artifacts))
        insert(artifact);
    Q_EMIT artifactsReset();
}

void Catalogue::append(const QList<Artifact> &artifacts)
{
    m_undetailed.clear();
    const int first = int(m_artifacts.size());
    for (const Artifact &artifact : artifacts)
        insert(artifact);
    if (m_artifacts.size() > first)
        Q_EMIT artifactsAppended(first, int(m_artifacts.size()) - 1);
}

// A quiet refresh of everything, or of one definition. What is known stays in its row, what is new comes at the end: of
// a hundred thousand rows few change, and only those are touched. Only what is gone moves the others.
void Catalogue::merge(const QList<Artifact> &artifacts, const QString &definitionId)
{
    m_undetailed.clear();
    std::vector<char> seen(size_t(m_artifacts.size()));
    std::set<int> changed;
    QList<Artifact> added;
    for (Artifact artifact : artifacts) {
        const int row = rowOf(artifact.key());
        if (row < 0) {
            added << artifact;
            continue;
        }
        Artifact &known = m_artifacts[row];
        if (seen[size_t(row)] && !isBetter(artifact, known))
            continue;
        seen[size_t(row)] = 1;
        nameDefinition(artifact);
        if (!artifact.detailed && known.storageId == artifact.storageId && known.checksum == artifact.checksum) {
            artifact.detailed = known.detailed;
            artifact.updatedAt = known.updatedAt;
            artifact.updatedBy = known.updatedBy;
        }
        if (known != artifact) {
            known = artifact;
            changed.insert(row);
        }
    }
    QList<Artifact> left;
    left.reserve(m_artifacts.size());
    for (int row = 0; row < m_artifacts.size(); ++row) {
        const Artifact &artifact = m_artifacts.at(row);
        if (seen[size_t(row)] || (!definitionId.isEmpty() && artifact.definition.id != definitionId))
            left << artifact;
    }
    if (left.size() < m_artifacts.size()) {
        m_artifacts.clear();
        m_rows.clear();
        left << added;
        for (const Artifact &artifact : std::as_const(left))
            insert(artifact);
        Q_EMIT artifactsReplaced();
        return;
    }
    if (!changed.empty())
        Q_EMIT artifactsUpdated({changed.begin(), changed.end()});
    append(added);
}

void Catalogue::refreshDefinition(const QString &definitionId)
{
    m_definitionRefresh = listArtifacts(
        m_connection, m_snapshot, definitionId, Priority::Low, [this, definitionId](Result<QList<Artifact>> answer) {
            if (!answer) {
                qCInfo(lcSession) << "refresh of a definition failed:" << answer.error().detail;
                return;
            }
            merge(*answer, definitionId);
            askDetails();
        });
}

void Catalogue::want(const QStringList &artifactIds)
{
    m_wanted = artifactIds;
    askDetails();
}

void Catalogue::askDetails()
{
    if (m_detailsRequest.isActive() || m_wanted.isEmpty())
        return;
    // Everything may be wanted, to sort by it: what has no details is looked up once for all batches, and what was
    // asked for is cut from the front, so that those that are gone are not asked for again and again.
    if (m_undetailed.isEmpty()) {
        for (const Artifact &artifact : std::as_const(m_artifacts)) {
            if (!artifact.detailed)
                m_undetailed.insert(artifact.id);
        }
    }
    QStringList ask;
    qsizetype taken = 0;
    for (; taken < m_wanted.size() && ask.size() < detailsAtOnce; ++taken) {
        if (m_undetailed.remove(m_wanted.at(taken)))
            ask << m_wanted.at(taken);
    }
    m_wanted.remove(0, taken);
    if (ask.isEmpty())
        return;
    m_detailsRequest = m_connection.client().artifactDetails(
        m_snapshot, ask, Priority::Medium, [this](Result<QList<Artifact>> answer) {
            if (!answer) {
                qCInfo(lcSession) << "details failed:" << answer.error().detail;
                m_wanted.clear(); // the next look at the screen asks again
                m_undetailed.clear();
                return;
            }
            update(*answer);
            askDetails();
        });
}

void Catalogue::update(const QList<Artifact> &artifacts)
{
    QList<int> rows;
    for (Artifact artifact : artifacts) {
        const int row = rowOf(artifact.key());
        if (row < 0 || m_artifacts.at(row).id != artifact.id)
            continue;
        nameDefinition(artifact);
        m_artifacts[row] = artifact;
        rows << row;
    }
    if (!rows.isEmpty())
        Q_EMIT artifactsUpdated(rows);
}

} // namespace artiscope
