// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "app/session/maygenerate.h"

namespace artiscope {

// The verbs that print one list or one record.

class WhoamiVerb final : public Verb {
    Q_OBJECT
public:
    using Verb::Verb;
    void start() override;

private:
    void print(const MayGenerate &may);
    Request m_request;
};

class BranchesVerb final : public Verb {
    Q_OBJECT
public:
    using Verb::Verb;
    void start() override;
};

class DefinitionsVerb final : public Verb {
    Q_OBJECT
public:
    using Verb::Verb;
    void start() override;

private:
    Request m_request;
};

class ListVerb final : public Verb {
    Q_OBJECT
public:
    using Verb::Verb;
    void start() override;

private:
    void list(const QString &definitionId);
    void print(QList<Artifact> artifacts);
    [[nodiscard]] bool matches(const Artifact &artifact) const;
    QList<Definition> m_definitions;
    Request m_request;
};

} // namespace artiscope
