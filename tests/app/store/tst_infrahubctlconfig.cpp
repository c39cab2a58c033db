// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/infrahubctlconfig.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;
using namespace std::chrono_literals;

namespace {

QProcessEnvironment environmentOf(const QMap<QString, QString> &values)
{
    QProcessEnvironment environment;
    for (auto it = values.begin(); it != values.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

QString everythingIn(const Error &error)
{
    return error.detail + error.subject + error.code + error.requestId + error.candidates.join(u' ');
}

} // namespace

class InfrahubctlConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("infrahubctl.toml"));
    }

    void readsAFile()
    {
        write(R"(# infrahubctl.toml
server_address = "http://localhost:8000/"
api_token = "06438eb2-8019-4776"
default_branch = "develop"
tls_ca_file = "certs/ca.pem"
tls_insecure = true
proxy = "http://proxy.example.net:3128"
timeout = 30.5
marketplace_url = "https://elsewhere.example.net"
[generator]
name = "not ours"
)");
        const auto result = importInfrahubctlFile(m_file);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->profile.baseUrl, QUrl(QStringLiteral("http://localhost:8000")));
        QCOMPARE(result->profile.name, QStringLiteral("localhost"));
        QCOMPARE(result->profile.signIn, SignInWay::ApiToken);
        QCOMPARE(result->profile.defaultBranch, QStringLiteral("develop"));
        QCOMPARE(result->profile.caFile, m_folder->filePath(QStringLiteral("certs/ca.pem")));
        QCOMPARE(result->profile.proxy, QStringLiteral("http://proxy.example.net:3128"));
        QCOMPARE(result->token, QByteArray("06438eb2-8019-4776"));
        QCOMPARE(result->timeout, std::optional(31s));
        QVERIFY(result->tlsInsecure);
        QVERIFY(result->password.isEmpty());
        QVERIFY(result->profile.id.isEmpty());
    }

    void aSmallFileIsEnough()
    {
        write("infrahub_address = 'https://infrahub.example.net/prefix'\nusername = 'ann'\npassword = 'hunter2'\n");
        const auto result = importInfrahubctlFile(m_file);
        QVERIFY(result);
        QCOMPARE(result->profile.baseUrl, QUrl(QStringLiteral("https://infrahub.example.net/prefix")));
        QCOMPARE(result->profile.signIn, SignInWay::Password);
        QCOMPARE(result->profile.userName, QStringLiteral("ann"));
        QCOMPARE(result->password, QStringLiteral("hunter2"));
        QVERIFY(!result->timeout);
        QVERIFY(!result->tlsInsecure);
        QVERIFY(result->profile.caFile.isEmpty());
    }

    void saysWhereAFileIsWrong_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line"); // 0: as a whole
        QTest::addColumn<Error::Reason>("reason");
        using Reason = Error::Reason;
        QTest::newRow("no TOML") << QByteArray("server_address = \"http://a\"\napi_token = hunter2\n") << 2
                                 << Reason::StoreDamaged;
        QTest::newRow("true and more") << QByteArray("api_token = truehunter2\n") << 1 << Reason::StoreDamaged;
        QTest::newRow("open text") << QByteArray("\n\napi_token = \"hunter2\n") << 3 << Reason::StoreDamaged;
        QTest::newRow("twice") << QByteArray("api_token = 'hunter2'\napi_token = 'hunter2'\n") << 2
                               << Reason::StoreDamaged;
        QTest::newRow("no text") << QByteArray("server_address = \"http://a\"\n\napi_token = 12\n") << 3
                                 << Reason::StoreDamaged;
        QTest::newRow("no number") << QByteArray("server_address = \"http://a\"\ntimeout = 'hunter2'\n") << 2
                                   << Reason::StoreDamaged;
        QTest::newRow("a strange number")
            << QByteArray("server_address = \"http://a\"\ntimeout = nan\n") << 2 << Reason::StoreDamaged;
        QTest::newRow("no yes or no") << QByteArray("server_address = \"http://a\"\ntls_insecure = 1\n") << 2
                                      << Reason::StoreDamaged;
        QTest::newRow("no server") << QByteArray("api_token = \"hunter2\"\n") << 0 << Reason::BadAddress;
        QTest::newRow("no address") << QByteArray("server_address = \"ftp://me:hunter2@a\"\n") << -1
                                    << Reason::BadAddress;
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3) << 1 << Reason::StoreDamaged;
    }
    void saysWhereAFileIsWrong()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        write(content);
        const auto result = importInfrahubctlFile(m_file);
        QVERIFY(!result);
        QTEST(result.error().reason, "reason");
        if (line > 0)
            QCOMPARE(result.error().subject, QStringLiteral("%1:%2").arg(m_file).arg(line));
        else if (line == 0)
            QCOMPARE(result.error().subject, m_file);
        QVERIFY2(
            !everythingIn(result.error()).contains(QLatin1String("hunter2")), qPrintable(everythingIn(result.error())));
    }

    void saysThatThereIsNoFile()
    {
        const auto result = importInfrahubctlFile(m_file);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Storage);
        QCOMPARE(result.error().reason, Error::Reason::NotReadable);
        QCOMPARE(result.error().subject, m_file);
    }

    void readsTheEnvironment()
    {
        const auto result = importInfrahubctlEnvironment(environmentOf({
            {QStringLiteral("INFRAHUB_ADDRESS"), QStringLiteral("https://infrahub.example.net")},
            {QStringLiteral("INFRAHUB_API_TOKEN"), QStringLiteral("hunter2")},
            {QStringLiteral("INFRAHUB_USERNAME"), QStringLiteral("ann")},
            {QStringLiteral("INFRAHUB_PASSWORD"), QStringLiteral("hunter3")},
            {QStringLiteral("INFRAHUB_DEFAULT_BRANCH"), QStringLiteral("develop")},
            {QStringLiteral("INFRAHUB_TLS_CA_FILE"), QStringLiteral("/etc/ca.pem")},
            {QStringLiteral("INFRAHUB_PROXY"), QStringLiteral("http://proxy:3128")},
            {QStringLiteral("INFRAHUB_TIMEOUT"), QStringLiteral("5")},
            {QStringLiteral("INFRAHUB_TLS_INSECURE"), QStringLiteral("True")},
        }));
        QVERIFY(result);
        QCOMPARE(result->profile.baseUrl, QUrl(QStringLiteral("https://infrahub.example.net")));
        QCOMPARE(result->profile.signIn, SignInWay::ApiToken); // a token goes before a password
        QCOMPARE(result->profile.userName, QStringLiteral("ann"));
        QCOMPARE(result->profile.defaultBranch, QStringLiteral("develop"));
        QCOMPARE(result->profile.caFile, QStringLiteral("/etc/ca.pem"));
        QCOMPARE(result->profile.proxy, QStringLiteral("http://proxy:3128"));
        QCOMPARE(result->token, QByteArray("hunter2"));
        QCOMPARE(result->password, QStringLiteral("hunter3"));
        QCOMPARE(result->timeout, std::optional(5s));
        QVERIFY(result->tlsInsecure);
    }

    void anEmptyEnvironmentIsNoError()
    {
        const auto result = importInfrahubctlEnvironment({});
        QVERIFY(result);
        QVERIFY(result->profile.baseUrl.isEmpty());
        QCOMPARE(result->profile.signIn, SignInWay::Anonymous);
        QVERIFY(!result->timeout);
    }

    void aUserWithoutAPasswordSignsNobodyIn()
    {
        const auto result =
            importInfrahubctlEnvironment(environmentOf({{QStringLiteral("INFRAHUB_USERNAME"), QStringLiteral("ann")}}));
        QVERIFY(result);
        QCOMPARE(result->profile.signIn, SignInWay::Anonymous);
    }

    void refusesABadEnvironment_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Error::Reason>("reason");
        const QString timeout = QStringLiteral("INFRAHUB_TIMEOUT");
        QTest::newRow("words") << timeout << QStringLiteral("soon") << Error::Reason::Unspecified;
        QTest::newRow("zero") << timeout << QStringLiteral("0") << Error::Reason::Unspecified;
        QTest::newRow("negative") << timeout << QStringLiteral("-1") << Error::Reason::Unspecified;
        QTest::newRow("endless") << timeout << QStringLiteral("inf") << Error::Reason::Unspecified;
        QTest::newRow("address") << QStringLiteral("INFRAHUB_ADDRESS") << QStringLiteral("gopher://a")
                                 << Error::Reason::BadAddress;
    }
    void refusesABadEnvironment()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto result = importInfrahubctlEnvironment(environmentOf({{name, value}}));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Input);
        QTEST(result.error().reason, "reason");
    }

    void findsTheFile()
    {
        QVERIFY(infrahubctlFile({}, m_folder->path()).isEmpty());
        write("server_address = 'http://a'\n");
        QCOMPARE(infrahubctlFile({}, m_folder->path()), m_file);
        QVERIFY(QFile::copy(m_file, m_folder->filePath(QStringLiteral("other.toml"))));
        const auto named = environmentOf({{QStringLiteral("INFRAHUBCTL_CONFIG"), QStringLiteral("other.toml")}});
        QCOMPARE(infrahubctlFile(named, m_folder->path()), m_folder->filePath(QStringLiteral("other.toml")));
    }

private:
    void write(const QByteArray &content)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(InfrahubctlConfigTest)
#include "tst_infrahubctlconfig.moc"
