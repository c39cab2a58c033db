// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/platform/openedlinks.h"

#include <QFileOpenEvent>

using namespace artiscope;

// Links that the desktop sends to the program that runs, as macOS does.
class TestOpenedLinks : public QObject {
    Q_OBJECT

private:
    static bool send(const QUrl &url)
    {
        QFileOpenEvent event(url);
        return QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    }

private Q_SLOTS:
    void linkComesAsItIsWritten()
    {
        const OpenedLinks links(*QCoreApplication::instance());
        QStringList opened;
        connect(&links, &OpenedLinks::opened, this, [&](const QString &link) { opened << link; });
        const QString link = QStringLiteral("artiscope://lab.example/main/leaf_config/leaf%2001?line=3");
        QVERIFY(send(QUrl(link)));
        QCOMPARE(opened, QStringList{link});
    }

    void fileIsNone()
    {
        const OpenedLinks links(*QCoreApplication::instance());
        QStringList opened;
        connect(&links, &OpenedLinks::opened, this, [&](const QString &link) { opened << link; });
        send(QUrl::fromLocalFile(QStringLiteral("/tmp/leaf-01.cfg")));
        QCOMPARE(opened, QStringList());
    }

    void linkIsGoneToInTheWindow()
    {
        SampleWindow window;
        const OpenedLinks links(*QCoreApplication::instance());
        connect(&links, &OpenedLinks::opened, &window.window, &MainWindow::openLink);
        send(QUrl(QStringLiteral("artiscope:nothing")));
        const auto *const banner = part<QWidget>(window.window, "troubleBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(part<QLabel>(*banner, "bannerText")->text().contains(QLatin1String("artiscope:nothing")),
            qPrintable(part<QLabel>(*banner, "bannerText")->text()));
    }
};

QTEST_MAIN(TestOpenedLinks)
#include "tst_openedlinks.moc"
