// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/fencelanguage.h"
#include "app/content/headingslugs.h"

#include <QTest>

using namespace artiscope;

class TestMarkdownWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageHasItsWords()
    {
        for (const Language language : allLanguages()) {
            if (language == Language::Binary)
                continue;
            QCOMPARE(languageOfFence(languageWord(language)), std::optional(language));
            QCOMPARE(languageOfFence(languageName(language)), std::optional(language));
        }
    }

    void fences_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("language");
        QTest::newRow("alias") << QStringLiteral("yml") << QStringLiteral("yaml");
        QTest::newRow("in capitals") << QStringLiteral("JSON") << QStringLiteral("json");
        QTest::newRow("terraform") << QStringLiteral("terraform") << QStringLiteral("hcl");
        QTest::newRow("joined otherwise") << QStringLiteral("Cisco_IOS-XR") << QStringLiteral("ios-xr");
        QTest::newRow("vendor") << QStringLiteral("arista") << QStringLiteral("eos");
        QTest::newRow("diagram") << QStringLiteral("mermaid") << QString();
        QTest::newRow("not known") << QStringLiteral("brainfuck") << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("signs") << QStringLiteral("---") << QString();
        QTest::newRow("bytes are no code") << QStringLiteral("binary") << QString();
    }
    void fences()
    {
        QFETCH(QString, word);
        const std::optional<Language> language = languageOfFence(word);
        QTEST(language ? languageWord(*language) : QString(), "language");
    }

    void slugs()
    {
        const QStringList headings{QStringLiteral("Leaf 01: Uplinks & Peers"), QStringLiteral("BGP"),
            QStringLiteral("bgp"), QStringLiteral("BGP-1"), QStringLiteral("BGP"), QStringLiteral("vlan_10  (Büro)"),
            QStringLiteral("100 %"), QStringLiteral("!!!"), QStringLiteral("???")};
        QCOMPARE(headingSlugs(headings).join(u' '),
            QStringLiteral("leaf-01-uplinks--peers bgp bgp-1 bgp-1-1 bgp-2 vlan_10--büro 100-  -1"));
    }
};

QTEST_APPLESS_MAIN(TestMarkdownWords)
#include "tst_markdownwords.moc"
