// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/contentsource.h"

#include "app/store/contentcache.h"
#include "tests/support/anonymousconnection.h"
#include "tests/support/sampleworkspace.h"

#include <QCryptographicHash>

using namespace artiscope;

// What counts as an artifact's content, and what is kept: on a server that says exactly what a test wants.
class TestContentSource : public QObject {
    Q_OBJECT

private:
    // A connection without sign-in to such a server, with a cache.
    struct Fixture : AnonymousConnection {
        ContentCache cache{folder.path(), QStringLiteral("d"), 1'000'000};
        ContentSource source{connection};

        Fixture() { source.useCache(&cache); }
        [[nodiscard]] std::optional<Result<FetchedContent>> fetch(const Artifact &artifact)
        {
            std::optional<Result<FetchedContent>> answer;
            const Request request = source.fetch(artifact, {QStringLiteral("main"), {}}, Priority::High, {},
                [&](Result<FetchedContent> content) { answer = std::move(content); });
            [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, 20000);
            return answer;
        }
        [[nodiscard]] bool isKept(const QString &storageId)
        {
            std::optional<bool> kept;
            const Request request = cache.read(
                storageId, [&](Result<std::optional<QByteArray>> found) { kept = found && found->has_value(); });
            return QTest::qWaitFor([&] { return kept.has_value(); }, 20000) && *kept;
        }
        [[nodiscard]] int downloads() const { return int(server.seen("/api/artifact/a1").size()); }
    };

    static QString md5(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
    }
    static Artifact artifact(const QString &checksum, const QString &storageId = QStringLiteral("s1"))
    {
        return {.id = QStringLiteral("a1"),
            .name = QStringLiteral("leaf config"),
            .checksum = checksum,
            .storageId = storageId};
    }
    // The facts that the server has now.
    static Answer facts(const QString &checksum, const QString &storageId)
    {
        return Answer::json(R"({"data":{"CoreArtifact":{"count":1,"edges":[{"node":{"id":"a1",
            "name":{"value":"leaf config"},"status":{"value":"Ready"},"content_type":{"value":"text/plain"},
            "checksum":{"value":")"
            + checksum.toLatin1() + R"("},"storage_id":{"value":")" + storageId.toLatin1() + R"("}}}]}}})");
    }

private Q_SLOTS:
    void isCheckedAndKept()
    {
        Fixture f;
        f.server.answer("/api/artifact/a1", Answer::of("text/plain", "hostname leaf-01\n"));
        const auto first = f.fetch(artifact(md5("hostname leaf-01\n")));
        QVERIFY(first && *first);
        QCOMPARE((*first)->bytes, QByteArray("hostname leaf-01\n"));
        QCOMPARE((*first)->check, FetchedContent::Check::Verified);
        QVERIFY(!(*first)->fromCache);
        QTRY_VERIFY(f.isKept(QStringLiteral("s1")));
        const auto second = f.fetch(artifact(md5("hostname leaf-01\n")));
        QVERIFY(second && *second);
        QCOMPARE((*second)->bytes, (*first)->bytes);
        QVERIFY((*second)->fromCache);
        QCOMPARE(f.downloads(), 1);
    }

    void otherBytesAreNoContent()
    {
        Fixture f;
        f.server.answer("/api/artifact/a1", Answer::of("text/plain", "hostname leaf-02\n"));
        f.server.answer("/graphql/main", facts(md5("hostname leaf-01\n"), QStringLiteral("s1")));
        const auto content = f.fetch(artifact(md5("hostname leaf-01\n")));
        QVERIFY(content && !*content);
        QCOMPARE(content->error().reason, Error::Reason::ChecksumMismatch);
        QCOMPARE(f.downloads(), 2); // once more, with what the server records now
        QVERIFY(!f.isKept(QStringLiteral("s1")));
    }

    void whatWasRenderedMeanwhileIsTheNewOne()
    {
        Fixture f;
        f.server.answer("/api/artifact/a1", Answer::of("text/plain", "newer\n"));
        f.server.answer("/graphql/main", facts(md5("newer\n"), QStringLiteral("s2")));
        const auto content = f.fetch(artifact(md5("older\n")));
        QVERIFY(content && *content);
        QCOMPARE((*content)->bytes, QByteArray("newer\n"));
        QCOMPARE((*content)->artifact.storageId, QStringLiteral("s2"));
        QTRY_VERIFY(f.isKept(QStringLiteral("s2")));
        QVERIFY(!f.isKept(QStringLiteral("s1")));
    }

    void withoutAChecksumNothingIsKept()
    {
        Fixture f;
        f.server.answer("/api/artifact/a1", Answer::of("text/plain", "anything"));
        const auto content = f.fetch(artifact({}));
        QVERIFY(content && *content);
        QCOMPARE((*content)->check, FetchedContent::Check::NoChecksumRecorded);
        QVERIFY(!f.isKept(QStringLiteral("s1")));
    }

    void damagedAnswersAreNoContent_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("checksum");
        QTest::addColumn<int>("reason");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
        QTest::newRow("cut") << Answer::raw(head + "Content-Length: 100\r\n\r\nhost") << md5("host")
                             << int(Error::Reason::Truncated);
        QTest::newRow("neither length nor checksum")
            << Answer::raw(head + "\r\nhost") << QString() << int(Error::Reason::Truncated);
        QTest::newRow("a page") << Answer::of("text/html", "<!doctype html><title>Sign in</title>", 502) << md5("host")
                                << int(Error::Reason::ServerFault);
        QTest::newRow("gone") << Answer::json(R"({"data":null,"errors":[{"message":"Unable to find the node",
            "extensions":{"code":404}}]})",
            404) << md5("host")
                              << int(Error::Reason::NotFound);
    }
    void damagedAnswersAreNoContent()
    {
        QFETCH(Answer, answer);
        QFETCH(QString, checksum);
        QFETCH(int, reason);
        Fixture f;
        f.server.answer("/api/artifact/a1", answer);
        const auto content = f.fetch(artifact(checksum));
        QVERIFY(content && !*content);
        QCOMPARE(int(content->error().reason), reason);
        QVERIFY(!f.isKept(QStringLiteral("s1")));
    }

    void whatWasNeverRenderedIsNotAskedFor()
    {
        Fixture f;
        const auto content = f.fetch(artifact({}, {}));
        QVERIFY(content && !*content);
        QCOMPARE(content->error().reason, Error::Reason::NothingRendered);
        QCOMPARE(f.downloads(), 0);
    }
};

QTEST_GUILESS_MAIN(TestContentSource)
#include "tst_contentsource.moc"
