// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "app/session/contentsource.h"

namespace artiscope {

// `get`: the bytes of one artifact on stdout, or in a file that is written whole or not at all.
class GetVerb final : public Verb {
    Q_OBJECT
public:
    explicit GetVerb(const VerbContext &context, QObject *parent = nullptr);
    void start() override;

private:
    void fetch(const Artifact &artifact);
    void deliver(const FetchedContent &content);

    ContentSource m_source;
    Request m_request;
};

} // namespace artiscope
