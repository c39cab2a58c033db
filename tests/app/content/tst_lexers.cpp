// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexer.h"
#include "app/content/lexers/networkwords.h"
#include "app/content/textbuffer.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>

using namespace artiscope;

namespace {

constexpr std::array roleNames{"Plain", "Comment", "Keyword", "Key", "String", "Number", "Literal", "Tag", "Attribute",
    "Punctuation", "Interface", "Address", "Invalid"};
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

} // namespace

class TestLexers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Golden files; ARTISCOPE_REFRESH_GOLDEN=1 writes them anew, to be read before they are committed.
    void spansAreAsRecorded_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files =
            QDir(dataFolder())
                .entryList({QStringLiteral("*.config"), QStringLiteral("*.json"), QStringLiteral("*.yaml"),
                               QStringLiteral("*.xml"), QStringLiteral("*.hcl")},
                    QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 7);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    void spansAreAsRecorded()
    {
        QFETCH(QString, file);
        const LexFunction lexer = lexerFor(formatFromWord(file.section(u'.', 1)));
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

    // A line may be cut anywhere into pieces, as very long ones are.
    void piecesOfALineHaveSoundSpans_data() { spansAreAsRecorded_data(); }
    void piecesOfALineHaveSoundSpans()
    {
        QFETCH(QString, file);
        const LexFunction lexer = lexerFor(formatFromWord(file.section(u'.', 1)));
        const TextBuffer buffer(contentOf(dataFolder() + file));
        LexState state = 0;
        for (qsizetype line = 0; line < buffer.lineCount(); ++line) {
            const QByteArrayView bytes = buffer.line(line);
            for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
                std::vector<Span> first;
                std::vector<Span> second;
                const LexState between = lexer({bytes.first(cut), false}, state, first);
                lexer({bytes.sliced(cut), true}, between, second);
                for (const auto *spans : {&first, &second}) {
                    int at = 0;
                    for (const Span &span : *spans) {
                        QVERIFY(span.start >= at && span.length > 0);
                        at = span.start + span.length;
                    }
                    QVERIFY(at <= (spans == &first ? cut : bytes.size() - cut));
                }
            }
            std::vector<Span> whole;
            state = lexer({bytes, true}, state, whole);
        }
    }

    void aStringGoesOnOverPieces()
    {
        const LexFunction lexer = lexerFor(Format::Json);
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
        for (const Format format : {Format::Json, Format::Yaml, Format::Xml, Format::Hcl, Format::Config}) {
            const LexFunction lexer = lexerFor(format);
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
                int at = 0;
                for (const Span &span : spans) {
                    QVERIFY(span.start >= at && span.length > 0);
                    at = span.start + span.length;
                }
                QVERIFY(at <= bytes.size());
            }
        }
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
