// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace artiscope {

struct LibraryVersion {
    QString name;
    QString version;
};

// The libraries that Artiscope stands on: those it loads with the version that is there now, those that are compiled
// in with the one they had then. QtKeychain and libcsv do not tell.
[[nodiscard]] QList<LibraryVersion> builtWith();

} // namespace artiscope
