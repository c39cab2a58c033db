// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server answers, as values: read from JSON text when it is some, otherwise built of the words that answers have
// (one byte each), which goes where a random text never would.

#include "app/api/answererrors.h"
#include "app/api/capabilities.h"
#include "app/api/decode.h"
#include "app/api/tokens.h"

#include "tests/fuzz/require.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace artiscope;

namespace {

constexpr std::array keys{"value", "node", "edges", "count", "id", "name", "display_label", "__typename", "status",
    "AccountProfile", "Branch", "CoreArtifact", "CoreArtifactDefinition", "CoreGroup", "InfrahubTask", "permissions",
    "members", "logs", "parameters", "model", "context", "limit", "content_type", "checksum", "updated_at",
    "updated_by", "object", "definition", "targets", "transformation", "query", "repository", "state", "conclusion",
    "created_at", "timestamp", "branched_from", "timeout", "kind", "view", "data", "errors", "message", "extensions",
    "code", "detail", "msg", "loc", "__schema", "__type", "types", "fields", "args", "queryType", "mutationType",
    "enumValues"};
constexpr std::array texts{"", "NULL", "Ready", "APPLICATION_JSON", "application/json", "2026-11-20T08:00:00.123456Z",
    "COMPLETED", "failure", "ALLOW", "CoreArtifact", "{\"model\": {\"branch\": \"b\"}}", "é\xf0\x9f\x98\x80"};

QJsonValue valueFrom(QByteArrayView &input, int depth)
{
    const uchar choice = takeChoice(input);
    const uchar more = choice >> 3;
    switch (depth > 12 ? choice % 4 : choice % 8) {
    case 0:
        return more % 2 ? QJsonValue() : QJsonValue(more % 4 == 0);
    case 1:
        return double(takeChoice(input)) * (more == 1 ? 1e300 : more == 2 ? -1 : 0.5);
    case 2:
    case 3:
        return QString::fromUtf8(texts[more % texts.size()]);
    case 4:
    case 5: {
        QJsonArray array;
        for (int i = 0; i < more % 5; ++i)
            array.append(valueFrom(input, depth + 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = 0; i < 1 + more % 7; ++i) {
            const auto *key = keys[takeChoice(input) % keys.size()];
            object.insert(QLatin1String(key), valueFrom(input, depth + 1));
        }
        return object;
    }
    }
}

template <typename T> void check(const Result<T> &result)
{
    if (!result)
        require(result.error().kind == Error::Kind::Protocol);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView input = viewOf(data, size);
    const QByteArray body = input.toByteArray();
    QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (answer.isEmpty())
        answer = valueFrom(input, 0).toObject();

    check(decode::account(answer));
    check(decode::branches(answer));
    check(decode::rights(answer));
    check(decode::definitions(answer));
    check(decode::artifacts(answer, false));
    check(decode::artifacts(answer, true));
    check(decode::groupMembers(answer));
    check(decode::tasks(answer));
    check(decode::taskLog(answer));
    static_cast<void>(capabilitiesOfSchema(capabilitiesOfVersion(QVersionNumber(1, 8)), answer));
    static_cast<void>(errorOfGraphql(answer, QStringLiteral("id")));
    for (const int status : {400, 401, 404, 422, 500, 502}) {
        const Error error = errorOfAnswer({.status = status, .contentType = QStringLiteral("application/json")},
            QJsonDocument(answer).toJson(QJsonDocument::Compact));
        require(error.status == status);
        require(errorOfAnswer({.status = status, .contentType = QStringLiteral("text/plain")}, body).status == status);
    }
    static_cast<void>(isHtml({}, body));
    static_cast<void>(tokenExpiry(body));
    const auto header = credentialHeader(SignInWay::ApiToken, body);
    require(!header.second.contains('\n') && !header.second.contains('\r') && !header.second.contains('\0'));
    return 0;
}
