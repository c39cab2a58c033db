// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/artifactfilter.h"

namespace artiscope {

QString kindLabel(const QString &kind)
{
    // A namespace is a capital and small letters or digits, and the name after it begins with a capital: so the
    // server's schema demands.
    const auto isSmall = [](QChar c) { return c.isLower() || c.isDigit(); };
    qsizetype at = 1;
    while (at < kind.size() && isSmall(kind.at(at)))
        ++at;
    return at > 1 && at < kind.size() && kind.at(at).isUpper() ? kind.mid(at) : kind;
}

} // namespace artiscope
