// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"

namespace artiscope {

// What only the window knows of where it runs.
struct WindowFacts {
    QString platform; // Qt's name of it: "xcb"
    QStringList screens; // "1440x900 at 100 %"
};

// What whoever helps wants to know of this program, its server and what went wrong lately, as text in sections,
// untranslated. Counts and kinds, and no contents; of what failed lately the path that was asked, which may name a
// branch, and the server's words. No secret, no name of an account, no address with user information, nobody's home
// folder. Main thread. Cannot fail: what is not known is said to be so.
[[nodiscard]] Request diagnosticReport(const Workspace &workspace, const WindowFacts &window, Done<QString> done);

} // namespace artiscope
