// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/changeorigin.h"

namespace artiscope {

class ContentDifferences;
struct ContentDifference;

// A comparison of snapshots in a person's words.

[[nodiscard]] QString changeSummary(const ChangeCounts &counts); // "41 changed, 3 added, 1 removed of 1,204"
// "41 changed · 3 added · 1 removed · 1,159 unchanged"; what there is none of is left out, but for what is changed.
[[nodiscard]] QString changeList(const ChangeCounts &counts);
[[nodiscard]] QString changeName(Change change); // "not comparable"
// "removed · both"; without an origin the name alone.
[[nodiscard]] QString changeName(Change change, const std::optional<ChangeOrigin> &origin);
[[nodiscard]] QString changeLetter(Change change); // "M", "A", "R"; empty: there is nothing to see
[[nodiscard]] QString originName(ChangeOrigin origin); // "this branch", "default branch", "both"
// Why it cannot be compared: "left: never rendered"; or that what it has is old. Empty: nothing is to be said.
[[nodiscard]] QString changeNote(const ArtifactChange &change);
// The same where there is little room, beside changeName(): "failed", "never rendered".
[[nodiscard]] QString changeNoteInShort(const ArtifactChange &change);

// What is to be known of the content that an artifact has, or has not: "failed, earlier content". Empty: nothing.
[[nodiscard]] QString contentNote(const Artifact &artifact);

// Of what differs and is not in a patch (DifferenceExport::leftOut()); empty: all of it is.
[[nodiscard]] QString leftOutText(qsizetype artifacts);

// "+12 −3", "ignored", "line ends", "encoding", "no text", "failed"
[[nodiscard]] QString linesText(const ContentDifference &difference);
// "+120 −33 lines, 2 failed": all together, or of one definition.
[[nodiscard]] QString linesText(const ContentDifferences &differences, const QString &definitionId = {});
[[nodiscard]] QString ignoredText(qsizetype differences); // "3 differences ignored"
[[nodiscard]] qsizetype ignoredDifferences(
    const ContentDifferences &differences, const QString &definitionId = {}); // the same

} // namespace artiscope
