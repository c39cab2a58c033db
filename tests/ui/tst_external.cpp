// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"

#include <QDesktopServices>
#include <QStatusBar>

using namespace artiscope;

namespace {

// Stands in for what the desktop opens files with.
class Desktop : public QObject {
    Q_OBJECT
public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// An artifact as a file for another program, from the real window.
class TestExternal : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    // A program that notes what it was called with.
    QString program(const QString &notes)
    {
        const QString path = m_window->sample.folder.filePath(QStringLiteral("my editor"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no program can be written");
        file.write("#!/bin/sh\nprintf '%s\\n' \"$@\" >\"" + notes.toUtf8() + ".new\"\nmv \"" + notes.toUtf8()
            + ".new\" \"" + notes.toUtf8() + "\"\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QString trouble() { return part<QLabel>(*part<QWidget>(m_window->window, "troubleBanner"), "bannerText")->text(); }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void theDesktopsProgramGetsAReadOnlyCopy()
    {
        SampleWindow &w = *m_window;
        Desktop desktop;
        const Artifact artifact = m_window->readLeaf();
        w.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desktop.opened.size(), 1);
        const QFileInfo file(desktop.opened.constFirst().toLocalFile());
        QCOMPARE(file.fileName(), QStringLiteral("leaf_config-leaf-01.txt"));
        const QByteArray content = w.contentOf(artifact);
        QCOMPARE(contentOf(file.filePath()), content);
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
            QFileDevice::Permissions(QFile::ReadOwner));
        const QFileInfo folder(QFileInfo(file.path()).path());
        QVERIFY(!(folder.permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                | QFile::ExeOther)));
        QTRY_COMPARE(part<QStatusBar>(w.window, "statusLine")->currentMessage(),
            QStringLiteral("Opened leaf_config-leaf-01.txt, a copy that cannot be changed."));

        // Another one, and what the same one is elsewhere, lie beside it.
        m_window->readLeaf("leaf-02");
        w.action("openElsewhereAction")->trigger();
        QTRY_COMPARE(desktop.opened.size(), 2);
        w.chooseBranch(QStringLiteral("add-web-tier"));
        m_window->readLeaf();
        w.action("openElsewhereAction")->trigger();
        QTRY_COMPARE(desktop.opened.size(), 3);
        const QFileInfo elsewhere(desktop.opened.constLast().toLocalFile());
        QCOMPARE(elsewhere.fileName(), file.fileName());
        QVERIFY(elsewhere.filePath() != file.filePath());
        QVERIFY(contentOf(elsewhere.filePath()) != content);
        QCOMPARE(contentOf(file.filePath()), content);

        w.workspace.close();
        QVERIFY(!QFileInfo::exists(folder.filePath()));
    }

    void theProgramThatTheSettingsNameIsStarted()
    {
        SampleWindow &w = *m_window;
        Desktop desktop;
        const QString notes = w.sample.folder.filePath(QStringLiteral("notes"));
        w.preferences.setValue(QStringLiteral("open-with/txt"),
            QStringList{program(notes), QStringLiteral("--title"), QStringLiteral("a; $(b)")});
        m_window->readLeaf();
        w.action("openElsewhereAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(notes), SampleWindow::patience);
        const QList<QByteArray> words = contentOf(notes).split('\n');
        QCOMPARE(words.size(), 4);
        QCOMPARE(words.at(0), QByteArray("--title"));
        QCOMPARE(words.at(1), QByteArray("a; $(b)"));
        const QString path = QString::fromUtf8(words.at(2));
        QVERIFY(path.endsWith(QLatin1String("/leaf_config-leaf-01.txt")));
        QVERIFY(QFile::exists(path));
        QVERIFY(desktop.opened.isEmpty());

        // It is for such files only.
        const auto table = w.find("cable_list", "leaf-02");
        QVERIFY(table);
        w.read(*table);
        w.action("openElsewhereAction")->trigger();
        QTRY_COMPARE(desktop.opened.size(), 1);
        QVERIFY(desktop.opened.constFirst().path().endsWith(QLatin1String("/cable_list-leaf-02.csv")));

        m_window.reset();
        QVERIFY(!QFile::exists(path));
    }

    void aProgramThatIsNotThereIsTold()
    {
        SampleWindow &w = *m_window;
        w.preferences.setValue(QStringLiteral("open-with/txt"), QStringList{QStringLiteral("/nowhere/editor")});
        m_window->readLeaf();
        w.action("openElsewhereAction")->trigger();
        auto *const banner = part<QWidget>(w.window, "troubleBanner");
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(trouble(),
            QStringLiteral("Something could not be read or written on this machine. The program that the settings name "
                           "for txt files could not be started: /nowhere/editor."));
    }

    // What it is on both sides of a comparison, with the words of the settings around the two files.
    void bothSidesAreOpenedInTheOwnProgram()
    {
        SampleWindow &w = *m_window;
        const QString notes = w.sample.folder.filePath(QStringLiteral("notes"));
        QVERIFY(!w.action("openPairIn-own")->isEnabled());
        w.preferences.setValue(QStringLiteral("open-with/pair"),
            QStringList{program(notes), QStringLiteral("--to=%2"), QStringLiteral("%1")});
        w.chooseBranch(QStringLiteral("add-web-tier"));
        const Artifact artifact = m_window->readLeaf();
        w.action("compareWithDefaultAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(w.action("openPairIn-own")->isEnabled(), SampleWindow::patience);
        w.action("openPairIn-own")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(notes), SampleWindow::patience);
        const QList<QByteArray> words = contentOf(notes).split('\n');
        QCOMPARE(words.size(), 3);
        QVERIFY(words.at(0).startsWith("--to="));
        const QString to = QString::fromUtf8(words.at(0).mid(5));
        const QString from = QString::fromUtf8(words.at(1));
        QCOMPARE(QFileInfo(to).fileName(), QStringLiteral("leaf_config-leaf-01.txt"));
        QCOMPARE(QFileInfo(from).fileName(), QFileInfo(to).fileName());
        QCOMPARE(contentOf(to), w.contentOf(artifact));
        QVERIFY(contentOf(from).contains("leaf-01"));
        QVERIFY(contentOf(from) != contentOf(to));
        m_window.reset();
        QVERIFY(!QFile::exists(to));
    }

    void withoutAnArtifactItIsOff()
    {
        QVERIFY(!m_window->action("openElsewhereAction")->isEnabled());
        QCOMPARE(m_window->action("openElsewhereAction")->statusTip(), QStringLiteral("Choose an artifact first."));
    }
};

QTEST_MAIN(TestExternal)
#include "tst_external.moc"
