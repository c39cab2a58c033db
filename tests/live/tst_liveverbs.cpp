// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/change.h"

#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace artiscope;

namespace {

struct Ended {
    int status = -1; // -1: did not end by itself
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

} // namespace

// The real program on a real server, as a script uses it. cli.md of the exit statuses: 0 done, 1 the answer is no,
// 2 wrong usage, 4 the server refused.
class TestLiveVerbs : public QObject {
    Q_OBJECT

private:
    Facts m_facts;
    QTemporaryDir m_home; // settings and caches of its own

    // `account`: of the facts, by password; null: the administrator's token.
    Ended artiscope(const QStringList &arguments, const char *account = nullptr)
    {
        return artiscopeAt(m_facts.address(), arguments, account);
    }
    Ended artiscopeAt(const QUrl &address, const QStringList &arguments, const char *account)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("INFRAHUB_ADDRESS"), address.toString());
        environment.insert(QStringLiteral("HOME"), m_home.path());
        if (account) {
            const QJsonObject who = m_facts.account(account);
            environment.remove(QStringLiteral("INFRAHUB_API_TOKEN"));
            environment.insert(QStringLiteral("INFRAHUB_USERNAME"), Facts::text(who, "name"));
            environment.insert(QStringLiteral("INFRAHUB_PASSWORD"), Facts::text(who, "password"));
        }
        QProcess program;
        program.setProcessEnvironment(environment);
        QSignalSpy finished(&program, &QProcess::finished);
        program.start(qEnvironmentVariable("ARTISCOPE_BIN") + QStringLiteral("/artiscope"), arguments);
        if (program.state() == QProcess::NotRunning || !finished.wait(2 * int(longWait.count())))
            return {};
        const bool byItself = program.exitStatus() == QProcess::NormalExit;
        return {byItself ? program.exitCode() : -1, program.readAllStandardOutput(), program.readAllStandardError()};
    }
    // Of a run of one artifact on the changed branch: its outcome, or what else the program said.
    QString outcomeOf(const QString &definition, const QString &target, int status, QString *error = nullptr)
    {
        const Ended ended = artiscope({QStringLiteral("generate"), definition, target, QStringLiteral("--branch"),
            m_facts.changeBranch(), QStringLiteral("--wait"), QStringLiteral("--json")});
        const QJsonArray artifacts = ended.json().object()[QLatin1String("artifacts")].toArray();
        if (ended.status != status || artifacts.size() != 1)
            return QStringLiteral("status %1: %2").arg(ended.status).arg(QString::fromUtf8(ended.err));
        const QJsonObject artifact = artifacts.at(0).toObject();
        if (error)
            *error = Facts::text(artifact, "error");
        return Facts::text(artifact, "outcome");
    }

    // What one plain question lists of a branch: the checksum by "DEFINITION-ID/TARGET-ID"; empty: never rendered. Of
    // two artifacts of one key the one with content. Nothing at all: the server did not answer.
    QHash<QString, QString> checksums(const QString &branch, const QString &at = {}, QSet<QString> *failed = nullptr)
    {
        Transport transport(m_facts.address(), {});
        HttpCall call;
        call.method = QByteArrayLiteral("POST");
        call.url = QUrl(m_facts.address().toString() + QStringLiteral("/graphql/") + branch
            + (at.isEmpty() ? QString() : QStringLiteral("?at=") + at));
        call.headers = {{QByteArrayLiteral("X-INFRAHUB-KEY"), qgetenv("INFRAHUB_API_TOKEN")}};
        call.body =
            QJsonDocument(QJsonObject{{QStringLiteral("query"),
                              QStringLiteral("{ CoreArtifact { edges { node { status { value } checksum { value } "
                                             "object { node { id } } definition { node { id } } } } } }")}})
                .toJson(QJsonDocument::Compact);
        const auto answer = awaited<HttpReply>([&](auto done) { return transport.send(call, done); });
        QHash<QString, QString> found;
        if (!answer)
            return found;
        const QJsonObject data = QJsonDocument::fromJson(answer->body).object()[QLatin1String("data")].toObject();
        for (const QJsonValue &edge : data[QLatin1String("CoreArtifact")][QLatin1String("edges")].toArray()) {
            const QJsonValue node = edge[QLatin1String("node")];
            const auto idOf = [&](const char *what) {
                return node[QLatin1String(what)][QLatin1String("node")][QLatin1String("id")].toString();
            };
            const QString checksum = node[QLatin1String("checksum")][QLatin1String("value")].toString();
            const QString key = idOf("definition") + u'/' + idOf("object");
            if (failed && node[QLatin1String("status")][QLatin1String("value")].toString() == QLatin1String("Error"))
                failed->insert(key);
            QString &known = found[key];
            if (known.isEmpty() && checksum != QLatin1String("NULL")) // contract, section 1.4
                known = checksum;
        }
        return found;
    }
    // `failed`: in one of them, so that what it has is of before.
    static QString changeBetween(const QHash<QString, QString> &left, const QHash<QString, QString> &right,
        const QSet<QString> &failed, const QString &key)
    {
        if (!left.contains(key))
            return QStringLiteral("added");
        if (!right.contains(key))
            return QStringLiteral("removed");
        if (left.value(key).isEmpty() || right.value(key).isEmpty())
            return QStringLiteral("not_comparable");
        if (left.value(key) != right.value(key))
            return QStringLiteral("changed");
        return failed.contains(key) ? QStringLiteral("not_comparable") : QStringLiteral("unchanged");
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!m_facts.isEmpty(), "no facts: run tests/live/load, set ARTISCOPE_LIVE_FACTS"); }

    void whoamiKnowsTheAccountAndItsRights_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<bool>("onDefault");
        QTest::addColumn<bool>("onOthers");
        QTest::newRow("administrator") << QByteArray("admin") << true << true;
        QTest::newRow("reader") << QByteArray("reader") << false << false;
        QTest::newRow("writer") << QByteArray("writer") << false << true;
    }
    void whoamiKnowsTheAccountAndItsRights()
    {
        QFETCH(QByteArray, account);
        QFETCH(bool, onDefault);
        QFETCH(bool, onOthers);
        const Ended ended = artiscope({QStringLiteral("whoami"), QStringLiteral("--json")}, account.constData());
        QVERIFY2(ended.status == 0, ended.err.constData());
        const QJsonObject said = ended.json().object();
        QCOMPARE(Facts::text(said, "version"), Facts::text(m_facts.at("server"), "version"));
        QVERIFY(ended.out.contains(Facts::text(m_facts.account(account.constData()), "name").toUtf8()));
        const QJsonObject may = said[QLatin1String("may_generate")].toObject();
        QCOMPARE(may[QLatin1String("default_branch")], QJsonValue(onDefault));
        QCOMPARE(may[QLatin1String("other_branches")], QJsonValue(onOthers));
    }

    void branchesAndDefinitionsAreThere()
    {
        const Ended branches = artiscope({QStringLiteral("branches"), QStringLiteral("--json")});
        QVERIFY2(branches.status == 0, branches.err.constData());
        QSet<QString> names;
        for (const QJsonValue &branch : branches.json().array())
            names.insert(Facts::text(branch.toObject(), "name"));
        QVERIFY(names.contains(m_facts.defaultBranch()));
        QVERIFY(names.contains(m_facts.changeBranch()));

        const Ended definitions = artiscope({QStringLiteral("definitions"), QStringLiteral("--json")});
        QVERIFY2(definitions.status == 0, definitions.err.constData());
        QSet<QString> ids;
        for (const QJsonValue &definition : definitions.json().array())
            ids.insert(Facts::text(definition.toObject(), "id"));
        const QJsonObject facts = m_facts.at("definitions");
        for (const QJsonValue &definition : facts)
            QVERIFY(ids.contains(Facts::text(definition.toObject(), "id")));
        QCOMPARE(ids.size(), facts.size());
    }

    void listSaysWhatTheFactsSay()
    {
        const Ended ended = artiscope({QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY2(ended.status == 0, ended.err.constData());
        QHash<QString, QJsonObject> listed;
        for (const QJsonValue &artifact : ended.json().array())
            listed.insert(Facts::text(artifact.toObject(), "id"), artifact.toObject());
        const QJsonArray facts = m_facts.artifacts(m_facts.defaultBranch());
        QCOMPARE(listed.size(), facts.size());
        for (const QJsonValue &value : facts) {
            const QJsonObject fact = value.toObject();
            const QJsonObject artifact = listed.value(Facts::text(fact, "id"));
            for (const char *key : {"name", "definition", "target", "status", "content_type", "checksum", "storage_id"})
                QVERIFY2(artifact[QLatin1String(key)] == fact[QLatin1String(key)],
                    qPrintable(Facts::path(fact) + u' ' + QLatin1String(key)));
            if (!fact[QLatin1String("checksum")].isNull())
                QCOMPARE(Facts::text(artifact, "updated_at"), Facts::text(fact, "updated_at"));
        }
    }

    void getWritesTheBytes()
    {
        QSet<QString> types; // one of each
        for (const QJsonValue &value : m_facts.artifacts(m_facts.defaultBranch())) {
            const QJsonObject fact = value.toObject();
            const QString type = Facts::text(fact, "content_type");
            if (types.contains(type) || fact[QLatin1String("content")].isNull())
                continue;
            types.insert(type);
            const Ended ended = artiscope({QStringLiteral("get"), Facts::path(fact)});
            QVERIFY2(ended.status == 0, ended.err.constData());
            QCOMPARE(ended.out, Facts::text(fact, "content").toUtf8());
        }
        QCOMPARE(types.size(), 8);
    }

    void getAtAnInstantGivesTheFirstRender()
    {
        const QJsonObject history = m_facts.at("history");
        const Ended ended = artiscope({QStringLiteral("get"), Facts::text(history, "artifact_id"),
            QStringLiteral("--at"), Facts::text(history, "between")});
        QVERIFY2(ended.status == 0, ended.err.constData());
        const QJsonObject first = history[QLatin1String("renders")].toArray().at(0).toObject();
        QCOMPARE(ended.out, Facts::text(first, "content").toUtf8());
    }

    void getOfWhatWasNeverRenderedIsRefused()
    {
        const QJsonObject fails = m_facts.at("fails");
        const Ended ended = artiscope({QStringLiteral("get"), Facts::text(fails, "artifact_id")});
        QCOMPARE(ended.status, 4);
        QVERIFY(ended.out.isEmpty());
        QVERIFY(!ended.err.isEmpty());
    }

    void generateTellsChangedUnchangedAndFailed()
    {
        const QString config = QStringLiteral("live_config");
        const QString device = QStringLiteral("leaf-02");
        const QByteArray note = giveNewNote(m_facts, device);
        QVERIFY(!note.isEmpty());
        QCOMPARE(outcomeOf(config, device, 0), QStringLiteral("changed"));
        const Ended read = artiscope(
            {QStringLiteral("get"), config + u'/' + device, QStringLiteral("--branch"), m_facts.changeBranch()});
        QVERIFY(read.out.contains(note));
        QCOMPARE(outcomeOf(config, device, 0), QStringLiteral("unchanged"));

        const QJsonObject fails = m_facts.at("fails");
        QString error;
        QCOMPARE(outcomeOf(Facts::text(fails, "definition"), Facts::text(fails, "target"), 1, &error),
            QStringLiteral("failed"));
        QVERIFY2(error.contains(Facts::text(fails, "message")), qPrintable(error));
    }

    // Several renderings, of which the last brings the first one's content back, are exactly what the log has more.
    void logTellsEachRendering()
    {
        const QString config = QStringLiteral("live_config");
        const QString device = QStringLiteral("leaf-03");
        const QString reference = config + u'/' + device;
        const QStringList branch{QStringLiteral("--branch"), m_facts.changeBranch()};
        const QStringList log = QStringList{QStringLiteral("log"), reference, QStringLiteral("--json")} + branch;
        QList<QByteArray> notes{giveNewNote(m_facts, device)};
        QVERIFY(!notes.constFirst().isEmpty());
        const QString first = outcomeOf(config, device, 0);
        QVERIFY2(first == QLatin1String("changed") || first == QLatin1String("created"), qPrintable(first));
        const Ended before = artiscope(log);
        QVERIFY2(before.status == 0, before.err.constData());
        const QJsonArray known = before.json().array();
        QVERIFY(!known.isEmpty());

        for (int i = 0; i < 3; ++i) {
            notes << giveNewNote(m_facts, device);
            QVERIFY(!notes.constLast().isEmpty());
            QCOMPARE(outcomeOf(config, device, 0), QStringLiteral("changed"));
        }
        notes << notes.constFirst();
        QVERIFY(giveNote(m_facts, device, notes.constLast()));
        QCOMPARE(outcomeOf(config, device, 0), QStringLiteral("changed"));

        const Ended ended = artiscope(log + QStringList{QStringLiteral("--verbose")});
        QVERIFY2(ended.status == 0, ended.err.constData());
        const QJsonArray revisions = ended.json().array();
        QCOMPARE(revisions.size(), known.size() + 4);
        for (qsizetype i = 0; i < 5; ++i) { // newest first
            const QJsonObject one = revisions.at(i).toObject();
            const QString since = Facts::text(one, "since");
            QVERIFY(!since.isEmpty());
            QVERIFY2(!Facts::text(one, "by").isEmpty(), qPrintable(since));
            QCOMPARE(one[QLatin1String("until")], i == 0 ? QJsonValue() : revisions.at(i - 1)[QLatin1String("since")]);
            const Ended read =
                artiscope(QStringList{QStringLiteral("get"), reference, QStringLiteral("--at"), since} + branch);
            QVERIFY2(read.out.contains(notes.at(4 - i)), qPrintable(since));
            QCOMPARE(read.out.size(), one[QLatin1String("size")].toInt());
        }
        QCOMPARE(revisions.at(0)[QLatin1String("checksum")], revisions.at(4)[QLatin1String("checksum")]);
        QVERIFY(revisions.at(0)[QLatin1String("storage_id")] != revisions.at(4)[QLatin1String("storage_id")]);
        for (qsizetype i = 0; i < known.size(); ++i) {
            const QJsonObject now = revisions.at(i + 4).toObject();
            for (const char *key : {"storage_id", "checksum", "since", "size"})
                QCOMPARE(now[QLatin1String(key)], known.at(i)[QLatin1String(key)]);
        }
        // It began on the branch, or with what the default branch had when that was made.
        const bool isInherited = revisions.last()[QLatin1String("since")].isNull();
        QCOMPARE(ended.err.contains("default branch"), isInherited);
        const qsizetype requests = ended.err.count("artiscope.http: POST");
        QVERIFY2(requests <= 25 * revisions.size() + 5, qPrintable(QString::number(requests)));

        const Ended blame =
            artiscope(QStringList{QStringLiteral("blame"), reference, QStringLiteral("--json")} + branch);
        QVERIFY2(blame.status == 0, blame.err.constData());
        bool isTold = false;
        for (const QJsonValue &line : blame.json().array()) {
            if (!Facts::text(line.toObject(), "text").contains(QString::fromLatin1(notes.constLast())))
                continue;
            isTold = true;
            QCOMPARE(line[QLatin1String("storage_id")], revisions.at(0)[QLatin1String("storage_id")]);
            QCOMPARE(line[QLatin1String("since")], revisions.at(0)[QLatin1String("since")]);
        }
        QVERIFY(isTold);
    }

    // On the default branch a history goes back to the first rendering, and times are those that the server said then.
    void logOfTheDefaultBranchHasBothRenders()
    {
        const QJsonObject history = m_facts.at("history");
        const Ended ended =
            artiscope({QStringLiteral("log"), Facts::text(history, "artifact_id"), QStringLiteral("--json")});
        QVERIFY2(ended.status == 0, ended.err.constData());
        QVERIFY2(ended.err.isEmpty(), ended.err.constData());
        QHash<QString, QJsonObject> revisions;
        for (const QJsonValue &revision : ended.json().array()) {
            QVERIFY(!Facts::text(revision.toObject(), "since").isEmpty());
            revisions.insert(Facts::text(revision.toObject(), "storage_id"), revision.toObject());
        }
        for (const QJsonValue &value : history[QLatin1String("renders")].toArray()) {
            const QJsonObject render = value.toObject();
            const QJsonObject revision = revisions.value(Facts::text(render, "storage_id"));
            QCOMPARE(Facts::text(revision, "since"), Facts::text(render, "updated_at"));
            QCOMPARE(revision[QLatin1String("checksum")], render[QLatin1String("checksum")]);
            QCOMPARE(revision[QLatin1String("size")].toInt(), Facts::text(render, "content").toUtf8().size());
        }
    }

    void aFirstRenderingIsCreated()
    {
        const QString definition = QStringLiteral("live_elevation");
        QVERIFY(removeArtifact(m_facts, definition, QStringLiteral("rack-b")));
        const QStringList whole{QStringLiteral("generate"), definition, QStringLiteral("--branch"),
            m_facts.changeBranch(), QStringLiteral("--all"), QStringLiteral("--yes"), QStringLiteral("--wait"),
            QStringLiteral("--json")};
        const Ended ended = artiscope(whole);
        QVERIFY2(ended.status == 0, ended.err.constData());
        QHash<QString, QString> outcomes;
        for (const QJsonValue &artifact : ended.json().object()[QLatin1String("artifacts")].toArray())
            outcomes.insert(artifact[QLatin1String("target")][QLatin1String("label")].toString(),
                Facts::text(artifact.toObject(), "outcome"));
        QCOMPARE(outcomes.value(QStringLiteral("rack-b")), QStringLiteral("created"));
        QVERIFY(outcomes.value(QStringLiteral("rack-a")) != QStringLiteral("created"));
        const Ended read = artiscope({QStringLiteral("get"), definition + QStringLiteral("/rack-b"),
            QStringLiteral("--branch"), m_facts.changeBranch()});
        QVERIFY2(read.status == 0, read.err.constData());
        QVERIFY(read.out.contains("<svg"));
    }

    void aReaderIsRefused()
    {
        const Ended ended =
            artiscope({QStringLiteral("generate"), QStringLiteral("live_config"), QStringLiteral("leaf-04"),
                          QStringLiteral("--branch"), m_facts.changeBranch()},
                "reader");
        QCOMPARE(ended.status, 4);
        QVERIFY(ended.out.isEmpty());
        QVERIFY(!ended.err.contains(Facts::text(m_facts.account("reader"), "password").toUtf8()));
    }

    void aTokenThatRunsOutIsRenewedUnasked()
    {
        if (Facts::shortTokenAddress().isEmpty())
            QSKIP("no server with a short token life (README.md)");
        const Ended ended = artiscopeAt(Facts::shortTokenAddress(),
            {QStringLiteral("generate"), QStringLiteral("live_config"), QStringLiteral("leaf-01"),
                QStringLiteral("--branch"), m_facts.changeBranch(), QStringLiteral("--wait"), QStringLiteral("--json"),
                QStringLiteral("--verbose")},
            "writer");
        QVERIFY2(ended.status == 0, ended.err.constData());
        QVERIFY2(ended.err.contains("/api/auth/refresh"), ended.err.constData());
        const QJsonArray artifacts = ended.json().object()[QLatin1String("artifacts")].toArray();
        QCOMPARE(artifacts.size(), 1);
        QVERIFY(!Facts::text(artifacts.at(0).toObject(), "outcome").isEmpty());
        // Verbose tells what was asked, not with what.
        QVERIFY(!ended.err.contains(Facts::text(m_facts.account("writer"), "password").toUtf8()));
        QVERIFY(!ended.err.contains("eyJ")); // how every token of such a sign-in begins
    }

    // Key by key what two plain listings say.
    void diffIsWhatTwoListingsSay_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("leftAt");
        const QString main = m_facts.defaultBranch();
        const QString between = Facts::text(m_facts.at("history"), "between");
        QTest::newRow("branches") << main << m_facts.changeBranch() << QString();
        QTest::newRow("the other way round") << m_facts.changeBranch() << main << QString();
        QTest::newRow("a moment and now") << main << main << between;
        QTest::newRow("the same") << main << main << QString();
    }
    void diffIsWhatTwoListingsSay()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, leftAt);
        QSet<QString> failed;
        const QHash<QString, QString> before = checksums(left, leftAt, &failed);
        const QHash<QString, QString> after = checksums(right, {}, &failed);
        QVERIFY(!before.isEmpty() && !after.isEmpty());
        const Ended ended = artiscope({QStringLiteral("diff"), leftAt.isEmpty() ? left : left + u'@' + leftAt, right,
            QStringLiteral("--all"), QStringLiteral("--json")});
        const QJsonArray changes = ended.json().object()[QLatin1String("changes")].toArray();
        QSet<QString> keys(before.keyBegin(), before.keyEnd());
        keys.unite(QSet<QString>(after.keyBegin(), after.keyEnd()));
        QCOMPARE(changes.size(), keys.size());
        bool differs = false;
        for (const QJsonValue &change : changes) {
            const QString key = change[QLatin1String("definition")][QLatin1String("id")].toString() + u'/'
                + change[QLatin1String("target")][QLatin1String("id")].toString();
            QVERIFY2(keys.remove(key), qPrintable(key));
            QCOMPARE(change[QLatin1String("change")].toString(), changeBetween(before, after, failed, key));
            differs = differs || before.value(key) != after.value(key) || before.contains(key) != after.contains(key);
        }
        QVERIFY2(ended.status == (differs ? 1 : 0), ended.err.constData());
        QCOMPARE(differs, left != right || !leftAt.isEmpty());
    }

    // The patch of one artifact holds what both its contents hold.
    void thePatchIsOfBothContents()
    {
        const QJsonObject changed = m_facts.at("changed");
        const QString definition = Facts::text(changed, "definition");
        const QString target = Facts::text(changed, "target");
        const QString reference = definition + u'/' + target;
        const Ended left = artiscope({QStringLiteral("get"), reference});
        const Ended right =
            artiscope({QStringLiteral("get"), reference, QStringLiteral("--branch"), m_facts.changeBranch()});
        QVERIFY(left.status == 0 && right.status == 0 && left.out != right.out);
        const Ended patch = artiscope({QStringLiteral("diff"), m_facts.defaultBranch(), m_facts.changeBranch(),
            QStringLiteral("--definition"), definition, QStringLiteral("--target"), target, QStringLiteral("--patch")});
        QVERIFY2(patch.status == 1 && patch.out.startsWith("diff --git "), patch.err.constData());
        const QByteArrayList leftLines = left.out.split('\n');
        const QByteArrayList rightLines = right.out.split('\n');
        bool inHunk = false;
        for (const QByteArray &line : patch.out.split('\n')) {
            inHunk = (inHunk || line.startsWith("@@")) && !line.startsWith("diff --git ");
            if (inHunk && line.startsWith('-'))
                QVERIFY2(leftLines.contains(line.sliced(1)), line.constData());
            if (inHunk && line.startsWith('+'))
                QVERIFY2(rightLines.contains(line.sliced(1)), line.constData());
        }
    }

    void whatDoesNotExistIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("branch") << QStringList{QStringLiteral("list"), QStringLiteral("--branch"), QStringLiteral("no")}
                                << 4;
        QTest::newRow("artifact") << QStringList{QStringLiteral("get"), QStringLiteral("live_config/no-such")} << 4;
        QTest::newRow("time") << QStringList{QStringLiteral("list"), QStringLiteral("--at"), QStringLiteral("someday")}
                              << 2;
        QTest::newRow("branch to compare with")
            << QStringList{QStringLiteral("diff"), m_facts.defaultBranch(), QStringLiteral("no")} << 4;
        QTest::newRow("before the beginning")
            << QStringList{QStringLiteral("list"), QStringLiteral("--at"), QStringLiteral("2001-01-01")} << 4;
    }
    void whatDoesNotExistIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Ended ended = artiscope(arguments);
        QVERIFY2(ended.status == status, ended.err.constData());
        QVERIFY(ended.out.isEmpty());
        QVERIFY(!ended.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLiveVerbs)
#include "tst_liveverbs.moc"
