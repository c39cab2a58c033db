// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QByteArray>
#include <QJsonObject>

namespace artiscope {

struct AnswerHead {
    int status = 0;
    QString contentType; // lower-case, without parameters
    QString requestId;
    std::optional<std::chrono::seconds> retryAfter;
};

// Whether a body is a web page: where JSON or content is due, a sign that the address is not an API's.
[[nodiscard]] bool isHtml(const QString &contentType, QByteArrayView body);

// Every failing answer as one Error: the server's three shapes, its bare texts, and what proxies say. Contract,
// section 4.
[[nodiscard]] Error errorOfAnswer(const AnswerHead &head, const QByteArray &body);

// The errors that an answer with status 200 carries; nothing when there are none.
[[nodiscard]] std::optional<Error> errorOfGraphql(const QJsonObject &answer, const QString &requestId);

} // namespace artiscope
