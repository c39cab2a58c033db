// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/search.h"
#include "app/diff/countingdiff.h"
#include "app/diff/difflibrary.h"
#include "app/diff/ignorepresets.h"

#include <QTest>

#include <algorithm>

using namespace artiscope;

// What is offered to be ignored finds what it is named after, and nothing else; and what counts then.
class TestIgnorePresets : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

    static QString expressionOf(const char *key)
    {
        const auto *const preset = std::find_if(ignorePresets.begin(), ignorePresets.end(),
            [key](const IgnorePreset &known) { return known.key == QLatin1String(key); });
        return preset == ignorePresets.end() ? QString() : QString(preset->expression);
    }

private Q_SLOTS:
    void theyFind_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("found"); // the first hit
        const auto row = [](const char *preset, const char *line, const char *found) {
            QTest::newRow(line) << QString::fromLatin1(preset) << QByteArray(line) << QByteArray(found);
        };
        row("time-stamps", "at 2024-03-04T12:01:09.123456Z.", "2024-03-04T12:01:09.123456Z");
        row("time-stamps", "at 2024-03-04 12:01:09 +01:00", "2024-03-04 12:01:09 +01:00");
        row("time-stamps", "on 2024-03-04, by", "2024-03-04");
        row("time-stamps", "! Last change at 12:01:09 UTC Mon Mar 4 2024", "12:01:09 UTC Mon Mar 4 2024");
        row("time-stamps", "clock 12:01:09", "12:01:09");
        row("time-stamps", "mac 00:1c:73:00:00:01", "");
        row("time-stamps", "2001:db8::12:01", "");
        row("time-stamps", "route-target 12:01", "");
        row("generated-on", "! Generated on 2024-03-04 by x", "! Generated on 2024-03-04 by x");
        row("generated-on", "# rendered by infrahub at noon", "# rendered by infrahub at noon");
        row("generated-on", "! Last configuration change at 12:01", "! Last configuration change at 12:01");
        row("generated-on", "# last updated: now", "# last updated: now");
        row("generated-on", "description generated traffic", "");
        row("generated-on", "description pregenerated on", "");
        row("serial-numbers", "serial number: JPE1234ABCD", "serial number: JPE1234ABCD");
        row("serial-numbers", "\"serial\": \"abc-12345\",", "serial\": \"abc-12345");
        row("serial-numbers", "S/N FOC1234X0YZ", "S/N FOC1234X0YZ");
        row("serial-numbers", "  2024010101 ; serial", "2024010101 ; serial");
        row("serial-numbers", "interface Serial0/0", "");
        row("serial-numbers", "serial console", "");
    }
    void theyFind()
    {
        QFETCH(QString, preset);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, found);
        const TextBuffer text(line);
        SearchOptions options;
        options.caseSensitive = options.expression = true;
        const SearchResult result = findAll(text, expressionOf(qPrintable(preset)), options);
        QVERIFY(!result.fault);
        QCOMPARE(
            result.hits.empty() ? QByteArray() : line.sliced(result.hits.front().offset, result.hits.front().length),
            found);
    }

    void whatIsIgnoredDoesNotCount()
    {
        const TextBuffer left("a one\nb\nc one\nd\ne\nf\ng\n");
        const TextBuffer right("a two\nb\nc two\nd\ne\nnew\nf\n");
        const Result<TextDiff> diff = textDiff(m_library, left, right, [] { return false; });
        QVERIFY(diff);
        QCOMPARE(diff->lines.hunks.size(), size_t(4));
        QCOMPARE(diff->leftWords.size(), size_t(2));
        const TextDiff counting = countingDiff(*diff, {true, false, true, false}, left, right);
        QVERIFY((counting.lines.hunks == std::vector<DiffHunk>{{2, 1, 2, 1}, {6, 1, 7, 0}}));
        QCOMPARE(counting.lines.changed, 1);
        QCOMPARE(counting.lines.added, 0);
        QCOMPARE(counting.lines.removed, 1);
        QVERIFY((counting.leftWords == std::vector<ByteRange>{{10, 13}}));
        QVERIFY((counting.rightWords == std::vector<ByteRange>{{10, 13}}));
    }
};

QTEST_APPLESS_MAIN(TestIgnorePresets)
#include "tst_ignorepresets.moc"
