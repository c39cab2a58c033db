// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/comparing.h"

#include "app/content/filetext.h"
#include "app/core/pool.h"
#include "app/diff/linediff.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QStandardPaths>

namespace artiscope {

Comparing::Comparing(ReadingArea &reading, QWidget *window)
    : QObject(window),
      m_reading(reading),
      m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &Comparing::lookAtClipboard);
    lookAtClipboard();
}

// Remembered, since asking may mean to ask another program.
void Comparing::lookAtClipboard()
{
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    const bool hasText = data && data->hasText();
    if (hasText == m_clipboardHasText)
        return;
    m_clipboardHasText = hasText;
    Q_EMIT clipboardChanged();
}

void Comparing::withClipboard()
{
    take(tr("Clipboard"), {},
        [text = QGuiApplication::clipboard()->text()]() -> Result<TextBuffer> { return TextBuffer(text.toUtf8()); });
}

void Comparing::withFile()
{
    auto *const dialog = new QFileDialog(m_window, tr("Compare with a file"), m_folder);
    dialog->setObjectName(QStringLiteral("compareDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Comparing::read);
    dialog->open();
}

void Comparing::read(const QString &path)
{
    const QFileInfo file(path);
    m_folder = file.absolutePath();
    take(file.fileName(), QDir::toNativeSeparators(file.absoluteFilePath()),
        [path] { return readText(path, mostDiffBytes); });
}

void Comparing::take(const QString &name, const QString &place, std::function<Result<TextBuffer>()> text)
{
    m_taking = runOnPool<TextBuffer>([text = std::move(text)](const Cancelled &) { return text(); },
        [this, name, place, viewer = QPointer(&m_reading.viewer()), key = m_reading.viewer().readKey()](
            Result<TextBuffer> taken) {
            if (!taken)
                Q_EMIT failed(taken.error());
            else if (viewer && viewer->readKey() == key)
                viewer->compareWith({.name = name, .text = *taken, .place = place});
        });
}

} // namespace artiscope
