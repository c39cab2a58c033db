// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/artifactroles.h"
#include "tests/ui/samplewindow.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisons.h"
#include "ui/compare/renderedpage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStatusBar>

using namespace artiscope;

// From change to change across artifacts, from the real window.
class TestChangeWalk : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    Viewer &viewer() const { return m_window->window.viewer(); }
    ComparePage &lines() const { return *part<ComparePage>(m_window->window, "comparePage"); }
    QString said() const { return m_window->window.statusBar()->currentMessage(); }
    QString count() const { return part<QLabel>(lines(), "compareCount")->text(); }
    QString read() const { return m_window->workspace.document().artifact()->target.label; }
    // Rows of the table that differ, from the top.
    QStringList changed() const
    {
        QStringList targets;
        const QAbstractItemModel &model = *m_window->table()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (changeIn(row) != QLatin1String("unchanged"))
                targets << model.index(row, int(ArtifactColumn::Target)).data().toString();
        }
        return targets;
    }
    QString changeIn(int row) const
    {
        return m_window->table()->model()->index(row, int(ArtifactColumn::Change)).data().toString();
    }
    bool isCompared() const { return viewer().comparesSnapshots() && !viewer().isBusy(); }
    void compare(const QString &filter)
    {
        m_window->chooseBranch(QStringLiteral("add-web-tier"));
        m_window->action("compareWithDefaultAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace.comparison().state() == LoadState::Ready, SampleWindow::patience);
        m_window->filter()->setText(filter);
    }
    void clickTarget(const QString &target)
    {
        const QAbstractItemModel &model = *m_window->table()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, int(ArtifactColumn::Target)).data().toString() == target) {
                m_window->table()->scrollTo(model.index(row, 0));
                m_window->clickRow(row);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == target, SampleWindow::patience);
        m_window->key(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(viewer().tab(), Viewer::Tab::Changes);
    }
    void next() { m_window->key(Qt::Key_F8); }
    void previous() { m_window->key(Qt::Key_F8, Qt::ShiftModifier); }
    // As if these had never been rendered on the branch, whatever the server has of them.
    void neverRendered(const QStringList &targets)
    {
        m_window->relay.changes = [targets](const MisbehavingServer::Seen &seen, QByteArray &body) {
            if (!seen.target.contains("add-web-tier") || !seen.body.contains("CoreArtifact("))
                return;
            QJsonObject answer = QJsonDocument::fromJson(body).object();
            QJsonObject data = answer.value(u"data").toObject();
            QJsonObject listing = data.value(u"CoreArtifact").toObject();
            QJsonArray edges = listing.value(u"edges").toArray();
            for (auto &&edge : edges) {
                QJsonObject node = edge.toObject().value(u"node").toObject();
                const QJsonObject target = node.value(u"object").toObject().value(u"node").toObject();
                if (!targets.contains(target.value(u"display_label").toString()))
                    continue;
                for (const char *field : {"checksum", "storage_id"})
                    node.insert(QLatin1String(field), QJsonObject{{QStringLiteral("value"), QJsonValue::Null}});
                node.insert(
                    QStringLiteral("status"), QJsonObject{{QStringLiteral("value"), QStringLiteral("Pending")}});
                edge = QJsonObject{{QStringLiteral("node"), node}};
            }
            listing.insert(QStringLiteral("edges"), edges);
            data.insert(QStringLiteral("CoreArtifact"), listing);
            answer.insert(QStringLiteral("data"), data);
            body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
        };
    }
    // From the last change of the artifact that is read.
    void goOn()
    {
        for (int steps = 0; steps < 100 && !said().contains(QStringLiteral("Once more")); ++steps)
            next();
        next();
    }
    QString sentence() const
    {
        return part<QLabel>(*part<QWidget>(m_window->window, "viewerState"), "stateSentence")->text();
    }
    QString current() const
    {
        return m_window->table()->currentIndex().siblingAtColumn(int(ArtifactColumn::Target)).data().toString();
    }
    QString place(qsizetype change) const
    {
        return QStringLiteral("%1 of %2").arg(change).arg(lines().difference().hunks.size());
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void behindTheLastChangeTheNextArtifactComes()
    {
        compare(QStringLiteral("leaf_config"));
        const QStringList targets = changed();
        QVERIFY(targets.size() > 3);
        clickTarget(targets.at(0));
        const auto all = qsizetype(lines().difference().hunks.size());
        QVERIFY(all > 1);
        QCOMPARE(count(), place(1));
        for (qsizetype change = 2; change <= all; ++change) {
            next();
            QCOMPARE(count(), place(change));
            QVERIFY(!said().contains(QStringLiteral("Once more")));
        }
        next();
        QCOMPARE(said(), QStringLiteral("That was the last change. Once more goes to %1.").arg(targets.at(1)));
        QCOMPARE(read(), targets.at(0));
        keepPicture(m_window->window, QStringLiteral("lastChange"));
        next();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == targets.at(1), SampleWindow::patience);
        QCOMPARE(viewer().tab(), Viewer::Tab::Changes);
        QCOMPARE(count(), place(1));
        QCOMPARE(m_window->table()->currentIndex().siblingAtColumn(int(ArtifactColumn::Target)).data().toString(),
            targets.at(1));

        // And back: to the last change of the one before.
        previous();
        QCOMPARE(said(), QStringLiteral("That was the first change. Once more goes to %1.").arg(targets.at(0)));
        previous();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == targets.at(0), SampleWindow::patience);
        QTRY_COMPARE(count(), place(all));
    }

    void theKeysOfOtherProgramsLeadOnToo()
    {
        compare(QStringLiteral("leaf_config"));
        const QStringList targets = changed();
        clickTarget(targets.at(1));
        QTest::keyClick(&lines().right(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(said(), QStringLiteral("That was the first change. Once more goes to %1.").arg(targets.at(0)));
        QTest::keyClick(&lines().right(), Qt::Key_Up, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == targets.at(0), SampleWindow::patience);
    }

    // Whatever is asked meanwhile, and not longer than it is true.
    void whatIsSaidIsNotWrittenOver()
    {
        compare(QStringLiteral("leaf_config"));
        const QStringList targets = changed();
        clickTarget(targets.at(1));
        previous();
        QVERIFY(said().contains(QStringLiteral("Once more")));
        QVERIFY(!m_window->widget("statusServer")->isVisible());
        m_window->key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), SampleWindow::patience);
        QVERIFY(said().isEmpty() != m_window->widget("statusServer")->isHidden());
        m_window->window.statusBar()->clearMessage();
        QVERIFY(m_window->widget("statusServer")->isVisible() && m_window->widget("statusBranch")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(
            isCompared() && m_window->workspace.comparison().state() == LoadState::Ready, SampleWindow::patience);
        previous();
        previous();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == targets.at(0), SampleWindow::patience);
        QCOMPARE(said(), QString());
    }

    // What was said counts only there.
    void whoGoesElsewhereIsToldAgain()
    {
        compare(QStringLiteral("leaf_config"));
        const QStringList targets = changed();
        clickTarget(targets.at(1));
        previous();
        QCOMPARE(said(), QStringLiteral("That was the first change. Once more goes to %1.").arg(targets.at(0)));
        next();
        QCOMPARE(count(), place(2));
        previous();
        QCOMPARE(count(), place(1));
        previous();
        QCOMPARE(read(), targets.at(1));
        previous();
        QTRY_COMPARE_WITH_TIMEOUT(read(), targets.at(0), SampleWindow::patience);
    }

    // What came or went as a whole is one change.
    void addedAndRemovedOnesAreOnTheWay()
    {
        compare(QStringLiteral("dns_zone"));
        const QStringList targets = changed();
        const qsizetype gone = targets.indexOf(QStringLiteral("guest.example.net"));
        QVERIFY2(gone >= 0 && targets.size() > 1, qPrintable(targets.join(u' ')));
        const bool isLast = gone + 1 == targets.size();
        const QString &beside = targets.at(isLast ? gone - 1 : gone + 1);
        clickTarget(beside);
        const auto on = [&] { isLast ? next() : previous(); };
        for (int steps = 0; steps < 100 && !said().contains(QStringLiteral("Once more")); ++steps)
            on();
        QVERIFY2(said().endsWith(QStringLiteral("Once more goes to guest.example.net.")), qPrintable(said()));
        on();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && lines().right().text().size() == 0
                && m_window->table()->currentIndex().siblingAtColumn(int(ArtifactColumn::Target)).data().toString()
                    == QLatin1String("guest.example.net"),
            SampleWindow::patience);
        QCOMPARE(changeIn(m_window->table()->currentIndex().row()), QStringLiteral("removed"));
        QCOMPARE(count(), place(1));
        keepPicture(m_window->window, QStringLiteral("walkedToRemoved"));

        // And from there, where nothing is shown of it in this snapshot.
        isLast ? previous() : next();
        QVERIFY2(said().endsWith(QStringLiteral("Once more goes to %1.").arg(beside)), qPrintable(said()));
        isLast ? previous() : next();
        QTRY_VERIFY_WITH_TIMEOUT(
            isCompared() && m_window->workspace.document().artifact() && read() == beside, SampleWindow::patience);
    }

    void theOrderIsThatOfTheTable()
    {
        compare(QStringLiteral("leaf_config"));
        m_window->table()->sortByColumn(int(ArtifactColumn::Target), Qt::DescendingOrder);
        const QStringList targets = changed();
        clickTarget(targets.at(1));
        previous();
        QCOMPARE(said(), QStringLiteral("That was the first change. Once more goes to %1.").arg(targets.at(0)));
    }

    void whereThereIsNoOtherThatIsSaid()
    {
        compare(QStringLiteral("leaf_config leaf-01"));
        clickTarget(QStringLiteral("leaf-01"));
        previous();
        QCOMPARE(count(), QStringLiteral("No change before this place"));
        QVERIFY(!said().contains(QStringLiteral("Once more")));
    }

    // As they are read: back to the last change of the one before.
    void renderedTextsAreWalkedBackFromTheirEnd()
    {
        compare(QStringLiteral("handbook"));
        const QStringList targets = changed();
        clickTarget(targets.at(1));
        if (!viewer().comparisons()->showsOwn())
            m_window->action("ownComparisonAction")->trigger();
        QVERIFY(viewer().comparisons()->rendered());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->action("nextChangeAction")->isEnabled(), SampleWindow::patience);
        previous();
        QCOMPARE(said(), QStringLiteral("That was the first change. Once more goes to %1.").arg(targets.at(0)));
        previous();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == targets.at(0), SampleWindow::patience);
        const auto isAtItsLast = [this] {
            const QStringList words = m_window->text("renderedCount").split(u' ');
            return words.size() == 3 && words.first() == words.last();
        };
        QTRY_VERIFY2(isAtItsLast(), qPrintable(m_window->text("renderedCount")));
    }

    // Where nothing was rendered, or what was is no text: there is nothing to be walked through.
    void whatCannotBeComparedIsNoDeadEnd()
    {
        neverRendered({QStringLiteral("leaf-17")});
        compare(QStringLiteral("leaf_config"));
        const QStringList targets = changed();
        const auto bytes = m_window->find("leaf_config", "leaf-02");
        QVERIFY(bytes && targets.size() > 4 && targets.at(1) == QLatin1String("leaf-02"));
        m_window->keep(*bytes, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12));
        const auto shows = [this](const QString &target, const char *says) {
            return QTest::qWaitFor(
                [&] { return current() == target && sentence() == QLatin1String(says); }, SampleWindow::patience);
        };
        const char *const isBytes = "These are bytes and no text, so there are no lines to compare.";
        const char *const isNothing = "Nothing has been rendered yet.";
        clickTarget(targets.at(0));
        goOn();
        QVERIFY2(shows(targets.at(1), isBytes), qPrintable(current() + u' ' + sentence()));
        QCOMPARE(viewer().tab(), Viewer::Tab::Changes);
        QTRY_VERIFY(m_window->action("nextChangeAction")->isEnabled());
        next();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == targets.at(2), SampleWindow::patience);
        QTRY_COMPARE(count(), place(1));
        previous();
        previous();
        QVERIFY2(shows(targets.at(1), isBytes), qPrintable(current() + u' ' + sentence()));
        QTRY_VERIFY(m_window->action("previousChangeAction")->isEnabled());
        previous();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == targets.at(0), SampleWindow::patience);

        const qsizetype gone = targets.indexOf(QStringLiteral("leaf-17"));
        QVERIFY2(gone > 3 && gone + 1 < targets.size(), qPrintable(targets.join(u' ')));
        clickTarget(targets.at(gone + 1));
        previous();
        previous();
        QVERIFY2(shows(targets.at(gone), isNothing), qPrintable(current() + u' ' + sentence()));
        QCOMPARE(viewer().tab(), Viewer::Tab::Changes);
        keepPicture(m_window->window, QStringLiteral("walkedToNothing"));
        QTRY_VERIFY(m_window->action("nextChangeAction")->isEnabled());
        next();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == targets.at(gone + 1), SampleWindow::patience);
        QTRY_COMPARE(count(), place(1));
    }

    // Where one side was rendered, that is all new.
    void whatWasNeverRenderedIsComparedWithNothing()
    {
        neverRendered({QStringLiteral("leaf-03")});
        compare(QStringLiteral("leaf_config leaf-03"));
        QCOMPARE(changeIn(0), QStringLiteral("not comparable"));
        m_window->clickRow(0);
        m_window->key(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == QLatin1String("leaf-03"), SampleWindow::patience);
        QCOMPARE(lines().right().text().size(), 0);
        QVERIFY(lines().left().text().lineCount() > 10);
        QCOMPARE(count(), QStringLiteral("1 of 1"));
        keepPicture(m_window->window, QStringLiteral("neverRenderedHere"));
    }

    // In a tab that was there before its caret was left somewhere else.
    void aTabThatWasKeptBeginsWithItsFirstChange()
    {
        compare(QStringLiteral("leaf_config"));
        const QStringList targets = changed();
        clickTarget(targets.at(1));
        const auto all = qsizetype(lines().difference().hunks.size());
        QVERIFY(all > 1);
        m_window->action("keepOpenAction")->trigger();
        for (qsizetype change = 2; change <= all; ++change)
            next();
        QCOMPARE(count(), place(all));
        Viewer *const kept = &viewer();
        for (const int way : {1, -1}) {
            const QAbstractItemModel &model = *m_window->table()->model();
            const QString from = targets.at(1 - way);
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, int(ArtifactColumn::Target)).data().toString() == from)
                    m_window->clickRow(row);
            }
            QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == from, SampleWindow::patience);
            QVERIFY(&viewer() != kept);
            m_window->key(Qt::Key_4, Qt::ControlModifier);
            QTRY_VERIFY(viewer().tab() == Viewer::Tab::Changes && !viewer().isBusy());
            const auto on = [&] { way == 1 ? next() : previous(); };
            for (int steps = 0; steps < 100 && !said().contains(QStringLiteral("Once more")); ++steps)
                on();
            QVERIFY2(said().endsWith(QStringLiteral("Once more goes to %1.").arg(targets.at(1))), qPrintable(said()));
            on();
            QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == targets.at(1), SampleWindow::patience);
            QCOMPARE(&viewer(), kept);
            const QString counted = part<QLabel>(*kept, "compareCount")->text();
            QCOMPARE(counted, QStringLiteral("%1 of %2").arg(way == 1 ? 1 : all).arg(all));
        }
    }

    // In the views that a content has of its own, too.
    void theKeysOfOtherProgramsLeadOnFromEveryView_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QByteArray>("focused");
        QTest::newRow("sections") << QStringLiteral("leaf_config") << QByteArray("differenceList");
        QTest::newRow("values") << QStringLiteral("interfaces") << QByteArray("differenceList");
        QTest::newRow("cells") << QStringLiteral("cable_list") << QByteArray("differenceList");
        QTest::newRow("drawings") << QStringLiteral("rack_elevation") << QByteArray("drawingsRight");
        QTest::newRow("rendered") << QStringLiteral("handbook") << QByteArray("renderedTo");
    }
    void theKeysOfOtherProgramsLeadOnFromEveryView()
    {
        QFETCH(QString, definition);
        QFETCH(QByteArray, focused);
        compare(definition);
        const QStringList targets = changed();
        QVERIFY2(targets.size() > 1, qPrintable(targets.join(u' ')));
        clickTarget(targets.at(0));
        if (!viewer().comparisons()->showsOwn())
            m_window->action("ownComparisonAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            !viewer().isBusy() && m_window->action("nextChangeAction")->isEnabled(), SampleWindow::patience);
        const auto press = [&] {
            auto *const shown = part<QWidget>(viewer(), focused.constData());
            QVERIFY(shown->isVisible());
            QTest::keyClick(shown, Qt::Key_Down, Qt::ControlModifier);
        };
        for (int steps = 0; steps < 100 && !said().contains(QStringLiteral("Once more")); ++steps)
            press();
        QCOMPARE(said(), QStringLiteral("That was the last change. Once more goes to %1.").arg(targets.at(1)));
        QCOMPARE(read(), targets.at(0));
        press();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == targets.at(1), SampleWindow::patience);
    }

    void thePlacesOfDrawingsLeadOnToo()
    {
        compare(QStringLiteral("rack_elevation"));
        const QStringList targets = changed();
        QVERIFY(targets.size() > 1);
        clickTarget(targets.at(0));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->action("nextChangeAction")->isEnabled(), SampleWindow::patience);
        for (int steps = 0; steps < 100 && !said().contains(QStringLiteral("Once more")); ++steps)
            next();
        QCOMPARE(said(), QStringLiteral("That was the last change. Once more goes to %1.").arg(targets.at(1)));
        next();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && read() == targets.at(1), SampleWindow::patience);
    }
};

QTEST_MAIN(TestChangeWalk)
#include "tst_changewalk.moc"
