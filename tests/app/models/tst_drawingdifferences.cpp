// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/textbuffer.h"
#include "app/diff/difflibrary.h"
#include "app/models/drawingdifferences.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace artiscope;

namespace {

QByteArray drawing(const QByteArray &shapes)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"200\">\n" + shapes + "\n</svg>\n";
}

DrawingDifferences compared(const QByteArray &left, const QByteArray &right)
{
    const DiffLibrary library;
    return drawingDifferences(library, TextBuffer(left), TextBuffer(right), [] { return false; });
}

QString shown(const DrawingDifferences &differences)
{
    QString text = differences.tree.summary + u'\n';
    for (const DifferenceRow &row : differences.tree.rows)
        text += QString(row.parent < 0 ? 0 : 2, u' ') + differenceLine(row) + u'\n';
    return text;
}

} // namespace

class TestDrawingDifferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elements_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const char *wanted) {
            QTest::newRow(name) << before << after << QString::fromUtf8(wanted);
        };

        row("nothing", R"(<rect id="a" x="1"/>)", R"(<!-- a --><rect x='1' id='a'></rect>)", "No element differs.\n");
        row("other blanks", R"(<path id="p" d="M0 0 L1 1"/>)", "<path id=\"p\" d=\"M0  0\nL1 1\"/>",
            "No element differs.\n");
        row("an attribute", R"(<rect id="a" fill="#fff"/>)", R"(<rect id="a" fill="#f00"/>)",
            "1 element changed\n~ rect #a\n  ~ fill: #fff → #f00\n");
        row("a property of a style", R"(<rect id="a" style="fill: #fff; stroke:none"/>)",
            R"(<rect id="a" style="fill:#f00;stroke: none;opacity:.5"/>)",
            "1 element changed\n~ rect #a\n  ~ fill: #fff → #f00\n  + opacity: .5\n");
        row("a style comes", R"(<rect id="a"/>)", R"(<rect id="a" style="fill:red"/>)",
            "1 element changed\n~ rect #a\n  + fill: red\n");
        row("an attribute comes and one goes", R"(<rect id="a" rx="2"/>)", R"(<rect id="a" ry="3"/>)",
            "1 element changed\n~ rect #a\n  − rx: 2\n  + ry: 3\n");
        row("a text", R"(<text x="1" y="2">leaf-01</text>)", R"(<text x="1" y="2">leaf-02</text>)",
            "1 element changed\n~ text “leaf-02”\n  ~ text: leaf-01 → leaf-02\n");
        row("a part of a text", R"(<text>one <tspan>two</tspan> three</text>)",
            R"(<text>one <tspan>four</tspan> three</text>)",
            "1 element changed\n~ text “one four three”\n  ~ text: one two three → one four three\n");
        row("parts of a text come", R"(<text id="t"><tspan>two</tspan></text>)",
            R"(<text id="t"><tspan>two</tspan><tspan dy="12">three</tspan></text>)",
            "1 element changed\n~ text #t\n  ~ text: two → two three\n");
        row("by id, wherever they stand", R"(<rect id="a" x="1"/><rect id="b" x="2"/>)",
            R"(<rect id="b" x="3"/><rect id="c" x="1"/>)",
            "1 element changed, 1 added, 1 removed\n− rect #a\n~ rect #b\n  ~ x: 2 → 3\n+ rect #c\n");
        row("another id is another element", R"(<rect id="a" x="1" fill="red"/>)", R"(<rect id="b" x="1" fill="red"/>)",
            "1 element added, 1 removed\n− rect #a\n+ rect #b\n");
        row("without a name, by its place",
            R"(<g id="rack-1"><rect x="0" y="0" width="9"/><rect x="0" y="20" width="9"/></g>)",
            R"(<g id="rack-1"><rect x="0" y="0" width="9"/><rect x="0" y="30" width="9"/></g>)",
            "1 element changed\n~ rect 2 in g #rack-1\n  ~ y: 20 → 30\n");
        row("deep in what has no name", R"(<g id="rack-1"><g><circle r="2" cx="1" cy="1"/></g></g>)",
            R"(<g id="rack-1"><g><circle r="3" cx="1" cy="1"/></g></g>)",
            "1 element changed\n~ circle in g #rack-1\n  ~ r: 2 → 3\n");
        row("by title", R"(<g class="device"><title>leaf-01</title><rect x="1" y="2"/></g>)",
            R"(<g class="device"><title>leaf-01</title><rect x="1" y="4"/></g>
               <g class="device"><title>leaf-02</title><rect x="1" y="2"/></g>)",
            "1 element changed, 1 added\n~ rect in g “leaf-01”\n  ~ y: 2 → 4\n+ g “leaf-02”\n");
        row("a title", R"(<g id="a"><title>leaf-01</title></g>)", R"(<g id="a"><title>leaf-02</title></g>)",
            "1 element changed\n~ g #a\n  ~ title: leaf-01 → leaf-02\n");
        row("called by the only text in it", "<g/>", R"(<g/><g><rect/><text>srv-1</text></g>)",
            "1 element added\n+ g “srv-1”\n");
        row("not called by one of several texts in it", "<g/>",
            R"(<g/><g><text>srv-1</text><g><text>srv-2</text></g></g>)", "1 element added\n+ g 2\n");
        row("called by the first title that says something", "<g/>",
            R"(<g/><g><text>srv-1</text><title/><title> rack </title><g><title>inner</title></g></g>)",
            "1 element added\n+ g “rack”\n");
        row("not called by what stands behind it", R"(<g><g><line x1="1" y1="1" x2="9"/></g><text>srv-1</text></g>)",
            R"(<g><g><line x1="2" y1="1" x2="9"/></g><text>srv-1</text></g>)",
            "1 element changed\n~ line in g “srv-1”\n  ~ x1: 1 → 2\n");
        row("moved", R"(<rect x="10" y="10" width="60" height="40" fill="#00a"/>)",
            R"(<rect x="20" y="10" width="60" height="40" fill="#00a"/>)",
            "1 element changed\n~ rect\n  ~ x: 10 → 20\n");
        row("one of many goes",
            R"(<circle cx="1" cy="1" r="2"/><circle cx="1" cy="9" r="2"/><circle cx="1" cy="18" r="2"/>)",
            R"(<circle cx="1" cy="1" r="2"/><circle cx="1" cy="18" r="2"/>)", "1 element removed\n− circle 2\n");
        row("with nothing in common", R"(<rect x="1" y="2" width="3" height="4"/><path d="M0 0"/>)",
            R"(<rect x="5" y="6" width="7" height="8"/><line x1="0"/>)",
            "2 elements added, 2 removed\n− rect\n− path\n+ rect\n+ line\n");
        row("another order", R"(<rect id="a"/><rect id="b"/>)", R"(<rect id="b"/><rect id="a"/>)",
            "1 element changed\n~ svg\n  ~ what lies above what\n");
        row("a gradient", R"(<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>)",
            R"(<defs><linearGradient id="g"><stop offset="0" stop-color="blue"/></linearGradient></defs>)",
            "1 element changed\n~ stop in linearGradient #g\n  ~ stop-color: red → blue\n");
        const QByteArray longPath = "M 0 0 " + QByteArray("L 10 10 ").repeated(20);
        row("of something long what differs", "<path id=\"p\" d=\"" + longPath + "L 1 1 " + longPath + "\"/>",
            "<path id=\"p\" d=\"" + longPath + "L 7 1 " + longPath + "\"/>",
            "1 element changed\n~ path #p\n  ~ d: …L 10 10 L 1 1 M 0 0 L… → …L 10 10 L 7 1 M 0 0 L…\n");
        const QByteArray racks = R"(<g id="a">%1</g><g id="b">%2</g>)";
        const auto in = [&racks](const QByteArray &one, const QByteArray &other) {
            return QByteArray(racks).replace("%1", one).replace("%2", other);
        };
        row("into another group", in(R"(<rect id="r" x="1"/>)", ""), in("", R"(<rect id="r" x="1"/>)"),
            "1 element moved\n~ rect #r (moved)\n  ~ what it is in: g #a → g #b\n");
        row("into another group and changed", in(R"(<text id="t" x="1" y="1">one</text><path d="M0 0"/>)", ""),
            in("", R"(<text id="t" x="2" rotate="5">two</text>)"),
            "1 element removed, 1 moved\n− path in g #a\n~ text #t (moved)\n  ~ what it is in: g #a → g #b\n"
            "  ~ x: 1 → 2\n  − y: 1\n  + rotate: 5\n  ~ text: one → two\n");
        row("out of all groups", in(R"(<rect id="r"/>)", ""), in("", "") + R"(<rect id="r"/>)",
            "1 element moved\n~ rect #r (moved)\n  ~ what it is in: g #a → svg\n");
        row("a group into another", in(R"(<g id="i" class="x"><rect x="1"/><text>t</text></g>)", ""),
            in("", R"(<g id="i"><rect x="1"/><text>t</text></g>)"),
            "1 element moved\n~ g #i (moved)\n  ~ what it is in: g #a → g #b\n  − class: x\n");
        row("a group that holds something else is another one", in(R"(<g id="i"><rect x="1"/></g>)", ""),
            in("", R"(<g id="i"><rect x="2"/></g>)"), "1 element added, 1 removed\n− g #i\n+ g #i\n");
        row("a text with other parts is another one", in(R"(<text id="t"><tspan x="1">a</tspan></text>)", ""),
            in("", R"(<text id="t"><tspan x="2">a</tspan></text>)"),
            "1 element added, 1 removed\n− text #t\n+ text #t\n");
        row("by title and attributes", in(R"(<g class="d"><title>leaf-01</title><rect x="1"/></g>)", ""),
            in("", R"(<g class="d"><title>leaf-01</title><rect x="1"/></g>)"),
            "1 element moved\n~ g “leaf-01” (moved)\n  ~ what it is in: g #a → g #b\n");
        row("by title with other attributes it is another one", in(R"(<rect x="1"><title>leaf-01</title></rect>)", ""),
            in("", R"(<rect x="2"><title>leaf-01</title></rect>)"),
            "1 element added, 1 removed\n− rect “leaf-01”\n+ rect “leaf-01”\n");
        row("not where it is there twice", in(R"(<rect id="r"/><rect id="r"/>)", ""), in("", R"(<rect id="r"/>)"),
            "1 element added, 2 removed\n− rect #r\n− rect #r\n+ rect #r\n");
        row("of another kind it is another one", in(R"(<rect id="r"/>)", ""), in("", R"(<circle id="r"/>)"),
            "1 element added, 1 removed\n− rect #r\n+ circle #r\n");
        row("without a name it is another one", in(R"(<rect x="1"/>)", ""), in("", R"(<rect x="1"/>)"),
            "1 element added, 1 removed\n− rect in g #a\n+ rect in g #b\n");

        row("with a prefix", R"(<s:g xmlns:s="http://www.w3.org/2000/svg"><s:text x="1" y="2">a</s:text></s:g>)",
            R"(<s:g xmlns:s="http://www.w3.org/2000/svg"><s:text x="1" y="2">b</s:text></s:g>)",
            "1 element changed\n~ text “b”\n  ~ text: a → b\n");
    }
    void elements()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(shown(compared(drawing(before), drawing(after))), "wanted");
    }

    // So that the places can be found in the drawings.
    void elementsAreCountedAsTheyStand()
    {
        const DrawingDifferences found =
            compared(drawing(R"(<g><title>a</title><rect id="r"/></g><circle id="c" r="1"/>)"),
                drawing(R"(<circle id="c" r="2"/><g><title>a</title></g><line id="l"/>)"));
        QCOMPARE(shown(found),
            QStringLiteral("2 elements changed, 1 added, 1 removed\n~ svg\n  ~ what lies above what\n~ circle #c\n"
                           "  ~ r: 1 → 2\n− rect #r\n+ line #l\n"));
        using Place = DrawingDifferences::Place;
        const std::vector<Place> wanted{{0, 0}, {0, 0}, {4, 1}, {4, 1}, {3, -1}, {-1, 4}};
        QVERIFY(found.places == wanted);
        QCOMPARE(found.tree.rows[2].leftLine, 1);
    }

    void whatWasMovedIsFoundInBothDrawings()
    {
        const DrawingDifferences found = compared(drawing(R"(<g id="a"><rect id="r"/></g><g id="b"/>)"),
            drawing(R"(<g id="a"/><g id="b"><line id="l"/><rect id="r"/></g>)"));
        QCOMPARE(shown(found),
            QStringLiteral("1 element added, 1 moved\n+ line #l\n~ rect #r (moved)\n"
                           "  ~ what it is in: g #a → g #b\n"));
        using Place = DrawingDifferences::Place;
        const std::vector<Place> wanted{{-1, 3}, {2, 4}, {2, 4}};
        QVERIFY(found.places == wanted);
    }

    void fromTheOtherSideItIsTheSame()
    {
        const QByteArray one = drawing(R"(<rect x="1" y="1" width="5"/><rect x="1" y="2" width="5"/><text>a</text>)");
        const QByteArray other = drawing(R"(<rect x="2" y="1" width="5"/><rect x="1" y="3" width="5"/><text>b</text>)");
        QString back = shown(compared(other, one));
        QString there = shown(compared(one, other));
        QCOMPARE(there.count(u'~'), back.count(u'~'));
        QCOMPARE(there.section(u'\n', 0, 0), back.section(u'\n', 0, 0));
    }

    // Also of many that are as much alike as others.
    void fromTheOtherSideTheyAreTheSamePairs()
    {
        QRandomGenerator random(20260311);
        const auto rects = [&random] {
            QByteArray shapes;
            for (int i = 30 + random.bounded(10); i > 0; --i)
                shapes += QStringLiteral("<rect x=\"%1\" y=\"%2\" fill=\"red\"/>")
                              .arg(random.bounded(4))
                              .arg(random.bounded(1000))
                              .toUtf8();
            return drawing(shapes);
        };
        using Pair = std::pair<int, int>;
        for (int i = 0; i < 50; ++i) {
            const QByteArray one = rects();
            const QByteArray other = rects();
            QList<Pair> there;
            QList<Pair> back;
            for (const DrawingDifferences::Place &place : compared(one, other).places)
                there << Pair(place.left, place.right);
            for (const DrawingDifferences::Place &place : compared(other, one).places)
                back << Pair(place.right, place.left);
            std::sort(there.begin(), there.end());
            std::sort(back.begin(), back.end());
            QCOMPARE(back, there);
        }
    }

    void ofManyTheFirstAreListed()
    {
        QByteArray before;
        QByteArray after;
        for (int i = 0; i < 700; ++i) {
            const QByteArray number = QByteArray::number(i);
            before += "<rect id=\"r" + number + "\" x=\"1\"/>";
            after += "<rect id=\"r" + number + "\" x=\"2\"/>";
        }
        const DrawingDifferences found = compared(drawing(before), drawing(after));
        QCOMPARE(found.tree.summary, QStringLiteral("700 elements changed · the first 500 are listed"));
        QCOMPARE(found.tree.rows.size(), 1000U);
        QVERIFY(found.tree.isCut);
    }

    void thousandsInAGroupWithoutANameAreCalledByTheirPlace()
    {
        const int count = 20'000;
        QByteArray before = "<g id=\"rack-1\"><g>";
        QByteArray after = before;
        for (int i = 0; i < count; ++i) {
            before += "<rect x=\"1\" y=\"" + QByteArray::number(i) + "\"/>";
            after += "<rect x=\"2\" y=\"" + QByteArray::number(i) + "\"/>";
        }
        const DrawingDifferences found = compared(drawing(before + "</g></g>"), drawing(after + "</g></g>"));
        QCOMPARE(found.tree.summary, QStringLiteral("20,000 elements changed · the first 500 are listed"));
        QCOMPARE(found.tree.rows.size(), 1000U);
        for (size_t i = 0; i < found.tree.rows.size(); i += 2) {
            QCOMPARE(differenceLine(found.tree.rows[i]), QStringLiteral("~ rect %1 in g #rack-1").arg(i / 2 + 1));
            QCOMPARE(differenceLine(found.tree.rows[i + 1]), QStringLiteral("~ x: 1 → 2"));
        }
    }

    void whatIsNoDrawingIsTold()
    {
        QCOMPARE(compared("<svg><g></svg>", drawing({})).tree.summary,
            QStringLiteral("The drawing on the left is not well formed."));
        QCOMPARE(
            compared(drawing({}), "<svg").tree.summary, QStringLiteral("The drawing on the right is not well formed."));
    }
};

QTEST_GUILESS_MAIN(TestDrawingDifferences)
#include "tst_drawingdifferences.moc"
