// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/reformat.h"
#include "tests/support/sampleworkspace.h"
#include "tests/ui/part.h"
#include "tests/ui/picture.h"
#include "tests/ui/watchdog.h"
#include "ui/viewer/detailrow.h"
#include "ui/viewer/detailsview.h"
#include "ui/viewer/readingarea.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>

using namespace artiscope;

namespace {

QStringList textsOf(QWidget &widget)
{
    QStringList texts;
    const auto labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&widget) && !label->text().isEmpty())
            texts << label->text();
    }
    return texts;
}

} // namespace

class TestViewer : public QObject {
    Q_OBJECT

private:
    void clickTab(int index)
    {
        auto *tabs = part<QTabBar>(*m_viewer, "viewerTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
    }
    void chooseViewAs(const QString &text)
    {
        auto *menu = part<QToolButton>(*m_viewer, "viewAs")->menu();
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->iconText() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    QString corner() { return part<QToolButton>(*m_viewer, "viewAs")->accessibleName(); }
    QString page()
    {
        for (const char *name : {"sourcePage", "detailsView", "viewerState", "viewerPreview"}) {
            if (part<QWidget>(*m_viewer, name)->isVisible())
                return QLatin1String(name);
        }
        return {};
    }
    Artifact readOfType(const char *type)
    {
        const std::optional<Artifact> artifact = m_sample->ofType(type);
        if (!artifact || !m_sample->read(artifact->key()))
            qFatal("the sample has no %s", type);
        return *artifact;
    }
    DetailRow *detail(const char *key) { return part<DetailRow>(*m_viewer, key); }

private Q_SLOTS:
    void initTestCase()
    {
        dressTests();
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.speed = 20});
        QVERIFY(m_sample->open());
    }
    void cleanupTestCase() { m_sample.reset(); }
    void init()
    {
        m_sample->workspace.readings().clear();
        m_viewer = std::make_unique<Viewer>(m_sample->workspace);
        m_viewer->setReading(&m_sample->workspace.readings().active());
        m_viewer->resize(900, 600);
        m_viewer->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_viewer.get()));
        m_watchdog.start();
    }
    void cleanup()
    {
        m_watchdog.report();
        keepPicture(*m_viewer);
        m_viewer.reset();
    }

    void nothingChosenSaysWhatToDo()
    {
        QCOMPARE(page(), QStringLiteral("viewerState"));
        QVERIFY(textsOf(*m_viewer).contains(QStringLiteral("Choose an artifact to read it.")));
        QVERIFY(!part<QToolButton>(*m_viewer, "viewAs")->isVisible());
    }

    void aTextIsReformattedAndBack_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("JSON") << QByteArray("application/json");
        QTest::newRow("XML") << QByteArray("application/xml");
    }
    void aTextIsReformattedAndBack()
    {
        QFETCH(QByteArray, type);
        readOfType(type.constData());
        QTRY_VERIFY(m_viewer->showsSource());
        QVERIFY(m_viewer->canReformat());
        TextView &text = m_viewer->text();
        const QByteArray original = text.text().bytes();
        const QByteArray expected = reformat(original, text.language()).bytes;
        QVERIFY(expected != original);
        const qsizetype node = original.indexOf(type.endsWith("json") ? "\"name\"" : "<log", original.size() / 2);
        QVERIFY(node > 0);
        text.select(node + 2, node + 2);
        const QByteArray line = text.text().line(text.caretLine()).toByteArray().trimmed();

        m_viewer->setReformatted(true);
        QTRY_VERIFY(m_viewer->isReformatted() && !m_viewer->isBusy());
        QCOMPARE(text.text().bytes(), expected);
        QVERIFY(part<Banner>(*m_viewer, "viewerBanner")->text().startsWith(QStringLiteral("Reformatted view")));
        const QByteArray there = text.text().line(text.caretLine()).toByteArray().trimmed();
        QCOMPARE(there.left(6), line.left(6));
        QCOMPARE(m_sample->workspace.document().bytes(), original); // which is what is saved
        QCOMPARE(m_viewer->ownText().bytes(), original); // and printed
        keepPicture(*m_viewer, QStringLiteral("reformatted"));
        text.selectAll(); // what one sees is what one copies
        QCOMPARE(text.selectedText().toUtf8(), expected);
        text.goToLine(text.text().lineOf(text.caret()));

        m_viewer->setReformatted(false);
        QVERIFY(!m_viewer->isReformatted());
        QCOMPARE(text.text().bytes(), original);
        QVERIFY(!part<Banner>(*m_viewer, "viewerBanner")->isVisible());
    }

    // In the text itself; the other one has folds of its own.
    void whatIsFoldedStaysSoWhileTheTextIsReformatted()
    {
        readOfType("application/json");
        QTRY_VERIFY(m_viewer->showsSource());
        TextView &text = m_viewer->text();
        QTRY_VERIFY(text.canFold());
        text.foldLevel(2);
        const std::vector<Stretch> hidden = text.folding().hidden();
        QVERIFY(hidden.size() > 1);
        text.goToLine(hidden.back().first - 1); // below others, at what is folded
        const qsizetype caret = text.caret();
        QVERIFY(text.folding().hidden() == hidden);

        m_viewer->setReformatted(true);
        QTRY_VERIFY(m_viewer->isReformatted() && text.canFold());
        QVERIFY(!text.folding().anyFolded());
        m_viewer->setReformatted(false);
        QTRY_VERIFY(text.canFold());
        QVERIFY(text.folding().hidden() == hidden);
        QCOMPARE(text.caret(), caret);

        // Where one goes meanwhile is shown; the others stay.
        m_viewer->setReformatted(true);
        QTRY_VERIFY(m_viewer->isReformatted() && text.canFold());
        text.foldAll();
        text.goToLine(0);
        m_viewer->setReformatted(false);
        QTRY_VERIFY(text.canFold());
        QVERIFY(text.folding().hidden() == hidden);
        QCOMPARE(text.caretLine(), 0);
    }

    void reformattingEndsWithTheArtifact()
    {
        readOfType("application/json");
        QTRY_VERIFY(m_viewer->showsSource());
        m_viewer->setReformatted(true);
        QTRY_VERIFY(m_viewer->isReformatted());
        readOfType("application/xml");
        QVERIFY(!m_viewer->isReformatted());
        readOfType("text/plain");
        QTRY_VERIFY(m_viewer->showsSource());
        QVERIFY(!m_viewer->canReformat());
        m_viewer->setReformatted(true);
        QVERIFY(!m_viewer->isReformatted() && !m_viewer->isBusy());
    }

    void whatIsNotWellFormedIsNotReformatted()
    {
        readOfType("text/plain");
        QTRY_VERIFY(m_viewer->showsSource());
        const QByteArray original = m_viewer->text().text().bytes();
        chooseViewAs(QStringLiteral("XML"));
        m_viewer->setReformatted(true);
        QTRY_VERIFY(part<Banner>(*m_viewer, "viewerBanner")->text().contains(QStringLiteral("not well-formed")));
        QVERIFY(!m_viewer->isReformatted());
        QCOMPARE(m_viewer->text().text().bytes(), original);
        chooseViewAs(QStringLiteral("Plain text"));
        QVERIFY(!part<Banner>(*m_viewer, "viewerBanner")->isVisible());
    }

    void everyTypeHasItsPreview_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("corner");
        QTest::newRow("JSON") << QByteArray("application/json") << "sourcePage"
                              << "shown as JSON";
        QTest::newRow("YAML") << QByteArray("application/yaml") << "sourcePage"
                              << "shown as YAML";
        QTest::newRow("XML") << QByteArray("application/xml") << "sourcePage"
                             << "shown as XML";
        QTest::newRow("HCL") << QByteArray("application/hcl") << "sourcePage"
                             << "shown as HCL";
        QTest::newRow("Markdown") << QByteArray("text/markdown") << "viewerPreview"
                                  << "shown as Markdown";
        QTest::newRow("CSV") << QByteArray("text/csv") << "viewerPreview"
                             << "shown as CSV";
        QTest::newRow("SVG") << QByteArray("image/svg+xml") << "viewerPreview"
                             << "shown as SVG";
    }
    void everyTypeHasItsPreview()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QString, page);
        QFETCH(const QString, corner);
        readOfType(type.constData());
        QTRY_COMPARE(this->page(), page);
        QCOMPARE(this->corner(), corner);
        clickTab(int(Viewer::Tab::Source));
        QCOMPARE(this->page(), QStringLiteral("sourcePage"));
        QCOMPARE(m_viewer->text().text().bytes(), m_sample->workspace.document().bytes());
        QVERIFY(!m_viewer->text().text().bytes().isEmpty());
    }

    void aConfigurationIsRecognised()
    {
        const auto leaf = m_sample->findArtifact([](const Artifact &artifact) {
            return artifact.definition.name == QLatin1String("leaf_config") && artifact.status == ArtifactStatus::Ready;
        });
        QVERIFY(leaf && m_sample->read(leaf->key()));
        QTRY_COMPARE(page(), QStringLiteral("sourcePage"));
        QCOMPARE(corner(), QStringLiteral("shown as Arista EOS"));
        QCOMPARE(part<ElidedLabel>(*m_viewer, "sourceNote")->text(),
            QStringLiteral("declared text/plain, shown as Arista EOS"));
    }

    void theCaretIsTold()
    {
        readOfType("application/yaml");
        clickTab(int(Viewer::Tab::Source));
        QTRY_COMPARE(page(), QStringLiteral("sourcePage"));
        m_viewer->text().setFocus();
        QTest::keyClick(&m_viewer->text(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(part<QLabel>(*m_viewer, "caretPlace")->text(), QStringLiteral("Ln 1, Col 1"));
        QTest::keyClick(&m_viewer->text(), Qt::Key_Down);
        QTest::keyClick(&m_viewer->text(), Qt::Key_End);
        const auto length = QString::fromUtf8(m_viewer->text().text().line(1)).size();
        QVERIFY(length > 0);
        QCOMPARE(part<QLabel>(*m_viewer, "caretPlace")->text(), QStringLiteral("Ln 2, Col %1").arg(length + 1));
    }

    void viewAsIsChosenAndRemembered()
    {
        QHash<QString, QString> memory;
        m_viewer->setMemory([&memory](const QString &definition) { return memory.value(definition); },
            [&memory](const QString &definition, const QString &word) { memory.insert(definition, word); });
        const Artifact json = readOfType("application/json");
        QTRY_COMPARE(corner(), QStringLiteral("shown as JSON"));
        chooseViewAs(QStringLiteral("YAML"));
        QCOMPARE(corner(), QStringLiteral("shown as YAML"));
        QCOMPARE(memory.value(json.definition.id), QStringLiteral("yaml"));
        QCOMPARE(part<ElidedLabel>(*m_viewer, "sourceNote")->text(),
            QStringLiteral("declared application/json, shown as YAML"));

        readOfType("application/yaml");
        QTRY_COMPARE(m_viewer->text().text().bytes(), m_sample->workspace.document().bytes());
        QVERIFY(m_sample->read(json.key()));
        QTRY_COMPARE(corner(), QStringLiteral("shown as YAML"));
        chooseViewAs(QStringLiteral("What it is"));
        QCOMPARE(corner(), QStringLiteral("shown as JSON"));
        QCOMPARE(memory.value(json.definition.id), QString());
    }

    void wrapIsOneClick()
    {
        readOfType("application/json");
        QTRY_COMPARE(page(), QStringLiteral("sourcePage"));
        QSignalSpy wrapped(m_viewer.get(), &Viewer::wrapChanged);
        QTest::mouseClick(part<QToolButton>(*m_viewer, "wrapLines"), Qt::LeftButton);
        QVERIFY(m_viewer->text().wrap());
        QCOMPARE(wrapped.count(), 1);
        clickTab(int(Viewer::Tab::Details));
        QVERIFY(!part<QToolButton>(*m_viewer, "wrapLines")->isVisible());
    }

    void theTabStaysFromArtifactToArtifact()
    {
        readOfType("text/csv");
        clickTab(int(Viewer::Tab::Source));
        readOfType("text/markdown");
        QTRY_COMPARE(page(), QStringLiteral("sourcePage"));
        QCOMPARE(m_viewer->tab(), Viewer::Tab::Source);
    }

    void anErrorShowsTheOldContentAndSaysSo()
    {
        const auto broken =
            m_sample->findArtifact([](const Artifact &artifact) { return artifact.status == ArtifactStatus::Error; });
        QVERIFY(broken && m_sample->read(broken->key()));
        auto *banner = part<Banner>(*m_viewer, "viewerBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().startsWith(QLatin1String("The last rendering failed; this is the last good content")),
            qPrintable(banner->text()));
        QCOMPARE(banner->kind(), Banner::Kind::Problem);
        // It was not rendered from here: why is asked of the server.
        QTRY_VERIFY2(banner->text().contains(QLatin1String("leaf-04 has no IP address")), qPrintable(banner->text()));
        QVERIFY(!m_viewer->text().text().bytes().isEmpty());
        readOfType("application/json");
        QTRY_VERIFY(!banner->isVisible());
    }

    void pendingIsNotAnError()
    {
        const auto pending =
            m_sample->findArtifact([](const Artifact &artifact) { return artifact.storageId.isEmpty(); });
        QVERIFY(pending && m_sample->read(pending->key()));
        QTRY_COMPARE(page(), QStringLiteral("viewerState"));
        QTRY_VERIFY(textsOf(*m_viewer).contains(QStringLiteral("Nothing has been rendered yet.")));
        clickTab(int(Viewer::Tab::Details));
        QCOMPARE(detail("detail_status")->field().value, QStringLiteral("Pending"));
    }

    void aFailureIsExplainedAndCanBeTriedAgain()
    {
        SampleWorkspace other;
        QVERIFY(other.open());
        Viewer viewer(other.workspace);
        viewer.setReading(&other.workspace.readings().active());
        viewer.show();
        QVERIFY(QTest::qWaitForWindowExposed(&viewer));
        auto unknown = other.ofType("application/json");
        QVERIFY(unknown);
        unknown->id = QStringLiteral("18000000-0000-4000-8000-000000000000");
        unknown->storageId = QStringLiteral("18000000-0000-4000-8000-000000000001");
        other.workspace.document().open(*unknown, other.workspace.snapshot());
        QTRY_COMPARE(other.workspace.document().state(), LoadState::Failed);
        auto *state = part<StateView>(viewer, "viewerState");
        QTRY_VERIFY(state->isVisible());
        QCOMPARE(state->state(), LoadState::Failed);
        QVERIFY(textsOf(viewer).contains(QStringLiteral("The server does not have this on this branch at this time.")));
        QSignalSpy states(&other.workspace.document(), &Document::stateChanged);
        QTest::mouseClick(part<QPushButton>(*state, "stateButton"), Qt::LeftButton);
        QVERIFY(states.count() > 0);
        QTRY_COMPARE(other.workspace.document().state(), LoadState::Failed);
    }

    void detailsAreCompleteAndCopied()
    {
        const Artifact artifact = readOfType("application/json");
        clickTab(int(Viewer::Tab::Details));
        QTRY_COMPARE(page(), QStringLiteral("detailsView"));
        const QStringList wanted{QStringLiteral("name"), QStringLiteral("reference"), QStringLiteral("id"),
            QStringLiteral("status"), QStringLiteral("contentType"), QStringLiteral("shownAs"),
            QStringLiteral("shownWhy"), QStringLiteral("size"), QStringLiteral("checksum"), QStringLiteral("storageId"),
            QStringLiteral("branch"), QStringLiteral("asOf"), QStringLiteral("targetName"),
            QStringLiteral("targetKind"), QStringLiteral("targetId"), QStringLiteral("definitionName"),
            QStringLiteral("definitionId"), QStringLiteral("transformationName"), QStringLiteral("transformationKind"),
            QStringLiteral("groupName"), QStringLiteral("groupId"), QStringLiteral("groupLabel"),
            QStringLiteral("groupDescription"), QStringLiteral("groupKind"), QStringLiteral("definitionParameters"),
            QStringLiteral("transformationDescription"), QStringLiteral("transformationPath"),
            QStringLiteral("transformationTimeout"), QStringLiteral("transformationQuery"),
            QStringLiteral("transformationQueryId"), QStringLiteral("transformationRepository"),
            QStringLiteral("transformationRepositoryId")};
        for (const QString &key : wanted) {
            const auto *row = m_viewer->findChild<DetailRow *>(QStringLiteral("detail_") + key);
            QVERIFY2(row, qPrintable(key));
            QVERIFY2(!row->field().value.isEmpty(), qPrintable(key));
        }
        QCOMPARE(detail("detail_checksum")->field().value, artifact.checksum);
        QCOMPARE(detail("detail_checksum")->field().note, QStringLiteral("✓ verified"));

        DetailRow *id = detail("detail_id");
        auto *copy = id->findChild<QToolButton *>();
        QVERIFY(!copy->isVisible());
        id->setFocus();
        QVERIFY(copy->isVisible());
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), artifact.id);
        QTest::keyClick(id, Qt::Key_Down);
        QTest::keyClick(m_viewer->focusWidget(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), detail("detail_status")->field().value);
    }

    void anotherVersionKeepsThePlace()
    {
        const auto leaf = m_sample->findArtifact([](const Artifact &artifact) {
            return artifact.definition.name == QLatin1String("leaf_config") && artifact.status == ArtifactStatus::Ready;
        });
        QVERIFY(leaf && m_sample->read(leaf->key()));
        clickTab(int(Viewer::Tab::Source));
        QTRY_COMPARE(page(), QStringLiteral("sourcePage"));
        const QByteArray before = m_viewer->text().text().bytes();
        m_viewer->text().goToLine(30);
        const auto line = m_viewer->text().caretLine();
        QCOMPARE(line, 30);
        const std::optional<Branch> branch = m_sample->workspace.branches().find(QStringLiteral("add-web-tier"));
        QVERIFY(branch);
        m_sample->workspace.setBranch(branch->name);
        QTRY_VERIFY(m_sample->isListed() && m_sample->workspace.document().snapshot().branch == branch->name
            && m_sample->workspace.document().state() == LoadState::Ready);
        QCOMPARE(m_viewer->tab(), Viewer::Tab::Source);
        QTRY_COMPARE(page(), QStringLiteral("sourcePage"));
        QCOMPARE(m_viewer->text().caretLine(), line);
        m_sample->workspace.setBranch(m_sample->workspace.branches().defaultName());
        QTRY_VERIFY(m_sample->isListed());
    }

    void closingTheServerEmptiesTheViewer()
    {
        SampleWorkspace other;
        QVERIFY(other.open());
        const ReadingArea area(other.workspace);
        const auto json = other.ofType("application/json");
        QVERIFY(json && other.read(json->key()));
        QTRY_VERIFY(!area.viewer().text().text().bytes().isEmpty());
        other.workspace.close();
        QVERIFY(area.viewer().text().text().bytes().isEmpty());
        QCOMPARE(area.viewer().shownAs(), QString());
    }

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    Watchdog m_watchdog;
    std::unique_ptr<Viewer> m_viewer;
};

QTEST_MAIN(TestViewer)
#include "tst_viewer.moc"
