// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace artiscope {

// A text is found by the one of its characters that is the rarest around: by the bytes that character may begin with,
// more than one where case does not matter.
struct Anchor {
    qsizetype index = 0; // which of the characters
    QByteArray bytes;
};

// `leads` are the bytes that each of the characters may begin with, not empty. How rare they are, a sample says.
[[nodiscard]] Anchor rarestAnchor(const std::vector<QByteArray> &leads, QByteArrayView text);

// Goes from one of a few bytes to the next, as fast as memory is read while they are rare. What is known of where each
// of them stands is kept, so a byte that is nowhere costs one look.
class ByteWalk {
public:
    ByteWalk(QByteArrayView bytes, const char *begin, const char *end);

    // The first of them at `at` or behind it, or the end. `at` never goes back.
    [[nodiscard]] const char *next(const char *at);
    [[nodiscard]] const char *end() const { return m_end; }

private:
    struct Place {
        char byte;
        const char *next; // or the end
    };
    [[nodiscard]] const char *find(char byte, const char *at) const;

    std::vector<Place> m_places;
    const char *m_end;
};

} // namespace artiscope
