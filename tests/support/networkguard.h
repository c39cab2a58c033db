// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace artiscope {

// While one lives, no connection through Qt leaves this machine: whoever asks for another host is sent to a closed port
// of this one, and the guard remembers the host. Its end fails the running test if there was any. Main thread; one at a
// time. Make it in main() or in initTestCase().
class NetworkGuard {
public:
    NetworkGuard();
    ~NetworkGuard();
    Q_DISABLE_COPY_MOVE(NetworkGuard)

    [[nodiscard]] static QStringList trespasses(); // hosts that were asked for
    static void forget(); // for a test of what must not be reached
};

} // namespace artiscope
