// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

namespace artiscope {

// How both programs end; scripts rely on it (cli.md).
enum ExitStatus { AllDone = 0, AnswerIsNo = 1, WrongUsage = 2, Unreachable = 3, Refused = 4, LocalTrouble = 5 };

[[nodiscard]] int exitStatus(const Error &error);

} // namespace artiscope
