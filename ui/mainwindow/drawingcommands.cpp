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
#include <QLocale>
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

QString sizeWords(const QSize &size)
{
    const QLocale locale;
    return QStringLiteral("%1 × %2").arg(locale.toString(size.width()), locale.toString(size.height()));
}

} // namespace

DrawingCommands::DrawingCommands(Workspace &workspace, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_window(window),
      m_place(new SavePlace(this))
{
    connect(&m_render, &SvgRender::rendered, this, [this](const SvgPicture &picture) { m_withPicture(picture); });
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
    m_withPicture = [this](const SvgPicture &picture) {
        QGuiApplication::clipboard()->setImage(picture.image);
        Q_EMIT said(tr("The picture is on the clipboard: %1 pixels.").arg(sizeWords(picture.image.size()))
            + smallerWords(picture));
    };
    m_render.start(source(), sharp);
}

void DrawingCommands::savePicture()
{
    choose(tr("Save drawing as PNG"), QStringLiteral("png"), [this, source = source()](const QString &path) {
        m_withPicture = [this, path](const SvgPicture &picture) {
            const QString done =
                tr("Saved as %1: %2 pixels.").arg(QDir::toNativeSeparators(path), sizeWords(picture.image.size()));
            write(
                path, [image = picture.image] { return png(image); }, done + smallerWords(picture));
        };
        m_render.start(source, sharp);
    });
}

void DrawingCommands::saveDocument()
{
    choose(tr("Save drawing as PDF"), QStringLiteral("pdf"), [this, source = source()](const QString &path) {
        m_withDocument = [this, path](const QByteArray &pdf) {
            write(
                path, [pdf] { return pdf; }, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        };
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

// A picture has no more pixels than the drawing program makes.
QString DrawingCommands::smallerWords(const SvgPicture &picture)
{
    if (picture.image.width() >= picture.natural.width() && picture.image.height() >= picture.natural.height())
        return {};
    return u' ' + tr("The drawing itself is larger: %1.").arg(sizeWords(picture.natural));
}

void DrawingCommands::write(const QString &path, std::function<QByteArray()> bytes, const QString &done)
{
    m_writing =
        runOnPool<Nothing>([path, bytes = std::move(bytes)](const Cancelled &) { return writeFile(path, bytes()); },
            [this, done](Result<Nothing> written) {
                if (written)
                    Q_EMIT said(done);
                else
                    Q_EMIT failed(written.error());
            });
}

} // namespace artiscope
