// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/manual/command.h"

namespace artiscope {

// The manual page of the command in section 1, in man(7)'s language: its verbs and options from the definition, and the
// prose beside them (manprose.h). `date` is the release's, as in 2026-11-27.
[[nodiscard]] QString manPage(const Command &command, const QString &date);

} // namespace artiscope
