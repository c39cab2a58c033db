// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace artiscope {

// A gzip stream, taken apart as it arrives. Ours and not Qt's, because Qt 6.4 accepts a stream that was cut short.
// Here it is whole only when its own length and checksum have been met. Never holds more than `limit` bytes.
class Gunzip {
public:
    enum class State { More, Whole, Damaged, TooLarge };

    explicit Gunzip(qint64 limit);
    ~Gunzip();
    Q_DISABLE_COPY_MOVE(Gunzip)

    State feed(QByteArrayView compressed); // what it says once it is over, it goes on saying
    [[nodiscard]] State state() const;
    [[nodiscard]] QByteArray take(); // what came out so far

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace artiscope
