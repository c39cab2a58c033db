// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/linked.h"
#include "tests/ui/samplewindow.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

using namespace artiscope;

// Links copied in the real window, and where they lead.
class TestLinks : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;
    std::unique_ptr<Relay> m_other; // another server, as far as the window knows
    Profile m_otherProfile;

    [[nodiscard]] static QString clipboard() { return QApplication::clipboard()->text(); }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        m_window->table()->setFocus();
        m_window->key(Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] QString place() const // and what is read there
    {
        const Workspace &workspace = m_window->workspace;
        const auto text = [](const Snapshot &snapshot) {
            const LinkPlace written = linkPlace(snapshot);
            return written.time.isEmpty() ? written.branch : written.branch + u'@' + written.time;
        };
        const auto &artifact = workspace.document().artifact();
        QString told = text(workspace.snapshot());
        if (workspace.against())
            told += QStringLiteral(" against ") + text(*workspace.against());
        if (artifact && workspace.document().state() == LoadState::Ready)
            told += QStringLiteral(": ") + artifact->definition.name + u'/' + artifact->target.label;
        return told;
    }
    [[nodiscard]] int line() const // in the source, when that is shown
    {
        const Viewer &viewer = m_window->window.viewer();
        return viewer.showsSource() ? int(viewer.text().caretLine()) + 1 : 0;
    }
    [[nodiscard]] QString trouble() const
    {
        const auto *const banner = part<QWidget>(m_window->window, "troubleBanner");
        return banner->isVisible() ? part<QLabel>(*banner, "bannerText")->text() : QString();
    }
    void makeOther()
    {
        m_other = std::make_unique<Relay>(m_window->sample.server.url());
        m_other->asks = [this](QNetworkRequest &request) {
            request.setRawHeader("X-INFRAHUB-KEY", m_window->sample.server.token());
        };
        const Result<Profile> added = m_window->profiles.add(
            {.name = QStringLiteral("Other"), .baseUrl = m_other->url(), .signIn = SignInWay::Anonymous});
        QVERIFY(added);
        m_otherProfile = *added;
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup()
    {
        QVERIFY2(!clipboard().contains(QString::fromLatin1(m_window->sample.server.token())), "never a secret");
        m_window.reset();
        m_other.reset();
    }

    void backToTheLineFromElsewhere()
    {
        SampleWindow &w = *m_window;
        (void)w.readLeaf();
        w.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(w.window.viewer().showsSource());
        w.window.viewer().text().goToLine(11);
        w.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard(), QStringLiteral("artiscope://sample.invalid/main/leaf_config/leaf-01?line=12"));
        const QString link = clipboard();

        w.chooseBranch(QStringLiteral("add-web-tier"));
        (void)w.readLeaf("leaf-03");
        w.key(Qt::Key_3, Qt::ControlModifier);
        paste(link);
        QTRY_COMPARE_WITH_TIMEOUT(place(), QStringLiteral("main: leaf_config/leaf-01"), SampleWindow::patience);
        QTRY_COMPARE_WITH_TIMEOUT(line(), 12, SampleWindow::patience);
        QCOMPARE(trouble(), QString());
        w.key(Qt::Key_3, Qt::ControlModifier); // it was gone to once, not for ever
        w.key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(w.isListed(), SampleWindow::patience);
        QCOMPARE(line(), 0);
    }

    void timeAndComparisonGoWithIt()
    {
        SampleWindow &w = *m_window;
        w.chooseBranch(QStringLiteral("add-web-tier"));
        w.chooseTime(QStringLiteral("-1h"));
        w.workspace.compareWith(Snapshot{QStringLiteral("main"), w.workspace.snapshot().at});
        (void)w.readLeaf();
        w.window.viewer().setTab(Viewer::Tab::Details);
        const QString there = place();
        w.action("copyLinkAction")->trigger();
        const QString time = w.workspace.snapshot().at->toWire();
        QCOMPARE(clipboard(),
            QStringLiteral("artiscope://sample.invalid/add-web-tier@%1/leaf_config/leaf-01?against=main@%1").arg(time));
        const QString link = clipboard();

        w.workspace.showCompared({QStringLiteral("main"), {}}, Snapshot{QStringLiteral("main"), {}});
        w.workspace.compareWith({});
        QTRY_VERIFY_WITH_TIMEOUT(w.isListed(), SampleWindow::patience);
        (void)w.readLeaf("leaf-02");
        paste(link);
        QTRY_COMPARE_WITH_TIMEOUT(place(), there, SampleWindow::patience);
        QTRY_COMPARE_WITH_TIMEOUT(w.window.viewer().tab(), Viewer::Tab::Changes, SampleWindow::patience);
        // A link without says that nothing is compared, and that it is now.
        paste(QStringLiteral("artiscope://sample.invalid/main/leaf_config/leaf-02"));
        QTRY_COMPARE_WITH_TIMEOUT(place(), QStringLiteral("main: leaf_config/leaf-02"), SampleWindow::patience);
        w.workspace.goBack();
        QTRY_COMPARE_WITH_TIMEOUT(w.workspace.snapshot().branch, QStringLiteral("main"), SampleWindow::patience);
    }

    // What only the snapshot has that is compared with.
    void whatWasRemovedIsGoneTo()
    {
        SampleWindow &w = *m_window;
        w.chooseBranch(QStringLiteral("add-web-tier"));
        w.action("compareWithDefaultAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(w.workspace.comparison().state(), LoadState::Ready, SampleWindow::patience);
        w.filter()->setText(QStringLiteral("guest.example"));
        w.clickRow(0);
        const auto key = w.workspace.readings().active().key();
        QVERIFY(key && !w.workspace.catalogue().find(*key));
        w.action("copyLinkAction")->trigger();
        const QString link = clipboard();
        QVERIFY2(link.endsWith(QLatin1String("?against=main")), qPrintable(link));
        w.filter()->clear();
        w.workspace.showCompared({QStringLiteral("main"), {}}, {});
        QTRY_VERIFY_WITH_TIMEOUT(w.isListed(), SampleWindow::patience);
        (void)w.readLeaf("leaf-02");
        paste(link);
        QTRY_VERIFY_WITH_TIMEOUT(w.workspace.readings().active().key() == key, SampleWindow::patience);
        QCOMPARE(place(), QStringLiteral("add-web-tier against main"));
        QTRY_VERIFY_WITH_TIMEOUT(w.window.viewer().comparesSnapshots(), SampleWindow::patience);
        QTRY_COMPARE(w.window.viewer().tab(), Viewer::Tab::Changes);
        QCOMPARE(trouble(), QString());
    }

    void theDialogSaysWhereItLeads()
    {
        SampleWindow &w = *m_window;
        QApplication::clipboard()->setText(QStringLiteral("no link"));
        w.key(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(w.window.findChild<QWidget *>(QStringLiteral("linkDialog")));
        auto *const dialog = part<QDialog>(w.window, "linkDialog");
        auto *const text = part<QLineEdit>(*dialog, "linkText");
        QCOMPARE(text->text(), QString());
        QVERIFY(!part<QPushButton>(*dialog, "openLink")->isEnabled());
        QTest::keyClicks(text, QStringLiteral("artiscope://sample.invalid/main@-1h/leaf_config/leaf-02"));
        QCOMPARE(part<QLabel>(*dialog, "linkSays")->text(),
            QStringLiteral("To leaf_config of leaf-02, on main at -1h of https://sample.invalid."));
        keepPicture(*dialog, QStringLiteral("linkDialog"));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY(!w.window.findChild<QWidget *>(QStringLiteral("linkDialog")));
        w.comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(place().endsWith(QLatin1String(": leaf_config/leaf-02")), SampleWindow::patience);
        QVERIFY(w.workspace.snapshot().at); // read once: what is copied now is absolute
        w.action("copyLinkAction")->trigger();
        QCOMPARE(Link::fromText(clipboard())->shown.time, w.workspace.snapshot().at->toWire());
        w.key(Qt::Key_O, Qt::ControlModifier); // that is a link, and where one begins
        QTRY_VERIFY(w.window.findChild<QWidget *>(QStringLiteral("linkDialog")));
        QCOMPARE(part<QLineEdit>(w.window, "linkText")->text(), clipboard());
        QTest::keyClick(part<QLineEdit>(w.window, "linkText"), Qt::Key_Escape);
        QTRY_VERIFY(!w.window.findChild<QWidget *>(QStringLiteral("linkDialog")));
    }

    void aFieldTakesWhatIsPasted()
    {
        SampleWindow &w = *m_window;
        const QString before = place();
        QApplication::clipboard()->setText(QStringLiteral("artiscope://sample.invalid/add-web-tier"));
        w.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(w.filter()->hasFocus());
        QTest::keyClick(w.filter(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(w.filter()->text(), clipboard());
        QCOMPARE(place(), before);
    }

    void theWebPagesAddress()
    {
        SampleWindow &w = *m_window;
        const Artifact leaf = w.readLeaf();
        w.action("copyWebLinkAction")->trigger();
        const QString address = clipboard();
        QVERIFY2(address.contains(leaf.id), qPrintable(address));
        w.chooseBranch(QStringLiteral("add-web-tier"));
        paste(address);
        QTRY_COMPARE_WITH_TIMEOUT(place(), QStringLiteral("main: leaf_config/leaf-01"), SampleWindow::patience);
    }

    void whatIsNotThereIsTold_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("told");
        QTest::newRow("target") << "artiscope://sample.invalid/add-web-tier/leaf_config/leaf-99"
                                << "leaf_config/leaf-99";
        QTest::newRow("definition") << "artiscope://sample.invalid/main/absent/leaf-01"
                                    << "absent";
        QTest::newRow("branch") << "artiscope://sample.invalid/absent/leaf_config/leaf-01"
                                << "absent";
        QTest::newRow("branch of the other side")
            << "artiscope://sample.invalid/main/leaf_config/leaf-01?against=absent"
            << "absent";
        QTest::newRow("time") << "artiscope://sample.invalid/main@whenever/leaf_config/leaf-01"
                              << "whenever";
    }
    void whatIsNotThereIsTold()
    {
        QFETCH(const QString, link);
        QFETCH(const QString, told);
        const Artifact before = m_window->readLeaf("leaf-02");
        paste(link);
        QTRY_VERIFY2_WITH_TIMEOUT(trouble().contains(told), qPrintable(trouble()), SampleWindow::patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), SampleWindow::patience);
        QCOMPARE(m_window->workspace.readings().active().key(), std::optional(before.key()));
        QVERIFY(!m_window->widget("waitingBanner")->isVisible());
    }

    void anotherServersProfile()
    {
        makeOther();
        const QString host = QStringLiteral("127.0.0.1:%1").arg(m_other->url().port());
        paste(QStringLiteral("artiscope://%1/add-web-tier/leaf_config/leaf-01?line=7").arg(host));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_window->workspace.connection().profile().id, m_otherProfile.id, SampleWindow::patience);
        QTRY_COMPARE_WITH_TIMEOUT(place(), QStringLiteral("add-web-tier: leaf_config/leaf-01"), SampleWindow::patience);
        QTRY_COMPARE_WITH_TIMEOUT(line(), 7, SampleWindow::patience);
        QCOMPARE(m_window->profiles.lastUsedId(), m_otherProfile.id);
    }

    void waitingForAServerCanBeGivenUp()
    {
        makeOther();
        m_other->holds = [](const Relay::Seen &) { return true; };
        paste(QStringLiteral("artiscope://127.0.0.1:%1/main/leaf_config/leaf-01").arg(m_other->url().port()));
        auto *const banner = m_window->widget("waitingBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(part<QLabel>(*banner, "bannerText")->text().contains(QLatin1String("leaf_config/leaf-01")));
        keepPicture(m_window->window, QStringLiteral("waiting"));
        QTest::mouseClick(part<QPushButton>(*banner, "bannerAction"), Qt::LeftButton);
        QVERIFY(!banner->isVisible());
        m_other->letGo();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), SampleWindow::patience);
        QVERIFY(!m_window->workspace.readings().active().key()); // the server was chosen, the artifact given up
    }

    void anUnknownServerIsAskedNothing()
    {
        SampleWindow &w = *m_window;
        Relay unknown(w.sample.server.url());
        const QString before = place();
        paste(QStringLiteral("artiscope://127.0.0.1:%1/main/leaf_config/leaf-01").arg(unknown.url().port()));
        QTRY_VERIFY(w.window.findChild<QDialog *>(QStringLiteral("connectDialog")));
        auto *const dialog = part<QDialog>(w.window, "connectDialog");
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(part<QLineEdit>(*dialog, "profileAddress")->text(), unknown.url().toString());
        QTRY_VERIFY(w.widget("waitingBanner")->isVisible()); // as long as one may still connect
        keepPicture(*dialog, QStringLiteral("unknownServer"));
        QTest::mouseClick(part<QPushButton>(*dialog, "closeConnectDialog"), Qt::LeftButton);
        QTRY_VERIFY(!w.window.findChild<QDialog *>(QStringLiteral("connectDialog")));
        QVERIFY(!w.widget("waitingBanner")->isVisible());
        QVERIFY(unknown.seen().isEmpty());
        QCOMPARE(place(), before);
        QVERIFY(w.profiles.list().isEmpty());
    }

    void anUnknownServerIsGoneToOnceItIsKnown()
    {
        SampleWindow &w = *m_window;
        Relay unknown(w.sample.server.url());
        paste(QStringLiteral("artiscope://127.0.0.1:%1/add-web-tier/leaf_config/leaf-01").arg(unknown.url().port()));
        QTRY_VERIFY(w.window.findChild<QDialog *>(QStringLiteral("connectDialog")));
        auto *const dialog = part<QDialog>(w.window, "connectDialog");
        QTRY_VERIFY(dialog->isVisible());
        QTest::keyClicks(part<QLineEdit>(*dialog, "profileToken"), QString::fromLatin1(w.sample.server.token()));
        QTest::mouseClick(part<QPushButton>(*dialog, "connectToServer"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(place(), QStringLiteral("add-web-tier: leaf_config/leaf-01"), SampleWindow::patience);
        m_window.reset(); // it looks at the relay
        m_window = std::make_unique<SampleWindow>();
    }
};

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
