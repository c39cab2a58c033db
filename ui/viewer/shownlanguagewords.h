// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/detectleftovers.h"
#include "ui/viewer/shownlanguage.h"

#include <QStringList>

namespace artiscope {

// What is said of how a content is shown, a few words each.

[[nodiscard]] QString whyWords(ShownLanguage::Why why); // "told by its content: certain"
// "declared text/plain, shown as Arista EOS"; none when that is just what one expects of the declared type.
[[nodiscard]] QStringList shownNotes(const QString &declaredType, Language shown, std::optional<Language> guess);
[[nodiscard]] QStringList leftoverNotes(const Leftovers &leftovers); // none without leftovers

} // namespace artiscope
