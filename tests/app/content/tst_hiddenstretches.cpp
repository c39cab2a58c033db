// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/hiddenstretches.h"

#include <QTest>

#include <algorithm>

using namespace artiscope;

class TestHiddenStretches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingHiddenIsAsItWas()
    {
        const HiddenStretches none;
        QVERIFY(none.isEmpty());
        QCOMPARE(none.count(), 0);
        QCOMPARE(none.placeOf(7), 7);
        QCOMPARE(none.at(7), 7);
        QVERIFY(!none.around(7));
        QCOMPARE(none.countBehind(7), 0);
    }

    void stretchesThatTouchAreOne()
    {
        const HiddenStretches hidden({{2, 3}, {4, 6}});
        QCOMPARE(hidden.around(5), (Stretch{2, 6}));
        QCOMPARE(hidden.countBehind(1), 5);
        QCOMPARE(hidden.countBehind(3), 3);
        QCOMPARE(hidden.at(2), 7);
    }

    // Against a list of what is shown, for random stretches.
    void bothWaysAgreeWithAList()
    {
        quint32 random = 3;
        const auto next = [&random](int below) {
            random = random * 1664525 + 1013904223;
            return qsizetype((random >> 8) % quint32(below));
        };
        for (int round = 0; round < 300; ++round) {
            std::vector<Stretch> stretches;
            std::vector<qsizetype> shown;
            qsizetype line = 0;
            const qsizetype gaps = next(8);
            for (qsizetype gap = 0; gap < gaps; ++gap) {
                for (const qsizetype first = line + next(4); line < first; ++line)
                    shown.push_back(line);
                stretches.push_back({line, line + next(5)});
                line = stretches.back().last + 1;
            }
            const qsizetype end = line + 5;
            for (; line < end; ++line)
                shown.push_back(line);
            const HiddenStretches hidden(stretches);
            QCOMPARE(hidden.count(), end - qsizetype(shown.size()));
            for (size_t place = 0; place < shown.size(); ++place) {
                QCOMPARE(hidden.at(qsizetype(place)), shown[place]);
                QCOMPARE(hidden.placeOf(shown[place]), qsizetype(place));
                QVERIFY(!hidden.around(shown[place]));
                const qsizetype behind = place + 1 < shown.size() ? shown[place + 1] : end;
                QCOMPARE(hidden.countBehind(shown[place]), behind - shown[place] - 1);
            }
            for (qsizetype each = 0; each < end; ++each) {
                if (std::binary_search(shown.begin(), shown.end(), each))
                    continue;
                QVERIFY(hidden.around(each));
                const qsizetype before = std::lower_bound(shown.begin(), shown.end(), each) - shown.begin() - 1;
                QCOMPARE(hidden.placeOf(each), std::max<qsizetype>(0, before));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestHiddenStretches)
#include "tst_hiddenstretches.moc"
