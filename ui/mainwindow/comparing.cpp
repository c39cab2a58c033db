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
    take({.name = tr("Clipboard"), .text = {}, .place = {}},
        [text = QGuiApplication::clipboard()->text()](ComparedText taken) -> Result<ComparedText> {
            taken.text = TextBuffer(text.toUtf8());
            return taken;
        });
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
    const QString place = QDir::toNativeSeparators(file.absoluteFilePath());
    take({.name = file.fileName(), .text = {}, .place = place}, [path](ComparedText taken) -> Result<ComparedText> {
        Result<FileText> read = readText(path, mostDiffBytes);
        if (!read)
            return read.error();
        taken.text = read->text;
        taken.encoding = read->encoding;
        return taken;
    });
}

void Comparing::take(const ComparedText &named, std::function<Result<ComparedText>(ComparedText)> read)
{
    m_taking = runOnPool<ComparedText>([named, read = std::move(read)](const Cancelled &) { return read(named); },
        [this, viewer = QPointer(&m_reading.viewer()), key = m_reading.viewer().readKey()](
            const Result<ComparedText> &taken) {
            if (!taken)
                Q_EMIT failed(taken.error());
            else if (viewer && viewer->readKey() == key)
                viewer->compareWith(*taken);
        });
}

} // namespace artiscope
