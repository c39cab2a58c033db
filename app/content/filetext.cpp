// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/filetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace artiscope {

Result<FileText> readText(const QString &path, qsizetype most)
{
    Error error{
        .kind = Error::Kind::Storage, .reason = Error::Reason::NotReadable, .subject = QDir::toNativeSeparators(path)};
    QFile file(path);
    // What has no end, or none yet, would be waited for.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return error;
    if (!file.open(QIODevice::ReadOnly)) {
        error.detail = file.errorString();
        return error;
    }
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError) {
        error.detail = file.errorString();
        return error;
    }
    error.kind = Error::Kind::Input;
    error.reason = bytes.size() > most ? Error::Reason::TooLargeToCompare : Error::Reason::NotText;
    if (bytes.size() > most)
        return error;
    TextBuffer text(asUtf8(bytes));
    if (text.isProbablyBinary())
        return error;
    return FileText{std::move(text), encodingOf(bytes)};
}

} // namespace artiscope
