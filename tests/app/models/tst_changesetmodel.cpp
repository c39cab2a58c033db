// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/changesetmodel.h"

#include "app/session/sethistory.h"
#include "tests/support/modelprinter.h"
#include "tests/support/samplepast.h"

#include <QAbstractItemModelTester>

using namespace artiscope;

// The change sets of a branch of the sample as a tree, as they are found.
class TestChangeSetModel : public QObject {
    Q_OBJECT

private:
    SamplePast m_past;
    ChangeSetModel m_model{[this] { return ago(0); }, QTimeZone::utc()};
    std::unique_ptr<SetHistory> m_history;

    Instant ago(qint64 seconds) const { return Instant{m_past.clock.microseconds()}.plusSeconds(-seconds); }
    bool find(const QString &branch, qint64 seconds)
    {
        m_history->open(branch, ago(seconds), {}, m_past.branches->branches());
        return QTest::qWaitFor([this] { return m_history->state() == LoadState::Ready; }, 20000);
    }
    static SetChange change(const QString &target, const QString &by)
    {
        return {
            .artifact = {.definition = {QStringLiteral("d"), QStringLiteral("config")}, .target = {target, target, {}}},
            .at = {},
            .accountId = {},
            .by = by};
    }
    static ChangeSet set(qint64 at, const QList<SetChange> &changes)
    {
        ChangeSet set{.begin = {at}, .end = {at}, .before = {at - 1}, .after = {at}, .changes = changes, .counts = {}};
        set.counts.changed = changes.size();
        return set;
    }

private Q_SLOTS:
    void initTestCase()
    {
        new QAbstractItemModelTester(&m_model, &m_model);
        QVERIFY(m_past.open(false));
        m_history = std::make_unique<SetHistory>(*m_past.connection);
        connect(m_history.get(), &SetHistory::changed, &m_model, [this] { m_model.setSets(m_history->sets()); });
    }
    void cleanupTestCase() { m_history.reset(); }

    void setsHaveTheirArtifactsBeneath()
    {
        QVERIFY(find(QStringLiteral("add-web-tier"), qint64(80) * 86'400));
        const QString printed = printModel(m_model);
        QVERIFY2(printed.startsWith(QStringLiteral("49 min ago | 2 changed | dns_zone, leaf_config | m.keller | 2 s\n"
                                                   "  shop.example.com | changed | dns_zone | m.keller | \n"
                                                   "  leaf-01 | changed | leaf_config | m.keller | \n")),
            qPrintable(printed));
        QVERIFY2(printed.contains(QStringLiteral(" | 1 removed | dns_zone |  | \n"
                                                 "  guest.example.net | removed | dns_zone |  | \n")),
            qPrintable(printed));
        // Beyond the last hour with the time that tells it from others of that day.
        const QString when = m_model.index(1, 0).data().toString();
        QVERIFY2(when.startsWith(QStringLiteral("4 h ago · ")), qPrintable(when));
        const QString tip = m_model.index(1, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.count(QLatin1String(" UTC")) == 4 && tip.contains(u'\n'), qPrintable(tip)); // its zone is UTC, too
    }

    void anotherBranchTakesItsPlace()
    {
        QVERIFY(find(QStringLiteral("main"), 86'400));
        QCOMPARE(m_model.rowCount(), 4);
        QVERIFY(find(QStringLiteral("upgrade-eos"), 86'400));
        QCOMPARE(printModel(m_model), QString());
    }

    // What is the same keeps its row, and what is known of it keeps its place, so that nothing folds under the person.
    void whatStaysIsLeftAlone()
    {
        const ChangeSet newest = set(3'000'000, {change(QStringLiteral("a"), {})});
        const ChangeSet oldest = set(1'000'000, {change(QStringLiteral("b"), {}), change(QStringLiteral("c"), {})});
        FoundSets sets = foundSets({newest, oldest}, {});
        m_model.setSets(sets);
        const QPersistentModelIndex a = m_model.index(0, 0, m_model.index(0, 0));
        const QPersistentModelIndex c = m_model.index(1, 0, m_model.index(1, 0));
        const ChangeSet between = set(2'000'000, {change(QStringLiteral("d"), {})});
        sets = foundSets({newest, between, oldest}, sets);
        m_model.setSets(sets);
        QCOMPARE(m_model.rowCount(), 3);
        QCOMPARE(a.data().toString(), QStringLiteral("a"));
        QCOMPARE(c.data().toString(), QStringLiteral("c"));
        QCOMPARE(c.parent().row(), 2);
        const ChangeSet named = set(3'000'000, {change(QStringLiteral("a"), QStringLiteral("netops"))});
        sets = foundSets({named, between, oldest}, sets);
        m_model.setSets(sets);
        QCOMPARE(m_model.index(0, 3).data().toString(), QStringLiteral("netops"));
        QCOMPARE(a.sibling(0, 3).data().toString(), QStringLiteral("netops"));
        m_model.setSets(foundSets({between}, sets));
        QVERIFY(!a.isValid() && !c.isValid());
        QCOMPARE(m_model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestChangeSetModel)
#include "tst_changesetmodel.moc"
