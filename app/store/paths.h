// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace artiscope {

// Where things live. With ARTISCOPE_HOME set, everything is below that folder (tests, a program on a stick); else where
// the system keeps such things (on Linux the XDG folders). Nothing is created here.
struct Paths {
    QString config; // profiles.json, settings.ini
    QString cache; // contents by server; may be deleted at any time
    QString data; // runs under way

    [[nodiscard]] QString profilesFile() const;
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString contentFolder() const;

    [[nodiscard]] static Paths standard(); // reads the environment
};

} // namespace artiscope
