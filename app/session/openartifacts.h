// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"
#include "app/domain/instant.h"

#include <QByteArray>

#include <optional>

namespace artiscope {

// What is open to be read, in its order, and the time that is looked at: what comes back with the next start.
struct OpenArtifacts {
    struct One {
        ArtifactKey key;
        bool right = false; // of the two sides
        bool kept = false;
        bool shown = false; // on its side
        bool operator==(const One &) const = default;
    };
    QList<One> artifacts;
    bool rightIsActive = false;
    std::optional<Instant> at; // nothing: now
    bool operator==(const OpenArtifacts &) const = default;

    [[nodiscard]] QByteArray toJson() const;
    // Of what is no such text, or only in parts, what can be read: it comes from a file that anybody may change.
    [[nodiscard]] static OpenArtifacts fromJson(const QByteArray &json);
};

} // namespace artiscope
