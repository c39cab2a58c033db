// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/changedcontents.h"

#include "app/session/changetext.h"
#include "tests/support/storedchanges.h"

#include <QSignalSpy>
#include <QStringEncoder>
#include <QTest>

using namespace artiscope;
using namespace std::chrono_literals;

// The contents of what was changed, from a server that says exactly what a test wants.
class TestChangedContents : public QObject {
    Q_OBJECT

private:
    struct Fixture : StoredChanges {
        ChangedContents contents{source};

        [[nodiscard]] bool looked(ChangedContents::Make make = {})
        {
            if (make)
                contents.setMake(std::move(make));
            contents.start(changes, Priority::High);
            return QTest::qWaitFor([this] { return contents.state() == LoadState::Ready; }, 20000);
        }
        // "t1 +1 −2", of each
        [[nodiscard]] QString told() const
        {
            QStringList lines;
            for (qsizetype place = 0; place < contents.differences().total(); ++place) {
                const ContentDifference *const one = contents.differences().at(place);
                lines << changes.at(place).shown().target.label + u' ' + (one ? linesText(*one) : QStringLiteral("?"));
            }
            return lines.join(u'\n');
        }
        [[nodiscard]] qsizetype downloads() const
        {
            return std::ranges::count_if(server.seen(),
                [](const MisbehavingServer::Seen &seen) { return seen.target.startsWith("/api/storage/object/"); });
        }
    };
    using Bytes = std::optional<QByteArray>;

private Q_SLOTS:
    void linesAreCounted()
    {
        Fixture f;
        f.add(QStringLiteral("t1"), Bytes("a\nb\nc\n"), Bytes("a\nx\nc\nd\n"));
        f.add(QStringLiteral("t2"), {}, Bytes("a\nb\n"));
        f.add(QStringLiteral("t3"), Bytes("a\nb\n"), {});
        f.add(QStringLiteral("t4"), Bytes("a\n"), Bytes("a\r\n"));
        f.add(QStringLiteral("t5"), Bytes("a\n"), Bytes(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12)));
        f.add(QStringLiteral("t6"), Bytes(""),
            Bytes("\xef\xbb\xbf"
                  "a"));
        QVERIFY(f.looked());
        QCOMPARE(f.told(), QStringLiteral("t1 +2 −1\nt2 +2 −0\nt3 +0 −2\nt4 line ends\nt5 no text\nt6 +1 −0"));
        QCOMPARE(linesText(f.contents.differences()), QStringLiteral("+5 −3 lines"));
        QCOMPARE(f.contents.differences().done(), 6);
        QCOMPARE(f.contents.differences().find(f.changes.at(1).key())->added, 2);
        QVERIFY(!f.contents.differences().find({}));
    }

    // In place of "+0 −0".
    void whatNoLineTellsIsNamed()
    {
        const auto utf16 = [](const char *text) {
            QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
            return Bytes(QByteArray(encoder(QLatin1String(text))));
        };
        const QByteArray mark("\xef\xbb\xbf");
        Fixture f;
        f.add(QStringLiteral("encoding"), utf16("a\nb\n"), Bytes("a\nb\n"));
        f.add(QStringLiteral("marked"), Bytes(mark + "a\nb\n"), utf16("a\nb\n"));
        f.add(QStringLiteral("mark"), Bytes(mark + "a\n"), Bytes("a\n"));
        f.add(QStringLiteral("both"), Bytes("a\r\n"), Bytes(mark + "a\n"));
        f.add(QStringLiteral("all"), utf16("a\r\n"), Bytes("a\n"));
        f.add(QStringLiteral("line"), utf16("a\n"), Bytes("b\n"));
        f.add(QStringLiteral("new"), {}, utf16("a\n"));
        f.add(QStringLiteral("emptied"), utf16("a\n"), Bytes(""));
        QVERIFY(f.looked());
        QCOMPARE(f.told(),
            QStringLiteral("encoding encoding\nmarked encoding\nmark byte order mark\n"
                           "both line ends, byte order mark\nall line ends, encoding\nline +1 −1\n"
                           "new +1 −0\nemptied +0 −1"));
        QVERIFY(f.contents.differences().at(5)->encodingsDiffer && !f.contents.differences().at(6)->encodingsDiffer
            && !f.contents.differences().at(7)->encodingsDiffer);
    }

    // As what is shown of each does, by the rules of its definition.
    void whatIsIgnoredDoesNotCount()
    {
        Fixture f;
        f.add(QStringLiteral("t1"), Bytes("a\nb\nc\n"), Bytes("A\nx\nc\nd\n"));
        f.add(QStringLiteral("t2"), Bytes("a\nb\n"), Bytes("A\nb\n"));
        f.add(QStringLiteral("t3"), Bytes("a\n"), Bytes("b\n"));
        QVERIFY(f.looked());
        QCOMPARE(f.told(), QStringLiteral("t1 +3 −2\nt2 +1 −1\nt3 +1 −1"));
        QCOMPARE(ignoredDifferences(f.contents.differences()), 0);
        CountingChoices counting;
        counting.ignoring.usual.letterCase = true;
        f.contents.setCounting(counting);
        QCOMPARE(f.told(), QStringLiteral("t1 +3 −2\nt2 +1 −1\nt3 +1 −1")); // until they are counted again
        QVERIFY(f.looked());
        QCOMPARE(f.told(), QStringLiteral("t1 +2 −1\nt2 ignored\nt3 +1 −1"));
        QCOMPARE(linesText(f.contents.differences()), QStringLiteral("+3 −2 lines"));
        QCOMPARE(ignoredText(ignoredDifferences(f.contents.differences())), QStringLiteral("2 differences ignored"));
        QCOMPARE(ignoredText(f.contents.differences().at(1)->ignored), QStringLiteral("1 difference ignored"));
        QVERIFY(f.contents.differences().at(1)->added == 0 && !f.contents.differences().at(1)->error);

        // The same again is no reason to forget anything; another definition's own are not these ones'.
        f.contents.setCounting(counting);
        QCOMPARE(f.contents.state(), LoadState::Ready);
        counting.ignoring.byDefinition.insert(f.changes.at(0).key().definitionId, {});
        f.contents.setCounting(counting);
        QVERIFY(f.looked());
        QCOMPARE(f.told(), QStringLiteral("t1 +3 −2\nt2 +1 −1\nt3 +1 −1"));
    }

    // As the person has them matched: what is there once on each side meets, though more would be the same without.
    void linesAreMatchedAsIsWanted()
    {
        Fixture f;
        f.add(QStringLiteral("t1"), Bytes("router bgp 1\n exit\n exit\n exit\n"),
            Bytes(" exit\n exit\n exit\nrouter bgp 1\n"));
        QVERIFY(f.looked());
        QCOMPARE(f.told(), QStringLiteral("t1 +1 −1"));
        f.contents.setCounting({.ignoring = {}, .matching = LineMatching::UniqueFirst});
        QSignalSpy state(&f.contents, &ChangedContents::stateChanged);
        QVERIFY(f.looked());
        QCOMPARE(f.told(), QStringLiteral("t1 +3 −3"));
        QCOMPARE(state.count(), 2); // that it begins, and that it is done
    }

    void moreIsMadeOfBoth()
    {
        Fixture f;
        for (int i = 0; i < 20; ++i)
            f.add(QString::number(i), Bytes("left " + QByteArray::number(i)), Bytes("right"));
        QVERIFY(f.looked([](const DiffLibrary &, const ChangedContent &content,
                             const std::function<bool()> &) -> Result<QByteArray> {
            if (content.change.key().targetId == QLatin1String("7"))
                return Error{.kind = Error::Kind::Input, .reason = Error::Reason::TooLargeToCompare};
            return QByteArray(content.change.key().targetId.toLatin1() + ' ' + *content.left + ' ' + *content.right);
        }));
        for (qsizetype place = 0; place < 20; ++place) {
            const QByteArray number = QByteArray::number(place);
            if (place == 7)
                QCOMPARE(f.contents.differences().at(place)->error->reason, Error::Reason::TooLargeToCompare);
            else
                QCOMPARE(f.contents.differences().at(place)->made, number + " left " + number + " right");
        }
    }

    // What the cache has is not asked for again.
    void nothingIsDownloadedTwice()
    {
        Fixture f;
        f.add(QStringLiteral("t1"), Bytes("a\n"), Bytes("b\n"));
        f.add(QStringLiteral("t2"), {}, Bytes("c\n"));
        QVERIFY(f.looked());
        QCOMPARE(f.downloads(), 3);
        const auto nothing = [](const DiffLibrary &, const ChangedContent &, const std::function<bool()> &) {
            return Result<QByteArray>(QByteArray());
        };
        QTRY_VERIFY(f.looked(nothing) && f.downloads() == 3); // as soon as it is kept
        QCOMPARE(f.told(), QStringLiteral("t1 +1 −1\nt2 +1 −0"));
    }

    // Compared anew, what has the same two contents as before is not looked into again; the others are.
    void whatWasFoundOfTheSameContentsStays()
    {
        Fixture f;
        f.add(QStringLiteral("t1"), Bytes("a\n"), Bytes("b\n"));
        f.add(QStringLiteral("t2"), Bytes("a\n"), Bytes("b\n"));
        QVERIFY(f.looked());
        f.changes.removeFirst();
        f.add(QStringLiteral("t3"), Bytes("a\n"), Bytes("b\nc\n"));
        f.changes.first().right = f.stored(QStringLiteral("t2"), QStringLiteral("again"), Bytes("b\nc\nd\n"));
        f.changes.prepend(f.contents.differences().changes().first());
        QSignalSpy found(&f.contents, &ChangedContents::found);
        f.contents.start(f.changes, Priority::High);
        QCOMPARE(f.contents.differences().done(), 1);
        QTRY_COMPARE(f.contents.state(), LoadState::Ready);
        QCOMPARE(found.count(), 2);
        QCOMPARE(f.told(), QStringLiteral("t1 +1 −1\nt2 +3 −1\nt3 +2 −1"));
        f.contents.start(f.changes, Priority::High);
        QCOMPARE(f.contents.state(), LoadState::Ready); // there is nothing to wait for
    }

    // An artifact may be there more than once, with other contents each time.
    void whatWasFoundIsOfTheContents()
    {
        Fixture f;
        f.add(QStringLiteral("t1"), Bytes("a\n"), Bytes("b\n"));
        f.add(QStringLiteral("t1"), Bytes("a\n"), Bytes("b\n"));
        f.changes.last().right = f.stored(QStringLiteral("t1"), QStringLiteral("later"), Bytes("b\nc\n"));
        QVERIFY(f.looked());
        QCOMPARE(f.told(), QStringLiteral("t1 +1 −1\nt1 +2 −1"));
        std::ranges::reverse(f.changes);
        f.contents.start(f.changes, Priority::High);
        QTRY_COMPARE(f.contents.state(), LoadState::Ready);
        QCOMPARE(f.told(), QStringLiteral("t1 +2 −1\nt1 +1 −1"));
    }

    // An artifact without content has nothing to be asked for, and that is no failure.
    void whatWasNeverRenderedIsNothing()
    {
        Fixture f;
        f.add(QStringLiteral("t1"), {}, Bytes("a\n"));
        f.changes.first().left = f.changes.first().right;
        f.changes.first().left->storageId.clear();
        f.changes.first().left->checksum.clear();
        f.changes << ArtifactChange{Change::Added, {}, f.changes.first().left};
        QVERIFY(f.looked());
        QCOMPARE(f.told(), QStringLiteral("t1 +1 −0\nt1 +0 −0"));
        QCOMPARE(f.downloads(), 1);
    }

    void aFailureIsOfOneAlone_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("reason");
        QTest::newRow("gone") << Answer::json(R"({"data":null,"errors":[{"message":"x","extensions":{"code":404}}]})",
            404) << int(Error::Reason::NotFound);
        QTest::newRow("damaged") << Answer::json(
            R"({"data":null,"errors":[{"message":"x","extensions":{"code":409}}]})", 409)
                                 << int(Error::Reason::ContentDamaged);
        QTest::newRow("other bytes") << Answer::of("", "something else\n") << int(Error::Reason::ChecksumMismatch);
        QTest::newRow("a web page") << Answer::of("text/html", "<!doctype html><title>Sign in</title>")
                                    << int(Error::Reason::NotAnApi);
        QTest::newRow("hangs up") << Answer::hangUp() << int(Error::Reason::ConnectionLost);
    }
    void aFailureIsOfOneAlone()
    {
        QFETCH(Answer, answer);
        QFETCH(int, reason);
        for (const bool left : {true, false}) {
            Fixture f;
            f.add(QStringLiteral("t1"), Bytes("a\n"), Bytes("b\n"));
            f.add(QStringLiteral("t2"), Bytes("a\n"), Bytes("b\n"));
            f.add(QStringLiteral("t3"), Bytes("a\n"), Bytes("b\n"));
            std::optional<Artifact> &bad = left ? f.changes[1].left : f.changes[1].right;
            bad->storageId = QStringLiteral("bad");
            f.server.answer("/api/storage/object/bad", answer);
            QVERIFY(f.looked());
            QCOMPARE(f.told(), QStringLiteral("t1 +1 −1\nt2 failed\nt3 +1 −1"));
            QCOMPARE(int(f.contents.differences().at(1)->error->reason), reason);
            QCOMPARE(linesText(f.contents.differences()), QStringLiteral("+2 −2 lines, 1 failed"));
        }
    }

    void stoppingStops()
    {
        Fixture f;
        for (int i = 0; i < 10; ++i) {
            f.add(QString::number(i), Bytes("a"), Bytes("b"));
            if (i < 2)
                continue;
            f.changes.last().left->storageId = QStringLiteral("never");
            f.server.answer("/api/storage/object/never", Answer::silence());
        }
        QSignalSpy found(&f.contents, &ChangedContents::found);
        f.contents.start(f.changes, Priority::High);
        QTRY_VERIFY(found.count() >= 2);
        QTRY_VERIFY(f.connection.activeRequests() > 0);
        f.contents.stop();
        QCOMPARE(f.contents.state(), LoadState::Idle);
        QTRY_COMPARE(f.connection.activeRequests(), 0);
        QVERIFY(f.contents.differences().done() < 10);
        QVERIFY(f.contents.differences().at(0) && !f.contents.differences().at(9)); // what was found stays

        f.server.answer("/api/storage/object/never", Answer::of("", "a"));
        f.contents.resume();
        QCOMPARE(f.contents.state(), LoadState::Loading);
        QTRY_COMPARE_WITH_TIMEOUT(f.contents.state(), LoadState::Ready, 20000);
        QCOMPARE(f.contents.differences().done(), 10);
        QCOMPARE(found.count(), 10); // each once
    }

    void nothingIsReadyAtOnce()
    {
        Fixture f;
        QSignalSpy changed(&f.contents, &ChangedContents::stateChanged);
        f.contents.start({}, Priority::High);
        QCOMPARE(f.contents.state(), LoadState::Ready);
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestChangedContents)
#include "tst_changedcontents.moc"
