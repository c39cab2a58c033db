// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/part.h"
#include "tests/ui/samplewindow.h"
#include "ui/mainwindow/opening.h"

#include <QDialog>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The window's own program, opened at a place from its command line.
using namespace artiscope;

class TestOpening : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_home;

    struct Outcome {
        int status = -1;
        QByteArray said; // on stderr
        QImage picture;
    };
    Outcome open(const QStringList &words)
    {
        const QString picture = m_home.filePath(QStringLiteral("window.png"));
        QFile::remove(picture);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ARTISCOPE_HOME"), m_home.path());
        program.setProcessEnvironment(environment);
        program.start(qEnvironmentVariable("ARTISCOPE_BIN") + QStringLiteral("/artiscope-window"),
            QStringList{QStringLiteral("--sample"), QStringLiteral("--screenshot"), picture} + words);
        if (!program.waitForFinished(60'000))
            program.kill();
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, program.readAllStandardError(),
            QImage(picture)};
    }

private Q_SLOTS:
    void aPlaceOfTheSample()
    {
        const Outcome outcome = open({QStringLiteral("--show"), QStringLiteral("leaf_config/leaf-01"),
            QStringLiteral("--size"), QStringLiteral("900x600")});
        QVERIFY2(outcome.status == 0, outcome.said.constData());
        QCOMPARE(outcome.picture.size(), QSize(900, 600));
    }

    void theSavedServers()
    {
        SampleWindow sample;
        Opening opening(sample.window, sample.workspace, {.connections = true});
        QVERIFY(!sample.window.findChild<QDialog *>(QStringLiteral("connectDialog")));
        opening.start();
        QTRY_VERIFY(part<QDialog>(sample.window, "connectDialog")->isVisible());
    }

    void comparedWithASnapshot_data()
    {
        QTest::addColumn<QString>("against");
        QTest::addColumn<int>("status");
        QTest::newRow("a branch") << "main" << 0;
        QTest::newRow("a branch at a time") << "main@-1h" << 0;
        QTest::newRow("no branch") << "absent" << 4;
        QTest::newRow("no time") << "main@whenever" << 2;
    }
    void comparedWithASnapshot()
    {
        QFETCH(const QString, against);
        QFETCH(const int, status);
        const Outcome outcome = open({QStringLiteral("--branch"), QStringLiteral("add-web-tier"),
            QStringLiteral("--show"), QStringLiteral("leaf_config/leaf-01"), QStringLiteral("--against"), against});
        QVERIFY2(outcome.status == status, outcome.said.constData());
        QVERIFY(!outcome.picture.isNull()); // of what is shown, also when it is a failure
        if (status != 0)
            return;
        // The changes are in front: below the tabs there is not what the same window shows without.
        const Outcome without = open({QStringLiteral("--branch"), QStringLiteral("add-web-tier"),
            QStringLiteral("--show"), QStringLiteral("leaf_config/leaf-01")});
        const QRect text(outcome.picture.width() / 2, outcome.picture.height() * 2 / 3, 300, 100);
        QVERIFY(outcome.picture.copy(text) != without.picture.copy(text));
    }
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
