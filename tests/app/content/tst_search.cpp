// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/search.h"

#include <QTest>

using namespace artiscope;

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hitsAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("caseSensitive");
        QTest::addColumn<QString>("hits"); // line:offset+length
        const auto row = [](const char *what, const QByteArray &bytes, const QString &text, bool sensitive,
                             const char *hits) {
            QTest::newRow(what) << bytes << text << sensitive << QString::fromLatin1(hits);
        };
        row("exact", "vlan 110\nVLAN 120\nvlan 130", QStringLiteral("vlan"), true, "0:0+4 2:18+4");
        row("either case", "vlan 110\nVLAN 120\nvlan 130", QStringLiteral("Vlan"), false, "0:0+4 1:9+4 2:18+4");
        row("nothing typed", "vlan", QString(), false, "");
        row("nothing there", "vlan", QStringLiteral("vrf"), false, "");
        row("longer than the text", "vl", QStringLiteral("vlan"), true, "");
        row("not overlapping", "aaaaa", QStringLiteral("aa"), true, "0:0+2 0:2+2");
        row("umlauts", "GR\xc3\x9cN gr\xc3\xbcn", QStringLiteral("grün"), false, "0:0+5 0:6+5");
        row("umlauts exactly", "GR\xc3\x9cN gr\xc3\xbcn", QStringLiteral("grün"), true, "0:6+5");
        row("greek", "\xce\xa3\xce\x91\xcf\x82", QStringLiteral("σ"), false, "0:0+2 0:4+2");
        row("kelvin sign", "5 \xe2\x84\xaa", QStringLiteral("k"), false, "0:2+3");
        row("long s", "\xc5\xbfpine", QStringLiteral("Spine"), false, "0:0+6");
        row("emoji", "a\xf0\x9f\x98\x80", QStringLiteral("\U0001F600"), false, "0:1+4");
        row("not in invalid bytes", "\xc3k\xc3\xbc", QStringLiteral("ü"), false, "0:2+2");
        row("byte order mark is no text",
            "\xef\xbb\xbf"
            "abc",
            QStringLiteral("\ufeff"), true, "");
        row("the end", "abc\nabc", QStringLiteral("c"), false, "0:2+1 1:6+1");
    }
    void hitsAreFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(bool, caseSensitive);
        SearchOptions options;
        options.caseSensitive = caseSensitive;
        QStringList hits;
        const SearchResult result = findAll(TextBuffer(bytes), text, options);
        for (const SearchHit &hit : result.hits)
            hits += QStringLiteral("%1:%2+%3").arg(hit.line).arg(hit.offset).arg(hit.length);
        QTEST(hits.join(u' '), "hits");
        QVERIFY(!result.truncated);
    }

    // The text is walked through in slices of a megabyte; a hit across two of them is one hit.
    void slicesHideNothing()
    {
        QByteArray bytes(3 << 20, '.');
        const QList<qsizetype> places{0, (1 << 20) - 3, (2 << 20) - 1, (3 << 20) - 6};
        for (const qsizetype place : places)
            bytes.replace(place, 6, "needle");
        for (const bool sensitive : {true, false}) {
            SearchOptions options;
            options.caseSensitive = sensitive;
            QList<qsizetype> found;
            const SearchResult result = findAll(TextBuffer(bytes), QStringLiteral("needle"), options);
            for (const SearchHit &hit : result.hits)
                found += hit.offset;
            QCOMPARE(found, places);
        }
    }

    void linesOfFarApartHitsAreRight()
    {
        const QByteArray bytes = "hit\n" + QByteArray("filler\n").repeated(5000) + "hit\nhit";
        SearchOptions options;
        const SearchResult result = findAll(TextBuffer(bytes), QStringLiteral("hit"), options);
        QCOMPARE(result.hits.size(), size_t(3));
        QCOMPARE(result.hits[1].line, 5001);
        QCOMPARE(result.hits[2].line, 5002);
    }

    void tooManyAreCut()
    {
        SearchOptions options;
        options.maximumHits = 10;
        const SearchResult result = findAll(TextBuffer(QByteArray(100, 'a')), QStringLiteral("a"), options);
        QCOMPARE(result.hits.size(), size_t(10));
        QVERIFY(result.truncated);
    }

    void cancellingEndsIt()
    {
        const TextBuffer buffer(QByteArray(8 << 20, 'a'));
        for (const bool sensitive : {true, false}) {
            SearchOptions options;
            options.caseSensitive = sensitive;
            int asked = 0;
            const SearchResult result =
                findAll(buffer, QStringLiteral("zzz"), options, [&asked] { return ++asked == 2; });
            QCOMPARE(asked, 2);
            QVERIFY(result.hits.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
