// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/comparison.h"

#include "tests/support/anonymousconnection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace artiscope;
using namespace std::chrono_literals;

// What servers may say that the sample does not: a listing of each side, exactly.
class TestComparisonAnswers : public QObject {
    Q_OBJECT

private:
    struct Fixture : AnonymousConnection {
        Comparison comparison{connection};

        Fixture() : AnonymousConnection({.timeout = 1s, .sizeLimit = 2 * 1024 * 1024}) { }
        [[nodiscard]] LoadState compared()
        {
            comparison.compare({QStringLiteral("left"), {}}, {QStringLiteral("right"), {}});
            [[maybe_unused]] const bool over =
                QTest::qWaitFor([&] { return comparison.state() != LoadState::Loading; }, 20000);
            return comparison.state();
        }
    };
    // Without a checksum it was never rendered; with one, that is its storage id, too.
    static QJsonObject artifact(const char *id, const char *target, const char *checksum = nullptr)
    {
        const QJsonValue sum = checksum ? QJsonValue(QLatin1String(checksum)) : QJsonValue();
        const auto value = [](const QJsonValue &of) { return QJsonObject{{QStringLiteral("value"), of}}; };
        const auto node = [](const QJsonObject &of) { return QJsonObject{{QStringLiteral("node"), of}}; };
        const QJsonObject object{{QStringLiteral("id"), QLatin1String(target)},
            {QStringLiteral("display_label"), QLatin1String(target)},
            {QStringLiteral("__typename"), QStringLiteral("DcimDevice")}};
        return node({{QStringLiteral("id"), QLatin1String(id)}, {QStringLiteral("name"), value(QStringLiteral("n"))},
            {QStringLiteral("status"), value(QStringLiteral("Ready"))},
            {QStringLiteral("content_type"), value(QStringLiteral("text/plain"))},
            {QStringLiteral("checksum"), value(sum)}, {QStringLiteral("storage_id"), value(sum)},
            {QStringLiteral("definition"), node({{QStringLiteral("id"), QStringLiteral("d1")}})},
            {QStringLiteral("object"), node(object)}});
    }
    static Answer listing(const QJsonArray &artifacts)
    {
        const QJsonObject none{{QStringLiteral("count"), 0}, {QStringLiteral("edges"), QJsonArray()}};
        const QJsonObject all{{QStringLiteral("count"), artifacts.size()}, {QStringLiteral("edges"), artifacts}};
        const QJsonObject data{{QStringLiteral("CoreArtifact"), all}, {QStringLiteral("CoreArtifactDefinition"), none}};
        return Answer::json(QJsonDocument(QJsonObject{{QStringLiteral("data"), data}}).toJson());
    }

private Q_SLOTS:
    // After a rebase a branch shows its own artifact and the default branch's.
    void twoOfOneKeyAreOne()
    {
        Fixture f;
        f.server.answer("/graphql/left", listing({artifact("a1", "t1", "c1")}));
        f.server.answer("/graphql/right", listing({artifact("a2", "t1"), artifact("a1", "t1", "c1")}));
        QCOMPARE(f.compared(), LoadState::Ready);
        QCOMPARE(f.comparison.changes().size(), 1);
        QCOMPARE(f.comparison.changes().first().change, Change::Unchanged);
        QCOMPARE(f.comparison.changes().first().right->id, QStringLiteral("a1"));
    }

    void wrongAnswersAreNoComparison_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("a web page") << Answer::of("text/html", "<!doctype html><title>Welcome</title>");
        QTest::newRow("nonsense") << Answer::of("application/json", "{");
        QTest::newRow("an error in an answer") << Answer::json(R"({"data":null,"errors":[{"message":"no"}]})");
        QTest::newRow("silence") << Answer::silence();
        QTest::newRow("hangs up") << Answer::hangUp();
        QTest::newRow("without end") << Answer::endless();
    }
    void wrongAnswersAreNoComparison()
    {
        QFETCH(Answer, answer);
        for (const bool left : {true, false}) {
            Fixture f;
            f.server.answer("/graphql/left", left ? answer : listing({artifact("a1", "t1", "c1")}));
            f.server.answer("/graphql/right", left ? listing({artifact("a1", "t1", "c1")}) : answer);
            QCOMPARE(f.compared(), LoadState::Failed);
            QVERIFY(f.comparison.error() && f.comparison.changes().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestComparisonAnswers)
#include "tst_comparisonanswers.moc"
