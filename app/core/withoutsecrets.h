// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace artiscope {

// A text with what looks like a credential taken out, whoever wrote it: user and password of an address, JSON web
// tokens, and what follows the name of a credential (Authorization, X-INFRAHUB-KEY, password=, "token": …). A second
// line of defence: a text that is made here has none to begin with. Any thread.
[[nodiscard]] QString withoutSecrets(const QString &text);

// What stands in its place.
inline constexpr QStringView concealedWord = u"•••";

} // namespace artiscope
