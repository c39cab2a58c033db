// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/folding.h"

#include "app/content/textbuffer.h"

#include <QTest>

using namespace artiscope;

namespace {

const QByteArray config = "hostname a\n"
                          "interface Ethernet1\n"
                          "   mtu 9214\n"
                          "router bgp 1\n"
                          "   vrf blue\n"
                          "      rd 1:1\n"
                          "   vrf red\n"
                          "      rd 1:2\n"
                          "end\n";

std::shared_ptr<const FoldTree> treeOf(const QByteArray &text, StructureKind kind = StructureKind::Indented)
{
    return std::make_shared<const FoldTree>(foldTreeOf(TextBuffer(text), kind));
}

QString hidden(const Folding &folding)
{
    QStringList all;
    for (const Stretch &stretch : folding.hidden())
        all << QStringLiteral("%1-%2").arg(stretch.first).arg(stretch.last);
    return all.join(u' ');
}

} // namespace

class TestFolding : public QObject {
    Q_OBJECT

private:
    Folding m_folding;

private Q_SLOTS:
    void init()
    {
        m_folding.forget();
        m_folding.setTree(treeOf(config));
    }

    void aPlaceKnowsItsFold()
    {
        const FoldTree &tree = m_folding.tree();
        QCOMPARE(tree.at(0), -1);
        QCOMPARE(tree.at(3), 1);
        QCOMPARE(tree.at(5), -1);
        QCOMPARE(tree.around(0), -1);
        QCOMPARE(tree.around(5), 2);
        QCOMPARE(tree.around(6), 3);
        QCOMPARE(tree.around(8), -1);
        QCOMPARE(tree.parents, (std::vector<int>{-1, -1, 1, 1}));
    }

    void foldingGoesOutwards()
    {
        QCOMPARE(hidden(m_folding), QString());
        QVERIFY(m_folding.fold(5));
        QCOMPARE(hidden(m_folding), QStringLiteral("5-5"));
        QVERIFY(m_folding.fold(4));
        QCOMPARE(hidden(m_folding), QStringLiteral("4-7"));
        QVERIFY(!m_folding.fold(4));
        QVERIFY(!m_folding.fold(0));
        QVERIFY(m_folding.unfold(3));
        QCOMPARE(hidden(m_folding), QStringLiteral("5-5")); // as it was within
        QVERIFY(!m_folding.unfold(5));
    }

    void allAndLevels()
    {
        QVERIFY(m_folding.setAll(true));
        QVERIFY(!m_folding.setAll(true));
        QCOMPARE(hidden(m_folding), QStringLiteral("2-2 4-7"));
        QVERIFY(m_folding.setLevel(2));
        QCOMPARE(hidden(m_folding), QStringLiteral("5-5 7-7"));
        QVERIFY(m_folding.setLevel(1));
        QCOMPARE(hidden(m_folding), QStringLiteral("2-2 4-7"));
        QVERIFY(m_folding.setAll(false));
        QVERIFY(!m_folding.anyFolded());
    }

    void whatIsWantedIsRevealed()
    {
        m_folding.setAll(true);
        QVERIFY(m_folding.reveal(7));
        QCOMPARE(hidden(m_folding), QStringLiteral("2-2 5-5"));
        QVERIFY(!m_folding.reveal(7));
        QVERIFY(!m_folding.reveal(4)); // the first line of what is folded is to be seen
    }

    void anotherVersionIsFoldedAlike()
    {
        m_folding.fold(7);
        m_folding.fold(2);
        m_folding.setTree({}); // while it is being read
        QVERIFY(!m_folding.anyFolded());
        QByteArray changed = config;
        changed.replace("   vrf blue\n", "   vrf blue\n      rd 9:9\n");
        changed.replace("interface Ethernet1\n   mtu 9214\n", "interface Ethernet2\n   mtu 1500\n");
        m_folding.setTree(treeOf(changed));
        QCOMPARE(hidden(m_folding), QStringLiteral("8-8"));
        m_folding.forget();
        m_folding.setTree(treeOf(changed));
        QCOMPARE(hidden(m_folding), QString());
    }

    // What begins with the same line is told apart by what it is in and by its turn.
    void thoseAlikeAreToldApart()
    {
        m_folding.setTree(treeOf("[\n{\n1\n},\n{\n2\n}\n]\n", StructureKind::Json));
        m_folding.fold(4);
        QCOMPARE(hidden(m_folding), QStringLiteral("5-5"));
        m_folding.setTree(treeOf("[\n{\n1\n},\n{\n2,\n3\n}\n]\n", StructureKind::Json));
        QCOMPARE(hidden(m_folding), QStringLiteral("5-6"));
    }

    void aMillionLinesFold()
    {
        m_folding.setTree(treeOf(QByteArray("vlan 1\n name a\n").repeated(500'000)));
        QVERIFY(m_folding.setAll(true));
        const HiddenStretches hidden(m_folding.hidden());
        QCOMPARE(hidden.count(), 500'000);
        QCOMPARE(hidden.at(250'000), 500'000);
    }
};

QTEST_APPLESS_MAIN(TestFolding)
#include "tst_folding.moc"
