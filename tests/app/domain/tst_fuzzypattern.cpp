// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/fuzzypattern.h"

#include <QTest>

using namespace artiscope;

class TestFuzzyPattern : public QObject {
    Q_OBJECT

    // The texts that are meant, best first; with the letters that were typed in brackets.
    static QStringList meant(const QString &typed, const QStringList &texts)
    {
        const FuzzyPattern pattern(typed);
        QList<std::pair<int, QString>> found;
        for (const QString &text : texts) {
            const QString folded = FuzzyPattern::folded(text);
            const std::optional<int> score = pattern.score(folded);
            if (!score)
                continue;
            QString shown;
            const QList<int> places = pattern.places(folded);
            for (int i = 0; i < text.size(); ++i) {
                if (places.contains(i))
                    shown += u'[' + text.at(i) + u']';
                else
                    shown += text.at(i);
            }
            found << std::pair(-*score, shown.replace(QStringLiteral("]["), QString()));
        }
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QStringList result;
        for (const auto &[score, text] : std::as_const(found))
            result << text;
        return result;
    }

private Q_SLOTS:
    void whatIsCloserComesFirst()
    {
        const QStringList texts{QStringLiteral("overleaf"), QStringLiteral("dns_zone/leaf-01"),
            QStringLiteral("leaf_config/leaf-01"), QStringLiteral("Leaf"), QStringLiteral("border_config/fw-01"),
            QStringLiteral("l2 edge and far")};
        QCOMPARE(meant(QStringLiteral("leaf"), texts).join(u'\n'),
            QStringLiteral("[Leaf]\n"
                           "[leaf]_config/leaf-01\n"
                           "dns_zone/[leaf]-01\n"
                           "over[leaf]\n"
                           "[l]2 [e]dge [a]nd [f]ar"));
    }

    void wordsInAnyOrderAndCase()
    {
        const QStringList texts{QStringLiteral("leaf_config/leaf-01"), QStringLiteral("leaf_config/leaf-02"),
            QStringLiteral("interfaces/leaf-01")};
        QCOMPARE(
            meant(QStringLiteral("01 CFG leaf"), texts).join(u'\n'), QStringLiteral("[leaf]_[c]on[f]i[g]/leaf-[01]"));
    }

    void lettersOfAWordMayHaveOthersBetween()
    {
        const QStringList texts{QStringLiteral("rack_elevation/rack-a04"), QStringLiteral("topology/dc-1")};
        QCOMPARE(meant(QStringLiteral("re"), texts).join(u'\n'), QStringLiteral("[r]ack_[e]levation/rack-a04"));
    }

    void nothingTypedMeansEverything()
    {
        QVERIFY(FuzzyPattern().isEmpty());
        QVERIFY(FuzzyPattern(QStringLiteral("  ")).isEmpty());
        QVERIFY(FuzzyPattern(QStringLiteral("  ")).score(u"x"));
        QVERIFY(!FuzzyPattern(QStringLiteral("y")).score(u"x"));
        QVERIFY(!FuzzyPattern(QStringLiteral("y")).score(u""));
    }

    void placesAreThoseOfTheText()
    {
        // Folding keeps the number of units, whatever the letter.
        const QString text = QStringLiteral("ẞ İstanbul 𝒳");
        QCOMPARE(FuzzyPattern::folded(text).size(), text.size());
        QCOMPARE(FuzzyPattern(QStringLiteral("STAN")).places(FuzzyPattern::folded(text)), (QList<int>{3, 4, 5, 6}));
    }

    void longTextsAreTakenInTheirStride()
    {
        const QString text(1'000'000, u'a');
        QVERIFY(FuzzyPattern(QStringLiteral("aaaa")).score(text));
        QVERIFY(!FuzzyPattern(QStringLiteral("aaab")).score(text));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyPattern)
#include "tst_fuzzypattern.moc"
