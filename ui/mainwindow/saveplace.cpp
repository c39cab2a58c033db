// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/saveplace.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace artiscope {

SavePlace::SavePlace(QObject *parent)
    : QObject(parent),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void SavePlace::ask(QWidget *window, const Question &question, std::function<void(const QString &path)> then)
{
    auto *const dialog = new QFileDialog(window, question.title, m_folder);
    dialog->setObjectName(question.objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(question.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, then = std::move(then)](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        then(path);
    });
    m_asking = dialog;
    dialog->open();
}

void SavePlace::giveUp()
{
    if (m_asking)
        m_asking->close();
}

} // namespace artiscope
