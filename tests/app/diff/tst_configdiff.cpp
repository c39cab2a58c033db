// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/configdiff.h"
#include "app/diff/configdifftext.h"
#include "app/diff/configrules.h"
#include "app/diff/difflibrary.h"

#include "tests/app/diff/appliedconfig.h"
#include "tests/app/diff/madelines.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

// What is in sections whose order means something, and what is in others; the same ones come again and again.
QByteArray randomConfig(QRandomGenerator &random, bool braces)
{
    const QByteArrayList ciscoHeads{
        "interface Ethernet%1", "router bgp %1", "ip access-list standard a%1", "policy-map p%1"};
    const QByteArrayList junosHeads{"interfaces%1", "policy-statement p%1", "filter f%1", "prefix-list l%1"};
    const QByteArrayList nested = braces ? QByteArrayList{"term t%1", "from", "then", "unit %1"}
                                         : QByteArrayList{"class c%1", "address-family ipv4", "vrf v%1"};
    const QByteArrayList leaves{"permit host %1", "deny host %1", "permit host 1%1", "deny host 1%1", "mtu %1",
        "10 permit %1", "description \"x  y %1\"", "a"};
    QByteArray text;
    const auto line = [&](int level, const QByteArray &form, const char *end) {
        text += QByteArray(level * 2, ' ') + QByteArray(form).replace("%1", QByteArray::number(random.bounded(3))) + end
            + '\n';
    };
    const std::function<void(int)> content = [&](int level) {
        for (int count = random.bounded(6); count > 0; --count) {
            if (level == 0 || (level < 4 && random.bounded(4) == 0)) {
                const QByteArrayList &heads = level > 0 ? nested : braces ? junosHeads : ciscoHeads;
                line(level, heads.at(random.bounded(heads.size())), braces ? " {" : "");
                content(level + 1);
                if (braces)
                    text += QByteArray(level * 2, ' ') + "}\n";
            } else {
                line(level, leaves.at(random.bounded(leaves.size())), braces ? ";" : "");
            }
        }
    };
    content(0);
    content(0);
    return text;
}

// The same with some statements before the ones that they were behind.
QByteArray withSwaps(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    const auto isLeaf = [](const QByteArray &line) { return line.contains("host") && !line.endsWith('{'); };
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (isLeaf(lines[i]) && isLeaf(lines[i + 1]))
            lines.swapItemsAt(i, i + 1);
    }
    return lines.join('\n');
}

QByteArrayList sortedLines(const QByteArray &text)
{
    QByteArrayList lines;
    for (const QByteArray &line : text.split('\n')) {
        QByteArray said = line.trimmed();
        if (said == "}" || said.isEmpty())
            continue;
        if (said.endsWith('{') || said.endsWith(';'))
            said.chop(1);
        lines << said.trimmed();
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

quint64 hashOfTree(const QByteArray &text, Language language, ConfigKeys &keys)
{
    return configTree(text, language, keys, never).nodes.front().hash;
}

} // namespace

// What differs between two configurations: the pairs of tst_diffcorpus.cpp say what is found, this what must hold.
class TestConfigDiff : public QObject {
    Q_OBJECT

private:
    DiffLibrary m_library;

private Q_SLOTS:
    void changesLeadFromLeftToRight_data()
    {
        QTest::addColumn<bool>("braces");
        QTest::newRow("indented") << false;
        QTest::newRow("braces") << true;
    }
    void changesLeadFromLeftToRight()
    {
        QFETCH(bool, braces);
        const Language language = braces ? Language::Junos : Language::Eos;
        QRandomGenerator random(20260102);
        int withMoves = 0;
        for (int round = 0; round < 400; ++round) {
            const QByteArray left = randomConfig(random, braces);
            const QByteArray right = round % 2 == 0 ? withSwaps(left) : randomConfig(random, braces);
            const ConfigDiff diff = configDiff(m_library, left, right, language, never);
            const QByteArray applied = AppliedConfig(m_library, left, right, language).text(braces);
            QCOMPARE(sortedLines(applied), sortedLines(right));
            ConfigKeys keys;
            QCOMPARE(hashOfTree(applied, language, keys), hashOfTree(right, language, keys));
            QCOMPARE(diff.isEmpty(), hashOfTree(left, language, keys) == hashOfTree(right, language, keys));
            withMoves += std::any_of(diff.changes.begin(), diff.changes.end(), [](const auto &c) { return c.moved; });
        }
        QVERIFY(braces || withMoves > 5); // of what stands in braces only terms have an order, and few are swapped
    }

    void swappingSwapsSigns_data() { changesLeadFromLeftToRight_data(); }
    void swappingSwapsSigns()
    {
        QFETCH(bool, braces);
        const Language language = braces ? Language::Junos : Language::Eos;
        using Change = std::tuple<ConfigChange::Kind, bool, qsizetype, qsizetype>;
        const auto sorted = [](const ConfigDiff &diff, bool swapped) {
            std::vector<Change> changes;
            for (const ConfigChange &change : diff.changes) {
                using Kind = ConfigChange::Kind;
                const Kind other = change.kind == Kind::Added ? Kind::Removed
                    : change.kind == Kind::Removed            ? Kind::Added
                                                              : Kind::Section;
                changes.push_back(swapped ? Change{other, change.moved, change.rightLine, change.leftLine}
                                          : Change{change.kind, change.moved, change.leftLine, change.rightLine});
            }
            std::sort(changes.begin(), changes.end());
            return changes;
        };
        QRandomGenerator random(20260103);
        for (int round = 0; round < 400; ++round) {
            const QByteArray left = randomConfig(random, braces);
            const QByteArray right = randomConfig(random, braces);
            const ConfigDiff there = configDiff(m_library, left, right, language, never);
            const ConfigDiff back = configDiff(m_library, right, left, language, never);
            QCOMPARE(sorted(there, false), sorted(back, true));
            QCOMPARE(there.sections, back.sections);
            QCOMPARE(there.added, back.removed);
        }
    }

    void theSameHasNoDifference()
    {
        QRandomGenerator random(20260104);
        for (int round = 0; round < 200; ++round) {
            const bool braces = round % 2 == 0;
            const QByteArray text = randomConfig(random, braces);
            // Other bytes, so that it is read.
            const ConfigDiff diff =
                configDiff(m_library, text, text + '\n', braces ? Language::Junos : Language::Eos, never);
            QVERIFY(diff.isEmpty());
            QVERIFY(!diff.commentsDiffer);
        }
    }

    void blanksCountInTexts_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, Language language, const QByteArray &left, const QByteArray &right,
                             const QByteArray &expected = {}) {
            QTest::newRow(name) << language << left << right << expected;
        };
        row("between other words", Language::Eos, "ip  name-server \t10.0.0.1\n", "ip name-server 10.0.0.1 \n");
        row("in a description", Language::Eos, "description a  b\n", "description a b\n",
            "- description a  b\n+ description a b\n");
        row("in front of it", Language::Eos, "description   a  b\n", "description a  b \n");
        row("of a neighbor", Language::Frr, "neighbor  ::1 description a\tb\n", "neighbor ::1 description a b\n",
            "- neighbor  ::1 description a\tb\n+ neighbor ::1 description a b\n");
        row("in a remark", Language::Ios, "access-list 10 remark a  b\n", "access-list 10 remark a b\n",
            "- access-list 10 remark a  b\n+ access-list 10 remark a b\n");
        row("in a location", Language::NxOs, "snmp-server  location a  b\n", "snmp-server location a b\n",
            "- snmp-server  location a  b\n+ snmp-server location a b\n");
        row("a word that only ends like it", Language::Ios, "x mydescription a  b\n", "x mydescription a b\n");
        row("a comma ends a text", Language::IosXr, "description a,\n", "description a\n",
            "- description a,\n+ description a\n");
        row("a comma between entries", Language::IosXr, "prefix-set p\n  a,\n", "prefix-set p\n  a\n");
        row("in a banner of one line", Language::Ios, "banner  login ^C a  b ^C\n", "banner login ^C a b ^C\n",
            "- banner  login ^C a  b ^C\n+ banner login ^C a b ^C\n");
        row("in a banner", Language::Eos, "banner motd\na  b\nEOF\n", "banner motd\na b\nEOF\n",
            "- banner motd\n- a  b\n- EOF\n+ banner motd\n+ a b\n+ EOF\n");
        row("a banner with other lines", Language::Eos, "banner motd\na b\nc\nEOF\n", "banner motd\na\nb c\nEOF\n",
            "- banner motd\n- a b\n- c\n- EOF\n+ banner motd\n+ a\n+ b c\n+ EOF\n");
        row("behind the lines of a banner", Language::Ios, "banner exec #a \nb\n#\n", "banner exec #a\nb\n#\n",
            "- banner exec #a \n- b\n- #\n+ banner exec #a\n+ b\n+ #\n");
        row("how a banner's lines end", Language::Eos, "banner motd\r\n a\r\nEOF\r\n", "banner motd\n a\nEOF\n");
        row("around a banner's words", Language::Eos, "banner  motd\n a\nEOF\n", "banner motd \n a\nEOF\n");
        row("a list over several lines", Language::Junos, "members [ a\n  b ];\n", "members [ a b ];\n");
        row("in quotes", Language::Junos, "description \"a  b\";\n", "description \"a b\";\n",
            "- description \"a  b\"\n+ description \"a b\"\n");
        row("in a value", Language::Ini, "[s]\ntitle=a  b\n", "[s]\ntitle=a b\n",
            "  [s]\n-   title=a  b\n+   title=a b\n");
        row("around the sign of a value", Language::Ini, "[s]\ntitle  =  a b\n", "[s]\ntitle = a b\n");
    }
    void blanksCountInTexts() { whatIsInOrderDiffers(); }

    void whatIsInOrderDiffers_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("expected");
        const auto differs = [](const char *name, Language language, const QByteArray &section, const QByteArray &one,
                                 const QByteArray &other, bool matters = true) {
            const QByteArray indent = section.isEmpty() ? "" : " ";
            const QByteArray head = section.isEmpty() ? QByteArray() : section + '\n';
            const QByteArray inside = section.isEmpty() ? "" : "  ";
            QTest::newRow(name) << language << head + indent + one + '\n' + indent + other + '\n'
                                << head + indent + other + '\n' + indent + one + '\n'
                                << (matters ? (section.isEmpty() ? QByteArray() : "  " + section + '\n') + "+ " + inside
                                               + other + " (moved)\n- " + inside + other + " (moved)\n"
                                            : QByteArray());
        };
        differs("name servers", Language::Ios, "", "ip name-server 10.0.0.9", "ip name-server 10.0.0.1");
        differs("name servers of a VRF", Language::Eos, "", "ip name-server vrf M 10.0.0.9",
            "ip name-server vrf M 10.0.0.1");
        differs("name servers of two VRFs", Language::Eos, "", "ip name-server vrf M 10.0.0.9",
            "ip name-server vrf N 10.0.0.1", false);
        differs("name servers of IOS XR", Language::IosXr, "", "domain name-server 10.0.0.9",
            "domain name-server 10.0.0.1");
        differs("name servers of a VRF of IOS XR", Language::IosXr, "", "domain vrf M name-server 10.0.0.9",
            "domain vrf M name-server 10.0.0.1");
        differs("domains", Language::NxOs, "", "ip domain-list b.example", "ip domain-list a.example");
        differs(
            "domains of a VRF", Language::Ios, "", "ip domain-list vrf M b.example", "ip domain-list vrf M a.example");
        differs("domains in two words", Language::IosXe, "", "ip domain list b.example", "ip domain list a.example");
        differs("domains of a VRF in two words", Language::IosXe, "", "ip domain list vrf M b.example",
            "ip domain list vrf M a.example");
        differs("domains of IOS XR", Language::IosXr, "", "domain list b.example", "domain list a.example");
        differs("servers of a group", Language::Ios, "aaa group server tacacs+ t", "server name b", "server name a");
        differs("private servers of a group", Language::Ios, "aaa group server radius r",
            "server-private 10.0.0.9 key k", "server-private 10.0.0.1 key k");
        differs("lines of a certificate", Language::Ios, "certificate ca 01", "30820229 30820192", "02010130 0D06092A");
        differs("lines of a key", Language::Ios, "key-string", "30819F30 0D06092A", "00A8B1C2 D3E4F506");
        differs("large communities", Language::Frr, "", "bgp large-community-list standard L permit 65000:1:2",
            "bgp large-community-list standard L permit 65000:1:1");
        differs("large communities of EOS", Language::Eos, "", "ip large-community-list L permit 65000:1:1",
            "ip large-community-list L deny 65000:1:1");
        differs("who signs people in", Language::Ios, "", "radius-server host 10.0.0.9 key k",
            "radius-server host 10.0.0.1 key k");
        QTest::newRow("who signs people in, by section")
            << Language::IosXe
            << QByteArray("radius server b\n address ipv4 10.0.0.9\nradius server a\n address ipv4 10.0.0.1\n")
            << QByteArray("radius server a\n address ipv4 10.0.0.1\nradius server b\n address ipv4 10.0.0.9\n")
            << QByteArray("+ radius server a (moved)\n+   address ipv4 10.0.0.1\n- radius server a (moved)\n-   "
                          "address ipv4 10.0.0.1\n");
        differs("who signs people in, otherwise", Language::NxOs, "", "tacacs-server host 10.0.0.9 key k",
            "tacacs-server host 10.0.0.1 key k");
        differs("communities by name", Language::Eos, "", "ip community-list L permit 65000:1",
            "ip community-list L deny 65000:1");
        differs("communities of two names", Language::Ios, "", "ip community-list standard L permit 65000:1",
            "ip community-list standard M permit 65000:1", false);
        for (const QByteArray word : {"radius-server", "tacplus-server"}) {
            const QByteArray one = "  10.0.0.9 {\n    secret a;\n  }\n";
            const QByteArray other = "  10.0.0.1 {\n    secret a;\n  }\n";
            QTest::addRow("%s of Junos", word.constData())
                << Language::Junos << QByteArray(word + " {\n" + one + other + "}\n")
                << QByteArray(word + " {\n" + other + one + "}\n")
                << QByteArray(
                       "  " + word + "\n+   10.0.0.1 (moved)\n+     secret a\n-   10.0.0.1 (moved)\n-     secret a\n");
            const QByteArray first = "set system " + word + " 10.0.0.9 secret a\n";
            const QByteArray second = "set system " + word + " 10.0.0.1 secret a\n";
            QTest::addRow("%s of Junos as lines", word.constData())
                << Language::JunosSet << QByteArray(first + second) << QByteArray(second + first)
                << QByteArray("  system\n    " + word + "\n+     10.0.0.1 (moved)\n+       " + second
                       + "-     10.0.0.1 (moved)\n-       " + second);
        }
        QTest::newRow("name servers of Junos")
            << Language::Junos << QByteArray("name-server {\n  10.0.0.9;\n  10.0.0.1;\n}\n")
            << QByteArray("name-server {\n  10.0.0.1;\n  10.0.0.9;\n}\n")
            << QByteArray("  name-server\n+   10.0.0.1 (moved)\n-   10.0.0.1 (moved)\n");
        QTest::newRow("name servers of Junos as lines")
            << Language::JunosSet << QByteArray("set system name-server 10.0.0.9\nset system name-server 10.0.0.1\n")
            << QByteArray("set system name-server 10.0.0.1\nset system name-server 10.0.0.9\n")
            << QByteArray("  system\n+   set system name-server 10.0.0.1 (moved)\n"
                          "-   set system name-server 10.0.0.1 (moved)\n");
        differs("servers of the time", Language::Eos, "", "ntp server 10.0.0.9", "ntp server 10.0.0.1", false);
    }
    void whatIsInOrderDiffers()
    {
        QFETCH(Language, language);
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, expected);
        const ConfigDiff there = configDiff(m_library, left, right, language, never);
        QCOMPARE(configDiffText(there), expected);
        const ConfigDiff back = configDiff(m_library, right, left, language, never);
        QCOMPARE(back.added, there.removed);
        QCOMPARE(back.removed, there.added);
    }

    // What takes the square of the lines would not come to an end here; the limit on time is only against that.
    void hostileTextsEnd_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<qsizetype>("statements");
        constexpr int many = 100'000;
        const QByteArray same = lines(many, [](int) { return QByteArray("same"); });
        const auto numbered = [](const QByteArray &head) {
            return [head](int i) -> QByteArray { return head + QByteArray::number(i); };
        };
        QTest::newRow("equal lines against different ones")
            << same << lines(many, numbered("x ")) << qsizetype(2 * many);
        QTest::newRow("equal lines and one more") << same << same + "same\n" << qsizetype(1);
        QTest::newRow("all different") << lines(many, numbered("x ")) << lines(many, numbered("y "))
                                       << qsizetype(2 * many);
        QTest::newRow("a list in order, of equal lines against different ones")
            << "ip access-list standard a\n" + lines(many, [](int) { return QByteArray(" permit any"); })
            << "ip access-list standard a\n" + lines(many, numbered(" permit host ")) << qsizetype(2 * many);
        QTest::newRow("a list backwards") << "ip access-list standard a\n" + lines(many, numbered(" permit host "))
                                          << "ip access-list standard a\n"
                + lines(many, [](int i) -> QByteArray { return " permit host " + QByteArray::number(many - 1 - i); })
                                          << qsizetype(2 * (many - 1));
        QTest::newRow("one line of 5 MB") << QByteArray(5'000'000, 'x') << QByteArray(5'000'000, 'y') << qsizetype(2);
        QTest::newRow("one line of 5 MB of words")
            << QByteArray("x ").repeated(2'500'000) << QByteArray("y ").repeated(2'500'000) << qsizetype(2);
        QByteArray deep;
        for (int i = 0; i < 2000; ++i)
            deep += QByteArray(i, ' ') + "a\n";
        QTest::newRow("deeper than the limit") << deep << deep + QByteArray(2000, ' ') + "b\n" << qsizetype(1);
    }
    void hostileTextsEnd()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(qsizetype, statements);
        QElapsedTimer timer;
        timer.start();
        const ConfigDiff diff = configDiff(m_library, left, right, Language::Eos, never);
        QCOMPARE(diff.added + diff.removed, statements);
        QVERIFY(!configDiffText(diff).isEmpty());
        QVERIFY(timer.elapsed() < 20'000);
    }

    void itCanBeCancelled()
    {
        const QByteArray left = lines(50'000, [](int i) -> QByteArray { return "x " + QByteArray::number(i); });
        int asked = 0;
        const ConfigDiff diff =
            configDiff(m_library, left, left + "y\n", Language::Eos, [&asked] { return ++asked > 0; });
        QVERIFY(diff.isEmpty());
        QVERIFY(asked > 0 && asked < 20);
    }

    void everyLanguageOfConfigurationsHasStatements()
    {
        for (const Language language : allLanguages())
            QCOMPARE(hasStatements(language), formatOf(language) == Format::Config);
    }
};

QTEST_GUILESS_MAIN(TestConfigDiff)
#include "tst_configdiff.moc"
