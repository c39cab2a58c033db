// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/link.h"

#include <QTest>

using namespace artiscope;

namespace {

const QString id = QStringLiteral("17f0a1c2-3b4d-5e6f-8a9b-0c1d2e3f4a5b");
const QString instant = QStringLiteral("2026-11-24T08:31:00.123456Z");

Link toLeaf(const char *server)
{
    return {.server = QUrl(QString::fromUtf8(server)),
        .shown = {QStringLiteral("main"), {}},
        .definition = QStringLiteral("leaf_config"),
        .target = QStringLiteral("leaf-01")};
}

// All of it in one line, to be compared by eye.
QString told(const std::optional<Link> &link)
{
    if (!link)
        return QStringLiteral("nothing");
    QStringList parts{link->server.toString(QUrl::FullyEncoded), link->shown.branch, link->shown.time, link->definition,
        link->target, link->artifactId};
    if (link->against)
        parts << link->against->branch << link->against->time;
    if (link->line > 0)
        parts << QString::number(link->line);
    return parts.join(u'|');
}

} // namespace

class TestLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenAndReadAgain_data()
    {
        QTest::addColumn<Link>("link");
        QTest::addColumn<QString>("text");
        QTest::newRow("name and name") << toLeaf("https://infrahub.example.net")
                                       << "artiscope://infrahub.example.net/main/leaf_config/leaf-01";
        QTest::newRow("port") << toLeaf("https://infrahub.example.net:8443")
                              << "artiscope://infrahub.example.net:8443/main/leaf_config/leaf-01";
        QTest::newRow("plain http") << toLeaf("http://infrahub.lab:8000")
                                    << "artiscope://infrahub.lab:8000/main/leaf_config/leaf-01?scheme=http";
        QTest::newRow("loopback is http")
            << toLeaf("http://localhost:8000") << "artiscope://localhost:8000/main/leaf_config/leaf-01";
        QTest::newRow("loopback by https")
            << toLeaf("https://localhost:8000") << "artiscope://localhost:8000/main/leaf_config/leaf-01?scheme=https";
        QTest::newRow("http on the port of https")
            << toLeaf("http://infrahub.lab:443") << "artiscope://infrahub.lab:443/main/leaf_config/leaf-01?scheme=http";
        QTest::newRow("behind a gateway")
            << toLeaf("https://tools.example.net/net%20work/infrahub")
            << "artiscope://tools.example.net/main/leaf_config/leaf-01?path=/net%2520work/infrahub";
        QTest::newRow("IPv6") << toLeaf("https://[2001:db8::1]:8443")
                              << "artiscope://[2001:db8::1]:8443/main/leaf_config/leaf-01";
        QTest::newRow("IPv6 loopback") << toLeaf("http://[::1]") << "artiscope://[::1]/main/leaf_config/leaf-01";

        Link link = toLeaf("https://infrahub.example.net");
        link.shown = {};
        QTest::newRow("default branch") << link << "artiscope://infrahub.example.net//leaf_config/leaf-01";
        link.shown.time = instant;
        QTest::newRow("default branch then")
            << link << "artiscope://infrahub.example.net/@2026-11-24T08:31:00.123456Z/leaf_config/leaf-01";
        link.shown.branch = QStringLiteral("feature/a @ b%2F?#&=+ü");
        QTest::newRow("branch of all signs")
            << link
            << "artiscope://infrahub.example.net/feature%2Fa%20%40%20b%252F%3F%23%26%3D%2B%C3%BC"
               "@2026-11-24T08:31:00.123456Z/leaf_config/leaf-01";
        link = toLeaf("https://infrahub.example.net");
        link.definition = QStringLiteral("a/b");
        link.target = QStringLiteral("Ethernet1/1 @ leaf?");
        link.line = 812;
        QTest::newRow("names of all signs, line")
            << link << "artiscope://infrahub.example.net/main/a%2Fb/Ethernet1%2F1%20%40%20leaf%3F?line=812";
        link = toLeaf("https://infrahub.example.net");
        link.against = LinkPlace{QStringLiteral("it's @ & more"), instant};
        link.line = 3;
        QTest::newRow("compared") << link
                                  << "artiscope://infrahub.example.net/main/leaf_config/leaf-01"
                                     "?against=it%27s%20%40%20%26%20more@2026-11-24T08:31:00.123456Z&line=3";
        link = {.server = QUrl(QStringLiteral("https://infrahub.example.net")),
            .shown = {QStringLiteral("main"), {}},
            .artifactId = id};
        QTest::newRow("by the artifact's id")
            << link << QString(QStringLiteral("artiscope://infrahub.example.net/main/") + id);
        link.artifactId.clear();
        QTest::newRow("a branch alone") << link << "artiscope://infrahub.example.net/main";
        link.shown = {};
        QTest::newRow("a server alone") << link << "artiscope://infrahub.example.net/";
    }
    void writtenAndReadAgain()
    {
        QFETCH(const Link, link);
        QFETCH(const QString, text);
        QCOMPARE(link.toText(), text);
        QCOMPARE(told(Link::fromText(text)), told(link));
        QCOMPARE(Link::fromText(text), std::optional(link));
    }

    void readAsItComes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("a time of a person") << "artiscope://h.example/main@-1d/d/t"
                                            << "https://h.example|main|-1d|d|t|";
        QTest::newRow("a time of several words") << "artiscope://h.example/main@yesterday%2014:00/d/t"
                                                 << "https://h.example|main|yesterday 14:00|d|t|";
        QTest::newRow("a branch with an @") << "artiscope://h.example/a%40b@-1d/d/t"
                                            << "https://h.example|a@b|-1d|d|t|";
        QTest::newRow("spaces as they are, around and within") << "  artiscope://h.example/my branch/d/leaf 01\n"
                                                               << "https://h.example|my branch||d|leaf 01|";
        QTest::newRow("upper case") << "ARTISCOPE://H.Example/Main/D/T"
                                    << "https://h.example|Main||D|T|";
        QTest::newRow("the usual port") << "artiscope://h.example:443/main/d/t"
                                        << "https://h.example|main||d|t|";
        QTest::newRow("a slash behind") << "artiscope://h.example/main/"
                                        << "https://h.example|main||||";
        QTest::newRow("no path") << "artiscope://h.example"
                                 << "https://h.example|||||";
        QTest::newRow("words to come") << "artiscope://h.example/main/d/t?tab=history&line=4&x"
                                       << "https://h.example|main||d|t||4";
        QTest::newRow("no line") << "artiscope://h.example/main/d/t?line=-4"
                                 << "https://h.example|main||d|t|";
        QTest::newRow("no number") << "artiscope://h.example/main/d/t?line=99999999999999"
                                   << "https://h.example|main||d|t|";
        QTest::newRow("compared with nothing") << "artiscope://h.example/main/d/t?against=@-1d"
                                               << "https://h.example|main||d|t|";
        QTest::newRow("broken encoding") << "artiscope://h.example/100%/d/t"
                                         << "https://h.example|100%||d|t|";
        QTest::newRow("dots are names") << "artiscope://h.example/main/../t"
                                        << "https://h.example|main||..|t|";
    }
    void readAsItComes()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        QCOMPARE(told(Link::fromText(text)), says);
    }

    void webPage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const QString page = QStringLiteral("https://infrahub.example.net/objects/CoreArtifact/") + id;
        const auto row = [](const char *name, const QString &text, const char *says) {
            QTest::newRow(name) << text << QString::fromUtf8(says).replace(QLatin1String("ID"), id);
        };
        row("default branch", page, "https://infrahub.example.net|||||ID");
        row("branch and time", page + QLatin1String("?branch=my%2Fbranch%20%2B1&at=2026-11-24T08%3A31%3A00.000Z"),
            "https://infrahub.example.net|my/branch +1|2026-11-24T08:31:00.000Z|||ID");
        row("others' words, a tab, a fragment", page + QLatin1String("/?tab=activity&branch=main#top"),
            "https://infrahub.example.net|main||||ID");
        row("below a prefix",
            QStringLiteral("http://tools.lab:8080/infrahub/objects/CoreArtifact/%1?branch=main").arg(id),
            "http://tools.lab:8080/infrahub|main||||ID");
        row("another object", QStringLiteral("https://infrahub.example.net/objects/InfraDevice/") + id, "nothing");
        QTest::newRow("the list of them") << "https://infrahub.example.net/objects/CoreArtifact/"
                                          << "nothing";
        QTest::newRow("another page") << "https://example.net/"
                                      << "nothing";
    }
    void webPage()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        QCOMPARE(told(Link::fromText(text)), says);
    }

    void whatIsNoLink_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << QStringLiteral("leaf_config/leaf-01");
        QTest::newRow("a path of this machine") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("a script") << QStringLiteral("javascript:alert(1)//artiscope://h/main");
        QTest::newRow("no host") << QStringLiteral("artiscope:///main/d/t");
        QTest::newRow("no slashes") << QStringLiteral("artiscope:h/main/d/t");
        QTest::newRow("not a port") << QStringLiteral("artiscope://h:99999/main/d/t");
        QTest::newRow("looks like another host")
            << QStringLiteral("artiscope://infrahub.example.net@evil.example/main");
        QTest::newRow("a password") << QString(QStringLiteral("https://a:b@h.example/objects/CoreArtifact/") + id);
        QTest::newRow("too many parts") << QStringLiteral("artiscope://h/main/d/t/more");
        QTest::newRow("no definition") << QStringLiteral("artiscope://h/main//t");
        QTest::newRow("a line end in a name") << QStringLiteral("artiscope://h/main/d/a%0Ab");
        QTest::newRow("an escape in a branch") << QStringLiteral("artiscope://h/%1B%5B2J/d/t");
        QTest::newRow("a NUL") << QStringLiteral("artiscope://h/main%00/d/t");
        QTest::newRow("another scheme") << QStringLiteral("artiscope://h/main/d/t?scheme=ftp");
        QTest::newRow("a prefix that goes on with the host")
            << QStringLiteral("artiscope://h/main/d/t?path=.evil.example");
        QTest::newRow("a prefix with a line end") << QStringLiteral("artiscope://h/main/d/t?path=/a%0Ab");
        QTest::newRow("endless") << QString(QStringLiteral("artiscope://h/main/d/") + QString(9000, u'x'));
        QTest::newRow("two of them") << QStringLiteral("artiscope://h/main/d/t\nartiscope://h/main/d/u");
    }
    void whatIsNoLink()
    {
        QFETCH(const QString, text);
        QCOMPARE(told(Link::fromText(text)), QStringLiteral("nothing"));
    }

    void ofAProfile()
    {
        const Link link = toLeaf("http://infrahub.lab:8000/prefix");
        const Profile profile{.baseUrl = QUrl(QStringLiteral("http://infrahub.lab:8000/prefix"))};
        QVERIFY(isOfServer(link, profile));
        for (const char *other : {"https://infrahub.lab:8000/prefix", "http://infrahub.lab:8001/prefix",
                 "http://infrahub.lab:8000", "http://other.lab:8000/prefix"})
            QVERIFY2(!isOfServer(link, {.baseUrl = QUrl(QLatin1String(other))}), other);
        Profile sample{.id = QString(sampleProfileId), .baseUrl = QUrl(QStringLiteral("http://127.0.0.1:40123"))};
        Link ofSample = toLeaf(qPrintable(linkServer(sample).toString()));
        QCOMPARE(ofSample.toText(), QStringLiteral("artiscope://sample.invalid/main/leaf_config/leaf-01"));
        sample.baseUrl.setPort(40124); // the next one
        QVERIFY(isOfServer(ofSample, sample));
        ofSample.server = sample.baseUrl;
        QVERIFY(isOfServer(ofSample, sample));
    }
};

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
