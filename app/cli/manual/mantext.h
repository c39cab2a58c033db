// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace artiscope {

// Text for a manual page, in roff.
[[nodiscard]] QString manPlain(QString text); // as it is: nothing in it is an instruction, hyphens can be copied
[[nodiscard]] QString manBold(const QString &text);
[[nodiscard]] QString manItalic(const QString &text);
[[nodiscard]] QString manSentence(const QString &text); // with its full stop, on a line of its own

} // namespace artiscope
