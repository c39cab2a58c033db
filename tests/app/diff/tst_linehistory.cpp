// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/difflibrary.h"
#include "app/diff/linehistory.h"
#include "tests/app/diff/madelines.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

// "mtu 9000|mtu 1500": a text of two lines.
TextBuffer textOf(const char *lines)
{
    QByteArray text(lines);
    return TextBuffer(text.isEmpty() ? text : text.replace('|', '\n') + '\n');
}

QString howOf(LineVersion::How how)
{
    switch (how) {
    case LineVersion::How::There:
        return QStringLiteral("there");
    case LineVersion::How::Changed:
        return QStringLiteral("changed");
    case LineVersion::How::Moved:
        return QStringLiteral("moved");
    case LineVersion::How::Came:
        return QStringLiteral("came");
    case LineVersion::How::Back:
        return QStringLiteral("back");
    case LineVersion::How::Removed:
        return QStringLiteral("removed");
    }
    return {};
}

// A version a line: "0 changed @4: mtu 9000".
QString printed(const LineHistory &history)
{
    QStringList lines;
    for (const LineVersion &version : history.versions())
        lines << QStringLiteral("%1 %2 @%3: %4")
                     .arg(version.age)
                     .arg(howOf(version.how))
                     .arg(version.place)
                     .arg(QString::fromUtf8(version.lines.join(" + ")));
    return lines.join(u'\n');
}

} // namespace

// What a line was before.
class TestLineHistory : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

    QString historyOf(qsizetype line, const QList<const char *> &texts)
    {
        LineHistory history(textOf(texts.constFirst()), line);
        for (const char *text : texts.sliced(1)) {
            if (!history.add(m_library, textOf(text), never))
                return QStringLiteral("failed");
        }
        return printed(history);
    }

private Q_SLOTS:
    void linesAreMatchedAsOneLikes()
    {
        const auto lastBy = [&](LineMatching matching) {
            LineHistory history(textOf(" exit\n exit\n exit\nrouter bgp 1\n"), 0, matching);
            const bool worked = bool(history.add(m_library, textOf("router bgp 1\n exit\n exit\n exit\n"), never));
            return worked ? printed(history) : QStringLiteral("failed");
        };
        QCOMPARE(lastBy(LineMatching::Most), QStringLiteral("1 there @1:  exit"));
        QCOMPARE(lastBy(LineMatching::UniqueFirst), QStringLiteral("0 moved @0:  exit\n1 there @1:  exit"));
    }

    void aLineIsFollowedBack_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QList<const char *>>("texts"); // newest first
        QTest::addColumn<QString>("expected");
        using Texts = QList<const char *>;
        const auto row = [](const char *name, int line, const Texts &texts, const char *expected) {
            QTest::newRow(name) << line << texts << QString::fromUtf8(expected);
        };
        row("one revision", 1, {"a|b"}, "0 there @1: b");
        row("never changed", 1, {"n|a|b", "a|b", "a|b|c"}, "2 there @0: a");
        row("added", 1, {"a|mtu 9000|b", "a|mtu 9000|b", "a|b"}, "1 came @1: mtu 9000");
        row("came with the first", 0, {"mtu 9000", ""}, "0 came @0: mtu 9000");
        row("changed three times", 2,
            {"x|interface Ethernet1|  mtu 9214|  no shutdown", "interface Ethernet1|  mtu 9214|  no shutdown",
                "interface Ethernet1|  mtu 9000|  no shutdown", "interface Ethernet1|  mtu 1500|  no shutdown",
                "interface Ethernet1|  mtu 1400|  no shutdown", "interface Ethernet1|  no shutdown"},
            "1 changed @1:   mtu 9214\n"
            "2 changed @1:   mtu 9000\n"
            "3 changed @1:   mtu 1500\n"
            "4 came @1:   mtu 1400");
        row("in place of one that is not alike", 1, {"a|11|c", "a|22|c"}, "0 changed @1: 11\n1 there @1: 22");
        row("of several that are not alike", 1, {"a|11|33|c", "a|22|c"}, "0 came @1: 11");
        row("beside one that is new", 2,
            {"router bgp 65001|  neighbor 10.0.0.9 remote-as 65009|  neighbor 10.0.0.1 remote-as 65002",
                "router bgp 65001|  neighbor 10.0.0.1 remote-as 65001"},
            "0 changed @2:   neighbor 10.0.0.1 remote-as 65002\n"
            "1 there @1:   neighbor 10.0.0.1 remote-as 65001");
        row("new beside one that was changed", 1,
            {"router bgp 65001|  neighbor 10.0.0.9 remote-as 65009|  neighbor 10.0.0.1 remote-as 65002",
                "router bgp 65001|  neighbor 10.0.0.1 remote-as 65001"},
            "0 came @1:   neighbor 10.0.0.9 remote-as 65009");
        row("moved block", 6,
            {"a|b|c|d|e|vlan 10|  name ten|  state active|f", "a|vlan 10|  name ten|  state active|b|c|d|e|f",
                "a|vlan 10|  name zehn|  state active|b|c|d|e|f"},
            "0 moved @6:   name ten\n"
            "1 changed @2:   name ten\n"
            "2 there @2:   name zehn");
        row("split", 2, {"vlan|ntp server one|ntp server two|end", "vlan|ntp server one server two|end"},
            "0 changed @2: ntp server two\n"
            "1 there @1: ntp server one server two");
        row("joined", 1, {"vlan|ntp server one burst two|end", "vlan|ntp server one|burst two|end"},
            "0 changed @1: ntp server one burst two\n"
            "1 there @1: ntp server one + burst two");
        row("joined of what came one by one", 1,
            {"vlan|ntp server one burst two|end", "vlan|ntp server one|burst two|end", "vlan|ntp server one|end",
                "vlan|end"},
            "0 changed @1: ntp server one burst two\n"
            "1 changed @1: ntp server one + burst two\n"
            "2 came @1: ntp server one");
        row("deleted and back", 1, {"a|mtu 9000|b", "a|b", "x|a|b", "x|a|mtu 9000|b", "a|mtu 1500|b"},
            "0 back @1: mtu 9000\n"
            "2 removed @2: \n"
            "3 changed @2: mtu 9000\n"
            "4 there @1: mtu 1500");
        row("deleted with all around it, and back", 1, {"a|mtu 9000|b", "", "a|mtu 9000|b"},
            "0 back @1: mtu 9000\n"
            "1 removed @0: \n"
            "2 there @1: mtu 9000");
        row("a blank line does not come back", 1, {"a||b", "a|b", "a||b"}, "0 came @1: ");
        row("other line ends", 0, {"a|b", "a\r|b\r"}, "1 there @0: a");
        row("without words", 1, {"{|  }|x", "{|}|x"}, "0 changed @1:   }\n1 there @1: }");
    }
    void aLineIsFollowedBack()
    {
        QFETCH(int, line);
        QFETCH(QList<const char *>, texts);
        QFETCH(QString, expected);
        QCOMPARE(historyOf(line, texts), expected);
    }

    // Whatever is done to a text: each version says what stands at its place in its revision.
    void versionsAreTrue_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void versionsAreTrue()
    {
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        const auto line = [&dice] {
            QByteArray words;
            for (int word = int(dice.bounded(1, 5)); word > 0; --word)
                words += QByteArray(1, char('a' + dice.bounded(6))) + ' ';
            return words;
        };
        QList<QByteArray> lines{line()};
        QList<QByteArray> texts; // newest first
        for (int revision = int(dice.bounded(2, 9)); revision > 0; --revision) {
            for (int edit = int(dice.bounded(8)); edit > 0; --edit) {
                const auto place = qsizetype(dice.bounded(int(lines.size())));
                if (dice.bounded(3) == 0 && lines.size() > 1)
                    lines.remove(place);
                else if (dice.bounded(2) == 0)
                    lines.insert(place, line());
                else
                    lines[place] = line();
            }
            texts.prepend(lines.join('\n') + '\n');
        }
        for (qsizetype one = 0; one < lines.size(); ++one) {
            LineHistory history(TextBuffer(texts.constFirst()), one);
            for (const QByteArray &text : texts.sliced(1))
                QVERIFY(history.add(m_library, TextBuffer(text), never));
            int age = -1;
            for (const LineVersion &version : history.versions()) {
                QVERIFY2(version.age > age, qPrintable(printed(history)));
                age = version.age;
                const TextBuffer text(texts.at(age));
                QVERIFY(version.lines.isEmpty() == (version.how == LineVersion::How::Removed));
                if (!version.lines.isEmpty())
                    QCOMPARE(text.line(version.place).toByteArray(), version.lines.constFirst());
                QVERIFY(version.place >= 0 && version.place < text.lineCount());
            }
            const LineVersion &last = history.versions().back();
            QVERIFY(last.how == LineVersion::How::Came || last.how == LineVersion::How::There);
            QCOMPARE(last.how == LineVersion::How::There, last.age + 1 == texts.size());
        }
    }

    void aHunkOfManyLinesTakesLittleTime()
    {
        const auto text = [](const char *word) {
            return TextBuffer(lines(20000, [word](int i) -> QByteArray { return word + QByteArray::number(i); }));
        };
        const TextBuffer older = text("old neighbor ");
        LineHistory history(text("new neighbor "), 9000);
        QElapsedTimer took;
        took.start();
        QVERIFY(history.add(m_library, older, never));
        QVERIFY2(took.elapsed() < 2000, qPrintable(QStringLiteral("%1 ms").arg(took.elapsed())));
        QCOMPARE(
            printed(history), QStringLiteral("0 changed @9000: new neighbor 9000\n1 there @9000: old neighbor 9000"));
    }
};

QTEST_APPLESS_MAIN(TestLineHistory)
#include "tst_linehistory.moc"
