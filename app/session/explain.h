// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QString>

namespace artiscope {

// What a failure is in a person's words. Whole, translated sentences without secrets.
struct Explanation {
    QString what; // what happened, with what: one sentence
    QString reason; // the server's or the library's own words, and the request id; may be empty
    QString advice; // what to do next: one sentence; may be empty
    QString details; // all that is known of it, a line each, for whoever helps; see errordetails.h
};

// The one place where sentences are made of errors: the window and the terminal both read them here.
[[nodiscard]] Explanation explain(const Error &error);

// All of it in one paragraph, for a terminal or a log.
[[nodiscard]] QString explainInOneLine(const Error &error);

} // namespace artiscope
