// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/detect.h"

#include <QTest>

using namespace artiscope;

class TestDetect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contentIsTold_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("confident");
        const auto row = [](const char *what, const char *declared, const QByteArray &bytes, const char *format,
                             const char *name, bool confident) {
            QTest::newRow(what) << QString::fromLatin1(declared) << bytes << QString::fromLatin1(format)
                                << QString::fromLatin1(name) << confident;
        };
        row("nothing", "text/plain", "", "plain", "Plain text", false);
        row("blanks", "application/json", " \n\n", "json", "JSON", false);
        row("prose", "text/plain", "Dear reader,\n\nthis is: a letter.\nGood bye.\n", "plain", "Plain text", false);
        row("one word", "text/plain", "hello", "plain", "Plain text", false);
        row("unknown type", "application/x-thing", "{\"a\": 1}", "json", "JSON", true);
        row("binary", "text/plain", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), "binary", "Binary", true);

        row("json", "application/json", "{\"a\": [1, 2, {}], \"b\": \"c\"}\n", "json", "JSON", true);
        row("json array", "text/plain", "[\n\n\n1,\n\n2]\n", "json", "JSON", true);
        row("json with mark", "text/plain", "\xef\xbb\xbf{\"a\": 1}", "json", "JSON", true);
        row("not quite json", "application/json", "{\"a\": }", "json", "JSON", false);
        row("cut json", "application/json", "{\"a\": [1, 2", "json", "JSON", false);
        row("a string as json", "application/json", "hostname leaf-01", "json", "JSON", false);
        row("sonic", "text/plain", "\n\n{\n\n\"DEVICE_METADATA\": {\"localhost\": {\"hostname\": \"a\"}}}", "json",
            "SONiC JSON", true);
        row("deep nesting", "text/plain", QByteArray(100000, '[') + QByteArray(100000, ']'), "json", "JSON", true);

        row("xml", "text/plain", "<?xml version=\"1.0\"?>\n<!-- x -->\n<rack units=\"42\"/>", "xml", "XML", true);
        row("svg", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "svg", "SVG", true);
        row("svg as text", "text/plain", "<?xml version=\"1.0\"?>\n<svg:svg width=\"1\"></svg:svg>", "svg", "SVG",
            true);
        row("no svg", "image/svg+xml", "nothing drawn", "svg", "SVG", false);
        row("less than", "text/plain", "<3 this network\n", "plain", "Plain text", false);

        row("yaml", "text/plain", "name: fabric\ntopology:\n  nodes:\n    leaf-01:\n      kind: ceos\n", "yaml", "YAML",
            true);
        row("yaml list", "text/plain", "---\n- name: a\n  value: 1\n- name: b\n", "yaml", "YAML", true);
        row("yaml with block", "text/plain", "motd: |\n  Keep out.\n  This is a text.\n  With lines.\nname: x\n",
            "yaml", "YAML", true);
        row("hcl", "text/plain", "resource \"device\" \"leaf\" {\n  name = \"leaf\"\n  mtu  = 9214\n}\n", "hcl", "HCL",
            true);
        row("markdown", "text/plain", "# Handbook\n\nSome text.\n\n## Steps\n\n- one\n- two\n", "markdown", "Markdown",
            true);
        row("csv", "text/plain", "a,b,c\n1,2,3\n4,5,6\n", "csv", "CSV", false);
        row("declared csv", "text/csv", "a,b\n1,2\n", "csv", "CSV", true);

        row("eos", "text/plain",
            "! device: leaf-02 (DCS-7050SX3, EOS)\nhostname leaf-02\n!\nvlan 110\n   name web\n!\ninterface Ethernet1\n"
            "   no switchport\n   ip address 10.0.1.3/31\n!\nrouter bgp 65012\n",
            "config", "Arista EOS", true);
        row("eos without its first line", "text/plain",
            "hostname leaf-02\n!\ninterface Ethernet1\n   mtu 9214\n!\ninterface Management1\n   ip address "
            "10.0.0.1/24\n",
            "config", "Arista EOS", true);
        row("ios", "text/plain",
            "version 15.2\nservice timestamps debug datetime msec\n!\nhostname r1\n!\ninterface GigabitEthernet0/1\n"
            " ip address 192.0.2.1 255.255.255.0\n!\nline con 0\nend\n",
            "config", "Cisco IOS", true);
        row("ios xr", "text/plain",
            "!! IOS XR Configuration 7.3.2\nhostname r1\ninterface MgmtEth0/RP0/CPU0/0\n ipv4 address "
            "192.0.2.1/24\n!\n",
            "config", "Cisco IOS XR", true);
        row("nx-os", "text/plain",
            "hostname leaf\nfeature bgp\nfeature nv overlay\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\n"
            "interface Ethernet1/1\n  no shutdown\n",
            "config", "Cisco NX-OS", true);
        row("junos", "text/plain",
            "system {\n    host-name edge-01;\n}\ninterfaces {\n    ge-0/0/0 {\n        unit 0;\n    }\n}\n", "config",
            "Junos", true);
        row("junos as commands", "text/plain",
            "set system host-name edge-01\nset interfaces ge-0/0/0 unit 0 family inet address 192.0.2.1/24\n", "config",
            "Junos (set)", true);
        row("another system", "text/plain", "hostname x\n!\nip route 0.0.0.0/0 192.0.2.1\nntp server 192.0.2.2\n",
            "config", "Configuration", true);
        row("comments only", "text/plain", "! nothing here\n!\n", "plain", "Plain text", false);
    }
    void contentIsTold()
    {
        QFETCH(QString, declared);
        QFETCH(QByteArray, bytes);
        const Detection found = detect(bytes, declared);
        QTEST(formatWord(found.format), "format");
        QTEST(found.name, "name");
        QTEST(found.confident, "confident");
    }

    void aLargeTextIsToldByItsBeginning()
    {
        const QByteArray json =
            "[" + QByteArray("{\"name\": \"leaf\", \"values\": [1, 2, 3]},\n").repeated(20000) + "1]";
        QCOMPARE(detect(json, u"text/plain").format, Format::Json);
        const QByteArray config = QByteArray("interface Ethernet1\n   mtu 9214\n!\n").repeated(50000);
        QCOMPARE(detect(config, u"text/plain").name, QStringLiteral("Arista EOS"));
    }

    void everyFormatHasAName()
    {
        for (const Format format : {Format::Plain, Format::Json, Format::Yaml, Format::Xml, Format::Hcl,
                 Format::Markdown, Format::Csv, Format::Svg, Format::Config, Format::Binary})
            QVERIFY(!formatName(format).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDetect)
#include "tst_detect.moc"
