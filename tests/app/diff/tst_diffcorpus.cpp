// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/encoding.h"
#include "app/content/structure/structurekind.h"
#include "app/diff/configdifftext.h"
#include "app/diff/configrules.h"
#include "app/diff/difflibrary.h"
#include "app/diff/diffparts.h"
#include "app/diff/linediff.h"
#include "app/diff/movedblocks.h"
#include "app/diff/showndiff.h"
#include "app/diff/structuredifftext.h"
#include "app/diff/tablediff.h"

#include <QDir>
#include <QTest>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray shown(QByteArrayView line)
{
    constexpr qsizetype most = 160;
    return decodeText(line.first(std::min(line.size(), most))).text.toUtf8() + (line.size() > most ? "…" : "");
}

QByteArray count(qsizetype number, const char *one, const char *many)
{
    return QByteArray::number(number) + ' ' + (number == 1 ? one : many);
}

QByteArray shownLines(qsizetype first, qsizetype count)
{
    return QByteArray::number(first + 1) + (count > 1 ? '-' + QByteArray::number(first + count) : QByteArray());
}

QByteArray lineText(const DiffLibrary &library, const QByteArray &left, const QByteArray &right)
{
    const TextBuffer from(left);
    const TextBuffer to(right);
    const Result<LineDiff> diff = lineDiff(library, from, to, never);
    if (!diff)
        return "too large\n";
    QByteArray text = "# lines: " + QByteArray::number(diff->changed) + " changed, " + QByteArray::number(diff->added)
        + " added, " + QByteArray::number(diff->removed) + " removed\n";
    size_t part = 0;
    for (const DiffHunk &hunk : diff->hunks) {
        text += "@ " + QByteArray::number(hunk.leftFirst + 1) + ' ' + QByteArray::number(hunk.rightFirst + 1) + '\n';
        for (const DiffHunk &each : takeParts(*diff, hunk, part)) {
            for (qsizetype i = 0; i < each.pairs(); ++i) {
                text += "~-" + shown(from.line(each.leftFirst + i)) + '\n';
                text += "~+" + shown(to.line(each.rightFirst + i)) + '\n';
            }
            for (qsizetype i = each.pairs(); i < each.leftCount; ++i)
                text += '-' + shown(from.line(each.leftFirst + i)) + '\n';
            for (qsizetype i = each.pairs(); i < each.rightCount; ++i)
                text += '+' + shown(to.line(each.rightFirst + i)) + '\n';
        }
    }
    for (const MovedBlock &block : movedBlocks(from, to, *diff, never)) {
        text += "moved: " + shownLines(block.leftFirst, block.leftCount) + " to "
            + shownLines(block.rightFirst, block.rightCount) + '\n';
    }
    text += diff->lineEndsDiffer ? "line ends differ\n" : "";
    text += diff->marksDiffer ? "byte order marks differ\n" : "";
    return text;
}

QByteArray configText(const DiffLibrary &library, const QByteArray &left, const QByteArray &right, Language language)
{
    const ConfigDiff diff = configDiff(library, left, right, language, never);
    QByteArray text = "# configuration: " + count(diff.added + diff.removed, "statement", "statements") + " in "
        + count(diff.sections, "section", "sections") + '\n' + configDiffText(diff);
    text += diff.commentsDiffer ? "comments differ\n" : "";
    return text;
}

QByteArray structureText(
    const DiffLibrary &library, const QByteArray &left, const QByteArray &right, StructureKind kind)
{
    const auto read = [kind](const QByteArray &bytes) {
        return StructureText{bytes, std::make_shared<const DocumentTree>(treeOf(bytes, kind))};
    };
    const StructureText from = read(left);
    const StructureText to = read(right);
    if (!haveStructures(from, to))
        return "# structure: none\n";
    const StructureDiff diff = structureDiff(library, from, to, {}, never);
    QByteArray text = "# structure: " + count(qsizetype(diff.changes.size()), "difference", "differences") + '\n'
        + structureDiffText(diff);
    text += diff.onlyFormattingDiffers() ? "only formatting differs\n" : "";
    return text;
}

QByteArray tableText(const DiffLibrary &library, const QByteArray &left, const QByteArray &right)
{
    Result<Table> from = Table::fromCsv(left);
    Result<Table> to = Table::fromCsv(right);
    if (!from || !to)
        return "# table: none\n";
    const TableDiff diff = tableDiff(library, from.take(), to.take(), {}, never);
    return "# table: " + count(qsizetype(diff.changes.size()), "difference", "differences") + '\n' + tableDiffText(diff)
        + (diff.isEmpty() && left != right ? "only formatting differs\n" : "");
}

} // namespace

// Pairs of texts of every language, and what is found between them: tests/data/diff/NAME with left.LANGUAGE,
// right.LANGUAGE and expected.txt.
class TestDiffCorpus : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

    static QString folder() { return QStringLiteral(ARTISCOPE_TEST_DATA "/diff"); }
    static QStringList pairs() { return QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name); }
    static QString languageOfPair(const QString &name)
    {
        const QStringList files = QDir(folder() + u'/' + name).entryList({QStringLiteral("left.*")}, QDir::Files);
        return files.size() == 1 ? files.front().section(u'.', 1) : QString();
    }

private Q_SLOTS:
    void everyLanguageIsThere()
    {
        QVERIFY(pairs().size() >= 80);
        QStringList words;
        for (const QString &name : pairs())
            words << languageOfPair(name);
        for (const Language language : allLanguages()) {
            if (language != Language::Binary)
                QVERIFY2(words.contains(languageWord(language)), qPrintable(languageWord(language)));
        }
    }

    // ARTISCOPE_REFRESH_GOLDEN=1 writes them anew, to be read before they are committed.
    void whatDiffersIsFound_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : pairs())
            QTest::newRow(qPrintable(name)) << name;
    }
    void whatDiffersIsFound()
    {
        QFETCH(QString, name);
        const QString word = languageOfPair(name);
        const std::optional<Language> language = languageFromWord(word);
        QVERIFY2(language, "there is no such language");
        const QString base = folder() + u'/' + name + u'/';
        const QByteArray leftBytes = contentOf(base + QStringLiteral("left.") + word);
        const QByteArray rightBytes = contentOf(base + QStringLiteral("right.") + word);
        const QByteArray left = asUtf8(leftBytes);
        const QByteArray right = asUtf8(rightBytes);
        QByteArray found = lineText(m_library, left, right);
        found += encodingOf(leftBytes) != encodingOf(rightBytes) ? "encodings differ\n" : "";
        const StructureKind kind = *language == Language::Svg ? StructureKind::Xml : structureKindOf(*language);
        if (hasStatements(*language))
            found += configText(m_library, left, right, *language);
        if (hasTree(kind))
            found += structureText(m_library, left, right, kind);
        if (kind == StructureKind::Csv)
            found += tableText(m_library, left, right);
        const QString path = base + QStringLiteral("expected.txt");
        if (qEnvironmentVariableIntValue("ARTISCOPE_REFRESH_GOLDEN") == 1) {
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(found);
        }
        QCOMPARE(QString::fromUtf8(found), QString::fromUtf8(contentOf(path)));
    }

    // As large as nobody would store it: what is found of it is in a few numbers.
    void ofAHugePair()
    {
        const auto device = [](int number, bool changed) -> QByteArray {
            const QByteArray name = QByteArray::number(number);
            const bool others = changed && number % 100 == 7;
            return (others ? "! rendered 10:05\n" : "! rendered 10:00\n") + QByteArray("interface Ethernet") + name
                + "\n   description uplink to spine-" + name + (others ? "-b\n   mtu 9214\n" : "\n   mtu 1500\n")
                + (others ? "   no shutdown\n" : "") + (changed && number % 500 == 9 ? "" : "   speed 100g\n");
        };
        QByteArray left;
        QByteArray right;
        for (int number = 0; number < 50'000; ++number) {
            left += device(number, false);
            right += number == 20'000 ? QByteArray() : device(number, true);
        }
        right += device(20'000, false);
        const TextBuffer from(left);
        const TextBuffer to(right);
        QVERIFY(from.lineCount() > 250'000);
        ShownDiffOptions options{.ignore = {}, .language = Language::Eos};
        options.ignore.comments = true;
        const Result<ShownDiff> diff = shownDiff(m_library, from, to, options, never);
        QVERIFY(diff);
        const auto words = [](const LineDiff &lines) {
            return QStringLiteral("~%1 +%2 -%3 in %4")
                .arg(lines.changed)
                .arg(lines.added)
                .arg(lines.removed)
                .arg(lines.hunks.size());
        };
        // 500 devices have a comment, apart from the rest, and two lines changed, and one more below these; 100 have a
        // line less; one went to the end, with a comment of its own.
        QCOMPARE(words(diff->counting.lines), QStringLiteral("~1000 +504 -104 in 602"));
        QCOMPARE(diff->ignored.count, qsizetype(502));
        QCOMPARE(diff->moved.size(), size_t(1));
        QCOMPARE(diff->counting.leftWords.size(), size_t(500)); // to the description something was only added
        QCOMPARE(diff->counting.rightWords.size(), size_t(1000));
    }
};

QTEST_GUILESS_MAIN(TestDiffCorpus)
#include "tst_diffcorpus.moc"
