// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"

#include <QTest>

#include <chrono>

namespace artiscope {

constexpr std::chrono::milliseconds longWait{120'000}; // a real server on a busy machine takes its time

// The answer of one call of the async convention; a time-out when none comes. For tests only: the application never
// waits.
template <typename T, typename Ask> [[nodiscard]] Result<T> awaited(Ask ask)
{
    std::optional<Result<T>> answer;
    const Request request = ask([&answer](Result<T> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, int(longWait.count())))
        return Error{.kind = Error::Kind::Network, .reason = Error::Reason::TimedOut};
    return *std::move(answer);
}

// An error as the message of a failed test.
[[nodiscard]] inline QByteArray words(const Error &error)
{
    return QStringLiteral("kind %1, reason %2, status %3: %4")
        .arg(int(error.kind))
        .arg(int(error.reason))
        .arg(error.status)
        .arg(error.detail)
        .toUtf8();
}

} // namespace artiscope

// The answer must be a value: ends the test with the server's words when it is not.
#define VERIFY_ANSWERED(result)                                                                                        \
    QVERIFY2((result).has_value(),                                                                                     \
        artiscope::words((result).has_value() ? artiscope::Error{} : (result).error()).constData())

// The answer must be an error of this reason.
#define VERIFY_REFUSED(result, expected)                                                                               \
    QVERIFY2(!(result).has_value(), "it was answered");                                                                \
    QVERIFY2((result).error().reason == (expected),                                                                    \
        artiscope::words((result).has_value() ? artiscope::Error{} : (result).error()).constData())
