// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/misbehaviours.h"

namespace artiscope {

namespace {

using Reason = Error::Reason;
using namespace std::chrono_literals;

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

QList<Misbehaviour> misbehaviours(const QByteArray &content, const QUrl &elsewhere)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    const QByteArray whole = "Content-Length: " + QByteArray::number(content.size()) + "\r\n\r\n";
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray half = content.first(content.size() / 2);
    const Answer good = Answer::of("text/plain", content);
    const QString late = QStringLiteral("The server did not answer in time.");
    const QString broken = QStringLiteral("The answer broke off before its end.");
    const QString others = QStringLiteral("The bytes that arrived are not those that the server recorded.");
    return {
        {"hanging", {Answer::silence()}, {Reason::TimedOut}, late, {}},
        {"slow, and never at its end", {Answer{.pieces = {head + whole, half.first(1), half.mid(1)}, .between = 200ms}},
            {Reason::TimedOut}, late, half},
        {"hangs up", {Answer::hangUp()}, {Reason::ConnectionLost},
            QStringLiteral("The connection to the server was lost."), {}},
        {"cut body", {Answer::raw(head + whole + half)}, {Reason::Truncated}, broken, half},
        {"shorter than it is", {Answer::raw(head + "Content-Length: 8\r\n\r\n" + content)}, {Reason::ChecksumMismatch},
            others, content.first(8)},
        // Qt 6.4 takes a chunk with a damaged length for the last one and says nothing.
        {"bad chunk", {Answer::raw(head + chunked + chunk(half) + "zz\r\n" + content.mid(half.size()))},
            {Reason::ChecksumMismatch, Reason::Truncated}, {}, half},
        {"chunks that break off", {Answer::raw(head + chunked + chunk(half))}, {Reason::Truncated}, broken, half},
        {"HTML", {Answer::of("text/html", "<!doctype html><title>Sign in</title>")}, {Reason::NotAnApi},
            QStringLiteral("Something else answers at "), "Sign in"},
        {"HTML that says it is text", {Answer::of("text/plain", "<!doctype html><title>Sign in</title>")},
            {Reason::ChecksumMismatch}, others, "Sign in"},
        {"200 with errors", {Answer::json(R"({"data":null,"errors":[{"message":"stolen words"}]})")},
            {Reason::ChecksumMismatch}, others, "stolen words"},
        {"401 once",
            {Answer::json(R"({"data":null,"errors":[{"message":"Expired Signature","extensions":{"code":401}}]})", 401),
                good},
            {}, {}, "Expired Signature"},
        {"429 then good", {Answer::shed(1), good}, {}, {}, "Too busy"},
        {"500 plain text", {Answer::of("text/plain", "Internal Server Error", 500)}, {Reason::ServerFault},
            QStringLiteral("The server failed with status 500."), "Internal Server Error"},
        {"redirect to another origin", {Answer::redirect(elsewhere.toEncoded())}, {Reason::ForeignRedirect},
            QStringLiteral("The server wanted to send this request to another server."), {}},
        {"endless body", {Answer::endless()}, {Reason::TooLarge},
            QStringLiteral("The answer is larger than the limit that is set."), "xxxxxxxx"},
        {"bad gzip", {Answer::of("text/plain", content, 200, "Content-Encoding: gzip\r\n")}, {Reason::BadCompression},
            QStringLiteral("The answer is compressed in a way that cannot be undone."), content},
        {"gzip that breaks off",
            {Answer::of("text/plain", QByteArray::fromHex("1f8b08000000000000034bcecf2b49cd2b01"), 200,
                "Content-Encoding: gzip\r\n")},
            {Reason::Truncated}, broken, "content"},
    };
}

} // namespace artiscope
