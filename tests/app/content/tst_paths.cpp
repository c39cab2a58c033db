// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/paths.h"

#include "tests/app/content/structuresamples.h"

#include <QTest>

using namespace artiscope;

namespace {

Breadcrumb wayTo(const QByteArray &bytes, StructureKind kind, const QByteArray &behind)
{
    return breadcrumbAt(outlineOf(bytes, kind), bytes, bytes.indexOf(behind));
}

// Easier to read: "`" stands for a quote.
QByteArray quotedText(const char *text)
{
    return QByteArray(text).replace('`', '"');
}

} // namespace

class TestPaths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The path to where "HERE" stands.
    void namesAreQuotedWhereTheyMust_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("query");
        const auto row = [](const char *what, const char *text, StructureKind kind, const QString &json,
                             const QString &query) {
            QTest::newRow(what) << quotedText(text) << int(kind) << json << query;
        };
        const StructureKind json = StructureKind::Json;
        const StructureKind yaml = StructureKind::Yaml;
        row("plain", "{`spec`: {`ports`: [0, 1, 2, {`name`: `HERE`}]}}", json, QStringLiteral("$.spec.ports[3].name"),
            QStringLiteral(".spec.ports[3].name"));
        row("an array at the top", "[{`_a1`: [`HERE`]}]", json, QStringLiteral("$[0]._a1[0]"),
            QStringLiteral(".[0]._a1[0]"));
        row("a blank", "{`a b`: {`c`: `HERE`}}", json, QStringLiteral("$['a b'].c"), QStringLiteral(".[\"a b\"].c"));
        row("a blank further down", "{`c`: {`a b`: `HERE`}}", json, QStringLiteral("$.c['a b']"),
            QStringLiteral(".c[\"a b\"]"));
        row("a dot and a dash", "{`a.b`: {`c-d`: `HERE`}}", json, QStringLiteral("$['a.b']['c-d']"),
            QStringLiteral(".[\"a.b\"][\"c-d\"]"));
        row("a digit first", "{`1a`: `HERE`}", json, QStringLiteral("$['1a']"), QStringLiteral(".[\"1a\"]"));
        row("nothing", "{``: `HERE`}", json, QStringLiteral("$['']"), QStringLiteral(".[\"\"]"));
        row("quotes", "{`it's`: {`\\`x\\``: `HERE`}}", json, QStringLiteral("$['it\\'s']['\"x\"']"),
            QStringLiteral(".[\"it's\"][\"\\\"x\\\"\"]"));
        row("a backslash", "{`a\\\\b`: {`\\\\(x)`: `HERE`}}", json, QStringLiteral("$['a\\\\b']['\\\\(x)']"),
            QStringLiteral(".[\"a\\\\b\"][\"\\\\(x)\"]"));
        row("control characters", "{`a\\n\\t\\u0001\\b`: `HERE`}", json, QStringLiteral("$['a\\n\\t\\u0001\\b']"),
            QStringLiteral(".[\"a\\n\\t\\u0001\\b\"]"));
        row("other scripts", "{`gr\\u00fcn`: `HERE`}", json, QStringLiteral("$['grün']"),
            QStringLiteral(".[\"grün\"]"));
        row("yaml", "spec:\n- a: 1\n- 'it''s b':\n  - [x, HERE]\n", yaml, QStringLiteral("$.spec[1]['it\\'s b'][0][1]"),
            QStringLiteral(".spec[1][\"it's b\"][0][1]"));
        row("the second yaml document", "a: 1\n---\nb: HERE\n", yaml, QStringLiteral("$.b"),
            QStringLiteral("select(document_index == 1) | .b"));
        row("a number as key", "1:\n  true: HERE\n", yaml, QStringLiteral("$['1'].true"),
            QStringLiteral(".[\"1\"].true"));
    }
    void namesAreQuotedWhereTheyMust()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        const Breadcrumb steps = wayTo(text, StructureKind(kind), "HERE");
        QTEST(jsonPath(StructureKind(kind), steps), "json");
        QTEST(queryPath(StructureKind(kind), steps), "query");
        QCOMPARE(xPath(StructureKind(kind), steps), QString());
    }

    void everyStepHasItsOwnPath()
    {
        const QByteArray text = quotedText("{`spec`: {`ports`: [{`name`: `HERE`}]}}");
        Breadcrumb steps = wayTo(text, StructureKind::Json, "HERE");
        QStringList paths;
        for (; !steps.empty(); steps.pop_back())
            paths += jsonPath(StructureKind::Json, steps) + u' ' + queryPath(StructureKind::Json, steps);
        QCOMPARE(paths,
            (QStringList{QStringLiteral("$.spec.ports[0].name .spec.ports[0].name"),
                QStringLiteral("$.spec.ports[0] .spec.ports[0]"), QStringLiteral("$.spec.ports .spec.ports"),
                QStringLiteral("$.spec .spec")}));
        QCOMPARE(jsonPath(StructureKind::Json, {}), QStringLiteral("$"));
        QCOMPARE(queryPath(StructureKind::Json, {}), QStringLiteral("."));
        QCOMPARE(xPath(StructureKind::Xml, {}), QStringLiteral("/"));
    }

    void xPathsCountThoseOfOneName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *what, const char *text, const QString &path) {
            QTest::newRow(what) << QByteArray(text) << path;
        };
        row("alone", "<rack><device><name>HERE</name></device></rack>", QStringLiteral("/rack/device/name"));
        row("the first of two", "<a><b>HERE</b><b/></a>", QStringLiteral("/a/b[1]"));
        row("others do not count", "<a><c/><b/><c/><b>HERE</b><c/></a>", QStringLiteral("/a/b[2]"));
        row("nor those elsewhere", "<a><b/><d><b>HERE</b></d></a>", QStringLiteral("/a/d/b"));
        row("comments do not count", "<a><!-- <b/> --><b>HERE</b></a>", QStringLiteral("/a/b"));
        row("a default namespace", "<svg xmlns='urn:s'><g/><g>HERE</g></svg>",
            QStringLiteral("/*[name()='svg']/*[name()='g'][2]"));
        row("one that begins further down", "<a><b xmlns='urn:b'><c>HERE</c></b></a>",
            QStringLiteral("/a/*[name()='b']/*[name()='c']"));
        row("prefixes", "<a xmlns:x='urn:x'><x:b/><b/><x:b>HERE</x:b></a>", QStringLiteral("/a/*[name()='x:b'][2]"));
    }
    void xPathsCountThoseOfOneName()
    {
        QFETCH(QByteArray, text);
        const Breadcrumb steps = wayTo(text, StructureKind::Xml, "HERE");
        QTEST(xPath(StructureKind::Xml, steps), "path");
        QCOMPARE(jsonPath(StructureKind::Xml, steps), QString());
        QCOMPARE(queryPath(StructureKind::Xml, steps), QString());
    }

    void aDrawingHasXPathsOfWhatIsNotListedToo()
    {
        const QByteArray bytes = contentOf(sampleFile("sample.svg"));
        const Breadcrumb steps = wayTo(bytes, StructureKind::Svg, "width=\"2\"");
        QCOMPARE(xPath(StructureKind::Svg, steps),
            QStringLiteral("/*[name()='svg']/*[name()='g']/*[name()='g']/*[name()='rect'][2]"));
    }

    void otherTextHasNoPaths()
    {
        for (const auto &[file, kind] : structureSamples) {
            const QByteArray bytes = contentOf(sampleFile(file));
            const Breadcrumb steps = breadcrumbAt(outlineOf(bytes, kind), bytes, bytes.size() / 2);
            const bool keys = kind == StructureKind::Json || kind == StructureKind::Yaml;
            const bool tags = kind == StructureKind::Xml || kind == StructureKind::Svg;
            QCOMPARE(jsonPath(kind, steps).isEmpty(), !keys);
            QCOMPARE(queryPath(kind, steps).isEmpty(), !keys);
            QCOMPARE(xPath(kind, steps).isEmpty(), !tags);
        }
    }
};

QTEST_APPLESS_MAIN(TestPaths)
#include "tst_paths.moc"
