// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/versiontext.h"

#include "app/cli/commit.h"
#include "app/session/builtwith.h"

#include <CLI/Version.hpp>

namespace artiscope {

std::string versionText()
{
    QString text = QStringLiteral("artiscope " ARTISCOPE_VERSION);
    if (*commit() != '\0')
        text += QStringLiteral("\ncommit ") + QLatin1String(commit());
    const QList<LibraryVersion> libraries = builtWith();
    for (const LibraryVersion &library : libraries)
        text += QStringLiteral("\n%1 %2").arg(library.name, library.version);
    return text.toStdString() + "\nCLI11 " CLI11_VERSION;
}

} // namespace artiscope
