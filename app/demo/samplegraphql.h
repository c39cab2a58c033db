// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/sampleauth.h"
#include "app/demo/samplegeneration.h"

#include <QJsonArray>

namespace artiscope::sample {

// Answers the GraphQL operations that Artiscope sends, told apart by their names: documents are not parsed further, the
// answer has the fields that those documents ask for.
class GraphQl {
public:
    using Now = std::function<qint64()>;

    GraphQl(const World &world, const Generation &generation, Now now);

    struct Faults { // that a test asked for
        bool listingFails = false;
        bool definitionsDenied = false;
    };
    struct Question {
        BranchFacts branch;
        qint64 at = 0;
        Faults faults;
    };
    [[nodiscard]] HttpReply answer(const HttpRequest &request, const Question &question) const;

    // An error raised before the operation runs, with the status and code of the server's catalogue.
    [[nodiscard]] static HttpReply refusal(int status, const QString &message, const QString &code);

private:
    struct Context {
        const BranchFacts &branch;
        qint64 at;
        QJsonObject variables;
    };
    [[nodiscard]] QJsonObject introspection() const;
    [[nodiscard]] QJsonObject accountProfile() const;
    [[nodiscard]] QJsonObject rights(const Context &context) const;
    [[nodiscard]] QJsonObject branches() const;
    [[nodiscard]] QJsonObject definitions(const Context &context) const;
    [[nodiscard]] QJsonObject definitionNode(const DefinitionFacts &facts) const;
    [[nodiscard]] QJsonObject artifacts(const Context &context) const;
    [[nodiscard]] QJsonObject artifactDetails(const Context &context) const;
    [[nodiscard]] QJsonObject artifactNode(
        const ArtifactRow &row, const Revision &revision, const Context &context, bool detailed) const;
    [[nodiscard]] QJsonObject groupMembers(const Context &context) const;
    [[nodiscard]] QJsonObject tasks(const Context &context) const;
    [[nodiscard]] QJsonObject endedTasks(const Context &context) const;
    [[nodiscard]] QJsonObject taskLog(const Context &context) const;
    [[nodiscard]] QJsonObject storedContents(const Context &context) const;
    [[nodiscard]] QJsonObject artifactEvents(const Context &context) const;
    [[nodiscard]] QJsonObject accountNames(const Context &context) const;

    const World &m_world;
    const Generation &m_generation;
    Now m_now;
};

} // namespace artiscope::sample
