// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/misbehavingserver.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <optional>

namespace artiscope {

// A server that stands in front of a good one: it passes on what it is asked and what is answered, and is as bad as a
// test wants at one point. It can also be asked as a proxy, by whole addresses. Main thread.
class Relay final : public MisbehavingServer {
    Q_OBJECT
public:
    explicit Relay(const QUrl &behind);
    Relay(const QUrl &behind, const QSslConfiguration &tls);

    // Looked at in this order; empty functions change nothing.
    std::function<bool(const Seen &)> holds; // true: nothing is said before letGo()
    std::function<std::optional<Answer>(const Seen &)> instead; // an answer: said, and nobody else is asked
    std::function<void(QNetworkRequest &)> asks; // how the good server is asked
    std::function<void(const Seen &, QByteArray &)> changes; // the body of its answer

    void letGo(); // of what is held, and holds nothing any more
    [[nodiscard]] int held() const { return int(m_held.size()); }

protected:
    void otherwise(const Seen &seen, const std::function<void(const Answer &)> &say) override;

private:
    using Say = std::function<void(const Answer &)>;
    void passOn(const Seen &seen, const Say &say);

    QUrl m_behind;
    QNetworkAccessManager m_network;
    QList<QPair<Seen, Say>> m_held;
};

} // namespace artiscope
