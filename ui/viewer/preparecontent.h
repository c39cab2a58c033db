// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/contenttext.h"
#include "app/core/request.h"

#include <functional>

namespace artiscope {

// What bytes are as a text: told at once where that takes no longer than a frame, else from the pool, by way of
// `request`. GUI thread.
void prepareContent(const QByteArray &bytes, const QString &declaredType, Request &request,
    const std::function<void(ContentText)> &take);

} // namespace artiscope
