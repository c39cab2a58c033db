// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/historystore.h"

#include "app/store/contentcache.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;

// What was seen of the past stays on disk, by server, branch and artifact.
class TestHistoryStore : public QObject {
    Q_OBJECT

private:
    static constexpr Instant lower{1'000'000};
    QTemporaryDir m_folder;

    static HistoryPlace place(const QString &branch = QStringLiteral("b1"), Instant from = lower)
    {
        return {{branch, from}, {QStringLiteral("d1"), QStringLiteral("t1")}};
    }
    static QList<SeenContent> past()
    {
        return {{{}, {}, {2'000'000}, {3'000'000}, {}},
            {QStringLiteral("s1"), QStringLiteral("m1"), {3'000'001}, {9'000'000}, {}},
            {QStringLiteral("s2"), QStringLiteral("m2"), {9'000'001}, {9'000'001}, QStringLiteral("Zoë")}};
    }
    static std::optional<QList<SeenContent>> read(HistoryStore &store, const HistoryPlace &where)
    {
        std::optional<Result<QList<SeenContent>>> found;
        const Request request = store.read(where, [&](Result<QList<SeenContent>> seen) { found = std::move(seen); });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, 20000) || !*found)
            return {};
        return **found;
    }
    static bool write(HistoryStore &store, const HistoryPlace &where, const QList<SeenContent> &seen)
    {
        std::optional<bool> worked;
        const Request request = store.write(where, seen, [&](Result<Nothing> done) { worked = done.has_value(); });
        return QTest::qWaitFor([&] { return worked.has_value(); }, 20000) && *worked;
    }
    [[nodiscard]] QString file() const
    {
        return ContentCache::folderFor(m_folder.path(), QStringLiteral("server")) + QStringLiteral("/history.sqlite");
    }

private Q_SLOTS:
    void cleanup() { QDir(QFileInfo(file()).path()).removeRecursively(); }

    void isThereAnotherTime()
    {
        {
            HistoryStore store(m_folder.path(), QStringLiteral("server"));
            QCOMPARE(read(store, place()), QList<SeenContent>());
            QVERIFY(write(store, place(), past()));
        }
        HistoryStore store(m_folder.path(), QStringLiteral("server"));
        QCOMPARE(read(store, place()), past());
    }

    // Of two windows one may have been closed before it knew as much.
    void whoKnowsLessTakesNothingAway()
    {
        HistoryStore store(m_folder.path(), QStringLiteral("server"));
        QVERIFY(write(store, place(), past()));
        QVERIFY(write(store, place(), past().sliced(1)));
        QCOMPARE(read(store, place()), past());
        QVERIFY(write(store, place(), {{QStringLiteral("s2"), QStringLiteral("m2"), {9'500'000}, {9'600'000}, {}}}));
        QList<SeenContent> longer = past();
        longer.last().last = {9'600'000};
        QCOMPARE(read(store, place()), longer);
    }

    // What was seen of now is as exact as clocks are; who wrote last has looked there.
    void whatWasSeenTooLateIsMended()
    {
        HistoryStore store(m_folder.path(), QStringLiteral("server"));
        QVERIFY(write(store, place(), {{QStringLiteral("a"), {}, {1'000'000}, {5'000'000}, {}}}));
        const QList<SeenContent> both{{QStringLiteral("a"), {}, {1'000'000}, {3'999'999}, {}},
            {QStringLiteral("b"), {}, {4'000'000}, {9'000'000}, {}}};
        QVERIFY(write(store, place(), both));
        QCOMPARE(read(store, place()), both);
    }

    void aListingIsKeptForAllThatItShows()
    {
        HistoryPlace other = place();
        other.key.targetId = QStringLiteral("t2");
        {
            HistoryStore store(m_folder.path(), QStringLiteral("server"));
            QVERIFY(write(store, place(), past()));
            const HistoryPlace first = place();
            store.writeShown(place().past, {8'000'000}, [first, other] {
                return QList<ShownContent>{{first.key, QStringLiteral("s1"), QStringLiteral("m1")},
                    {other.key, QStringLiteral("t"), QStringLiteral("m")}};
            });
            store.writeShown(place().past, {9'500'000}, [first, other] {
                return QList<ShownContent>{{first.key, QStringLiteral("s2"), QStringLiteral("m2")},
                    {other.key, QStringLiteral("t"), QStringLiteral("m")}};
            });
        }
        HistoryStore store(m_folder.path(), QStringLiteral("server"));
        QList<SeenContent> longer = past();
        longer.last().last = {9'500'000};
        QTRY_COMPARE_WITH_TIMEOUT(read(store, place()), longer, 20000);
        QCOMPARE(read(store, other),
            (QList<SeenContent>{{QStringLiteral("t"), QStringLiteral("m"), {8'000'000}, {9'500'000}, {}}}));
    }

    void othersHaveTheirOwn()
    {
        HistoryStore store(m_folder.path(), QStringLiteral("server"));
        QVERIFY(write(store, place(), past()));
        QCOMPARE(read(store, place(QStringLiteral("b2"))), QList<SeenContent>());
        QCOMPARE(read(store, place(QStringLiteral("b1"), Instant{5})), QList<SeenContent>()); // rebased
        HistoryPlace other = place();
        other.key.targetId = QStringLiteral("t2");
        QCOMPARE(read(store, other), QList<SeenContent>());
        HistoryStore elsewhere(m_folder.path(), QStringLiteral("another server"));
        QCOMPARE(read(elsewhere, place()), QList<SeenContent>());
    }

    // To the microsecond only where nothing lies between it and the one before; in whichever history that is.
    void saysWhenContentsWereStored()
    {
        const auto storings = [](HistoryStore &store, const QStringList &ids) {
            std::optional<Result<QHash<QString, Storing>>> found;
            const Request request =
                store.storings(ids, [&](Result<QHash<QString, Storing>> known) { found = std::move(known); });
            const bool isThere = QTest::qWaitFor([&] { return found.has_value(); }, 20000) && *found;
            return isThere ? std::optional(**found) : std::nullopt;
        };
        using Storings = QHash<QString, Storing>;
        const QString zoes = QStringLiteral("s2");
        HistoryStore store(m_folder.path(), QStringLiteral("server"));
        QCOMPARE(storings(store, {zoes}), Storings());
        QList<SeenContent> loose = past();
        loose[2].first = {9'000'500};
        QVERIFY(write(store, place(), loose));
        QCOMPARE(storings(store, {zoes}), Storings());
        QVERIFY(write(store, place(QStringLiteral("b2")), past()));
        const Storings known{
            {zoes, {{9'000'001}, QStringLiteral("Zoë")}}, {QStringLiteral("s1"), {{3'000'001}, QString()}}};
        QCOMPARE(storings(store, {QStringLiteral("s1"), zoes, QStringLiteral("s3")}), known);
        QVERIFY(write(store, place(QStringLiteral("b3"), Instant{9'000'001}), past().sliced(2))); // it inherits
        QCOMPARE(storings(store, {zoes, QStringLiteral("s1")}), known);
        QFile inTheWay(m_folder.filePath(QStringLiteral("no folder")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        HistoryStore nowhere(inTheWay.fileName(), QStringLiteral("server"));
        QVERIFY(!storings(nowhere, {zoes}));
    }

    void whatIsWrittenStaysWhenNobodyWaits()
    {
        {
            HistoryStore store(m_folder.path(), QStringLiteral("server"));
            const Request let = store.write(place(), past(), [](Result<Nothing>) {});
        }
        HistoryStore store(m_folder.path(), QStringLiteral("server"));
        QTRY_COMPARE_WITH_TIMEOUT(read(store, place()), past(), 20000);
    }

    void twoProgramsMayUseIt()
    {
        HistoryStore one(m_folder.path(), QStringLiteral("server"));
        HistoryStore two(m_folder.path(), QStringLiteral("server"));
        for (int i = 0; i < 20; ++i) {
            QVERIFY(write(i % 2 == 0 ? one : two, place(), past().sliced(i % 3)));
            QCOMPARE(read(i % 2 == 0 ? two : one, place()), past());
        }
    }

    void aDamagedFileBeginsAnew()
    {
        QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        QVERIFY(broken.write(QByteArray(8192, 'x')) == 8192);
        broken.close();
        HistoryStore store(m_folder.path(), QStringLiteral("server"));
        QCOMPARE(read(store, place()), QList<SeenContent>());
        QVERIFY(write(store, place(), past()));
        QCOMPARE(read(store, place()), past());
        QVERIFY(QFile::exists(file() + QStringLiteral(".broken")));
    }

    void noFolderIsAnError()
    {
        QFile inTheWay(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        HistoryStore store(inTheWay.fileName(), QStringLiteral("server"));
        QVERIFY(!read(store, place()));
        QVERIFY(!write(store, place(), past()));
    }

    void nobodyElseMayReadIt()
    {
        HistoryStore store(m_folder.path(), QStringLiteral("server"));
        QVERIFY(write(store, place(), past()));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(QFileInfo(file()).path()) & others));
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
