// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/putaside.h"

#include <QFile>

namespace artiscope {

std::optional<QString> putAside(const QString &file)
{
    const QString first = file + QStringLiteral(".broken");
    for (int number = 1; number < 100; ++number) {
        const QString name = number == 1 ? first : QStringLiteral("%1-%2").arg(first).arg(number);
        if (QFile::exists(name))
            continue; // rename() would refuse too, but a refusal for another reason must not loop
        return QFile::rename(file, name) ? std::optional(name) : std::nullopt;
    }
    return {};
}

} // namespace artiscope
