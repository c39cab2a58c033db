// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/revisionmodel.h"
#include "tests/support/quiet.h"
#include "tests/ui/samplewindow.h"
#include "ui/compare/comparisons.h"
#include "ui/history/blamegutter.h"
#include "ui/history/historypage.h"
#include "ui/history/timeline.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QListView>
#include <QRegularExpression>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace artiscope;

// The history of one artifact, from the real window.
class TestHistoryPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    Viewer &viewer() const { return m_window->window.viewer(); }
    HistoryPage &page() const { return *part<HistoryPage>(m_window->window, "historyPage"); }
    QListView *list() const { return part<QListView>(m_window->window, "revisions"); }
    TextView &text() const { return *part<TextView>(m_window->window, "revisionText"); }
    StateView *state() const { return part<StateView>(m_window->window, "revisionState"); }
    QString label(const char *name) const { return part<ElidedLabel>(m_window->window, name)->text(); }
    QModelIndex row(int number) const { return list()->model()->index(number, 0); }
    int revisions() const { return list()->model()->rowCount() - 1; }
    QString cell(int number, int role) const { return row(number).data(role).toString(); }
    void clickRow(int number, Qt::KeyboardModifiers modifiers = {})
    {
        list()->scrollTo(row(number));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, list()->visualRect(row(number)).center());
    }
    QString chosen() const
    {
        QStringList rows;
        for (int number = 0; number <= revisions(); ++number) {
            if (list()->selectionModel()->isSelected(row(number)))
                rows << QString::number(number);
        }
        return rows.join(u' ');
    }
    // Shows the history of what is read, by the keyboard.
    void showHistory() { m_window->key(Qt::Key_5, Qt::ControlModifier); }
    bool isComplete() const { return label("historyState") == QLatin1String("complete") && !page().isBusy(); }
    void open(const char *definition, const char *target)
    {
        const auto artifact = m_window->find(definition, target);
        QVERIFY(artifact);
        m_window->read(*artifact);
        showHistory();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), SampleWindow::patience);
    }
    QByteArray contentOf(int number) const
    {
        // As it is stored, from what the list says of it.
        const QString tip = cell(number, Qt::ToolTipRole);
        const QString id = tip.section(QStringLiteral("Storage id "), 1).section(u'\n', 0, 0);
        QNetworkAccessManager network;
        QNetworkRequest request(
            m_window->sample.server.url().resolved(QUrl(QStringLiteral("/api/storage/object/") + id)));
        request.setRawHeader("X-INFRAHUB-KEY", m_window->sample.server.token());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, SampleWindow::patience)
            || reply->error() != QNetworkReply::NoError)
            qFatal("the sample does not give %s", qPrintable(id));
        return reply->readAll();
    }
    static bool asksForRevisions(const MisbehavingServer::Seen &seen)
    {
        return seen.body.contains("query StoredContents") || seen.body.contains("query ArtifactEvents");
    }
    static bool asksForContent(const MisbehavingServer::Seen &seen)
    {
        return seen.target.startsWith("/api/storage/object/");
    }
    // Reads it and shows its history, which is held up at its second question, when the first revision is known.
    void openHeldUp(const char *definition, const char *target)
    {
        const auto artifact = m_window->find(definition, target);
        QVERIFY(artifact);
        m_window->read(*artifact);
        m_window->relay.holds = [](const MisbehavingServer::Seen &seen) {
            return seen.body.contains("query ArtifactEvents");
        };
        showHistory();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->relay.held() > 0 && revisions() == 1, SampleWindow::patience);
    }
    BlameGutter &gutter() const { return *part<BlameGutter>(m_window->window, "blameGutter"); }
    bool hasBlame() const { return gutter().isVisible() && !gutter().wordsOf(0).isEmpty() && !page().isBusy(); }
    void showBlame()
    {
        m_window->clickButton("blameLines");
        QTRY_VERIFY_WITH_TIMEOUT(hasBlame(), SampleWindow::patience);
    }
    QPoint besideLine(qsizetype line) const
    {
        text().goToLine(line);
        return {20, text().lineTop(line) + text().rowHeight() / 2};
    }
    static QString tipOf(QWidget &widget, const QPoint &at)
    {
        QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
        QCoreApplication::sendEvent(&widget, &help);
        return QToolTip::text();
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    // As where two of them are compared.
    void whatIsIgnoredDoesNotCountInTheList()
    {
        open("leaf_config", "leaf-02");
        const auto counts = [this] {
            QStringList lines;
            for (int number = 0; number < revisions(); ++number)
                lines << cell(number, RevisionModel::CountsRole);
            return lines.join(u'\n');
        };
        const QString all = counts();
        m_window->action("ignoreCommentsAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete() && counts() != all, SampleWindow::patience);
        QVERIFY2(cell(0, Qt::ToolTipRole).contains(QStringLiteral("ignored")), qPrintable(cell(0, Qt::ToolTipRole)));
        keepPicture(m_window->window, QStringLiteral("ignoredInHistory"));
        for (int number = 0; number + 1 < revisions(); ++number) {
            clickRow(number);
            m_window->action("compareWithBeforeAction")->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(viewer().shownComparisons() && !viewer().isBusy(), SampleWindow::patience);
            const LineDiff &lines = viewer().shownComparisons()->lines().difference();
            QCOMPARE(cell(number, RevisionModel::CountsRole),
                QStringLiteral("+%1 −%2").arg(lines.added + lines.changed).arg(lines.removed + lines.changed));
        }
        m_window->action("ignoreCommentsAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(counts(), all, SampleWindow::patience);
    }

    void theTabShowsAllRevisionsAndTheNewestContent()
    {
        open("leaf_config", "leaf-02");
        QCOMPARE(viewer().tab(), Viewer::Tab::History);
        QCOMPARE(label("historyTitle"), QStringLiteral("5 revisions on main"));
        QVERIFY(!part<QToolButton>(m_window->window, "historyButton")->isVisible());
        QCOMPARE(revisions(), 5);
        QCOMPARE(chosen(), QStringLiteral("0"));
        QVERIFY(text().isVisible());
        QCOMPARE(text().text().bytes(), m_window->workspace.document().bytes());
        QCOMPARE(text().language(), viewer().text().language());
        QVERIFY2(
            QRegularExpression(QStringLiteral("^\\+\\d+ −\\d+$")).match(cell(0, RevisionModel::CountsRole)).hasMatch(),
            qPrintable(cell(0, RevisionModel::CountsRole)));
        QCOMPARE(cell(5, Qt::DisplayRole), QStringLiteral("Nothing was rendered before."));
    }

    void anotherRevisionIsReadByTheKeyboard()
    {
        open("leaf_config", "leaf-02");
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(chosen(), QStringLiteral("1"));
        QTRY_COMPARE_WITH_TIMEOUT(text().text().bytes(), contentOf(1), SampleWindow::patience);
        QTest::keyClick(list(), Qt::Key_End); // the sentence at the end is none that can be read
        QVERIFY(chosen() != QLatin1String("5"));
    }

    void aBranchSaysWhereItBegan()
    {
        m_window->chooseBranch(QStringLiteral("add-web-tier"));
        open("leaf_config", "leaf-01");
        QCOMPARE(label("historyTitle"), QStringLiteral("3 revisions on add-web-tier"));
        QVERIFY(
            cell(3, Qt::DisplayRole).startsWith(QStringLiteral("The oldest was there when “add-web-tier” was made")));
        QVERIFY(cell(2, RevisionModel::TimeRole).startsWith(QLatin1String("before ")));
        QVERIFY(cell(2, RevisionModel::CountsRole).isEmpty()); // with what is not of this branch nothing is compared
    }

    void oneRevisionIsAHistory()
    {
        m_window->chooseBranch(QStringLiteral("add-web-tier"));
        open("leaf_config", "leaf-09");
        QCOMPARE(label("historyTitle"), QStringLiteral("1 revision on add-web-tier"));
        QVERIFY(!m_window->action("compareWithBeforeAction")->isEnabled());
        QCOMPARE(
            m_window->action("compareWithBeforeAction")->statusTip(), QStringLiteral("None is known before this one."));
        QCOMPARE(part<TimeLine>(m_window->window, "timeLine")->accessibleDescription().section(u' ', 0, 1),
            QStringLiteral("1 revision"));
    }

    void whatWasNeverRenderedHasNone()
    {
        const auto artifact = m_window->find("leaf_config", "leaf-16");
        QVERIFY(artifact);
        m_window->read(*artifact);
        showHistory();
        QTRY_COMPARE_WITH_TIMEOUT(state()->state(), LoadState::Idle, SampleWindow::patience);
        QVERIFY(state()->isVisible());
        QCOMPARE(part<QLabel>(*state(), "stateSentence")->text(),
            QStringLiteral("Nothing has been rendered yet, so there is no history."));
        QCOMPARE(label("historyTitle"), QStringLiteral("Revisions on main"));
    }

    void aSearchCanBeStoppedAndGoesOn()
    {
        openHeldUp("leaf_config", "leaf-02");
        QCOMPARE(label("historyState"), QStringLiteral("looking…"));
        QCOMPARE(cell(1, Qt::DisplayRole), QStringLiteral("Looking for others…"));
        QVERIFY(part<TimeLine>(m_window->window, "timeLine")
                    ->accessibleDescription()
                    .startsWith(QLatin1String("1 revision ")));
        QTRY_VERIFY(text().text().size() > 0); // what is known is read meanwhile
        keepPicture(m_window->window, QStringLiteral("looking"));
        m_window->clickButton("historyButton");
        QCOMPARE(label("historyState"), QStringLiteral("stopped"));
        m_window->relay.letGo();
        QCOMPARE(revisions(), 1);
        keepPicture(m_window->window, QStringLiteral("stopped"));
        m_window->clickButton("historyButton");
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), SampleWindow::patience);
        QCOMPARE(revisions(), 5);
    }

    void whileNobodyLooksNothingIsAsked()
    {
        openHeldUp("leaf_config", "leaf-02");
        m_window->key(Qt::Key_2, Qt::ControlModifier);
        m_window->relay.letGo();
        const auto asked = [this] {
            return std::ranges::count_if(
                m_window->relay.seen(), [](const auto &one) { return asksForRevisions(one) || asksForContent(one); });
        };
        const auto seen = asked();
        QVERIFY(becomesQuiet(m_window->workspace.connection()));
        QCOMPARE(asked(), seen);
        showHistory();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), SampleWindow::patience);
        QCOMPARE(revisions(), 5);
    }

    void nothingIsSearchedForBeforeItIsShown()
    {
        m_window->readLeaf();
        QVERIFY(std::ranges::none_of(m_window->relay.seen(), asksForRevisions));
    }

    void aFailedSearchSaysWhyAndIsTriedAgain()
    {
        m_window->readLeaf("leaf-02");
        m_window->relay.instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            return asksForRevisions(seen) ? std::optional(Answer::json("{}", 403)) : std::nullopt;
        };
        showHistory();
        QTRY_COMPARE_WITH_TIMEOUT(state()->state(), LoadState::Failed, SampleWindow::patience);
        QVERIFY(state()->isVisible());
        QCOMPARE(label("historyState"), QStringLiteral("failed"));
        QCOMPARE(cell(0, Qt::DisplayRole), QString());
        keepPicture(m_window->window, QStringLiteral("failed"));
        m_window->relay.instead = {};
        m_window->clickButton("historyButton");
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), SampleWindow::patience);
        QVERIFY(text().isVisible());
    }

    void aContentThatDoesNotComeIsTriedAgain()
    {
        m_window->readLeaf("leaf-02");
        m_window->relay.instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            return asksForContent(seen) ? std::optional(Answer::of("", "other bytes")) : std::nullopt;
        };
        showHistory();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), SampleWindow::patience);
        QCOMPARE(cell(1, RevisionModel::CountsRole), QStringLiteral("failed"));
        clickRow(2);
        QTRY_VERIFY_WITH_TIMEOUT(state()->isVisible() && state()->state() == LoadState::Failed, SampleWindow::patience);
        m_window->relay.instead = {};
        QTest::mouseClick(part<QAbstractButton>(*state(), "stateButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(text().isVisible(), SampleWindow::patience);
        QCOMPARE(text().text().bytes(), contentOf(2));
    }

    void theTabStaysWhenAnotherArtifactIsRead()
    {
        open("leaf_config", "leaf-02");
        clickRow(1);
        m_window->readLeaf("leaf-03");
        QCOMPARE(viewer().tab(), Viewer::Tab::History);
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), SampleWindow::patience);
        QCOMPARE(chosen(), QStringLiteral("0"));
        QTRY_COMPARE(text().text().bytes(), m_window->workspace.document().bytes());
    }

    void everythingIsShownAsOfARevision()
    {
        open("leaf_config", "leaf-02");
        clickRow(2);
        const QByteArray then = contentOf(2);
        const QString when = cell(2, RevisionModel::TimeRole);
        m_window->key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace.snapshot().at && m_window->isListed(), SampleWindow::patience);
        QTRY_VERIFY_WITH_TIMEOUT(isComplete() && revisions() == 3, SampleWindow::patience);
        QCOMPARE(label("historyTitle"), QStringLiteral("3 revisions on main until %1").arg(when));
        QCOMPARE(m_window->workspace.document().bytes(), then);
        QCOMPARE(chosen(), QStringLiteral("0"));
        QTRY_COMPARE(text().text().bytes(), then);
        keepPicture(m_window->window, QStringLiteral("asOf"));
        m_window->key(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isComplete() && revisions() == 5, SampleWindow::patience);
        QCOMPARE(chosen(), QStringLiteral("2")); // that was read
    }

    void aRevisionIsComparedWithTheOneBefore()
    {
        open("leaf_config", "leaf-02");
        clickRow(1);
        m_window->key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(page().comparisons() && !page().isBusy(), SampleWindow::patience);
        ComparePage &comparison = page().comparisons()->lines();
        QCOMPARE(comparison.left().text().bytes(), contentOf(2));
        QCOMPARE(comparison.right().text().bytes(), contentOf(1));
        const LineDiff &lines = comparison.difference();
        QCOMPARE(QStringLiteral("+%1 −%2").arg(lines.added + lines.changed).arg(lines.removed + lines.changed),
            cell(1, RevisionModel::CountsRole));
        QVERIFY(m_window->action("nextChangeAction")->isEnabled());
        const qsizetype before = comparison.right().caretLine();
        m_window->key(Qt::Key_F8);
        QVERIFY(comparison.right().caretLine() > before);
        QCOMPARE(viewer().tab(), Viewer::Tab::History);
        keepPicture(m_window->window, QStringLiteral("compared"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!page().comparisons());
        QVERIFY(text().isVisible());
        QCOMPARE(text().text().bytes(), contentOf(1));
        QVERIFY(!m_window->action("closeComparisonAction")->isEnabled());
    }

    void twoRevisionsAreCompared()
    {
        open("leaf_config", "leaf-02");
        QVERIFY(!part<QToolButton>(m_window->window, "compareRevisions")->isEnabled());
        clickRow(1);
        clickRow(4, Qt::ControlModifier); // which is all: the list keeps the keyboard
        QTRY_VERIFY_WITH_TIMEOUT(page().comparisons() && !page().isBusy(), SampleWindow::patience);
        QCOMPARE(page().comparisons()->lines().left().text().bytes(), contentOf(4));
        QCOMPARE(page().comparisons()->lines().right().text().bytes(), contentOf(1));
        clickRow(3); // to be read
        QTRY_VERIFY(!page().comparisons());
        QTRY_COMPARE_WITH_TIMEOUT(text().text().bytes(), contentOf(3), SampleWindow::patience);
    }

    void revisionsAreComparedAsSnapshotsAre()
    {
        open("leaf_config", "leaf-02");
        clickRow(1);
        clickRow(4, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(page().comparisons() && !page().isBusy(), SampleWindow::patience);
        const Comparisons &compared = *page().comparisons();
        QVERIFY(!compared.showsOwn());
        m_window->key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier); // by section
        QTRY_VERIFY(compared.showsStructure());
        QCOMPARE(viewer().tab(), Viewer::Tab::History);
        keepPicture(m_window->window, QStringLiteral("revisionsBySection"));
        m_window->key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!compared.showsOwn());
        QVERIFY(!compared.lines().isUnified());
        m_window->action("unifiedAction")->trigger();
        QTRY_VERIFY(compared.lines().isUnified());
    }

    void theChecksumIsCopied()
    {
        open("leaf_config", "leaf-02");
        clickRow(1);
        m_window->action("copyChecksumAction")->trigger();
        QCOMPARE(QApplication::clipboard()->text().toLatin1(),
            QCryptographicHash::hash(contentOf(1), QCryptographicHash::Md5).toHex());
    }

    void eachLineSaysWhoBroughtIt()
    {
        open("leaf_config", "leaf-02");
        showBlame();
        const QList<QByteArray> before = contentOf(1).split('\n');
        qsizetype line = -1;
        for (qsizetype one = 0; one + 1 < text().text().lineCount(); ++one) {
            QVERIFY(!gutter().wordsOf(one).isEmpty());
            if (!gutter().wordsOf(one).endsWith(QStringLiteral(" min ago  netops")))
                continue;
            line = one;
            break;
        }
        QVERIFY(line > 0);
        const QString fresh = gutter().wordsOf(line);
        QVERIFY(!before.contains(text().text().line(line).toByteArray()));
        QVERIFY(gutter().wordsOf(line - 1) != fresh);
        const QString older = gutter().wordsOf(line - 1);
        text().goToLine(line);
        QCOMPARE(gutter().accessibleDescription(), QStringLiteral("Line %1: %2").arg(line + 1).arg(fresh));
        QVERIFY(tipOf(gutter(), besideLine(line)).contains(QStringLiteral("By netops")));
        keepPicture(m_window->window, QStringLiteral("blame"));

        // A click goes to the change that brought it.
        QTest::mouseClick(&gutter(), Qt::LeftButton, {}, besideLine(line));
        QTRY_VERIFY_WITH_TIMEOUT(page().comparisons() && !page().isBusy(), SampleWindow::patience);
        const TextView &right = page().comparisons()->lines().right();
        QTRY_COMPARE(right.text().line(right.caretLine()).toByteArray(), text().text().line(line).toByteArray());
        QCOMPARE(page().comparisons()->lines().left().text().bytes(), contentOf(1));
        keepPicture(m_window->window, QStringLiteral("blameChange"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!page().comparisons() && hasBlame());

        // And so from there on further back.
        QTest::mouseClick(&gutter(), Qt::LeftButton, {}, besideLine(line - 1));
        QTRY_VERIFY_WITH_TIMEOUT(chosen() != QLatin1String("0") && !page().isBusy(), SampleWindow::patience);
        if (page().comparisons()) // the first revision has none before it
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(hasBlame(), SampleWindow::patience);
        const int number = chosen().toInt();
        QVERIFY(cell(number, RevisionModel::TimeRole).startsWith(older));
        QTRY_COMPARE(text().text().bytes(), contentOf(number));
        QTRY_VERIFY_WITH_TIMEOUT(hasBlame(), SampleWindow::patience);
        for (qsizetype one = 0; one + 1 < text().text().lineCount(); ++one)
            QVERIFY(gutter().wordsOf(one) != fresh);
        m_window->clickButton("blameLines");
        QVERIFY(!gutter().isVisible());
    }

    // What only the other snapshot has has its past there.
    void whatIsGoneHasItsHistory()
    {
        m_window->chooseBranch(QStringLiteral("add-web-tier"));
        m_window->action("compareWithDefaultAction")->trigger();
        Comparison &comparison = m_window->workspace.comparison();
        QTRY_COMPARE_WITH_TIMEOUT(comparison.state(), LoadState::Ready, SampleWindow::patience);
        const QList<ArtifactChange> changes = comparison.changes();
        const auto removed = std::ranges::find_if(changes, [](const ArtifactChange &change) {
            return change.change == Change::Removed && !change.left->storageId.isEmpty();
        });
        QVERIFY(removed != changes.end());
        m_window->workspace.read(removed->key());
        showHistory();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), SampleWindow::patience);
        QVERIFY(revisions() > 0);
        QVERIFY(cell(0, Qt::ToolTipRole).contains(removed->left->storageId));
    }

    // Of lines that say the same, to the one that was clicked.
    void aClickGoesToThatVeryLine()
    {
        open("leaf_config", "leaf-01");
        showBlame();
        const QString fresh = gutter().wordsOf(101);
        QHash<QByteArray, qsizetype> first; // of those that the newest revision brought
        qsizetype again = -1;
        for (qsizetype line = 0; line + 1 < text().text().lineCount() && again < 0; ++line) {
            if (gutter().wordsOf(line) != fresh)
                continue;
            const QByteArray words = text().text().line(line).toByteArray();
            if (first.contains(words) && words.trimmed().size() > 1)
                again = line;
            first.insert(words, line);
        }
        QVERIFY(again > 0);
        QTest::mouseClick(&gutter(), Qt::LeftButton, {}, besideLine(again));
        QTRY_VERIFY_WITH_TIMEOUT(page().comparisons() && !page().isBusy(), SampleWindow::patience);
        QTRY_COMPARE(page().comparisons()->lines().right().caretLine(), again);
    }

    void theChangeOfALineIsGoneToByTheKeyboard()
    {
        open("leaf_config", "leaf-02");
        QVERIFY(!m_window->action("goToChangeOfLineAction")->isEnabled());
        showBlame();
        text().setFocus();
        text().goToLine(0);
        const QString words = gutter().wordsOf(0);
        QVERIFY(cell(4, RevisionModel::TimeRole).startsWith(words)); // as old as the artifact
        m_window->key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(chosen(), QStringLiteral("4"));
        QTRY_COMPARE_WITH_TIMEOUT(text().text().bytes(), contentOf(4), SampleWindow::patience); // nothing was before it

        clickRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(hasBlame(), SampleWindow::patience);
        qsizetype line = 0;
        while (!cell(0, RevisionModel::TimeRole).startsWith(gutter().wordsOf(line).section(QStringLiteral("  "), 0, 0)))
            ++line;
        text().goToLine(line);
        text().setFocus();
        m_window->key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(page().comparisons() && !page().isBusy(), SampleWindow::patience);
        QTRY_COMPARE(page().comparisons()->lines().right().caretLine(), line);
    }

    void whatItIsShownAsIsThatOfTheSource()
    {
        open("leaf_config", "leaf-02");
        clickRow(1);
        QTRY_VERIFY(!page().isBusy());
        part<QAction>(m_window->window, "viewAs_yaml")->trigger();
        QCOMPARE(text().language(), Language::Yaml);
        clickRow(2);
        QTRY_COMPARE_WITH_TIMEOUT(text().text().bytes(), contentOf(2), SampleWindow::patience);
        QCOMPARE(text().language(), Language::Yaml);
    }

    void blameWaitsUntilAllRevisionsAreFound()
    {
        openHeldUp("leaf_config", "leaf-02");
        m_window->clickButton("blameLines");
        QVERIFY(gutter().isVisible());
        QCOMPARE(gutter().note(), QStringLiteral("Waiting until all revisions are found…"));
        m_window->clickButton("historyButton");
        QCOMPARE(gutter().note(), QStringLiteral("Not all revisions are known: let the search go on."));
        m_window->relay.letGo();
        m_window->clickButton("historyButton");
        QTRY_VERIFY_WITH_TIMEOUT(hasBlame(), SampleWindow::patience);
    }

    void theTimeLineTellsAndChooses()
    {
        open("leaf_config", "leaf-02");
        auto *const line = part<TimeLine>(m_window->window, "timeLine");
        QVERIFY2(line->accessibleDescription().startsWith(QLatin1String("5 revisions between ")),
            qPrintable(line->accessibleDescription()));
        const Revision third = page().chosen().isEmpty() ? Revision() : [this] {
            clickRow(2);
            return page().chosen().constFirst();
        }();
        clickRow(0);
        const QPoint tick(line->xOf(*third.since), line->height() / 2);
        QVERIFY(tipOf(*line, tick).contains(third.storageId));
        QTest::mouseClick(line, Qt::LeftButton, {}, tick);
        QCOMPARE(chosen(), QStringLiteral("2"));
        QTRY_COMPARE_WITH_TIMEOUT(text().text().bytes(), contentOf(2), SampleWindow::patience);
        QTest::mouseClick(line, Qt::LeftButton, {}, tick + QPoint(30, 0)); // beside all of them
        QCOMPARE(chosen(), QStringLiteral("2"));
    }

    void whatIsRenderedMeanwhileComesToTheTop()
    {
        open("leaf_config", "leaf-01");
        const int before = revisions();
        m_window->key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isComplete() && revisions() == before + 1, SampleWindow::patience);
        QCOMPARE(chosen(), QStringLiteral("0"));
        QCOMPARE(cell(0, RevisionModel::TimeRole), QStringLiteral("just now"));
        QTRY_COMPARE(text().text().bytes(), m_window->workspace.document().bytes());
    }

    void closingTheServerTakesItAway()
    {
        openHeldUp("leaf_config", "leaf-02");
        m_window->workspace.close();
        QVERIFY(!page().isVisible());
        m_window->relay.letGo();
        QVERIFY(m_window->open());
        QCOMPARE(list()->model()->rowCount(), 0);
    }

    void aNarrowWindowShowsAllOfIt()
    {
        open("leaf_config", "leaf-02");
        m_window->window.resize(800, 600);
        showBlame();
        QTRY_VERIFY(text().isVisible() && text().width() > 200);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_history.moc"
