// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/drawingcommands.h"

#include "app/core/pool.h"
#include "app/core/wholefile.h"
#include "app/session/artifacttext.h"
#include "ui/mainwindow/saveplace.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QWidget>

namespace artiscope {

namespace {

constexpr double sharp = 2; // device pixels for a CSS pixel

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

DrawingCommands::DrawingCommands(Workspace &workspace, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_window(window),
      m_place(new SavePlace(this))
{
    connect(&m_render, &SvgRender::rendered, this, [this](const SvgPicture &picture) { m_withPicture(picture.image); });
    connect(&m_render, &SvgRender::documentMade, this, [this](const QByteArray &pdf) { m_withDocument(pdf); });
    connect(&m_render, &SvgRender::failed, this,
        [this](const QString &reason) { Q_EMIT said(tr("There is no picture of it. %1").arg(reason)); });
}

QByteArray DrawingCommands::source() const
{
    return m_workspace.isOpen() ? m_workspace.document().bytes() : QByteArray();
}

void DrawingCommands::copyPicture()
{
    m_withPicture = [this](const QImage &image) {
        QGuiApplication::clipboard()->setImage(image);
        Q_EMIT said(tr("The picture is on the clipboard."));
    };
    m_render.start(source(), sharp);
}

void DrawingCommands::savePicture()
{
    choose(tr("Save drawing as PNG"), QStringLiteral("png"), [this, source = source()](const QString &path) {
        m_withPicture = [this, path](const QImage &image) { write(path, [image] { return png(image); }); };
        m_render.start(source, sharp);
    });
}

void DrawingCommands::saveDocument()
{
    choose(tr("Save drawing as PDF"), QStringLiteral("pdf"), [this, source = source()](const QString &path) {
        m_withDocument = [this, path](const QByteArray &pdf) { write(path, [pdf] { return pdf; }); };
        m_render.startDocument(source);
    });
}

void DrawingCommands::choose(const QString &title, const QString &suffix, std::function<void(const QString &path)> then)
{
    if (!m_workspace.isOpen() || !m_workspace.document().artifact())
        return;
    const QFileInfo name(fileName(*m_workspace.document().artifact()));
    m_place->ask(m_window,
        {.title = title,
            .objectName = QStringLiteral("saveDrawingDialog"),
            .fileName = name.completeBaseName() + u'.' + suffix,
            .suffix = suffix},
        std::move(then));
}

void DrawingCommands::write(const QString &path, std::function<QByteArray()> bytes)
{
    m_writing =
        runOnPool<Nothing>([path, bytes = std::move(bytes)](const Cancelled &) { return writeFile(path, bytes()); },
            [this, path](Result<Nothing> done) {
                if (done)
                    Q_EMIT said(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
                else
                    Q_EMIT failed(done.error());
            });
}

} // namespace artiscope
