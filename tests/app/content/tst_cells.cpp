// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/cells.h"

#include <QByteArray>
#include <QTest>

using namespace artiscope;

class TestCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesLieBeforeAColumn_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QList<int>>("bytes"); // before column 0, 1, 2, …
        QTest::newRow("nothing") << QByteArray() << QList<int>{0, 0};
        QTest::newRow("letters") << QByteArray("abc") << QList<int>{0, 1, 2, 3, 3};
        QTest::newRow("a tab") << QByteArray("a\tb") << QList<int>{0, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3};
        QTest::newRow("of two bytes") << QByteArray("\xc3\xa4x") << QList<int>{0, 2, 3};
        QTest::newRow("of two cells") << QByteArray("\xe4\xbd\xa0x") << QList<int>{0, 0, 3, 4};
        QTest::newRow("no character") << QByteArray("\xff\xffx") << QList<int>{0, 1, 2, 3};
    }
    void bytesLieBeforeAColumn()
    {
        QFETCH(QByteArray, line);
        QFETCH(QList<int>, bytes);
        for (int column = 0; column < bytes.size(); ++column) {
            const qsizetype before = bytesBefore(line, column);
            QCOMPARE(before, bytes.at(column));
            QVERIFY(columnAfter(line.first(before), 0) <= column);
        }
    }
};

QTEST_APPLESS_MAIN(TestCells)
#include "tst_cells.moc"
