// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/contenttext.h"
#include "app/core/result.h"
#include "app/diff/diffhunk.h"
#include "app/domain/artifact.h"

#include <QList>

#include <functional>

namespace artiscope {

class DiffLibrary;

// One thing that a change does, to be read.
struct SignatureLine {
    char sign = '~'; // '+' added, '-' removed, '~' another value
    QString text; // "ntp server 10.0.0.9", "maximum-paths 4 → 8"
    QString where; // what it is in, "router bgp ⟨…⟩ › vrf blue"; empty: at the top, or there is no such thing
    qsizetype times = 1; // more than once: in that many places, of which `where` is the first
    bool isWords = false; // `text` is none of the artifacts': English words for what no line of them tells
    bool operator==(const SignatureLine &) const = default;
};

// What the change of an artifact is, so that those with the same change are known: by statements where the texts are
// made of some, else by path and value, else by line. It says what is added and removed and in what, and nothing of the
// rest of the texts; order counts where the language minds it. What a text calls its own target is ⟨target⟩ in it, and
// the number of its autonomous system in "router bgp" is ⟨…⟩, for those differ between targets that are changed alike.
struct ChangeSignature {
    static constexpr qsizetype mostLines = 8;
    static constexpr qsizetype digestSize = 32;

    QByteArray digest; // the same for the same change; empty: there is none, or one of both is no text
    QList<SignatureLine> lines; // the first ones
    qsizetype count = 0; // of all lines, those that say the same as one

    [[nodiscard]] bool isEmpty() const { return digest.isEmpty(); }
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static ChangeSignature fromBytes(const QByteArray &bytes); // of others: an empty one
    [[nodiscard]] static QByteArray digestOf(const QByteArray &bytes); // of what toBytes() made, without the rest
    bool operator==(const ChangeSignature &) const = default;
};

// `matching`: where it is told by line. Errors: TooLargeToCompare. Cancelled: it is of no use. Pure; any thread.
[[nodiscard]] Result<ChangeSignature> changeSignature(const DiffLibrary &library, const ContentText &left,
    const ContentText &right, const TargetRef &target, LineMatching matching, const std::function<bool()> &cancelled);

} // namespace artiscope
