// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/textbuffer.h"
#include "app/domain/revision.h"
#include "app/session/contentsource.h"

#include <QCache>

namespace artiscope {

// The texts of an artifact's revisions, for who looks through many of them, and again: what was fetched is kept while
// it is not too much. Main thread, the reading is the pool's; outlived by the source, and it outlives its requests.
class RevisionTexts {
public:
    explicit RevisionTexts(ContentSource &source);

    [[nodiscard]] Request text(
        const Artifact &artifact, const Revision &revision, Priority priority, Done<TextBuffer> done);

private:
    ContentSource &m_source;
    QCache<QString, TextBuffer> m_kept; // by storage id
};

} // namespace artiscope
