// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/historyverb.h"

#include <QHash>

namespace artiscope {

// `log`: every revision of one artifact, newest first, with the size of its content.
class LogVerb final : public HistoryVerb {
    Q_OBJECT
public:
    using HistoryVerb::HistoryVerb;

private:
    void found() override;
    void measured(const QString &content, const Result<FetchedContent> &fetched);
    void print();

    QHash<QString, qint64> m_sizes; // by content
    qsizetype m_open = 0; // contents whose sizes are still to come
    std::vector<Request> m_requests;
};

} // namespace artiscope
