// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sampleworkspace.h"
#include "tests/ui/part.h"
#include "tests/ui/picture.h"
#include "tests/ui/watchdog.h"
#include "ui/browse/artifacttable.h"

#include <QScrollBar>
#include <QTableView>

using namespace artiscope;

// Where one was in a table that comes in several pages, after another branch or time was chosen.
class TestKeptPlace : public QObject {
    Q_OBJECT

private:
    QTableView *view() { return m_table->view(); }
    QString nameAt(int row) { return m_model->index(row, int(ArtifactColumn::Artifact)).data().toString(); }
    QString nameAtTop() { return nameAt(view()->rowAt(0)); }
    void scrollTo(int row)
    {
        view()->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
        QVERIFY(view()->verticalScrollBar()->value() > 0);
    }
    bool listed()
    {
        return QTest::qWaitFor([this] { return m_sample->isListed(); }, 20000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        dressTests();
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.extraArtifacts = 2500}); // three pages
        QVERIFY(m_sample->open());
    }
    void init()
    {
        m_sample->server.setDelay(0);
        m_sample->workspace.setTime({});
        m_sample->workspace.setBranch(QStringLiteral("main"));
        QVERIFY(listed());
        m_model = std::make_unique<ArtifactModel>();
        m_table = std::make_unique<ArtifactTable>(*m_model);
        m_model->attach(&m_sample->workspace.catalogue());
        m_table->attach(&m_sample->workspace.catalogue());
        m_table->setNow([this] { return m_sample->workspace.now(); });
        m_table->resize(900, 400);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_watchdog.start();
    }
    void cleanup()
    {
        m_watchdog.report();
        keepPicture(*m_table);
        m_table.reset();
        m_model.reset();
    }
    void cleanupTestCase() { m_sample.reset(); }

    void whatStoodAtTheTopStandsThereAgain_data()
    {
        QTest::addColumn<bool>("selected");
        QTest::addColumn<bool>("branch");
        QTest::newRow("another branch") << false << true;
        QTest::newRow("another time") << false << false;
        QTest::newRow("another branch, with a row selected elsewhere") << true << true;
    }
    void whatStoodAtTheTopStandsThereAgain()
    {
        QFETCH(bool, selected);
        QFETCH(bool, branch);
        if (selected)
            view()->selectRow(3);
        scrollTo(1700);
        const QString top = nameAtTop();
        if (branch)
            m_sample->workspace.setBranch(QStringLiteral("add-web-tier"));
        else
            m_sample->workspace.setTime(m_sample->workspace.now().plusSeconds(-3600));
        QVERIFY(m_sample->workspace.catalogue().state() == LoadState::Loading);
        QVERIFY(listed());
        QCOMPARE(nameAtTop(), top);
        QCOMPARE(m_table->selectedCount(), selected ? 1 : 0);
    }

    void whoScrollsWhileRowsComeIsLeftThere()
    {
        scrollTo(1700);
        m_sample->server.setDelay(150);
        m_sample->workspace.setBranch(QStringLiteral("add-web-tier"));
        const Catalogue &catalogue = m_sample->workspace.catalogue();
        QTRY_VERIFY(catalogue.expected() > 0 && catalogue.state() == LoadState::Loading); // the first page
        view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        const QString top = nameAtTop();
        m_sample->server.setDelay(0);
        QVERIFY(listed());
        QCOMPARE(nameAtTop(), top);
    }

    void aLargeSelectionComesBack()
    {
        QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
        const int all = m_model->rowCount();
        QVERIFY(all > 2500);
        QCOMPARE(m_table->selectedCount(), all);
        m_model->setFilter({.text = QStringLiteral("leaf-0")});
        const int some = m_model->rowCount();
        QVERIFY(some > 0 && some < all);
        QCOMPARE(m_table->selectedCount(), some);
        m_model->setFilter({});
        QCOMPARE(m_table->selectedCount(), all);
        m_sample->workspace.setTime(m_sample->workspace.now().plusSeconds(-60));
        QVERIFY(listed());
        QCOMPARE(m_table->selectedCount(), m_model->rowCount());
    }

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<ArtifactModel> m_model;
    std::unique_ptr<ArtifactTable> m_table;
    Watchdog m_watchdog;
};

QTEST_MAIN(TestKeptPlace)
#include "tst_keptplace.moc"
