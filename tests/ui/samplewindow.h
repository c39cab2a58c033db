// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "app/store/contentcache.h"
#include "tests/support/relay.h"
#include "tests/support/sampleworkspace.h"
#include "tests/ui/part.h"
#include "tests/ui/picture.h"
#include "tests/ui/watchdog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"

#include <QAbstractButton>
#include <QAction>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkReply>
#include <QTableView>

namespace artiscope {

// The real main window on the sample, by way of a relay that a test can make behave badly.
class SampleWindow {
public:
    static constexpr int patience = 20000;

    explicit SampleWindow(const SampleOptions &options = {.speed = 20}) : sample(options)
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        m_watchdog.start();
    }
    ~SampleWindow()
    {
        m_watchdog.report();
        keepPicture(*pictured);
    }
    Q_DISABLE_COPY_MOVE(SampleWindow)

    [[nodiscard]] Profile profile() const
    {
        Profile profile = sample.profile();
        profile.baseUrl = relay.url();
        return profile;
    }
    // By API token, as a person who has connected before.
    [[nodiscard]] bool open() { return open(profile(), Secret{.token = sample.server.token()}); }
    [[nodiscard]] bool open(const Profile &profile, const Secret &secret)
    {
        workspace.open(profile, secret);
        return QTest::qWaitFor([this] { return isListed(); }, patience);
    }
    // All rows are there, and what one may do is known.
    [[nodiscard]] bool isListed() const
    {
        return sample.isListed() && workspace.showsItsSnapshot()
            && part<QTableView>(window, "artifacts")->model()->rowCount() > 0
            && workspace.generateBlock() != GenerateBlock::RightsUnknown;
    }

    [[nodiscard]] QTableView *table() const { return part<QTableView>(window, "artifacts"); }
    [[nodiscard]] QLineEdit *filter() const { return part<QLineEdit>(window, "filterField"); }
    [[nodiscard]] QAction *action(const char *name) const { return part<QAction>(window, name); }
    [[nodiscard]] QWidget *widget(const char *name) const { return part<QWidget>(window, name); }
    [[nodiscard]] QString text(const char *label) const { return part<QLabel>(window, label)->text(); }
    [[nodiscard]] bool reads(const Artifact &artifact) const
    {
        const auto &read = workspace.document().artifact();
        return read && read->key() == artifact.key() && workspace.document().state() != LoadState::Loading;
    }

    // Filters down to the one row by typing, and clicks it.
    void click(const Artifact &artifact)
    {
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(filter()->hasFocus());
        filter()->selectAll();
        QTest::keyClicks(filter(), artifact.definition.name + QLatin1Char(' ') + artifact.target.label);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        clickRow(0);
    }
    // The same, and waits until it is read or cannot be.
    void read(const Artifact &artifact)
    {
        click(artifact);
        QTRY_VERIFY_WITH_TIMEOUT(reads(artifact), patience);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
            table()->visualRect(table()->model()->index(row, 0)).center());
    }
    void clickButton(const char *name)
    {
        auto *const button = part<QAbstractButton>(window, name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    // After a dialog or a popup, as any window manager does.
    void comeBack()
    {
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
    }
    // By the keyboard, until everything is listed.
    void chooseBranch(const QString &name)
    {
        QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
        auto *const search = part<QLineEdit>(window, "branchSearch");
        QTRY_VERIFY(search->isVisible());
        QTest::keyClicks(search, name);
        QTest::keyClick(search, Qt::Key_Return);
        comeBack();
        QTRY_COMPARE(workspace.snapshot().branch, name);
        QTRY_VERIFY_WITH_TIMEOUT(isListed(), patience);
    }
    [[nodiscard]] QLineEdit *openTime()
    {
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        auto *const line = part<QLineEdit>(window, "timeLine");
        if (!QTest::qWaitFor([line] { return line->isVisible() && line->hasFocus(); }))
            qFatal("the time cannot be chosen");
        return line;
    }
    void chooseTime(const QString &text)
    {
        QLineEdit *const line = openTime();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!line->isVisible());
        comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(isListed(), patience);
    }
    // Into the dialog that asks for a file.
    void chooseFile(const QString &path)
    {
        QTRY_VERIFY(window.findChild<QFileDialog *>());
        auto *const dialog = window.findChild<QFileDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        auto *const name = part<QLineEdit>(*dialog, "fileNameEdit");
        name->selectAll();
        name->insert(path); // in one go: typed, Qt's dialog wants a second Return for each folder on the way
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<QFileDialog *>());
        comeBack();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window, Qt::Key(key), modifiers); }

    [[nodiscard]] std::optional<Artifact> find(const char *definition, const char *target) const
    {
        return sample.findArtifact([&](const Artifact &artifact) {
            return artifact.definition.name == QLatin1String(definition)
                && artifact.target.label == QLatin1String(target);
        });
    }

    // As if these bytes had been read before: what the server would give is not asked for.
    void keep(const Artifact &artifact, const QByteArray &bytes) const
    {
        ContentCache cache(sample.services.cacheFolder, workspace.connection().server().deploymentId, 64 * 1024 * 1024);
        std::optional<Result<Nothing>> kept;
        const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
        const Request request = cache.write(artifact.storageId, bytes, QString::fromLatin1(sum),
            [&kept](Result<Nothing> result) { kept = std::move(result); });
        if (!QTest::qWaitFor([&kept] { return kept.has_value(); }, patience) || !*kept)
            qFatal("the cache cannot be written");
    }

    Artifact readLeaf(const char *label = "leaf-01")
    {
        const auto artifact = find("leaf_config", label);
        if (!artifact)
            qFatal("there is no %s", label);
        read(*artifact);
        return *artifact;
    }

    // The sample wants a sign-in; others let anybody read.
    void letAnybodyRead()
    {
        relay.asks = [this](
                         QNetworkRequest &request) { request.setRawHeader("X-INFRAHUB-KEY", sample.server.token()); };
        relay.instead = [](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            if (!seen.body.contains("query Account"))
                return {};
            return Answer::json(
                R"({"data":null,"errors":[{"message":"Unable to find the node","extensions":{"code":"NODE_NOT_FOUND"}}]})");
        };
    }

    // What the good server says, past the relay, the cache and everything else that is tested.
    [[nodiscard]] QByteArray contentOf(const Artifact &artifact) const
    {
        return answerOf(QStringLiteral("/api/artifact/%1?branch=%2").arg(artifact.id, workspace.snapshot().branch));
    }
    [[nodiscard]] QByteArray storedContentOf(const Artifact &artifact) const // of that very storing
    {
        return answerOf(QStringLiteral("/api/storage/object/") + artifact.storageId);
    }
    [[nodiscard]] QByteArray answerOf(const QString &path) const
    {
        QNetworkAccessManager network;
        QNetworkRequest request(sample.server.url().resolved(QUrl(path)));
        request.setRawHeader("X-INFRAHUB-KEY", sample.server.token());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, patience) || reply->error() != reply->NoError)
            qFatal("the sample does not give its content");
        return reply->readAll();
    }

    SampleWorkspace sample;
    Relay relay{sample.server.url()};
    Workspace &workspace = sample.workspace;
    Preferences preferences{sample.settings};
    Profiles profiles{sample.services};
    MainWindow window{workspace, profiles, preferences}; // goes first: it looks at all the others
    QWidget *pictured = &window; // what is kept a picture of at the end

private:
    Watchdog m_watchdog;
};

} // namespace artiscope
