// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/connection.h"

#include <QTest>

namespace artiscope {

// Waits until nothing is under way, then asks the server one thing more (its branches) behind all that was asked
// before: once that is answered, whatever was going to be asked has been.
[[nodiscard]] inline bool becomesQuiet(const Connection &connection)
{
    if (!QTest::qWaitFor([&connection] { return connection.activeRequests() == 0; }, 20000))
        return false;
    bool answered = false;
    const Request question =
        connection.client().branches([&answered](const Result<QList<Branch>> &branches) { answered = bool(branches); });
    return QTest::qWaitFor([&] { return answered && connection.activeRequests() == 0; }, 20000);
}

} // namespace artiscope
