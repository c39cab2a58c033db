// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/programrun.h"

#include <QRegularExpression>

using namespace artiscope;

// What the program is, before it does anything: what it loads, and what it says of itself.
class TestLinkage : public QObject {
    Q_OBJECT

private:
    ProgramRun m_run;

private Q_SLOTS:
    // It runs on servers that have no graphics libraries.
    void itLoadsNoWindowLibrary()
    {
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), {ProgramRun::program()});
        if (!ldd.waitForStarted())
            QSKIP("there is no ldd here");
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY2(libraries.contains("libQt6Core") && libraries.contains("libQt6Network"), libraries.constData());
        for (const char *library :
            {"libQt6Gui", "libQt6Widgets", "libQt6Svg", "libX11", "libxcb", "librsvg", "libcairo"})
            QVERIFY2(!libraries.contains(library), library);
    }

    void helpNamesEverything()
    {
        const Ended help = m_run({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        for (const char *verb : {"whoami", "branches", "definitions", "list", "get", "generate", "log", "blame"}) {
            QVERIFY2(help.out.contains(verb), verb);
            const Ended ofVerb = m_run({QLatin1String(verb), QStringLiteral("--help")});
            QCOMPARE(ofVerb.status, 0);
            QVERIFY2(ofVerb.out.contains("artiscope --help"), ofVerb.out.constData()); // where the other options are
            QVERIFY(!ofVerb.out.contains("--token") && !ofVerb.out.contains("--password")); // never options
        }
        for (const char *option : {"--profile", "--server", "--sample", "--branch", "--at", "--ca-file", "--proxy",
                 "--timeout", "--json", "--verbose"})
            QVERIFY2(help.out.contains(option), option);
        const QByteArray list = m_run({QStringLiteral("list"), QStringLiteral("--help")}).out;
        for (const char *option : {"--definition", "--status", "--type", "--target"})
            QVERIFY2(list.contains(option), option);
        const QByteArray get = m_run({QStringLiteral("get"), QStringLiteral("--help")}).out;
        QVERIFY(get.contains("--raw-headers") && get.contains("-o"));
        const QByteArray generate = m_run({QStringLiteral("generate"), QStringLiteral("--help")}).out;
        QVERIFY(generate.contains("--all") && generate.contains("--yes") && generate.contains("--wait"));
    }

    void versionTellsCommitAndLibraries()
    {
        const Ended version = m_run({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        QString numbers = QString::fromUtf8(version.out);
        // Where no git and no archive of it told the commit, there is no such line.
        numbers.remove(QRegularExpression(QStringLiteral("commit [0-9a-f]{40}(-dirty)?\n")));
        numbers.replace(
            QRegularExpression(QStringLiteral(" \\d+\\.\\d+(\\.\\d+)?$"), QRegularExpression::MultilineOption),
            QStringLiteral(" N"));
        QCOMPARE(numbers,
            QStringLiteral("artiscope N\nQt N\nlibgit2 N\nSQLite N\nzstd N\nzlib N\nlibyaml N\npugixml N\nRapidJSON N\n"
                           "toml++ N\nCLI11 N\n"));
        QVERIFY2(version.out.contains(QByteArray(QByteArray("\nQt ") + qVersion() + '\n')), version.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestLinkage)
#include "tst_linkage.moc"
