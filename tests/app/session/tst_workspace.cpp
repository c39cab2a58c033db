// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/workspace.h"

#include "app/session/changedcontents.h"
#include "app/session/differenceexport.h"
#include "app/store/contentcache.h"
#include "tests/support/fakeclock.h"
#include "tests/support/refusingsecrets.h"
#include "tests/support/sampleworkspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace artiscope;

// What one window looks at: the snapshot, the artifact being read in it, and the way back.
class TestWorkspace : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    const QString m_main = QStringLiteral("main");
    const QString m_web = QStringLiteral("add-web-tier");

    Workspace &workspace() { return m_sample->workspace; }
    Document &document() { return workspace().document(); }
    ArtifactKey key(const char *definition, const char *target)
    {
        const auto found = m_sample->findArtifact([&](const Artifact &artifact) {
            return artifact.definition.name == QLatin1String(definition)
                && artifact.target.label == QLatin1String(target);
        });
        if (!found)
            qFatal("the sample has no %s/%s here", definition, target);
        return found->key();
    }
    ArtifactKey leaf01() { return key("leaf_config", "leaf-01"); }
    // Everything has arrived: the list, and what is read, of the same snapshot.
    bool settled(LoadState reading = LoadState::Ready)
    {
        return QTest::qWaitFor(
            [&] {
                return m_sample->isListed() && workspace().catalogue().shown() == workspace().snapshot()
                    && document().state() == reading
                    && (reading == LoadState::Idle || document().snapshot() == workspace().snapshot());
            },
            20000);
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.speed = 20});
        QVERIFY(m_sample->open());
        QCOMPARE(workspace().snapshot(), (Snapshot{m_main, {}}));
    }
    void cleanup() { m_sample.reset(); }

    // Without opening the server again.
    void settingsHoldAtOnce()
    {
        m_sample->services.transport.sizeLimit = 10;
        workspace().followSettings();
        workspace().read(leaf01());
        QVERIFY(settled(LoadState::Failed));
        QCOMPARE(document().error()->reason, Error::Reason::TooLarge);
        m_sample->services.transport.sizeLimit = 1'000'000;
        workspace().followSettings();
        workspace().read(key("leaf_config", "leaf-02"));
        QVERIFY(settled());

        // From never on its own to the shortest interval.
        QSignalSpy refreshed(&workspace().catalogue(), &Catalogue::stateChanged);
        m_sample->settings.setValue(QStringLiteral("refresh-seconds"), qint64(0));
        workspace().followSettings();
        m_sample->settings.setValue(QStringLiteral("refresh-seconds"), qint64(10));
        workspace().followSettings();
        QTRY_VERIFY_WITH_TIMEOUT(!refreshed.isEmpty(), 30000);
    }

    // When its limit becomes another, not when any setting does.
    void theCacheMakesRoomWhenItsLimitChanges()
    {
        constexpr qint64 megabyte = 1024 * 1024;
        const auto size = [this] {
            std::optional<qint64> bytes; // told behind what was asked of the cache before
            const Request request =
                workspace().cacheSize([&bytes](Result<qint64> answer) { bytes = answer ? *answer : -1; });
            return QTest::qWaitFor([&bytes] { return bytes.has_value(); }, 20000) ? *bytes : -1;
        };
        m_sample->settings.setValue(QStringLiteral("cache-limit"), megabyte);
        workspace().followSettings();
        // Another program keeps more in the same folder.
        ContentCache other(
            m_sample->services.cacheFolder, workspace().connection().server().deploymentId, 8 * megabyte);
        QByteArray noise(3 * megabyte, '\0');
        QRandomGenerator random(1);
        std::ranges::generate(noise, [&random] { return char(random.bounded(256)); });
        std::optional<Result<Nothing>> kept;
        const Request request = other.write(QStringLiteral("noise"), noise,
            QString::fromLatin1(QCryptographicHash::hash(noise, QCryptographicHash::Md5).toHex()),
            [&kept](Result<Nothing> result) { kept = std::move(result); });
        QTRY_VERIFY(kept.has_value());
        QVERIFY(*kept);

        m_sample->settings.setValue(QStringLiteral("refresh-seconds"), qint64(10));
        workspace().followSettings();
        QVERIFY(size() > 3 * megabyte);
        m_sample->settings.setValue(QStringLiteral("cache-limit"), 2 * megabyte);
        workspace().followSettings();
        const qint64 left = size();
        QVERIFY2(left >= 0 && left <= 2 * megabyte, qPrintable(QString::number(left)));
    }

    // What is typed for a time is read against the server's clock, here a day behind ours.
    void aTimeToBeginWithIsTheServers()
    {
        const SystemClock system;
        const FakeClock behind(system.microseconds() - 24 * 3600 * 1'000'000LL);
        SampleServer server(SampleOptions{.clock = &behind});
        QVERIFY(server.start());
        Workspace other(m_sample->services);
        QSignalSpy refused(&other, &Workspace::placeRefused);
        Profile profile = m_sample->profile();
        profile.baseUrl = server.url();
        other.openAt(profile, Secret{.token = server.token()}, {m_main, QStringLiteral("-1h")});
        QTRY_VERIFY(other.snapshot().at);
        const Instant hourAgo = Instant{behind.microseconds()}.plusSeconds(-3600);
        QVERIFY(qAbs(other.snapshot().at->microseconds - hourAgo.microseconds) < 60 * 1'000'000LL);

        other.openAt(profile, Secret{.token = server.token()},
            {m_main, Instant{system.microseconds()}.plusSeconds(-3600).toWire()}); // to come, for that server
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(!other.snapshot().branch.isEmpty() && !other.snapshot().at);
    }

    // Without a keychain a credential is kept for this run: opening the profile again asks for nothing, and says so.
    void withoutAKeychainAProfileIsOpenedAgain()
    {
        RefusingSecrets none(Error::Reason::NoKeychain);
        FallbackSecrets secrets(none);
        const Services services{m_sample->clock, m_sample->settings, m_sample->profiles, secrets, {}, {}, {}};
        Workspace other(services);
        other.open(m_sample->profile());
        QTRY_COMPARE(other.connection().state(), Connection::State::SignedOut);
        other.connection().signInWithToken(m_sample->server.token());
        QTRY_COMPARE(other.connection().state(), Connection::State::Ready);
        QTRY_VERIFY(other.connection().keychainTrouble());
        other.close();

        other.open(m_sample->profile());
        QTRY_COMPARE(other.connection().state(), Connection::State::Ready);
        QVERIFY(other.connection().keychainTrouble());
        QCOMPARE(other.connection().keychainTrouble()->reason, Error::Reason::NoKeychain);

        other.connection().signOut(); // and then it is forgotten
        QTRY_COMPARE(other.connection().state(), Connection::State::SignedOut);
        other.close();
        other.open(m_sample->profile());
        QTRY_COMPARE(other.connection().state(), Connection::State::SignedOut);
    }

    // A credential of this run only is what it is by now: typed after the start, or forgotten.
    void anotherLikeItSignsInAsItDoes()
    {
        const Services services{m_sample->clock, m_sample->settings, m_sample->profiles, m_sample->secrets, {}, {}, {}};
        Workspace one(services);
        Profile profile = m_sample->profile();
        profile.signIn = SignInWay::Password;
        one.open(profile, Secret{});
        QTRY_COMPARE(one.connection().state(), Connection::State::SignedOut);
        one.connection().signInWithPassword(QStringLiteral("admin"), QString::fromLatin1(m_sample->server.password()));
        QTRY_COMPARE(one.connection().state(), Connection::State::Ready);
        Workspace other(services);
        other.openLike(one);
        QTRY_COMPARE(other.connection().state(), Connection::State::Ready);

        one.connection().signOut();
        QTRY_COMPARE(one.connection().state(), Connection::State::SignedOut);
        other.openLike(one);
        QTRY_COMPARE(other.connection().state(), Connection::State::SignedOut);
        QCOMPARE(other.connection().error()->reason, Error::Reason::MissingSecret);
    }

    // The list of another branch takes a while; what is in the cache does not.
    void whatIsReadIsNeverOfElsewhere()
    {
        QVERIFY(m_sample->read(leaf01()));
        const QByteArray here = document().bytes();
        QList<QPair<QString, QByteArray>> read;
        const auto note = [&] {
            if (document().state() == LoadState::Ready)
                read << qMakePair(document().snapshot().branch, document().bytes());
        };
        connect(&document(), &Document::stateChanged, this, note);
        connect(&document(), &Document::contentChanged, this, note);
        m_sample->server.setDelay(100);
        workspace().setBranch(m_web);
        QVERIFY(settled());
        const QByteArray there = document().bytes();
        QVERIFY(!there.isEmpty() && there != here);
        QCOMPARE(document().artifact()->key(), leaf01());
        QVERIFY(!read.isEmpty());
        for (const auto &[branch, bytes] : std::as_const(read))
            QCOMPARE(bytes, branch == m_web ? there : here);
    }

    void aListThatFailsLeavesNothingOfElsewhere()
    {
        QVERIFY(m_sample->read(leaf01()));
        m_sample->server.setListingFails(true);
        workspace().setBranch(m_web);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().catalogue().state(), LoadState::Failed, 20000);
        QCOMPARE(document().state(), LoadState::Idle);
        QVERIFY(!document().artifact());
        m_sample->server.setListingFails(false);
        workspace().refresh(); // what was chosen is chosen still
        QVERIFY(settled());
        QCOMPARE(document().artifact()->key(), leaf01());
    }

    void aPastTimeShowsTheBytesOfThen()
    {
        QVERIFY(m_sample->read(leaf01()));
        const QByteArray now = document().bytes();
        workspace().catalogue().want({document().artifact()->id});
        QTRY_VERIFY_WITH_TIMEOUT(document().artifact()->updatedAt, 20000);
        const Instant changed = *document().artifact()->updatedAt;

        workspace().setTime(changed.plusSeconds(-1));
        QVERIFY(settled());
        QVERIFY(!document().bytes().isEmpty() && document().bytes() != now);
        QCOMPARE(document().check(), FetchedContent::Check::Verified);
        workspace().setTime(changed.plusSeconds(1));
        QVERIFY(settled());
        QCOMPARE(document().bytes(), now);
        QVERIFY(document().fromCache()); // the same stored object
        workspace().setTime({});
        QVERIFY(settled());
        QCOMPARE(document().bytes(), now);
    }

    void whatIsNotThereComesBack()
    {
        const ArtifactKey guest = key("dns_zone", "guest.example.net");
        QVERIFY(m_sample->read(guest));
        workspace().setBranch(m_web); // which took it out
        QVERIFY(settled(LoadState::Idle));
        workspace().setBranch(m_main);
        QVERIFY(settled());
        QCOMPARE(document().artifact()->key(), guest);
    }

    void aRenderingOfWhatIsReadIsShown()
    {
        const ArtifactKey pending = key("leaf_config", "leaf-16");
        QVERIFY(m_sample->read(pending));
        QCOMPARE(document().state(), LoadState::Failed);
        QCOMPARE(document().error()->reason, Error::Reason::NothingRendered);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().generateBlock(), GenerateBlock::None, 20000);
        workspace().generate({*document().artifact()});
        QTRY_COMPARE_WITH_TIMEOUT(document().state(), LoadState::Ready, 30000);
        QVERIFY(document().bytes().contains("leaf-16"));
    }

    void placesAreGoneBackTo()
    {
        const ArtifactKey first = leaf01();
        const ArtifactKey second = key("handbook", "leaf-01");
        QSignalSpy placesChanged(&workspace(), &Workspace::placesChanged);
        QVERIFY(!workspace().canGoBack() && !workspace().canGoForward());
        workspace().read(first);
        QVERIFY(!workspace().canGoBack()); // before it nothing was read
        workspace().read(second);
        workspace().read(second); // again is no other place
        workspace().setBranch(m_web);
        QCOMPARE(placesChanged.count(), 3);
        QVERIFY(workspace().canGoBack() && !workspace().canGoForward());

        workspace().goBack();
        QCOMPARE(workspace().snapshot(), (Snapshot{m_main, {}}));
        QVERIFY(settled());
        QCOMPARE(document().artifact()->key(), second);
        workspace().goBack();
        QVERIFY(settled());
        QCOMPARE(document().artifact()->key(), first);
        QVERIFY(!workspace().canGoBack());
        workspace().goBack(); // there is nothing
        QCOMPARE(document().artifact()->key(), first);

        workspace().goForward();
        workspace().goForward();
        QCOMPARE(workspace().snapshot(), (Snapshot{m_web, {}}));
        QVERIFY(settled());
        QCOMPARE(document().artifact()->key(), second);
        workspace().goBack();
        workspace().setTime(workspace().now().plusSeconds(-3600)); // another way from here
        QVERIFY(!workspace().canGoForward());
    }

    void theFirstBranchIsAPlaceToo()
    {
        workspace().setBranch(m_web);
        QVERIFY(workspace().canGoBack());
        workspace().goBack();
        QCOMPARE(workspace().snapshot(), (Snapshot{m_main, {}}));
        QVERIFY(settled(LoadState::Idle));
    }

    void aBranchThatIsGoneIsToldAndNothingIsSwitched()
    {
        const QString gone = QStringLiteral("was-merged-and-deleted");
        QSignalSpy vanished(&workspace(), &Workspace::branchVanished);
        workspace().setBranch(gone);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().catalogue().state(), LoadState::Failed, 20000);
        QCOMPARE(workspace().catalogue().error()->reason, Error::Reason::BranchNotFound);
        workspace().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(vanished.count(), 1, 20000);
        QCOMPARE(vanished.constFirst().constFirst().toString(), gone);
        QCOMPARE(workspace().snapshot().branch, gone);
        QVERIFY(workspace().catalogue().artifacts().isEmpty());
        QVERIFY(!workspace().branch());
    }

    void aRememberedBranchThatIsGoneIsTold()
    {
        workspace().close();
        m_sample->settings.setLastBranch(m_sample->profile().id, QStringLiteral("long-gone"));
        QSignalSpy vanished(&workspace(), &Workspace::branchVanished);
        QVERIFY(m_sample->open());
        QCOMPARE(workspace().snapshot().branch, m_main);
        QCOMPARE(vanished.count(), 1);
        QCOMPARE(vanished.constFirst().constFirst().toString(), QStringLiteral("long-gone"));
    }

    void aBranchThatNeverWasIsRefused()
    {
        workspace().close();
        QSignalSpy vanished(&workspace(), &Workspace::branchVanished);
        QSignalSpy refused(&workspace(), &Workspace::placeRefused);
        workspace().openAt(
            m_sample->profile(), Secret{.token = m_sample->server.token()}, {QStringLiteral("nope"), {}});
        QVERIFY(settled(LoadState::Idle));
        QCOMPARE(workspace().snapshot().branch, m_main);
        QCOMPARE(refused.count(), 1);
        const auto error = refused.constFirst().constFirst().value<Error>();
        QCOMPARE(error.reason, Error::Reason::BranchNotFound);
        QCOMPARE(error.subject, QStringLiteral("nope"));
        QCOMPARE(vanished.count(), 0);
    }

    // What a command line asked for is not what the person chose.
    void aWantedBranchIsNotRemembered()
    {
        workspace().close();
        workspace().openAt(m_sample->profile(), Secret{.token = m_sample->server.token()}, {m_web, {}});
        QVERIFY(settled(LoadState::Idle));
        QCOMPARE(workspace().snapshot().branch, m_web);
        workspace().close();
        QVERIFY(m_sample->open());
        QCOMPARE(workspace().snapshot().branch, m_main);
    }

    void whatItIsComparedWithCanBeSaidAtOnce()
    {
        workspace().close();
        QSignalSpy refused(&workspace(), &Workspace::placeRefused);
        const Secret secret{.token = m_sample->server.token()};
        workspace().openAt(m_sample->profile(), secret, {m_web, {}, QStringLiteral("main@-1h")});
        QVERIFY(settled(LoadState::Idle));
        QVERIFY(workspace().against() && workspace().against()->branch == m_main && workspace().against()->at);
        workspace().openAt(m_sample->profile(), secret, {m_web, {}, QStringLiteral("nope")});
        QVERIFY(settled(LoadState::Idle));
        QVERIFY(!workspace().against());
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.constFirst().constFirst().value<Error>().reason, Error::Reason::BranchNotFound);
    }

    // What is rendered meanwhile is another content, whether or not rows have come or gone.
    void whatIsRenderedMeanwhileIsComparedAgain()
    {
        QTRY_COMPARE_WITH_TIMEOUT(workspace().generateBlock(), GenerateBlock::None, 20000);
        workspace().compareWith(Snapshot{m_web, {}});
        QTRY_COMPARE_WITH_TIMEOUT(workspace().comparison().state(), LoadState::Ready, 20000);
        QList<Artifact> all;
        QHash<ArtifactKey, QString> before;
        for (const Artifact &artifact : workspace().catalogue().artifacts()) {
            if (artifact.definition.name == QLatin1String("leaf_config")) {
                all << artifact;
                before.insert(artifact.key(), artifact.storageId);
            }
        }
        workspace().generate(all);
        const auto isOver = [this] { return !workspace().runs().anyUnderWay(); };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        const auto stored = [&](const ArtifactKey &key) { return workspace().catalogue().find(key)->storageId; };
        const auto isAnother = [&](const Artifact &one) { return stored(one.key()) != before.value(one.key()); };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(all, isAnother), 20000);
        const auto isCompared = [&](const Artifact &one) {
            const ArtifactChange *const change = workspace().comparison().find(one.key());
            return change && change->right && change->right->storageId == stored(one.key());
        };
        QTRY_VERIFY_WITH_TIMEOUT(
            workspace().comparison().state() == LoadState::Ready && std::ranges::all_of(all, isCompared), 20000);
    }

    // By the server's clock, for each profile; the sample is another one each time.
    void whenOneWasThereLastIsRemembered()
    {
        Profile profile = m_sample->profile();
        profile.id = QStringLiteral("lab");
        const Secret secret{.token = m_sample->server.token()};
        workspace().openAt(profile, secret, {});
        QVERIFY(settled(LoadState::Idle));
        QVERIFY(!workspace().lastVisit());
        const Instant before = workspace().now();
        workspace().close();
        workspace().openAt(profile, secret, {});
        QVERIFY(workspace().lastVisit() && *workspace().lastVisit() >= before);
        QVERIFY(settled(LoadState::Idle));

        // A program that is killed tells nobody: what is kept is already this visit, what is compared with the former.
        const Instant former = *workspace().lastVisit();
        const auto kept = [this] { return *m_sample->settings.lastVisit(QStringLiteral("lab")); };
        const Instant arrived = kept();
        QVERIFY(arrived > former);
        workspace().setBranch(m_web);
        QTRY_VERIFY(kept() > arrived);
        QCOMPARE(workspace().lastVisit(), std::optional(former));
        QVERIFY(m_sample->open());
        QVERIFY(!workspace().lastVisit());
        QVERIFY(!m_sample->settings.lastVisit(m_sample->profile().id));
    }

    // Of the same visit: what is kept meanwhile is of now.
    void anotherWindowIsNoOtherVisit()
    {
        Profile profile = m_sample->profile();
        profile.id = QStringLiteral("lab");
        const Secret secret{.token = m_sample->server.token()};
        const Instant before{workspace().now().microseconds - 86'400'000'000};
        m_sample->settings.setLastVisit(profile.id, before);
        workspace().openAt(profile, secret, {});
        QVERIFY(settled(LoadState::Idle));
        Workspace second(m_sample->services);
        second.openLike(workspace());
        QCOMPARE(second.lastVisit(), std::optional(before));
        workspace().openAt(profile, secret, {}); // the same server once more
        QCOMPARE(workspace().lastVisit(), std::optional(before));
    }

    // What is compared anew, between the same snapshots, is not looked into again once somebody has stopped it.
    void whatWasStoppedStaysSo()
    {
        workspace().setBranch(m_web);
        QVERIFY(settled(LoadState::Idle));
        ChangedContents &contents = workspace().changedContents();
        QSignalSpy found(&contents, &ChangedContents::found);
        workspace().compareWith(Snapshot{m_main, {}});
        QTRY_VERIFY_WITH_TIMEOUT(found.count() > 0, 20000);
        contents.stop();
        QVERIFY(contents.differences().done() < contents.differences().total());
        const auto compared = [this] { return workspace().comparison().state() == LoadState::Ready; };
        QTRY_VERIFY_WITH_TIMEOUT(compared(), 20000);
        workspace().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!compared(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(compared(), 20000);
        QCOMPARE(contents.state(), LoadState::Idle);
        contents.resume();
        QTRY_COMPARE_WITH_TIMEOUT(contents.state(), LoadState::Ready, 20000);
        // Others are looked into again.
        workspace().compareWith(Snapshot{m_main, Instant{workspace().now().microseconds - 3'600'000'000}});
        QTRY_VERIFY_WITH_TIMEOUT(compared() && contents.state() == LoadState::Ready, 20000);
    }

    void whereOneWasIsWhereOneComesBackTo()
    {
        workspace().setBranch(m_web);
        QVERIFY(settled(LoadState::Idle));
        workspace().close();
        QVERIFY(!workspace().isOpen() && !workspace().canGoBack());
        QCOMPARE(workspace().snapshot(), Snapshot{});
        QVERIFY(m_sample->open());
        QCOMPARE(workspace().snapshot().branch, m_web);
    }

    // The next sample is another server, which knows nothing of this one's runs; any other server goes on.
    void runsAreRememberedButForTheSamples_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<bool>("remembered");
        QTest::newRow("sample") << QString(sampleProfileId) << false;
        QTest::newRow("another") << QStringLiteral("another") << true;
    }
    void runsAreRememberedButForTheSamples()
    {
        QFETCH(QString, profile);
        QFETCH(bool, remembered);
        Services services = m_sample->services;
        services.dataFolder = m_sample->folder.filePath(QStringLiteral("data"));
        Profile server = m_sample->profile();
        server.id = profile;
        const Artifact artifact = *workspace().catalogue().find(leaf01());
        {
            Workspace first(services);
            first.open(server, Secret{.token = m_sample->server.token()});
            QTRY_COMPARE_WITH_TIMEOUT(first.generateBlock(), GenerateBlock::None, 20000);
            first.runs().generate(artifact.definition, m_main, {artifact});
        }
        QCOMPARE(QDir(services.dataFolder).entryList(QDir::Files).size(), remembered ? 1 : 0);
        Workspace second(services);
        second.open(server, Secret{.token = m_sample->server.token()});
        QCOMPARE(second.runs().runs().size(), remembered ? 1 : 0);
    }

    // What is known of a past is true for ever, but for the sample's, which is another one each time.
    void pastsAreKept_data()
    {
        QTest::addColumn<QString>("profileId");
        QTest::addColumn<bool>("kept");
        QTest::newRow("of a server") << QStringLiteral("4711") << true;
        QTest::newRow("of the sample") << QString(sampleProfileId) << false;
    }
    void pastsAreKept()
    {
        QFETCH(QString, profileId);
        QFETCH(bool, kept);
        Profile server = m_sample->profile();
        server.id = profileId;
        QList<Revision> revisions;
        const auto asked = [&] {
            workspace().open(server, Secret{.token = m_sample->server.token()});
            if (!QTest::qWaitFor([&] { return m_sample->isListed(); }, 20000))
                return -1;
            const Artifact artifact = *workspace().catalogue().find(leaf01());
            const auto history = workspace().makeHistory(artifact, workspace().snapshot());
            if (!QTest::qWaitFor([&] { return history->history().state() == LoadState::Ready; }, 20000))
                return -1;
            revisions = history->revisions();
            return history->history().asked();
        };
        const int first = asked();
        QVERIFY(first > 5);
        QCOMPARE(asked(), kept ? 1 : first);

        // What leaves the window knows it, too: of the oldest one the server has no event any more.
        const Artifact artifact = *workspace().catalogue().find(leaf01());
        const Revision oldest = revisions.constLast();
        const auto exported = workspace().makeExport();
        QSignalSpy ended(exported.get(), &DifferenceExport::ended);
        exported->start({.left = workspace().snapshot(),
            .right = workspace().snapshot(),
            .changes = {{.change = Change::Changed, .left = asOf(artifact, oldest), .right = artifact}},
            .contents = DifferenceExport::Contents::Report,
            .details = true});
        QVERIFY(ended.wait(20000));
        QVERIFY(oldest.since && !exported->error());
        const Artifact told = *exported->made().what.changes.constFirst().left;
        QCOMPARE(told.updatedAt, kept ? oldest.since : std::nullopt);
    }

    // Signing in again means another client: what was asked of the former one is never answered.
    void whatWasUnderWayGoesOnAfterSigningInAgain()
    {
        const ArtifactKey chosen = leaf01();
        const QString listed = workspace().catalogue().find(chosen)->id;
        QTRY_COMPARE_WITH_TIMEOUT(workspace().generateBlock(), GenerateBlock::None, 20000);
        m_sample->server.setDelay(500);
        workspace().read(chosen);
        workspace().catalogue().want({listed});
        workspace().generate({*workspace().catalogue().find(chosen)});
        QCOMPARE(document().state(), LoadState::Loading);
        QVERIFY(!workspace().catalogue().find(chosen)->detailed);
        m_sample->server.setDelay(0);
        workspace().connection().open();
        QVERIFY(settled());
        workspace().catalogue().want({listed}); // as a list does that was reset
        QTRY_VERIFY_WITH_TIMEOUT(workspace().catalogue().find(chosen)->detailed, 20000);
        QVERIFY(workspace().runs().runs().constFirst().phase != Run::Phase::Asking); // it may have arrived: followed
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
