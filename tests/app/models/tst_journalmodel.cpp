// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/journalfilter.h"
#include "tests/support/fakeclock.h"
#include "tests/support/modelprinter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace artiscope;
using Level = JournalEntry::Level;

namespace {

struct Fixture {
    FakeClock clock{1'764'257'400'250'000}; // 2025-11-27 15:30:00.250 UTC
    Journal journal{clock};
    JournalModel model{journal, QTimeZone("Europe/Berlin")};
    JournalFilter filter{model};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void fill()
    {
        journal.note({.method = QStringLiteral("POST"),
            .path = QStringLiteral("/graphql/main"),
            .operation = QStringLiteral("Artifacts"),
            .status = 200,
            .milliseconds = 48,
            .bytes = 12'345,
            .id = QStringLiteral("0f1e")});
        clock.advanceSeconds(1);
        journal.note({.method = QStringLiteral("GET"),
            .path = QStringLiteral("/api/storage/object/17a1"),
            .operation = {},
            .milliseconds = 1,
            .bytes = 700,
            .fromCache = true,
            .id = {}});
        journal.note({.method = QStringLiteral("GET"),
            .path = QStringLiteral("/api/artifact/17a2"),
            .operation = {},
            .status = 503,
            .failed = true,
            .milliseconds = 1204,
            .bytes = 20,
            .id = QStringLiteral("0f1f")});
        journal.note({.method = QStringLiteral("GET"),
            .path = QStringLiteral("/api/info"),
            .operation = {},
            .failed = true,
            .milliseconds = 60'000,
            .id = QStringLiteral("0f20")});
        journal.note(Level::Warning, QStringLiteral("artiscope.store"), QStringLiteral("the index\nbegins anew"));
        journal.note(Level::Problem, QStringLiteral("qt.network.ssl"), QStringLiteral("no TLS"));
    }
    // The times, which all rows have, are left out.
    [[nodiscard]] QString shown() const
    {
        QStringList lines = printModel(filter).split(u'\n');
        for (QString &line : lines)
            line = line.section(QStringLiteral(" | "), 1);
        return lines.join(u'\n');
    }
};

} // namespace

class TestJournalModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowEach()
    {
        Fixture f;
        f.fill();
        QCOMPARE(printModel(f.model),
            QStringLiteral(
                "16:30:00.202 | information | http | POST /graphql/main · Artifacts | 200 | 48 ms | 12.06 KiB | 0f1e\n"
                "16:30:01.249 | information | http | GET /api/storage/object/17a1 | cache | 1 ms | 700 bytes | \n"
                "16:30:00.046 | warning | http | GET /api/artifact/17a2 | 503 | 1,204 ms | 20 bytes | 0f1f\n"
                "16:29:01.250 | warning | http | GET /api/info | no answer | 60,000 ms | 0 bytes | 0f20\n"
                "16:30:01.250 | warning | store | the index begins anew |  |  |  | \n"
                "16:30:01.250 | problem | qt.network.ssl | no TLS |  |  |  | \n"));
        QCOMPARE(f.model.index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("2025-11-27 15:30:00.202 UTC"));
        QCOMPARE(f.model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Time sent"));
    }

    // Status 200 is no success yet, and no answer no failure.
    void howARequestEnded()
    {
        Fixture f;
        JournalRequest request{.method = QStringLiteral("POST"),
            .path = QStringLiteral("/graphql/main"),
            .operation = QStringLiteral("Artifacts"),
            .status = 200,
            .failed = true,
            .hasErrors = true,
            .milliseconds = 0,
            .id = QStringLiteral("0f1e")};
        f.journal.note(request);
        request.hasErrors = false;
        f.journal.note(request);
        request.failed = false;
        request.cancelled = true;
        f.journal.note(request);
        QCOMPARE(f.shown(),
            QStringLiteral(
                "warning | http | POST /graphql/main · Artifacts | 200, errors | 0 ms | 0 bytes | 0f1e\n"
                "warning | http | POST /graphql/main · Artifacts | 200, no use | 0 ms | 0 bytes | 0f1e\n"
                "information | http | POST /graphql/main · Artifacts | cancelled | 0 ms | 0 bytes | 0f1e\n"));
        f.filter.setText(QStringLiteral("errors"));
        QCOMPARE(f.filter.rowCount(), 1);
    }

    void whatWasNotedBeforeIsThere()
    {
        Fixture f;
        f.fill();
        const JournalModel later(f.journal, QTimeZone::utc());
        QCOMPARE(later.rowCount(), 6);
        QCOMPARE(later.categories(),
            QStringList({QStringLiteral("artiscope.http"), QStringLiteral("artiscope.store"),
                QStringLiteral("qt.network.ssl")}));
    }

    void filtered()
    {
        Fixture f;
        f.fill();
        f.filter.setLeast(Level::Problem);
        QCOMPARE(f.shown(), QStringLiteral("problem | qt.network.ssl | no TLS |  |  |  | \n"));
        f.filter.setLeast(Level::Warning);
        f.filter.setCategory(QStringLiteral("artiscope.store"));
        QCOMPARE(f.shown(), QStringLiteral("warning | store | the index begins anew |  |  |  | \n"));
        f.filter.setLeast(Level::Debug);
        f.filter.setCategory({});
        f.filter.setText(QStringLiteral("CACHE get"));
        QCOMPARE(f.shown(),
            QStringLiteral("information | http | GET /api/storage/object/17a1 | cache | 1 ms | 700 bytes | \n"));
        f.filter.setText(QStringLiteral("0f1f"));
        QCOMPARE(f.filter.rowCount(), 1);
        QCOMPARE(f.filter.entry(0).request->status, 503);
        f.filter.setText({});
        QCOMPARE(f.filter.rowCount(), 6);
    }

    // Without the testers, which look at every row each time.
    void itStaysBounded()
    {
        const FakeClock clock;
        Journal journal(clock);
        JournalModel model(journal, QTimeZone::utc());
        JournalFilter filter(model);
        const QSignalSpy categories(&model, &JournalModel::categoriesChanged);
        journal.note(Level::Warning, QStringLiteral("artiscope.store"), QStringLiteral("first"));
        journal.note(Level::Warning, QStringLiteral("artiscope.store"), QStringLiteral("second"));
        for (qsizetype i = 0; i < Journal::most - 1; ++i)
            journal.note(Level::Information, QStringLiteral("artiscope.session"), QString::number(i));
        QCOMPARE(model.rowCount(), int(Journal::most));
        QCOMPARE(filter.rowCount(), int(Journal::most));
        QCOMPARE(model.entry(0).text, QStringLiteral("second"));
        QCOMPARE(filter.entry(1).text, QStringLiteral("0"));
        QCOMPARE(categories.count(), 2);
        journal.clear();
        QCOMPARE(filter.rowCount(), 0);
        QVERIFY(model.categories().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
