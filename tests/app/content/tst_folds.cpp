// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/folds.h"
#include "app/content/textbuffer.h"

#include "tests/app/content/structuresamples.h"

#include <QTest>

using namespace artiscope;

namespace {

// The lines, with a sign for each fold that they are in: "+" where it can be closed, "|" where it goes on.
QByteArray drawn(const Folds &folds, const QByteArray &bytes)
{
    const TextBuffer buffer(bytes);
    int deepest = 0;
    for (const Fold &fold : folds)
        deepest = std::max(deepest, fold.level + 1);
    QByteArray result;
    for (qsizetype line = 0; line < buffer.lineCount(); ++line) {
        QByteArray signs(deepest, ' ');
        for (const Fold &fold : folds) {
            if (fold.first <= line && line <= fold.last)
                signs[fold.level] = fold.first == line ? '+' : '|';
        }
        result += signs + ' ' + buffer.line(line) + '\n';
    }
    return result;
}

// What the header promises of any folds; empty when it is kept.
QString broken(const Folds &folds, const QByteArray &bytes)
{
    const qsizetype lines = TextBuffer(bytes).lineCount();
    std::vector<Fold> around;
    int before = -1;
    for (const Fold &fold : folds) {
        if (fold.first <= before || fold.last <= fold.first || fold.last >= lines)
            return QStringLiteral("fold %1 to %2 of %3 lines").arg(fold.first).arg(fold.last).arg(lines);
        while (!around.empty() && around.back().last < fold.first)
            around.pop_back();
        if (!around.empty() && around.back().last < fold.last)
            return QStringLiteral("fold %1 to %2 sticks out").arg(fold.first).arg(fold.last);
        if (fold.level != int(around.size()))
            return QStringLiteral("fold %1 to %2 has level %3").arg(fold.first).arg(fold.last).arg(fold.level);
        around.push_back(fold);
        before = fold.first;
    }
    return {};
}

QByteArray written(const Folds &folds)
{
    QByteArrayList list;
    for (const Fold &fold : folds)
        list += QByteArray::number(fold.first) + '-' + QByteArray::number(fold.last);
    return list.join(' ');
}

} // namespace

class TestFolds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsAreAsRecorded_data()
    {
        QTest::addColumn<int>("sample");
        for (size_t i = 0; i < structureSamples.size(); ++i)
            QTest::newRow(structureSamples[i].file) << int(i);
    }
    void foldsAreAsRecorded()
    {
        QFETCH(int, sample);
        const auto [file, kind] = structureSamples[size_t(sample)];
        const QByteArray bytes = contentOf(sampleFile(file));
        const Folds folds = foldsOf(bytes, kind);
        QCOMPARE(broken(folds, bytes), QString());
        const QByteArray found = drawn(folds, bytes);
        const QByteArrayList expected = golden(sampleFile(file) + QStringLiteral(".folds"), found).split('\n');
        const QByteArrayList lines = found.split('\n');
        for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
            QCOMPARE(lines.at(i), expected.at(i));
        QCOMPARE(lines.size(), expected.size());
    }

    void foldsAreNested_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("folds");
        const auto row = [](const char *what, const char *text, StructureKind kind, const char *folds) {
            QTest::newRow(what) << QByteArray(text) << int(kind) << QByteArray(folds);
        };
        row("nothing", "", StructureKind::Json, "");
        row("one line", "{\"a\": [1, 2]}", StructureKind::Json, "");
        row("the closing line stays", "[\n1\n]", StructureKind::Json, "0-1");
        row("unless something is on it", "[\n1]", StructureKind::Json, "0-1");
        row("nothing between", "[\n]", StructureKind::Json, "");
        row("two brackets a line", "[{\n1\n}, {\n2\n}]", StructureKind::Json, "0-3 2-3");
        row("a bracket on its own line", "{\"a\":\n  {\n  1\n  }\n}", StructureKind::Json, "0-3 1-2");
        row("one ends where another begins", "{\"a\": [\n1], \"b\": [\n2]}", StructureKind::Json, "0-2 1-2");
        row("open at the end", "{\n\"a\": [\n1,\n", StructureKind::Json, "0-2 1-2");
        row("brackets in strings", "[\"[\",\n\"]\",\n1\n]", StructureKind::Json, "0-2");
        row("not over what is between blocks", "vlan 1\n name a\n!\n\nvlan 2\n name b\n", StructureKind::Indented,
            "0-1 4-5");
        row("over what is within a block", "vlan 1\n\n!\n name a\n", StructureKind::Indented, "0-3");
        row("deeper than what follows", "a\n    b\n  c\nd\n", StructureKind::Indented, "0-2");
        row("a banner as one", "banner motd ^C\na\n b\n^C\nc\n d\n", StructureKind::Indented, "0-3 4-5");
        row("a comment", "a {\n/*\n*/\nb;\n}", StructureKind::Braces, "0-3 1-2");
        row("tags", "<a>\n<b>\n</b></a>", StructureKind::Xml, "0-1");
        row("a tag of lines", "<a\nb='1'\n/>", StructureKind::Xml, "0-2");
        row("a fence", "```\n# a\n```\n", StructureKind::Markdown, "0-2");
        row("an open fence", "```\n# a\n", StructureKind::Markdown, "0-1");
        row("headings without what is empty below", "# a\nb\n\n\n# c\n", StructureKind::Markdown, "0-1");
    }
    void foldsAreNested()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        const Folds folds = foldsOf(text, StructureKind(kind));
        QTEST(written(folds), "folds");
        QCOMPARE(broken(folds, text), QString());
    }

    void brokenTextFoldsToo()
    {
        QString wrong;
        forBrokenSamples([&wrong](const QByteArray &bytes, StructureKind kind) {
            const QString found = broken(foldsOf(bytes, kind), bytes);
            if (!found.isEmpty() && wrong.isEmpty())
                wrong = found + QStringLiteral(" in kind %1:\n").arg(int(kind)) + QString::fromLatin1(bytes);
        });
        QCOMPARE(wrong, QString());
    }

    void depthIsLimited()
    {
        const QByteArray text = QByteArray("[\n").repeated(100'000) + QByteArray("]\n").repeated(100'000);
        const Folds folds = foldsOf(text, StructureKind::Json);
        QCOMPARE(qsizetype(folds.size()), maximumStructureDepth);
        QCOMPARE(folds.front(), (Fold{0, 199'998, 0}));
        QCOMPARE(folds.back().level, int(maximumStructureDepth) - 1);
        QCOMPARE(broken(folds, text), QString());
    }

    void cancellingStopsTheWork()
    {
        const QByteArray text = QByteArray("vlan 1\n name a\n").repeated(100'000);
        QVERIFY(foldsOf(text, StructureKind::Indented, [] { return true; }).empty());
        int asked = 0;
        const Folds folds = foldsOf(text, StructureKind::Indented, [&asked] { return ++asked == 3; });
        QCOMPARE(asked, 3);
        QVERIFY(!folds.empty() && folds.size() < 20'000);
    }
};

QTEST_APPLESS_MAIN(TestFolds)
#include "tst_folds.moc"
