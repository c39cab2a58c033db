// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/basecomparison.h"
#include "app/session/changedcontents.h"
#include "tests/ui/samplewindow.h"
#include "ui/compare/comparisons.h"
#include "ui/compare/threewaypage.h"
#include "ui/compare/threewaywords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateview.h"

#include <QClipboard>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace artiscope;

// Both sides of a comparison beside what they come from, from the real window.
class TestThreeWayView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    Viewer &viewer() const { return m_window->window.viewer(); }
    QToolButton *button() const { return part<QToolButton>(viewer(), "threeWayView"); }
    QString summary() const { return part<ElidedLabel>(viewer(), "threeWaySummary")->text(); }
    QString name(const char *side) const { return part<ElidedLabel>(viewer(), side)->text(); }
    QString count() const { return m_window->text("threeWayCount"); }
    Banner *banner() const { return part<Banner>(viewer(), "viewerBanner"); }
    QString offer() const { return banner()->isVisible() ? part<QLabel>(*banner(), "bannerText")->text() : QString(); }
    // What stands in the way of the texts; empty: nothing.
    QString state() const
    {
        const auto *const state = part<StateView>(page(), "threeWayState");
        return state->isVisible() ? state->accessibleName() : QString();
    }
    bool isShown() const { return viewer().showsThreeWay() && !viewer().isBusy() && page().right().isVisible(); }
    ThreeWayPage &page() const { return *part<ThreeWayPage>(viewer(), "threeWayPage"); }
    void compare()
    {
        m_window->chooseBranch(QStringLiteral("add-web-tier"));
        m_window->action("compareWithDefaultAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace.comparison().state(), LoadState::Ready, SampleWindow::patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_window->workspace.changedContents().state(), LoadState::Ready, SampleWindow::patience);
    }
    void sayWhose()
    {
        m_window->action("sayWhoseAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_window->workspace.baseComparison().state(), LoadState::Ready, SampleWindow::patience);
    }
    Artifact with(ChangeOrigin origin, const QString &definition) const // the first one
    {
        for (const ArtifactChange &change : m_window->workspace.comparison().changes()) {
            if (m_window->workspace.baseComparison().originOf(change.key()) == origin
                && change.shown().definition.name == definition)
                return change.shown();
        }
        qFatal("there is none");
    }
    Artifact bothSides() const { return *m_window->find("leaf_config", "leaf-03"); }
    void show(const Artifact &artifact)
    {
        compare();
        sayWhose();
        m_window->read(artifact);
        m_window->action("showChangesAction")->trigger();
        QTRY_VERIFY(button()->isVisible() && !viewer().isBusy());
        m_window->clickButton("threeWayView");
        QTRY_VERIFY(isShown());
    }

    // Where they begin in the three texts.
    QList<qsizetype> conflicts() const
    {
        const Reading &reading = *viewer().reading();
        const TextBuffer base(reading.baseDocument().bytes());
        const TextBuffer left(reading.counterpart().bytes());
        const TextBuffer right(reading.document().bytes());
        const auto never = [] { return false; };
        const Result<ThreeWay> chunks = threeWay(DiffLibrary(), base, left, right, never);
        if (!chunks)
            qFatal("they are too large");
        QList<qsizetype> lines;
        for (const ThreeWayRows &rows : threeWayText(base, left, right, *chunks, never).changes) {
            if (rows.kind == ThreeWayKind::Conflict)
                lines << rows.first;
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
        m_window->window.resize(1440, 900);
    }
    void cleanup() { m_window.reset(); }

    void inWords_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("words");
        const QByteArray base = "a\nb\nc\n";
        QTest::newRow("nothing") << base << base << QStringLiteral("No difference.");
        QTest::newRow("line ends") << base << QByteArray("a\r\nb\r\nc\r\n")
                                   << QStringLiteral("Only line ends or the byte order mark differ.");
        QTest::newRow("left") << QByteArray("x\nb\ny\n") << base << QStringLiteral("No conflict: 2 changes of main");
        QTest::newRow("each") << QByteArray("x\nb\nc\n") << QByteArray("a\nb\ny\n")
                              << QStringLiteral("No conflict: 1 change of main, 1 of new");
        QTest::newRow("alike") << QByteArray("x\nb\nc\n") << QByteArray("x\nb\nc\n")
                               << QStringLiteral("No conflict: 1 change alike on both sides");
        QTest::newRow("conflict") << QByteArray("x\nb\nc\n") << QByteArray("y\nb\nc\n") << QStringLiteral("1 conflict");
        QTest::newRow("all") << QByteArray("x\nb\nz\n") << QByteArray("y\nb\nz\n")
                             << QStringLiteral("1 conflict, 1 change alike on both sides");
    }
    void inWords()
    {
        QFETCH(const QByteArray, left);
        QFETCH(const QByteArray, right);
        const Result<ThreeWay> chunks =
            threeWay(DiffLibrary(), TextBuffer("a\nb\nc\n"), TextBuffer(left), TextBuffer(right), [] { return false; });
        QVERIFY(chunks);
        QTEST(threeWayInWords(*chunks, QStringLiteral("main"), QStringLiteral("new"), false), "words");
    }

    void anotherEncodingInWords()
    {
        const auto words = [](const char *left) {
            const Result<ThreeWay> chunks = threeWay(
                DiffLibrary(), TextBuffer("a\nb\n"), TextBuffer(left), TextBuffer("a\nb\n"), [] { return false; });
            return chunks ? threeWayInWords(*chunks, QStringLiteral("main"), QStringLiteral("new"), true) : QString();
        };
        QCOMPARE(words("a\nb\n"), QStringLiteral("Only the encoding differs."));
        QCOMPARE(words("a\r\nb\r\n"), QStringLiteral("Only line ends, the byte order mark or the encoding differ."));
        QCOMPARE(words("x\nb\n"), QStringLiteral("No conflict: 1 change of main"));
    }

    void whatCameSinceHasNoBeginning()
    {
        compare();
        sayWhose();
        const QList<ArtifactChange> changes = m_window->workspace.comparison().changes();
        const auto added = std::ranges::find_if(changes, [](const ArtifactChange &change) {
            return change.change == Change::Added && !change.right->storageId.isEmpty();
        });
        QVERIFY(added != changes.end());
        m_window->read(added->shown());
        QTRY_COMPARE(m_window->action("threeWayAction")->statusTip(),
            QStringLiteral("There was nothing of this one where the branch began."));
        QVERIFY(!m_window->action("threeWayAction")->isEnabled());
    }

    void offeredWhereBothHaveChangedIt()
    {
        compare();
        m_window->read(bothSides());
        m_window->action("showChangesAction")->trigger();
        QTRY_VERIFY(viewer().comparison() && viewer().comparison()->isVisible() && !viewer().isBusy());
        QAction *const action = m_window->action("threeWayAction");
        QVERIFY(!action->isEnabled() && !button()->isVisible() && offer().isEmpty());
        QCOMPARE(action->statusTip(), QStringLiteral("Have it said whose the changes are first."));
        sayWhose();
        QVERIFY(button()->isVisible() && !button()->isChecked() && action->isEnabled() && !action->isChecked());
        QCOMPARE(offer(), QStringLiteral("Both main and add-web-tier have changed it since the branch began."));
        QVERIFY(viewer().comparison()->isVisible()); // nobody is sent there
        QVERIFY(!m_window->action("nextConflictAction")->isEnabled());
        keepPicture(m_window->window, QStringLiteral("threeWayOffer"));
        QTest::mouseClick(part<QPushButton>(*banner(), "bannerAction"), Qt::LeftButton);
        QTRY_VERIFY(isShown());
        QCOMPARE(summary(), QStringLiteral("9 conflicts, 1 change of main, 6 of add-web-tier, 10 alike on both sides"));
        QCOMPARE(name("threeWayLeftName"), QStringLiteral("main · now"));
        QCOMPARE(name("threeWayBaseName"), QStringLiteral("main where add-web-tier began"));
        QCOMPARE(name("threeWayRightName"), QStringLiteral("add-web-tier · now"));
        QCOMPARE(page().base().accessibleName(), QStringLiteral("What both began as, main where add-web-tier began"));
        QCOMPARE(name("threeWaySigns"),
            QStringLiteral("!\u00a0conflict   ‹\u00a0main   ›\u00a0add-web-tier   =\u00a0alike"));
        QVERIFY(button()->isChecked() && action->isChecked() && offer().isEmpty());
        QVERIFY(page().right().hasFocus());
        keepPicture(m_window->window, QStringLiteral("threeWay"));
        m_window->key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(viewer().comparison()->isVisible() && !button()->isChecked());
        QVERIFY(viewer().comparison()->right().hasFocus());
        m_window->clickButton("threeWayView");
        QTRY_VERIFY(isShown());
        // The way that such contents have of their own takes its place.
        m_window->clickButton("comparisonView");
        QVERIFY(!button()->isChecked() && !page().isVisible() && viewer().comparisons()->showsStructure());
    }

    void theTextsAreTheArtifactsOwn()
    {
        show(bothSides());
        const Reading &reading = *viewer().reading();
        const qsizetype lines = page().base().text().lineCount();
        QCOMPARE(page().left().text().lineCount(), lines);
        QCOMPARE(page().right().text().lineCount(), lines);
        QVERIFY(page().base().text().bytes() != reading.baseDocument().bytes()); // it makes room
        const auto copied = [](TextView &view) {
            view.selectAll();
            view.copy();
            return QApplication::clipboard()->text().toUtf8();
        };
        QCOMPARE(copied(page().left()), reading.counterpart().bytes());
        QCOMPARE(copied(page().base()), reading.baseDocument().bytes());
        QCOMPARE(copied(page().right()), reading.document().bytes());
        QCOMPARE(reading.baseDocument().artifact()->storageId, reading.base()->storageId);
    }

    void fromConflictToConflict()
    {
        show(bothSides());
        QString shown = count();
        QVERIFY2(shown.endsWith(QStringLiteral(" of 26")), qPrintable(shown));
        QVERIFY(!m_window->action("previousConflictAction")->isEnabled()); // it is the first one
        QList<qsizetype> visited{page().right().caretLine()};
        while (m_window->action("nextConflictAction")->isEnabled() && visited.size() < 30) {
            m_window->key(Qt::Key_F8, Qt::ControlModifier);
            QVERIFY(count() != shown);
            shown = count();
            const qsizetype line = page().right().caretLine();
            QVERIFY(page().left().caretLine() == line && page().base().caretLine() == line);
            visited << line;
        }
        QCOMPARE(visited, conflicts());
        QCOMPARE(m_window->action("nextConflictAction")->statusTip(),
            QStringLiteral("There is no conflict behind this place."));
        m_window->clickButton("threeWayPreviousConflict");
        QVERIFY(count() != shown);
        // All changes, in another way and as in every comparison.
        while (m_window->action("previousChangeAction")->isEnabled())
            m_window->key(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("1 of 26"));
        m_window->key(Qt::Key_F8);
        QCOMPARE(count(), QStringLiteral("2 of 26"));
        m_window->clickButton("threeWayNext");
        QCOMPARE(count(), QStringLiteral("3 of 26"));
        QTest::keyClick(&page().right(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(count(), QStringLiteral("2 of 26"));
    }

    void theyScrollTogether()
    {
        show(bothSides());
        for (TextView *leader : {&page().left(), &page().base(), &page().right()}) {
            leader->scrollTo(0, 0);
            QVERIFY(page().left().topLine() == 0 && page().base().topLine() == 0 && page().right().topLine() == 0);
            leader->scrollTo(40, 0);
            const qsizetype top = leader->topLine();
            QVERIFY(top > 0);
            QVERIFY(
                page().left().topLine() == top && page().base().topLine() == top && page().right().topLine() == top);
        }
        // What is left out is opened in all.
        const size_t skipped = page().left().skipped().size();
        QVERIFY(skipped > 0 && page().base().skipped().size() == skipped);
        page().base().openSkipped(0);
        QCOMPARE(page().left().skipped().size(), skipped - 1);
        QCOMPARE(page().right().skipped().size(), skipped - 1);
    }

    // As the person has them matched everywhere.
    void linesMatchedInAnotherWayAreComparedAgain()
    {
        show(bothSides());
        const QString before = summary();
        m_window->action("patientAction")->trigger();
        QVERIFY(page().isBusy());
        QTRY_VERIFY(isShown());
        m_window->action("patientAction")->trigger();
        QTRY_VERIFY(isShown());
        QCOMPARE(summary(), before);
    }

    void changedOnOneSide()
    {
        compare();
        sayWhose();
        m_window->read(with(ChangeOrigin::Branch, QStringLiteral("leaf_config")));
        m_window->action("showChangesAction")->trigger();
        QTRY_VERIFY(button()->isVisible() && !viewer().isBusy());
        QCOMPARE(offer(), QString());
        m_window->clickButton("threeWayView");
        QTRY_VERIFY(isShown());
        QVERIFY2(summary().startsWith(QStringLiteral("No conflict: ")), qPrintable(summary()));
        QVERIFY2(summary().endsWith(QStringLiteral(" of add-web-tier")), qPrintable(summary()));
        QCOMPARE(m_window->action("nextConflictAction")->statusTip(), QStringLiteral("There is no conflict."));
        keepPicture(m_window->window, QStringLiteral("threeWayOneSide"));
        // The view stays for the next one, but for what was not there when the branch began.
        m_window->read(bothSides());
        QTRY_VERIFY(isShown() && summary().startsWith(QStringLiteral("9 conflicts")));
        m_window->action("stopComparingAction")->trigger();
        QTRY_VERIFY(!button()->isVisible() && !page().isVisible());
        QVERIFY(!m_window->action("threeWayAction")->isEnabled());
    }

    void loadingAndFailing()
    {
        compare();
        sayWhose();
        m_window->read(bothSides());
        m_window->action("showChangesAction")->trigger();
        QTRY_VERIFY(button()->isVisible() && !viewer().isBusy());
        m_window->relay.holds = [](const MisbehavingServer::Seen &) { return true; };
        m_window->clickButton("threeWayView");
        QTRY_COMPARE(m_window->relay.held(), 1);
        QVERIFY2(state().startsWith(QStringLiteral("Loading what it was in main · ")), qPrintable(state()));
        QVERIFY(page().hasFocus());
        m_window->relay.instead = [](const MisbehavingServer::Seen &) -> std::optional<Answer> {
            return Answer::of("text/plain", "no", 500);
        };
        m_window->relay.letGo();
        QTRY_VERIFY(part<QPushButton>(page(), "stateButton")->isVisible());
        QVERIFY(!state().isEmpty());
        keepPicture(m_window->window, QStringLiteral("threeWayFailed"));
        m_window->relay.instead = nullptr;
        QTest::mouseClick(part<QPushButton>(page(), "stateButton"), Qt::LeftButton);
        QTRY_VERIFY(isShown());
        QCOMPARE(state(), QString());
        QVERIFY(summary().startsWith(QStringLiteral("9 conflicts")));
    }

    void swappedAndFound()
    {
        show(bothSides());
        m_window->action("swapSidesAction")->trigger();
        QTRY_VERIFY(isShown());
        QCOMPARE(name("threeWayLeftName"), QStringLiteral("add-web-tier · now"));
        QCOMPARE(
            summary(), QStringLiteral("9 conflicts, 6 changes of add-web-tier, 1 of main, 10 alike on both sides"));
        page().base().setFocus();
        m_window->key(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_window->widget("threeWayBaseFind")->isVisible());
        page().left().setFocus();
        m_window->key(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_window->widget("threeWayLeftFind")->isVisible());
        QVERIFY(!m_window->widget("threeWayBaseFind")->isVisible());
    }
};

QTEST_MAIN(TestThreeWayView)
#include "tst_threeway.moc"
