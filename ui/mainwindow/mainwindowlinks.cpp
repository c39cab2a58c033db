// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How links come into the window.

#include "ui/connect/connectdialog.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/linkdialog.h"
#include "ui/mainwindow/linkopening.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/notices.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"

#include <QApplication>
#include <QClipboard>

namespace artiscope {

void MainWindow::connectLinks()
{
    connect(m_actions->openLink, &QAction::triggered, this, &MainWindow::openLinkDialog);
    connect(m_actions->pasteLink, &QAction::triggered, this, &MainWindow::pasteLink);
    connect(m_linkOpening, &LinkOpening::waiting, m_notices, &Notices::showWaiting);
    connect(m_notices, &Notices::waitingGivenUp, m_linkOpening, &LinkOpening::cancel);
    connect(m_linkOpening, &LinkOpening::artifactWanted, this, &MainWindow::showArtifact);
    connect(m_linkOpening, &LinkOpening::sampleWanted, this, &MainWindow::sampleRequested);
    connect(m_linkOpening, &LinkOpening::failed, this, &MainWindow::showTrouble);
    connect(m_linkOpening, &LinkOpening::serverUnknown, this, [this](const QUrl &server) {
        openConnections();
        m_connectDialog->offer(server);
    });
}

void MainWindow::openLink(const QString &text)
{
    if (const std::optional<Link> link = Link::fromText(text))
        m_linkOpening->open(*link);
    else
        showTrouble(LinkDialog::noLink(text));
}

void MainWindow::comeToFront()
{
    if (isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openLinkDialog()
{
    auto *const dialog = new LinkDialog(QApplication::clipboard()->text(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkDialog::chosen, m_linkOpening, &LinkOpening::open);
    dialog->open();
}

// Text fields take the key themselves; elsewhere there is nothing else that one could paste.
void MainWindow::pasteLink()
{
    const QString text = QApplication::clipboard()->text();
    if (Link::fromText(text))
        openLink(text);
    else
        say(tr("There is no link to an artifact on the clipboard."));
}

int MainWindow::caretLine(const QList<Artifact> &artifacts) const
{
    const Viewer &shown = viewer();
    // A line of a text that was made of it is none of its own.
    const bool isOfIt = artifacts.size() == 1 && shown.readKey() == artifacts.constFirst().key() && shown.showsSource()
        && shown.hasText() && !shown.isReformatted();
    return isOfIt ? int(shown.text().caretLine()) + 1 : 0;
}

} // namespace artiscope
