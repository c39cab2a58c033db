// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/session/workspace.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"
#include "app/store/settings.h"
#include "tests/contract/awaited.h"
#include "tests/live/facts.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace artiscope {

// A real workspace over the live server, with settings, secrets and cache of its own.
class LiveWorkspace {
public:
    LiveWorkspace(const Facts &facts, const QUrl &address) : m_facts(facts), m_address(address) { }

    // As the administrator, by API token: connected and listed.
    [[nodiscard]] bool open(const QString &branch = {}, std::optional<Instant> at = {})
    {
        workspace.openAt(profile(SignInWay::ApiToken, {}), Secret{.token = qgetenv("INFRAHUB_API_TOKEN")},
            {branch, at ? at->toWire() : QString()});
        return waitUntilListed();
    }
    // As one of the accounts of the facts, by password.
    [[nodiscard]] bool openAs(const char *account, const QString &branch)
    {
        const QJsonObject who = m_facts.account(account);
        workspace.openAt(profile(SignInWay::Password, Facts::text(who, "name")), {}, {branch, {}});
        workspace.connection().signInWithPassword(Facts::text(who, "name"), Facts::text(who, "password"));
        return waitUntilListed();
    }
    [[nodiscard]] bool isListed() const
    {
        return workspace.isOpen() && !workspace.snapshot().branch.isEmpty() && workspace.rights()
            && workspace.catalogue().state() == LoadState::Ready && !workspace.catalogue().definitions().isEmpty();
    }
    [[nodiscard]] bool waitUntilListed() const
    {
        return QTest::qWaitFor([this] { return isListed(); }, int(longWait.count()));
    }
    [[nodiscard]] std::optional<Artifact> find(const QString &definition, const QString &target) const
    {
        for (const Artifact &artifact : workspace.catalogue().artifacts()) {
            if (artifact.definition.name == definition && artifact.target.label == target)
                return artifact;
        }
        return {};
    }
    [[nodiscard]] bool read(const ArtifactKey &key)
    {
        workspace.read(key);
        const auto isRead = [&] {
            const Document &document = workspace.document();
            return document.artifact() && document.artifact()->key() == key
                && (document.state() == LoadState::Ready || document.state() == LoadState::Failed);
        };
        return QTest::qWaitFor(isRead, int(longWait.count()));
    }
    // Lists everything again and again until the access token was renewed so often.
    [[nodiscard]] bool refreshUntilRenewed(int times)
    {
        const QSignalSpy renewed(&workspace.connection().client(), &Client::secretChanged);
        const auto isRenewed = [&] {
            if (isListed())
                workspace.refresh();
            return renewed.count() >= times;
        };
        return QTest::qWaitFor(isRenewed, int(longWait.count())) && waitUntilListed();
    }
    // The newest run, once it is over.
    [[nodiscard]] std::optional<Run> overRun() const
    {
        const auto isOver = [this] { return !workspace.runs().runs().isEmpty() && !workspace.runs().anyUnderWay(); };
        if (!QTest::qWaitFor(isOver, 2 * int(longWait.count())))
            return {};
        return workspace.runs().runs().constFirst();
    }

private:
    [[nodiscard]] Profile profile(SignInWay way, const QString &user) const
    {
        return {.id = QStringLiteral("live"),
            .name = QStringLiteral("Live"),
            .baseUrl = m_address,
            .signIn = way,
            .userName = user};
    }

    const Facts &m_facts;
    QUrl m_address;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    ProfileStore m_profiles{m_folder.filePath(QStringLiteral("profiles.json"))};
    MemorySecrets m_secrets;
    Services m_services{m_clock, m_settings, m_profiles, m_secrets, m_folder.filePath(QStringLiteral("cache")), {}, {}};

public:
    Workspace workspace{m_services};
};

} // namespace artiscope
