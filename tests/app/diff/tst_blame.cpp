// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/blame.h"
#include "app/diff/difflibrary.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

QByteArray joined(const QList<QByteArray> &lines, const QByteArray &end = "\n")
{
    QByteArray text;
    for (const QByteArray &line : lines)
        text += line + end;
    return text;
}

} // namespace

// Which revision brought a line.
class TestBlame : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

    // Ages by line, of texts that are given newest first.
    QList<int> ages(const QList<QByteArray> &texts)
    {
        QList<TextBuffer> buffers;
        for (const QByteArray &text : texts)
            buffers << TextBuffer(text);
        Blame blame(buffers.constFirst());
        for (const TextBuffer &older : buffers.sliced(1)) {
            if (!blame.add(m_library, older, never))
                return {-1};
        }
        for (size_t line = 0; line < blame.revisions().size(); ++line) {
            const TextBuffer &bringer = buffers.at(blame.revisions()[line]);
            if (bringer.line(blame.places()[line]) != buffers.constFirst().line(qsizetype(line)))
                return {-2};
        }
        return {blame.revisions().begin(), blame.revisions().end()};
    }

private Q_SLOTS:
    void linesComeFromWhereTheyBegan_data()
    {
        QTest::addColumn<QList<QByteArray>>("texts");
        QTest::addColumn<QList<int>>("expected");
        using Texts = QList<QByteArray>;
        using Ages = QList<int>;
        QTest::newRow("one revision") << Texts{"a\nb\n"} << Ages{0, 0};
        QTest::newRow("nothing in it") << Texts{"", "a\n"} << Ages{};
        QTest::newRow("no end of the last line") << Texts{"a\nb", "a\n"} << Ages{1, 0};
        QTest::newRow("a line more in front") << Texts{"n\na\nb\n", "a\nb\n"} << Ages{0, 1, 1};
        QTest::newRow("one changed, one gone") << Texts{"a\nX\nd\n", "a\nb\nc\nd\n", "b\nc\nd\n"} << Ages{1, 0, 2};
        QTest::newRow("the same again") << Texts{"a\n", "a\n", "a\n"} << Ages{2};
        QTest::newRow("the same line again") << Texts{"x\na\nx\n", "x\na\n", "x\n"} << Ages{2, 1, 0};
        QTest::newRow("came back") << Texts{"a\nb\n", "a\n", "a\nb\n"} << Ages{2, 0};
        QTest::newRow("all of it new") << Texts{"x\ny\n", "a\nb\n", "x\ny\n"} << Ages{0, 0};
        QTest::newRow("from nothing") << Texts{"x\ny\n", ""} << Ages{0, 0};
        QTest::newRow("other line ends") << Texts{"a\r\nb\r\n", "a\nb\n"} << Ages{1, 1};
    }
    void linesComeFromWhereTheyBegan()
    {
        QFETCH(QList<QByteArray>, texts);
        QFETCH(QList<int>, expected);
        QCOMPARE(ages(texts), expected);
    }

    // What is there once on each side is the same line, though more would be otherwise.
    void linesAreMatchedAsOneLikes()
    {
        const TextBuffer newest(" exit\n exit\n exit\nrouter bgp 1\n");
        const TextBuffer older("router bgp 1\n exit\n exit\n exit\n");
        const auto agesBy = [&](LineMatching matching) {
            Blame blame(newest, matching);
            return blame.add(m_library, older, never) ? blame.revisions() : std::vector<int>();
        };
        QCOMPARE(agesBy(LineMatching::Most), (std::vector<int>{1, 1, 1, 0}));
        QCOMPARE(agesBy(LineMatching::UniqueFirst), (std::vector<int>{0, 0, 0, 1}));
    }

    // Lines that differ from each other and keep their order have one history only.
    void whateverIsEditedIsFound_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 100; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void whateverIsEditedIsFound()
    {
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        QList<std::pair<QByteArray, int>> lines; // with the revision that brought it, the oldest being 0
        QList<QByteArray> texts; // newest first
        int serial = 0;
        const int count = int(dice.bounded(1, 12));
        for (int revision = 0; revision < count; ++revision) {
            for (int edit = int(dice.bounded(revision == 0 ? 60 : 12)); edit > 0; --edit) {
                const qsizetype place = lines.isEmpty() ? 0 : qsizetype(dice.bounded(int(lines.size())));
                const int kind = int(dice.bounded(3));
                if (kind > 0 && !lines.isEmpty() && revision > 0)
                    lines.remove(place);
                if (kind < 2)
                    lines.insert(
                        place, {QByteArray::number(++serial) + "-" + QByteArray::number(dice.generate()), revision});
            }
            QList<QByteArray> plain;
            for (const auto &line : std::as_const(lines))
                plain << line.first;
            texts.prepend(joined(plain));
        }
        QList<int> expected;
        for (const auto &line : std::as_const(lines))
            expected << count - 1 - line.second;
        QCOMPARE(ages(texts), expected);
    }

    // Where lines repeat there are several ways to see it, but each is there ever since it is said to be.
    void aLineIsThereEverSince_data() { whateverIsEditedIsFound_data(); }
    void aLineIsThereEverSince()
    {
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        QList<QList<QByteArray>> revisions; // newest first
        QList<QByteArray> texts;
        for (int i = int(dice.bounded(2, 10)); i > 0; --i) {
            QList<QByteArray> lines = revisions.value(0);
            for (int edit = int(dice.bounded(20)); edit > 0; --edit)
                lines.insert(
                    qsizetype(dice.bounded(int(lines.size()) + 1)), QByteArray(1, char('a' + dice.bounded(5))));
            for (int edit = int(dice.bounded(10)); edit > 0 && !lines.isEmpty(); --edit)
                lines.remove(qsizetype(dice.bounded(int(lines.size()))));
            revisions.prepend(lines);
            texts.prepend(joined(lines));
        }
        const QList<int> found = ages(texts);
        QCOMPARE(found.size(), revisions.constFirst().size());
        for (int age = 0; age < revisions.size(); ++age) {
            // Those that are at least so old are a part of that revision, in order.
            auto from = revisions.at(age).cbegin();
            for (qsizetype line = 0; line < found.size(); ++line) {
                if (found.at(line) < age)
                    continue;
                from = std::find(from, revisions.at(age).cend(), revisions.constFirst().at(line));
                QVERIFY(from != revisions.at(age).cend());
                ++from;
            }
        }
    }

    void whenAllIsSettledNothingOlderMatters()
    {
        Blame blame{TextBuffer("a\nb\n")};
        QVERIFY(!blame.isSettled());
        QVERIFY(blame.add(m_library, TextBuffer("a\n"), never));
        QVERIFY(!blame.isSettled());
        QVERIFY(blame.add(m_library, TextBuffer("c\n"), never));
        QVERIFY(blame.isSettled());
        QVERIFY(blame.add(m_library, TextBuffer("a\nb\n"), never));
        QCOMPARE(blame.revisions(), std::vector<int>({1, 0}));
    }

    // Twenty revisions of five thousand lines: half a second.
    void manyLinesTakeLittleTime()
    {
        QRandomGenerator dice(5);
        QList<QByteArray> lines;
        for (int i = 0; i < 5000; ++i)
            lines << "interface Ethernet" + QByteArray::number(i % 97) + " description "
                    + QByteArray::number(dice.bounded(400));
        QList<QByteArray> texts;
        for (int revision = 0; revision < 20; ++revision) {
            for (int edit = 0; edit < 120; ++edit)
                lines[qsizetype(dice.bounded(5000))] = "changed " + QByteArray::number(dice.bounded(1000));
            texts.prepend(joined(lines));
        }
        QElapsedTimer took;
        took.start();
        const QList<int> found = ages(texts);
        const qint64 milliseconds = took.elapsed();
        QCOMPARE(found.size(), 5000);
        QVERIFY2(milliseconds < 500, qPrintable(QStringLiteral("%1 ms").arg(milliseconds)));
        qInfo("%lld ms", (long long)milliseconds);
    }
};

QTEST_APPLESS_MAIN(TestBlame)
#include "tst_blame.moc"
