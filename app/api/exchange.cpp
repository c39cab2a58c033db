// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/exchange.h"

#include "app/api/answererrors.h"
#include "app/api/gunzip.h"
#include "app/api/networkerrors.h"
#include "app/api/sendcall.h"
#include "app/core/journal.h"
#include "app/core/logging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <algorithm>

namespace artiscope {

namespace {

using Reason = Error::Reason;

constexpr int maximumRedirects = 5;
constexpr qint64 errorBodyLimit = 256 * 1024; // nobody reads more of a failure
constexpr qint64 pieceSize = 64 * 1024;

std::optional<Instant> dateOf(const QNetworkReply &reply)
{
    // HTTP's dates are those of mail, with the zone as a name (RFC 9110, 5.6.7), which Qt takes as a number only.
    const QString text = QString::fromLatin1(reply.rawHeader("Date")).trimmed();
    if (!text.endsWith(QLatin1String(" GMT")))
        return std::nullopt;
    const QDateTime date = QDateTime::fromString(text.chopped(3) + QLatin1String("+0000"), Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    return Instant{date.toMSecsSinceEpoch() * 1000};
}

// Seconds only: the server never sends a date there.
std::optional<std::chrono::seconds> retryAfterOf(const QNetworkReply &reply)
{
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

// What GraphQL answers with status 200 when something is wrong. Read as JSON only where the word stands at all.
bool saysErrors(const QByteArray &body)
{
    return body.contains("\"errors\"") && errorOfGraphql(QJsonDocument::fromJson(body).object(), {});
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

QString originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme().toLower());
    origin.setHost(url.host());
    origin.setPort(url.port(origin.scheme() == QLatin1String("https") ? 443 : 80));
    return origin.toString();
}

Exchange::Exchange(Network &network, const HttpCall &call, const TransportOptions &options, const QByteArray &requestId)
    : m_network(network),
      m_call(call),
      m_options(options),
      m_requestId(requestId)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(options.timeout);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        Error error = errorOfNetwork(QNetworkReply::TimeoutError, {}, originOf(m_call.url));
        error.requestId = m_answeredId;
        stop(std::move(error));
    });
}

Exchange::~Exchange()
{
    letGo();
}

void Exchange::start()
{
    m_clock.start();
    request(m_call.url);
}

void Exchange::drop()
{
    if (m_reply) // under way
        note(false, false, true);
    letGo();
    blockSignals(true);
    deleteLater();
}

void Exchange::request(const QUrl &url)
{
    m_headRead = false;
    m_tlsError.reset();
    m_reply = sendCall(m_network, m_call, url, m_requestId);

    const auto moved = [this] { m_idle.start(); };
    connect(m_reply, &QNetworkReply::uploadProgress, this, moved);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, moved);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readSome);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        // Only noted. Not ignoring them is what ends the handshake.
        QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
        if (certificate.isNull() && !errors.isEmpty())
            certificate = errors.first().certificate();
        m_tlsError = errorOfCertificate(certificate, errors, originOf(m_reply->url()));
    });
    // Queued: an error found at once must not be told before start() has returned.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finished, Qt::QueuedConnection);
    m_idle.start();
}

void Exchange::readHead()
{
    m_headRead = true;
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_contentType = QString::fromLatin1(m_reply->rawHeader("Content-Type")).section(u';', 0, 0).trimmed().toLower();
    m_answeredId = QString::fromLatin1(m_reply->rawHeader("X-Request-ID"));
    if (m_answeredId.isEmpty()) // a failure from outside the server's own layers: its log has ours
        m_answeredId = QString::fromLatin1(m_requestId);
    m_announced = -1;
    m_received = 0;
    m_body.clear();
    m_gunzip.reset();

    if (m_reply->hasRawHeader("Content-Length")) {
        // Qt joins repeated headers with ", "; two lengths that differ are none.
        bool isNumber = false;
        QByteArrayList lengths = m_reply->rawHeader("Content-Length").split(',');
        m_announced = lengths.first().trimmed().toLongLong(&isNumber);
        for (const QByteArray &length : std::as_const(lengths))
            isNumber = isNumber && length.trimmed() == lengths.first().trimmed();
        if (!isNumber || m_announced < 0)
            return stop(protocolError(Reason::UnexpectedAnswer, QStringLiteral("Content-Length")));
        if (isSuccess() && m_announced > bodyLimit())
            return stop(protocolError(Reason::TooLarge));
    }

    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (encoding == "gzip" || encoding == "x-gzip")
        m_gunzip = std::make_unique<Gunzip>(bodyLimit());
    else if (!encoding.isEmpty() && encoding != "identity")
        stop(protocolError(Reason::BadCompression, QString::fromLatin1(encoding)));
}

void Exchange::readSome()
{
    m_idle.start();
    if (!m_headRead)
        readHead();
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(pieceSize);
        if (piece.isEmpty())
            break;
        m_received += piece.size();
        if (m_gunzip) {
            const Gunzip::State state = m_gunzip->feed(piece);
            m_body += m_gunzip->take();
            if (state == Gunzip::State::Damaged)
                return stop(protocolError(Reason::BadCompression));
            if (state == Gunzip::State::TooLarge && isSuccess())
                return stop(protocolError(Reason::TooLarge));
        } else {
            m_body += piece;
        }
        if (m_body.size() <= bodyLimit())
            continue;
        if (isSuccess())
            return stop(protocolError(Reason::TooLarge));
        return finishFailed(); // enough to say what is wrong
    }
    if (m_reply && isSuccess() && m_call.progress) {
        // Queued: whoever hears of progress may cancel, and Qt is in the middle of its signal here.
        QMetaObject::invokeMethod(
            this,
            [this, received = m_received] {
                if (m_reply)
                    m_call.progress(received, m_announced);
            },
            Qt::QueuedConnection);
    }
}

void Exchange::finished()
{
    if (!m_reply)
        return;
    readSome();
    if (!m_reply)
        return;
    m_idle.stop();

    const QNetworkReply::NetworkError error = m_reply->error();
    // From ContentAccessDenied (201) to UnknownContentError, and from InternalServerError (401) up, the error only
    // repeats the status, and so does what Qt says for a 400 (and a 418); the others say that the exchange itself
    // broke.
    const bool repeatsStatus =
        (error >= QNetworkReply::ContentAccessDenied && error < QNetworkReply::ProtocolUnknownError)
        || error >= QNetworkReply::InternalServerError
        || (error == QNetworkReply::ProtocolInvalidOperationError && (m_status == 400 || m_status == 418));
    if (error == QNetworkReply::NoError || (m_status != 0 && repeatsStatus)) {
        if (m_status == 0)
            return stop(protocolError(Reason::UnexpectedAnswer));
        if (isRedirect(m_status))
            return follow();
        return isSuccess() ? finishWhole() : finishFailed();
    }
    if (m_tlsError)
        return stop(*std::exchange(m_tlsError, std::nullopt));
    if (m_status != 0)
        return stop(protocolError(Reason::Truncated, m_reply->errorString()));
    stop(errorOfNetwork(error, m_reply->errorString(), originOf(m_reply->url())));
}

void Exchange::finishWhole()
{
    const bool mayBeEmpty = m_status == 204 || m_status == 205;
    if (!mayBeEmpty && m_announced >= 0 && m_received != m_announced)
        return stop(protocolError(Reason::Truncated));
    if (m_gunzip && m_gunzip->state() != Gunzip::State::Whole && !(mayBeEmpty && m_received == 0))
        return stop(protocolError(Reason::Truncated));
    if (isHtml(m_contentType, m_call.expectJson ? QByteArrayView(m_body) : QByteArrayView()))
        return stop(protocolError(Reason::NotAnApi));
    const bool isJson =
        m_contentType == QLatin1String("application/json") || m_contentType.endsWith(QLatin1String("+json"));
    if (m_call.expectJson && !isJson)
        return stop(protocolError(Reason::NotJson, m_contentType));

    HttpReply reply;
    reply.status = m_status;
    reply.lengthKnown = m_announced >= 0 || m_gunzip;
    reply.body = std::move(m_body);
    reply.contentType = m_contentType;
    reply.requestId = m_answeredId;
    reply.serverDate = dateOf(*m_reply);
    end({std::move(reply)});
}

void Exchange::finishFailed()
{
    const AnswerHead head{m_status, m_contentType, m_answeredId, retryAfterOf(*m_reply)};
    Error error = errorOfAnswer(head, m_body);
    if (error.reason == Reason::NotAnApi)
        error.subject = originOf(m_call.url);
    Outcome outcome{std::move(error)};
    outcome.shed = m_status == 429 && m_reply->rawHeader("X-Infrahub-Admission").trimmed().toLower() == "shed";
    outcome.transient = m_status == 502 || m_status == 503 || m_status == 504;
    end(std::move(outcome));
}

// By hand, since Qt would send our headers along to wherever it is told to go.
void Exchange::follow()
{
    const QByteArray location = m_reply->rawHeader("Location");
    const QUrl target = m_reply->url().resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || !target.isValid())
        return stop(protocolError(Reason::UnexpectedAnswer, QStringLiteral("Location")));
    if (originOf(target) != originOf(m_call.url)) {
        Error error = protocolError(Reason::ForeignRedirect);
        error.subject = originOf(target);
        return stop(std::move(error));
    }
    // A POST that is sent elsewhere as a GET would be another call.
    const bool keepsMethod = m_status == 307 || m_status == 308;
    if (++m_redirects > maximumRedirects || (m_call.method != "GET" && !keepsMethod))
        return stop(protocolError(Reason::UnexpectedAnswer, QString::fromLatin1(location)));
    letGo();
    request(target);
}

void Exchange::stop(Error error)
{
    end({std::move(error)});
}

void Exchange::end(Outcome outcome)
{
    m_idle.stop();
    qCInfo(lcHttp).noquote() << m_call.method << m_call.url.path() << m_status << m_clock.elapsed() << "ms"
                             << m_received << "bytes";
    const bool hasErrors =
        m_options.journal && outcome.result && !m_call.operation.isEmpty() && saysErrors(outcome.result->body);
    note(!outcome.result || hasErrors, hasErrors, false);
    if (!outcome.result) {
        Error error = outcome.result.error();
        error.asked = m_call.asked();
        outcome.result = std::move(error);
    }
    letGo();
    Q_EMIT over(outcome);
}

void Exchange::note(bool failed, bool hasErrors, bool cancelled)
{
    if (!m_options.journal)
        return;
    m_options.journal->note({.method = QString::fromLatin1(m_call.method),
        .path = m_call.url.path(),
        .operation = m_call.operation,
        .status = m_status,
        .failed = failed,
        .hasErrors = hasErrors,
        .cancelled = cancelled,
        .milliseconds = m_clock.elapsed(),
        .bytes = m_received,
        .id = QString::fromLatin1(m_requestId)});
}

// Only our own connections are cut: a blanket disconnect would also cut the one that closes the socket.
void Exchange::letGo()
{
    m_idle.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater();
}

Error Exchange::protocolError(Reason reason, const QString &detail) const
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.reason = reason;
    error.status = m_status;
    error.detail = detail;
    error.subject = originOf(m_call.url);
    error.requestId = m_answeredId;
    return error;
}

qint64 Exchange::bodyLimit() const
{
    return isSuccess() ? m_options.sizeLimit : std::min(errorBodyLimit, m_options.sizeLimit);
}

} // namespace artiscope
