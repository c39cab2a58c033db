// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/wholefile.h"

#include <QDir>
#include <QSaveFile>

namespace artiscope {

Error notWritable(const QString &path, const QString &why)
{
    return {.kind = Error::Kind::Storage,
        .reason = Error::Reason::NotWritable,
        .detail = why,
        .subject = QDir::toNativeSeparators(path)};
}

Result<Nothing> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Nothing{};
    return notWritable(path, file.errorString());
}

} // namespace artiscope
