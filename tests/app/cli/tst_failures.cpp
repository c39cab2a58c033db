// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/programrun.h"
#include "tests/support/misbehavingserver.h"

#include <QFile>

#include <csignal>

using namespace artiscope;

// How the program fails: the status, an empty stdout, a sentence on stderr.
class TestFailures : public QObject {
    Q_OBJECT

private:
    ProgramRun m_run;

private Q_SLOTS:
    void cleanup()
    {
        for (const char *name : {"INFRAHUB_ADDRESS", "INFRAHUB_API_TOKEN", "INFRAHUB_USERNAME", "INFRAHUB_PASSWORD"})
            m_run.environment.remove(QLatin1String(name));
    }

    void eachTroubleHasItsStatus_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *line, int status, const QByteArray &says) {
            QTest::newRow(name) << QString::fromUtf8(line).split(u' ') << status << says;
        };
        row("no such verb", "frobnicate", 2, "frobnicate");
        row("no such option", "list --sample --frobnicate", 2, "--frobnicate");
        row("nothing to get", "get --sample", 2, "");
        row("a time that is none", "list --sample --at soonish", 2, "soonish");
        row("a reference that is none", "get --sample leaf_config", 2, "leaf_config");
        row("signs that a terminal obeys", "get --sample leaf_config/\x1b[31mleaf", 4, "leaf_config/\u241b[31mleaf");
        row("several of that name", "get --sample leaf_config/leaf", 4, "");
        row("no such artifact", "get --sample leaf_config/leaf-99", 4, "leaf-99");
        row("no such definition", "generate --sample nothing leaf-01", 4, "definition “nothing”");
        row("no such branch", "list --sample --branch nowhere", 4, "nowhere");
        row("never rendered", "get --sample leaf_config/leaf-16", 4, "Generate");
        row("not allowed", "generate --sample dns_zone example.com", 4, "");
        row("a merged or old branch", "generate --sample leaf_config leaf-01 --branch upgrade-eos", 4, "ebase");
        row("no such profile", "list --profile nobody", 2, "There is no profile");
        row("no such status", "list --sample --status bogus", 2, "bogus");
        row("nobody there", "list --server http://127.0.0.1:9 --timeout 5", 3, "127.0.0.1");
        row("no such host", "list --server http://no-such-host.invalid --timeout 5", 3, "no-such-host.invalid");
        row("no server at all", "list", 2, "--server");
        row("nowhere to write", "get --sample leaf_config/leaf-01 -o no/such/folder/x.cfg", 5, "no/such/folder");
        row("a CA file that is none", "list --server https://127.0.0.1:9 --ca-file no-such.pem", 5, "no-such.pem");
    }
    void eachTroubleHasItsStatus()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const Ended ended = m_run(arguments);
        QVERIFY2(ended.status == status,
            qPrintable(QStringLiteral("%1: %2").arg(ended.status).arg(QString::fromUtf8(ended.err))));
        QVERIFY2(ended.out.isEmpty(), ended.out.constData());
        QVERIFY2(ended.err.startsWith("artiscope: ") && ended.err.contains(says), ended.err.constData());
    }

    void whatCannotBeWrittenIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("bytes") << QStringList{QStringLiteral("get"), QStringLiteral("leaf_config/leaf-01")};
        QTest::newRow("table") << QStringList{QStringLiteral("list")};
        QTest::newRow("JSON") << QStringList{QStringLiteral("branches"), QStringLiteral("--json")};
    }
    void whatCannotBeWrittenIsTold()
    {
        QFETCH(QStringList, arguments);
        const QString full = QStringLiteral("/dev/full");
        if (!QFile::exists(full))
            QSKIP("this system has no device that is always full");
        m_run.output = full;
        const Ended ended = m_run(arguments << QStringLiteral("--sample"));
        m_run.output.clear();
        QCOMPARE(ended.status, 5);
        QVERIFY2(ended.err.contains("could not be written"), ended.err.constData());
    }

    void wrongAnswersAreRefusals_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("a web page") << Answer::of("text/html", "<!doctype html><title>Welcome</title>") << 4;
        QTest::newRow("nonsense") << Answer::of("application/json", "{") << 4;
        QTest::newRow("not signed in") << Answer::json(
            R"({"data":null,"errors":[{"message":"Invalid token","extensions":{"code":401}}]})", 401)
                                       << 4;
        QTest::newRow("hangs up") << Answer::hangUp() << 3;
        QTest::newRow("elsewhere") << Answer::redirect("http://127.0.0.1:9/api/config") << 4;
    }
    void wrongAnswersAreRefusals()
    {
        QFETCH(Answer, answer);
        QFETCH(int, status);
        MisbehavingServer server;
        for (const char *path : {"/api/config", "/api/info", "/graphql", "/graphql/main"})
            server.answer(path, answer);
        m_run.environment.insert(QStringLiteral("INFRAHUB_ADDRESS"), server.url().toString());
        m_run.environment.insert(QStringLiteral("INFRAHUB_API_TOKEN"), QStringLiteral("only-for-this-run"));
        const Ended ended = m_run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--verbose"),
            QStringLiteral("--timeout"), QStringLiteral("5")});
        QVERIFY2(ended.status == status,
            qPrintable(QStringLiteral("%1: %2").arg(ended.status).arg(QString::fromUtf8(ended.err))));
        QVERIFY(ended.out.isEmpty());
        QVERIFY(!ended.err.isEmpty());
        QVERIFY2(!ended.err.contains("only-for-this-run"), ended.err.constData());
    }

    // Nothing is left of a file that was not finished, and what was there stays.
    void aFailedGetLeavesTheFileAlone()
    {
        const QString path = m_run.home.filePath(QStringLiteral("kept.cfg"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("as it was");
        before.close();
        const Ended ended = m_run({QStringLiteral("get"), QStringLiteral("--sample"),
            QStringLiteral("leaf_config/leaf-16"), QStringLiteral("-o"), QStringLiteral("kept.cfg")});
        QCOMPARE(ended.status, 4);
        QFile after(path);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), QByteArray("as it was"));
    }

    void ctrlCStopsAtOnce()
    {
        MisbehavingServer server;
        server.answer("/api/config", Answer::silence());
        QProcess process;
        process.setProcessEnvironment(m_run.environment);
        QSignalSpy asked(&server, &MisbehavingServer::asked);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(
            ProgramRun::program(), {QStringLiteral("list"), QStringLiteral("--server"), server.url().toString()});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(asked.count() > 0, 20000);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(finished.count() > 0 || finished.wait(5000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
