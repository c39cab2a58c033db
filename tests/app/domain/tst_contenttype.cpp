// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/contenttype.h"

#include <QTest>

using namespace artiscope;

class TestContentType : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void declaredTypesHaveAFormatAndAnExtension_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("extension");
        const auto row = [](const char *declared, Format format, const char *extension) {
            QTest::newRow(declared) << QString::fromLatin1(declared) << format << QString::fromLatin1(extension);
        };
        row("application/json", Format::Json, "json");
        row("application/yaml", Format::Yaml, "yaml");
        row("application/xml", Format::Xml, "xml");
        row("application/hcl", Format::Hcl, "hcl");
        row("text/plain", Format::Plain, "txt");
        row("text/markdown", Format::Markdown, "md");
        row("text/csv", Format::Csv, "csv");
        row("image/svg+xml", Format::Svg, "svg");
        row("Application/JSON; charset=utf-8", Format::Json, "json");
        row("application/octet-stream", Format::Plain, "txt");
        row("", Format::Plain, "txt");
    }
    void declaredTypesHaveAFormatAndAnExtension()
    {
        QFETCH(QString, declared);
        QTEST(formatOfContentType(declared), "format");
        QTEST(fileExtension(declared), "extension");
    }

    void theServersEightTypesAreKnown() { QCOMPARE(declaredContentTypes().size(), 8); }

    void fileNamesAreSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("extension");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *what, const QString &name, const QString &extension, const QString &safe) {
            QTest::newRow(what) << name << extension << safe;
        };
        row("plain", QStringLiteral("leaf-01"), QStringLiteral("txt"), QStringLiteral("leaf-01.txt"));
        row("spaces stay", QStringLiteral("Startup config  leaf 1"), QStringLiteral("txt"),
            QStringLiteral("Startup config leaf 1.txt"));
        row("climbing out", QStringLiteral("../../etc/passwd"), QStringLiteral("txt"),
            QStringLiteral("_.._etc_passwd.txt"));
        row("drive", QStringLiteral("C:\\temp\\x"), QStringLiteral("txt"), QStringLiteral("C_temp_x.txt"));
        row("hidden", QStringLiteral(".bashrc"), QString(), QStringLiteral("bashrc"));
        row("nothing", QString(), QString(), QStringLiteral("artifact"));
        row("only dots", QStringLiteral("..."), QStringLiteral("json"), QStringLiteral("artifact.json"));
        row("device", QStringLiteral("NUL"), QStringLiteral("txt"), QStringLiteral("_NUL.txt"));
        row("device with a dot", QStringLiteral("com1.old"), QStringLiteral("txt"), QStringLiteral("_com1.old.txt"));
        row("no device", QStringLiteral("com10"), QStringLiteral("txt"), QStringLiteral("com10.txt"));
        row("control characters", QStringLiteral("a\nb\tc") + QChar(0), QStringLiteral("md"),
            QStringLiteral("a_b_c_.md"));
        row("turned around", QStringLiteral("leaf\u202etxt.exe"), QStringLiteral("json"),
            QStringLiteral("leaf_txt.exe.json"));
        row("other scripts", QStringLiteral("Gerät 路由器"), QStringLiteral("yaml"),
            QStringLiteral("Gerät 路由器.yaml"));
        row("extension already there", QStringLiteral("topology.json"), QStringLiteral("json"),
            QStringLiteral("topology.json"));
        row("trailing dot", QStringLiteral("leaf."), QString(), QStringLiteral("leaf"));
        row("bad extension", QStringLiteral("leaf"), QStringLiteral("../x"), QStringLiteral("leaf._x"));
    }
    void fileNamesAreSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, extension);
        QTEST(safeFileName(name, extension), "safe");
    }

    void longNamesAreCutOutsideCharacters()
    {
        const QString smiles = QStringLiteral("\U0001F600").repeated(100);
        const QString safe = safeFileName(smiles, QStringLiteral("json"));
        QVERIFY(safe.size() <= 120);
        QVERIFY(safe.size() > 110);
        QVERIFY(safe.endsWith(QStringLiteral(".json")));
        QVERIFY(safe.isValidUtf16());
    }
};

QTEST_GUILESS_MAIN(TestContentType)
#include "tst_contenttype.moc"
