// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/answererrors.h"

#include <QJsonDocument>
#include <QTest>

using namespace artiscope;
using Kind = Error::Kind;
using Reason = Error::Reason;

Q_DECLARE_METATYPE(artiscope::Error::Kind)
Q_DECLARE_METATYPE(artiscope::Error::Reason)

class TestErrors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void keepsWhatTheServerSaid();
    void detailIsBounded();
    void graphql_data();
    void graphql();
    void graphqlWithoutErrors();
};

void TestErrors::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("code");

    const QString json = QStringLiteral("application/json");
    const QString html = QStringLiteral("text/html");
    const QString plain = QStringLiteral("text/plain");
    const auto rest = [](const char *message, int code) -> QByteArray {
        return QByteArray(R"({"data":null,"errors":[{"message":")") + message + R"(","extensions":{"code":)"
            + QByteArray::number(code) + "}}]}";
    };
    const auto row = [&](const char *name, int status, const QString &type, const QByteArray &body, Reason reason,
                         const char *detail = "", const char *code = "", Kind kind = Kind::Http) {
        QTest::newRow(name) << status << type << body << kind << reason << QString::fromUtf8(detail)
                            << QString::fromUtf8(code);
    };

    row("unknown branch, REST", 400, json, rest("Branch: nope not found.", 400), Reason::BranchNotFound,
        "Branch: nope not found.");
    row("unknown branch, GraphQL", 404, json, R"({"errors":["Branch: nope not found."]})", Reason::BranchNotFound,
        "Branch: nope not found.");
    row("bad time", 400, json, rest("Invalid time format for -1d", 400), Reason::BadRequest,
        "Invalid time format for -1d");
    row("batch refused", 400, json, R"({"errors":["Batch GraphQL requests are not supported."]})", Reason::BadRequest,
        "Batch GraphQL requests are not supported.");
    row("expired", 401, json, rest("Expired Signature", 401), Reason::SignInExpired, "Expired Signature");
    row("expired, by code", 401, json,
        R"({"data":null,"errors":[{"message":"m","extensions":{"code":"TOKEN_EXPIRED","http_status":401,"data":{}}}]})",
        Reason::SignInExpired, "m", "TOKEN_EXPIRED");
    row("bad token", 401, json, rest("Invalid token", 401), Reason::NotSignedIn, "Invalid token");
    row("gateway's 401 page", 401, html, "<html>log in</html>", Reason::NotSignedIn);
    row("forbidden", 403, json, rest("You need one of a|b", 403), Reason::NotAllowed, "You need one of a|b");
    row("forbidden, framework", 403, json, R"({"detail":"Use /x instead."})", Reason::NotAllowed, "Use /x instead.");
    row("no such artifact", 404, json, rest("Unable to find the node x / CoreArtifact in the database.", 404),
        Reason::NotFound, "Unable to find the node x / CoreArtifact in the database.");
    row("never rendered", 404, json, rest("Unable to find the node None / StorageObject in the database.", 404),
        Reason::NothingRendered, "Unable to find the node None / StorageObject in the database.");
    row("lost object", 404, json, rest("Unable to find the node 18e / StorageObject in the database.", 404),
        Reason::NotFound, "Unable to find the node 18e / StorageObject in the database.");
    row("404 page", 404, html, "<!DOCTYPE html><html></html>", Reason::NotAnApi, "", "", Kind::Protocol);
    row("405", 405, json, R"({"detail":"Method Not Allowed"})", Reason::BadRequest, "Method Not Allowed");
    row("damaged", 409, json, rest("checksum mismatch", 409), Reason::ContentDamaged, "checksum mismatch");
    row("before the beginning", 422, json, rest("Requested time 'a' is before branch 'main' was created at 'b'.", 422),
        Reason::BeforeBeginning, "Requested time 'a' is before branch 'main' was created at 'b'.");
    row("merged", 422, json, rest("Branch 'b' has been merged and is read-only. No modifications are allowed.", 422),
        Reason::BranchNotWritable, "Branch 'b' has been merged and is read-only. No modifications are allowed.");
    row("needs a rebase", 422, json, rest("Branch b must be rebased before any updates can be made", 422),
        Reason::BranchNotWritable, "Branch b must be rebased before any updates can be made");
    row("model error", 422, json,
        R"({"detail":[{"type":"list_type","loc":["body","nodes",0],"msg":"merge a list","input":"x"}]})",
        Reason::BadRequest, "body.nodes.0: merge a list");
    row("merging, GraphQL", 423, json,
        R"({"data":null,"errors":[{"message":"m","extensions":{"code":"MERGE_IN_PROGRESS","http_status":423}}]})",
        Reason::BranchNotWritable, "m", "MERGE_IN_PROGRESS");
    row("shed", 429, json, rest("Too busy", 429), Reason::Busy, "Too busy");
    row("bare fault", 500, plain, "Internal Server Error", Reason::ServerFault, "Internal Server Error");
    row("object message", 502, json,
        R"({"data":null,"errors":[{"message":{"message":"inner","path":["a"],"locations":null},"extensions":{"code":502}}]})",
        Reason::ServerFault, "inner");
    row("proxy's 502 page", 502, html, "<html>Bad gateway</html>", Reason::ServerFault);
    row("503", 503, json, rest("Database unavailable", 503), Reason::Busy, "Database unavailable");
    row("504", 504, plain, "", Reason::ServerFault);
    row("two messages, one repeated", 400, json, R"({"errors":[{"message":"a"},{"message":"b"},{"message":"a"}]})",
        Reason::BadRequest, "a; b");
    row("broken JSON", 400, json, "{\"errors\":[", Reason::BadRequest, "{\"errors\":[");
    row("nothing at all", 418, QString(), "", Reason::BadRequest);
}

void TestErrors::answers()
{
    QFETCH(int, status);
    QFETCH(QString, contentType);
    QFETCH(QByteArray, body);
    const Error error = errorOfAnswer({status, contentType, QStringLiteral("id"), std::nullopt}, body);
    QTEST(error.kind, "kind");
    QTEST(error.reason, "reason");
    QTEST(error.detail, "detail");
    QTEST(error.code, "code");
    QCOMPARE(error.status, status);
}

void TestErrors::keepsWhatTheServerSaid()
{
    const Error error = errorOfAnswer({429, {}, QStringLiteral("abc"), std::chrono::seconds(7)}, {});
    QCOMPARE(error.requestId, QStringLiteral("abc"));
    QVERIFY(error.retryAfter == std::chrono::seconds(7));
}

void TestErrors::detailIsBounded()
{
    const Error error = errorOfAnswer({500, QStringLiteral("text/plain"), {}, {}}, QByteArray(100'000, 'x'));
    QCOMPARE(error.detail.size(), 2000);
}

void TestErrors::graphql_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("code");
    const auto coded = [](const char *code) -> QByteArray {
        return QByteArray(R"({"data":null,"errors":[{"message":"m","extensions":{"code":")") + code + R"("}}]})";
    };
    const auto said = [](const char *message) -> QByteArray {
        return QByteArray(R"({"data":null,"errors":[{"message":")") + message + R"(","path":["x"]}]})";
    };
    const auto row = [](const QByteArray &answer, Reason reason, const char *code) {
        QTest::newRow(answer.constData()) << answer << reason << QString::fromLatin1(code);
    };
    row(coded("NODE_NOT_FOUND"), Reason::NotFound, "NODE_NOT_FOUND");
    row(coded("AUTHENTICATION_REQUIRED"), Reason::NotSignedIn, "AUTHENTICATION_REQUIRED");
    row(coded("TOKEN_EXPIRED"), Reason::SignInExpired, "TOKEN_EXPIRED");
    row(coded("PERMISSION_DENIED"), Reason::NotAllowed, "PERMISSION_DENIED");
    row(coded("BRANCH_NOT_FOUND"), Reason::BranchNotFound, "BRANCH_NOT_FOUND");
    row(coded("BRANCH_NEEDS_REBASE"), Reason::BranchNotWritable, "BRANCH_NEEDS_REBASE");
    row(coded("MERGE_RECOVERY_REQUIRED"), Reason::BranchNotWritable, "MERGE_RECOVERY_REQUIRED");
    row(coded("UNDEFINED_ERROR"), Reason::BadRequest, "UNDEFINED_ERROR");
    // below 1.10: words only
    row(said("Unable to find the node x / CoreAccount in the database."), Reason::NotFound, "");
    row(said("You do not have the following permission"), Reason::NotAllowed, "");
    row(said("Cannot query field 'status' on type 'Branch'."), Reason::BadRequest, "");
}

void TestErrors::graphql()
{
    QFETCH(QByteArray, answer);
    const auto error = errorOfGraphql(QJsonDocument::fromJson(answer).object(), QStringLiteral("id"));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Api);
    QCOMPARE(error->status, 200);
    QCOMPARE(error->requestId, QStringLiteral("id"));
    QTEST(error->reason, "reason");
    QTEST(error->code, "code");
}

void TestErrors::graphqlWithoutErrors()
{
    for (const char *answer : {R"({"data":{}})", R"({"data":{},"errors":[]})", R"({"data":{},"errors":null})"})
        QVERIFY(!errorOfGraphql(QJsonDocument::fromJson(answer).object(), {}));
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
