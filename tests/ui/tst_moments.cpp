// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/widgets/selectorbutton.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>
#include <QToolButton>
#include <QUrlQuery>

using namespace artiscope;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 hour = 3600 * second;
constexpr qint64 day = 24 * hour;

} // namespace

// Which moment one looks at: chosen in every way there is, never overlooked, and left again; and the way back through
// branch, time and artifact. In the real window; the tests' local time is that of Berlin.
class TestMoments : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    Workspace &workspace() { return m_window->workspace; }
    template <typename T> T *popup(const char *name) { return part<T>(m_window->window, name); }
    void click(const char *name)
    {
        auto *const button = popup<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString line() { return popup<QLineEdit>("timeLine")->text(); }
    QString meaning() { return m_window->text("timeMeaning"); }
    QString utc() { return m_window->text("timeUtc"); }
    void apply()
    {
        click("timeApply");
        QTRY_VERIFY(!popup<QLineEdit>("timeLine")->isVisible());
        m_window->comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), SampleWindow::patience);
    }
    void isPinnedAt(Instant at)
    {
        QCOMPARE(*workspace().snapshot().at, at);
        QVERIFY(m_window->widget("pinnedBanner")->isVisible());
        const QString told = part<QLabel>(*m_window->widget("pinnedBanner"), "bannerText")->text();
        const QString when = at.toDateTime().toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        QVERIFY2(told.contains(QLatin1Char('(') + when) && told.contains(QLatin1String(" UTC)")), qPrintable(told));
        QVERIFY2(m_window->text("statusAsOf").endsWith(QLatin1String(" UTC (pinned)")),
            qPrintable(m_window->text("statusAsOf")));
        QCOMPARE(popup<SelectorButton>("timeButton")->mood(), SelectorButton::Mood::Pinned);
        // What is shown is of that instant, and was asked for so.
        for (auto seen = m_window->relay.seen().crbegin(); seen != m_window->relay.seen().crend(); ++seen) {
            if (!seen->body.contains("query Artifacts"))
                continue;
            const QUrlQuery query(QUrl::fromEncoded(seen->target));
            QCOMPARE(query.queryItemValue(QStringLiteral("at"), QUrl::FullyDecoded), at.toWire());
            return;
        }
        QFAIL("no list was asked for");
    }
    void isNow()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), SampleWindow::patience);
        QVERIFY(workspace().snapshot().isNow());
        QVERIFY(!m_window->widget("pinnedBanner")->isVisible());
        QVERIFY(!m_window->text("statusAsOf").contains(QLatin1String("pinned")));
        QCOMPARE(popup<SelectorButton>("timeButton")->mood(), SelectorButton::Mood::Usual);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QTimeZone::systemTimeZoneId(), QByteArray("Europe/Berlin"));
        dressTests();
    }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void presets_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<qint64>("ago");
        QTest::newRow("an hour") << QByteArray("presetHour") << hour;
        QTest::newRow("a day") << QByteArray("presetDay") << day;
        QTest::newRow("a week") << QByteArray("presetWeek") << 7 * day;
    }
    void presets()
    {
        QFETCH(const QByteArray, button);
        QFETCH(const qint64, ago);
        (void)m_window->openTime();
        click(button.constData());
        QVERIFY2(meaning().contains(QLatin1String("ago")), qPrintable(meaning()));
        const Instant before = workspace().now();
        apply();
        const Instant after = workspace().now();
        QVERIFY(workspace().snapshot().at.has_value());
        const Instant at = *workspace().snapshot().at;
        // Counted from when it was applied, to whole seconds.
        QVERIFY(at.microseconds + ago >= before.microseconds - second && at.microseconds + ago <= after.microseconds);
        isPinnedAt(at);
        (void)m_window->openTime();
        click("presetNow");
        QCOMPARE(meaning(), QStringLiteral("Now: follows the server as it changes"));
        apply();
        isNow();
    }

    void theBranchsCreation()
    {
        m_window->chooseBranch(QStringLiteral("add-web-tier"));
        const auto branch = workspace().branch();
        QVERIFY(branch && branch->branchedFrom);
        (void)m_window->openTime();
        click("presetCreation");
        apply();
        isPinnedAt(*branch->branchedFrom); // to the microsecond
    }

    void freeTextIsReadWhileOneTypes()
    {
        QLineEdit *const field = m_window->openTime();
        const auto typed = [&](const char *text) {
            field->selectAll();
            QTest::keyClicks(field, QLatin1String(text));
            QCOMPARE(line(), QLatin1String(text));
        };
        typed("2026-01-02 10:30");
        QVERIFY2(meaning().startsWith(QLatin1String("2026-01-02 10:30:00 CET, that is ")), qPrintable(meaning()));
        QCOMPARE(utc(), QStringLiteral("2026-01-02 09:30:00 UTC"));
        typed("2026-07-02 10:30"); // summer
        QVERIFY2(meaning().startsWith(QLatin1String("2026-07-02 10:30:00 CEST, that is ")), qPrintable(meaning()));
        QCOMPARE(utc(), QStringLiteral("2026-07-02 08:30:00 UTC"));
        typed("2026-01-02T10:30:00Z");
        QVERIFY2(meaning().startsWith(QLatin1String("2026-01-02 11:30:00 CET, that is ")), qPrintable(meaning()));
        QCOMPARE(utc(), QStringLiteral("2026-01-02 10:30:00 UTC"));
        typed("soon");
        QVERIFY2(meaning().startsWith(QStringLiteral("“soon” is not a time that can be understood.")),
            qPrintable(meaning()));
        QVERIFY2(meaning().contains(QStringLiteral("“-1d”")), "says what can be understood");
        QCOMPARE(utc(), QString());
        QVERIFY(!popup<QPushButton>("timeApply")->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible());
        QVERIFY(workspace().snapshot().isNow());
        typed("90m ago");
        const qint64 asked = workspace().now().microseconds;
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!field->isVisible());
        m_window->comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), SampleWindow::patience);
        const qint64 ago = asked - workspace().snapshot().at->microseconds;
        QVERIFY(std::abs(ago - 3 * hour / 2) <= 2 * second);
        isPinnedAt(*workspace().snapshot().at);
    }

    void byCalendarAndClock()
    {
        QLineEdit *const field = m_window->openTime();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("-2d"));
        auto *const calendar = popup<QCalendarWidget>("timeCalendar");
        auto *const clock = popup<QTimeEdit>("timeClock");
        const QDate before = calendar->selectedDate();
        auto *const days = part<QTableView>(*calendar, "qt_calendar_calendarview");
        days->setFocus();
        QTest::keyClick(days, Qt::Key_Left);
        QCOMPARE(calendar->selectedDate(), before.addDays(-1));
        clock->setFocus();
        clock->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(clock, QStringLiteral("0815"));
        QCOMPARE(line(), before.addDays(-1).toString(Qt::ISODate) + QStringLiteral(" 08:15"));
        const QDateTime local(before.addDays(-1), QTime(8, 15), QTimeZone("Europe/Berlin"));
        QCOMPARE(utc(), local.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC"));
        keepPicture(*calendar->window(), QStringLiteral("calendarAndClock"));
        apply();
        isPinnedAt(Instant{local.toMSecsSinceEpoch() * 1000});
    }

    void stepByStep()
    {
        m_window->chooseTime(QStringLiteral("-3d"));
        const Instant from = *workspace().snapshot().at;
        (void)m_window->openTime();
        auto *const by = popup<QComboBox>("stepBy");
        QCOMPARE(by->currentText(), QStringLiteral("hour"));
        click("stepBack");
        click("stepBack");
        click("stepForward");
        by->setFocus();
        QTest::keyClick(by, Qt::Key_Down);
        QCOMPARE(by->currentText(), QStringLiteral("day"));
        click("stepBack");
        apply();
        isPinnedAt({from.microseconds - hour - day});

        // Forward past the present is now.
        (void)m_window->openTime();
        by->setFocus();
        QTest::keyClick(by, Qt::Key_Down);
        for (int steps = 0; steps < 5; ++steps)
            click("stepForward");
        QCOMPARE(line(), QStringLiteral("now"));
        apply();
        isNow();
    }

    void theBarLeadsBackToNow()
    {
        m_window->chooseTime(QStringLiteral("yesterday 14:00"));
        isPinnedAt(*workspace().snapshot().at);
        QCOMPARE(m_window->action("generateAction")->isEnabled(), false);
        QTest::mouseClick(part<QPushButton>(*m_window->widget("pinnedBanner"), "bannerAction"), Qt::LeftButton);
        isNow();
    }

    void backAndForwardThroughBranchTimeAndArtifact()
    {
        SampleWindow &w = *m_window;
        const auto first = w.find("leaf_config", "leaf-01");
        const auto second = w.find("interfaces", "leaf-02");
        QVERIFY(first && second);
        w.read(*first);
        w.read(*second);
        w.chooseBranch(QStringLiteral("add-web-tier"));
        w.chooseTime(QStringLiteral("-1h"));
        const Snapshot last = w.workspace.snapshot();
        QVERIFY(!w.action("forwardAction")->isEnabled());

        struct Step {
            Snapshot snapshot;
            Artifact artifact;
        };
        const QList<Step> way{{last, *second}, {{QStringLiteral("add-web-tier"), {}}, *second},
            {{QStringLiteral("main"), {}}, *second}, {{QStringLiteral("main"), {}}, *first}};
        const auto isAt = [&](const Step &step) {
            QTRY_COMPARE(w.workspace.snapshot(), step.snapshot);
            QTRY_VERIFY_WITH_TIMEOUT(w.isListed() && w.reads(step.artifact), SampleWindow::patience);
            QCOMPARE(w.workspace.document().snapshot(), step.snapshot);
            QCOMPARE(w.widget("pinnedBanner")->isVisible(), step.snapshot.at.has_value());
            QCOMPARE(popup<SelectorButton>("branchButton")->value(), step.snapshot.branch);
            QTRY_COMPARE(w.window.viewer().text().text().bytes(), w.workspace.document().bytes());
        };
        isAt(way.first());
        for (int step = 1; step < way.size(); ++step) {
            w.key(Qt::Key_Left, Qt::AltModifier);
            isAt(way.at(step));
        }
        QVERIFY(!w.action("backAction")->isEnabled());
        for (auto step = way.size() - 2; step >= 0; --step) {
            w.clickButton("forwardActionButton");
            isAt(way.at(step));
        }
        QVERIFY(!w.action("forwardAction")->isEnabled());
        // Going elsewhere from the middle forgets what lay ahead.
        w.clickButton("backActionButton");
        isAt(way.at(1));
        w.read(*first);
        QVERIFY(!w.action("forwardAction")->isEnabled());
        w.key(Qt::Key_Left, Qt::AltModifier);
        isAt(way.at(1));
    }
};

QTEST_MAIN(TestMoments)
#include "tst_moments.moc"
