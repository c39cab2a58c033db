// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/selfsigned.h"
#include "tests/ui/samplewindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

#include <algorithm>

using namespace artiscope;

namespace {

// A bearer token of the sample's own, as another program would have got it.
QByteArray bearerToken(const SampleServer &server)
{
    QNetworkAccessManager network;
    QNetworkRequest request(server.url().resolved(QUrl(QStringLiteral("/api/auth/login"))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const QJsonObject who{{QStringLiteral("username"), QStringLiteral("admin")},
        {QStringLiteral("password"), QString::fromLatin1(server.password())}};
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(who).toJson()));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, SampleWindow::patience))
        qFatal("no sign-in");
    return QJsonDocument::fromJson(reply->readAll())
        .object()
        .value(QLatin1String("access_token"))
        .toString()
        .toLatin1();
}

} // namespace

// Profiles and ways of signing in, through the real window and its dialog.
class TestSigningIn : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;
    const SelfSigned m_own; // made once: a key takes a quarter of a second

    QDialog &dialog() { return *part<QDialog>(m_window->window, "connectDialog"); }
    bool isOpen()
    {
        const auto *found = m_window->window.findChild<QDialog *>(QStringLiteral("connectDialog"));
        return found && found->isVisible();
    }
    void openDialog()
    {
        m_window->comeBack();
        m_window->key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(isOpen());
    }
    void type(const char *field, const QString &text)
    {
        auto *const line = part<QLineEdit>(dialog(), field);
        QTest::mouseClick(line, Qt::LeftButton);
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            QTest::keyClicks(line, text);
    }
    // By the keyboard: the words that the list has for it.
    void chooseWay(const QString &way)
    {
        auto *const ways = part<QComboBox>(dialog(), "profileSignIn");
        ways->setFocus();
        for (int steps = 0; ways->currentText() != way && steps < ways->count(); ++steps)
            QTest::keyClick(ways, Qt::Key_Down);
        for (int steps = 0; ways->currentText() != way && steps < ways->count(); ++steps)
            QTest::keyClick(ways, Qt::Key_Up);
        QCOMPARE(ways->currentText(), way);
    }
    void press(const char *name)
    {
        auto *const button = part<QAbstractButton>(dialog(), name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString focus() { return dialog().focusWidget() ? dialog().focusWidget()->objectName() : QString(); }
    QListWidget *list() { return part<QListWidget>(dialog(), "profileList"); }
    QStringList names()
    {
        QStringList texts;
        for (int row = 0; row < list()->count(); ++row)
            texts << list()->item(row)->text();
        return texts;
    }
    QString head() { return part<QLabel>(dialog(), "connectionReportHead")->text(); }
    QString row(const char *name)
    {
        const auto *label = dialog().findChild<QLabel *>(QLatin1String(name));
        return label ? label->text() : QString();
    }
    QAction *importAction(const QString &text)
    {
        const auto actions = part<QMenu>(dialog(), "profileImportMenu")->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        qFatal("there is no such import");
    }
    QString token() { return QString::fromLatin1(m_window->sample.server.token()); }
    QString address() { return m_window->relay.url().toString(); }
    void fill(const QString &address, const QString &way, const QString &secret = {})
    {
        type("profileAddress", address);
        chooseWay(way);
        if (!secret.isEmpty())
            type("profileToken", secret);
    }
    void connects()
    {
        press("connectToServer");
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(), SampleWindow::patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), SampleWindow::patience);
    }
    static bool carriesCredential(const MisbehavingServer::Seen &seen)
    {
        return !seen.header("X-INFRAHUB-KEY").isEmpty() || !seen.header("X-API-KEY").isEmpty()
            || !seen.header("Authorization").isEmpty();
    }
    static int credentialsIn(const MisbehavingServer &server)
    {
        return int(std::ranges::count_if(server.seen(), carriesCredential));
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init() { m_window = std::make_unique<SampleWindow>(); }
    void cleanup()
    {
        if (isOpen())
            keepPicture(dialog());
        m_window.reset();
    }

    void profilesAreAddedEditedDuplicatedAndRemoved()
    {
        openDialog();
        QCOMPARE(names(), QStringList{QStringLiteral("New server")});
        type("profileName", QStringLiteral("lab"));
        fill(QStringLiteral("https://lab.example.net/infrahub/"), QStringLiteral("API token"));
        press("saveProfile");
        QCOMPARE(head(), QStringLiteral("Saved."));
        QCOMPARE(names(), QStringList{QStringLiteral("lab")});
        QCOMPARE(m_window->profiles.list().constFirst().baseUrl.path(), QStringLiteral("/infrahub")); // prefixes stay

        type("profileName", QStringLiteral("old lab"));
        type("profileBranch", QStringLiteral("develop"));
        QCOMPARE(names(), QStringList{QStringLiteral("lab (edited)")});
        press("saveProfile");
        QCOMPARE(names(), QStringList{QStringLiteral("old lab")});
        QCOMPARE(m_window->profiles.list().constFirst().defaultBranch, QStringLiteral("develop"));

        press("profileDuplicate");
        QCOMPARE(list()->count(), 2);
        type("profileName", QStringLiteral("staging"));
        press("saveProfile");
        QCOMPARE(names(), QStringList({QStringLiteral("old lab"), QStringLiteral("staging")}));
        QCOMPARE(m_window->profiles.list().last().defaultBranch, QStringLiteral("develop"));

        press("profileAdd");
        QCOMPARE(part<QLineEdit>(dialog(), "profileAddress")->text(), QString());
        QCOMPARE(focus(), QStringLiteral("profileAddress"));
        press("profileRemove"); // nothing is lost, so nothing is asked
        QCOMPARE(list()->count(), 2);

        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        press("profileRemove");
        auto *const question = part<QMessageBox>(dialog(), "confirmRemoval");
        QTRY_VERIFY(question->isVisible());
        QVERIFY(question->text().contains(QLatin1String("old lab")));
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!dialog().findChild<QMessageBox *>());
        QCOMPARE(list()->count(), 2);
        press("profileRemove");
        auto *const again = part<QMessageBox>(dialog(), "confirmRemoval");
        const auto buttons = again->buttons();
        const auto remove = std::ranges::find(buttons, QStringLiteral("Remove"), &QAbstractButton::text);
        QVERIFY(remove != buttons.end());
        QTest::mouseClick(*remove, Qt::LeftButton);
        QTRY_COMPARE(names(), QStringList{QStringLiteral("staging")});
    }

    void infrahubctlsFileIsTakenOver()
    {
        QFile file(m_window->sample.folder.filePath(QStringLiteral("infrahubctl.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("server_address = \"" + address().toUtf8() + "\"\napi_token = \"" + token().toUtf8()
            + "\"\ndefault_branch = \"add-web-tier\"\n");
        file.close();
        openDialog();
        importAction(QStringLiteral("From an infrahubctl.toml…"))->trigger();
        QTRY_VERIFY(dialog().findChild<QFileDialog *>());
        m_window->chooseFile(file.fileName());
        QTRY_COMPARE(
            head(), QStringLiteral("The profile “127.0.0.1” was imported. Its token is kept in the keychain."));
        QCOMPARE(part<QLineEdit>(dialog(), "profileToken")->text(), QString());
        connects(); // with what the keychain has
        QCOMPARE(m_window->workspace.snapshot().branch, QStringLiteral("add-web-tier"));
    }

    void aBrokenFileIsToldWithoutItsSecrets()
    {
        QFile file(m_window->sample.folder.filePath(QStringLiteral("infrahubctl.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("server_address = \"http://127.0.0.1\"\napi_token = very-secret\n");
        file.close();
        openDialog();
        importAction(QStringLiteral("From an infrahubctl.toml…"))->trigger();
        QTRY_VERIFY(dialog().findChild<QFileDialog *>());
        m_window->chooseFile(file.fileName());
        QTRY_COMPARE(head(), file.fileName() + QStringLiteral(":2 is damaged."));
        QVERIFY(row("reportReason").startsWith(QLatin1String("This is not valid TOML")));
        const auto labels = dialog().findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(!label->text().contains(QLatin1String("very-secret")));
        QVERIFY(m_window->profiles.list().isEmpty());
    }

    void infrahubctlsEnvironmentIsTakenOver()
    {
        openDialog();
        qputenv("INFRAHUB_ADDRESS", address().toUtf8());
        qputenv("INFRAHUB_USERNAME", "admin");
        qputenv("INFRAHUB_PASSWORD", m_window->sample.server.password());
        importAction(QStringLiteral("From the environment of infrahubctl"))->trigger();
        for (const char *name : {"INFRAHUB_ADDRESS", "INFRAHUB_USERNAME", "INFRAHUB_PASSWORD"})
            qunsetenv(name);
        QCOMPARE(head(),
            QStringLiteral("The profile “127.0.0.1” was imported. A password is never kept: type it to sign in."));
        QCOMPARE(part<QLineEdit>(dialog(), "profileUser")->text(), QStringLiteral("admin"));
        QCOMPARE(part<QLineEdit>(dialog(), "profilePassword")->text(), QString());
        type("profilePassword", QString::fromLatin1(m_window->sample.server.password()));
        connects();
        QCOMPARE(m_window->text("statusAccount"), QStringLiteral("admin"));
    }

    void theTestReportsWhatOneMayDo_data()
    {
        QTest::addColumn<QByteArray>("here"); // the server's decision on the default branch
        QTest::addColumn<QByteArray>("elsewhere");
        QTest::addColumn<QString>("told");
        QTest::newRow("everywhere") << QByteArray("ALLOW") << QByteArray("ALLOW") << "on every branch";
        QTest::newRow("nowhere") << QByteArray("DENY") << QByteArray("DENY") << "nowhere; reading only";
        QTest::newRow("default only") << QByteArray("ALLOW") << QByteArray("DENY") << "on main only";
        QTest::newRow("others only") << QByteArray("DENY") << QByteArray("ALLOW") << "on branches other than main";
    }
    void theTestReportsWhatOneMayDo()
    {
        QFETCH(const QByteArray, here);
        QFETCH(const QByteArray, elsewhere);
        QFETCH(const QString, told);
        m_window->relay.changes = [&](const MisbehavingServer::Seen &seen, QByteArray &body) {
            if (seen.body.contains("query Rights"))
                body.replace("ALLOW", seen.target.startsWith("/graphql/main") ? here : elsewhere);
        };
        openDialog();
        fill(address(), QStringLiteral("API token"), token());
        press("testConnection");
        QTRY_COMPARE_WITH_TIMEOUT(head(), QStringLiteral("✓ The connection works."), SampleWindow::patience);
        QCOMPARE(row("reportVersion"), QStringLiteral("1.11.9"));
        QCOMPARE(row("reportAccount"), QStringLiteral("Admin (admin)"));
        QCOMPARE(row("reportRights"), told);
        QVERIFY2(!m_window->workspace.isOpen(), "tested, not opened");
        QVERIFY(m_window->profiles.list().isEmpty());
    }

    void aCertificateNobodyVouchesForIsShownAndHasAWayOut()
    {
        QVERIFY2(m_own.made, "the openssl command is needed");
        Relay secure(m_window->sample.server.url(), m_own.configuration);
        openDialog();
        fill(secure.url().toString(), QStringLiteral("API token"), token());
        for (const char *button : {"testConnection", "connectToServer"}) {
            press(button);
            QTRY_COMPARE_WITH_TIMEOUT(head(),
                QStringLiteral("The certificate of %1 cannot be trusted.").arg(secure.url().toString()),
                SampleWindow::patience);
            QCOMPARE(row("reportSubject"), QStringLiteral("127.0.0.1 (Artiscope tests)"));
            QCOMPARE(row("reportIssuer"), QStringLiteral("127.0.0.1 (Artiscope tests)"));
            QVERIFY(!row("reportWhy").isEmpty());
            QCOMPARE(row("reportFingerprint").remove(QLatin1Char('\n')), m_own.fingerprint());
            QVERIFY(row("reportAdvice").contains(QLatin1String("CA file")));
            QTRY_COMPARE(focus(), QStringLiteral("profileCaFile"));
            QVERIFY2(secure.seen().isEmpty(), "nothing was sent");
        }
        keepPicture(dialog(), QStringLiteral("certificate"));
        // There is no "ignore all".
        const auto buttons = dialog().findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons)
            QVERIFY2(!button->text().contains(QLatin1String("gnore")), qPrintable(button->text()));

        type("profileCaFile", m_own.certificateFile);
        connects();
        QVERIFY(credentialsIn(secure) > 0);
        m_window->workspace.close(); // before the server that it is at
    }

    // As a proxy the relay answers for a host that is not this machine.
    void plainHttpBeyondLoopbackIsAskedOnce()
    {
        const QString beyond = QStringLiteral("http://infrahub.example.test");
        openDialog();
        auto *const agree = part<QCheckBox>(dialog(), "profilePlainHttp");
        fill(beyond, QStringLiteral("API token"), token());
        type("profileProxy", address());
        QVERIFY(agree->isVisible() && !agree->isChecked());
        for (const char *button : {"testConnection", "connectToServer"}) {
            press(button);
            QCOMPARE(head(), QStringLiteral("The credential would travel unencrypted to infrahub.example.test."));
            QCOMPARE(focus(), QStringLiteral("profilePlainHttp"));
            QVERIFY2(m_window->relay.seen().isEmpty(), "nothing was sent");
        }
        QTest::keyClick(agree, Qt::Key_Space);
        QVERIFY(agree->isChecked());
        connects();
        QVERIFY(credentialsIn(m_window->relay) > 0);
        QVERIFY(m_window->relay.seen().constFirst().target.startsWith("http://infrahub.example.test/"));

        // The next time nothing is asked: neither in the menu of servers nor in the dialog.
        m_window->workspace.close();
        openDialog();
        QVERIFY(part<QCheckBox>(dialog(), "profilePlainHttp")->isChecked());
        connects();
    }

    void everyWayOfSigningIn_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("API token") << "API token" << QByteArray("X-INFRAHUB-KEY");
        QTest::newRow("gateway") << "API token for a gateway (X-API-KEY)" << QByteArray("X-API-KEY");
        QTest::newRow("bearer") << "Bearer token" << QByteArray("Authorization");
        QTest::newRow("anonymous") << "Nothing: look anonymously" << QByteArray();
    }
    void everyWayOfSigningIn()
    {
        QFETCH(const QString, way);
        QFETCH(const QByteArray, header);
        SampleWindow &w = *m_window;
        QString secret = token();
        if (header.isEmpty()) {
            w.letAnybodyRead();
            secret.clear();
        } else if (header == "X-API-KEY") { // what a gateway makes of it
            w.relay.asks = [](QNetworkRequest &request) {
                request.setRawHeader("X-INFRAHUB-KEY", request.rawHeader("X-API-KEY"));
                request.setRawHeader("X-API-KEY", {});
            };
        } else if (header == "Authorization") {
            secret = QString::fromLatin1(bearerToken(w.sample.server));
        }
        openDialog();
        fill(address(), way, secret);
        QCOMPARE(part<QLineEdit>(dialog(), "profileToken")->isVisible(), !header.isEmpty());
        connects();
        QCOMPARE(w.text("statusAccount"), header.isEmpty() ? QStringLiteral("anonymous") : QStringLiteral("admin"));
        int carried = 0;
        for (const MisbehavingServer::Seen &seen : w.relay.seen()) {
            for (const char *name : {"X-INFRAHUB-KEY", "X-API-KEY", "Authorization"}) {
                if (seen.header(name).isEmpty())
                    continue;
                ++carried;
                QCOMPARE(QByteArray(name), header);
                QCOMPARE(QString::fromLatin1(seen.header(name)),
                    header == "Authorization" ? QStringLiteral("Bearer ") + secret : secret);
            }
        }
        QCOMPARE(carried > 0, !header.isEmpty());
        // And again from what is kept, by the menu of servers.
        w.workspace.close();
        openDialog();
        connects();
        QCOMPARE(w.text("statusAccount"), header.isEmpty() ? QStringLiteral("anonymous") : QStringLiteral("admin"));
    }

    void aWrongCredentialIsToldAndNotKept()
    {
        openDialog();
        fill(address(), QStringLiteral("API token"), QStringLiteral("wrong"));
        press("connectToServer");
        QTRY_COMPARE_WITH_TIMEOUT(
            head(), QStringLiteral("The server does not accept the credential."), SampleWindow::patience);
        QVERIFY(isOpen());
        QTRY_COMPARE(focus(), QStringLiteral("profileToken"));
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        m_window->workspace.close();
        openDialog();
        press("connectToServer");
        QTRY_VERIFY2(head().startsWith(QLatin1String("You are not signed in to ")), qPrintable(head()));
    }

    void anotherAddressDoesNotGetTheSecret()
    {
        Relay other(m_window->sample.server.url());
        openDialog();
        fill(address(), QStringLiteral("API token"), token());
        connects();
        m_window->workspace.close();

        openDialog();
        type("profileAddress", other.url().toString());
        for (const char *button : {"testConnection", "connectToServer"}) {
            press(button);
            QTRY_COMPARE(head(), QStringLiteral("You are not signed in to %1.").arg(other.url().toString()));
            QCOMPARE(focus(), QStringLiteral("profileToken"));
        }
        press("saveProfile");
        press("connectToServer");
        QTRY_COMPARE(head(), QStringLiteral("You are not signed in to %1.").arg(other.url().toString()));
        QCOMPARE(credentialsIn(other), 0);
        // It was dropped, too: back at the old address one has to say it again.
        type("profileAddress", address());
        press("connectToServer");
        QTRY_COMPARE(head(), QStringLiteral("You are not signed in to %1.").arg(address()));
    }
};

QTEST_MAIN(TestSigningIn)
#include "tst_signingin.moc"
