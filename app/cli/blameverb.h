// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/historyverb.h"
#include "app/session/artifactblame.h"

namespace artiscope {

// `blame`: which revision brought each line of an artifact. Older contents are fetched as long as a line may come from
// them.
class BlameVerb final : public HistoryVerb {
    Q_OBJECT
public:
    explicit BlameVerb(const VerbContext &context, QObject *parent = nullptr);

private:
    void found() override;
    void sayProgress();
    void print();

    RevisionTexts m_texts;
    ArtifactBlame m_blame;
};

} // namespace artiscope
