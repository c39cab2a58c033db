// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/shortcuts.h"

namespace artiscope {

// Every shortcut that there is now, by menu: what the page of shortcuts shows and prints. Commands without keys are not
// among them; what is no command but has keys everywhere is, at the end.
struct ShortcutGroup {
    struct Row {
        QString name;
        QString keys;
    };
    QString title;
    QList<Row> rows;
};

[[nodiscard]] QList<ShortcutGroup> shortcutGroups(const Shortcuts &shortcuts);
[[nodiscard]] QString shortcutSheet(const QList<ShortcutGroup> &groups); // as text, for a font of one width

} // namespace artiscope
