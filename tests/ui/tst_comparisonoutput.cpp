// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/difflibrary.h"
#include "app/diff/patch.h"
#include "tests/ui/samplewindow.h"

#include <QClipboard>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QProcess>
#include <QStatusBar>

using namespace artiscope;

// What leaves the real window of two snapshots.
class TestComparisonOutput : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString said() const { return part<QStatusBar>(m_window->window, "statusLine")->currentMessage(); }
    void compare()
    {
        m_window->chooseBranch(QStringLiteral("add-web-tier"));
        m_window->action("compareWithDefaultAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->action("saveReportAction")->isEnabled(), SampleWindow::patience);
    }
    // Saves with that action, and gives what is in the file then.
    QByteArray saved(const char *action, const QString &name)
    {
        const QString path = m_window->sample.folder.filePath(name);
        m_window->action(action)->trigger();
        m_window->chooseFile(path);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(said().contains(path), SampleWindow::patience); }();
        return contentOf(path);
    }
    void chooseDefinition(const QString &name)
    {
        auto *const definitions = part<QListView>(m_window->window, "definitions");
        for (int row = 0; row < definitions->model()->rowCount(); ++row) {
            const QModelIndex index = definitions->model()->index(row, 0);
            if (index.data().toString() == name)
                QTest::mouseClick(definitions->viewport(), Qt::LeftButton, {}, definitions->visualRect(index).center());
        }
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void withoutAComparisonThereIsNothingToSave()
    {
        for (const char *name :
            {"saveReportAction", "saveJsonAction", "savePatchOfAllAction", "savePatchAction", "copyPatchAction"}) {
            QVERIFY(!m_window->action(name)->isEnabled());
            QCOMPARE(m_window->action(name)->statusTip(), QStringLiteral("No snapshots are compared."));
        }
    }

    void thePatchOfOneMakesOneOfTheOther()
    {
        const QByteArray before = m_window->contentOf(m_window->readLeaf());
        compare();
        const Artifact artifact = m_window->readLeaf();
        const QByteArray patch = saved("savePatchAction", QStringLiteral("leaf.patch"));
        QVERIFY2(patch.startsWith("diff --git a/leaf_config/leaf-01.txt"), patch.left(200).constData());
        QCOMPARE(patch.count("diff --git"), 1);

        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("leaf_config")));
        QFile file(folder.filePath(QStringLiteral("leaf_config/leaf-01.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before);
        file.close();
        QProcess git;
        git.setWorkingDirectory(folder.path());
        git.start(QStringLiteral("git"),
            {QStringLiteral("apply"), m_window->sample.folder.filePath(QStringLiteral("leaf.patch"))});
        QVERIFY(git.waitForFinished());
        QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
        QCOMPARE(contentOf(file.fileName()), m_window->contentOf(artifact));

        m_window->action("copyPatchAction")->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), patch);
    }

    // While another pair is on the screen nobody expects the one of the snapshots.
    void ofAnotherComparisonThereIsNone()
    {
        compare();
        (void)m_window->readLeaf();
        const auto offered = [this] {
            return m_window->action("copyPatchAction")->isEnabled() && m_window->action("savePatchAction")->isEnabled();
        };
        const auto isRefused = [this, &offered] {
            const QString why =
                QStringLiteral("Patches are made, and other programs opened, of snapshots and revisions "
                               "only: close this comparison first.");
            return !offered() && m_window->action("copyPatchAction")->statusTip() == why
                && m_window->action("savePatchAction")->statusTip() == why
                && m_window->action("savePatchOfAllAction")->isEnabled();
        };
        Viewer &viewer = m_window->window.viewer();
        QTRY_VERIFY_WITH_TIMEOUT(viewer.comparesSnapshots() && !viewer.isBusy(), SampleWindow::patience);
        m_window->key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(offered());

        QGuiApplication::clipboard()->setText(QStringLiteral("hostname other"));
        m_window->key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(isRefused());
        viewer.setTab(Viewer::Tab::Source);
        QTRY_VERIFY(offered());
        viewer.setTab(Viewer::Tab::Changes);
        QTRY_VERIFY(isRefused());
        m_window->action("closeComparisonAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(viewer.comparesSnapshots() && offered(), SampleWindow::patience);
    }

    // Of two revisions that are compared it is theirs, whatever snapshots are compared, or none.
    void thePatchOfTwoRevisionsIsTheirs_data()
    {
        QTest::addColumn<bool>("besideSnapshots");
        QTest::newRow("alone") << false;
        QTest::newRow("beside snapshots") << true;
    }
    void thePatchOfTwoRevisionsIsTheirs()
    {
        QFETCH(bool, besideSnapshots);
        if (besideSnapshots)
            compare();
        (void)m_window->readLeaf();
        m_window->window.viewer().setTab(Viewer::Tab::History);
        const QAction *const before = m_window->action("compareWithBeforeAction");
        QTRY_VERIFY_WITH_TIMEOUT(before->isEnabled(), SampleWindow::patience);
        QCOMPARE(m_window->action("copyPatchAction")->isEnabled(), besideSnapshots);
        m_window->action("compareWithBeforeAction")->trigger();
        Viewer &viewer = m_window->window.viewer();
        QTRY_VERIFY_WITH_TIMEOUT(viewer.comparedRevisions() && !viewer.isBusy(), SampleWindow::patience);
        const ArtifactChange pair = *viewer.comparedRevisions();
        QVERIFY(pair.left->storageId != pair.right->storageId);
        QTRY_VERIFY(m_window->action("copyPatchAction")->isEnabled());
        const QByteArray patch = saved("savePatchAction", QStringLiteral("revisions.patch"));
        const DiffLibrary library;
        const auto expected = patchOf(library,
            {QStringLiteral("leaf_config/leaf-01.txt"), m_window->storedContentOf(*pair.left),
                m_window->storedContentOf(*pair.right)},
            LineMatching::Most);
        QVERIFY(expected);
        QCOMPARE(patch, *expected);
        m_window->readLeaf("leaf-02"); // what was compared of the former one goes at once
        QVERIFY(!viewer.comparedRevisions());
        QTRY_COMPARE(m_window->action("copyPatchAction")->isEnabled(), besideSnapshots);
        m_window->readLeaf();
        QTRY_VERIFY_WITH_TIMEOUT(before->isEnabled(), SampleWindow::patience);
        m_window->action("compareWithBeforeAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(viewer.comparedRevisions() && !viewer.isBusy(), SampleWindow::patience);
        m_window->action("closeComparisonAction")->trigger();
        QTRY_COMPARE(m_window->action("copyPatchAction")->isEnabled(), besideSnapshots);
    }

    void thePatchOfAllHasEachThatDiffers()
    {
        compare();
        const QByteArray patch = saved("savePatchOfAllAction", QStringLiteral("all.patch"));
        // Those of which a side was never rendered are left out.
        const ChangeCounts counts = m_window->workspace.comparison().counts();
        QVERIFY(patch.count("diff --git") >= counts.changed);
        QVERIFY(patch.count("diff --git") <= counts.changed + counts.added + counts.removed);
        const QString without =
            QStringLiteral("One artifact is not in the patch: a side that it is on has nothing to be compared.");
        QCOMPARE(said(),
            QStringLiteral("Saved as %1. %2")
                .arg(m_window->sample.folder.filePath(QStringLiteral("all.patch")), without));

        // Nor where nothing else is in it.
        const QList<ArtifactChange> changes = m_window->workspace.comparison().changes();
        const auto never = std::find_if(changes.cbegin(), changes.cend(),
            [](const ArtifactChange &change) { return change.differs() && change.shown().storageId.isEmpty(); });
        QVERIFY(never != changes.cend());
        m_window->click(never->shown());
        QTRY_VERIFY(m_window->action("copyPatchAction")->isEnabled());
        m_window->action("copyPatchAction")->trigger();
        QTRY_COMPARE(said(), QStringLiteral("There is nothing to be patched: no content differs. %1").arg(without));
    }

    void theReportIsOfWhatIsShown()
    {
        compare();
        const QByteArray all = saved("saveReportAction", QStringLiteral("all.html"));
        QVERIFY(all.startsWith("<!DOCTYPE html>"));
        QVERIFY(all.contains("81 changed"));
        QVERIFY(all.contains("rack_elevation"));
        QVERIFY(!all.contains("<script"));
        QVERIFY(!all.contains("Ignored"));

        chooseDefinition(QStringLiteral("leaf_config"));
        const QByteArray one = saved("saveReportAction", QStringLiteral("one.html"));
        QVERIFY(one.contains("leaf_config"));
        QVERIFY(!one.contains("rack_elevation"));

        m_window->action("ignoreCommentsAction")->trigger();
        QVERIFY(saved("saveReportAction", QStringLiteral("ignored.html"))
                    .contains("<tr><th>Ignored</th><td>comments</td></tr>"));
    }

    // As the terminal prints it: cli.md.
    void theJsonIsOfWhatIsShown()
    {
        compare();
        const auto read = [this](const QString &name) {
            return QJsonDocument::fromJson(saved("saveJsonAction", name)).object();
        };
        const QJsonObject all = read(QStringLiteral("all.json"));
        QCOMPARE(all[QLatin1String("right")][QLatin1String("branch")].toString(), QStringLiteral("add-web-tier"));
        QStringList changes;
        for (const QJsonValue change : all[QLatin1String("changes")].toArray())
            changes << change[QLatin1String("change")].toString();
        QCOMPARE(changes.count(QStringLiteral("changed")), m_window->workspace.comparison().counts().changed);
        QVERIFY(!changes.contains(QStringLiteral("unchanged")));
        const QJsonObject first = all[QLatin1String("changes")][0].toObject();
        QVERIFY(first[QLatin1String("lines_added")].isDouble());
        QVERIFY(first[QLatin1String("left")][QLatin1String("checksum")].isString());
        QVERIFY(!all[QLatin1String("groups")].toArray().isEmpty());

        chooseDefinition(QStringLiteral("leaf_config"));
        for (const QJsonValue change : read(QStringLiteral("one.json"))[QLatin1String("changes")].toArray())
            QCOMPARE(
                change[QLatin1String("definition")][QLatin1String("name")].toString(), QStringLiteral("leaf_config"));
    }

    // Nothing is written, and the window says why.
    void whatCannotBeReadIsTold()
    {
        compare();
        (void)m_window->readLeaf();
        const QString path = m_window->sample.folder.filePath(QStringLiteral("absent/leaf.patch"));
        m_window->action("savePatchAction")->trigger();
        m_window->chooseFile(path);
        auto *const banner = part<QWidget>(m_window->window, "troubleBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), SampleWindow::patience);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestComparisonOutput)
#include "tst_comparisonoutput.moc"
