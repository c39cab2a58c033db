// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/humantime.h"
#include "app/models/artifactmodel.h"
#include "app/models/definitionmodel.h"
#include "tests/support/sampleworkspace.h"
#include "tests/ui/part.h"
#include "tests/ui/picture.h"
#include "tests/ui/watchdog.h"
#include "ui/browse/artifactcolumns.h"
#include "ui/browse/artifacttable.h"
#include "ui/browse/branchselector.h"
#include "ui/browse/browsepane.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/sidebar.h"
#include "ui/browse/timepicker.h"
#include "ui/viewer/detailrow.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/selectorbutton.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace artiscope;

namespace {

// The browsing half of the window on a workspace, wired as the window wires it.
class Browser final : public QWidget {
public:
    explicit Browser(Workspace &given) : workspace(given)
    {
        auto *layout = new QHBoxLayout(this);
        auto *selectors = new QVBoxLayout;
        selectors->addWidget(&branch);
        selectors->addWidget(&time);
        selectors->addWidget(&sidebar, 1);
        layout->addLayout(selectors);
        layout->addWidget(&pane, 1);
        resize(1200, 500);
        const auto now = [this] { return workspace.now(); };
        artifacts.attach(&workspace.catalogue());
        definitions.attach(artifacts.compared());
        pane.attach(&workspace.catalogue());
        pane.table().setNow(now);
        branch.attach(&workspace.branches());
        branch.setNow(now);
        time.setNow(now);
        connect(&branch, &BranchSelector::branchChosen, &workspace, &Workspace::setBranch);
        connect(&time, &TimePicker::timeChosen, &workspace, &Workspace::setTime);
        connect(&workspace, &Workspace::snapshotChanged, this, &Browser::followSnapshot);
        followSnapshot();
    }
    void followSnapshot()
    {
        branch.setCurrent(workspace.snapshot().branch);
        time.setTime(workspace.snapshot().at);
        const auto facts = workspace.branch();
        time.setBranchCreation(facts ? facts->branchedFrom : std::nullopt);
    }

    Workspace &workspace;
    ArtifactModel artifacts;
    DefinitionModel definitions;
    Sidebar sidebar{artifacts, definitions};
    BranchSelector branch;
    TimePicker time;
    BrowsePane pane{artifacts, definitions};
};

} // namespace

class TestBrowse : public QObject {
    Q_OBJECT

private:
    QTableView *view() { return m_browser->pane.table().view(); }
    SearchField *field() { return part<SearchField>(*m_browser, "filterField"); }
    QString summary() { return part<QLabel>(*m_browser, "filterSummary")->text(); }
    QString cell(int row, ArtifactColumn column)
    {
        return m_browser->artifacts.index(row, int(column)).data().toString();
    }
    bool listed()
    {
        return QTest::qWaitFor([this] { return m_sample->isListed(); }, 20000);
    }
    QListView *list(const char *name) { return part<QListView>(*m_browser, name); }
    void click(QListView *list, const QString &text)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() == text) {
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("there is no %1").arg(text)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        dressTests();
        m_sample = std::make_unique<SampleWorkspace>();
        QVERIFY(m_sample->open());
    }
    void init()
    {
        m_sample->server.setListingFails(false);
        if (m_sample->workspace.snapshot() != Snapshot{QStringLiteral("main"), {}}) {
            m_sample->workspace.setTime({});
            m_sample->workspace.setBranch(QStringLiteral("main"));
        }
        QVERIFY(listed());
        m_browser = std::make_unique<Browser>(m_sample->workspace);
        m_browser->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_browser.get()));
        m_watchdog.start();
    }
    void cleanup()
    {
        m_watchdog.report();
        keepPicture(*m_browser);
        m_browser.reset();
    }
    void cleanupTestCase() { m_sample.reset(); }

    void everythingIsThere()
    {
        const auto total = m_sample->workspace.catalogue().artifacts().size();
        QVERIFY(total > 50);
        QCOMPARE(view()->model()->rowCount(), int(total));
        QCOMPARE(summary(), QLocale().toString(total));
        QCOMPARE(list("definitions")->model()->index(0, 0).data(DefinitionModel::CountRole).toInt(), int(total));
        QVERIFY(list("facetStatus")->isVisible());
        QCOMPARE(m_browser->pane.findChild<StateView *>()->isVisible(), false);
    }

    void whenAndByWhomComeForWhatIsOnTheScreen()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_browser->artifacts.index(0, 0).data(DetailKnownRole).toBool(), 20000);
        QTRY_VERIFY(cell(0, ArtifactColumn::Changed) != QStringLiteral("\u2026"));
    }

    void typingInTheTableFilters()
    {
        view()->setFocus();
        QTest::keyClicks(view(), QStringLiteral("leaf-0"));
        QCOMPARE(field()->text(), QStringLiteral("leaf-0"));
        const int found = view()->model()->rowCount();
        QVERIFY(found > 0 && found < m_browser->artifacts.total());
        QTest::keyClicks(field(), QStringLiteral("3"));
        QVERIFY(view()->model()->rowCount() < found);
        QTest::keyClick(field(), Qt::Key_Down);
        QTRY_VERIFY(view()->hasFocus());
        QCOMPARE(cell(view()->currentIndex().row(), ArtifactColumn::Target), QStringLiteral("leaf-03"));
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(field()->text(), QString());
        QCOMPARE(view()->model()->rowCount(), m_browser->artifacts.total());
        QCOMPARE(cell(view()->currentIndex().row(), ArtifactColumn::Target), QStringLiteral("leaf-03"));
    }

    void noMatchSaysSoAndClears()
    {
        QTest::keyClicks(field(), QStringLiteral("nothing is called so"));
        auto *state = m_browser->pane.findChild<StateView *>();
        QVERIFY(state->isVisible());
        QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(view()->model()->rowCount(), m_browser->artifacts.total());
        QVERIFY(!state->isVisible());
        QCOMPARE(field()->text(), QString());
    }

    void definitionsAreChosenByClickAndByKey()
    {
        auto *definitions = list("definitions");
        const QString name = definitions->model()->index(1, 0).data().toString();
        const int count = definitions->model()->index(1, 0).data(DefinitionModel::CountRole).toInt();
        click(definitions, name);
        QCOMPARE(view()->model()->rowCount(), count);
        auto *chip = part<Chip>(*m_browser, "chipDefinition");
        QCOMPARE(chip->text(), name);
        // What it is stands above its artifacts.
        auto *line = part<QWidget>(*m_browser, "definitionLine");
        const QString facts = part<ElidedLabel>(*m_browser, "definitionFacts")->text();
        QVERIFY(line->isVisible());
        const auto chosen = m_browser->definitions.definition(definitions->model()->index(1, 0));
        QVERIFY2(facts.contains(chosen->contentType) && facts.contains(chosen->groupName)
                && facts.contains(chosen->transformationName),
            qPrintable(facts));
        const QString summary = definitions->model()->index(1, 0).data(DefinitionModel::SummaryRole).toString();
        QVERIFY2(summary.contains(chosen->contentType) && summary.contains(chosen->groupName)
                && summary.contains(chosen->transformationName),
            qPrintable(summary));
        keepPicture(*m_browser, QStringLiteral("definitionChosen"));
        QTest::mouseClick(part<QToolButton>(*m_browser, "definitionMore"), Qt::LeftButton);
        auto *popup = part<QWidget>(*m_browser, "definitionPopup");
        QTRY_VERIFY(popup->isVisible());
        keepPicture(*popup, QStringLiteral("definitionPopup"));
        const auto told = [popup](const char *key) { return part<DetailRow>(*popup, key)->field().value; };
        QCOMPARE(told("detail_definitionArtifacts"), QString::number(count));
        QCOMPARE(told("detail_definitionFailed"), QStringLiteral("0"));
        QCOMPARE(told("detail_definitionDescription"), chosen->description);
        QCOMPARE(told("detail_transformationPath"), chosen->transformationPath);
        QCOMPARE(told("detail_groupDescription"), chosen->groupDescription);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!popup->isVisible());
        QTest::keyClick(chip, Qt::Key_Space);
        QVERIFY(!line->isVisible());
        QCOMPARE(view()->model()->rowCount(), m_browser->artifacts.total());
        QCOMPARE(definitions->currentIndex().row(), 0);

        definitions->setFocus();
        QTest::keyClick(definitions, Qt::Key_Down);
        QCOMPARE(view()->model()->rowCount(), count);
        QTest::keyClick(definitions, Qt::Key_Up);
        QCOMPARE(view()->model()->rowCount(), m_browser->artifacts.total());
    }

    void facetsToggleAndGoAway()
    {
        click(list("facetStatus"), QStringLiteral("Error"));
        const int failed = view()->model()->rowCount();
        QVERIFY(failed > 0);
        for (int row = 0; row < failed; ++row)
            QCOMPARE(cell(row, ArtifactColumn::Status), QStringLiteral("Error"));
        QVERIFY(m_browser->findChild<Chip *>(QStringLiteral("chipError")));
        auto *statuses = list("facetStatus");
        statuses->setFocus();
        QTest::keyClick(statuses, Qt::Key_Space); // stands on Error
        QCOMPARE(view()->model()->rowCount(), m_browser->artifacts.total());
        QTest::keyClicks(field(), QStringLiteral("nothing is called so"));
        QVERIFY(!list("facetKind")->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(list("facetKind")->isVisible());
    }

    void whoIsCurrentIsToldOnceAndKept()
    {
        ArtifactTable &table = m_browser->pane.table();
        QSignalSpy current(&table, &ArtifactTable::currentArtifactChanged);
        view()->setFocus();
        QVERIFY(current.isEmpty()); // the keyboard alone chooses nothing
        view()->selectRow(3);
        QCOMPARE(current.count(), 1);
        const auto key = table.currentArtifact()->key();
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(current.count(), 2);
        QCOMPARE(table.selectedCount(), 2);
        QVERIFY(summary().contains(QStringLiteral("2 selected")));
        QCOMPARE(table.selectedArtifacts().first().key(), key);
        const auto last = table.currentArtifact()->key();

        view()->sortByColumn(int(ArtifactColumn::Target), Qt::DescendingOrder);
        QCOMPARE(table.currentArtifact()->key(), last);
        QCOMPARE(table.selectedCount(), 2);
        QTest::keyClicks(field(), QStringLiteral("nothing is called so"));
        QVERIFY(!table.currentArtifact());
        QCOMPARE(table.selectedCount(), 0);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(table.currentArtifact()->key(), last);
        QCOMPARE(table.selectedCount(), 2);
        QCOMPARE(current.count(), 2); // all that moved rows, and nobody chose another
    }

    void anotherBranchKeepsTheRow()
    {
        ArtifactTable &table = m_browser->pane.table();
        view()->verticalScrollBar()->setValue(20);
        view()->selectRow(25);
        const Artifact before = *table.currentArtifact();
        QSignalSpy current(&table, &ArtifactTable::currentArtifactChanged);

        QString other;
        for (const Branch &branch : m_sample->workspace.branches().branches()) {
            if (!branch.isDefault && branch.isWritable())
                other = branch.name;
        }
        QVERIFY(!other.isEmpty());
        QTest::mouseClick(part<SelectorButton>(m_browser->branch, "branchButton"), Qt::LeftButton);
        auto *search = part<SearchField>(m_browser->branch, "branchSearch");
        QTRY_VERIFY(search->isVisible());
        QTest::keyClicks(search, other.left(other.size() - 1));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!search->isVisible());
        QTRY_COMPARE(m_browser->branch.current(), other);
        QVERIFY(listed());
        QTRY_VERIFY(table.currentArtifact());
        QCOMPARE(table.currentArtifact()->key(), before.key());
        QCOMPARE(table.selectedCount(), 1);
        QTRY_VERIFY(view()->verticalScrollBar()->value() > 0);
        QCOMPARE(current.count(), 0);
    }

    void branchesAreSearchedAndMovedThroughByKeyboard()
    {
        QSignalSpy chosen(&m_browser->branch, &BranchSelector::branchChosen);
        m_browser->branch.open();
        auto *branches = part<QListView>(m_browser->branch, "branches");
        auto *search = part<SearchField>(m_browser->branch, "branchSearch");
        QVERIFY(branches->isVisible());
        QVERIFY(branches->model()->rowCount() >= 3);
        QCOMPARE(branches->currentIndex().data().toString(), QStringLiteral("main")); // the default one, first
        QCOMPARE(branches->currentIndex().row(), 0);
        keepPicture(*branches->window(), QStringLiteral("branchPopup"));
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(branches->currentIndex().row(), 1);
        QTest::keyClick(search, Qt::Key_Up);
        QTest::keyClick(search, Qt::Key_Up);
        QCOMPARE(branches->currentIndex().row(), 0);
        QTest::keyClicks(search, QStringLiteral("no such branch"));
        QCOMPARE(branches->model()->rowCount(), 0);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(branches->isVisible());
        QTest::keyClick(search, Qt::Key_Escape); // clears
        QVERIFY(branches->model()->rowCount() >= 3);
        QTest::keyClick(search, Qt::Key_Escape); // closes
        QVERIFY(!branches->isVisible());
        QVERIFY(chosen.isEmpty());
    }

    void timesAreReadAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("understood");
        QTest::addColumn<QString>("utc");
        QTest::newRow("instant") << "2026-01-02 10:30 +01:00" << true << "2026-01-02 09:30:00 UTC";
        QTest::newRow("local") << "2026-01-02 10:30" << true << "2026-01-02 09:30:00 UTC";
        QTest::newRow("no time") << "soon" << false << "";
        QTest::newRow("to come") << "2999-01-01" << false << "";
    }
    void timesAreReadAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, understood);
        QFETCH(QString, utc);
        m_browser->time.open();
        auto *line = part<QLineEdit>(m_browser->time, "timeLine");
        QVERIFY(line->isVisible());
        line->clear();
        QTest::keyClicks(line, typed);
        QCOMPARE(part<QLabel>(m_browser->time, "timeUtc")->text(), utc);
        QCOMPARE(part<QPushButton>(m_browser->time, "timeApply")->isEnabled(), understood);
        QVERIFY(!part<QLabel>(m_browser->time, "timeMeaning")->text().isEmpty());
        keepPicture(*line->window(), QStringLiteral("timePopup-") + QLatin1String(QTest::currentDataTag()));
        QSignalSpy chosen(&m_browser->time, &TimePicker::timeChosen);
        if (!understood) {
            QTest::keyClick(line, Qt::Key_Return);
            QVERIFY(line->isVisible());
            QVERIFY(chosen.isEmpty());
        }
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
    }

    void aPinnedTimeIsSeenAndLeft()
    {
        auto *button = part<SelectorButton>(m_browser->time, "timeButton");
        QCOMPARE(button->mood(), SelectorButton::Mood::Usual);
        QTest::mouseClick(button, Qt::LeftButton);
        auto *line = part<QLineEdit>(m_browser->time, "timeLine");
        QTRY_VERIFY(line->isVisible());
        QTest::mouseClick(part<QPushButton>(m_browser->time, "presetDay"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>(m_browser->time, "timeApply"), Qt::LeftButton);
        QTRY_VERIFY(m_sample->workspace.snapshot().at);
        const Instant pinned = *m_sample->workspace.snapshot().at;
        const qint64 ago = m_sample->workspace.now().microseconds - pinned.microseconds;
        QVERIFY(ago >= 86'400'000'000 && ago < 86'460'000'000);
        QCOMPARE(pinned.microseconds % 1'000'000, 0);
        QCOMPARE(button->mood(), SelectorButton::Mood::Pinned);
        QVERIFY(listed());

        m_browser->time.open();
        QTest::mouseClick(part<QToolButton>(m_browser->time, "stepBack"), Qt::LeftButton);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_sample->workspace.snapshot().at->microseconds, pinned.microseconds - 3'600'000'000);

        m_browser->time.open();
        line->clear();
        QTest::keyClicks(line, QStringLiteral("now"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(m_sample->workspace.snapshot().isNow());
        QCOMPARE(button->mood(), SelectorButton::Mood::Usual);
    }

    void columnsAreChosenAndRemembered()
    {
        ArtifactColumns &columns = m_browser->pane.table().columns();
        QHeaderView *header = view()->horizontalHeader();
        QVERIFY(header->isSectionHidden(int(ArtifactColumn::Checksum)));
        const QByteArray before = columns.state();
        columns.showMenu(m_browser->mapToGlobal(QPoint(20, 20)));
        auto *menu = part<QMenu>(*m_browser, "columnMenu");
        for (QAction *action : menu->actions()) {
            if (action->iconText() == QStringLiteral("Checksum") || action->iconText() == QStringLiteral("Kind"))
                action->trigger();
        }
        menu->close();
        QVERIFY(!header->isSectionHidden(int(ArtifactColumn::Checksum)));
        QVERIFY(header->isSectionHidden(int(ArtifactColumn::Kind)));
        header->moveSection(0, 1);
        view()->sortByColumn(int(ArtifactColumn::Target), Qt::DescendingOrder);
        const QByteArray after = columns.state();
        const QString top = cell(0, ArtifactColumn::Target);

        columns.restore(before);
        QVERIFY(header->isSectionHidden(int(ArtifactColumn::Checksum)));
        QCOMPARE(m_browser->artifacts.sortColumn(), ArtifactColumn::Artifact);
        columns.restore(QByteArray("nonsense"));
        QVERIFY(header->isSectionHidden(int(ArtifactColumn::Checksum)));
        columns.restore(after);
        QVERIFY(!header->isSectionHidden(int(ArtifactColumn::Checksum)));
        QCOMPARE(header->visualIndex(0), 1);
        QCOMPARE(cell(0, ArtifactColumn::Target), top);
    }

    void columnsAreMovedByKeyboard()
    {
        ArtifactColumns &columns = m_browser->pane.table().columns();
        const QByteArray before = columns.state();
        QHeaderView *header = view()->horizontalHeader();
        auto *left = part<QAction>(*m_browser, "moveColumnLeft");
        auto *right = part<QAction>(*m_browser, "moveColumnRight");
        QVERIFY(!left->isEnabled() || view()->currentIndex().isValid());
        m_browser->addActions({left, right}); // as the window's menus do
        m_browser->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_browser.get()));
        view()->setFocus();
        view()->selectRow(2);
        QVERIFY(!left->isEnabled()); // it is the first one
        QCOMPARE(right->iconText(), QStringLiteral("Move “Artifact” right"));
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(right->iconText(), QStringLiteral("Move “Target” right"));
        const QString target = cell(2, ArtifactColumn::Target);
        QTest::keyClick(view(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(header->visualIndex(int(ArtifactColumn::Target)), 2);
        QCOMPARE(view()->currentIndex().data().toString(), target); // the keyboard goes with it
        // Over a hidden one in one step.
        QVERIFY(header->isSectionHidden(int(ArtifactColumn::Definition)));
        QTest::keyClick(view(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(header->visualIndex(int(ArtifactColumn::Target)) > header->visualIndex(int(ArtifactColumn::Status)));
        QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(header->visualIndex(int(ArtifactColumn::Target)), 0);
        QVERIFY(!left->isEnabled() && !left->statusTip().isEmpty());
        const QByteArray after = columns.state();
        columns.restore(before);
        QCOMPARE(header->visualIndex(int(ArtifactColumn::Target)), 1);
        columns.restore(after);
        QCOMPARE(header->visualIndex(int(ArtifactColumn::Target)), 0);
    }

    void sortingIsChosenByColumnAndDirection()
    {
        auto *byTarget = part<QAction>(*m_browser, "sortByColumn1");
        auto *byArtifact = part<QAction>(*m_browser, "sortByColumn0");
        auto *down = part<QAction>(*m_browser, "sortDescending");
        QVERIFY(byArtifact->isChecked() && part<QAction>(*m_browser, "sortAscending")->isChecked());
        byTarget->trigger();
        QCOMPARE(m_browser->artifacts.sortColumn(), ArtifactColumn::Target);
        QVERIFY(byTarget->isChecked() && !byArtifact->isChecked());
        const QString first = cell(0, ArtifactColumn::Target);
        down->trigger();
        QCOMPARE(m_browser->artifacts.sortColumn(), ArtifactColumn::Target);
        QCOMPARE(m_browser->artifacts.sortOrder(), Qt::DescendingOrder);
        QVERIFY(cell(0, ArtifactColumn::Target) > first);
        view()->sortByColumn(int(ArtifactColumn::Artifact), Qt::AscendingOrder); // as by a click
        QVERIFY(byArtifact->isChecked() && !down->isChecked());
    }

    void theLastColumnStays()
    {
        const QByteArray before = m_browser->pane.table().columns().state();
        for (int column = 1; column < artifactColumnCount; ++column) {
            QAction *shown = part<QAction>(*m_browser, qPrintable(QStringLiteral("showColumn%1").arg(column)));
            if (shown->isChecked())
                shown->trigger();
        }
        auto *last = part<QAction>(*m_browser, "showColumn0");
        QVERIFY(last->isChecked() && !last->isEnabled() && !last->statusTip().isEmpty());
        part<QAction>(*m_browser, "usualColumns")->trigger();
        QVERIFY(last->isEnabled());
        QVERIFY(part<QAction>(*m_browser, "showColumn1")->isChecked());
        m_browser->pane.table().columns().restore(before);
    }

    void definitionsThatMayNotBeSeenSaySo()
    {
        m_sample->server.setDefinitionsDenied(true);
        m_sample->workspace.setBranch(QStringLiteral("add-web-tier"));
        const auto *definitions = list("definitions")->model();
        const auto summary = [&] { return definitions->index(1, 0).data(DefinitionModel::SummaryRole).toString(); };
        QTRY_COMPARE_WITH_TIMEOUT(summary(), QStringLiteral("you may not see its definition"), 20000);
        QVERIFY(definitions->index(1, 0).data(DefinitionModel::CountRole).toInt() > 0); // its artifacts may be seen
        m_sample->server.setDefinitionsDenied(false);
        m_sample->workspace.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(summary().contains(QStringLiteral("text/plain")), 20000);
    }

    void aFailureIsToldAndTriedAgain()
    {
        auto *state = m_browser->pane.findChild<StateView *>();
        m_sample->server.setListingFails(true);
        m_sample->workspace.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(state->state(), LoadState::Failed, 20000);
        QVERIFY(state->isVisible());
        m_sample->server.setListingFails(false);
        QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!state->isVisible(), 20000);
        QCOMPARE(view()->model()->rowCount(), m_browser->artifacts.total());
    }

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    Watchdog m_watchdog;
    std::unique_ptr<Browser> m_browser;
};

QTEST_MAIN(TestBrowse)
#include "tst_browse.moc"
