// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/changesignature.h"
#include "app/diff/difflibrary.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

// A device's configuration, with its own name, number and addresses in it.
QByteArray eos(const QByteArray &name, int number, const QByteArray &paths, const QByteArray &more = {})
{
    const QByteArray own = QByteArray::number(number);
    return "hostname " + name + "\n!\ninterface Loopback0\n   description router id of " + name
        + "\n   ip address 10.255.0." + own + "/32\n!\nrouter bgp 650" + own + "\n   router-id 10.255.0." + own
        + "\n   maximum-paths " + paths + "\n   neighbor 10.0.0." + own + " remote-as 65001\n!\n" + more + "end\n";
}

} // namespace

// What the change of an artifact is, apart from the artifact.
class TestChangeSignature : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

    ChangeSignature of(const QByteArray &left, const QByteArray &right, Language language,
        const QString &target = QStringLiteral("leaf-01"), LineMatching matching = LineMatching::Most)
    {
        ContentText from{.text = TextBuffer(left), .detection = {}};
        ContentText to{.text = TextBuffer(right), .detection = {}};
        from.detection.language = to.detection.language = language;
        const Result<ChangeSignature> signature =
            changeSignature(m_library, from, to, {QStringLiteral("id-of-it"), target, {}}, matching, never);
        return signature ? *signature : ChangeSignature();
    }
    static QString text(const ChangeSignature &signature)
    {
        QStringList lines;
        for (const SignatureLine &line : signature.lines) {
            lines << QLatin1Char(line.sign) + QStringLiteral(" ") + line.text
                    + (line.times > 1              ? QStringLiteral(" in %1 places").arg(line.times)
                            : line.where.isEmpty() ? QString()
                                                   : QStringLiteral(" in ") + line.where);
        }
        if (signature.count > signature.lines.size())
            lines << QStringLiteral("%1 in all").arg(signature.count);
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void linesAreMatchedAsIsWanted()
    {
        const QByteArray left("router bgp 1\n exit\n exit\n exit\n");
        const QByteArray right(" exit\n exit\n exit\nrouter bgp 1\n");
        const auto by = [&](LineMatching matching) {
            return text(of(left, right, Language::Plain, QStringLiteral("leaf-01"), matching));
        };
        QCOMPARE(by(LineMatching::Most), QStringLiteral("- router bgp 1\n+ router bgp 1"));
        QCOMPARE(by(LineMatching::UniqueFirst), QStringLiteral("+ exit in 3 places\n- exit in 3 places"));
    }

    void whatIsSaid_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, Language language, const QByteArray &left, const QByteArray &right,
                             const char *said) {
            QTest::newRow(name) << language << left << right << QString::fromUtf8(said);
        };
        row("statements", Language::Eos, eos("leaf-01", 12, "4"), eos("leaf-01", 12, "8", "ntp server 10.0.0.9\n"),
            "~ maximum-paths 4 → 8 in router bgp ⟨…⟩\n+ ntp server 10.0.0.9");
        row("a section that is new", Language::Eos, eos("leaf-01", 12, "4"),
            eos("leaf-01", 12, "4", "vlan 10\n   name web\n"), "+ vlan 10 …");
        row("the target's name", Language::Eos, "hostname LEAF-01\nsnmp-server location r1\n",
            "hostname LEAF-01\nsnmp-server location r1\nlogging origin leaf-01_mgmt leaf-010\n",
            "+ logging origin ⟨target⟩_mgmt leaf-010");
        row("several of a word", Language::Ios, "ntp server 1.1.1.1\n", "ntp server 2.2.2.2\nntp server 3.3.3.3\n",
            "- ntp server 1.1.1.1\n+ ntp server 2.2.2.2\n+ ntp server 3.3.3.3");
        row("another place", Language::Ios, "ip access-list extended A\n permit ip any any\n deny ip any any\n",
            "ip access-list extended A\n deny ip any any\n permit ip any any\n",
            "~ deny ip any any (moved) in ip access-list extended A");
        row("a banner", Language::Eos, "banner motd\nhello  world\nEOF\n", "banner motd\nhello\nworld\nEOF\n",
            "- banner motd ↵ hello  world ↵ EOF\n+ banner motd ↵ hello ↵ world ↵ EOF");
        row("blanks of a text", Language::Eos, "interface Ethernet1\n   description a  b\n   mtu 1500\n",
            "interface Ethernet1\n   description a b\n   mtu  1500\n",
            "- description a  b in interface Ethernet1\n+ description a b in interface Ethernet1");
        row("only comments", Language::Ios, "! at 10:00\nntp server 1.1.1.1\n", "! at 11:00\nntp server 1.1.1.1\n",
            "- ! at 10:00\n+ ! at 11:00");
        row("values", Language::Json, R"({"name": "leaf-01", "bgp": {"paths": 4}, "ntp": ["10.0.0.8"]})",
            R"({"ntp": ["10.0.0.8", "10.0.0.9"], "name": "leaf-01", "bgp": {"paths": 8, "id": "leaf-01"}})",
            "+ []: \"10.0.0.9\" in $.ntp\n~ paths: 4 → 8 in $.bgp\n+ id: \"⟨target⟩\" in $.bgp");
        row("lists by a key", Language::Yaml, "ports:\n- name: a\n  mtu: 1\n", "ports:\n- name: a\n  mtu: 2\n",
            "~ mtu: 1 → 2 in $.ports[name=a]");
        row("XML", Language::Xml, "<rack><device name='leaf-01' u='3'/></rack>",
            "<rack><device name='leaf-01' u='4'/></rack>", "~ @u: \"3\" → \"4\" in /rack/device[@name=⟨target⟩]");
        row("the same in several places", Language::Json, R"([{"name": "a", "mtu": 1}, {"name": "b", "mtu": 1}])",
            R"([{"name": "a", "mtu": 2}, {"name": "b", "mtu": 2}])", "~ mtu: 1 → 2 in 2 places");
        row("no tree", Language::Json, "{\n\"a\": 1,\n", "{\n\"a\": 2,\n", "- \"a\": 1,\n+ \"a\": 2,");
        row("lines", Language::Plain, "one\n two\nthree\n", "one\n  leaf-01\nthree\nfour\n",
            "- two\n+ ⟨target⟩\n+ four");
        row("the same", Language::Plain, "one\n", "one\n", "");
        row("no text", Language::Binary, "\1", "\2", "");
    }
    void whatIsSaid()
    {
        QFETCH(Language, language);
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        const ChangeSignature signature = of(left, right, language);
        QTEST(text(signature), "said");
        QCOMPARE(signature.isEmpty(), signature.lines.isEmpty());
        QCOMPARE(ChangeSignature::fromBytes(signature.toBytes()), signature);
    }

    void ofManyLinesTheFirst()
    {
        QByteArray vlans;
        for (int i = 0; i < 20; ++i)
            vlans += "ntp server 10.0.0." + QByteArray::number(i) + '\n';
        const ChangeSignature signature = of("hostname a\n", "hostname a\n" + vlans, Language::Eos);
        QCOMPARE(signature.count, 20);
        QCOMPARE(signature.lines.size(), ChangeSignature::mostLines);
    }

    void otherBytesAreNone()
    {
        const QByteArray bytes = of("a\n", "b\n", Language::Plain).toBytes();
        QVERIFY(!ChangeSignature::fromBytes(bytes).isEmpty());
        for (const QByteArray &other : {QByteArray(), bytes.chopped(1), QByteArray(bytes + "x"),
                 QByteArray("--- a\n+++ b\n"), QByteArray("1234567\0\0\0\0\0\0\0\0\0", 16)})
            QCOMPARE(ChangeSignature::fromBytes(other), ChangeSignature());
    }

    // Devices with other names, numbers and addresses, and more or less beside: the same is done to all of them.
    void whateverTheRestIs()
    {
        const QByteArray done = "ntp server 10.0.0.9\n";
        const ChangeSignature first = of(eos("leaf-01", 12, "4"), eos("leaf-01", 12, "8", done), Language::Eos);
        const QByteArray beside = "vlan 10\n   name web\n";
        const ChangeSignature second = of(eos("leaf-02.example.net", 13, "4", beside),
            eos("leaf-02.example.net", 13, "8", done + beside), Language::Eos, QStringLiteral("leaf-02.example.net"));
        QCOMPARE(first, second);
        QVERIFY(first
            != of(eos("leaf-01", 12, "4"), eos("leaf-01", 12, "16", done), Language::Eos)); // more paths than those
        QVERIFY(first != of(eos("leaf-01", 12, "8", done), eos("leaf-01", 12, "4"), Language::Eos)); // undone

        const auto json = [](const QByteArray &name, const QByteArray &rest, const QByteArray &servers) {
            return QByteArray("{\"name\":\"" + name + "\"," + rest + "\"ntp\":[" + servers + "]}");
        };
        const ChangeSignature one =
            of(json("leaf-01", "", "1"), json("leaf-01", "", R"(1,{"a":1,"b":"leaf-01"})"), Language::Json);
        const ChangeSignature other = of(json("leaf-02", "\"x\":[1,2],", "7,8"),
            json("leaf-02", "\"x\":[1,2],", R"(7,8,{"b":"leaf-02","a":1})"), Language::Json, QStringLiteral("leaf-02"));
        QCOMPARE(one.digest, other.digest); // as they are written, the keys stand in another order
        QVERIFY(one != of(json("leaf-01", "", "1"), json("leaf-01", "", R"(1,{"a":1,"b":"leaf-02"})"), Language::Json));
    }

    // A name is normalised wherever it stands as a word, the longest first.
    void namesOfTheTarget_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("host and domain") << "leaf-01.example.net" << QByteArray("a leaf-01.example.net leaf-01 example")
                                         << "+ a ⟨target⟩ ⟨target⟩ example";
        QTest::newRow("words") << "Rack R12 North" << QByteArray("r12 in rack of Rack R12 North")
                               << "+ ⟨target⟩ in rack of ⟨target⟩";
        QTest::newRow("an id") << "x" << QByteArray("x id-of-it") << "+ x ⟨target⟩"; // one letter means anything
        QTest::newRow("a number") << "17" << QByteArray("vlan 17") << "+ vlan 17";
        QTest::newRow("an address") << "10.0.0.1" << QByteArray("10 10.0.0.1") << "+ 10 10.0.0.1";
        QTest::newRow("without any") << "" << QByteArray("vlan 17") << "+ vlan 17";
    }
    void namesOfTheTarget()
    {
        QFETCH(QString, target);
        QFETCH(QByteArray, line);
        QTEST(text(of("", line, Language::Plain, target)), "said");
    }

    // However the statements stand: order counts only where the language minds it.
    void orderOfWhatIsASet()
    {
        QRandomGenerator random(4711);
        QByteArrayList added{"ntp server 10.0.0.9", "snmp-server location x", "ip host a 1.1.1.1",
            "logging host 2.2.2.2", "vlan 10\n   name web", "vlan 20\n   name db"};
        const QByteArray before = eos("leaf-01", 12, "4");
        const ChangeSignature first = of(before, before + added.join('\n'), Language::Eos);
        QCOMPARE(first.count, 6);
        for (int i = 0; i < 20; ++i) {
            std::shuffle(added.begin(), added.end(), random);
            QCOMPARE(of(before, added.join('\n') + '\n' + before, Language::Eos).digest, first.digest);
        }
        const QByteArray list = "ip access-list extended A\n";
        const QByteArray permit = " permit ip any host 1.1.1.1\n";
        const QByteArray deny = " deny ip any any\n";
        QVERIFY(of(list, list + permit + deny, Language::Ios) != of(list, list + deny + permit, Language::Ios));
        // Nor what comes first of two sequences that have nothing to do with each other.
        const QByteArray other = "access-list 10 permit 1.1.1.1\n";
        const QByteArray another = "access-list 20 permit 2.2.2.2\n";
        QCOMPARE(of("a\n", "a\n" + other + another, Language::Ios).digest,
            of("a\n", "a\n" + another + other, Language::Ios).digest);
    }
};

QTEST_GUILESS_MAIN(TestChangeSignature)
#include "tst_changesignature.moc"
