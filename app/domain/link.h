// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profile.h"

#include <optional>

namespace artiscope {

// A branch and a time as a link has them: what they mean is known once the server is.
struct LinkPlace {
    QString branch; // empty: the server's default one
    QString time; // as a person types it (humantime.h); empty: now. What Artiscope writes is always Instant::toWire()
    bool operator==(const LinkPlace &) const = default;
};

// A place that can be handed on as a text, without any secret in it:
//
//   artiscope://SERVER/BRANCH[@TIME]/DEFINITION/TARGET[?against=BRANCH[@TIME]&line=N&scheme=http&path=/PREFIX]
//
// SERVER is HOST[:PORT] and read as an address that one types: https, but http on loopback. Where the server is reached
// otherwise, `scheme` says so; `path` is what its base URL has behind the host. Together they make a profile's base
// URL, by which the profile is found. The built-in sample, whose port is another one each time, is sample.invalid.
// BRANCH may be empty: the default one. DEFINITION and TARGET are names, or ids where a name is not the only one of its
// kind; an id of an artifact may stand in place of both, and both may be missing. Each part is percent-encoded, so that
// '/', '@', '?' and '&' within it are told from those between. What else the query says is left alone.
struct Link {
    QUrl server; // as Profile::baseUrl
    LinkPlace shown;
    QString definition; // name or id
    QString target; // label or id; empty when `definition` is
    QString artifactId; // instead of both
    std::optional<LinkPlace> against;
    int line = 0; // of the source, from 1; 0: none

    [[nodiscard]] bool namesArtifact() const { return !definition.isEmpty() || !artifactId.isEmpty(); }
    [[nodiscard]] QString toText() const;
    // Such a text, or the address of an artifact on the server's own web page
    // (https://SERVER/objects/CoreArtifact/ID?branch=…&at=…). Nothing: it is neither, or it holds what no link may:
    // a user name, control characters, more than 8192 characters.
    [[nodiscard]] static std::optional<Link> fromText(const QString &text);
    bool operator==(const Link &) const = default;
};

[[nodiscard]] QUrl linkServer(const Profile &profile); // what a link to it calls its server
[[nodiscard]] bool isOfServer(const Link &link, const Profile &profile);

} // namespace artiscope
