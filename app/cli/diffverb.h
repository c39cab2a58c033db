// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "app/session/comparison.h"
#include "app/session/differenceexport.h"
#include "app/session/exitstatus.h"

namespace artiscope {

// `diff`: what differs between two snapshots, from their listings; the contents of what was changed are read for
// --stat, --patch and --report alone.
class DiffVerb final : public Verb {
    Q_OBJECT
public:
    explicit DiffVerb(const VerbContext &context, QObject *parent = nullptr);
    void start() override;

private:
    void compared();
    [[nodiscard]] bool matches(const ArtifactChange &change) const;
    void looked();
    void showPatch();
    void writeReport();
    void print(); // and end
    void tell(const QString &progress); // on stderr, when that is a terminal

    Comparison m_comparison;
    ContentSource m_source;
    DifferenceExport m_export;
    int m_status = AllDone;
    bool m_told = false; // progress, on stderr
};

} // namespace artiscope
