// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/programrun.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace artiscope;

// What a script gets from the verbs, on the built-in sample.
class TestVerbs : public QObject {
    Q_OBJECT

private:
    ProgramRun m_run;

    Ended artiscope(QStringList arguments)
    {
        arguments.insert(1, QStringLiteral("--sample"));
        return m_run(arguments);
    }
    static bool isUtc(const QJsonValue &value)
    {
        static const QRegularExpression wire(QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$)"));
        return value.isNull() || wire.match(value.toString()).hasMatch();
    }
    // The keys that cli.md gives an artifact, all of them, always.
    static QString misshapen(const QJsonObject &artifact, const QStringList &more = {})
    {
        QStringList wanted{QStringLiteral("checksum"), QStringLiteral("content_type"), QStringLiteral("definition"),
            QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("status"), QStringLiteral("storage_id"),
            QStringLiteral("target"), QStringLiteral("updated_at"), QStringLiteral("updated_by")};
        wanted << more;
        wanted.sort();
        if (artifact.keys() != wanted)
            return artifact.keys().join(u' ');
        if (artifact[QLatin1String("definition")].toObject().keys()
            != QStringList{QStringLiteral("id"), QStringLiteral("name")})
            return QStringLiteral("definition");
        if (artifact[QLatin1String("target")].toObject().keys()
            != QStringList{QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("label")})
            return QStringLiteral("target");
        return isUtc(artifact[QLatin1String("updated_at")]) ? QString() : QStringLiteral("updated_at");
    }
    static QString targetOf(const QJsonValue &artifact)
    {
        return artifact[QLatin1String("target")][QLatin1String("label")].toString();
    }

private Q_SLOTS:
    void whoamiSaysWhatOneMayDo()
    {
        const Ended ended = artiscope({QStringLiteral("whoami"), QStringLiteral("--json")});
        QVERIFY2(ended.status == 0, ended.err.constData());
        const QJsonObject who = ended.object();
        QCOMPARE(who.keys(),
            (QStringList{QStringLiteral("account"), QStringLiteral("may_generate"), QStringLiteral("server"),
                QStringLiteral("version")}));
        QCOMPARE(who[QLatin1String("account")].toString(), QStringLiteral("admin"));
        QCOMPARE(who[QLatin1String("may_generate")].toObject(),
            (QJsonObject{{QStringLiteral("default_branch"), true}, {QStringLiteral("other_branches"), true}}));
        QVERIFY(artiscope({QStringLiteral("whoami")}).out.contains("admin"));
    }

    void branchesAndDefinitionsAreLists()
    {
        const QJsonArray branches = artiscope({QStringLiteral("branches"), QStringLiteral("--json")}).array();
        QStringList names;
        for (const QJsonValue &branch : branches)
            names << branch[QLatin1String("name")].toString();
        QCOMPARE(names.constFirst(), QStringLiteral("main"));
        QVERIFY(names.contains(QLatin1String("add-web-tier")) && names.contains(QLatin1String("upgrade-eos")));
        const QJsonArray definitions = artiscope({QStringLiteral("definitions"), QStringLiteral("--json")}).array();
        QCOMPARE(definitions.size(), 9);
        for (const char *verb : {"branches", "definitions"}) {
            const Ended table = artiscope({QLatin1String(verb)});
            QCOMPARE(table.status, 0);
            QVERIFY(table.err.isEmpty());
            QVERIFY(table.out.endsWith('\n'));
        }
    }

    void listNarrowsDown_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("targets");
        QTest::newRow("definition and target") << QStringList{QStringLiteral("--definition"),
            QStringLiteral("leaf_config"), QStringLiteral("--target"), QStringLiteral("leaf-01")}
                                               << QStringList{QStringLiteral("leaf-01")};
        QTest::newRow("failed") << QStringList{QStringLiteral("--status"), QStringLiteral("Error")}
                                << QStringList{QStringLiteral("leaf-04")};
        QTest::newRow("pending, in any case") << QStringList{QStringLiteral("--status"), QStringLiteral("pending")}
                                              << QStringList{QStringLiteral("leaf-16")};
        QTest::newRow("type and target") << QStringList{QStringLiteral("--type"), QStringLiteral("image/svg+xml"),
            QStringLiteral("--target"), QStringLiteral("rack-a01")}
                                         << QStringList{QStringLiteral("rack-a01")};
        QTest::newRow("nothing") << QStringList{QStringLiteral("--target"), QStringLiteral("no such target")}
                                 << QStringList{};
    }
    void listNarrowsDown()
    {
        QFETCH(QStringList, options);
        QFETCH(QStringList, targets);
        const Ended ended =
            artiscope(QStringList{QStringLiteral("list")} + options + QStringList{QStringLiteral("--json")});
        QVERIFY2(ended.status == 0, ended.err.constData());
        QVERIFY(QJsonDocument::fromJson(ended.out).isArray());
        QStringList found;
        const QJsonArray artifacts = ended.array();
        for (const QJsonValue &artifact : artifacts) {
            QCOMPARE(misshapen(artifact.toObject()), QString());
            found << targetOf(artifact);
        }
        QCOMPARE(found, targets);
    }

    void getGivesTheBytesAndNothingElse()
    {
        const QString reference = QStringLiteral("leaf_config/leaf-02");
        const QJsonObject artifact =
            artiscope({QStringLiteral("list"), QStringLiteral("--definition"), QStringLiteral("leaf_config"),
                          QStringLiteral("--target"), QStringLiteral("leaf-02"), QStringLiteral("--json")})
                .array()
                .at(0)
                .toObject();
        const Ended byName = artiscope({QStringLiteral("get"), reference});
        QCOMPARE(byName.status, 0);
        QVERIFY(byName.err.isEmpty());
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(byName.out, QCryptographicHash::Md5).toHex()),
            artifact[QLatin1String("checksum")].toString());
        const Ended toFile =
            artiscope({QStringLiteral("get"), reference, QStringLiteral("-o"), QStringLiteral("leaf.cfg")});
        QCOMPARE(toFile.status, 0);
        QVERIFY(toFile.out.isEmpty());
        QFile file(m_run.home.filePath(QStringLiteral("leaf.cfg")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), byName.out);
    }

    void anotherTimeAndBranchGiveOtherBytes()
    {
        const QString reference = QStringLiteral("leaf_config/leaf-02");
        const Ended now = artiscope({QStringLiteral("get"), reference});
        const Ended before =
            artiscope({QStringLiteral("get"), reference, QStringLiteral("--at"), QStringLiteral("-1d")});
        const Ended elsewhere =
            artiscope({QStringLiteral("get"), reference, QStringLiteral("--branch"), QStringLiteral("add-web-tier")});
        QCOMPARE(before.status, 0);
        QCOMPARE(elsewhere.status, 0);
        QVERIFY(!now.out.isEmpty() && !before.out.isEmpty() && !elsewhere.out.isEmpty());
        QVERIFY(now.out != before.out);
        QVERIFY(now.out != elsewhere.out);
    }

    void aPipeIsWrittenToAndStaysOne()
    {
        const Ended plain = artiscope({QStringLiteral("get"), QStringLiteral("leaf_config/leaf-05")});
        const QString pipe = m_run.home.filePath(QStringLiteral("pipe"));
        QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {pipe}), 0);
        QProcess reader;
        reader.start(QStringLiteral("cat"), {pipe});
        const Ended ended =
            artiscope({QStringLiteral("get"), QStringLiteral("leaf_config/leaf-05"), QStringLiteral("-o"), pipe});
        QVERIFY2(ended.status == 0 && ended.out.isEmpty(), ended.err.constData());
        QVERIFY(reader.state() == QProcess::NotRunning || reader.waitForFinished());
        QCOMPARE(reader.readAllStandardOutput(), plain.out);
        QVERIFY(!QFileInfo(pipe).isFile());
    }

    void listsAreInOrder()
    {
        QStringList names;
        for (const QJsonValue &artifact : artiscope({QStringLiteral("list"), QStringLiteral("--json")}).array())
            names << artifact[QLatin1String("definition")][QLatin1String("name")].toString() + u'/'
                    + targetOf(artifact);
        QVERIFY(names.size() > 100 && names.constFirst() == QLatin1String("border_config/border-01"));
        QVERIFY(std::ranges::is_sorted(names));
    }

    void anIdOfADefinitionIsAReferenceToo()
    {
        const Ended list = artiscope({QStringLiteral("list"), QStringLiteral("--definition"),
            QStringLiteral("interfaces"), QStringLiteral("--json")});
        const QJsonObject first = list.array().at(0).toObject();
        const QString byId = first[QLatin1String("definition")][QLatin1String("id")].toString() + u'/'
            + first[QLatin1String("target")][QLatin1String("id")].toString();
        const Ended named = artiscope({QStringLiteral("get"), byId});
        QVERIFY2(named.status == 0 && !named.out.isEmpty(), named.err.constData());
    }

    void anOldContentIsSaidToBeOld()
    {
        const Ended ended = artiscope({QStringLiteral("get"), QStringLiteral("leaf_config/leaf-04")});
        QCOMPARE(ended.status, 0);
        QVERIFY(!ended.out.isEmpty());
        QVERIFY2(ended.err.contains("failed"), ended.err.constData());
    }

    void logTellsEveryRevision()
    {
        const QString reference = QStringLiteral("leaf_config/leaf-01");
        const Ended ended = artiscope({QStringLiteral("log"), reference, QStringLiteral("--json")});
        QVERIFY2(ended.status == 0 && ended.err.isEmpty(), ended.err.constData());
        const QJsonArray revisions = ended.array();
        QCOMPARE(revisions.size(), 5);
        for (qsizetype i = 0; i < revisions.size(); ++i) {
            const QJsonObject one = revisions.at(i).toObject();
            QCOMPARE(one.keys(),
                (QStringList{QStringLiteral("by"), QStringLiteral("checksum"), QStringLiteral("since"),
                    QStringLiteral("size"), QStringLiteral("storage_id"), QStringLiteral("until")}));
            QVERIFY(isUtc(one[QLatin1String("since")]) && one[QLatin1String("since")].isString());
            if (i == 0)
                QVERIFY(one[QLatin1String("until")].isNull());
            else
                QCOMPARE(one[QLatin1String("until")], revisions.at(i - 1)[QLatin1String("since")]);
            QVERIFY(one[QLatin1String("size")].toInt() > 1000);
        }
        QCOMPARE(revisions.at(0)[QLatin1String("by")].toString(), QStringLiteral("netops"));
        QVERIFY(revisions.at(4)[QLatin1String("by")].isNull()); // nobody knows any more

        const Ended now = artiscope({QStringLiteral("get"), reference});
        QCOMPARE(now.out.size(), revisions.at(0)[QLatin1String("size")].toInt());
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(now.out, QCryptographicHash::Md5).toHex()),
            revisions.at(0)[QLatin1String("checksum")].toString());
    }

    void logGoesUpToAnInstant()
    {
        const QString reference = QStringLiteral("leaf_config/leaf-01");
        const QJsonArray all = artiscope({QStringLiteral("log"), reference, QStringLiteral("--json")}).array();
        const QJsonArray some = artiscope(
            {QStringLiteral("log"), reference, QStringLiteral("--json"), QStringLiteral("--at"), QStringLiteral("-2d")})
                                    .array();
        QCOMPARE(some.size(), all.size() - 1);
        QVERIFY(some.at(0)[QLatin1String("until")].isNull());
        QCOMPARE(some.at(0)[QLatin1String("checksum")], all.at(1)[QLatin1String("checksum")]);
    }

    void logOfABranchSaysWhereItEnds()
    {
        const Ended ended = artiscope({QStringLiteral("log"), QStringLiteral("leaf_config/leaf-01"),
            QStringLiteral("--branch"), QStringLiteral("add-web-tier"), QStringLiteral("--json")});
        QCOMPARE(ended.status, 0);
        const QJsonArray revisions = ended.array();
        QCOMPARE(revisions.size(), 3);
        QVERIFY(revisions.at(1)[QLatin1String("since")].isString());
        QVERIFY(revisions.at(2)[QLatin1String("since")].isNull());
        QVERIFY2(ended.err.contains("default branch") && ended.err.contains("add-web-tier"), ended.err.constData());
    }

    void logIsATable()
    {
        const Ended ended = artiscope({QStringLiteral("log"), QStringLiteral("handbook/border-01")});
        QVERIFY2(ended.status == 0 && ended.err.isEmpty(), ended.err.constData());
        const QList<QByteArray> lines = ended.out.trimmed().split('\n');
        QVERIFY(lines.at(0).startsWith("SINCE") && lines.at(0).endsWith("STORAGE ID"));
        // It was changed and changed back: the same content was stored again.
        const QByteArray again = QByteArrayLiteral("as since ") + lines.at(3).split(' ').at(0);
        QVERIFY2(lines.at(1).contains(again), ended.out.constData());
        QVERIFY(!lines.at(2).contains("as since") && !lines.at(3).contains("as since"));
    }

    void blameTellsTheRevisionOfEachLine()
    {
        const QString reference = QStringLiteral("leaf_config/leaf-01");
        const Ended ended = artiscope({QStringLiteral("blame"), reference, QStringLiteral("--json")});
        QVERIFY2(ended.status == 0 && ended.err.isEmpty(), ended.err.constData());
        const QByteArray now = artiscope({QStringLiteral("get"), reference}).out;
        const QJsonArray lines = ended.array();
        QByteArray text;
        QSet<QString> bringers;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject line = lines.at(i).toObject();
            QCOMPARE(line.keys(),
                (QStringList{QStringLiteral("by"), QStringLiteral("line"), QStringLiteral("since"),
                    QStringLiteral("storage_id"), QStringLiteral("text")}));
            QCOMPARE(line[QLatin1String("line")].toInt(), int(i) + 1);
            QVERIFY(isUtc(line[QLatin1String("since")]));
            text += line[QLatin1String("text")].toString().toUtf8() + '\n';
            bringers.insert(line[QLatin1String("storage_id")].toString());
        }
        QCOMPARE(text, now);
        QVERIFY(bringers.size() > 2);
        // What other revisions than the current one brought was there before that.
        const QList<QByteArray> before =
            artiscope({QStringLiteral("get"), reference, QStringLiteral("--at"), QStringLiteral("-1h")})
                .out.split('\n');
        QString newest;
        for (const QJsonValue &line : lines)
            newest = std::max(newest, line[QLatin1String("since")].toString());
        int wasMissing = 0;
        for (const QJsonValue &line : lines) {
            const QByteArray words = line[QLatin1String("text")].toString().toUtf8();
            if (line[QLatin1String("since")].toString() != newest)
                QVERIFY2(before.contains(words), words.constData());
            else
                wasMissing += before.contains(words) ? 0 : 1;
        }
        QVERIFY(wasMissing > 0);
        const Ended table = artiscope({QStringLiteral("blame"), reference});
        QCOMPARE(table.status, 0);
        QCOMPARE(table.out.count('\n'), lines.size() + 1);
        QVERIFY(table.out.contains("hostname leaf-01\n"));
    }

    void aHistoryThatIsNotThere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        for (const char *verb : {"log", "blame"}) {
            const QString name = QLatin1String(verb);
            QTest::addRow("%s of nothing", verb) << QStringList{name} << 2;
            QTest::addRow("%s of what does not exist", verb)
                << QStringList{name, QStringLiteral("leaf_config/no")} << 4;
            QTest::addRow("%s with a bad time", verb)
                << QStringList{name, QStringLiteral("leaf_config/leaf-01"), QStringLiteral("--at"), QStringLiteral("x")}
                << 2;
        }
        QTest::newRow("blame of what was never rendered")
            << QStringList{QStringLiteral("blame"), QStringLiteral("leaf_config/leaf-16")} << 4;
    }
    void aHistoryThatIsNotThere()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Ended ended = artiscope(arguments);
        QVERIFY2(ended.status == status, ended.err.constData());
        QVERIFY(ended.out.isEmpty());
        QVERIFY(!ended.err.isEmpty());
    }

    void whatWasNeverRenderedHasAnEmptyLog()
    {
        const Ended ended =
            artiscope({QStringLiteral("log"), QStringLiteral("leaf_config/leaf-16"), QStringLiteral("--json")});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out.trimmed(), QByteArray("[\n]"));
    }

    void generateTellsEachOutcome()
    {
        const Ended ended = artiscope({QStringLiteral("generate"), QStringLiteral("leaf_config"),
            QStringLiteral("leaf-04"), QStringLiteral("leaf-05"), QStringLiteral("--wait"), QStringLiteral("--json")});
        QVERIFY2(ended.status == 1, ended.err.constData()); // done, and one failed
        const QJsonObject run = ended.object();
        QVERIFY(isUtc(run[QLatin1String("asked_at")]) && !run[QLatin1String("asked_at")].isNull());
        QCOMPARE(run[QLatin1String("branch")].toString(), QStringLiteral("main"));
        QCOMPARE(run[QLatin1String("definition")][QLatin1String("name")].toString(), QStringLiteral("leaf_config"));
        const QJsonArray artifacts = run[QLatin1String("artifacts")].toArray();
        QCOMPARE(artifacts.size(), 2);
        for (const QJsonValue &artifact : artifacts) {
            QCOMPARE(misshapen(artifact.toObject(), {QStringLiteral("error"), QStringLiteral("outcome")}), QString());
            const bool fails = targetOf(artifact) == QLatin1String("leaf-04");
            QCOMPARE(artifact[QLatin1String("outcome")].toString() == QLatin1String("failed"), fails);
            QCOMPARE(artifact[QLatin1String("error")].isString(), fails);
        }
    }

    void askingIsDoneAtOnce()
    {
        const Ended ended =
            artiscope({QStringLiteral("generate"), QStringLiteral("interfaces"), QStringLiteral("leaf-01")});
        QVERIFY2(ended.status == 0, ended.err.constData());
    }

    void aWholeDefinitionSaysWhatItDeletes()
    {
        const QStringList whole{QStringLiteral("generate"), QStringLiteral("rack_elevation"), QStringLiteral("--all")};
        const Ended asked = artiscope(whole); // nobody is there to agree
        QCOMPARE(asked.status, 2);
        QVERIFY2(asked.err.contains("rack-lab") && asked.err.contains("--yes"), asked.err.constData());
        const Ended agreed =
            artiscope(whole + QStringList{QStringLiteral("--yes"), QStringLiteral("--wait"), QStringLiteral("--json")});
        QVERIFY2(agreed.status == 0, agreed.err.constData());
        QStringList created;
        const QJsonArray artifacts = agreed.object()[QLatin1String("artifacts")].toArray();
        for (const QJsonValue &artifact : artifacts) {
            if (artifact[QLatin1String("outcome")].toString() == QLatin1String("created"))
                created << targetOf(artifact);
        }
        QCOMPARE(created, QStringList{QStringLiteral("rack-b05")});
    }
};

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
