// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transport.h"
#include "tests/contract/awaited.h"
#include "tests/live/facts.h"

#include <QUuid>

namespace artiscope {

// Sends a mutation, which Artiscope itself never does, on the changed branch or on another one.
[[nodiscard]] inline bool mutate(const Facts &facts, const QString &mutation, const QString &branch = {})
{
    Transport transport(facts.address(), {});
    HttpCall call;
    call.method = QByteArrayLiteral("POST");
    call.url = QUrl(
        facts.address().toString() + QStringLiteral("/graphql/") + (branch.isEmpty() ? facts.changeBranch() : branch));
    call.headers = {{QByteArrayLiteral("X-INFRAHUB-KEY"), qgetenv("INFRAHUB_API_TOKEN")}};
    call.body = QJsonDocument(QJsonObject{{QStringLiteral("query"), mutation}}).toJson(QJsonDocument::Compact);
    const auto answer = awaited<HttpReply>([&](auto done) { return transport.send(call, done); });
    return answer && answer->body.contains(R"("ok":true)");
}

// Gives a device another note: its live_config is then stale.
[[nodiscard]] inline bool giveNote(
    const Facts &facts, const QString &device, const QByteArray &note, const QString &branch = {})
{
    const QString mutation =
        QStringLiteral("mutation { LiveDeviceUpdate(data: { id: \"%1\", note: { value: \"%2\" } }) { ok } }")
            .arg(facts.device(device), QString::fromLatin1(note));
    return mutate(facts, mutation, branch);
}

// The same with a note that nothing had before, which the next rendering must contain; empty when it did not work.
[[nodiscard]] inline QByteArray giveNewNote(const Facts &facts, const QString &device)
{
    const QByteArray note = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return giveNote(facts, device, note) ? note : QByteArray();
}

// Takes an artifact away on the changed branch: its target's next rendering is a first one.
[[nodiscard]] inline bool removeArtifact(const Facts &facts, const QString &definition, const QString &target)
{
    const QJsonObject artifact = facts.artifact(facts.changeBranch(), definition, target);
    const QString mutation =
        QStringLiteral("mutation { CoreArtifactDelete(data: { id: \"%1\" }) { ok } }").arg(Facts::text(artifact, "id"));
    return !artifact.isEmpty() && mutate(facts, mutation);
}

} // namespace artiscope
