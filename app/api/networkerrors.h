// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QNetworkReply>
#include <QSslError>

namespace artiscope {

// A call that got no answer, as an Error. `peer` is the origin asked, for the sentence.
[[nodiscard]] Error errorOfNetwork(QNetworkReply::NetworkError error, const QString &text, const QString &peer);

// Whose certificate did not verify, and why.
[[nodiscard]] Error errorOfCertificate(
    const QSslCertificate &certificate, const QList<QSslError> &errors, const QString &peer);

} // namespace artiscope
