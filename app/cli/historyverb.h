// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "app/session/contentsource.h"
#include "app/session/history.h"

namespace artiscope {

// What `log` and `blame` have in common: the whole history of the artifact that REF names.
class HistoryVerb : public Verb {
    Q_OBJECT
public:
    explicit HistoryVerb(const VerbContext &context, QObject *parent = nullptr);
    void start() override;

protected:
    virtual void found() = 0; // once history() is complete
    [[nodiscard]] const Artifact &artifact() const { return m_artifact; }
    [[nodiscard]] const History &history() const { return m_history; }
    [[nodiscard]] ContentSource &source() { return m_source; }
    [[nodiscard]] Request fetch(const Revision &revision, Done<FetchedContent> done);
    void showProgress(const QString &sentence); // on a terminal only; empty: there is none any more
    void sayEnd() const; // where the history ends, unless that is where it began

private:
    void stateChanged();

    ContentSource m_source;
    History m_history;
    Artifact m_artifact;
    qsizetype m_shown = 0; // width of the progress that is shown
    Request m_request;
};

} // namespace artiscope
