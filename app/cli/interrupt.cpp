// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace artiscope {

namespace {

constexpr int interrupted = 130;

#ifdef Q_OS_UNIX
int pipeEnds[2]; // a signal handler may do little more than write()

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
}
#else
void onSignal(int)
{
    std::_Exit(interrupted);
}
#endif

} // namespace

void installInterrupt()
{
#ifdef Q_OS_UNIX
    if (pipe(pipeEnds) != 0)
        return;
    auto *const notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, QCoreApplication::instance(),
        [] { QCoreApplication::exit(interrupted); });
#endif
    std::signal(SIGINT, onSignal);
}

} // namespace artiscope
