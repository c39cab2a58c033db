// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/historyverb.h"
#include "app/diff/blame.h"
#include "app/diff/difflibrary.h"

namespace artiscope {

// `blame`: which revision brought each line of an artifact. Older contents are fetched as long as a line may come from
// them.
class BlameVerb final : public HistoryVerb {
    Q_OBJECT
public:
    using HistoryVerb::HistoryVerb;

private:
    void found() override;
    void fetchNext(qsizetype revision);
    void add(qsizetype revision, const QByteArray &bytes);
    void print();

    std::shared_ptr<const DiffLibrary> m_library = std::make_shared<const DiffLibrary>(); // the pool has it, too
    QList<Revision> m_revisions;
    TextBuffer m_newest;
    Blame m_blame;
    Request m_request;
};

} // namespace artiscope
