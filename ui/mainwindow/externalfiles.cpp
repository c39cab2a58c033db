// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/externalfiles.h"

#include "app/core/pool.h"
#include "app/core/wholefile.h"
#include "app/domain/contenttype.h"
#include "app/session/artifacttext.h"
#include "app/session/preferences.h"
#include "ui/mainwindow/pairtools.h"

#include <QDesktopServices>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace artiscope {

namespace {

// In a folder of its own, so that the same artifact of another snapshot has the same name.
Result<QString> write(const QString &folder, const QString &within, const QString &name, const QByteArray &bytes)
{
    const QString path = QStringLiteral("%1/%2/%3").arg(folder, within, name);
    QFile file(path);
    if (!QDir(folder).mkdir(within) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || file.write(bytes) != bytes.size() || !file.flush())
        return notWritable(path, file.errorString());
    file.close();
    if (!file.setPermissions(QFile::ReadOwner))
        return notWritable(path, file.errorString());
    return path;
}

} // namespace

ExternalFiles::ExternalFiles(const Preferences &preferences, QObject *parent)
    : QObject(parent),
      m_preferences(preferences)
{
}

bool ExternalFiles::haveFolder()
{
    if (!m_folder)
        m_folder = std::make_shared<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("artiscope-open-XXXXXX")));
    if (!m_folder->isValid()) {
        const QString why = std::exchange(m_folder, nullptr)->errorString();
        Q_EMIT failed(notWritable(QDir::tempPath(), why));
        return false;
    }
    return true;
}

void ExternalFiles::open(const Artifact &artifact, const QByteArray &bytes)
{
    if (!haveFolder())
        return;
    m_writing = runOnPool<QString>([folder = m_folder, within = QString::number(++m_count), name = fileName(artifact),
                                       bytes](const Cancelled &) { return write(folder->path(), within, name, bytes); },
        [this, extension = fileExtension(artifact.contentType)](Result<QString> path) {
            if (path)
                show(*path, extension);
            else
                Q_EMIT failed(path.error());
        });
}

void ExternalFiles::openPair(
    const Artifact &artifact, const QByteArray &left, const QByteArray &right, const PairTool &tool)
{
    if (!haveFolder())
        return;
    const auto work = [folder = m_folder, number = ++m_count, name = fileName(artifact), left, right](
                          const Cancelled &) -> Result<QStringList> {
        const Result<QString> from = write(folder->path(), QStringLiteral("%1-before").arg(number), name, left);
        if (!from)
            return from.error();
        const Result<QString> to = write(folder->path(), QStringLiteral("%1-after").arg(number), name, right);
        if (!to)
            return to.error();
        return QStringList{*from, *to};
    };
    m_writing = runOnPool<QStringList>(work, [this, tool](Result<QStringList> paths) {
        if (!paths) {
            Q_EMIT failed(paths.error());
            return;
        }
        const QStringList words = tool.commandFor(paths->at(0), paths->at(1));
        if (QProcess::startDetached(words.constFirst(), words.mid(1)))
            Q_EMIT opened(paths->at(1));
        else
            Q_EMIT failed({.kind = Error::Kind::Storage,
                .detail = tr("%1 could not be started: %2").arg(tool.name, words.constFirst())});
    });
}

void ExternalFiles::show(const QString &path, const QString &extension)
{
    const QStringList words = m_preferences.openWith(extension);
    if (words.isEmpty() && !QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        Q_EMIT failed({.kind = Error::Kind::Storage,
            .detail = tr("This desktop has no program for %1 files. One can be named in the settings, under Programs.")
                          .arg(extension)});
        return;
    }
    if (!words.isEmpty() && !QProcess::startDetached(words.constFirst(), words.mid(1) << path)) {
        Q_EMIT failed({.kind = Error::Kind::Storage,
            .detail = tr("The program that the settings name for %1 files could not be started: %2")
                          .arg(extension, words.constFirst())});
        return;
    }
    Q_EMIT opened(path);
}

void ExternalFiles::removeAll()
{
    m_writing.cancel();
    m_folder.reset();
}

} // namespace artiscope
