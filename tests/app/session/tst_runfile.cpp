// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/runfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;

class TestRunFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QStringLiteral("runs.json")); }
    bool put(const QByteArray &bytes) const
    {
        QFile out(file());
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        Run run{.id = QStringLiteral("r"),
            .profileId = QStringLiteral("p"),
            .definition = {QStringLiteral("D"), QStringLiteral("leaf_config")},
            .branch = QStringLiteral("main"),
            .wholeDefinition = true,
            .accountId = QStringLiteral("me"),
            .askedAt = Instant{1'767'261'600'123'456},
            .phase = Run::Phase::Running,
            .taskId = QStringLiteral("t"),
            .expected = 2,
            .log = {{{Instant{1'767'261'601'000'000}, QStringLiteral("error"), QStringLiteral("no commit")}}, 0}};
        run.items << RunItem{.artifactId = QStringLiteral("a"),
            .target = {QStringLiteral("T"), QStringLiteral("leaf-01"), QStringLiteral("DcimDevice")},
            .outcome = Outcome::Failed,
            .checksumBefore = QStringLiteral("c"),
            .storageIdBefore = QStringLiteral("s"),
            .taskId = QStringLiteral("u"),
            .error = QStringLiteral("boom"),
            .log = {
                {{Instant{1'767'261'602'000'001}, QStringLiteral("critical"), QStringLiteral("boom\n  “at” line 3")},
                    {Instant{}, QStringLiteral("info"), {}}},
                7}};
        run.items << RunItem{.target = {QStringLiteral("U"), {}, {}}, .outcome = Outcome::Waiting};
        const QString inANewFolder = m_folder.filePath(QStringLiteral("deeper/runs.json"));
        QVERIFY(writeRuns(inANewFolder, {run}));
        const Result<QList<Run>> read = readRuns(inANewFolder);
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
        QVERIFY(read->constFirst() == run);
    }

    // As versions before there were logs wrote it.
    void anOlderFileIsRead()
    {
        QVERIFY(put(
            R"([{"id":"r","profile":"p","definition":"D","definition_name":"leaf_config","branch":"main","whole":false,
            "account":"me","asked_at":"2026-01-01T10:00:00.000000Z","phase":3,"task":"t","expected":1,
            "items":[{"artifact":"a","target":"T","label":"leaf-01","kind":"DcimDevice","outcome":"failed",
                "checksum_before":"c","storage_before":"s","task":"u","error":"boom"}]}])"));
        const Result<QList<Run>> read = readRuns(file());
        QVERIFY(read);
        const RunItem item = read->constFirst().items.constFirst();
        QCOMPARE(item.outcome, Outcome::Failed);
        QCOMPARE(item.error, QStringLiteral("boom"));
        QCOMPARE(item.log, TaskLog{});
        QCOMPARE(read->constFirst().log, TaskLog{});
    }

    void whatCannotBeReadIsAnError()
    {
        QVERIFY(put("[{"));
        QCOMPARE(readRuns(file()).error().reason, Error::Reason::StoreDamaged);
        const Result<QList<Run>> none = readRuns(m_folder.filePath(QStringLiteral("never-written.json")));
        QVERIFY(none && none->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRunFile)
#include "tst_runfile.moc"
