// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/refusingsecrets.h"
#include "tests/support/sampleworkspace.h"
#include "tests/ui/part.h"
#include "tests/ui/picture.h"
#include "tests/ui/watchdog.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/keychainbanner.h"
#include "ui/connect/signinbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace artiscope;

namespace {

void type(QLineEdit *field, const QString &text)
{
    QTest::mouseClick(field, Qt::LeftButton);
    field->selectAll();
    QTest::keyClicks(field, text);
}

void click(QWidget &widget, const char *name)
{
    auto *button = part<QAbstractButton>(widget, name);
    QVERIFY2(button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class TestConnect : public QObject {
    Q_OBJECT

private:
    void openDialog()
    {
        m_dialog = std::make_unique<ConnectDialog>(m_sample->workspace, *m_profiles);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void chooseWay(SignInWay way)
    {
        auto *ways = part<QComboBox>(*m_dialog, "profileSignIn");
        ways->setCurrentIndex(ways->findData(int(way)));
    }
    void fill(const QString &address, SignInWay way)
    {
        type(part<QLineEdit>(*m_dialog, "profileAddress"), address);
        chooseWay(way);
    }
    QString head() { return part<QLabel>(*m_dialog, "connectionReportHead")->text(); }
    QString row(const char *name)
    {
        const auto *label = m_dialog->findChild<QLabel *>(QLatin1String(name));
        return label ? label->text() : QString();
    }
    QString address() const { return m_sample->server.url().toString(); }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_sample = std::make_unique<SampleWorkspace>();
        m_profiles = std::make_unique<Profiles>(m_sample->services);
        m_watchdog.start();
    }
    void cleanup()
    {
        m_watchdog.report();
        if (m_dialog)
            keepPicture(*m_dialog);
        m_dialog.reset();
        m_profiles.reset();
        m_sample.reset();
    }

    void aNewServerIsSetUpTestedAndOpened()
    {
        openDialog();
        fill(address(), SignInWay::ApiToken);
        type(part<QLineEdit>(*m_dialog, "profileName"), QStringLiteral("My lab"));
        auto *token = part<QLineEdit>(*m_dialog, "profileToken");
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        type(token, QString::fromLatin1(m_sample->server.token()));

        click(*m_dialog, "testConnection");
        QTRY_COMPARE(head(), QStringLiteral("✓ The connection works."));
        QCOMPARE(row("reportVersion"), QStringLiteral("1.11.9"));
        QVERIFY(!row("reportAccount").isEmpty());
        QCOMPARE(row("reportRights"), QStringLiteral("on every branch"));
        QVERIFY(!m_sample->workspace.isOpen());
        QVERIFY(m_profiles->list().isEmpty());

        QTest::keyClick(token, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_sample->workspace.connection().state(), Connection::State::Ready);
        QCOMPARE(m_profiles->list().size(), 1);
        QCOMPARE(m_profiles->list().constFirst().name, QStringLiteral("My lab"));
        QCOMPARE(m_profiles->lastUsedId(), m_profiles->list().constFirst().id);
        QCOMPARE(token->text(), QString());
    }

    void aSecretIsKeptAndNeverShownAgain()
    {
        openDialog();
        fill(address(), SignInWay::ApiToken);
        type(part<QLineEdit>(*m_dialog, "profileToken"), QString::fromLatin1(m_sample->server.token()));
        click(*m_dialog, "connectToServer");
        QTRY_VERIFY(!m_dialog->isVisible());
        m_sample->workspace.close();

        openDialog();
        auto *token = part<QLineEdit>(*m_dialog, "profileToken");
        QCOMPARE(token->text(), QString());
        QVERIFY(token->placeholderText().contains(QLatin1String("keychain")));
        click(*m_dialog, "connectToServer");
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_sample->workspace.connection().state(), Connection::State::Ready);
    }

    void signingInByUserNameAndPassword()
    {
        openDialog();
        fill(address(), SignInWay::Password);
        QVERIFY(!part<QLineEdit>(*m_dialog, "profileToken")->isVisible());
        type(part<QLineEdit>(*m_dialog, "profileUser"), QStringLiteral("admin"));
        auto *password = part<QLineEdit>(*m_dialog, "profilePassword");
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        type(password, QStringLiteral("wrong"));
        click(*m_dialog, "connectToServer");
        QTRY_COMPARE(head(), QStringLiteral("The server does not accept this user name and password."));
        QVERIFY(m_dialog->isVisible());

        type(password, QString::fromLatin1(m_sample->server.password()));
        click(*m_dialog, "connectToServer");
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_sample->workspace.connection().account().name, QStringLiteral("admin"));
    }

    void failuresAreExplained_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("focus");
        QTest::newRow("no address") << QStringLiteral("ftp://nowhere") << QStringLiteral("x")
                                    << QStringLiteral("“ftp://nowhere” is not the address of a server.")
                                    << QStringLiteral("profileAddress");
        QTest::newRow("nobody there") << QStringLiteral("http://127.0.0.1:9") << QStringLiteral("x")
                                      << QStringLiteral("Nothing answers at ") << QStringLiteral("profileAddress");
        QTest::newRow("wrong token") << QString() << QStringLiteral("wrong")
                                     << QStringLiteral("The server does not accept the credential.")
                                     << QStringLiteral("profileToken");
        QTest::newRow("no token") << QString() << QString() << QStringLiteral("You are not signed in to ")
                                  << QStringLiteral("profileToken");
    }
    void failuresAreExplained()
    {
        QFETCH(QString, address);
        QFETCH(const QString, token);
        QFETCH(const QString, sentence);
        QFETCH(const QString, focus);
        if (address.isEmpty())
            address = this->address();
        openDialog();
        fill(address, SignInWay::ApiToken);
        if (!token.isEmpty())
            type(part<QLineEdit>(*m_dialog, "profileToken"), token);
        for (const char *button : {"testConnection", "connectToServer"}) {
            click(*m_dialog, button);
            QTRY_VERIFY2(head().startsWith(sentence), qPrintable(head()));
            QVERIFY(!row("reportAdvice").isEmpty());
            QCOMPARE(m_dialog->focusWidget()->objectName(), focus);
            QVERIFY(m_dialog->isVisible());
        }
    }

    void plainHttpBeyondThisMachineIsAgreedToOnce()
    {
        openDialog();
        auto *agree = part<QCheckBox>(*m_dialog, "profilePlainHttp");
        fill(address(), SignInWay::ApiToken);
        QVERIFY2(!agree->isVisible(), "loopback needs no agreement");
        fill(QStringLiteral("http://192.0.2.1:8000"), SignInWay::ApiToken);
        QVERIFY(agree->isVisible());
        type(part<QLineEdit>(*m_dialog, "profileToken"), QStringLiteral("secret"));
        click(*m_dialog, "connectToServer");
        QVERIFY(head().contains(QLatin1String("unencrypted")));
        QVERIFY2(!m_sample->workspace.isOpen(), "nothing was sent");

        chooseWay(SignInWay::Anonymous);
        QVERIFY2(!agree->isVisible(), "without a credential there is nothing to agree to");
        chooseWay(SignInWay::ApiToken);
        agree->setChecked(true);
        click(*m_dialog, "saveProfile");
        QCOMPARE(m_profiles->list().size(), 1);
        QVERIFY(m_profiles->list().constFirst().plainHttpAgreed);

        fill(QStringLiteral("http://192.0.2.2:8000"), SignInWay::ApiToken);
        QVERIFY2(!agree->isChecked(), "another server is another question");
    }

    void profilesAreDuplicatedEditedAndRemoved()
    {
        const Profile lab = m_profiles
                                ->add({.name = QStringLiteral("lab"),
                                    .baseUrl = QUrl(QStringLiteral("https://lab.example.net")),
                                    .signIn = SignInWay::ApiToken})
                                .take();
        openDialog();
        auto *list = part<QListWidget>(*m_dialog, "profileList");
        click(*m_dialog, "profileDuplicate");
        QCOMPARE(list->count(), 2);
        QCOMPARE(part<QLineEdit>(*m_dialog, "profileAddress")->text(), QStringLiteral("https://lab.example.net"));

        type(part<QLineEdit>(*m_dialog, "profileName"), QStringLiteral("staging"));
        QVERIFY(list->currentItem()->text().contains(QLatin1String("(edited)")));
        // What is edited stays while one looks at another.
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(part<QLineEdit>(*m_dialog, "profileName")->text(), QStringLiteral("lab"));
        QVERIFY(!part<QPushButton>(*m_dialog, "saveProfile")->isEnabled());
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(part<QLineEdit>(*m_dialog, "profileName")->text(), QStringLiteral("staging"));
        click(*m_dialog, "saveProfile");
        QCOMPARE(m_profiles->list().last().name, QStringLiteral("staging"));
        QCOMPARE(list->currentItem()->text(), QStringLiteral("staging"));

        click(*m_dialog, "profileRemove");
        auto *question = part<QMessageBox>(*m_dialog, "confirmRemoval");
        QTRY_VERIFY(question->isVisible());
        QCOMPARE(m_profiles->list().size(), 2);
        const auto buttons = question->buttons();
        const auto remove = std::find_if(buttons.begin(), buttons.end(), [question](QAbstractButton *button) {
            return question->buttonRole(button) == QMessageBox::DestructiveRole;
        });
        QVERIFY(remove != buttons.end());
        QTest::mouseClick(*remove, Qt::LeftButton);
        QTRY_COMPARE(m_profiles->list(), QList<Profile>{lab});
    }

    void closingWhileItConnectsLeavesNothingOpen()
    {
        m_sample->server.setDelay(60000);
        openDialog();
        fill(address(), SignInWay::ApiToken);
        type(part<QLineEdit>(*m_dialog, "profileToken"), QStringLiteral("any"));
        click(*m_dialog, "connectToServer");
        QVERIFY(m_sample->workspace.isOpen());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!m_sample->workspace.isOpen());
        m_sample->server.setDelay(0);
    }

    void theSampleIsOneClickAway()
    {
        openDialog();
        QSignalSpy wanted(m_dialog.get(), &ConnectDialog::sampleRequested);
        click(*m_dialog, "openSample");
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!m_dialog->isVisible());
    }

    void signedOutAsksInTheWindowAndGoesOn()
    {
        SignInBar bar(m_sample->workspace);
        QVERIFY(m_sample->open());
        QVERIFY(bar.isHidden());
        m_sample->workspace.connection().signOut();
        QTRY_VERIFY(bar.isVisible());
        auto *secret = part<QLineEdit>(bar, "signInSecret");
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QVERIFY(!part<QLineEdit>(bar, "signInUser")->isVisible());
        QVERIFY(!part<QPushButton>(bar, "signInButton")->isEnabled());

        QTest::keyClicks(secret, QStringLiteral("wrong"));
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY(part<QLabel>(bar, "signInWhy")->text().contains(QLatin1String("does not accept the credential")));
        QTRY_VERIFY(bar.isVisible());
        QCOMPARE(secret->text(), QString());

        QTest::keyClicks(secret, QString::fromLatin1(m_sample->server.token()));
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY(bar.isHidden() && m_sample->workspace.connection().state() == Connection::State::Ready);
    }

    void withoutAKeychainOneIsTold()
    {
        RefusingSecrets none(Error::Reason::NoKeychain);
        const Services services{m_sample->clock, m_sample->settings, m_sample->profiles, none, {}, {}, {}};
        Workspace workspace(services);
        KeychainBanner banner(workspace);
        workspace.open(m_sample->profile());
        QTRY_VERIFY(banner.isVisible());
        const QLabel *text = nullptr;
        const auto labels = banner.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text().contains(QLatin1String("for this run only")))
                text = label;
        }
        QVERIFY(text);
        workspace.connection().signInWithToken(m_sample->server.token());
        QTRY_COMPARE(workspace.connection().state(), Connection::State::Ready);
        QVERIFY(banner.isVisible());
    }

private:
    std::unique_ptr<SampleWorkspace> m_sample;
    Watchdog m_watchdog;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<ConnectDialog> m_dialog;
};

QTEST_MAIN(TestConnect)
#include "tst_connect.moc"
