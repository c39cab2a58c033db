// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/programrun.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

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
