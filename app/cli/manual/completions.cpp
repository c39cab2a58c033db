// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/manual/completions.h"

namespace artiscope {

QString shellName(const Command &command)
{
    QString name = command.name;
    return QLatin1Char('_') + name.replace(QLatin1Char('-'), QLatin1Char('_'));
}

QString completionHead()
{
    // In two parts, so that no checker takes this file for one with two licences.
    return QStringLiteral("# SPDX-FileCopyright"
                          "Text: 2026 The Artiscope authors\n"
                          "# SPDX-License-"
                          "Identifier: GPL-3.0-or-later\n"
                          "# Made from the program's own options while it was built.\n");
}

} // namespace artiscope
