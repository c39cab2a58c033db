// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/tasklog.h"

#include <QTest>

using namespace artiscope;

namespace {

QList<TaskLogLine> log(std::initializer_list<std::pair<const char *, const char *>> lines)
{
    QList<TaskLogLine> made;
    for (const auto &[severity, message] : lines)
        made << TaskLogLine{{}, QString::fromUtf8(severity), QString::fromUtf8(message)};
    return made;
}

} // namespace

class TestTaskLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOldestGoFirst_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<int>("dropped");
        QTest::newRow("all fits") << 9 << QStringLiteral("one|two|end") << 0;
        QTest::newRow("two fit") << 8 << QStringLiteral("two|end") << 1;
        QTest::newRow("one fits") << 3 << QStringLiteral("end") << 2;
        QTest::newRow("not even one") << 2 << QStringLiteral("en…") << 2;
    }
    void theOldestGoFirst()
    {
        QFETCH(int, limit);
        const TaskLog kept = keptLog(log({{"info", "one"}, {"info", "two"}, {"error", "end"}}), limit);
        QStringList messages;
        for (const TaskLogLine &line : kept.lines)
            messages << line.message;
        QTEST(messages.join(u'|'), "kept");
        QTEST(kept.dropped, "dropped");
        QCOMPARE(kept.lines.constLast().severity, QStringLiteral("error"));
    }
    void ofNothingNothingIsKept() { QCOMPARE(keptLog({}), TaskLog{}); }

    void theReasonIsTheTransformsOwnWord_data()
    {
        QTest::addColumn<QList<TaskLogLine>>("lines");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing wrong") << log({{"info", "Beginning"}, {"warning", "slow"}}) << QString();
        QTest::newRow("critical before error")
            << log({{"error", "machinery"}, {"CRITICAL", "\nno AS number\nTraceback"}, {"error", "no AS number"}})
            << QStringLiteral("no AS number");
        QTest::newRow("first error") << log({{"info", "x"}, {"error", "first"}, {"error", "second"}})
                                     << QStringLiteral("first");
    }
    void theReasonIsTheTransformsOwnWord()
    {
        QFETCH(QList<TaskLogLine>, lines);
        QTEST(failureReason(lines), "reason");
    }
};

QTEST_GUILESS_MAIN(TestTaskLog)
#include "tst_tasklog.moc"
