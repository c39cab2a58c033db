// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/breadcrumb.h"
#include "app/content/textbuffer.h"

#include "tests/app/content/structuresamples.h"

#include <QTest>

using namespace artiscope;

namespace {

QString way(const QByteArray &bytes, StructureKind kind, qsizetype offset)
{
    return breadcrumbText(breadcrumbAt(outlineOf(bytes, kind), bytes, offset));
}

} // namespace

class TestBreadcrumb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Where the caret is, is said by what stands behind it; in the first place where that is in the sample.
    void theWayIsShown_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<QString>("way");
        const auto row = [](const char *file, const char *behind, const QString &way) {
            QTest::addRow("%s: %.20s", file, behind) << QString::fromLatin1(file) << QByteArray(behind) << way;
        };
        row("eos.config", "neighbor 10.0.0.1 remote",
            QStringLiteral("router bgp 65001 › vrf blue › neighbor 10.0.0.1"));
        row("eos.config", "scription firewall", QStringLiteral("router bgp 65001 › vrf blue › neighbor 10.0.0.1"));
        row("eos.config", "      rd 10.255", QStringLiteral("router bgp 65001 › vrf blue"));
        row("eos.config", "router-id", QStringLiteral("router bgp 65001"));
        row("eos.config", "ip address 10.0.1.3", QStringLiteral("interface Ethernet1"));
        row("eos.config", "hostname", QString());
        row("eos.config", "99 is no", QStringLiteral("banner motd"));
        row("ios.config", "neighbor 192.0.2.9 activate",
            QStringLiteral("router bgp 65000 › address-family ipv4 vrf red › neighbor 192.0.2.9"));
        row("junos.config", "peer-as",
            QStringLiteral("routing-instances › blue › protocols › bgp › group PEERS › neighbor 10.0.0.1"));
        row("junos.config", "address 192", QStringLiteral("interfaces › ge-0/0/0 › unit 0 › family inet"));
        row("junos.set", "inet6", QStringLiteral("interfaces › ge-0/0/0 › unit 0"));
        row("sample.json", "https", QStringLiteral("spec.ports[1].name"));
        row("sample.json", "4],", QStringLiteral("spec.numbers[2][1]"));
        row("sample.json", "{\"a.b\"", QStringLiteral("spec[\"odd \\\"name\\\"\"]"));
        row("sample.yaml", "https", QStringLiteral("spec.ports[1].name"));
        row("sample.yaml", "3]}", QStringLiteral("spec.ports[2].targets[1][\"c d\"][1]"));
        row("sample.yaml", "goes on", QStringLiteral("spec.nested[1]"));
        row("sample.yaml", "- no element", QStringLiteral("text"));
        row("documents.yaml", "no document", QStringLiteral("Document 2 › c.d"));
        row("sample.xml", "\"10\"", QStringLiteral("rack › device › port"));
        row("sample.xml", "not>", QStringLiteral("rack"));
        row("sample.svg", "width=\"2\"", QStringLiteral("svg › g › g › rect"));
        row("sample.hcl", "speed", QStringLiteral("resource \"network_device\" \"leaf_01\" › ports › eth 1 › speed"));
        row("sample.hcl", "vlan = ", QStringLiteral("resource \"network_device\" \"leaf_01\" › banner"));
        row("sample.md", "```sh", QStringLiteral("Second › Cabling"));
        row("sample.ini", "9214", QStringLiteral("interface › mtu"));
        row("sample.csv", "leaf", QString());
    }
    void theWayIsShown()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, behind);
        const auto sample = std::find_if(structureSamples.begin(), structureSamples.end(),
            [&file](const StructureSample &one) { return file == QLatin1String(one.file); });
        QVERIFY(sample != structureSamples.end());
        const QByteArray bytes = contentOf(sampleFile(sample->file));
        const qsizetype offset = bytes.indexOf(behind);
        QVERIFY2(offset >= 0, "the sample has no such text");
        QTEST(way(bytes, sample->kind, offset), "way");
    }

    // On a line the nearest word counts, so the caret need not be inside it.
    void theNearestWordOfALineCounts()
    {
        const QByteArray text = "{\n  \"a\": 1,  \n\n  \"b\": {\n    \"c\": 2\n  },\n  \"d\": 3}";
        const QStringList expected{QString(), QStringLiteral("a"), QString(), QStringLiteral("b"),
            QStringLiteral("b.c"), QStringLiteral("b"), QStringLiteral("d")};
        const TextBuffer buffer(text);
        const Outline outline = outlineOf(text, StructureKind::Json);
        for (qsizetype line = 0; line < buffer.lineCount(); ++line)
            QCOMPARE(breadcrumbText(breadcrumbAt(outline, text, buffer.lineStart(line))), expected.at(line));
        QCOMPARE(breadcrumbText(breadcrumbAt(outline, text, buffer.lineEnd(1))), QStringLiteral("a"));
        QCOMPARE(breadcrumbText(breadcrumbAt(outline, text, buffer.lineEnd(1) - 2)),
            QStringLiteral("a")); // behind its comma
        QCOMPARE(breadcrumbText(breadcrumbAt(outline, text, buffer.lineEnd(4))), QStringLiteral("b.c"));
        QCOMPARE(breadcrumbText(breadcrumbAt(outline, text, buffer.lineEnd(5))), QStringLiteral("b"));
    }

    void behindTheLastByteIsTheLastThing()
    {
        const QByteArray text = "vlan 1\n name x";
        QCOMPARE(way(text, StructureKind::Indented, text.size()), QStringLiteral("vlan 1"));
        QCOMPARE(way(text, StructureKind::Indented, text.size() + 100), QStringLiteral("vlan 1"));
        QCOMPARE(way(text, StructureKind::Indented, -5), QStringLiteral("vlan 1"));
        QCOMPARE(way(text + "\n\n", StructureKind::Indented, text.size() + 2), QString());
    }

    void stepsSayWhereToGo()
    {
        const QByteArray bytes = contentOf(sampleFile("eos.config"));
        const Outline outline = outlineOf(bytes, StructureKind::Indented);
        const Breadcrumb steps = breadcrumbAt(outline, bytes, bytes.indexOf("description firewall"));
        QCOMPARE(steps.size(), size_t(3));
        const TextBuffer buffer(bytes);
        for (const BreadcrumbStep &step : steps) {
            QVERIFY(buffer.line(step.line).trimmed().startsWith(step.text.toUtf8()));
            QCOMPARE(buffer.lineOf(step.offset), step.line);
            QCOMPARE(qsizetype(outline.items.at(size_t(step.item)).firstLine), step.line);
        }
        QCOMPARE(steps.at(1).kind, OutlineKind::Vrf);
    }

    // Wherever the caret is in whatever text, the way leads down to something that is there.
    void everyPlaceHasAWay()
    {
        for (const auto &[file, kind] : structureSamples) {
            const QByteArray bytes = contentOf(sampleFile(file));
            const Outline outline = outlineOf(bytes, kind);
            const TextBuffer buffer(bytes);
            for (qsizetype offset = 0; offset <= bytes.size(); ++offset) {
                const Breadcrumb steps = breadcrumbAt(outline, bytes, offset);
                for (size_t i = 0; i < steps.size(); ++i) {
                    const OutlineItem &item = outline.items.at(size_t(steps[i].item));
                    QCOMPARE(size_t(item.level), i);
                    QCOMPARE(item.parent, i == 0 ? -1 : steps[i - 1].item);
                    QVERIFY(buffer.lineOf(offset) >= qsizetype(item.firstLine));
                }
            }
        }
    }

    // The innermost is found, not just one around it: every item is the way's end at its own beginning.
    void everyItemIsFoundAtItsBeginning()
    {
        for (const auto &[file, kind] : structureSamples) {
            const QByteArray bytes = contentOf(sampleFile(file));
            const Outline outline = outlineOf(bytes, kind);
            for (size_t i = 0; i < outline.items.size(); ++i) {
                const OutlineItem &item = outline.items[i];
                const int found = itemAt(outline, bytes, item.begin);
                int up = found; // several may begin at one place
                while (up > int(i))
                    up = outline.items[size_t(up)].parent;
                QCOMPARE(up, int(i));
            }
        }
    }

    void brokenTextHasWaysToo()
    {
        quint32 random = 99;
        forBrokenSamples([&random](const QByteArray &bytes, StructureKind kind) {
            const Outline outline = outlineOf(bytes, kind);
            for (int i = 0; i < 3; ++i) {
                random = random * 1664525 + 1013904223;
                const Breadcrumb steps = breadcrumbAt(outline, bytes, (random >> 8) % (bytes.size() + 1));
                QVERIFY(steps.size() <= size_t(maximumStructureDepth));
            }
        });
    }
};

QTEST_APPLESS_MAIN(TestBreadcrumb)
#include "tst_breadcrumb.moc"
