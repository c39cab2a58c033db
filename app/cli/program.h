// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/target.h"
#include "app/cli/verb.h"
#include "app/core/clock.h"
#include "app/store/paths.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"
#include "app/store/settings.h"

namespace artiscope {

class SampleServer;

// One headless run: builds what a verb needs (server, credential, branch, time), runs it, and ends with its status.
class Program : public QObject {
    Q_OBJECT
public:
    explicit Program(const CommandLine &line, QObject *parent = nullptr);
    ~Program() override;

    void start();

Q_SIGNALS:
    void ended(int status);

private:
    bool startSample(Target &target);
    void connectionChanged();
    void branchesChanged();
    void fail(const Error &error);

    const CommandLine m_line;
    const Paths m_paths = Paths::standard();
    SystemClock m_clock;
    Settings m_settings;
    ProfileStore m_profiles;
    KeychainSecrets m_secrets;
    std::unique_ptr<Services> m_services;
    Target m_target;
    std::unique_ptr<SampleServer> m_sample;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<BranchList> m_branches;
    std::unique_ptr<Verb> m_verb;
};

} // namespace artiscope
