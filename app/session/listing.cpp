// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/listing.h"

#include "app/session/reference.h"

#include <QHash>
#include <QSet>

#include <map>

namespace artiscope {

namespace {

struct Listing {
    Listing(Done<QList<Artifact>> done) : promise(std::move(done)) { }
    Promise<QList<Artifact>> promise;
    Snapshot snapshot;
    QStringList definitions;
    Priority priority = Priority::High;
    Progress progress;
    int total = -1; // none of the pages is there
    int nextOffset = 0;
    qsizetype listed = 0;
    bool isMixed = false; // pages of different totals: what is missing in one may have moved into another
    int begun = 1; // times
    std::map<int, QList<Artifact>> pages; // by offset
    std::map<int, Request> asked;
};

constexpr int listingPage = 500;
constexpr size_t pagesAtOnce = 2; // two listings side by side leave some of Qt's six connections a host
constexpr int mostListings = 3; // of a server where artifacts come and go all the time the last one is as good as any

void askPage(Connection &connection, const std::shared_ptr<Listing> &listing);

void beginAgain(Connection &connection, const std::shared_ptr<Listing> &listing)
{
    ++listing->begun;
    listing->isMixed = false;
    listing->total = -1;
    listing->nextOffset = 0;
    listing->listed = 0;
    listing->pages.clear();
    askPage(connection, listing);
}

void takePage(Connection &connection, const std::shared_ptr<Listing> &listing, int offset, Page<Artifact> page)
{
    const int total = page.items.isEmpty() ? 0 : page.total; // there may be fewer by now
    listing->isMixed = listing->isMixed || (listing->total >= 0 && total != listing->total);
    listing->total = total;
    listing->listed += page.items.size();
    listing->pages[offset] = std::move(page.items);
    if (listing->progress)
        listing->progress(listing->listed, listing->total);
    while (listing->asked.size() < pagesAtOnce && listing->nextOffset < listing->total)
        askPage(connection, listing);
    if (!listing->asked.empty())
        return;
    if (listing->isMixed && listing->begun < mostListings) {
        beginAgain(connection, listing);
        return;
    }
    QList<Artifact> all;
    all.reserve(listing->listed);
    for (auto &[begin, items] : listing->pages)
        all << std::move(items);
    listing->promise.finish(std::move(all));
}

void askPage(Connection &connection, const std::shared_ptr<Listing> &listing)
{
    const int offset = std::exchange(listing->nextOffset, listing->nextOffset + listingPage);
    listing->asked[offset] = connection.client().artifacts(listing->snapshot, listing->definitions, offset, listingPage,
        listing->priority, [&connection, weak = std::weak_ptr(listing), offset](Result<Page<Artifact>> page) {
            const auto held = weak.lock();
            if (!held)
                return;
            held->asked.erase(offset);
            if (page) {
                takePage(connection, held, offset, page.take());
            } else {
                held->asked.clear();
                held->promise.finish(page.error());
            }
        });
}

} // namespace

Request listArtifacts(Connection &connection, const Snapshot &snapshot, const QString &definitionId, Priority priority,
    Done<QList<Artifact>> done, Progress progress)
{
    auto listing = std::make_shared<Listing>(std::move(done));
    listing->snapshot = snapshot;
    if (!definitionId.isEmpty())
        listing->definitions << definitionId;
    listing->priority = priority;
    listing->progress = std::move(progress);
    const Promise<QList<Artifact>> promise = listing->promise;
    // The asker's handle is what keeps the pages alive.
    promise.onCancel([listing] { listing->asked.clear(); });
    askPage(connection, listing);
    return promise.request();
}

namespace {

struct Detailing {
    Detailing(Done<QList<Artifact>> done) : promise(std::move(done)) { }
    Promise<QList<Artifact>> promise;
    QList<Artifact> artifacts;
    QHash<QString, qsizetype> places;
    qsizetype next = 0;
    std::map<qsizetype, Request> chunks; // by place of the first
};

constexpr qsizetype detailChunk = 100;
constexpr size_t chunksAtOnce = 4;

void nextChunks(Connection &connection, const Snapshot &snapshot, const std::shared_ptr<Detailing> &detailing)
{
    while (detailing->chunks.size() < chunksAtOnce && detailing->next < detailing->artifacts.size()) {
        const qsizetype first = detailing->next;
        QStringList ids;
        for (; detailing->next < detailing->artifacts.size() && ids.size() < detailChunk; ++detailing->next)
            ids << detailing->artifacts.at(detailing->next).id;
        detailing->chunks[first] = connection.client().artifactDetails(snapshot, ids, Priority::High,
            [&connection, snapshot, weak = std::weak_ptr(detailing), first](Result<QList<Artifact>> chunk) {
                const auto held = weak.lock();
                if (!held)
                    return;
                held->chunks.erase(first);
                if (!chunk) {
                    held->chunks.clear();
                    held->promise.finish(chunk.error());
                    return;
                }
                for (const Artifact &artifact : std::as_const(*chunk)) {
                    const auto place = held->places.constFind(artifact.id);
                    if (place != held->places.constEnd())
                        held->artifacts[*place] = artifact;
                }
                nextChunks(connection, snapshot, held);
            });
    }
    if (detailing->chunks.empty())
        detailing->promise.finish(std::move(detailing->artifacts));
}

// The definitions that a reference could mean, whatever slash is its border.
QStringList definitionCandidates(const QString &reference, const QList<Definition> &definitions)
{
    QSet<QString> ids;
    for (qsizetype slash = reference.indexOf(QLatin1Char('/')); slash >= 0;
         slash = reference.indexOf(QLatin1Char('/'), slash + 1)) {
        if (const Result<Definition> definition = resolveDefinition(reference.left(slash), definitions))
            ids.insert(definition->id);
    }
    return ids.values();
}

} // namespace

Request addDetails(
    Connection &connection, const Snapshot &snapshot, const QList<Artifact> &artifacts, Done<QList<Artifact>> done)
{
    auto detailing = std::make_shared<Detailing>(std::move(done));
    detailing->artifacts = artifacts;
    for (qsizetype place = 0; place < artifacts.size(); ++place)
        detailing->places.insert(artifacts.at(place).id, place);
    const Promise<QList<Artifact>> promise = detailing->promise;
    // The asker's handle is what keeps the chunks alive.
    promise.onCancel([detailing] { detailing->chunks.clear(); });
    nextChunks(connection, snapshot, detailing);
    return promise.request();
}

Request currentArtifacts(Connection &connection, const QString &branch, const QList<Artifact> &artifacts,
    Priority priority, Done<QList<Artifact>> done)
{
    const Promise<QList<Artifact>> promise(std::move(done));
    const Snapshot now{branch, {}};
    const auto list = [&connection, promise, now, priority, artifacts] {
        promise.follow(listArtifacts(connection, now, artifacts.constFirst().definition.id, priority,
            [promise, artifacts](Result<QList<Artifact>> all) {
                if (!all) {
                    promise.finish(all.error());
                    return;
                }
                QHash<QString, Artifact> byTarget;
                for (const Artifact &one : std::as_const(*all))
                    byTarget.insert(one.target.id, one);
                QList<Artifact> found;
                for (const Artifact &one : artifacts) {
                    if (const auto at = byTarget.constFind(one.target.id); at != byTarget.cend())
                        found << *at;
                }
                promise.finish(std::move(found));
            }));
    };
    QStringList ids;
    for (const Artifact &one : artifacts)
        ids << one.id;
    if (ids.size() > detailChunk) {
        list();
        return promise.request();
    }
    promise.follow(connection.client().artifactDetails(
        now, ids, priority, [promise, list, wanted = ids.size()](Result<QList<Artifact>> found) {
            if (found && found->size() < wanted)
                list(); // some are not there under the id that they had
            else
                promise.finish(std::move(found));
        }));
    return promise.request();
}

Request findArtifact(Connection &connection, const Snapshot &snapshot, const QString &reference, Done<Artifact> done)
{
    const Promise<Artifact> promise(std::move(done));
    if (isArtifactId(reference)) {
        promise.follow(connection.client().artifactDetails(
            snapshot, {reference}, Priority::High, [promise, reference](Result<QList<Artifact>> found) {
                if (!found)
                    promise.finish(found.error());
                else if (found->isEmpty())
                    promise.finish(Error{.kind = Error::Kind::Http,
                        .reason = Error::Reason::NotFound,
                        .status = 404,
                        .subject = reference});
                else
                    promise.finish(found->constFirst());
            }));
        return promise.request();
    }
    if (!isArtifactPath(reference)) {
        promise.finish(Error{.kind = Error::Kind::Input, .reason = Error::Reason::BadReference, .subject = reference});
        return promise.request();
    }
    const auto resolve = [&connection, snapshot, promise, reference](
                             const QList<Definition> &definitions, QList<Artifact> artifacts) {
        QHash<QString, QString> names;
        for (const Definition &definition : definitions)
            names.insert(definition.id, definition.name);
        for (Artifact &artifact : artifacts)
            artifact.definition.name = names.value(artifact.definition.id);
        const Result<Artifact> artifact = resolveArtifact(reference, artifacts);
        if (!artifact) {
            promise.finish(artifact.error());
            return;
        }
        promise.follow(addDetails(connection, snapshot, {*artifact}, [promise](Result<QList<Artifact>> detailed) {
            if (detailed)
                promise.finish(detailed->constFirst());
            else
                promise.finish(detailed.error());
        }));
    };
    promise.follow(connection.client().definitions(
        snapshot, [&connection, snapshot, promise, reference, resolve](Result<QList<Definition>> definitions) {
            if (!definitions) {
                promise.finish(definitions.error());
                return;
            }
            const QStringList candidates = definitionCandidates(reference, *definitions);
            // One definition is the rule; the few references that could mean several read everything.
            promise.follow(
                listArtifacts(connection, snapshot, candidates.size() == 1 ? candidates.constFirst() : QString(),
                    Priority::High, [promise, resolve, definitions = *definitions](Result<QList<Artifact>> artifacts) {
                        if (artifacts)
                            resolve(definitions, artifacts.take());
                        else
                            promise.finish(artifacts.error());
                    }));
        }));
    return promise.request();
}

} // namespace artiscope
