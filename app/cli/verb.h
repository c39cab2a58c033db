// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/session/branchlist.h"

namespace artiscope {

// What a verb works with, once the server has answered. All outlive the verb.
struct VerbContext {
    const CommandLine &line;
    Connection &connection;
    BranchList &branches;
    Snapshot snapshot;
    std::chrono::seconds runTimeout;
};

// One verb, run once: start() asks, ended() tells the exit status when the answer has been printed. Main thread.
class Verb : public QObject {
    Q_OBJECT
public:
    explicit Verb(const VerbContext &context, QObject *parent = nullptr) : QObject(parent), m_context(context) { }
    virtual void start() = 0;

Q_SIGNALS:
    void ended(int status);

protected:
    [[nodiscard]] const VerbContext &context() const { return m_context; }
    [[nodiscard]] const CommandLine &line() const { return m_context.line; }
    [[nodiscard]] Client &client() const { return m_context.connection.client(); }
    void fail(const Error &error); // says it and ends with its status

private:
    VerbContext m_context;
};

[[nodiscard]] std::unique_ptr<Verb> makeVerb(const VerbContext &context);

} // namespace artiscope
