// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/sampleserver.h"
#include "tests/app/cli/programrun.h"
#include "tests/support/relay.h"

#include <QFile>

using namespace artiscope;

// What `diff` downloads, and what becomes of it when a content cannot be had: the sample with a relay in front of it.
class TestDiffContents : public QObject {
    Q_OBJECT

private:
    struct Fixture {
        SampleServer sample;
        std::unique_ptr<Relay> relay;
        ProgramRun run;

        Fixture()
        {
            if (!sample.start())
                qFatal("the sample server could not start");
            relay = std::make_unique<Relay>(sample.url());
            run.environment.insert(QStringLiteral("INFRAHUB_ADDRESS"), relay->url().toString());
            run.environment.insert(QStringLiteral("INFRAHUB_API_TOKEN"), QString::fromLatin1(sample.token()));
        }
        // Three were changed, and one was never rendered.
        [[nodiscard]] Ended diff(const char *options)
        {
            const QString line = QStringLiteral("diff main@-15m main ") + QLatin1String(options);
            return run(line.split(u' ', Qt::SkipEmptyParts));
        }
        [[nodiscard]] QByteArrayList downloads() const
        {
            QByteArrayList targets;
            for (const MisbehavingServer::Seen &seen : relay->seen()) {
                if (seen.target.startsWith("/api/storage/object/") || seen.target.startsWith("/api/artifact/"))
                    targets << seen.target;
            }
            return targets;
        }
        // The second content that is asked for is as said.
        void spoil(const Answer &answer)
        {
            relay->instead = [this, answer](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
                if (downloads().size() >= 2 && downloads().at(1) == seen.target)
                    return answer;
                return {};
            };
        }
    };

private Q_SLOTS:
    void whatIsListedIsNotDownloaded()
    {
        Fixture f;
        for (const char *options : {"", "--json", "--all"}) {
            QCOMPARE(f.diff(options).status, 1);
            QCOMPARE(f.downloads(), QByteArrayList());
        }
    }

    void onlyWhatWasChangedIsDownloaded_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::newRow("stat") << QByteArray("--stat");
        QTest::newRow("stat of all") << QByteArray("--stat --all");
        QTest::newRow("patch") << QByteArray("--patch");
        QTest::newRow("report") << QByteArray("--report r.html");
    }
    void onlyWhatWasChangedIsDownloaded()
    {
        QFETCH(QByteArray, options);
        Fixture f;
        QCOMPARE(f.diff(options.constData()).status, 1);
        const QByteArrayList targets = f.downloads();
        QCOMPARE(targets.size(), 6);
        QCOMPARE(QSet<QByteArray>(targets.cbegin(), targets.cend()).size(), 6);
    }

    void aContentThatCannotBeHadIsTold_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("gone") << Answer::json(
            R"({"data":null,"errors":[{"message":"Unable to find it","extensions":{"code":404}}]})", 404)
                              << 4;
        QTest::newRow("other bytes") << Answer::of("", "hostname leaf-99\n") << 4;
        QTest::newRow("hangs up") << Answer::hangUp() << 3;
    }
    void aContentThatCannotBeHadIsTold()
    {
        QFETCH(Answer, answer);
        QFETCH(int, status);
        {
            Fixture f; // a patch is whole or not there
            f.spoil(answer);
            const Ended patch = f.diff("--patch");
            QVERIFY2(patch.status == status, patch.err.constData());
            QVERIFY(patch.out.isEmpty());
            QVERIFY2(patch.err.contains("leaf_config/leaf-0"), patch.err.constData());
        }
        {
            Fixture f; // the others are counted
            f.spoil(answer);
            const Ended stat = f.diff("--stat --json");
            QVERIFY2(stat.status == status, stat.err.constData());
            int failed = 0;
            int counted = 0;
            for (const QJsonValue &change : stat.object()[QLatin1String("changes")].toArray()) {
                failed += change[QLatin1String("error")].isString() ? 1 : 0;
                counted += change[QLatin1String("lines_added")].isDouble() ? 1 : 0;
            }
            QCOMPARE(failed, 1);
            QCOMPARE(counted, 2);
        }
        {
            Fixture f; // the report says what is missing
            f.spoil(answer);
            QCOMPARE(f.diff("--report r.html").status, status);
            QFile file(f.run.home.filePath(QStringLiteral("r.html")));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray html = file.readAll();
            QCOMPARE(html.count("class=\"failed\""), 1);
            QCOMPARE(html.count("class=\"diff\""), 2);
            QVERIFY(!html.contains("leaf-99"));
        }
    }
};

QTEST_GUILESS_MAIN(TestDiffContents)
#include "tst_diffcontents.moc"
