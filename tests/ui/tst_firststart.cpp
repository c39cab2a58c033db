// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/connect/choicebutton.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/firststart.h"

#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QStatusBar>

using namespace artiscope;

// What one sees before any server was set up: three choices, and how each goes on.
class TestFirstStart : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;
    QTemporaryDir m_folder; // that the program was started in
    QString m_before;

    ChoiceButton *choice(const char *name) { return part<ChoiceButton>(m_on->window, name); }
    void writeFile(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("infrahubctl.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void start() { m_on = std::make_unique<SampleWindow>(); }

private Q_SLOTS:
    void initTestCase()
    {
        dressTests();
        qunsetenv("INFRAHUBCTL_CONFIG");
        m_before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
    }
    void cleanupTestCase() { QDir::setCurrent(m_before); }
    void cleanup()
    {
        m_on.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("infrahubctl.toml")));
    }

    void threeChoicesAndNothingElse()
    {
        start();
        QVERIFY(m_on->widget("firstStart")->isVisible());
        QVERIFY(!m_on->widget("topBar")->isVisible());
        QVERIFY(!m_on->widget("definitions")->isVisible());
        QStringList choices;
        const auto buttons = m_on->window.centralWidget()->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->visibleRegion().isEmpty())
                choices << (button->accessibleName().isEmpty() ? button->objectName() : button->accessibleName());
        }
        QCOMPARE(choices.join(u'\n'),
            QStringLiteral("Connect to a server\nImport from infrahubctl\nLook around in the sample"));
        QVERIFY2(!choice("firstImport")->isEnabled(), "there is no such file");
        QCOMPARE(choice("firstImport")->explanation(),
            QStringLiteral("There is no infrahubctl.toml in %1.").arg(m_folder.path()));
        QCOMPARE(choice("firstImport")->accessibleDescription(), choice("firstImport")->explanation());
    }

    void theArrowsAndEnterChoose()
    {
        start();
        QSignalSpy sample(&m_on->window, &MainWindow::sampleRequested);
        QTRY_VERIFY(choice("firstConnect")->hasFocus());
        QTest::keyClick(choice("firstConnect"), Qt::Key_Down); // past what is off
        QVERIFY(choice("firstSample")->hasFocus());
        QTest::keyClick(choice("firstSample"), Qt::Key_Return);
        QCOMPARE(sample.count(), 1);

        // Whoever owns it opens the sample, and the window is itself.
        QVERIFY(m_on->open());
        QVERIFY(!m_on->widget("firstStart")->isVisible());
        QVERIFY(m_on->widget("topBar")->isVisible());
        QVERIFY(m_on->widget("definitions")->isVisible());
    }

    // There is no status line yet, until something is said.
    void whatWasDoneIsSaid()
    {
        start();
        auto *const status = m_on->window.statusBar();
        QVERIFY(!status->isVisible());
        m_on->action("copyReportAction")->trigger();
        QTRY_COMPARE(status->currentMessage(), QStringLiteral("The diagnostic report is on the clipboard."));
        QVERIFY(status->isVisible());
        keepPicture(m_on->window, QStringLiteral("said"));
        status->clearMessage();
        QVERIFY(!status->isVisible());
    }

    void connectingGoesByTheServers()
    {
        start();
        QTest::mouseClick(choice("firstConnect"), Qt::LeftButton);
        auto *const dialog = part<ConnectDialog>(m_on->window, "connectDialog");
        QTRY_VERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_on->window.findChild<ConnectDialog *>());
        QVERIFY(m_on->widget("firstStart")->isVisible());
    }

    void whatInfrahubctlKnowsIsSaidAndTakenOver()
    {
        writeFile("server_address = \"https://lab.example.net\"\napi_token = \"not-to-be-seen\"\n");
        start();
        const QString file = m_folder.filePath(QStringLiteral("infrahubctl.toml"));
        QVERIFY(choice("firstImport")->isEnabled());
        QCOMPARE(choice("firstImport")->explanation(), QStringLiteral("https://lab.example.net, of %1.").arg(file));
        keepPicture(m_on->window, QStringLiteral("found"));

        QTest::mouseClick(choice("firstImport"), Qt::LeftButton);
        auto *const dialog = part<ConnectDialog>(m_on->window, "connectDialog");
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(part<QLineEdit>(*dialog, "profileAddress")->text(), QStringLiteral("https://lab.example.net"));
        QVERIFY(part<QLabel>(*dialog, "connectionReportHead")->text().contains(QLatin1String("was imported")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_on->window.findChild<ConnectDialog *>());
        QVERIFY2(!m_on->widget("firstStart")->isVisible(), "there is a server now");
        QCOMPARE(part<QLabel>(*m_on->widget("connectionState"), "stateSentence")->text(),
            QStringLiteral("No server is open."));
    }

    void aFileThatIsBrokenSaysSo()
    {
        writeFile("server_address = \n");
        start();
        QVERIFY(!choice("firstImport")->isEnabled());
        QVERIFY2(choice("firstImport")->explanation().contains(QLatin1String("is damaged")),
            qPrintable(choice("firstImport")->explanation()));
    }
};

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
