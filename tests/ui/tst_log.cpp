// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/journalmodel.h"
#include "tests/support/selfsigned.h"
#include "tests/ui/samplewindow.h"
#include "ui/log/logwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stateview.h"

#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QStatusBar>

using namespace artiscope;

// What helps whoever helps, in the real window: the log, the report, and the details of what went wrong.
class TestLog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    LogWindow &log() { return *part<LogWindow>(m_window->window, "logWindow"); }
    QTableView &table() { return *part<QTableView>(log(), "logTable"); }
    QScrollBar &bar() { return *table().verticalScrollBar(); }
    Journal &journal() { return m_window->sample.journal; }
    QString clipboard() { return QGuiApplication::clipboard()->text(); }
    void openLog()
    {
        m_window->key(Qt::Key_F12);
        QTRY_VERIFY(m_window->window.findChild<LogWindow *>());
        QTRY_VERIFY(log().isActiveWindow());
    }
    QStringList column(JournalModel::Column which)
    {
        QStringList list;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            list << table().model()->index(row, int(which)).data().toString();
        return list;
    }
    void note(int count)
    {
        for (int i = 0; i < count; ++i)
            journal().note(JournalEntry::Level::Information, QStringLiteral("artiscope.session"), QString::number(i));
    }
    void press(const QWidget &within, const char *name)
    {
        auto *const button = part<QAbstractButton>(within, name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() { m_window.reset(); }

    void requestsAndWhatBecameOfThem()
    {
        const Artifact artifact = m_window->readLeaf();
        m_window->relay.instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            return seen.target.contains("/api/artifact/") ? std::optional(Answer::json(R"({"detail":"no"})", 500))
                                                          : std::nullopt;
        };
        m_window->readLeaf("leaf-02");
        m_window->readLeaf("leaf-01"); // out of the cache
        openLog();
        const QStringList whats = column(JournalModel::Column::What);
        const QString stored = QStringLiteral("GET /api/storage/object/") + artifact.storageId;
        QVERIFY(whats.contains(QStringLiteral("GET /api/info")));
        QVERIFY(whats.contains(QStringLiteral("GET /api/artifact/") + artifact.id));
        QVERIFY(!whats.filter(QStringLiteral("/graphql/main · Artifacts")).isEmpty());
        const QStringList statuses = column(JournalModel::Column::Status);
        QVERIFY(statuses.contains(QStringLiteral("500")));
        const qsizetype hit = statuses.indexOf(QStringLiteral("cache"));
        QVERIFY(hit >= 0);
        QCOMPARE(whats.at(hit), stored);
        keepPicture(log(), QStringLiteral("log"));
        for (const QString &id : column(JournalModel::Column::Id))
            QVERIFY2(id.isEmpty() || id.size() == 32, qPrintable(id));
    }

    void filteredByKeyboard()
    {
        journal().note(JournalEntry::Level::Warning, QStringLiteral("artiscope.store"), QStringLiteral("an odd thing"));
        openLog();
        QTest::keyClick(&log(), Qt::Key_L, Qt::ControlModifier);
        auto *const filter = part<QLineEdit>(log(), "logFilter");
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("odd"));
        QCOMPARE(column(JournalModel::Column::What), QStringList{QStringLiteral("an odd thing")});
        QVERIFY(part<QLabel>(log(), "logCount")->text().startsWith(QLatin1String("1 of ")));
        QTest::keyClick(filter, Qt::Key_Escape); // clears first
        QVERIFY(log().isVisible());
        auto *const level = part<QComboBox>(log(), "logLevel");
        level->setFocus();
        QTest::keyClick(level, Qt::Key_Down);
        QTest::keyClick(level, Qt::Key_Down);
        QCOMPARE(level->currentText(), QStringLiteral("Warnings and worse"));
        QCOMPARE(column(JournalModel::Column::What), QStringList{QStringLiteral("an odd thing")});
        QTest::keyClick(level, Qt::Key_Home);
        auto *const category = part<QComboBox>(log(), "logCategory");
        category->setFocus();
        QTest::keyClick(category, Qt::Key_End);
        QCOMPARE(category->currentText(), QStringLiteral("store"));
        QCOMPARE(column(JournalModel::Column::Category), QStringList{QStringLiteral("store")});
        QTest::keyClick(&log(), Qt::Key_Escape);
        QVERIFY(!log().isVisible());
    }

    void itFollowsTheEndUnlessOneReads()
    {
        openLog();
        note(200);
        QTRY_VERIFY(bar().maximum() > 0);
        QTRY_COMPARE(bar().value(), bar().maximum());
        note(50);
        QTRY_COMPARE(bar().value(), bar().maximum());
        QTest::keyClick(&table(), Qt::Key_Home);
        QTRY_COMPARE(bar().value(), 0);
        note(50);
        QTRY_VERIFY(bar().maximum() > 250);
        QCOMPARE(bar().value(), 0);
        // What one reads stays where it is, also when the oldest go.
        note(int(Journal::most - journal().entries().size()));
        QTRY_VERIFY(bar().maximum() > 4000); // laid out
        bar().setValue(1000);
        const auto top = [this] {
            return table().model()->index(table().rowAt(0), int(JournalModel::Column::What)).data().toString();
        };
        const QString read = top();
        note(30);
        QTRY_COMPARE(top(), read);
        QTest::keyClick(&table(), Qt::Key_End);
        QTRY_COMPARE(bar().value(), bar().maximum());
        note(1);
        QTRY_COMPARE(bar().value(), bar().maximum());
    }

    void rowsAreCopied()
    {
        openLog();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace.connection().activeRequests(), 0, SampleWindow::patience);
        press(log(), "clearLog");
        QCOMPARE(table().model()->rowCount(), 0);
        journal().note({.method = QStringLiteral("GET"),
            .path = QStringLiteral("/api/info"),
            .operation = {},
            .status = 200,
            .milliseconds = 4,
            .bytes = 70,
            .id = QStringLiteral("0f1e")});
        journal().note(JournalEntry::Level::Problem, QStringLiteral("qt.widgets"), QStringLiteral("odd\nthing"));
        table().setFocus();
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(clipboard().endsWith(
                     QLatin1String("Z  information  artiscope.http  GET /api/info  200  4 ms  70 bytes  id 0f1e\n")),
            qPrintable(clipboard()));
        QCOMPARE(clipboard().count(u'\n'), 1);
        table().clearSelection();
        press(log(), "copyLog");
        QVERIFY2(clipboard().endsWith(QLatin1String("Z  problem  qt.widgets  odd thing\n")), qPrintable(clipboard()));
        QCOMPARE(clipboard().count(u'\n'), 2);
    }

    void theReport()
    {
        m_window->action("copyReportAction")->trigger();
        QTRY_VERIFY2(clipboard().startsWith(QLatin1String("Artiscope diagnostic report, ")), qPrintable(clipboard()));
        QVERIFY(clipboard().contains(QLatin1String("  Qt platform: offscreen\n  screen: ")));
        QVERIFY2(!clipboard().contains(QString::fromLatin1(m_window->sample.server.token())), "a token is in it");
        QCOMPARE(part<QStatusBar>(m_window->window, "statusLine")->currentMessage(),
            QStringLiteral("The diagnostic report is on the clipboard."));
        QGuiApplication::clipboard()->clear();
        openLog();
        press(log(), "copyReport");
        QTRY_VERIFY(clipboard().contains(QLatin1String("Settings that differ")));
        QCOMPARE(part<QLabel>(log(), "logCount")->text(), QStringLiteral("The diagnostic report is on the clipboard."));
    }

    void whatFailedCanBeTakenAlong()
    {
        const auto leaf = m_window->find("leaf_config", "leaf-01");
        QVERIFY(leaf);
        const QByteArray token = m_window->sample.server.token();
        m_window->relay.instead = [token](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            if (!seen.target.contains("/api/artifact/"))
                return {};
            return Answer::json("{\"detail\":\"broken for " + token + "\"}", 500, "X-Request-ID: 0f1e2d3c\r\n");
        };
        m_window->read(*leaf);
        auto *const state = part<StateView>(m_window->window.viewer(), "viewerState");
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), SampleWindow::patience);
        press(*state, "copyDetails");
        const QStringList lines = clipboard().split(u'\n');
        QVERIFY2(lines.constFirst().startsWith(QLatin1String("Artiscope " ARTISCOPE_VERSION ", 20")),
            qPrintable(lines.constFirst()));
        QCOMPARE(lines.sliced(1),
            QStringList({QStringLiteral("The server failed with status 500."), QStringLiteral("kind: http"),
                QStringLiteral("status: 500"), QStringLiteral("asked: GET /api/artifact/") + leaf->id,
                QStringLiteral("request id: 0f1e2d3c"), QStringLiteral("detail: broken for •••")}));
        QCOMPARE(part<QPushButton>(*state, "copyDetails")->text(), QStringLiteral("Copied"));
        keepPicture(m_window->window, QStringLiteral("failedWithDetails"));
        // The button that mends it is beside it.
        m_window->relay.instead = {};
        press(*state, "stateButton");
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace.document().state(), LoadState::Ready, SampleWindow::patience);
    }

    void aComparisonIsTriedAgain()
    {
        m_window->relay.instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            return seen.target.contains("/graphql/add-web-tier")
                ? std::optional(Answer::json(R"({"detail":"no"})", 500))
                : std::nullopt;
        };
        m_window->workspace.compareWith(Snapshot{QStringLiteral("add-web-tier"), {}});
        auto *const banner = part<Banner>(m_window->window, "troubleBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), SampleWindow::patience);
        keepPicture(m_window->window, QStringLiteral("troubleWithDetails"));
        press(*banner, "copyDetails");
        QVERIFY2(clipboard().contains(QLatin1String("\nasked: POST /graphql/add-web-tier ")), qPrintable(clipboard()));
        m_window->relay.instead = {};
        press(*banner, "bannerAction");
        QVERIFY(!banner->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace.comparison().state(), LoadState::Ready, SampleWindow::patience);
    }

    void aCertificateLeadsToTheProfile()
    {
        const SelfSigned own;
        QVERIFY2(own.made, "the openssl command is needed");
        Relay secure(m_window->sample.server.url(), own.configuration);
        Profile profile = m_window->profile();
        profile.baseUrl = secure.url();
        m_window->workspace.open(profile, Secret{.token = m_window->sample.server.token()});
        auto *const state = part<StateView>(m_window->window, "connectionState");
        QTRY_COMPARE_WITH_TIMEOUT(state->state(), LoadState::Failed, SampleWindow::patience);
        QCOMPARE(part<QPushButton>(*state, "stateButton")->text(), QStringLiteral("Choose a CA file…"));
        keepPicture(m_window->window, QStringLiteral("certificateWithDetails"));
        press(*state, "copyDetails");
        QVERIFY2(clipboard().contains(QLatin1String("\nsha-256: ")), qPrintable(clipboard()));
        press(*state, "stateButton");
        QTRY_VERIFY(part<QWidget>(m_window->window, "connectDialog")->isVisible());
    }

    void whoIsSignedOutCanTakeWhyAlong()
    {
        m_window->relay.instead = [](const MisbehavingServer::Seen &) -> std::optional<Answer> {
            return Answer::json(R"({"detail":"Invalid token"})", 401);
        };
        m_window->workspace.refresh();
        auto *const signIn = m_window->widget("signInBar");
        QTRY_VERIFY_WITH_TIMEOUT(signIn->isVisible(), SampleWindow::patience);
        press(*signIn, "copyDetails");
        QVERIFY2(clipboard().contains(QLatin1String("\nstatus: 401\n")), qPrintable(clipboard()));
    }
};

QTEST_MAIN(TestLog)
#include "tst_log.moc"
