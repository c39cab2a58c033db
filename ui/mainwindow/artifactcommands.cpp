// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/artifactcommands.h"

#include "app/content/encoding.h"
#include "app/core/wholefile.h"
#include "app/session/artifacttext.h"
#include "app/session/linked.h"
#include "app/session/reference.h"
#include "ui/mainwindow/externalfiles.h"
#include "ui/mainwindow/saveplace.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDrag>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

namespace artiscope {

ArtifactCommands::ArtifactCommands(Workspace &workspace, const Preferences &preferences, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_window(window),
      m_files(new ExternalFiles(preferences, this)),
      m_place(new SavePlace(this))
{
    connect(&m_workspace, &Workspace::closing, this, [this] {
        m_fetch.cancel();
        m_files->removeAll();
    });
    connect(m_files, &ExternalFiles::failed, this, &ArtifactCommands::failed);
    connect(m_files, &ExternalFiles::opened, this, [this](const QString &path) {
        Q_EMIT said(tr("Opened %1, a copy that cannot be changed.").arg(QFileInfo(path).fileName()));
    });
}

void ArtifactCommands::withContent(const Artifact &artifact, std::function<void(const QByteArray &)> then)
{
    const Document &document = m_workspace.document();
    if (document.state() == LoadState::Ready && document.artifact() && document.artifact()->id == artifact.id) {
        then(document.bytes());
        return;
    }
    m_fetch = m_workspace.content().fetch(artifact, m_workspace.snapshot(), Priority::High, {},
        [this, then = std::move(then)](Result<FetchedContent> content) {
            if (content)
                then(content->bytes);
            else
                Q_EMIT failed(content.error());
        });
}

void ArtifactCommands::copyContent(const Artifact &artifact)
{
    withContent(artifact, [this](const QByteArray &bytes) {
        QApplication::clipboard()->setText(QString::fromUtf8(asUtf8(bytes)));
        Q_EMIT said(tr("The content is on the clipboard."));
    });
}

void ArtifactCommands::copyLines(const QList<Artifact> &artifacts, const std::function<QString(const Artifact &)> &line)
{
    QStringList lines;
    for (const Artifact &artifact : artifacts) {
        const QString text = line(artifact);
        if (!text.isEmpty())
            lines << text;
    }
    copyText(lines);
}

void ArtifactCommands::copyText(const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    Q_EMIT said(lines.size() == 1 ? tr("1 line on the clipboard.")
                                  : tr("%n lines on the clipboard.", nullptr, int(lines.size())));
}

void ArtifactCommands::copyIds(const QList<Artifact> &artifacts)
{
    copyLines(artifacts, [](const Artifact &artifact) { return artifact.id; });
}

void ArtifactCommands::copyStorageIds(const QList<Artifact> &artifacts)
{
    copyLines(artifacts, [](const Artifact &artifact) { return artifact.storageId; });
}

void ArtifactCommands::copyReferences(const QList<Artifact> &artifacts)
{
    copyLines(artifacts, artifactReference);
}

void ArtifactCommands::copyLinks(const QList<Artifact> &artifacts, int line)
{
    Link place{.server = linkServer(m_workspace.connection().profile()),
        .shown = linkPlace(m_workspace.snapshot()),
        .line = line};
    if (m_workspace.against())
        place.against = linkPlace(*m_workspace.against());
    const QList<Link> links = linksTo(artifacts, place, m_workspace.catalogue().artifacts());
    QStringList texts;
    for (const Link &link : links)
        texts << link.toText();
    copyText(texts);
}

void ArtifactCommands::copyWebLinks(const QList<Artifact> &artifacts)
{
    copyLines(artifacts, [this](const Artifact &artifact) {
        return webPage(m_workspace.connection().profile(), artifact, m_workspace.snapshot())
            .toString(QUrl::FullyEncoded);
    });
}

void ArtifactCommands::copyCurl(const QList<Artifact> &artifacts)
{
    copyLines(artifacts, [this](const Artifact &artifact) {
        return curlCommand(m_workspace.connection().profile(), artifact, m_workspace.snapshot());
    });
}

void ArtifactCommands::openWeb(const Artifact &artifact)
{
    QDesktopServices::openUrl(webPage(m_workspace.connection().profile(), artifact, m_workspace.snapshot()));
}

void ArtifactCommands::openElsewhere(const Artifact &artifact)
{
    withContent(artifact, [this, artifact](const QByteArray &bytes) { m_files->open(artifact, bytes); });
}

void ArtifactCommands::saveAs(const Artifact &artifact)
{
    const SavePlace::Question question{.title = tr("Save artifact"),
        .objectName = QStringLiteral("saveDialog"),
        .fileName = fileName(artifact),
        .suffix = {}};
    m_place->ask(m_window, question, [this, artifact](const QString &path) {
        withContent(artifact, [this, path](const QByteArray &bytes) {
            if (const Result<Nothing> done = writeFile(path, bytes); !done)
                Q_EMIT failed(done.error());
            else
                Q_EMIT said(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        });
    });
}

void ArtifactCommands::drag(const Artifact &artifact)
{
    withContent(artifact, [this, artifact](const QByteArray &bytes) {
        // Other programs take a file by its path and may read it later, so it stays until the session of the desktop
        // clears its temporary files.
        QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("artiscope-XXXXXX")));
        folder.setAutoRemove(false);
        const QString path = folder.filePath(fileName(artifact));
        if (const Result<Nothing> done = writeFile(path, bytes); !done) {
            Q_EMIT failed(done.error());
            return;
        }
        if (!(QApplication::mouseButtons() & Qt::LeftButton))
            return; // let go while the content was fetched
        auto *const data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(path)});
        auto *const drag = new QDrag(m_window);
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction);
    });
}

} // namespace artiscope
