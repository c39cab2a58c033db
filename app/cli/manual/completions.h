// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/manual/command.h"

namespace artiscope {

// What completes the command in a shell, as the file that the shell loads. Verbs, options and the values that an option
// has a list of; file names where one is wanted; nothing where only the server would know.
[[nodiscard]] QString bashCompletion(const Command &command);
[[nodiscard]] QString zshCompletion(const Command &command);
[[nodiscard]] QString fishCompletion(const Command &command);

// "artiscope-window" as the part of a function's name.
[[nodiscard]] QString shellName(const Command &command);

// The head of each file, in a comment.
[[nodiscard]] QString completionHead();

} // namespace artiscope
