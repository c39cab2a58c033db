// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/journal.h"
#include "app/demo/sampleserver.h"
#include "app/session/workspace.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"
#include "app/store/settings.h"

#include <QTemporaryDir>
#include <QTest>

namespace artiscope {

// A real workspace over the built-in sample, with settings and secrets of its own. Everything waits for conditions,
// with QTest::qWaitFor's own limit.
class SampleWorkspace {
public:
    explicit SampleWorkspace(const SampleOptions &options = {}) : server(options)
    {
        if (!server.start())
            qFatal("the sample server could not start");
    }
    // What widgets look at must outlive them: members are destroyed from below, so widgets go first in a test.

    [[nodiscard]] Profile profile() const
    {
        return {.id = QStringLiteral("sample"),
            .name = QStringLiteral("Sample"),
            .baseUrl = server.url(),
            .signIn = SignInWay::ApiToken};
    }

    // Connected, branches known, everything listed.
    [[nodiscard]] bool open()
    {
        workspace.open(profile(), Secret{.token = server.token()});
        return QTest::qWaitFor([this] { return isListed(); }, 20000);
    }
    [[nodiscard]] bool isListed() const
    {
        return workspace.isOpen() && !workspace.snapshot().branch.isEmpty()
            && workspace.catalogue().state() == LoadState::Ready && !workspace.catalogue().definitions().isEmpty();
    }

    // The first artifact that is so.
    template <typename Predicate> [[nodiscard]] std::optional<Artifact> findArtifact(Predicate predicate) const
    {
        for (const Artifact &artifact : workspace.catalogue().artifacts()) {
            if (predicate(artifact))
                return artifact;
        }
        return {};
    }
    [[nodiscard]] std::optional<Artifact> ofType(const char *type) const
    {
        return findArtifact([&](const Artifact &artifact) {
            return artifact.contentType == QLatin1String(type) && artifact.status == ArtifactStatus::Ready;
        });
    }
    [[nodiscard]] bool read(const ArtifactKey &key)
    {
        workspace.read(key);
        return QTest::qWaitFor(
            [this, &key] {
                const Document &document = workspace.document();
                return document.artifact() && document.artifact()->key() == key
                    && (document.state() == LoadState::Ready || document.state() == LoadState::Failed);
            },
            20000);
    }

    QTemporaryDir folder;
    SystemClock clock;
    SampleServer server;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ProfileStore profiles{folder.filePath(QStringLiteral("profiles.json"))};
    MemorySecrets secrets;
    Journal journal{clock};
    Services services{
        clock, settings, profiles, secrets, folder.filePath(QStringLiteral("cache")), {}, {.journal = &journal}};
    Workspace workspace{services};
};

} // namespace artiscope
