// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/artifactroles.h"
#include "app/models/definitionmodel.h"
#include "app/session/changedcontents.h"
#include "app/session/changetext.h"
#include "tests/ui/samplewindow.h"
#include "ui/compare/comparepage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/selectorbutton.h"

#include <QAccessible>
#include <QHeaderView>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolTip>

using namespace artiscope;

// A snapshot beside another one, from the real window.
class TestSnapshots : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    Viewer &viewer() const { return m_window->window.viewer(); }
    Comparison &comparison() const { return m_window->workspace.comparison(); }
    bool isCompared() const { return comparison().state() == LoadState::Ready; }
    QString summary() const { return m_window->text("filterSummary"); }
    QString value(const char *selector) const { return part<SelectorButton>(m_window->window, selector)->value(); }
    QString label(const char *name) const { return part<ElidedLabel>(m_window->window, name)->text(); }
    bool hasChangesTab() const
    {
        return part<QTabBar>(m_window->window, "viewerTabs")->isTabVisible(int(Viewer::Tab::Changes));
    }
    QString cell(int row, ArtifactColumn column) const
    {
        return m_window->table()->model()->index(row, int(column)).data().toString();
    }
    // What is beside the values of a facet: "changed 81|added 8".
    QString facet() const
    {
        const QAbstractItemModel &model = *part<QListView>(m_window->window, "facetChange")->model();
        QStringList values;
        for (int row = 0; row < model.rowCount(); ++row) {
            values << model.index(row, 0).data().toString() + u' '
                    + model.index(row, 0).data(Qt::UserRole + 2).toString(); // FacetModel::CountRole
        }
        return values.join(u'|');
    }
    void choose(const QString &change)
    {
        auto *const list = part<QListView>(m_window->window, "facetChange");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() == change)
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        }
    }
    void showBranch() { m_window->chooseBranch(QStringLiteral("add-web-tier")); }
    void compareWithDefault()
    {
        m_window->action("compareWithDefaultAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared(), SampleWindow::patience);
    }
    void filterBy(const QString &text)
    {
        m_window->filter()->setText(text);
        m_window->clickRow(0);
        QTRY_VERIFY(!viewer().isBusy());
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void nothingIsComparedAtFirst()
    {
        QVERIFY(m_window->table()->isColumnHidden(int(ArtifactColumn::Change)));
        QVERIFY(!hasChangesTab());
        QVERIFY(!m_window->widget("facetChange")->isVisible());
        QVERIFY(!m_window->widget("againstTimePicker")->isVisible());
        QVERIFY(!m_window->action("compareWithDefaultAction")->isEnabled()); // this is it
        QVERIFY(!m_window->action("swapSnapshotsAction")->isEnabled());
    }

    void theTableSaysWhatBecameOfEach()
    {
        showBranch();
        compareWithDefault();
        QCOMPARE(value("againstButton"), QStringLiteral("main"));
        QCOMPARE(value("againstTimeButton"), QStringLiteral("now"));
        QVERIFY(!m_window->table()->isColumnHidden(int(ArtifactColumn::Change)));
        QVERIFY2(summary().contains(QStringLiteral("81 changed · 8 added · 2 removed · 38 unchanged")),
            qPrintable(summary()));
        QCOMPARE(facet(), QStringLiteral("changed 81|added 8|removed 2|unchanged 38"));
        QCOMPARE(m_window->table()->model()->rowCount(), 129); // what only the other one has is there, too

        choose(QStringLiteral("removed"));
        QCOMPARE(m_window->table()->model()->rowCount(), 2);
        QCOMPARE(cell(0, ArtifactColumn::Change), QStringLiteral("removed"));
        keepPicture(m_window->window, QStringLiteral("removedArtifacts"));
        choose(QStringLiteral("removed"));
        choose(QStringLiteral("changed"));
        QCOMPARE(m_window->table()->model()->rowCount(), 81);
    }

    void theTableSaysHowMuchOfEachIsAnother()
    {
        QVERIFY(m_window->table()->isColumnHidden(int(ArtifactColumn::Lines)));
        showBranch();
        compareWithDefault();
        QVERIFY(!m_window->table()->isColumnHidden(int(ArtifactColumn::Lines)));
        QTRY_VERIFY2_WITH_TIMEOUT(
            summary().endsWith(QStringLiteral("lines")), qPrintable(summary()), SampleWindow::patience);
        QVERIFY(!m_window->widget("linesButton")->isVisible()); // nothing is left to be stopped
        m_window->table()->sortByColumn(int(ArtifactColumn::Lines), Qt::DescendingOrder);
        const auto lines = [this](int row) {
            const auto found = m_window->table()->model()->index(row, 0).data(LinesRole).value<ChangedLines>();
            return found.added + found.removed;
        };
        QVERIFY(lines(0) > lines(80));
        QVERIFY(lines(80) > 0);
        QVERIFY(lines(89) > 0);
        QCOMPARE(cell(90, ArtifactColumn::Lines), QString()); // what is the same, or was never rendered, comes last
        keepPicture(m_window->window, QStringLiteral("linesOfEach"));
        // Of whole ones, too.
        choose(QStringLiteral("removed"));
        QVERIFY2(cell(0, ArtifactColumn::Lines).startsWith(QStringLiteral("+0 −")),
            qPrintable(cell(0, ArtifactColumn::Lines)));
        choose(QStringLiteral("removed"));
        choose(QStringLiteral("added"));
        QVERIFY2(
            cell(0, ArtifactColumn::Lines).endsWith(QStringLiteral("−0")), qPrintable(cell(0, ArtifactColumn::Lines)));
        choose(QStringLiteral("added"));
        m_window->filter()->setText(QStringLiteral("leaf_config leaf-01"));
        QVERIFY2(cell(0, ArtifactColumn::Lines).startsWith(u'+'), qPrintable(cell(0, ArtifactColumn::Lines)));
    }

    // What counts in the table is what is shown of each as changed.
    void whatIsIgnoredDoesNotCountInTheTable()
    {
        showBranch();
        compareWithDefault();
        QTRY_VERIFY2_WITH_TIMEOUT(
            summary().endsWith(QStringLiteral("lines")), qPrintable(summary()), SampleWindow::patience);
        const QString all = summary();
        const QAbstractItemModel &model = *m_window->table()->model();
        const auto lines = [&model](int row) {
            const QModelIndex cell = model.index(row, int(ArtifactColumn::Lines));
            const auto counted = cell.data(LinesRole).value<ChangedLines>();
            return std::pair(counted.added + counted.removed, cell.data().toString());
        };
        const auto keyOf = [&model](int row) { return model.index(row, 0).data(KeyRole).value<ArtifactKey>(); };
        QHash<ArtifactKey, qsizetype> before;
        for (int row = 0; row < model.rowCount(); ++row)
            before.insert(keyOf(row), lines(row).first);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        m_window->action("ignoreCommentsAction")->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(
            summary().endsWith(QStringLiteral("differences ignored")), qPrintable(summary()), SampleWindow::patience);
        QTRY_COMPARE(m_window->workspace.changedContents().state(), LoadState::Ready);
        QVERIFY2(summary().contains(QStringLiteral(" lines · ")), qPrintable(summary()));
        keepPicture(m_window->window, QStringLiteral("ignoredInTheTable"));
        // Each by what of it is ignored, as the tool tip says it, and by nothing else.
        int fewer = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto [now, told] = lines(row);
            const ContentDifference *const difference =
                m_window->workspace.changedContents().differences().find(keyOf(row));
            const qsizetype ignored = difference ? difference->ignored : 0;
            const QString tip = model.index(row, int(ArtifactColumn::Lines)).data(Qt::ToolTipRole).toString();
            QCOMPARE(tip, ignored > 0 ? told + u'\n' + ignoredText(ignored) : told);
            QVERIFY2(ignored > 0 ? now < before.value(keyOf(row)) : now == before.value(keyOf(row)), qPrintable(tip));
            QCOMPARE(told == QLatin1String("ignored"), ignored > 0 && now == 0);
            fewer += ignored > 0 ? 1 : 0;
        }
        QVERIFY(fewer > 0);
        // The rows are put in order once, when all is known.
        QCOMPARE(moved.count(), 1);
        QCOMPARE(reset.count(), 0);
        m_window->action("ignoreCommentsAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(summary(), all, SampleWindow::patience);
    }

    // In one way, in the table as where one reads them.
    void linesAreMatchedInTheTableAsTheyAreShown()
    {
        const auto left = m_window->find("leaf_config", "leaf-01");
        showBranch();
        const auto right = m_window->find("leaf_config", "leaf-01");
        QVERIFY(left && right);
        m_window->keep(*left, "router bgp 1\n exit\n exit\n exit\n");
        m_window->keep(*right, " exit\n exit\n exit\nrouter bgp 1\n");
        compareWithDefault();
        filterBy(QStringLiteral("leaf_config leaf-01"));
        const auto shown = [this] {
            const LineDiff &lines = viewer().comparison()->difference();
            return QStringLiteral("+%1 −%2").arg(lines.added + lines.changed).arg(lines.removed + lines.changed);
        };
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ArtifactColumn::Lines), QStringLiteral("+1 −1"), SampleWindow::patience);
        viewer().setTab(Viewer::Tab::Changes);
        QTRY_VERIFY(viewer().comparesSnapshots() && !viewer().isBusy());
        QCOMPARE(shown(), QStringLiteral("+1 −1"));
        m_window->action("patientAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ArtifactColumn::Lines), QStringLiteral("+3 −3"), SampleWindow::patience);
        QTRY_VERIFY(!viewer().isBusy());
        QCOMPARE(shown(), QStringLiteral("+3 −3"));
    }

    void theChangesAreThoseOfBothSnapshots()
    {
        showBranch();
        compareWithDefault();
        filterBy(QStringLiteral("leaf_config leaf-01"));
        QCOMPARE(cell(0, ArtifactColumn::Change), QStringLiteral("changed"));
        QTRY_VERIFY(hasChangesTab());
        viewer().setTab(Viewer::Tab::Changes);
        QTRY_VERIFY(viewer().comparesSnapshots() && !viewer().isBusy());
        QCOMPARE(label("compareFromName"), QStringLiteral("main · now"));
        QCOMPARE(label("compareToName"), QStringLiteral("add-web-tier · now"));
        QVERIFY(!viewer().comparison()->difference().isEmpty());
        keepPicture(m_window->window, QStringLiteral("comparingSnapshots"));

        // The tab stays for the next one.
        m_window->filter()->clear();
        filterBy(QStringLiteral("topology pod-1"));
        QTRY_VERIFY(viewer().comparesSnapshots() && !viewer().isBusy());
        QCOMPARE(viewer().tab(), Viewer::Tab::Changes);
        QVERIFY(viewer().comparison()->isVisible());
    }

    void whatIsOnOneSideOnlyIsComparedWithNothing()
    {
        showBranch();
        compareWithDefault();
        choose(QStringLiteral("removed"));
        m_window->clickRow(0);
        QTRY_VERIFY(hasChangesTab());
        viewer().setTab(Viewer::Tab::Changes);
        QTRY_VERIFY(viewer().comparesSnapshots() && !viewer().isBusy());
        QVERIFY(viewer().comparison()->right().text().size() == 0);
        QVERIFY(viewer().comparison()->left().text().size() > 0);
        keepPicture(m_window->window, QStringLiteral("comparingRemoved"));
        choose(QStringLiteral("removed"));
        choose(QStringLiteral("added"));
        m_window->clickRow(0);
        QTRY_VERIFY(viewer().comparesSnapshots() && !viewer().isBusy());
        QTRY_VERIFY(viewer().comparison()->left().text().size() == 0);
        QVERIFY(viewer().comparison()->right().text().size() > 0);
    }

    void aTimeOfTheSameBranchIsAnotherSnapshot()
    {
        m_window->action("compareWithYesterdayAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared(), SampleWindow::patience);
        QCOMPARE(value("againstButton"), QStringLiteral("main"));
        QVERIFY(value("againstTimeButton") != QStringLiteral("now"));
        // It is no time that is looked at: not amber.
        QCOMPARE(part<SelectorButton>(m_window->window, "againstTimeButton")->mood(), SelectorButton::Mood::Usual);
        QVERIFY(comparison().counts().changed > 0);
        QVERIFY(!m_window->workspace.snapshot().at);
    }

    // The content is one of before then.
    void whatFailedIsToldWithItsChange()
    {
        showBranch();
        compareWithDefault();
        filterBy(QStringLiteral("leaf_config leaf-16"));
        QCOMPARE(cell(0, ArtifactColumn::Change), QStringLiteral("removed · never rendered"));
        filterBy(QStringLiteral("leaf_config leaf-04"));
        QCOMPARE(cell(0, ArtifactColumn::Change), QStringLiteral("changed · failed"));
        viewer().setTab(Viewer::Tab::Changes);
        QTRY_VERIFY(viewer().comparesSnapshots() && !viewer().isBusy());
        QCOMPARE(label("compareFromName"), QStringLiteral("main · now · failed, earlier content"));
        QCOMPARE(label("compareToName"), QStringLiteral("add-web-tier · now"));
        keepPicture(m_window->window, QStringLiteral("failedSide"));
    }

    // Who scrolled away from the row that is read stays there, whatever comes.
    void whereOneHasScrolledToOneStays()
    {
        showBranch();
        compareWithDefault();
        m_window->clickRow(60);
        QScrollBar *const bar = m_window->table()->verticalScrollBar();
        bar->setValue(0);
        m_window->action("refreshAction")->trigger();
        QTRY_VERIFY(m_window->isListed() && isCompared());
        QCOMPARE(bar->value(), 0);
    }

    // Under the pointer, and for who hears the table.
    void whyItCannotBeComparedIsTold()
    {
        Workspace &workspace = m_window->workspace;
        workspace.compareWith(Snapshot{QStringLiteral("main"), workspace.now().plusSeconds(-6 * 60)});
        QTRY_VERIFY_WITH_TIMEOUT(isCompared(), SampleWindow::patience);
        choose(QStringLiteral("not comparable"));
        QCOMPARE(m_window->table()->model()->rowCount(), 2);
        const QStringList notes{QStringLiteral("left: failed, earlier content, right: failed, earlier content"),
            QStringLiteral("left: never rendered, right: never rendered")};
        for (int row = 0; row < 2; ++row) {
            const QModelIndex change = m_window->table()->model()->index(row, int(ArtifactColumn::Change));
            m_window->table()->scrollTo(change);
            const QPoint at = m_window->table()->visualRect(change).center();
            QHelpEvent rests(QEvent::ToolTip, at, m_window->table()->viewport()->mapToGlobal(at));
            QApplication::sendEvent(m_window->table()->viewport(), &rests);
            QCOMPARE(QToolTip::text(), QStringLiteral("not comparable\n") + notes.at(row));
            QAccessibleTableInterface *const heard =
                QAccessible::queryAccessibleInterface(m_window->table())->tableInterface();
            QCOMPARE(heard->cellAt(row, change.column())->text(QAccessible::Name),
                QStringLiteral("not comparable, ") + notes.at(row));
        }
    }

    void theDefinitionsAreCountedAsTheTableHasThem()
    {
        showBranch();
        compareWithDefault();
        const QModelIndex all = part<QListView>(m_window->window, "definitions")->model()->index(0, 0);
        QCOMPARE(
            all.data(Qt::AccessibleTextRole).toString(), QStringLiteral("All artifacts, 129 artifacts, 91 differing"));
        QVERIFY2(summary().startsWith(QStringLiteral("129")), qPrintable(summary()));
        keepPicture(m_window->window, QStringLiteral("countedDefinitions"));
    }

    // Nothing of the former two is left while two others are compared.
    void whatBecameOfEachGoesAtOnce()
    {
        showBranch();
        compareWithDefault();
        choose(QStringLiteral("removed"));
        QCOMPARE(m_window->table()->model()->rowCount(), 2);
        m_window->action("swapSnapshotsAction")->trigger();
        QCOMPARE(comparison().state(), LoadState::Loading);
        QCOMPARE(m_window->table()->model()->rowCount(), 0);
        const QModelIndex all = part<QListView>(m_window->window, "definitions")->model()->index(0, 0);
        QCOMPARE(all.data(Qt::AccessibleTextRole).toString(), QStringLiteral("All artifacts, 127 artifacts"));
        keepPicture(m_window->window, QStringLiteral("comparedAnew"));
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && m_window->sample.isListed(), SampleWindow::patience);
        QCOMPARE(m_window->table()->model()->rowCount(), 8);
    }

    // By what becomes known when both are compared: until then nobody knows what matches.
    void whatIsChosenByADifferenceIsWaitedFor()
    {
        showBranch();
        compareWithDefault();
        choose(QStringLiteral("removed"));
        m_window->relay.holds = [](const MisbehavingServer::Seen &seen) {
            return seen.body.contains("query Artifacts");
        };
        m_window->action("compareWithBeginningAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->relay.held() > 0, SampleWindow::patience);
        QCOMPARE(m_window->table()->model()->rowCount(), 0);
        const auto isSaid = [this] {
            const auto sentences = m_window->window.findChildren<QLabel *>(QStringLiteral("stateSentence"));
            return std::ranges::any_of(sentences,
                [](const QLabel *one) { return one->isVisible() && one->text() == QStringLiteral("Comparing…"); });
        };
        QVERIFY(isSaid());
        keepPicture(m_window->window, QStringLiteral("differenceAwaited"));
        m_window->relay.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared(), SampleWindow::patience);
        QTRY_VERIFY(!isSaid());
    }

    void whatOnlyTheOtherOneDefinesIsNotGenerated()
    {
        m_window->relay.changes = [](const MisbehavingServer::Seen &seen, QByteArray &body) {
            if (!seen.target.contains("add-web-tier") || !seen.body.contains("query Definitions"))
                return;
            QJsonObject answer = QJsonDocument::fromJson(body).object();
            QJsonObject data = answer[QLatin1String("data")].toObject();
            QJsonObject definitions = data[QLatin1String("CoreArtifactDefinition")].toObject();
            QJsonArray edges = definitions[QLatin1String("edges")].toArray();
            edges.removeFirst();
            definitions[QLatin1String("edges")] = edges;
            definitions[QLatin1String("count")] = edges.size();
            data[QLatin1String("CoreArtifactDefinition")] = definitions;
            answer[QLatin1String("data")] = data;
            body = QJsonDocument(answer).toJson();
        };
        const QString id = m_window->workspace.catalogue().definitions().constFirst().id;
        showBranch();
        compareWithDefault();
        auto *const definitions = part<QListView>(m_window->window, "definitions");
        const QModelIndexList found =
            definitions->model()->match(definitions->model()->index(0, 0), DefinitionModel::IdRole, id);
        QCOMPARE(found.size(), 1);
        definitions->setCurrentIndex(found.constFirst());
        for (const char *name : {"generateAllAction", "showDefinitionAction"}) {
            QTRY_VERIFY(!m_window->action(name)->isEnabled());
            QCOMPARE(m_window->action(name)->statusTip(),
                QStringLiteral("Only the snapshot that is compared with has this definition."));
        }
        definitions->setCurrentIndex(definitions->model()->index(2, 0));
        QTRY_VERIFY(m_window->action("generateAllAction")->isEnabled());

        definitions->setCurrentIndex(definitions->model()->index(0, 0)); // nor where one of its artifacts is chosen
        QTRY_VERIFY(!m_window->action("generateAllAction")->isEnabled());
        filterBy(found.constFirst().data().toString());
        QCOMPARE(m_window->action("showDefinitionAction")->statusTip(),
            QStringLiteral("Only the snapshot that is compared with has this definition."));
    }

    void sidesAreSwappedAndLeft()
    {
        showBranch();
        compareWithDefault();
        const ChangeCounts before = comparison().counts();
        m_window->clickButton("swapSnapshotsActionButton");
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && m_window->isListed(), SampleWindow::patience);
        QCOMPARE(m_window->workspace.snapshot().branch, QStringLiteral("main"));
        QCOMPARE(value("againstButton"), QStringLiteral("add-web-tier"));
        QCOMPARE(comparison().counts().added, before.removed);
        QCOMPARE(comparison().counts().removed, before.added);
        QCOMPARE(comparison().counts().changed, before.changed);

        choose(QStringLiteral("added"));
        QCOMPARE(m_window->table()->model()->rowCount(), 2);
        m_window->clickButton("stopComparingActionButton");
        QTRY_COMPARE(comparison().state(), LoadState::Idle);
        QVERIFY(m_window->table()->isColumnHidden(int(ArtifactColumn::Change)));
        QVERIFY(!hasChangesTab());
        QCOMPARE(m_window->table()->model()->rowCount(), 121); // nothing is chosen by a difference that is not there
        QVERIFY(!m_window->widget("stopComparingActionButton")->isVisible());
    }

    void anotherBranchIsComparedWithTheSameOne()
    {
        showBranch();
        compareWithDefault();
        m_window->chooseBranch(QStringLiteral("upgrade-eos"));
        QTRY_VERIFY_WITH_TIMEOUT(
            isCompared() && comparison().right().branch == QStringLiteral("upgrade-eos"), SampleWindow::patience);
        QCOMPARE(comparison().counts().changed, 118);
        QCOMPARE(value("againstButton"), QStringLiteral("main"));
    }

    void whatFailsIsTold()
    {
        showBranch();
        m_window->relay.instead = [](const MisbehavingServer::Seen &) -> std::optional<Answer> {
            return Answer::hangUp();
        };
        m_window->action("compareWithDefaultAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(comparison().state(), LoadState::Failed, SampleWindow::patience);
        QTRY_VERIFY(summary().endsWith(QStringLiteral("Not compared")));
        QVERIFY(m_window->widget("troubleBanner")->isVisible());
    }
};

QTEST_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
