// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/textpool.h"

#include <QTest>

using namespace artiscope;

class TestTextPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void naturalOrder_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const auto row = [](const char *first, const char *second) {
            QTest::newRow(first) << QString::fromUtf8(first) << QString::fromUtf8(second);
        };
        row("leaf-2", "leaf-10");
        row("leaf-02", "leaf-10");
        row("leaf-9", "leaf-10a");
        row("Leaf-1", "leaf-2");
        row("alpha", "Beta");
        row("rack 9 unit 10", "rack 10 unit 9");
        row("leaf", "leaf-1");
        row("9", "10");
        row("1-leaf", "leaf");
        row("vlan99999999999999999999", "vlan100000000000000000000");
        row("\u00c4pfel", "\u00e4pfel 2");
    }
    void naturalOrder()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(naturalKey(first) < naturalKey(second));
        QVERIFY(!(naturalKey(second) < naturalKey(first)));
    }

    void ranksStayRightAsTextsAreAdded()
    {
        TextPool pool;
        const auto order = [&pool] {
            const std::vector<int> &ranks = pool.ranks();
            QStringList texts(pool.size());
            for (int id = 0; id < pool.size(); ++id)
                texts[ranks[size_t(id)]] = pool.text(id);
            return texts.join(u' ');
        };
        QCOMPARE(pool.add(QStringLiteral("leaf-10")), 0);
        QCOMPARE(pool.add(QStringLiteral("leaf-2")), 1);
        QCOMPARE(pool.add(QStringLiteral("leaf-10")), 0);
        QCOMPARE(order(), QStringLiteral("leaf-2 leaf-10"));
        pool.add(QStringLiteral("spine-1"));
        pool.add(QStringLiteral("leaf-3"));
        pool.add(QStringLiteral("border-1"));
        QCOMPARE(order(), QStringLiteral("border-1 leaf-2 leaf-3 leaf-10 spine-1"));
    }

    void searching_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("found");
        QTest::newRow("in several") << "leaf"
                                    << "110010";
        QTest::newRow("any case") << "LEAF-1"
                                  << "110000";
        QTest::newRow("at the end") << "-10"
                                    << "010000";
        QTest::newRow("letters beyond ASCII") << "ZÜRICH"
                                              << "000100";
        QTest::newRow("does not run over into the next") << "1leaf"
                                                         << "000000";
        QTest::newRow("in the last") << "spine"
                                     << "000001";
        QTest::newRow("nowhere") << "border"
                                 << "000000";
    }
    void searching()
    {
        QFETCH(QString, word);
        TextPool pool;
        for (const char *text : {"leaf-1", "leaf-10", "", "Zürich", "Cloverleaf", "spine-1"})
            pool.add(QString::fromUtf8(text));
        std::vector<char> hits(size_t(pool.size()));
        pool.markContaining(foldedForSearch(word), hits);
        QString found;
        for (const char hit : hits)
            found += hit ? u'1' : u'0';
        QTEST(found, "found");
    }
};

QTEST_GUILESS_MAIN(TestTextPool)
#include "tst_textpool.moc"
