// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/diffoutput.h"
#include "app/cli/verb.h"
#include "app/session/comparison.h"

#include <array>

namespace artiscope {

// `diff`: what differs between two snapshots, from their listings.
class DiffVerb final : public Verb {
    Q_OBJECT
public:
    explicit DiffVerb(const VerbContext &context, QObject *parent = nullptr);
    void start() override;

private:
    void showProgress();
    void compared();
    [[nodiscard]] bool matches(const ArtifactChange &change) const;
    void addDetails(std::optional<Artifact> ArtifactChange::*side, const Snapshot &snapshot, Request &request);
    void print();
    void finish();

    Comparison m_comparison;
    DiffFacts m_facts;
    bool m_differs = false;
    bool m_told = false; // progress, on stderr
    Request m_leftDetails;
    Request m_rightDetails;
};

} // namespace artiscope
