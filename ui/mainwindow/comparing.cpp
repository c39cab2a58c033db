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
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        m_clipboardHasText.reset();
        Q_EMIT clipboardChanged();
    });
}

bool Comparing::clipboardHasText()
{
    if (!m_clipboardHasText) {
        const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
        m_clipboardHasText = data && data->hasText();
    }
    return *m_clipboardHasText;
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
