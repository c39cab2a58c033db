// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDrag>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QStatusBar>

using namespace artiscope;

namespace {

// Stands in for the person's web browser.
class Browser : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

// Takes what is dragged out of a window, as another program would.
class DropPlace : public QObject {
public:
    explicit DropPlace(QWidget &window) : m_window(window) { m_window.installEventFilter(this); }
    ~DropPlace() override { m_window.removeEventFilter(this); }
    QList<QUrl> urls;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_window && event->type() == QEvent::ChildAdded)
            static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
        if (const auto *drag = qobject_cast<QDrag *>(watched); drag && event->type() == QEvent::DeferredDelete)
            urls << drag->mimeData()->urls();
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_window;
};

} // namespace

// What is done with artifacts outside the window, in the real one.
class TestCommands : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    QString clipboard() { return QGuiApplication::clipboard()->text(); }
    QPoint middleOf(int row)
    {
        return m_window->table()->visualRect(m_window->table()->model()->index(row, 0)).center();
    }
    QMenu *openContextMenu(int row)
    {
        QTableView *table = m_window->table();
        const QPoint at = middleOf(row);
        QTest::mouseClick(table->viewport(), Qt::RightButton, {}, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table->viewport(), &event);
        return part<QMenu>(m_window->window, "artifactContextMenu");
    }
    // From one artifact's row to somewhere outside, by the events of the mouse.
    void dragOut(int row)
    {
        QTableView *table = m_window->table();
        QWindow *handle = m_window->window.windowHandle();
        const auto inWindow = [&](const QPoint &at) { return table->viewport()->mapTo(&m_window->window, at); };
        const QPoint from = middleOf(row);
        const int far = QApplication::startDragDistance() + 5;
        QTest::mousePress(handle, Qt::LeftButton, {}, inWindow(from));
        QTest::mouseMove(handle, inWindow(from + QPoint(far, 0)));
        QTest::mouseMove(handle, inWindow(from + QPoint(2 * far, 0)));
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
        QGuiApplication::clipboard()->setText(QStringLiteral("as before"));
    }
    void cleanup()
    {
        QVERIFY2(!clipboard().contains(QString::fromLatin1(m_window->sample.server.token())), "never a secret");
        m_window.reset();
    }

    void savedIsByteForByte_data()
    {
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("name");
        QTest::newRow("configuration") << QByteArray("leaf_config") << QByteArray("leaf-01")
                                       << "leaf_config-leaf-01.txt";
        QTest::newRow("table") << QByteArray("cable_list") << QByteArray("leaf-02") << "cable_list-leaf-02.csv";
        QTest::newRow("drawing") << QByteArray("rack_elevation") << QByteArray("rack-a01")
                                 << "rack_elevation-rack-a01.svg";
        QTest::newRow("handbook") << QByteArray("handbook") << QByteArray("leaf-03") << "handbook-leaf-03.md";
    }
    void savedIsByteForByte()
    {
        QFETCH(const QByteArray, definition);
        QFETCH(const QByteArray, target);
        QFETCH(const QString, name);
        SampleWindow &w = *m_window;
        const auto artifact = w.find(definition.constData(), target.constData());
        QVERIFY(artifact);
        w.read(*artifact);
        w.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(w.window.findChild<QFileDialog *>(QStringLiteral("saveDialog")));
        auto *const dialog = part<QFileDialog>(w.window, "saveDialog");
        QCOMPARE(part<QLineEdit>(*dialog, "fileNameEdit")->text(), name);
        const QString path = w.sample.folder.filePath(name);
        w.chooseFile(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), w.contentOf(*artifact));
        QVERIFY(part<QStatusBar>(w.window, "statusLine")->currentMessage().contains(path));
        // The next one is offered where this one went.
        w.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(w.window.findChild<QFileDialog *>());
        QCOMPARE(w.window.findChild<QFileDialog *>()->directory().absolutePath(), w.sample.folder.path());
        w.window.findChild<QFileDialog *>()->reject();
    }

    void whereItCannotBeSavedOneIsTold()
    {
        SampleWindow &w = *m_window;
        (void)m_window->readLeaf();
        const QString path = w.sample.folder.filePath(QStringLiteral("absent/leaf.txt"));
        w.key(Qt::Key_S, Qt::ControlModifier);
        w.chooseFile(path);
        auto *const banner = part<QWidget>(w.window, "troubleBanner");
        QTRY_VERIFY(banner->isVisible());
        const QString told = part<QLabel>(*banner, "bannerText")->text();
        QVERIFY2(told.startsWith(path + QStringLiteral(" cannot be written.")), qPrintable(told));
    }

    void draggedOutItIsAFile()
    {
        SampleWindow &w = *m_window;
        const Artifact artifact = m_window->readLeaf();
        DropPlace place(w.window);
        dragOut(0);
        QTRY_COMPARE(place.urls.size(), 1);
        QTest::mouseRelease(w.window.windowHandle(), Qt::LeftButton, {}, QPoint(1, 1));
        const QFileInfo info(place.urls.constFirst().toLocalFile());
        QCOMPARE(info.fileName(), QStringLiteral("leaf_config-leaf-01.txt"));
        QFile file(info.absoluteFilePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), w.contentOf(artifact));
        QVERIFY(QDir(info.absolutePath()).removeRecursively());
    }

    void theWebPageIsTheArtifactsOwn()
    {
        SampleWindow &w = *m_window;
        const Artifact artifact = m_window->readLeaf();
        Browser browser;
        w.key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(browser.opened.size(), 1);
        QCOMPARE(browser.opened.constLast().toString(),
            QStringLiteral("%1/objects/CoreArtifact/%2?branch=main").arg(w.relay.url().toString(), artifact.id));

        w.chooseBranch(QStringLiteral("add-web-tier"));
        w.chooseTime(QStringLiteral("-1h"));
        QTRY_VERIFY(w.reads(artifact));
        w.key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(browser.opened.size(), 2);
        const QString there = browser.opened.constLast().toString();
        QVERIFY2(there.contains(w.workspace.document().artifact()->id), qPrintable(there));
        QVERIFY2(there.endsWith(QStringLiteral("?branch=add-web-tier&at=") + w.workspace.snapshot().at->toWire()),
            qPrintable(there));
    }

    void theContextMenuHasTheSameActions()
    {
        SampleWindow &w = *m_window;
        const Artifact artifact = m_window->readLeaf();
        QMenu *menu = openContextMenu(0);
        QTRY_VERIFY(menu->isVisible());
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator())
                continue;
            texts << action->text().remove(QLatin1Char('&'));
            QVERIFY2(part<QMenu>(w.window, "artifactMenu")->actions().contains(action), "the very same");
        }
        QCOMPARE(texts,
            QStringList({QStringLiteral("Generate"), QStringLiteral("Generate whole definition…"),
                QStringLiteral("Open in a tab of its own"), QStringLiteral("Open beside"),
                QStringLiteral("About the definition"), QStringLiteral("Save as…"),
                QStringLiteral("Open in another program"), QStringLiteral("Open in the web page"),
                QStringLiteral("Copy content"), QStringLiteral("Copy id"), QStringLiteral("Copy storage id"),
                QStringLiteral("Copy as DEFINITION/TARGET"), QStringLiteral("Copy link"),
                QStringLiteral("Copy link to the web page"), QStringLiteral("Copy as curl command")}));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(w.action("copyIdAction")).center());
        QTRY_COMPARE(clipboard(), artifact.id);
        QTRY_VERIFY(!w.window.findChild<QMenu *>(QStringLiteral("artifactContextMenu")));

        // By its underlined letter, too.
        menu = openContextMenu(0);
        QTRY_VERIFY(menu->isVisible());
        keepPicture(*menu, QStringLiteral("contextMenu"));
        QTest::keyClick(menu, Qt::Key_R);
        QTRY_COMPARE(clipboard(), QStringLiteral("leaf_config/leaf-01"));
    }

    // One letter, one action: a second one with the same letter would make it choose neither.
    void everyLetterOfAMenuIsOneActions()
    {
        const auto menus = m_window->window.findChildren<QMenu *>();
        int checked = 0;
        for (const QMenu *menu : menus) {
            QSet<QString> letters;
            for (const QAction *action : menu->actions()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                QVERIFY2(letter.isEmpty() || !letters.contains(letter),
                    qPrintable(menu->objectName() + QStringLiteral(": ") + action->text()));
                letters.insert(letter);
                checked += letter.isEmpty() ? 0 : 1;
            }
        }
        QVERIFY(checked > 20);
    }

    void copiesOfSeveralAreLines()
    {
        SampleWindow &w = *m_window;
        const auto first = w.find("leaf_config", "leaf-01");
        const auto second = w.find("leaf_config", "leaf-02");
        QVERIFY(first && second);
        QTest::keyClick(&w.window, Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(w.filter(), QStringLiteral("leaf_config leaf-0"));
        QTRY_VERIFY(w.table()->model()->rowCount() > 2);
        w.clickRow(0);
        w.clickRow(1, Qt::ControlModifier);
        const auto copied = [&](const char *action) {
            w.action(action)->trigger();
            return clipboard().split(QLatin1Char('\n'));
        };
        QCOMPARE(copied("copyReferenceAction"),
            QStringList({QStringLiteral("leaf_config/leaf-01"), QStringLiteral("leaf_config/leaf-02")}));
        QCOMPARE(copied("copyIdAction"), QStringList({first->id, second->id}));
        QCOMPARE(copied("copyStorageIdAction"), QStringList({first->storageId, second->storageId}));
        const QString link = w.relay.url().toString() + QStringLiteral("/objects/CoreArtifact/%1?branch=main");
        QCOMPARE(copied("copyWebLinkAction"), QStringList({link.arg(first->id), link.arg(second->id)}));
        const QString curl = QStringLiteral("curl --fail -H \"X-INFRAHUB-KEY: $INFRAHUB_API_TOKEN\" '")
            + w.relay.url().toString() + QStringLiteral("/api/artifact/%1?branch=main'");
        QCOMPARE(copied("copyCurlAction"), QStringList({curl.arg(first->id), curl.arg(second->id)}));
    }

    // With the chosen one not read yet it is fetched; what is copied is the whole of it.
    void copiedContentIsTheContent()
    {
        SampleWindow &w = *m_window;
        const Artifact artifact = m_window->readLeaf();
        w.action("copyContentAction")->trigger();
        QTRY_COMPARE(clipboard().toUtf8(), w.contentOf(artifact));
    }

    // What one copies is what is run: the same bytes come out of a shell.
    void theCurlCommandWorks()
    {
        SampleWindow &w = *m_window;
        const Artifact artifact = m_window->readLeaf();
        w.action("copyCurlAction")->trigger();
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("INFRAHUB_API_TOKEN"), QString::fromLatin1(w.sample.server.token()));
        environment.insert(QStringLiteral("no_proxy"), QStringLiteral("127.0.0.1"));
        shell.setProcessEnvironment(environment);
        QSignalSpy ended(&shell, &QProcess::finished);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), clipboard()});
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, SampleWindow::patience);
        if (shell.exitCode() == 127)
            QSKIP("there is no curl");
        QCOMPARE(shell.readAllStandardOutput(), w.contentOf(artifact));
    }
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
