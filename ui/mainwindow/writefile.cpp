// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/writefile.h"

#include "app/core/pool.h"

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
    return notWritable(file.fileName(), file.errorString());
}

Request makeFile(const QString &path, std::function<QByteArray()> bytes, Done<Nothing> done)
{
    return runOnPool<Nothing>(
        [path, bytes = std::move(bytes)](const Cancelled &) { return writeFile(path, bytes()); }, std::move(done));
}

} // namespace artiscope
