// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexer.h"
#include "app/content/lexers/leftovers.h"
#include "app/content/lexers/networkwords.h"
#include "app/content/lexers/scanner.h"
#include "app/content/textbuffer.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace artiscope;

namespace {

constexpr std::array roleNames{"Plain", "Comment", "Keyword", "Key", "String", "Number", "Literal", "Tag", "Attribute",
    "Punctuation", "Interface", "Address", "Vlan", "AsNumber", "Secret", "Template", "Heading", "Emphasis", "Link",
    "Invalid"};
static_assert(roleNames.size() == size_t(roleCount));

// Every line, and below it one line a span: "    Keyword [hostname]".
QByteArray described(const TextBuffer &buffer, LexFunction lexer)
{
    QByteArray result;
    LexState state = 0;
    for (qsizetype line = 0; line < buffer.lineCount(); ++line) {
        std::vector<Span> spans;
        state = lexer({buffer.line(line), true}, state, spans);
        result += buffer.line(line) + '\n';
        for (const Span &span : spans) {
            result += QByteArray("\t") + roleNames[size_t(span.role)] + " ["
                + buffer.line(line).sliced(span.start, span.length) + "]\n";
        }
    }
    return result;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString dataFolder()
{
    return QStringLiteral(ARTISCOPE_TEST_DATA "/lexers/");
}

// Files are named after the word of their language: "nx-os.txt", "junos.2.txt".
QStringList samples()
{
    return QDir(dataFolder()).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
}

LexFunction lexerOf(const QString &file)
{
    return lexerFor(languageFromWord(file.section(u'.', 0, 0)).value_or(Language::Plain));
}

bool areSound(const std::vector<Span> &spans, qsizetype size)
{
    int at = 0;
    for (const Span &span : spans) {
        if (span.start < at || span.length <= 0 || span.role == Role::Plain)
            return false;
        at = span.start + span.length;
    }
    return at <= size;
}

LexState stateBehind(LexFunction lexer, LexState state, QByteArrayView line)
{
    std::vector<Span> spans;
    return lexer({line, true}, state, spans);
}

} // namespace

class TestLexers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Golden files; ARTISCOPE_REFRESH_GOLDEN=1 writes them anew, to be read before they are committed.
    void spansAreAsRecorded_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : samples())
            QTest::newRow(qPrintable(file)) << file;
    }
    void spansAreAsRecorded()
    {
        QFETCH(QString, file);
        const LexFunction lexer = lexerOf(file);
        QVERIFY(lexer);
        const QByteArray found = described(TextBuffer(contentOf(dataFolder() + file)), lexer);
        const QString golden = dataFolder() + file + QStringLiteral(".spans");
        if (qEnvironmentVariableIntValue("ARTISCOPE_REFRESH_GOLDEN") == 1) {
            QFile out(golden);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(found);
        }
        const QByteArrayList expected = contentOf(golden).split('\n');
        const QByteArrayList lines = found.split('\n');
        for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
            QCOMPARE(lines.at(i), expected.at(i));
        QCOMPARE(lines.size(), expected.size());
    }

    void everyLanguageHasASample()
    {
        for (const Language language : allLanguages()) {
            if (!lexerFor(language) || language == Language::JsonTable) // that is JSON
                continue;
            const QString word = languageWord(language);
            const QStringList files = samples();
            QVERIFY2(std::any_of(files.begin(), files.end(),
                         [&word](const QString &file) { return file.section(u'.', 0, 0) == word; }),
                qPrintable(word));
        }
    }

    void commentsBeginAsTheLanguageSays()
    {
        for (const Language language : allLanguages()) {
            for (const std::string_view starter : commentStarters(language)) {
                if (starter.empty())
                    continue;
                const QByteArray line = QByteArray(starter.data(), qsizetype(starter.size())) + " said of 10.0.0.1";
                std::vector<Span> spans;
                lexerFor(language)({line, true}, 0, spans);
                QCOMPARE(spans, (std::vector<Span>{{0, int(line.size()), Role::Comment}}));
            }
        }
    }

    // A line may be cut anywhere into pieces, as very long ones are. What follows it is then read as if it was whole.
    void piecesLeadToWhereTheLineLeads_data() { spansAreAsRecorded_data(); }
    void piecesLeadToWhereTheLineLeads()
    {
        QFETCH(QString, file);
        const LexFunction lexer = lexerOf(file);
        const TextBuffer buffer(contentOf(dataFolder() + file));
        LexState state = 0;
        for (qsizetype line = 0; line < buffer.lineCount(); ++line) {
            const QByteArrayView bytes = buffer.line(line);
            const LexState whole = stateBehind(lexer, state, bytes);
            // "EOF", "```", "banner motd ^C": never long enough to be cut.
            const bool mark = !bytes.trimmed().contains(' ') || bytes.startsWith("banner ");

            for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
                const bool word = isWordByte(bytes[cut - 1]) && isWordByte(bytes[cut]);
                std::vector<Span> first;
                std::vector<Span> second;
                const LexState between = lexer({bytes.first(cut), false}, state, first);
                const LexState behind = lexer({bytes.sliced(cut), true}, between, second);
                QVERIFY(areSound(first, cut));
                QVERIFY(areSound(second, bytes.size() - cut));
                if (!mark && !word && !bytes.first(cut).trimmed().isEmpty())
                    QVERIFY2(behind == whole,
                        qPrintable(QStringLiteral("%1 | %2").arg(
                            QString::fromUtf8(bytes.first(cut)), QString::fromUtf8(bytes.sliced(cut)))));
            }
            state = whole;
        }
    }

    void aStringGoesOnOverPieces()
    {
        const LexFunction lexer = lexerFor(Language::Json);
        std::vector<Span> first;
        std::vector<Span> second;
        LexState state = lexer({"[\"abc\\", false}, 0, first);
        state = lexer({"\"def\", 1]", true}, state, second);
        QCOMPARE(state, LexState(0));
        QCOMPARE(second.front(), (Span{0, 5, Role::String}));
        QCOMPARE(second.at(2).role, Role::Number);
    }

    // Content is not to be trusted: no bytes whatever may lead a lexer astray.
    void anyBytesAreLexed()
    {
        quint32 random = 12345;
        for (const Language language : allLanguages()) {
            const LexFunction lexer = lexerFor(language);
            if (!lexer)
                continue;
            LexState state = 0;
            for (int round = 0; round < 3000; ++round) {
                QByteArray bytes;
                const QByteArray favourites("\"'\\{}[]<>!&*|-:#/ ^,=\0\n\xc3", 24);
                for (quint32 size = random % 40; size > 0; --size) {
                    random = random * 1664525 + 1013904223;
                    const quint32 value = random >> 16;
                    bytes += value % 2 ? favourites.at(int(value / 2 % quint32(favourites.size()))) : char(value >> 1);
                }
                random = random * 1664525 + 1013904223;
                std::vector<Span> spans;
                state = lexer({bytes, (random >> 20) % 2 == 0}, state, spans);
                QVERIFY(areSound(spans, bytes.size()));
            }
        }
    }

    // What lexers look for, over and over in one piece: whoever reads on from each place would not come back from it
    // before the test is stopped.
    void hostileLinesAreReadOnce_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<int>("size");
        for (const char *pattern : {"{", "<", "\"", "\\", "#", "Ethernet1/1 "})
            QTest::newRow(pattern) << QByteArray(pattern) << 256 * 1024;
        for (const char *pattern :
            {"}", "'", "[", "*", "_", "`", "``a", "![", "](", "|", ">", "<!", "<!-", "<a ", "&", "{{", "{%", "{#", "${",
                "%{", "\"${", "/*", "*/", "//", "<<A", "- ", ": ", "? ", "a: ", "| ", "|-", " ", "\t", "$", "$6$", "$ ",
                "!", "-A ", "-j ", "ethernet ", "Ethernet1/", "interface ", "interface Ethernet ", "vlan ", "vlan 10,",
                "secret ", "password 7 ", "key ", "banner ", "banner motd ", "community ", "1:", "10.0.0.", "::", "a,",
                "\",\"", "**a", "*a ", "[a](", "<http", "a=", "\xff", "\xc3"})
            QTest::newRow(pattern) << QByteArray(pattern) << 8 * 1024;
    }
    void hostileLinesAreReadOnce()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(int, size);
        const QByteArray line = pattern.repeated(size / int(pattern.size()));
        std::set<LexFunction> lexers;
        for (const Language language : allLanguages()) {
            // Systems with command lines have one lexer: a large line for one of them says it for all.
            const bool alike = formatOf(language) == Format::Config && language > Language::Config
                && language != Language::Junos && language != Language::Iptables;
            if (size < 256 * 1024 || !alike)
                lexers.insert(lexerFor(language));
        }
        lexers.erase(nullptr);
        for (const LexFunction lexer : lexers) {
            std::vector<Span> spans;
            lexer({line, true}, 0, spans);
            QVERIFY(areSound(spans, line.size()));
        }
    }

    void secretsAreTold_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("secret");
        const auto row = [](const char *language, const char *line, const char *secret) {
            QTest::newRow(line) << QString::fromLatin1(language) << QByteArray(line) << QByteArray(secret);
        };
        row("ios", "enable secret 9 $9$abcdefgh$ijkl", "$9$abcdefgh$ijkl");
        row("ios", "username ops privilege 15 secret 5 $1$abcd$efgh", "$1$abcd$efgh");
        row("ios", "snmp-server community s3cr3t RO 10", "s3cr3t");
        row("ios", "snmp-server host 192.0.2.9 version 2c s3cr3t", "s3cr3t");
        row("ios", "snmp-server user nms ops v3 auth sha Auth1234 priv aes 128 Priv1234", "Auth1234,Priv1234");
        row("ios", " key 7 0822455D0A16", "0822455D0A16");
        row("ios", " key 1", "");
        row("ios", "key chain OSPF", "");
        row("ios", "  key-string 7 070C285F4D06", "070C285F4D06");
        row("ios", " neighbor 192.0.2.1 password 7 0822455D0A16", "0822455D0A16");
        row("ios", " ip ospf message-digest-key 1 md5 7 0822455D0A16", "0822455D0A16");
        row("ios", "ntp authentication-key 1 md5 0822455D0A16 7", "0822455D0A16");
        row("ios", "crypto isakmp key S3cretKey address 192.0.2.1", "S3cretKey");
        row("ios", " pre-shared-key address 192.0.2.1 key S3cretKey", "S3cretKey");
        row("ios", "ip community-list standard BLUE permit 64500:1", "");
        row("ios", " set community 64500:1 additive", "");
        row("ios", "service password-encryption", "");
        row("ios", "password encryption aes", "");
        row("nx-os", "username admin password 5 $5$abcd$efgh  role network-admin", "$5$abcd$efgh");
        row("eos", "username admin privilege 15 role network-admin secret sha512 $6$abcd$efgh", "$6$abcd$efgh");
        row("eos", "tacacs-server host 192.0.2.9 key 7 0822455D0A16", "0822455D0A16");
        row("junos", "encrypted-password \"$6$abcd$efgh\"; ## SECRET-DATA", "\"$6$abcd$efgh\"");
        row("junos", "        pre-shared-key ascii-text \"$9$abcdef\";", "\"$9$abcdef\"");
        row("junos", "set snmp community s3cr3t authorization read-only", "s3cr3t");
        row("junos", "set policy-options community BLUE members 64500:1", "");
        row("junos", "    authentication-key \"$9$abcdef\";", "\"$9$abcdef\"");
        row("frr", " neighbor 192.0.2.1 password s3cr3t", "s3cr3t");
        row("frr", "password zebra", "zebra");
        row("sr-os", "            authentication-key \"abcdefgh12345\" hash2", "\"abcdefgh12345\"");
        row("sr-os", "            community \"abcdefgh12345\" hash2 access-permissions r version v2c",
            "\"abcdefgh12345\"");
        row("sr-linux", "set / system aaa authentication admin-user password $y$j9T$abcd$efgh", "$y$j9T$abcd$efgh");
        row("ifupdown", "    wpa-psk abcdef0123456789", "abcdef0123456789");
        row("ini", "psk=abcdef", "abcdef");
        row("ini", "PrivateKey = abcdef=", "abcdef=");
        row("json", "{\"password\": \"abc\", \"user\": \"def\"}", "\"abc\"");
        row("yaml", "snmp_community: abc", "abc");
        row("yaml", "password: \"abc\" # said", "\"abc\"");
        row("xml", "<user><password>abc</password></user>", "abc");
        row("hcl", "  shared_secret = \"abc\"", "\"abc\"");
    }
    void secretsAreTold()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, secret);
        std::vector<Span> spans;
        lexerFor (*languageFromWord(language))({line, true}, 0, spans);
        QByteArrayList found;
        for (const Span &span : spans) {
            if (span.role == Role::Secret)
                found += line.sliced(span.start, span.length);
        }
        QCOMPARE(found.join(','), secret);
    }

    // What a template left over is marked in every language, and what stands around it is read as if it were there.
    void leftoversAreMarked_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("spans");
        const auto row = [](const char *language, const char *line, const char *spans) {
            QTest::newRow(line) << QString::fromLatin1(language) << QByteArray(line) << QByteArray(spans);
        };
        row("eos", "{% endif %}", "Template [{% endif %}]");
        row("eos", "! {{ a }} of", "Comment [! ] Template [{{ a }}] Comment [ of]");
        row("eos", "vlan {% if a %}10{% endif %}",
            "Keyword [vlan] Template [{% if a %}] Vlan [10] Template [{% endif %}]");
        row("eos", "   ip address {{ a[\"b\"] }}/31", "Keyword [ip] Keyword [address] Template [{{ a[\"b\"] }}]");
        row("junos", "description \"to {{ a[\"b\"] }}\";",
            "Keyword [description] String [\"to ] Template [{{ a[\"b\"] }}] String [\"] Punctuation [;]");
        row("frr", " neighbor {{ a }}{{ b }} remote-as 64500",
            "Keyword [neighbor] Template [{{ a }}] Template [{{ b }}] Keyword [remote-as] AsNumber [64500]");
        row("json", "{\"a\": {{ b }}}",
            "Punctuation [{] Key [\"a\"] Punctuation [:] Template [{{ b }}] Punctuation [}]");
        row("json", "\"a\": \"{{ b[\"c\"] }}\",",
            "Key [\"a\"] Punctuation [:] String [\"] Template [{{ b[\"c\"] }}] String [\"] Punctuation [,]");
        row("yaml", "{{ a }}: {# b #} 1", "Template [{{ a }}] Punctuation [:] Template [{# b #}] Number [1]");
        row("yaml", "{% if a == \"b: { %}", "Template [{% if a == \"b: { %}]");
        row("xml", "<a b=\"{{ c }}\">{{ d }}</a>",
            "Tag [<a] Attribute [b] Punctuation [=] String [\"] Template [{{ c }}] String [\"] Tag [>] "
            "Template [{{ d }}] Tag [</a>]");
        row("ini", "a = {{ b }}", "Key [a] Punctuation [=] Template [{{ b }}]");
        row("iptables", "-A INPUT -s {{ a }}", "Attribute [-A] Keyword [INPUT] Attribute [-s] Template [{{ a }}]");
        row("sonic", "\"{{ a }}|Ethernet0\"", "String [\"] Template [{{ a }}] String [|Ethernet0\"]");
        // Not those of a template: other languages' own, empty ones, what has no end.
        row("markdown", "## Title {#anchor}", "Heading [## Title {#anchor}]");
        row("json", "{\"a\": {\"b\": {}}}",
            "Punctuation [{] Key [\"a\"] Punctuation [:] Punctuation [{] Key [\"b\"] Punctuation [:] "
            "Punctuation [{}}}]");
        row("yaml", "a: \"{{}} {%  %}\"", "Key [a] Punctuation [:] String [\"{{}} {%  %}\"]");
        row("yaml", "a: \"{{ b\"", "Key [a] Punctuation [:] String [\"{{ b\"]");
    }
    void leftoversAreMarked()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, line);
        std::vector<Span> spans;
        lexerFor (*languageFromWord(language))({line, true}, 0, spans);
        QVERIFY(areSound(spans, line.size()));
        QByteArrayList found;
        for (const Span &span : spans)
            found += QByteArray(roleNames[size_t(span.role)]) + " [" + line.sliced(span.start, span.length) + ']';
        QTEST(found.join(' '), "spans");
    }

    // Where such braces are the language's own, or part of a text for somebody else, nothing is another colour for them
    // but they themselves, and nothing is read differently afterwards.
    void ownBracesChangeNothingElse_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *language, const char *line) {
            QTest::newRow(line) << QString::fromLatin1(language) << QByteArray(line);
        };
        row("yaml", "summary: \"on {{ $labels.instance }} for {{ .Value }}\" # ok");
        row("yaml", "name: 'install {{ package }}'");
        row("yaml", "run: echo ${{ matrix.os }} \"${{ a }}\"");
        row("hcl", "name = \"%{ if a }b%{ endif }\"");
        row("hcl", "name = \"${{a = \"b\"}}\" # c");
        row("hcl", "  {{ .Name }}");
        row("hcl", "source = \"{{ .Name }}\"");
        row("markdown", "Write `{{ name }}` and **{{ name }}** here.");
        row("nftables", "ip saddr { 192.0.2.1, 192.0.2.2 } accept");
        row("json", "{\"legend\": \"{{instance}}\", \"a\": [1]}");
    }
    void ownBracesChangeNothingElse()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, line);
        const Language of = *languageFromWord(language);
        const auto rolesOf = [&line](LexFunction lexer, LexState &state) {
            std::vector<Span> spans;
            state = lexer({line, true}, 0, spans);
            std::vector<Role> roles(size_t(line.size()), Role::Plain);
            for (const Span &span : spans)
                std::fill_n(roles.begin() + span.start, span.length, span.role);
            return roles;
        };
        LexState own = 0;
        LexState around = 0;
        const std::vector<Role> expected = rolesOf(ownLexerFor(of), own);
        std::vector<Role> found = rolesOf(lexerFor(of), around);
        QCOMPARE(around, own);
        LeftoverScan scan(line);
        while (const auto leftover = scan.next()) {
            const auto from = qsizetype(leftover->start);
            for (qsizetype at = from; at < from + leftover->length; ++at) {
                QVERIFY(found[size_t(at)] == Role::Template);
                found[size_t(at)] = expected[size_t(at)];
            }
        }
        QVERIFY(found == expected);
    }

    void networkWordsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QString>("kind");
        const auto rows = [](const char *kind, std::initializer_list<const char *> words) {
            for (const char *word : words)
                QTest::newRow(word) << QByteArray(word) << QString::fromLatin1(kind);
        };
        rows("interface",
            {"Ethernet1", "Ethernet1/1", "Et1", "Et1-4,7", "GigabitEthernet0/0/0/1.100", "Po10", "Vlan110", "Loopback0",
                "Management1", "mgmt0", "nve1", "ge-0/0/0", "xe-0/0/0:1", "ae0.100", "lo0", "swp1", "Bundle-Ether1"});
        rows("address",
            {"10.0.1.3", "10.0.1.3/31", "0.0.0.0", "255.255.255.0", "10.0.0.1:179", "2001:db8::1", "2001:db8::/32",
                "::", "::1", "fe80::1%eth0", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8", "00:1c:73:aa:bb:cc",
                "001c.73aa.bbcc", "00-1c-73-aa-bb-cc"});
        rows("",
            {"Ethernet", "vlan", "vlan-id", "leaf-01", "10", "10.0.1", "10.0.1.256", "10.0.1.3/", "10.0.1.3.4",
                "65000:100", "12:34", "1:2:3:4:5:6:7:8:9", "1:::2", "12345::", "mtu9214x", "1.2.3.4/1234", ":", ""});
    }
    void networkWordsAreKnown()
    {
        QFETCH(QByteArray, word);
        QFETCH(QString, kind);
        const std::string_view view(word.constData(), size_t(word.size()));
        QCOMPARE(isInterfaceName(view), kind == QStringLiteral("interface"));
        QCOMPARE(isNetworkAddress(view), kind == QStringLiteral("address"));
    }
};

QTEST_GUILESS_MAIN(TestLexers)
#include "tst_lexers.moc"
