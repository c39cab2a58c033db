// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/capabilities.h"
#include "app/domain/contenttype.h"
#include "tests/contract/server.h"

#include <QCryptographicHash>
#include <QSet>
#include <QSignalSpy>

#include <algorithm>

using namespace artiscope;
using Reason = Error::Reason;

namespace {

const QString nowhere = QStringLiteral("17d3ab2c-0000-4000-8000-00000000beef"); // an id that no server has given out

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

} // namespace

// What Artiscope takes for granted about a server, asked of whatever server it is given: the built-in sample must be
// right about the real one, and the real one about our reading of it.
class TestContract : public QObject {
    Q_OBJECT

private:
    // --- short forms of the calls, as the administrator unless another client is named ------------------------------
    Result<Page<Artifact>> page(const Snapshot &snapshot, const QStringList &definitionIds, int offset, int limit)
    {
        return awaited<Page<Artifact>>([&](auto done) {
            return m_client->artifacts(snapshot, definitionIds, offset, limit, Priority::High, done);
        });
    }
    Result<QList<Artifact>> details(const Snapshot &snapshot, const QStringList &ids)
    {
        return awaited<QList<Artifact>>(
            [&](auto done) { return m_client->artifactDetails(snapshot, ids, Priority::High, done); });
    }
    static Result<ServerInfo> connected(Client &client)
    {
        const auto found = awaited<Nothing>([&](auto done) { return client.checkAddress(done); });
        if (!found)
            return found.error();
        return awaited<ServerInfo>([&](auto done) { return client.connectToServer(done); });
    }
    static Result<QList<Branch>> branches(Client &client)
    {
        return awaited<QList<Branch>>([&](auto done) { return client.branches(done); });
    }
    static Result<Account> account(Client &client)
    {
        return awaited<Account>([&](auto done) { return client.account(done); });
    }
    static Result<Content> content(Client &client, const QString &artifactId, const Snapshot &snapshot)
    {
        return awaited<Content>(
            [&](auto done) { return client.content(artifactId, snapshot, Priority::High, {}, done); });
    }
    static Result<Content> object(Client &client, const QString &storageId)
    {
        return awaited<Content>([&](auto done) { return client.storedObject(storageId, Priority::High, {}, done); });
    }
    static Result<Accepted> generate(
        Client &client, const QString &definitionId, const QString &branch, const QStringList &artifactIds)
    {
        return awaited<Accepted>([&](auto done) { return client.generate(definitionId, branch, artifactIds, done); });
    }
    static Result<Nothing> signIn(Client &client, const QString &user, const QString &password)
    {
        return awaited<Nothing>([&](auto done) { return client.signIn(user, password, done); });
    }
    Result<QList<StoredContent>> stored(const Snapshot &snapshot, const ArtifactKey &key)
    {
        return awaited<QList<StoredContent>>(
            [&](auto done) { return m_client->storedContents(snapshot, key, Priority::High, done); });
    }
    Result<QList<ArtifactEvent>> events(const QString &branch, const QString &artifactId)
    {
        return awaited<QList<ArtifactEvent>>(
            [&](auto done) { return m_client->artifactEvents({branch}, {artifactId}, Priority::High, done); });
    }
    Result<QList<Task>> tasks(const char *workflow, Instant since)
    {
        return awaited<QList<Task>>(
            [&](auto done) { return m_client->tasks({QString::fromLatin1(workflow)}, since, done); });
    }

    // The task of a generation that was asked for, once it is over.
    std::optional<Task> overTask(const char *workflow, Instant since, const std::function<bool(const Task &)> &isMine)
    {
        std::optional<Task> mine;
        const auto look = [&] {
            const Result<QList<Task>> found = tasks(workflow, since);
            if (!found)
                return false;
            const auto match = std::ranges::find_if(*found, isMine);
            mine = match == found->end() ? std::nullopt : std::optional(*match);
            return mine && mine->isOver();
        };
        return QTest::qWaitFor(look, int(longWait.count())) ? mine : std::nullopt;
    }
    // Its lines come a moment after its state does.
    QList<TaskLogLine> logOf(const QString &taskId)
    {
        QList<TaskLogLine> lines;
        const auto look = [&] {
            const auto log = awaited<QList<TaskLogLine>>([&](auto done) { return m_client->taskLog(taskId, done); });
            if (log)
                lines = *log;
            return !lines.isEmpty();
        };
        return QTest::qWaitFor(look, int(longWait.count())) ? lines : QList<TaskLogLine>();
    }

    // --- what this server has ---------------------------------------------------------------------------------------
    std::optional<Artifact> first(const std::function<bool(const Artifact &)> &isIt) const
    {
        const auto found = std::ranges::find_if(m_all, isIt);
        return found == m_all.end() ? std::nullopt : std::optional(*found);
    }
    std::optional<Artifact> firstReady() const
    {
        return first([](const Artifact &artifact) { return artifact.status == ArtifactStatus::Ready; });
    }
    std::optional<Artifact> firstReadyOfOther(const QString &definitionId) const
    {
        return first([&](const Artifact &artifact) {
            return artifact.status == ArtifactStatus::Ready && artifact.definition.id != definitionId;
        });
    }

    std::unique_ptr<ServerUnderTest> m_server;
    std::unique_ptr<Client> m_client; // the administrator's
    Snapshot m_now; // the default branch
    QList<Definition> m_definitions;
    QList<Artifact> m_all; // first tier

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerUnderTest>();
        QVERIFY2(m_server->isUsable(), "no server: set INFRAHUB_ADDRESS and INFRAHUB_API_TOKEN");
        m_client = m_server->administrator();
        const auto server = connected(*m_client);
        VERIFY_ANSWERED(server);
        const auto known = branches(*m_client);
        VERIFY_ANSWERED(known);
        const auto main = std::ranges::find_if(*known, &Branch::isDefault);
        QVERIFY(main != known->end());
        m_now.branch = main->name;
        auto definitions = awaited<QList<Definition>>([&](auto done) { return m_client->definitions(m_now, done); });
        VERIFY_ANSWERED(definitions);
        m_definitions = definitions.take();
        auto all = page(m_now, {}, 0, 1000);
        VERIFY_ANSWERED(all);
        m_all = all->items;
        QVERIFY2(firstReady(), "the tests need at least one artifact that was rendered");
    }

    // --- who and what -----------------------------------------------------------------------------------------------
    void theServerSaysWhatItIs()
    {
        const ServerInfo &server = m_client->server();
        QVERIFY(!server.deploymentId.isEmpty());
        QVERIFY(server.version >= QVersionNumber(1, 2));
        QCOMPARE(server.version, QVersionNumber::fromString(server.versionText));
        QVERIFY2(server.capabilities == capabilitiesOfVersion(server.version),
            "its schema says something else than its version");
        QVERIFY(qAbs(m_client->serverNow().microseconds - SystemClock().microseconds()) < 60'000'000);
    }

    void theKeyIsAnAccounts()
    {
        const auto mine = account(*m_client);
        VERIFY_ANSWERED(mine);
        QVERIFY(!mine->isAnonymous());
        QVERIFY(!mine->name.isEmpty());
        const auto rights = awaited<ArtifactRights>([&](auto done) { return m_client->rights(m_now.branch, done); });
        VERIFY_ANSWERED(rights);
        QCOMPARE(rights->view, Decision::Allow);
        QVERIFY(rights->mayGenerate());
    }

    void anonymousSeesWhatTheServerAllows()
    {
        const auto anonymous = m_server->client(SignInWay::Anonymous);
        const auto server = connected(*anonymous);
        const auto seen = branches(*anonymous);
        if (m_client->server().anonymousAccess) {
            VERIFY_ANSWERED(server);
            VERIFY_ANSWERED(seen);
            const auto mine = account(*anonymous);
            VERIFY_ANSWERED(mine);
            QVERIFY(mine->isAnonymous());
        } else {
            VERIFY_REFUSED(seen, Reason::MissingSecret);
        }
    }

    void oneBranchIsTheDefaultOne()
    {
        const auto known = branches(*m_client);
        VERIFY_ANSWERED(known);
        QCOMPARE(std::ranges::count_if(*known, &Branch::isDefault), 1);
        QVERIFY2(known->size() > 1, "the tests need a branch besides the default one");
        QSet<QString> names;
        for (const Branch &branch : *known) {
            QVERIFY(!branch.id.isEmpty() && !branch.name.isEmpty());
            QVERIFY2(branch.state != BranchState::Unknown, qPrintable(branch.name + u' ' + branch.stateWord));
            QVERIFY(branch.branchedFrom);
            QVERIFY(*branch.branchedFrom < m_client->serverNow().plusSeconds(2));
            names.insert(branch.name);
        }
        QCOMPARE(names.size(), known->size());
    }

    void definitionsSayWhatIsRendered()
    {
        QVERIFY(!m_definitions.isEmpty());
        QSet<QString> ids;
        for (const Definition &definition : m_definitions) {
            ids.insert(definition.id);
            QVERIFY(!definition.name.isEmpty());
            QVERIFY2(declaredContentTypes().contains(definition.contentType), qPrintable(definition.contentType));
            QVERIFY(!definition.groupId.isEmpty());
            QVERIFY(!definition.transformationId.isEmpty());
            QVERIFY(definition.transformationKind.startsWith(QLatin1String("CoreTransform")));
        }
        QCOMPARE(ids.size(), m_definitions.size());
    }

    void definitionsTellOfWhatTheyAreMadeOf()
    {
        for (const Definition &definition : std::as_const(m_definitions)) {
            QVERIFY2(!definition.parameters.isEmpty(), qPrintable(definition.name));
            QVERIFY(!definition.groupName.isEmpty() && !definition.groupKind.isEmpty());
            QVERIFY(!definition.transformationName.isEmpty());
            QVERIFY(!definition.transformationPath.isEmpty());
            QVERIFY(definition.timeout > 0);
            QVERIFY(!definition.queryId.isEmpty() && !definition.queryName.isEmpty());
            QVERIFY(!definition.repositoryId.isEmpty() && !definition.repositoryName.isEmpty());
            const bool python = definition.transformationKind == QLatin1String("CoreTransformPython");
            QCOMPARE(definition.transformationClass.isEmpty(), !python);
        }
        QVERIFY2(std::ranges::any_of(
                     m_definitions, [](const Definition &definition) { return !definition.groupLabel.isEmpty(); }),
            "the tests need a group with a label");
    }

    // --- artifacts --------------------------------------------------------------------------------------------------
    void pagesDoNotOverlapAndLeaveNothingOut()
    {
        constexpr int limit = 7;
        QSet<QString> ids;
        int listed = 0;
        int total = 1;
        for (int offset = 0; offset < total; offset += limit) {
            const auto part = page(m_now, {}, offset, limit);
            VERIFY_ANSWERED(part);
            total = part->total;
            QCOMPARE(int(part->items.size()), std::min(limit, total - offset));
            listed += int(part->items.size());
            for (const Artifact &artifact : part->items)
                ids.insert(artifact.id);
        }
        QCOMPARE(listed, total);
        QCOMPARE(int(ids.size()), total);
        QVERIFY2(total > limit, "one page proves nothing");
        const auto beyond = page(m_now, {}, total, limit);
        VERIFY_ANSWERED(beyond);
        QVERIFY(beyond->items.isEmpty());
        QCOMPARE(beyond->total, total);
    }

    void theFirstTierIdentifiesAndVerifies()
    {
        for (const Artifact &artifact : std::as_const(m_all)) {
            QVERIFY(!artifact.id.isEmpty() && !artifact.name.isEmpty());
            QVERIFY(!artifact.key().definitionId.isEmpty() && !artifact.key().targetId.isEmpty());
            QVERIFY(!artifact.target.label.isEmpty() && !artifact.target.kind.isEmpty());
            QVERIFY(artifact.status != ArtifactStatus::Unknown);
            QVERIFY(declaredContentTypes().contains(artifact.contentType));
            QCOMPARE(artifact.checksum.isEmpty(), artifact.storageId.isEmpty());
            if (artifact.status == ArtifactStatus::Ready)
                QCOMPARE(artifact.checksum.size(), 32);
        }
    }

    void aDefinitionsArtifactsAreItsOwn()
    {
        int together = 0;
        for (const Definition &definition : std::as_const(m_definitions)) {
            const auto own = page(m_now, {definition.id}, 0, 1000);
            VERIFY_ANSWERED(own);
            QCOMPARE(int(own->items.size()), own->total);
            for (const Artifact &artifact : own->items)
                QCOMPARE(artifact.definition.id, definition.id);
            together += own->total;
        }
        QCOMPARE(together, int(m_all.size()));
        const auto none = page(m_now, {nowhere}, 0, 10);
        VERIFY_ANSWERED(none);
        QCOMPARE(none->total, 0);
    }

    void detailsAreOfTheNamedOnly()
    {
        const auto ready = firstReady();
        const auto other = firstReadyOfOther(ready->definition.id);
        QVERIFY(other);
        const auto both = details(m_now, {ready->id, nowhere, other->id});
        VERIFY_ANSWERED(both);
        QCOMPARE(both->size(), 2);
        for (const Artifact &artifact : *both) {
            const auto listed = first([&](const Artifact &one) { return one.id == artifact.id; });
            QVERIFY(listed);
            QCOMPARE(artifact.key(), listed->key());
            QCOMPARE(artifact.checksum, listed->checksum);
            QCOMPARE(artifact.storageId, listed->storageId);
            QVERIFY(artifact.detailed);
            QVERIFY(artifact.updatedAt);
            QVERIFY(*artifact.updatedAt < m_client->serverNow().plusSeconds(2));
            QCOMPARE(artifact.updatedBy.isEmpty(), !m_client->server().capabilities.nodeMetadata);
        }
    }

    void membersAreTheTargets()
    {
        const auto ready = firstReady();
        const auto definition = std::ranges::find(m_definitions, ready->definition.id, &Definition::id);
        QVERIFY(definition != m_definitions.end());
        const auto members = awaited<QList<GroupMember>>(
            [&](auto done) { return m_client->groupMembers(m_now.branch, definition->groupId, done); });
        VERIFY_ANSWERED(members);
        QSet<QString> ids;
        for (const GroupMember &member : *members) {
            QVERIFY(!member.label.isEmpty() && !member.kind.isEmpty());
            ids.insert(member.id);
        }
        QCOMPARE(ids.size(), members->size());
        const auto hit = std::ranges::any_of(m_all, [&](const Artifact &artifact) {
            return artifact.definition.id == definition->id && ids.contains(artifact.target.id);
        });
        QVERIFY2(hit, "no artifact's target is in its definition's group");
    }

    // --- content ----------------------------------------------------------------------------------------------------
    void contentIsWhatWasRecorded()
    {
        QSet<QString> types;
        for (const Artifact &artifact : std::as_const(m_all)) {
            if (artifact.status != ArtifactStatus::Ready || types.contains(artifact.contentType))
                continue;
            types.insert(artifact.contentType);
            const auto read = content(*m_client, artifact.id, m_now);
            VERIFY_ANSWERED(read);
            QVERIFY(!read->bytes.isEmpty());
            QVERIFY(read->lengthKnown);
            QCOMPARE(read->contentType, artifact.contentType);
            QCOMPARE(md5(read->bytes), artifact.checksum.toLatin1());
            const auto stored = object(*m_client, artifact.storageId);
            VERIFY_ANSWERED(stored);
            QCOMPARE(stored->bytes, read->bytes);
        }
        QCOMPARE(types.size(), declaredContentTypes().size());
    }

    void theLastGoodContentStaysAfterAFailure()
    {
        const auto known = branches(*m_client);
        VERIFY_ANSWERED(known);
        int seen = 0;
        for (const Branch &branch : *known) {
            const auto listed = page({branch.name, {}}, {}, 0, 1000);
            VERIFY_ANSWERED(listed);
            for (const Artifact &artifact : listed->items) {
                if (artifact.status != ArtifactStatus::Error || artifact.storageId.isEmpty())
                    continue;
                const auto read = content(*m_client, artifact.id, {branch.name, {}});
                VERIFY_ANSWERED(read);
                QCOMPARE(md5(read->bytes), artifact.checksum.toLatin1());
                ++seen;
            }
        }
        QVERIFY2(seen > 0, "the tests need a failed artifact with content from before");
    }

    void whatWasNeverRenderedSaysSo()
    {
        const auto never = first([](const Artifact &artifact) { return artifact.storageId.isEmpty(); });
        QVERIFY2(never, "the tests need an artifact that was never rendered");
        VERIFY_REFUSED(content(*m_client, never->id, m_now), Reason::NothingRendered);
    }

    // --- time -------------------------------------------------------------------------------------------------------
    // What the server says of who changed something when is of now, whatever instant is asked for.
    void nothingIsLaterThanItsInstant()
    {
        QStringList ids;
        for (const Artifact &artifact : std::as_const(m_all))
            ids << artifact.id;
        ids.resize(std::min<qsizetype>(ids.size(), 100));
        const auto latest = details(m_now, ids);
        VERIFY_ANSWERED(latest);
        Instant between;
        for (const Artifact &artifact : *latest) {
            if (artifact.updatedAt)
                between = std::max(between, *artifact.updatedAt);
        }
        QVERIFY(between.microseconds > 0);
        between.microseconds -= 1; // at least one was changed after it
        const auto past = details({m_now.branch, between}, ids);
        VERIFY_ANSWERED(past);
        for (const Artifact &artifact : *past) {
            QVERIFY(!artifact.updatedAt || *artifact.updatedAt <= between);
            QVERIFY(artifact.updatedAt || artifact.updatedBy.isEmpty());
        }
    }

    void aMomentAgoIsAsNow()
    {
        const Snapshot earlier{m_now.branch, m_client->serverNow().plusSeconds(-1)};
        const auto then = page(earlier, {}, 0, 1000);
        VERIFY_ANSWERED(then);
        QCOMPARE(then->items.size(), m_all.size());
        const auto ready = firstReady();
        const auto read = content(*m_client, ready->id, earlier);
        VERIFY_ANSWERED(read);
        QCOMPARE(md5(read->bytes), ready->checksum.toLatin1());
    }

    void beforeItsLastChangeItWasAnother()
    {
        const auto ready = firstReady();
        const auto detailed = details(m_now, {ready->id});
        VERIFY_ANSWERED(detailed);
        const Instant changed = detailed->constFirst().updatedAt.value();
        const auto since = content(*m_client, ready->id, {m_now.branch, changed.plusSeconds(1)});
        VERIFY_ANSWERED(since);
        QCOMPARE(md5(since->bytes), ready->checksum.toLatin1());

        const Snapshot before{m_now.branch, Instant{changed.microseconds - 1}};
        const auto listed = details(before, {ready->id});
        VERIFY_ANSWERED(listed);
        const auto read = content(*m_client, ready->id, before);
        if (listed->isEmpty()) {
            VERIFY_REFUSED(read, Reason::NotFound);
        } else if (listed->constFirst().storageId.isEmpty()) {
            VERIFY_REFUSED(read, Reason::NothingRendered);
        } else {
            VERIFY_ANSWERED(read);
            QVERIFY(listed->constFirst().storageId != ready->storageId);
            QCOMPARE(md5(read->bytes), listed->constFirst().checksum.toLatin1());
        }
    }

    void aTimeBeforeTheBeginningIsRefused()
    {
        const Snapshot early{m_now.branch, Instant::fromWire(u"2001-01-01T00:00:00Z")};
        VERIFY_REFUSED(content(*m_client, firstReady()->id, early), Reason::BeforeBeginning);
        VERIFY_REFUSED(page(early, {}, 0, 10), Reason::BeforeBeginning);
    }

    void aMalformedTimeIsRefused_data()
    {
        QTest::addColumn<QString>("at");
        QTest::newRow("a day in words of the public page") << QStringLiteral("-1d");
        QTest::newRow("no time at all") << QStringLiteral("yesterday");
        QTest::newRow("a plus that was not escaped") << QStringLiteral("2026-01-01T00:00:00+00:00");
        QTest::newRow("empty") << QString();
    }
    // Artiscope never sends these: here is why it makes instants of its own.
    void aMalformedTimeIsRefused()
    {
        QFETCH(QString, at);
        Transport transport(m_server->url(), {});
        HttpCall call;
        call.method = QByteArrayLiteral("GET");
        call.url =
            QUrl(QStringLiteral("%1/api/artifact/%2?at=%3").arg(m_server->url().toString(), firstReady()->id, at));
        call.headers = {{QByteArrayLiteral("X-INFRAHUB-KEY"), m_server->token()}};
        const auto answer = awaited<HttpReply>([&](auto done) { return transport.send(call, done); });
        VERIFY_REFUSED(answer, Reason::BadRequest);
        QCOMPARE(answer.error().status, 400);
    }

    // --- history ----------------------------------------------------------------------------------------------------
    void whatIsStoredIsFoundByItsKey()
    {
        const auto ready = firstReady();
        const auto found = stored(m_now, ready->key());
        VERIFY_ANSWERED(found);
        QCOMPARE(found->size(), 1);
        const StoredContent &content = found->constFirst();
        QCOMPARE(content.artifactId, ready->id);
        QCOMPARE(content.storageId, ready->storageId);
        QCOMPARE(content.checksum, ready->checksum);
        QVERIFY(content.storedAt);
        QCOMPARE(content.storedBy.isEmpty(), !m_client->server().capabilities.nodeMetadata);
        const auto none = stored(m_now, {ready->definition.id, nowhere});
        VERIFY_ANSWERED(none);
        QVERIFY(none->isEmpty());
        const auto never = first([](const Artifact &artifact) { return artifact.storageId.isEmpty(); });
        QVERIFY(never);
        const auto empty = stored(m_now, never->key());
        VERIFY_ANSWERED(empty);
        QCOMPARE(empty->size(), 1);
        QVERIFY(empty->constFirst().storageId.isEmpty() && !empty->constFirst().storedAt);
    }

    // The first instant that shows a revision is the one that the server names, to the microsecond.
    void aRevisionBeginsExactlyWhenItWasStored()
    {
        int looked = 0;
        for (const Artifact &artifact : std::as_const(m_all)) {
            if (artifact.storageId.isEmpty() || ++looked > 5)
                continue;
            const auto now = stored(m_now, artifact.key());
            VERIFY_ANSWERED(now);
            const Instant at = now->constFirst().storedAt.value();
            const auto then = stored({m_now.branch, at}, artifact.key());
            VERIFY_ANSWERED(then);
            QCOMPARE(then->size(), 1);
            QCOMPARE(then->constFirst().storageId, artifact.storageId);
            const auto before = stored({m_now.branch, Instant{at.microseconds - 1}}, artifact.key());
            VERIFY_ANSWERED(before);
            QVERIFY(before->isEmpty() || before->constFirst().storageId != artifact.storageId);
        }
        QVERIFY(looked > 0);
    }

    // Nothing promises it, but it saves most of the looks that a history takes.
    void aStorageIdTellsWhenItWasMade()
    {
        int looked = 0;
        for (const Artifact &artifact : std::as_const(m_all)) {
            if (artifact.storageId.isEmpty() || ++looked > 20)
                continue;
            const auto made = timeInStorageId(artifact.storageId);
            QVERIFY2(made, qPrintable(artifact.storageId));
            const auto now = stored(m_now, artifact.key());
            VERIFY_ANSWERED(now);
            const qint64 later = now->constFirst().storedAt->microseconds - made->microseconds;
            QVERIFY2(later >= 0 && later < 30'000'000, qPrintable(QStringLiteral("%1 µs later").arg(later)));
        }
        QVERIFY(looked > 0);
    }

    void eventsTellWhatWasStoredAndByWhom()
    {
        // The latest stored, since events are kept for some days only.
        std::optional<std::pair<Artifact, StoredContent>> latest;
        for (qsizetype i = 0; i < std::min<qsizetype>(m_all.size(), 40); ++i) {
            const auto now = stored(m_now, m_all.at(i).key());
            VERIFY_ANSWERED(now);
            const StoredContent content = now->value(0);
            if (content.storedAt && (!latest || latest->second.storedAt < content.storedAt))
                latest.emplace(m_all.at(i), content);
        }
        QVERIFY(latest);
        const Artifact artifact = latest->first;
        const StoredContent content = latest->second;
        QVERIFY2(*content.storedAt > m_client->serverNow().plusSeconds(-6 * 86'400),
            "the tests need an artifact that was rendered in the last days");
        const auto told = events(m_now.branch, artifact.id);
        VERIFY_ANSWERED(told);
        const auto own = std::ranges::find(*told, content.storageId, &ArtifactEvent::storageId);
        QVERIFY(own != told->end());
        QVERIFY(std::ranges::is_sorted(*told, std::ranges::greater{}, &ArtifactEvent::at));
        for (const ArtifactEvent &event : *told)
            QCOMPARE(event.artifactId, artifact.id);
        QCOMPARE(own->checksum, content.checksum);
        QVERIFY(own->at >= *content.storedAt && own->at < content.storedAt->plusSeconds(60));
        const auto before = stored({m_now.branch, Instant{content.storedAt->microseconds - 1}}, artifact.key());
        VERIFY_ANSWERED(before);
        QCOMPARE(own->storageIdBefore, before->value(0).storageId);

        const auto names = awaited<QHash<QString, QString>>([&](auto done) {
            return m_client->accountNames({own->accountId, nowhere}, Priority::High, done);
        });
        VERIFY_ANSWERED(names);
        QCOMPARE(names->size(), 1);
        QVERIFY(!names->value(own->accountId).isEmpty());

        const auto known = branches(*m_client);
        VERIFY_ANSWERED(known);
        for (const Branch &branch : *known) {
            const auto there = events(branch.name, artifact.id);
            VERIFY_ANSWERED(there);
            const bool isTold = std::ranges::any_of(
                *there, [&](const ArtifactEvent &event) { return event.storageId == content.storageId; });
            QCOMPARE(isTold, branch.name == m_now.branch);
        }
        const auto nobody = events(m_now.branch, nowhere);
        VERIFY_ANSWERED(nobody);
        QVERIFY(nobody->isEmpty());
    }

    // What a branch shows at the moment at which it was made is the default branch's, as it was.
    void aBranchBeginsWithWhatTheDefaultOneHad()
    {
        const auto known = branches(*m_client);
        VERIFY_ANSWERED(known);
        int looked = 0;
        for (const Branch &branch : *known) {
            if (branch.isDefault || ++looked > 3)
                continue;
            const auto there = stored({branch.name, branch.branchedFrom}, firstReady()->key());
            const auto here = stored({m_now.branch, branch.branchedFrom}, firstReady()->key());
            VERIFY_ANSWERED(there);
            VERIFY_ANSWERED(here);
            QCOMPARE(there->value(0).storageId, here->value(0).storageId);
        }
        QVERIFY(looked > 0);
    }

    // --- what is not there ------------------------------------------------------------------------------------------
    void unknownThingsAreToldApart()
    {
        const QString branch = QStringLiteral("no-such-branch");
        VERIFY_REFUSED(content(*m_client, firstReady()->id, {branch, {}}), Reason::BranchNotFound);
        VERIFY_REFUSED(page({branch, {}}, {}, 0, 10), Reason::BranchNotFound);
        VERIFY_REFUSED(generate(*m_client, firstReady()->definition.id, branch, {}), Reason::BranchNotFound);
        VERIFY_REFUSED(content(*m_client, nowhere, m_now), Reason::NotFound);
        VERIFY_REFUSED(object(*m_client, nowhere), Reason::NotFound);
        VERIFY_REFUSED(generate(*m_client, nowhere, m_now.branch, {}), Reason::NotFound);
    }

    void aWrongKeyIsRefused_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("API token") << int(SignInWay::ApiToken);
        QTest::newRow("bearer token") << int(SignInWay::BearerToken);
    }
    void aWrongKeyIsRefused()
    {
        QFETCH(int, way);
        const auto stranger = m_server->client(SignInWay(way), {.token = QByteArrayLiteral("not-a-token")});
        VERIFY_REFUSED(branches(*stranger), Reason::NotSignedIn);
        VERIFY_REFUSED(content(*stranger, firstReady()->id, m_now), Reason::NotSignedIn);
    }

    void anonymousGeneratesNothing()
    {
        const auto anonymous = m_server->client(SignInWay::Anonymous);
        const auto ready = firstReady();
        VERIFY_REFUSED(generate(*anonymous, ready->definition.id, m_now.branch, {ready->id}), Reason::MissingSecret);
    }

    // --- signing in -------------------------------------------------------------------------------------------------
    void aPasswordIsExchangedForTokens()
    {
        const auto person = m_server->client(SignInWay::Password);
        QSignalSpy issued(person.get(), &Client::secretChanged);
        const auto signedIn = signIn(*person, QStringLiteral("admin"), m_server->password());
        VERIFY_ANSWERED(signedIn);
        QCOMPARE(issued.count(), 1);
        const auto tokens = issued.constFirst().constFirst().value<Secret>();
        QVERIFY(!tokens.token.isEmpty() && !tokens.refreshToken.isEmpty());
        const auto mine = account(*person);
        VERIFY_ANSWERED(mine);
        QCOMPARE(mine->name, QStringLiteral("admin"));

        // The refresh token alone is enough to go on, as after a restart.
        const auto later = m_server->client(SignInWay::Password, {.refreshToken = tokens.refreshToken});
        QSignalSpy renewed(later.get(), &Client::secretChanged);
        VERIFY_ANSWERED(branches(*later));
        QCOMPARE(renewed.count(), 1);
        QVERIFY(!renewed.constFirst().constFirst().value<Secret>().token.isEmpty());

        // Signing out ends the session on the server: neither token is good for anything afterwards.
        const auto out = awaited<Nothing>([&](auto done) { return person->signOut(done); });
        VERIFY_ANSWERED(out);
        const auto tooLate = m_server->client(SignInWay::Password, {.refreshToken = tokens.refreshToken});
        QSignalSpy lost(tooLate.get(), &Client::signInLost);
        const auto refused = branches(*tooLate);
        QVERIFY(!refused);
        QVERIFY2(refused.error().reason == Reason::NotSignedIn || refused.error().reason == Reason::SignInExpired,
            words(refused.error()).constData());
        QCOMPARE(lost.count(), 1);
    }

    void aWrongPasswordIsRefused()
    {
        const auto person = m_server->client(SignInWay::Password);
        VERIFY_REFUSED(signIn(*person, QStringLiteral("admin"), QStringLiteral("not it")), Reason::WrongPassword);
    }

    // --- generation -------------------------------------------------------------------------------------------------
    void aGenerationIsFoundAmongTheTasks()
    {
        const auto mine = account(*m_client);
        VERIFY_ANSWERED(mine);
        const auto ready = firstReady();
        const auto accepted = generate(*m_client, ready->definition.id, m_now.branch, {ready->id});
        VERIFY_ANSWERED(accepted);
        QVERIFY(qAbs(accepted->at.microseconds - m_client->serverNow().microseconds) < 30'000'000);

        const Instant since = accepted->at.plusSeconds(-2);
        const auto asked = overTask("request_artifact_definitions_generate", since, [&](const Task &task) {
            return task.definitionId == ready->definition.id && task.branch == m_now.branch
                && task.limit == QStringList{ready->id} && task.accountId == mine->id;
        });
        QVERIFY2(asked, "the generation is not among the tasks, or does not end");
        QCOMPARE(asked->state, TaskState::Completed);
        QVERIFY(asked->createdAt >= since);

        const auto rendered = overTask("artifact-generate", since, [&](const Task &task) {
            return task.definitionId == ready->definition.id && task.branch == m_now.branch
                && task.artifactId == ready->id;
        });
        QVERIFY2(rendered, "the rendering is not among the tasks, or does not end");
        QCOMPARE(rendered->state, TaskState::Completed);
        QCOMPARE(rendered->targetId, ready->target.id);
        QVERIFY(rendered->createdAt >= asked->createdAt);

        const QList<TaskLogLine> log = logOf(rendered->id);
        QVERIFY2(!log.isEmpty(), "the rendering has no log");
        for (const TaskLogLine &line : log) {
            QVERIFY(line.when >= since);
            QVERIFY(!line.severity.isEmpty() && !line.message.isEmpty());
        }
        const auto after = details(m_now, {ready->id});
        VERIFY_ANSWERED(after);
        QCOMPARE(after->constFirst().status, ArtifactStatus::Ready);
        const auto read = content(*m_client, ready->id, m_now);
        VERIFY_ANSWERED(read);
        QCOMPARE(md5(read->bytes), after->constFirst().checksum.toLatin1());
    }

    // Whoever asked for it: what an artifact in Error is about leads to the task that failed, and its log says why.
    void whyAnArtifactFailedIsFoundByItsTarget()
    {
        const auto failed = first([](const Artifact &artifact) { return artifact.status == ArtifactStatus::Error; });
        QVERIFY2(failed, "the tests need an artifact in Error on the default branch");
        const QString workflow = QStringLiteral("artifact-generate");
        const auto ask = [&](const QString &branch, const QString &nodeId) {
            return awaited<QList<Task>>(
                [&](auto done) { return m_client->endedTasks(workflow, branch, nodeId, done); });
        };
        const auto found = ask(m_now.branch, failed->target.id);
        VERIFY_ANSWERED(found);
        QList<Task> mine;
        for (const Task &task : *found) {
            QVERIFY(task.state == TaskState::Failed || task.state == TaskState::Completed);
            QCOMPARE(task.workflow, workflow);
            QCOMPARE(task.targetId, failed->target.id);
            QCOMPARE(task.branch, m_now.branch);
            if (task.definitionId == failed->definition.id && task.state == TaskState::Failed)
                mine << task;
        }
        QVERIFY2(!mine.isEmpty(), "no task about its target is about this artifact");
        QVERIFY2(std::ranges::is_sorted(mine, std::ranges::greater{}, &Task::createdAt), "the newest comes first");
        const QString reason = failureReason(logOf(mine.constFirst().id));
        QVERIFY2(!reason.isEmpty() && !reason.contains(u'\n'), qPrintable(reason));

        const auto known = branches(*m_client);
        VERIFY_ANSWERED(known);
        for (const Branch &branch : *known) {
            const auto there = ask(branch.name, failed->target.id);
            VERIFY_ANSWERED(there);
            for (const Task &task : *there)
                QCOMPARE(task.branch, branch.name);
        }
        const auto nobody = ask(m_now.branch, nowhere);
        VERIFY_ANSWERED(nobody);
        QVERIFY(nobody->isEmpty());
    }

    void anUnknownArtifactIsAcceptedAndRendersNothing()
    {
        // Another definition than above, whose renderings would otherwise be within the same second.
        const auto other = firstReadyOfOther(firstReady()->definition.id);
        QVERIFY(other);
        const auto accepted = generate(*m_client, other->definition.id, m_now.branch, {nowhere});
        VERIFY_ANSWERED(accepted); // ids are not checked by the server
        const Instant since = accepted->at.plusSeconds(-2);
        const auto asked = overTask("request_artifact_definitions_generate", since, [&](const Task &task) {
            return task.definitionId == other->definition.id && task.limit == QStringList{nowhere};
        });
        QVERIFY2(asked, "the generation is not among the tasks, or does not end");
        const auto rendered = tasks("artifact-generate", since);
        VERIFY_ANSWERED(rendered);
        QVERIFY(std::ranges::none_of(
            *rendered, [&](const Task &task) { return task.definitionId == other->definition.id; }));
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
