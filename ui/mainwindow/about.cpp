// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/about.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::About)
};

} // namespace

void openAbout(QWidget *window)
{
    auto *const box = new QMessageBox(QMessageBox::NoIcon, Words::tr("About Artiscope"),
        Words::tr("<b>Artiscope %1</b><br>Find, read and render the artifacts of an Infrahub server.<br><br>"
                  "Free software under the GNU General Public License, version 3 or later. Built with Qt %2.")
            .arg(QStringLiteral(ARTISCOPE_VERSION), QLatin1String(qVersion())),
        QMessageBox::Close, window);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(window->windowIcon().pixmap(64));
    box->open();
}

} // namespace artiscope
