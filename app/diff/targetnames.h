// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"

#include <QStringList>

namespace artiscope {

// What a text calls the target that it is about: its name, its id, its host name without the domain, and of a name of
// several words those that have letters and digits ("R12"), which hardly mean anything else. Values; any thread.
class TargetNames {
public:
    explicit TargetNames(const TargetRef &target);

    // The text with ⟨target⟩ in place of each of them that stands as a word of its own, in whatever case.
    [[nodiscard]] QString replaced(const QString &text) const;

private:
    QStringList m_names; // the longest first
};

} // namespace artiscope
