// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/detect.h"

#include "app/content/detectleftovers.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <cstdio>
#include <map>

using namespace artiscope;

namespace {

QString corpusFolder()
{
    return QStringLiteral(ARTISCOPE_TEST_DATA "/detect/");
}

QStringList corpus() // "eos/leaf.cfg": the folder is the word of the language
{
    QStringList paths;
    for (QDirIterator it(corpusFolder(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        paths += it.next().sliced(corpusFolder().size());
    paths.sort();
    return paths;
}

QByteArray contentOf(const QString &path)
{
    QFile file(corpusFolder() + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Language shownAs(const QString &path)
{
    const Detection found = detect(contentOf(path), u"text/plain");
    return found.confidence >= Confidence::Likely ? found.language : Language::Plain;
}

} // namespace

class TestDetect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contentIsTold_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("language");
        QTest::addColumn<Confidence>("confidence");
        const auto row = [](const char *what, const char *declared, const QByteArray &bytes, const char *language,
                             Confidence confidence) {
            QTest::newRow(what) << QString::fromLatin1(declared) << bytes << QString::fromLatin1(language)
                                << confidence;
        };
        row("nothing", "text/plain", "", "plain", Confidence::Unsure);
        row("blanks", "application/json", " \n\n", "json", Confidence::Unsure);
        row("prose", "text/plain", "Dear reader,\n\nthis is: a letter.\nGood bye.\n", "plain", Confidence::Unsure);
        row("one word", "text/plain", "hello", "plain", Confidence::Unsure);
        row("unknown type", "application/x-thing", "{\"a\": 1}", "json", Confidence::Certain);
        row("binary", "text/plain", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), "binary", Confidence::Certain);

        row("json", "application/json", "{\"a\": [1, 2, {}], \"b\": \"c\"}\n", "json", Confidence::Certain);
        row("json array", "text/plain", "[\n\n\n1,\n\n2]\n", "json", Confidence::Certain);
        row("json with mark", "text/plain", "\xef\xbb\xbf{\"a\": 1}", "json", Confidence::Certain);
        row("not quite json", "application/json", "{\"a\": }", "json", Confidence::Guess);
        row("cut json", "application/json", "{\"a\": [1, 2", "json", Confidence::Guess);
        row("a string as json", "application/json", "hostname leaf-01", "json", Confidence::Guess);
        row("sonic", "text/plain", "\n\n{\n\n\"DEVICE_METADATA\": {\"localhost\": {\"hostname\": \"a\"}}}", "sonic",
            Confidence::Certain);
        row("deep nesting", "text/plain", QByteArray(100000, '[') + QByteArray(100000, ']'), "json",
            Confidence::Certain);

        row("xml", "text/plain", "<?xml version=\"1.0\"?>\n<!-- x -->\n<rack units=\"42\"/>", "xml",
            Confidence::Certain);
        row("svg", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "svg", Confidence::Certain);
        row("svg as text", "text/plain", "<?xml version=\"1.0\"?>\n<svg:svg width=\"1\"></svg:svg>", "svg",
            Confidence::Certain);
        row("no svg", "image/svg+xml", "nothing drawn", "svg", Confidence::Guess);
        row("less than", "text/plain", "<3 this network\n", "plain", Confidence::Unsure);

        row("yaml", "text/plain", "name: fabric\ntopology:\n  nodes:\n    leaf-01:\n      kind: ceos\n", "yaml",
            Confidence::Certain);
        row("yaml list", "text/plain", "---\n- name: a\n  value: 1\n- name: b\n", "yaml", Confidence::Certain);
        row("yaml with block", "text/plain", "motd: |\n  Keep out.\n  This is a text.\n  With lines.\nname: x\n",
            "yaml", Confidence::Likely);
        row("hcl", "text/plain", "resource \"device\" \"leaf\" {\n  name = \"leaf\"\n  mtu  = 9214\n}\n", "hcl",
            Confidence::Certain);
        row("markdown", "text/plain", "# Handbook\n\nSome text.\n\n## Steps\n\n- one\n- two\n", "markdown",
            Confidence::Certain);
        row("csv", "text/plain", "a,b,c\n1,2,3\n4,5,6\n", "csv", Confidence::Likely);
        row("declared csv", "text/csv", "a,b\n1,2\n", "csv", Confidence::Certain);

        row("eos", "text/plain",
            "! device: leaf-02 (DCS-7050SX3, EOS)\nhostname leaf-02\n!\nvlan 110\n   name web\n!\ninterface Ethernet1\n"
            "   no switchport\n   ip address 10.0.1.3/31\n!\nrouter bgp 65012\n",
            "eos", Confidence::Certain);
        row("eos without its first line", "text/plain",
            "hostname leaf-02\n!\ninterface Ethernet1\n   mtu 9214\n!\ninterface Management1\n   ip address "
            "10.0.0.1/24\n",
            "eos", Confidence::Likely);
        row("ios", "text/plain",
            "version 15.2\nservice timestamps debug datetime msec\n!\nhostname r1\n!\ninterface GigabitEthernet0/1\n"
            " ip address 192.0.2.1 255.255.255.0\n!\nline con 0\nend\n",
            "ios", Confidence::Certain);
        row("ios xr", "text/plain",
            "!! IOS XR Configuration 7.3.2\nhostname r1\ninterface MgmtEth0/RP0/CPU0/0\n ipv4 address "
            "192.0.2.1/24\n!\n",
            "ios-xr", Confidence::Certain);
        row("nx-os", "text/plain",
            "hostname leaf\nfeature bgp\nfeature nv overlay\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\n"
            "interface Ethernet1/1\n  no shutdown\n",
            "nx-os", Confidence::Certain);
        row("junos", "text/plain",
            "system {\n    host-name edge-01;\n}\ninterfaces {\n    ge-0/0/0 {\n        unit 0;\n    }\n}\n", "junos",
            Confidence::Certain);
        row("junos as commands", "text/plain",
            "set system host-name edge-01\nset interfaces ge-0/0/0 unit 0 family inet address 192.0.2.1/24\n",
            "junos-set", Confidence::Certain);
        row("another system", "text/plain", "hostname x\n!\nip route 0.0.0.0/0 192.0.2.1\nntp server 192.0.2.2\n",
            "config", Confidence::Likely);
        row("yaml declared as json", "application/json", "---\nname: a\nports:\n  - one\n  - two\n", "yaml",
            Confidence::Certain);
        row("json declared as yaml", "application/yaml", "{\"a\": 1}", "yaml", Confidence::Certain);
        row("xml declared as yaml", "application/yaml", "<a>\n<b/></a>", "xml", Confidence::Certain);
        row("broken yaml", "application/yaml", "a: b\nno: good: at all\nwhat\n", "yaml", Confidence::Guess);
        row("json declared as csv", "text/csv", "[{\"a\": 1}]", "json", Confidence::Certain);
        row("a configuration declared as markdown", "text/markdown", "hostname leaf-01\n", "markdown",
            Confidence::Certain);
        row("a mistake in yaml", "text/plain",
            "site:\n  name: fra1\n  prefixes:\n    - prefix: a\n    - prefix: b\n    - prefix: c\n    - prefix: d\n"
            "what is this\n  role: x\n",
            "yaml", Confidence::Guess);
        row("a mistake in json", "text/plain", "{\n  \"a\": 1,\n  \"b\": ]\n}\n", "json", Confidence::Guess);
        row("cut xml", "text/plain", "<?xml version=\"1.0\"?>\n<rack>\n  <device/>\n  <dev", "xml", Confidence::Guess);
        row("likely yaml declared as json", "application/json", "name: a\nrole: b\n", "yaml", Confidence::Guess);
        row("json with leftovers", "application/json", "{\"mtu\": {{ mtu }}}", "json", Confidence::Certain);
        row("yaml with leftovers", "application/yaml", "{% if a %}\nname: {{ name }}\nrole: b\n", "yaml",
            Confidence::Certain);
        row("jinja in markdown", "text/plain", "# Templates\n\nWrite this:\n\n```\n{% if a %}\n{% endif %}\n```\n",
            "markdown", Confidence::Likely);
        row("nothing but leftovers", "text/plain", "{% if a %}\n{{ b }}\n{% endif %}\n", "jinja", Confidence::Certain);
        row("comments only", "text/plain", "! nothing here\n!\n", "plain", Confidence::Unsure);
    }
    void contentIsTold()
    {
        QFETCH(QString, declared);
        QFETCH(QByteArray, bytes);
        const Detection found = detect(bytes, declared);
        QTEST(languageWord(found.language), "language");
        QTEST(found.confidence, "confidence");
    }

    // One line that a template left over does not cost a configuration all that is known of it.
    void aStrayLineChangesNothing()
    {
        QByteArray config = "hostname leaf-01\n!\n";
        for (int i = 1; i <= 200; ++i)
            config += "interface Ethernet" + QByteArray::number(i) + "\n   no switchport\n   mtu 9214\n!\n";
        for (const char *line : {"{% endif %}\n", "{%- endfor -%}\n", "{# here #}\n", "   {{ rest }}\n"}) {
            for (const qsizetype at : {qsizetype(0), config.indexOf("interface Ethernet100\n"), config.size()}) {
                QByteArray text = config;
                QCOMPARE(detect(text.insert(at, line), u"text/plain").language, Language::Eos);
                QCOMPARE(leftoversOf(text, Language::Eos), (Leftovers{1, text.first(at).count('\n')}));
            }
        }
    }

    void leftoversAreCounted_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("firstLine");
        const auto row = [](const char *what, const char *language, const char *text, int count, int firstLine) {
            QTest::newRow(what) << QString::fromLatin1(language) << QByteArray(text) << count << firstLine;
        };
        row("none", "eos", "interface Ethernet1\n", 0, 0);
        row("all kinds", "eos", "!\n!\n{% if a %}\nhostname {{ b }}{# c #}\n", 3, 2);
        row("in a string", "json", "{\n\"a\": \"{{ b }}\"}", 1, 1);
        row("with a mark", "json", "\xef\xbb\xbf{\"a\": {{ b }}}", 1, 0);
        row("yaml", "yaml", "a: 1\nb: {{ c }}\n{% endif %}\n", 2, 1);
        row("strings of yaml", "yaml", "a: \"{{ b }}\"\nc: |\n  {{ d }}\n  {% if %}\ne: '{{ f }}'\n", 0, 0);
        row("behind strings of yaml", "yaml", "a: \"{{ b }}\"\nc: {{ d }}\n", 1, 1);
        row("of Go", "yaml", "a: {{ .Values.a }}\nb: {{- end }}\nc: {{ $d }}\n", 0, 0);
        row("of workflows", "yaml", "a: ${{ matrix.os }}\n", 0, 0);
        row("heredoc", "hcl", "a = <<EOT\n{{ b }}\nEOT\nc = {{ d }}\n", 1, 3);
        row("code of Markdown", "markdown", "Write `{{ a }}`:\n\n```\n{% if b %}\n```\n\nDear {{ c }}\n", 1, 6);
        row("a template", "jinja", "{{ a }}\n", 0, 0);
        row("prose", "plain", "{{ a }}\n", 0, 0);
    }
    void leftoversAreCounted()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, text);
        QFETCH(int, count);
        QFETCH(int, firstLine);
        QCOMPARE(leftoversOf(text, *languageFromWord(language)), (Leftovers{count, firstLine}));
    }

    void countingHasAnEnd()
    {
        const QByteArray yaml = "a: {{ b }}\n" + QByteArray("# as many as you like\n").repeated(20000);
        QCOMPARE(leftoversOf(yaml, Language::Yaml), (Leftovers{1, 0, true}));
        QCOMPARE(leftoversOf(yaml, Language::Eos), (Leftovers{1, 0}));
        QCOMPARE(leftoversOf(QByteArray("{% ").repeated(1000000), Language::Eos), Leftovers());
    }

    void aLargeTextIsToldByItsBeginning()
    {
        const QByteArray json =
            "[" + QByteArray("{\"name\": \"leaf\", \"values\": [1, 2, 3]},\n").repeated(20000) + "1]";
        QCOMPARE(detect(json, u"text/plain").language, Language::Json);
        const QByteArray config = QByteArray("interface Ethernet1\n   mtu 9214\n!\n").repeated(50000);
        QCOMPARE(detect(config, u"text/plain").language, Language::Eos);
    }

    // Every file of the corpus as text/plain: what is shown as something is that; what is not told is plain.
    void theCorpusIsToldRight_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("language");
        for (const QString &path : corpus())
            QTest::newRow(qPrintable(path)) << path << path.section(u'/', 0, 0);
    }
    void theCorpusIsToldRight()
    {
        QFETCH(QString, path);
        QFETCH(QString, language);
        QCOMPARE(languageWord(shownAs(path)), language);
    }

    void theCorpusHasEveryLanguage()
    {
        QVERIFY(corpus().size() >= 100);
        QHash<QString, int> files;
        for (const QString &path : corpus())
            ++files[path.section(u'/', 0, 0)];
        for (const Language language : allLanguages()) {
            if (language != Language::Binary && language != Language::JsonTable) // that is JSON
                QVERIFY2(files.value(languageWord(language)) >= 2, qPrintable(languageWord(language)));
        }
        for (auto it = files.cbegin(); it != files.cend(); ++it)
            QVERIFY2(languageFromWord(it.key()), qPrintable(it.key()));
    }

    // A file that is cut off anywhere, as while it is being written, may be told less well, but never as something
    // else.
    void theBeginningIsNothingElse_data() { theCorpusIsToldRight_data(); }
    void theBeginningIsNothingElse()
    {
        QFETCH(QString, path);
        QFETCH(QString, language);
        const Language whole = *languageFromWord(language);
        const QByteArray bytes = contentOf(path);
        for (qsizetype size = bytes.indexOf('\n') + 1; size > 0 && size < bytes.size();
             size = bytes.indexOf('\n', size) + 1) {
            const Detection found = detect(bytes.first(size), u"text/plain");
            if (found.confidence < Confidence::Certain)
                continue;
            const bool family = formatOf(found.language) == formatOf(whole) || whole == Language::Plain;
            QVERIFY2(family, qPrintable(languageWord(found.language) + u": " + QString::fromUtf8(bytes.first(size))));
        }
    }

    // ARTISCOPE_DETECT_TABLE=1 prints what the corpus says, a line a language: how many files were told right, were
    // left as plain text because nothing was sure enough, and were told wrong.
    void theTableIsPrinted()
    {
        if (qEnvironmentVariableIntValue("ARTISCOPE_DETECT_TABLE") != 1)
            QSKIP("Set ARTISCOPE_DETECT_TABLE=1 to print it.");
        struct Row {
            int files = 0;
            int right = 0;
            int plain = 0;
            int wrong = 0;
        };
        std::map<Language, Row> table;
        Row all;
        for (const QString &path : corpus()) {
            const Language language = *languageFromWord(path.section(u'/', 0, 0));
            const Language found = shownAs(path);
            for (Row *const row : {&table[language], &all}) {
                ++row->files;
                ++(found == language ? row->right : found == Language::Plain ? row->plain : row->wrong);
            }
        }
        const auto print = [](const QString &name, const Row &row) {
            std::printf(
                "| %-18s | %5d | %5d | %5d | %5d |\n", qPrintable(name), row.files, row.right, row.plain, row.wrong);
        };
        std::printf("| language           | files | right | plain | wrong |\n|---|---|---|---|---|\n");
        for (const auto &[language, row] : table)
            print(languageName(language), row);
        print(QStringLiteral("all"), all);
        std::fflush(stdout);
    }
};

QTEST_GUILESS_MAIN(TestDetect)
#include "tst_detect.moc"
