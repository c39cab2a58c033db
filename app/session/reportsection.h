// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/session/changedcontents.h"

namespace artiscope {

// Of one change, what differs line by line as a table of HTML, the words marked that were changed, some equal lines
// around it. What is ignored is counted and not shown. Everything that came from a server is escaped. A pure
// function for the pool (ChangedContents::Make).
[[nodiscard]] Result<QByteArray> reportSection(
    const DiffLibrary &library, const ChangedContent &content, const std::function<bool()> &cancelled);

// Text that HTML shows as it is; control characters and what is not UTF-8 are made visible.
[[nodiscard]] QByteArray htmlText(QByteArrayView utf8);
[[nodiscard]] QByteArray htmlText(const QString &text);

} // namespace artiscope
