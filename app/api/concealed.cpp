// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/concealed.h"

#include "app/core/withoutsecrets.h"

#include <QUrl>

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype shortest = 4;
constexpr qsizetype telling = 8; // so many of its characters at the end of a text that was cut are too many

void conceal(QString &text, const QString &secret)
{
    text.replace(secret, concealedWord.toString());
    for (qsizetype length = std::min(secret.size() - 1, text.size()); length >= telling; --length) {
        if (text.endsWith(QStringView(secret).first(length))) {
            text.replace(text.size() - length, length, concealedWord.toString());
            return;
        }
    }
}

} // namespace

Error concealed(Error error, const QByteArrayList &secrets)
{
    QList<QString *> texts{&error.detail, &error.code, &error.subject, &error.requestId, &error.asked};
    for (QString &candidate : error.candidates)
        texts << &candidate;
    if (error.certificate)
        texts << &error.certificate->subject << &error.certificate->issuer << &error.certificate->why;
    for (const QByteArray &secret : secrets) {
        if (secret.size() < shortest)
            continue;
        for (const QString &form : {QString::fromUtf8(secret), QString::fromLatin1(secret.toPercentEncoding()),
                 QString::fromLatin1(secret.toBase64())}) {
            for (QString *const text : std::as_const(texts))
                conceal(*text, form);
        }
    }
    for (QString *const text : std::as_const(texts))
        *text = withoutSecrets(*text);
    return error;
}

} // namespace artiscope
