// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/structure/statements.h"

#include "tests/app/content/structuresamples.h"

#include <QTest>

using namespace artiscope;

namespace {

// One a line, indented by what it is in, with its lines: "interface Ethernet1 0-2"; in brackets what is no statement.
QString words(const QByteArray &text, const Statements &statements)
{
    QStringList lines;
    std::vector<int> levels;
    for (const Statement &statement : statements.items) {
        levels.push_back(statement.parent < 0 ? 0 : levels[size_t(statement.parent)] + 1);
        QString said = QString::fromUtf8(text.mid(statement.text.begin, statement.text.end - statement.text.begin));
        said.replace(u'\n', u'|');
        lines << QString(2 * levels.back(), u' ') + (statement.written ? said : u'(' + said + u')')
                + QStringLiteral(" %1-%2").arg(statement.line).arg(statement.lastLine);
    }
    for (const ByteRange &comment : statements.comments)
        lines << u'#' + QString::fromUtf8(text.mid(comment.begin, comment.end - comment.begin));
    return lines.join(u'\n');
}

} // namespace

// What a configuration says, statement by statement.
class TestStatements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statementsAreFound_data()
    {
        QTest::addColumn<StructureKind>("kind");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, StructureKind kind, const char *text, const char *expected) {
            QTest::newRow(name) << kind << QByteArray(text) << QString::fromUtf8(expected);
        };
        row("nothing", StructureKind::Indented, "", "");
        row("indented", StructureKind::Indented, "a 1\n!\nb\n  c\n   d\n\n  e\nf\n",
            "a 1 0-0\nb 2-6\n  c 3-4\n    d 4-4\n  e 6-6\nf 7-7\n#!");
        row("grouped lines", StructureKind::Indented, "router bgp 1\n  neighbor x a\n  neighbor x b\n",
            "router bgp 1 0-2\n  neighbor x a 1-1\n  neighbor x b 2-2");
        row("banner", StructureKind::Indented, "banner motd\n hi\nEOF\nx\n", "banner motd| hi|EOF 0-2\nx 3-3");
        row("braces", StructureKind::Braces, "a { b 1; c { d; } } # why\ne [ x y ];\n",
            "a 0-0\n  b 1 0-0\n  c 0-0\n    d 0-0\ne [ x y ] 1-1\n## why");
        row("braces without semicolons", StructureKind::Braces, "a {\n  b 1\n  c [\n    x\n  ]\n  d {\n  }\n}\n",
            "a 0-7\n  b 1 1-1\n  c [|    x|  ] 2-4\n  d 5-6");
        row("a bracket on its own line", StructureKind::Braces, "a\n{\n  b;\n}\n", "a 0-3\n  b 2-2");
        row("sets of nftables", StructureKind::Braces, "chain in {\n  dport { 22, 80 } accept\n  dport { 9 } drop\n}\n",
            "chain in 0-3\n  dport { 22, 80 } accept 1-1\n  dport { 9 } drop 2-2");
        row("nothing closed", StructureKind::Braces, "a { b", "a 0-0\n  b 0-0");
        row("set lines", StructureKind::SetLines, "set a b 1\nset a c 2 ## why\n# x\nother\n",
            "(a) 0-1\n  set a b 1 0-0\n  set a c 2 1-1\nother 3-3\n### why\n## x");
        row("nv set", StructureKind::SetLines, "nv set a b 1\nnv unset a c 2\n",
            "(a) 0-1\n  nv set a b 1 0-0\n  nv unset a c 2 1-1");
        row("ini", StructureKind::Ini, "; x\n[a]\nb=1\nalone\n[c]\n", "[a] 1-3\n  b=1 2-2\n  alone 3-3\n[c] 4-4\n#; x");
        row("no configuration", StructureKind::Json, "{\"a\": 1}", "");
    }
    void statementsAreFound()
    {
        QFETCH(StructureKind, kind);
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(words(text, statementsOf(text, kind)), expected);
    }

    void theyAreNestedWhateverTheTextIs()
    {
        forBrokenSamples([](const QByteArray &bytes, StructureKind kind) {
            const Statements statements = statementsOf(bytes, kind);
            for (size_t i = 0; i < statements.items.size(); ++i) {
                const Statement &one = statements.items[i];
                if (one.parent >= qint32(i) || one.text.begin > one.text.end || one.text.end > bytes.size()
                    || one.lastLine < one.line)
                    qFatal("a statement is not where it should be");
            }
        });
    }

    void depthIsLimited()
    {
        const Statements statements = statementsOf(QByteArray("a{").repeated(100'000), StructureKind::Braces);
        QCOMPARE(statements.items.size(), size_t(100'000));
        QCOMPARE(statements.items.back().parent, qint32(maximumStructureDepth) - 1);
    }
};

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
