// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/outline.h"
#include "app/content/textbuffer.h"

#include "tests/app/content/structuresamples.h"

#include <QTest>

using namespace artiscope;

namespace {

constexpr std::array kindNames{"Section", "Interface", "Routing", "Vrf", "Neighbor", "AccessList", "PrefixList",
    "RouteMap", "Vlan", "Document", "Key", "Element", "Tag", "Group", "Block", "Heading"};
static_assert(kindNames.size() == size_t(OutlineKind::Heading) + 1);

// "  Interface [interface Ethernet1] to spine-01 3-9", lines counted from 1; "(…)" around what is not listed.
QByteArray described(const Outline &outline, const QByteArray &bytes)
{
    QByteArray result;
    for (const OutlineItem &item : outline.items) {
        QByteArray line(kindNames[size_t(item.kind)]);
        line += " [" + labelOf(item, bytes).toUtf8() + ']';
        if (const QString detail = detailOf(item, bytes); !detail.isEmpty())
            line += " \"" + detail.toUtf8() + '"';
        line += ' ' + QByteArray::number(item.firstLine + 1);
        if (item.lastLine != item.firstLine)
            line += '-' + QByteArray::number(item.lastLine + 1);
        if (!item.listed)
            line = '(' + line + ')';
        result += QByteArray(item.level * 2, ' ') + line + '\n';
    }
    return result;
}

// What the header promises of any outline; empty when it is kept.
QString broken(const Outline &outline, const QByteArray &bytes)
{
    const TextBuffer buffer(bytes);
    const auto size = quint32(bytes.size());
    for (size_t i = 0; i < outline.items.size(); ++i) {
        const OutlineItem &item = outline.items[i];
        const auto wrong = [&](const char *what) {
            return QStringLiteral("item %1 of %2: %3").arg(i).arg(outline.items.size()).arg(QLatin1String(what));
        };
        if (item.begin > item.end || item.end > size)
            return wrong("its bytes");
        if (item.nameBegin > item.nameEnd || item.nameEnd > size || item.detailBegin > item.detailEnd
            || item.detailEnd > size)
            return wrong("its words");
        if (item.firstLine > item.lastLine || item.lastLine >= buffer.lineCount())
            return wrong("its lines");
        if (buffer.lineOf(item.begin) != item.firstLine)
            return wrong("its first line");
        if (i > 0 && item.begin < outline.items[i - 1].begin)
            return wrong("its order");
        if (item.parent < 0 ? item.level != 0 : item.parent >= int(i))
            return wrong("its parent");
        if (item.parent >= 0) {
            const OutlineItem &parent = outline.items[size_t(item.parent)];
            if (item.level != parent.level + 1 || item.begin < parent.begin || item.end > parent.end
                || item.lastLine > parent.lastLine)
                return wrong("not within its parent");
        }
        if (item.kind == OutlineKind::Element && item.index < 0)
            return wrong("its index");
    }
    return {};
}

Outline outlineOfText(const char *text, StructureKind kind)
{
    return outlineOf(text, kind);
}

} // namespace

class TestOutline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlinesAreAsRecorded_data()
    {
        QTest::addColumn<int>("sample");
        for (size_t i = 0; i < structureSamples.size(); ++i)
            QTest::newRow(structureSamples[i].file) << int(i);
    }
    void outlinesAreAsRecorded()
    {
        QFETCH(int, sample);
        const auto [file, kind] = structureSamples[size_t(sample)];
        const QByteArray bytes = contentOf(sampleFile(file));
        QVERIFY(!bytes.isEmpty());
        const Outline outline = outlineOf(bytes, kind);
        QCOMPARE(outline.kind, kind);
        QCOMPARE(outline.truncated, StructureLimit::None);
        QCOMPARE(broken(outline, bytes), QString());
        const QByteArray found = described(outline, bytes);
        const QByteArrayList expected = golden(sampleFile(file) + QStringLiteral(".outline"), found).split('\n');
        const QByteArrayList lines = found.split('\n');
        for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
            QCOMPARE(lines.at(i), expected.at(i));
        QCOMPARE(lines.size(), expected.size());
    }

    void windowsLineEndsAndAMarkChangeNothing()
    {
        for (const auto &[file, kind] : structureSamples) {
            const QByteArray unixText = contentOf(sampleFile(file));
            QByteArray windowsText = unixText;
            windowsText.replace("\n", "\r\n").prepend("\xef\xbb\xbf");
            const Outline windowsOutline = outlineOf(windowsText, kind);
            QCOMPARE(broken(windowsOutline, windowsText), QString());
            QCOMPARE(described(windowsOutline, windowsText), described(outlineOf(unixText, kind), unixText));
        }
    }

    void brokenTextHasAnOutlineToo()
    {
        QString wrong;
        forBrokenSamples([&wrong](const QByteArray &bytes, StructureKind kind) {
            const Outline outline = outlineOf(bytes, kind);
            QString found = broken(outline, bytes);
            if (!found.isEmpty() && wrong.isEmpty())
                wrong = found + QStringLiteral(" in kind %1:\n").arg(int(kind)) + QString::fromLatin1(bytes);
            described(outline, bytes); // labels of anything can be made
        });
        QCOMPARE(wrong, QString());
    }

    void halfAJsonDocumentHasTheOutlineOfItsBeginning()
    {
        const char *const text = "{\"a\": {\"b\": [1, {\"c\": \"x";
        QCOMPARE(described(outlineOfText(text, StructureKind::Json), text),
            QByteArray("Key [a] 1\n  Key [b] 1\n    (Element [[0]] 1)\n    Element [[1]] 1\n      Key [c] 1\n"));
    }

    void whatFollowsAMistakeIsFoundAgain_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("labels");
        const auto row = [](const char *what, const char *text, StructureKind kind, const char *labels) {
            QTest::newRow(what) << QByteArray(text) << int(kind) << QByteArray(labels);
        };
        row("json: a string without end", "{\"a\": \"x\n, \"b\": 1}", StructureKind::Json, "a b");
        row("json: a comma too few", "{\"a\": 1 \"b\": [2 3]}", StructureKind::Json, "a b [0]");
        row("json: brackets crossed", "{\"a\": [1}, \"b\": 2}", StructureKind::Json, "a [0]");
        row("json: a bracket too many", "{\"a\": 1]}, \"b\": {\"c\": 1}}", StructureKind::Json, "a c");
        row("json: lines of documents", "{\"a\": 1}\n{\"b\": 1}\n", StructureKind::Json, "a b");
        row("json: keys without quotes", "{a: 1, b: {c: x}}", StructureKind::Json, "a b c");
        row("yaml: a quote without end", "a: 'x\nb: 1\n", StructureKind::Yaml, "a b");
        row("yaml: a quote and a bracket without end", "a: {b: \"c\nd: 1\n", StructureKind::Yaml, "a b d");
        row("yaml: a bracket without end", "a:\n  b: [1,\n  c: 2\nd: 3\n", StructureKind::Yaml, "a b [0] c d");
        row("xml: a tag without end", "<a><b><c></a><d/>", StructureKind::Xml, "a b c d");
        row("xml: a tag that closes nothing", "<a></x><b/></a>", StructureKind::Xml, "a b");
        row("xml: a quote without end", "<a x=\"1><b/></a>", StructureKind::Xml, "a b");
        row("braces: one too many", "a { } }\nb { c { x; } }", StructureKind::Braces, "a b c");
        row("hcl: a quote without end", "a = \"x\nb = 1\nc {", StructureKind::Hcl, "a b c");
        row("banner without end", "banner motd ^C\ninterface Ethernet1\n mtu 1\n", StructureKind::Indented,
            "interface Ethernet1");
        row("eos banner without end", "banner motd\ninterface Ethernet1\n mtu 1\n", StructureKind::Indented,
            "interface Ethernet1");
        row("banner that is a file", "banner exec file flash:x\nvlan 1\n", StructureKind::Indented, "vlan 1");
    }
    void whatFollowsAMistakeIsFoundAgain()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        const Outline outline = outlineOf(text, StructureKind(kind));
        QByteArrayList labels;
        for (const OutlineItem &item : outline.items)
            labels += labelOf(item, text).toUtf8();
        QTEST(labels.join(' '), "labels");
        QCOMPARE(broken(outline, text), QString());
    }

    void labelsAreShortAndVisible()
    {
        QByteArray text = "{\"" + QByteArray(3000, 'x') + "\": 1, \"a\\nb\\u0000\": 2, \"\xff\": 3}";
        const Outline outline = outlineOf(text, StructureKind::Json);
        QCOMPARE(labelOf(outline.items.at(0), text), QString(199, u'x').prepend(u'"') + u'…');
        QCOMPARE(nameOf(outline.items.at(0), text), QString(3000, u'x'));
        QCOMPARE(labelOf(outline.items.at(1), text), QStringLiteral("a b\u2400"));
        QCOMPARE(nameOf(outline.items.at(1), text), QString::fromLatin1("a\nb\0", 4));
        QCOMPARE(labelOf(outline.items.at(2), text), QStringLiteral("\ufffd"));
    }

    void namesAreUnquotedAsTheirLanguageSays()
    {
        const QByteArray text = "\"\\x41\\e\\U0001F600\\\"\": 1\n'it''s \\n': 2\nplain \"x\": 3\n\"\\u12\": 4\n";
        const Outline outline = outlineOf(text, StructureKind::Yaml);
        QCOMPARE(outline.items.size(), size_t(4));
        QCOMPARE(nameOf(outline.items.at(0), text), QStringLiteral("A\u001b\U0001F600\""));
        QCOMPARE(nameOf(outline.items.at(1), text), QStringLiteral("it's \\n"));
        QCOMPARE(nameOf(outline.items.at(2), text), QStringLiteral("plain \"x\""));
        QCOMPARE(nameOf(outline.items.at(3), text), QStringLiteral("\"\\u12\"")); // no such escape: as written
    }

    void depthIsLimitedAndSaidSo_data()
    {
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<QByteArray>("ends");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *what, const char *begins, const char *ends, const char *after,
                             StructureKind kind) {
            QTest::newRow(what) << QByteArray(begins) << QByteArray(ends) << QByteArray(after) << int(kind);
        };
        row("json", "[", "]", "[7,{\"after\": 1}]", StructureKind::Json);
        row("json objects", "{\"a\":", "}", "{\"after\": 1}", StructureKind::Json);
        row("yaml flow", "[", "]", "\nafter: 1\n", StructureKind::Yaml);
        row("yaml", "- ", "", "\nafter: 1\n", StructureKind::Yaml);
        row("xml", "<a>", "</a>", "<after/>", StructureKind::Xml);
        row("braces", "a {", "}", "after {}", StructureKind::Braces);
        row("hcl", "a {", "}\n", "after = 1\n", StructureKind::Hcl);
    }
    void depthIsLimitedAndSaidSo()
    {
        QFETCH(QByteArray, begins);
        QFETCH(QByteArray, ends);
        QFETCH(QByteArray, after);
        QFETCH(int, kind);
        for (const int depth : {500, 600, 200'000}) {
            const QByteArray text = begins.repeated(depth) + ends.repeated(depth) + after;
            const Outline outline = outlineOf(text, StructureKind(kind));
            QCOMPARE(outline.truncated, depth > 512 ? StructureLimit::Depth : StructureLimit::None);
            QVERIFY(outline.items.size() >= 499 && outline.items.size() <= 516);
            QCOMPARE(broken(outline, text), QString());
            QCOMPARE(labelOf(outline.items.back(), text), QStringLiteral("after"));
            QVERIFY(outline.items.back().level <= 1);
        }
    }

    void itemsAreLimitedAndSaidSo()
    {
        QByteArray text = "{\"a\": [";
        text += QByteArray("1,").repeated(maximumStructureItems + 10) + "1]}";
        const Outline outline = outlineOf(text, StructureKind::Json);
        QCOMPARE(outline.truncated, StructureLimit::Items);
        QCOMPARE(qsizetype(outline.items.size()), maximumStructureItems);
        QCOMPARE(outline.items.back().index, int(maximumStructureItems - 2));
    }

    void cancellingStopsTheWork()
    {
        const QByteArray line = "interface Ethernet1\n mtu 9214\n";
        const QByteArray text = line.repeated((4 << 20) / line.size());
        int asked = 0;
        const Outline outline = outlineOf(text, StructureKind::Indented, [&asked] { return ++asked == 3; });
        QCOMPARE(asked, 3);
        QVERIFY(!outline.items.empty());
        QVERIFY(outline.items.back().end < 1 << 18);
        for (const auto &[file, kind] : structureSamples)
            QVERIFY(outlineOf(contentOf(sampleFile(file)), kind, [] { return true; }).items.empty());
    }
};

QTEST_APPLESS_MAIN(TestOutline)
#include "tst_outline.moc"
