// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/programrun.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>

using namespace artiscope;

// What a script gets from `diff`, on the built-in sample.
class TestDiff : public QObject {
    Q_OBJECT

private:
    ProgramRun m_run;

    Ended artiscope(const QString &line)
    {
        return m_run(line.split(u' ', Qt::SkipEmptyParts) << QStringLiteral("--sample"));
    }
    static QString nameOf(const QJsonValue &change)
    {
        return change[QLatin1String("definition")][QLatin1String("name")].toString() + u'/'
            + change[QLatin1String("target")][QLatin1String("label")].toString();
    }
    // "changed leaf_config/leaf-01", of each
    static QStringList told(const QJsonObject &document)
    {
        QStringList lines;
        for (const QJsonValue &change : document[QLatin1String("changes")].toArray())
            lines << change[QLatin1String("change")].toString() + u' ' + nameOf(change);
        return lines;
    }

private Q_SLOTS:
    void theStatusIsTheAnswer_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("last"); // of stdout
        const auto row = [](const char *line, int status, const char *last) {
            QTest::newRow(line) << QString::fromUtf8(line) << status << QByteArray(last);
        };
        row("diff main add-web-tier", 1, "81 changed, 8 added, 2 removed of 129\n");
        row("diff add-web-tier main", 1, "81 changed, 2 added, 8 removed of 129\n");
        row("diff main main", 0, "0 changed, 0 added, 0 removed of 121 (2 not comparable)\n");
        row("diff main@-5m main@now", 0, "0 changed, 0 added, 0 removed of 121 (2 not comparable)\n");
        row("diff main@-15m main", 1, "3 changed, 0 added, 0 removed of 121 (2 not comparable)\n");
        row("diff main add-web-tier --definition dns_zone", 1, "6 changed, 0 added, 1 removed of 10\n");
        row("diff main add-web-tier --target leaf-16", 1, "");
        row("diff main add-web-tier --definition leaf_config --target leaf-17", 1,
            "0 changed, 1 added, 0 removed of 1\n");
    }
    void theStatusIsTheAnswer()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        QFETCH(QByteArray, last);
        const Ended ended = artiscope(line);
        QVERIFY2(ended.status == status, ended.err.constData());
        QVERIFY2(ended.err.isEmpty(), ended.err.constData());
        QVERIFY2(ended.out.endsWith(last), ended.out.constData());
    }

    void theTableTellsEach()
    {
        const Ended ended = artiscope(QStringLiteral("diff main@-15m main"));
        const QByteArrayList lines = ended.out.split('\n');
        QCOMPARE(lines.size(), 8); // a header, five rows, the counts, and the end
        QCOMPARE(lines.at(1).simplified().split(' ').first(3), (QByteArrayList{"changed", "leaf_config", "leaf-01"}));
        QVERIFY(lines.at(4).startsWith("not comparable"));
        QVERIFY(lines.at(4).contains("left: failed, earlier content, right: failed, earlier content"));
        QVERIFY(lines.at(5).startsWith("not comparable"));
        QVERIFY(lines.at(5).contains("left: never rendered, right: never rendered"));
        QVERIFY(lines.at(0).indexOf("DEFINITION") == lines.at(1).indexOf("leaf_config"));
    }

    void jsonHasBothSides()
    {
        const Ended ended = artiscope(QStringLiteral("diff main@-30m add-web-tier --json"));
        QVERIFY2(ended.status == 1 && ended.err.isEmpty(), ended.err.constData());
        const QJsonObject document = ended.object();
        QCOMPARE(document.keys(),
            (QStringList{QStringLiteral("asked_at"), QStringLiteral("changes"), QStringLiteral("left"),
                QStringLiteral("right")}));
        QCOMPARE(document[QLatin1String("left")][QLatin1String("branch")].toString(), QStringLiteral("main"));
        QVERIFY(document[QLatin1String("left")][QLatin1String("at")].toString().endsWith(u'Z'));
        QCOMPARE(document[QLatin1String("right")].toObject(),
            (QJsonObject{
                {QStringLiteral("at"), QJsonValue()}, {QStringLiteral("branch"), QStringLiteral("add-web-tier")}}));
        QSet<QString> words;
        for (const QJsonValue &change : document[QLatin1String("changes")].toArray()) {
            const QString word = change[QLatin1String("change")].toString();
            words.insert(word);
            const QJsonValue left = change[QLatin1String("left")];
            const QJsonValue right = change[QLatin1String("right")];
            QCOMPARE(left.isNull(), word == QLatin1String("added"));
            QCOMPARE(right.isNull(), word == QLatin1String("removed"));
            for (const QJsonValue &side : {left, right}) {
                if (side.isNull())
                    continue;
                QCOMPARE(side.toObject().size(), 10); // as the other verbs write an artifact
                QCOMPARE(nameOf(side), nameOf(change));
            }
            if (word == QLatin1String("changed"))
                QVERIFY(left[QLatin1String("checksum")] != right[QLatin1String("checksum")]);
            if (word == QLatin1String("added"))
                QVERIFY(right[QLatin1String("updated_at")].isString() && right[QLatin1String("updated_by")].isString());
        }
        QCOMPARE(words, (QSet<QString>{QStringLiteral("added"), QStringLiteral("removed"), QStringLiteral("changed")}));
    }

    // Key by key what two lists say.
    void itIsWhatTwoListsSay()
    {
        const auto list = [this](const QString &branch) {
            QHash<QString, QString> checksums;
            for (const QJsonValue &one : artiscope(QStringLiteral("list --json --branch ") + branch).array())
                checksums.insert(one[QLatin1String("definition")][QLatin1String("id")].toString() + u'/'
                        + one[QLatin1String("target")][QLatin1String("id")].toString(),
                    one[QLatin1String("checksum")].toString());
            return checksums;
        };
        const QHash<QString, QString> left = list(QStringLiteral("main"));
        const QHash<QString, QString> right = list(QStringLiteral("upgrade-eos"));
        const QJsonArray changes = artiscope(QStringLiteral("diff main upgrade-eos --all --json"))
                                       .object()[QLatin1String("changes")]
                                       .toArray();
        QVERIFY(!left.isEmpty() && !right.isEmpty());
        QSet<QString> keys(left.keyBegin(), left.keyEnd());
        keys.unite(QSet<QString>(right.keyBegin(), right.keyEnd()));
        QCOMPARE(changes.size(), keys.size());
        for (const QJsonValue &change : changes) {
            const QString key = change[QLatin1String("definition")][QLatin1String("id")].toString() + u'/'
                + change[QLatin1String("target")][QLatin1String("id")].toString();
            QString expected = QStringLiteral("unchanged");
            if (!left.contains(key) || !right.contains(key))
                expected = left.contains(key) ? QStringLiteral("removed") : QStringLiteral("added");
            else if (left.value(key).isEmpty() || right.value(key).isEmpty())
                expected = QStringLiteral("not_comparable");
            else if (left.value(key) != right.value(key))
                expected = QStringLiteral("changed");
            QCOMPARE(change[QLatin1String("change")].toString(), expected);
        }
    }

    void unchangedOnesOnlyWhenAskedFor()
    {
        const QStringList some = told(artiscope(QStringLiteral("diff main@-15m main --json")).object());
        const QStringList all = told(artiscope(QStringLiteral("diff main@-15m main --json --all")).object());
        QCOMPARE(some,
            (QStringList{QStringLiteral("changed leaf_config/leaf-01"), QStringLiteral("changed leaf_config/leaf-02"),
                QStringLiteral("changed leaf_config/leaf-03"), QStringLiteral("not_comparable leaf_config/leaf-04"),
                QStringLiteral("not_comparable leaf_config/leaf-16")}));
        QCOMPARE(all.size(), 121);
        for (const QString &line : some)
            QVERIFY(all.contains(line));
    }

    // What is to be known of a content is told below the table where there is no room for it.
    void aNarrowTerminalHasAllThatMatters()
    {
        const QStringList line{QStringLiteral("diff"), QStringLiteral("main"), QStringLiteral("add-web-tier"),
            QStringLiteral("--definition"), QStringLiteral("leaf_config"), QStringLiteral("--sample")};
        const QByteArrayList notes{
            "leaf_config/leaf-04: left: failed, earlier content", "leaf_config/leaf-16: left: never rendered"};
        for (const int columns : {60, 80}) {
            const Ended narrow = m_run.inTerminal(columns, line);
            QVERIFY2(narrow.status == 1, narrow.out.constData());
            // How far it is stands before it.
            const QByteArrayList lines = narrow.out.sliced(narrow.out.indexOf("CHANGE ")).split('\n');
            for (const QByteArray &one : lines)
                QVERIFY2(QString::fromUtf8(one).size() <= std::max(columns, 66), one.constData()); // ids are not cut
            QCOMPARE(lines.sliced(lines.size() - 4, 2), notes);
            QVERIFY(!lines.first().contains("NOTE") && lines.first().endsWith("ID"));
        }
        const Ended wide = m_run.inTerminal(160, line);
        QVERIFY2(wide.out.contains("  NOTE "), wide.out.constData());
        for (const QByteArray &note : notes)
            QVERIFY(!wide.out.contains(note));
        const Ended log = m_run.inTerminal(
            80, {QStringLiteral("log"), QStringLiteral("leaf_config/leaf-01"), QStringLiteral("--sample")});
        QVERIFY2(log.out.contains("  BY ") && !log.out.contains("  SIZE "), log.out.constData());
    }

    void statCountsLines()
    {
        const Ended table = artiscope(QStringLiteral("diff main add-web-tier --stat --definition dns_zone"));
        QVERIFY2(table.status == 1 && table.err.isEmpty(), table.err.constData());
        QVERIFY2(table.out.contains("6 changed, 0 added, 1 removed of 10; +"), table.out.constData());
        QVERIFY(table.out.startsWith("CHANGE   LINES"));
        const Ended json = artiscope(QStringLiteral("diff main@-15m main --stat --json"));
        QVERIFY2(json.status == 1, json.err.constData());
        int counted = 0;
        for (const QJsonValue &change : json.object()[QLatin1String("changes")].toArray()) {
            QVERIFY(change[QLatin1String("error")].isNull());
            const bool changed = change[QLatin1String("change")] == QLatin1String("changed");
            counted += changed ? 1 : 0;
            QCOMPARE(change[QLatin1String("lines_added")].isDouble(), changed); // of the others it is not known
            QCOMPARE(change[QLatin1String("lines_removed")].isDouble(), changed);
            if (changed)
                QVERIFY(
                    change[QLatin1String("lines_added")].toInt() + change[QLatin1String("lines_removed")].toInt() > 0);
        }
        QCOMPARE(counted, 3);
    }

    // Most frequent first, behind what is counted; of each change whose it is.
    void statTellsWhatIsTheSameOnSeveral()
    {
        const QString line = QStringLiteral("diff main add-web-tier --stat --definition handbook");
        const Ended table = artiscope(line);
        QVERIFY2(table.status == 1 && table.err.isEmpty(), table.err.constData());
        const QByteArrayList lines = table.out.trimmed().split('\n');
        const auto totals = std::find_if(lines.begin(), lines.end(),
            [](const QByteArray &one) { return one.contains(" changed, ") && one.contains("; +"); });
        QVERIFY2(totals != lines.end() && lines.end() - totals > 3, table.out.constData());
        QVERIFY2(lines.constLast().endsWith(" artifacts differ otherwise"), table.out.constData());

        const QJsonArray groups =
            artiscope(line + QStringLiteral(" --json")).object()[QLatin1String("groups")].toArray();
        QCOMPARE(2 * groups.size(), lines.end() - totals - 2); // and whose it is, below it
        qsizetype before = 1000;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const QJsonArray artifacts = groups.at(i)[QLatin1String("artifacts")].toArray();
            QVERIFY(artifacts.size() > 1 && artifacts.size() <= before);
            before = artifacts.size();
            for (const QJsonValue &artifact : artifacts)
                QVERIFY(nameOf(artifact).startsWith(QStringLiteral("handbook/")));
            const QJsonArray said = groups.at(i)[QLatin1String("lines")].toArray();
            QVERIFY(groups.at(i)[QLatin1String("lines_total")].toInt() >= said.size());
            const QJsonObject one = said.first().toObject(); // what a handbook has no more is a line of its list
            QCOMPARE(one[QLatin1String("sign")].toString(), QStringLiteral("-"));
            QVERIFY(one[QLatin1String("where")].isNull());
            QCOMPARE(one[QLatin1String("times")].toInt(), 1);
            const QString told = QStringLiteral("%1 artifacts: \u2212 %2")
                                     .arg(QString::number(artifacts.size()), one[QLatin1String("text")].toString());
            QVERIFY2((totals + 1 + 2 * i)->startsWith(told.toUtf8()), qPrintable(told));
            QStringList names;
            for (const QJsonValue &artifact : artifacts)
                names << nameOf(artifact);
            QCOMPARE(*(totals + 2 + 2 * i), "  " + names.join(QStringLiteral(", ")).toUtf8());
        }
        // It takes the contents, so without them it is not told.
        for (const char *options : {"diff main@-15m main --json", "diff main@-15m main --json --report r.html"})
            QVERIFY(!artiscope(QLatin1String(options)).object().contains(QLatin1String("groups")));
        const QJsonValue none =
            artiscope(QStringLiteral("diff main@-15m main --stat --json")).object()[QLatin1String("groups")];
        QVERIFY(none.isArray() && none.toArray().isEmpty()); // three, each in its own way
    }

    // The right side is what git makes of the left one.
    void thePatchIsTheDifference()
    {
        const Ended patch = artiscope(QStringLiteral("diff main add-web-tier --patch --definition dns_zone"));
        QVERIFY2(patch.status == 1 && patch.err.isEmpty(), patch.err.constData());
        const QDir folder(m_run.home.filePath(QStringLiteral("zones")));
        QVERIFY(folder.mkpath(QStringLiteral("dns_zone")));
        const auto write = [](const QString &name, const QByteArray &bytes) {
            QFile file(name);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(folder.filePath(QStringLiteral("p.patch")), patch.out));
        const QJsonArray changes = artiscope(QStringLiteral("diff main add-web-tier --json --definition dns_zone"))
                                       .object()[QLatin1String("changes")]
                                       .toArray();
        QCOMPARE(changes.size(), 7);
        const auto pathOf = [&](const QJsonValue &change) {
            return folder.filePath(nameOf(change) + QStringLiteral(".hcl"));
        };
        for (const QJsonValue &change : changes)
            QVERIFY(write(pathOf(change), artiscope(QStringLiteral("get --branch main ") + nameOf(change)).out));
        QProcess git;
        git.setWorkingDirectory(folder.path());
        git.start(QStringLiteral("git"), {QStringLiteral("apply"), QStringLiteral("p.patch")});
        QVERIFY(git.waitForFinished());
        QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
        for (const QJsonValue &change : changes) {
            const QString path = pathOf(change);
            if (change[QLatin1String("right")].isNull()) {
                QVERIFY(!QFile::exists(path));
                continue;
            }
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), artiscope(QStringLiteral("get --branch add-web-tier ") + nameOf(change)).out);
        }
    }

    void aPatchOfNothingIsEmpty()
    {
        const Ended ended = artiscope(QStringLiteral("diff main main --patch"));
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.isEmpty() && ended.err.isEmpty());
        const Ended missing = artiscope(QStringLiteral("diff main add-web-tier --patch --target leaf-16"));
        QCOMPARE(missing.status, 1);
        QVERIFY2(missing.err.contains("not in the patch"), missing.err.constData()); // it was never rendered
    }

    void theReportIsOnePage()
    {
        const Ended ended = artiscope(QStringLiteral("diff main add-web-tier --report r.html --definition dns_zone"));
        QVERIFY2(ended.status == 1 && ended.err.isEmpty(), ended.err.constData());
        QVERIFY(ended.out.isEmpty());
        QFile file(m_run.home.filePath(QStringLiteral("r.html")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QVERIFY(html.startsWith("<!DOCTYPE html>") && html.endsWith("</html>\n"));
        QVERIFY(html.contains("6 changed, 0 added, 1 removed of 10"));
        QCOMPARE(html.count("<section"), 7);
        QVERIFY(html.contains("<mark>") && html.contains("guest.example.net") && html.contains("m.keller"));
        const Ended piped = artiscope(QStringLiteral("diff main add-web-tier --report - --definition dns_zone"));
        QVERIFY(piped.out.startsWith("<!DOCTYPE html>"));
        const Ended json =
            artiscope(QStringLiteral("diff main add-web-tier --report r.html --definition dns_zone --json"));
        QCOMPARE(told(json.object()).size(), 7);
    }

    void aReportIsWrittenWholeOrNotAtAll()
    {
        const Ended ended = artiscope(QStringLiteral("diff main add-web-tier --report no/such/folder/r.html"));
        QCOMPARE(ended.status, 5);
        QVERIFY2(ended.out.isEmpty() && ended.err.contains("no/such/folder/r.html"), ended.err.constData());
        QFile before(m_run.home.filePath(QStringLiteral("kept.html")));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("as it was") > 0);
        before.close();
        QCOMPARE(artiscope(QStringLiteral("diff main nowhere --report kept.html")).status, 4);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("as it was"));
    }

    void trouble_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *line, int status, const char *says) {
            QTest::newRow(line) << QString::fromUtf8(line) << status << QByteArray(says);
        };
        row("diff", 2, "SNAPSHOT");
        row("diff main", 2, "SNAPSHOT");
        row("diff main main main", 2, "SNAPSHOT");
        row("diff main nowhere", 4, "nowhere");
        row("diff nowhere@-1d main", 4, "“nowhere”");
        row("diff main@soonish main", 2, "soonish");
        row("diff main main@2100-01-01", 2, "2100");
        row("diff main@2001-01-01 main", 4, "beginning");
        row("diff main main --definition nothing", 4, "definition “nothing”");
        row("diff main main --target nothing", 4, "“nothing”");
        row("diff main main --branch main", 2, "--branch");
        row("diff main main --at -1d", 2, "--at");
        row("diff main main --patch --stat", 2, "--stat");
        row("diff main main --patch --json", 2, "--json");
        row("diff main main --patch --report x.html", 2, "--report");
        row("diff main main --report - --json", 2, "--json");
    }
    void trouble()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const Ended ended = artiscope(line);
        QVERIFY2(ended.status == status, ended.err.constData());
        QVERIFY2(ended.out.isEmpty(), ended.out.constData());
        QVERIFY2(ended.err.contains(says), ended.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestDiff)
#include "tst_diff.moc"
