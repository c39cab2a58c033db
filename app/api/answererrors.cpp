// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/answererrors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace artiscope {

namespace {

using Reason = Error::Reason;

constexpr int detailLimit = 2000; // characters; a stack trace is no detail

struct Said {
    QStringList messages;
    QString code; // a word; numbers only repeat the status
    int status = 0; // extensions.http_status
    bool isModelError = false; // the framework's own 422
};

// `message` is an object when a stored query failed inside the server (contract, 4.1b).
QString messageText(const QJsonValue &message)
{
    if (message.isObject())
        return messageText(message.toObject().value(QLatin1String("message")));
    return message.toString();
}

QString locatedText(const QJsonObject &entry)
{
    QStringList path;
    const QJsonArray location = entry.value(QLatin1String("loc")).toArray();
    for (const QJsonValue &part : location)
        path.append(part.isString() ? part.toString() : QString::number(part.toInt()));
    return path.join(u'.') + QStringLiteral(": ") + entry.value(QLatin1String("msg")).toString();
}

Said read(const QJsonObject &answer)
{
    Said said;
    const QJsonArray errors = answer.value(QLatin1String("errors")).toArray();
    for (const QJsonValue &entry : errors) {
        if (entry.isString()) {
            said.messages.append(entry.toString());
            continue;
        }
        said.messages.append(messageText(entry.toObject().value(QLatin1String("message"))));
        const QJsonObject extensions = entry.toObject().value(QLatin1String("extensions")).toObject();
        if (said.code.isEmpty())
            said.code = extensions.value(QLatin1String("code")).toString();
        if (said.status == 0)
            said.status = extensions.value(QLatin1String("http_status")).toInt();
    }
    const QJsonValue detail = answer.value(QLatin1String("detail"));
    if (detail.isString())
        said.messages.append(detail.toString());
    const QJsonArray details = detail.toArray();
    for (const QJsonValue &entry : details) {
        said.isModelError = true;
        said.messages.append(locatedText(entry.toObject()));
    }
    said.messages.removeAll(QString());
    said.messages.removeDuplicates();
    return said;
}

bool has(const QString &text, const char *part)
{
    return text.contains(QLatin1String(part), Qt::CaseInsensitive);
}

// errors/catalogue.py of the server, 1.10 and later.
Reason reasonOfCode(const QString &code)
{
    static constexpr std::array<std::pair<const char *, Reason>, 13> codes{{
        {"NODE_NOT_FOUND", Reason::NotFound},
        {"AUTHENTICATION_REQUIRED", Reason::NotSignedIn},
        {"TOKEN_EXPIRED", Reason::SignInExpired},
        {"PERMISSION_DENIED", Reason::NotAllowed},
        {"BRANCH_NOT_FOUND", Reason::BranchNotFound},
        {"SCHEMA_NOT_FOUND", Reason::NotFound},
        {"BRANCH_ALREADY_MERGED", Reason::BranchNotWritable},
        {"BRANCH_NEEDS_REBASE", Reason::BranchNotWritable},
        {"MERGE_IN_PROGRESS", Reason::BranchNotWritable},
        {"MERGE_RECOVERY_REQUIRED", Reason::BranchNotWritable},
        {"ATTRIBUTE_REQUIRED", Reason::BadRequest},
        {"ATTRIBUTE_INVALID_TYPE", Reason::BadRequest},
        {"ATTRIBUTE_CONSTRAINT_VIOLATION", Reason::BadRequest},
    }};
    for (const auto &[word, reason] : codes) {
        if (code == QLatin1String(word))
            return reason;
    }
    return Reason::Unspecified;
}

// "Branch: NAME not found." (exceptions.py), as a REST 400 and as a GraphQL 404.
bool namesUnknownBranch(const QString &text)
{
    return text.startsWith(QLatin1String("Branch: ")) && has(text, "not found");
}

Reason reasonOf422(const QString &text, bool isModelError)
{
    if (isModelError)
        return Reason::BadRequest;
    if (has(text, "is before branch"))
        return Reason::BeforeBeginning;
    // Four texts of branch/status_checker.py; all speak of a merge or a rebase.
    if (has(text, "merge") || has(text, "merging") || has(text, "rebase"))
        return Reason::BranchNotWritable;
    return Reason::BadRequest;
}

Reason reasonOfStatus(int status, const QString &text, bool isModelError)
{
    switch (status) {
    case 400:
        return namesUnknownBranch(text) ? Reason::BranchNotFound : Reason::BadRequest;
    case 401:
        return has(text, "Expired Signature") ? Reason::SignInExpired : Reason::NotSignedIn;
    case 403:
        return Reason::NotAllowed;
    case 404:
        if (namesUnknownBranch(text))
            return Reason::BranchNotFound;
        return has(text, "None / StorageObject") ? Reason::NothingRendered : Reason::NotFound;
    case 409:
        return Reason::ContentDamaged;
    case 422:
        return reasonOf422(text, isModelError);
    case 423:
        return Reason::BranchNotWritable;
    case 429:
    case 503:
        return Reason::Busy;
    default:
        return status >= 500 ? Reason::ServerFault : Reason::BadRequest;
    }
}

// Servers below 1.10 send no codes in a 200, so their words must do.
Reason reasonOfText(const QString &text)
{
    if (namesUnknownBranch(text))
        return Reason::BranchNotFound;
    if (has(text, "Unable to find the node") || has(text, "Unable to find the schema"))
        return Reason::NotFound;
    if (has(text, "Expired Signature"))
        return Reason::SignInExpired;
    if (has(text, "Authentication is required"))
        return Reason::NotSignedIn;
    if (has(text, "permission") || has(text, "not authorized"))
        return Reason::NotAllowed;
    if (has(text, "is before branch"))
        return Reason::BeforeBeginning;
    return Reason::BadRequest;
}

} // namespace

bool isHtml(const QString &contentType, QByteArrayView body)
{
    if (contentType == QLatin1String("text/html") || contentType == QLatin1String("application/xhtml+xml"))
        return true;
    if (!contentType.isEmpty() && contentType != QLatin1String("application/json")
        && contentType != QLatin1String("application/octet-stream"))
        return false;
    const QByteArray start = body.first(std::min<qsizetype>(body.size(), 256)).toByteArray().trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

Error errorOfAnswer(const AnswerHead &head, const QByteArray &body)
{
    Error error;
    error.kind = Error::Kind::Http;
    error.status = head.status;
    error.requestId = head.requestId;
    error.retryAfter = head.retryAfter;

    // A page of the web interface or of some other program. A gateway's page for 401 or a fault of the server behind it
    // still says what its status says.
    if (isHtml(head.contentType, body)) {
        if (head.status < 500 && head.status != 401 && head.status != 429) {
            error.kind = Error::Kind::Protocol;
            error.reason = Reason::NotAnApi;
        } else {
            error.reason = reasonOfStatus(head.status, {}, false);
        }
        return error;
    }

    Said said;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        said = read(document.object());
    else if (document.isNull())
        said.messages = {QString::fromUtf8(body).trimmed()};
    error.detail = said.messages.join(QStringLiteral("; ")).left(detailLimit);
    error.code = said.code;
    error.reason = reasonOfCode(said.code);
    if (error.reason == Reason::Unspecified)
        error.reason = reasonOfStatus(head.status, error.detail, said.isModelError);
    return error;
}

std::optional<Error> errorOfGraphql(const QJsonObject &answer, const QString &requestId)
{
    if (answer.value(QLatin1String("errors")).toArray().isEmpty())
        return std::nullopt;
    const Said said = read(answer);
    Error error;
    error.kind = Error::Kind::Api;
    error.status = 200;
    error.requestId = requestId;
    error.detail = said.messages.join(QStringLiteral("; ")).left(detailLimit);
    error.code = said.code;
    error.reason = reasonOfCode(said.code);
    // UNDEFINED_ERROR comes with 500 even for an unknown field, which is no fault of the server.
    if (error.reason == Reason::Unspecified)
        error.reason = reasonOfText(error.detail);
    return error;
}

} // namespace artiscope
