// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "app/session/runcentre.h"

namespace artiscope {

// `generate`: asks for a run of one definition and, with --wait, follows it to its end.
class GenerateVerb final : public Verb {
    Q_OBJECT
public:
    explicit GenerateVerb(const VerbContext &context, QObject *parent = nullptr);
    void start() override;

private:
    void choose(const Definition &definition);
    void chooseAll(const Definition &definition);
    void follow(const QString &runId);
    void runChanged(const QString &runId);
    void finish(const Run &run);
    void print(const Run &run, const QList<Artifact> &artifacts);

    RunCentre m_runs;
    QString m_runId;
    QString m_told; // the progress that stderr shows
    bool m_finishing = false;
    Request m_request;
};

} // namespace artiscope
