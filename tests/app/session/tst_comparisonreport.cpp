// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/comparisonreport.h"

#include "app/diff/difflibrary.h"
#include "app/session/ignorechoices.h"
#include "app/session/reportsection.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"
#include "app/store/settings.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;

// The page of a comparison, read as text.
class TestComparisonReport : public QObject {
    Q_OBJECT

private:
    using Bytes = std::optional<QByteArray>;
    DiffLibrary m_library;

    static Artifact artifact(const QString &target, const QString &checksum)
    {
        return {.id = QStringLiteral("id of ") + target,
            .name = QStringLiteral("config"),
            .definition = {QStringLiteral("d"), QStringLiteral("leaf_config")},
            .target = {target, target, QStringLiteral("DcimDevice")},
            .status = ArtifactStatus::Ready,
            .contentType = QStringLiteral("text/plain"),
            .checksum = checksum,
            .storageId = checksum};
    }
    QByteArray section(const Bytes &left, const Bytes &right, const IgnoreRules &ignore = {})
    {
        const std::function<bool()> never = [] { return false; };
        ChangedContent content{
            .change = {}, .left = left, .right = right, .leftText = {}, .rightText = {}, .lines = {}};
        readTexts(content, never);
        if (!compareLines(m_library, content, ignore, LineMatching::Most, never))
            return "failed";
        const Result<QByteArray> made = reportSection(m_library, content, never);
        return made ? *made : QByteArray("failed");
    }
    // Each row as "LEFT RIGHT SIGN TEXT"; words that are marked in brackets.
    QString rows(const Bytes &left, const Bytes &right, const IgnoreRules &ignore = {})
    {
        QStringList lines;
        static const QRegularExpression row(QStringLiteral(
            "<tr class=\"(.)\">(?:<th>(\\d*)</th><th>(\\d*)</th><td>(.?)</td>)?<td[^>]*>(.*)</td></tr>"));
        for (const QString &line : QString::fromUtf8(section(left, right, ignore)).split(u'\n')) {
            const QRegularExpressionMatch match = row.match(line);
            if (!match.hasMatch())
                continue;
            QString text = match.captured(5);
            text.replace(QLatin1String("<mark>"), QLatin1String("["))
                .replace(QLatin1String("</mark>"), QLatin1String("]"));
            lines << QStringLiteral("%1|%2|%3|%4").arg(match.captured(2), match.captured(3), match.captured(4), text);
        }
        return lines.join(u'\n');
    }
    // Without a server: nothing is fetched.
    struct Page {
        QTemporaryDir folder;
        SystemClock clock;
        Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
        ProfileStore profiles{folder.filePath(QStringLiteral("profiles.json"))};
        MemorySecrets secrets;
        Services services{clock, settings, profiles, secrets, {}, {}, {}};
        Connection connection{{.id = QStringLiteral("p"), .signIn = SignInWay::Anonymous}, services, {}};
        ContentSource source{connection};
        ChangedContents contents{source};
        QHash<ArtifactKey, ChangeOrigin> origins;
        ReportOrigin origin{.server = QUrl(QStringLiteral("https://ada:secret@lab.example.net/infrahub?token=secret")),
            .version = QStringLiteral("1.11.9"),
            .account = {.id = QStringLiteral("a"), .name = QStringLiteral("ada")},
            .left = {QStringLiteral("main"), Instant::fromWire(u"2026-11-24T08:31:00Z")},
            .right = {QStringLiteral("add-web-tier"), {}},
            .askedAt = *Instant::fromWire(u"2026-11-26T12:00:00Z")};

        [[nodiscard]] QString of(const QList<ArtifactChange> &changes) const
        {
            ChangeCounts counts;
            for (const ArtifactChange &one : changes)
                counts.add(one.change);
            return QString::fromUtf8(comparisonReport(origin, counts, changes, origins, contents.differences()));
        }
    };

private Q_SLOTS:
    void linesAndWordsAreMarked()
    {
        QCOMPARE(rows(Bytes("a\nb\nc\nd\nmtu 1500\nf\ng\nh\ni\n"), Bytes("a\nb\nc\nd\nmtu 9214\nf\ng\nh\ni\n")),
            QStringLiteral(
                "|||⋯\n2|2||b\n3|3||c\n4|4||d\n5||−|mtu [1500]\n|5|+|mtu [9214]\n6|6||f\n7|7||g\n8|8||h\n|||⋯"));
        QCOMPARE(rows({}, Bytes("x\ny\n")), QStringLiteral("|1|+|x\n|2|+|y"));
        QCOMPARE(rows(Bytes("x\ny"), {}), QStringLiteral("1||−|x\n2||−|y"));
    }

    void hunksShareWhatLiesBetween()
    {
        QCOMPARE(rows(Bytes("1\nb\nc\nd\ne\n2\n"), Bytes("x\nb\nc\nd\ne\n")),
            QStringLiteral("1||−|1\n|1|+|x\n2|2||b\n3|3||c\n4|4||d\n5|5||e\n6||−|2"));
    }

    void whatNoLineTellsIsSaid()
    {
        QStringEncoder encoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
        const QByteArray utf16 = encoder(QStringLiteral("a\nb\n"));
        const QByteArray marked("\xef\xbb\xbf"
                                "a\nb\n");
        QCOMPARE(section(Bytes(utf16), Bytes("a\nb\n")),
            QByteArray("<p>The encoding differs: UTF-16 BE on the left, UTF-8 on the right.</p>\n"));
        QCOMPARE(section(Bytes(marked), Bytes(utf16)),
            QByteArray("<p>The encoding differs: UTF-8 on the left, UTF-16 BE on the right.</p>\n"));
        QCOMPARE(section(Bytes(marked), Bytes("a\nb\n")),
            QByteArray("<p>Only one of both begins with a byte order mark.</p>\n"));
        QVERIFY(!section({}, Bytes(utf16)).contains("encoding"));
    }

    void whatIsIgnoredIsCountedAndNotShown()
    {
        const IgnoreRules letters{.letterCase = true, .expressions = {}};
        const Bytes left("A\nb\nc\nold\nd\ne\n");
        const Bytes right("a\nb\nc\nnew\nd\nE\n");
        QCOMPARE(rows(left, right, letters), QStringLiteral("|||⋯\n2|2||b\n3|3||c\n4||−|old\n|4|+|new\n5|5||d\n|||⋯"));
        QVERIFY(section(left, right, letters).contains("2 differences are ignored."));
        const IgnoreRules faulty{.expressions = {{QStringLiteral("Build ids"), QStringLiteral("(")}}};
        QVERIFY(section(left, right, faulty).contains("“Build ids” could not be applied here."));
        const QByteArray nothing = section(Bytes("A\nb\nC\n"), Bytes("a\nb\nc\n"), letters);
        QVERIFY(nothing.contains("No difference but what is ignored.") && !nothing.contains("<table"));
    }

    void rulesThatWereOnAreNamed()
    {
        IgnoreChoices choices;
        choices.usual.expressions = {{QStringLiteral("time-stamps"), QStringLiteral("x")}};
        choices.byDefinition.insert(QStringLiteral("d"),
            {.spacing = true, .expressions = {{QStringLiteral("Build <ids>"), QStringLiteral("y")}}});
        const ArtifactChange one{Change::Changed, artifact(QStringLiteral("leaf-01"), QStringLiteral("1")),
            artifact(QStringLiteral("leaf-01"), QStringLiteral("2"))};
        Page page;
        page.origin.ignored = ignoredRules(choices, {one});
        QVERIFY(page.of({one}).contains(
            QStringLiteral("<tr><th>Ignored</th><td>white space, Build &lt;ids&gt; (“y”)</td></tr>")));
        ArtifactChange other = one;
        other.left->definition = other.right->definition = {QStringLiteral("e"), QStringLiteral("cables")};
        const QString name = one.right->definition.name;
        QCOMPARE(ignoredRules(choices, {one, other, one}),
            (QStringList{QStringLiteral("white space in ") + name, QStringLiteral("Build <ids> (“y”) in ") + name,
                QStringLiteral("time stamps in cables")}));
        page.origin.ignored = ignoredRules({.usual = choices.usual, .byDefinition = {}}, {one});
        QVERIFY(page.of({one}).contains(QStringLiteral("<td>time stamps</td>")));
        page.origin.ignored.clear();
        QVERIFY(!page.of({one}).contains(QStringLiteral("Ignored")));
    }

    void theWayOfMatchingIsNamedWhereItIsNotTheUsualOne()
    {
        Page page;
        const ArtifactChange one{Change::Changed, artifact(QStringLiteral("leaf-01"), QStringLiteral("1")),
            artifact(QStringLiteral("leaf-01"), QStringLiteral("2"))};
        QVERIFY(!page.of({one}).contains(QStringLiteral("patience")));
        page.origin.matching = LineMatching::UniqueFirst;
        QVERIFY(page.of({one}).contains(
            QStringLiteral("<tr><th>Compared</th><td>by patience: lines that are there once meet first</td></tr>")));
    }

    void whoseTheChangesAreIsSaid()
    {
        Page page;
        const ArtifactChange one{.change = Change::Removed,
            .left = artifact(QStringLiteral("leaf-01"), QStringLiteral("11aa")),
            .right = {}};
        QVERIFY(!page.of({one}).contains(QStringLiteral("removed · ")));
        page.origins.insert(one.key(), ChangeOrigin::Both);
        QCOMPARE(page.of({one}).count(QStringLiteral("removed · both")), 2); // in the list, and above its own part
    }

    void whatIsNoLineIsSaid()
    {
        QVERIFY(section(Bytes("a\nb\n"), Bytes("a\r\nb\r\n")).contains("Lines end differently"));
        QVERIFY(section(Bytes("a\n"),
            Bytes("\xef\xbb\xbf"
                  "a\n"))
                    .contains("byte order mark"));
        const QByteArray binary = section(Bytes("a\n"), Bytes(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12)));
        QVERIFY(binary.contains("no text") && binary.contains("12 bytes"));
        QByteArray many;
        for (int i = 0; i < 6000; ++i)
            many += QByteArray::number(i) + '\n';
        const QByteArray cut = section({}, Bytes(many));
        QVERIFY(cut.contains("the first 5000 are shown") && cut.contains(">4999<") && !cut.contains(">5000</td>"));
    }

    void nothingOfAServerIsMarkup()
    {
        const QByteArray evil = "</td><script>alert(1)</script><img src=x onerror=alert(1)>\x1b[31m\n";
        const QByteArray html = section(Bytes("a\n"), Bytes(evil)) + section(Bytes(evil), Bytes(evil + "b\n"));
        QVERIFY(!html.contains("<script") && !html.contains("<img") && !html.contains('\x1b'));
        Page page;
        page.origin.version = QString::fromLatin1(evil);
        page.origin.account.name = QString::fromLatin1(evil);
        page.origin.right.branch = QString::fromLatin1(evil);
        Artifact one = artifact(QString::fromLatin1(evil), QString::fromLatin1(evil));
        one.definition.name = one.target.kind = one.contentType = one.updatedBy = one.id = QString::fromLatin1(evil);
        const QString all = page.of({{Change::Added, {}, one}});
        QVERIFY(!all.contains(QLatin1String("<script")) && !all.contains(QLatin1String("<img")));
        QVERIFY(all.contains(QLatin1String("&lt;script&gt;")));
    }

    void thePageSaysWhereItIsFrom()
    {
        Page page;
        Artifact left = artifact(QStringLiteral("leaf-01"), QStringLiteral("11aa"));
        left.updatedAt = Instant::fromWire(u"2026-11-20T09:00:00Z");
        left.updatedBy = QStringLiteral("m.keller");
        const QString html =
            page.of({{Change::Changed, left, artifact(QStringLiteral("leaf-01"), QStringLiteral("22bb"))},
                {Change::Unchanged, left, left}});
        for (const char *text :
            {"main at 2026-11-24 08:31:00 UTC", "add-web-tier now, which was 2026-11-26 12:00:00 UTC",
                "https://lab.example.net/infrahub<", "1.11.9", ">ada<", "1 changed, 0 added, 0 removed of 2", "11aa",
                "22bb", "m.keller", "2026-11-20 09:00:00 UTC", "leaf_config / leaf-01", "DcimDevice"})
            QVERIFY2(html.contains(QString::fromUtf8(text)), text);
        QVERIFY(!html.contains(QLatin1String("secret")));
        QCOMPARE(html.count(QLatin1String("<section")), 1); // what is unchanged is only listed
    }

    // One file that needs nothing else.
    void nothingIsLoadedNorRun()
    {
        Page page;
        const QString html = page.of({{Change::Removed, artifact(QStringLiteral("t"), QStringLiteral("c")), {}}});
        QVERIFY(html.startsWith(QLatin1String("<!DOCTYPE html>")));
        QVERIFY(html.contains(QLatin1String("prefers-color-scheme: dark")));
        QVERIFY(html.contains(QLatin1String("default-src 'none'")));
        for (const char *word : {"<script", "<link", "src=", "url(", "@import", "href=\"http", "javascript:"})
            QVERIFY2(!html.contains(QLatin1String(word)), word);
        // Every link leads to a place of the page.
        static const QRegularExpression link(QStringLiteral("href=\"#([^\"]+)\""));
        int links = 0;
        for (auto match = link.globalMatch(html); match.hasNext(); ++links)
            QVERIFY(html.contains(QStringLiteral("id=\"%1\"").arg(match.next().captured(1))));
        QCOMPARE(links, 1);
    }
};

QTEST_GUILESS_MAIN(TestComparisonReport)
#include "tst_comparisonreport.moc"
