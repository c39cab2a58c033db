// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/foundset.h"

#include <QTest>

using namespace artiscope;

// What change sets share with what was found before.
class TestFoundSet : public QObject {
    Q_OBJECT

private:
    static SetChange change(const QString &target, const QString &account = {})
    {
        return {.artifact = {.definition = {QStringLiteral("d"), QStringLiteral("config")}, .target = {target, {}, {}}},
            .at = {},
            .accountId = account,
            .by = account.toUpper()};
    }
    static ChangeSet set(qint64 at, const QList<SetChange> &changes)
    {
        return {.begin = {at}, .end = {at}, .before = {at - 1}, .after = {at}, .changes = changes, .counts = {}};
    }
    static bool shares(const QList<ArtifactKey> &one, const QList<ArtifactKey> &other)
    {
        return one.constData() == other.constData();
    }

private Q_SLOTS:
    void whatIsToldOfAllOfItIsThere()
    {
        const FoundSets found =
            foundSets({set(1, {change(QStringLiteral("a"), QStringLiteral("x"))}),
                          set(0, {change(QStringLiteral("a"), QStringLiteral("x")), change(QStringLiteral("b"))})},
                {});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0)->by, QStringList{QStringLiteral("X")});
        QCOMPARE(found.at(0)->definitions, QStringList{QStringLiteral("config")});
        QVERIFY(!found.at(0)->isByUnknown);
        QVERIFY(found.at(1)->isByUnknown);
        const QList<ArtifactKey> wanted{
            {QStringLiteral("d"), QStringLiteral("a")}, {QStringLiteral("d"), QStringLiteral("b")}};
        QCOMPARE(found.at(1)->artifacts, wanted);
    }

    // Nobody is told who had something removed.
    void whatWasRemovedIsByNobody()
    {
        SetChange removed = change(QStringLiteral("a"));
        removed.change = Change::Removed;
        QVERIFY(!foundSets({set(0, {removed})}, {}).constFirst()->isByUnknown);
    }

    void whatIsTheSameIsTheSameObject()
    {
        const ChangeSet newest = set(9, {change(QStringLiteral("a"))});
        const ChangeSet oldest = set(1, {change(QStringLiteral("a")), change(QStringLiteral("b"))});
        const FoundSets before = foundSets({newest, oldest}, {});
        QVERIFY(foundSets({newest, oldest}, before) == before);
        ChangeSet named = newest;
        named.changes.first().by = QStringLiteral("X");
        const FoundSets after = foundSets({named, set(5, oldest.changes), oldest}, before);
        QVERIFY(after.at(0) != before.at(0));
        QVERIFY(after.at(2) == before.at(1));
        // Other sets of the same artifacts have the same list of them.
        QVERIFY(shares(after.at(0)->artifacts, before.at(0)->artifacts));
        QVERIFY(shares(after.at(1)->artifacts, before.at(1)->artifacts));
        QVERIFY(!shares(after.at(0)->artifacts, after.at(1)->artifacts));
    }
};

QTEST_GUILESS_MAIN(TestFoundSet)
#include "tst_foundset.moc"
