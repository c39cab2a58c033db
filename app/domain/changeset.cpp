// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/changeset.h"

#include <QStringList>

namespace artiscope {

QStringList ChangeSet::definitions() const
{
    QStringList names; // changes are in the order of these
    for (const SetChange &one : changes) {
        if (names.isEmpty() || names.constLast() != one.artifact.definition.name)
            names << one.artifact.definition.name;
    }
    return names;
}

QStringList ChangeSet::by() const
{
    QStringList names;
    for (const SetChange &one : changes) {
        if (!one.by.isEmpty() && !names.contains(one.by))
            names << one.by;
    }
    names.sort();
    return names;
}

} // namespace artiscope
