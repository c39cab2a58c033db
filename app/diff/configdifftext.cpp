// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/configdifftext.h"

namespace artiscope {

namespace {

char signOf(ConfigChange::Kind kind)
{
    switch (kind) {
    case ConfigChange::Kind::Added:
        return '+';
    case ConfigChange::Kind::Removed:
        return '-';
    case ConfigChange::Kind::Section:
        break;
    }
    return ' ';
}

} // namespace

QByteArray configDiffText(const ConfigDiff &diff)
{
    QByteArray text;
    for (const ConfigChange &change : diff.changes) {
        const QByteArray before = signOf(change.kind) + QByteArray(1 + 2 * change.level, ' ');
        const bool isRoot =
            change.parent < 0 || diff.changes[size_t(change.parent)].kind == ConfigChange::Kind::Section;
        QByteArray said = change.text;
        said.replace("\n", QByteArray('\n' + before));
        text += before + said + (change.moved && isRoot ? " (moved)\n" : "\n");
    }
    return text;
}

} // namespace artiscope
