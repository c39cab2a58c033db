// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packed bytes: gzip as a server sends it, in stretches whose length the first byte says, and what the cache keeps.

#include "app/api/gunzip.h"
#include "app/store/compression.h"

#include "tests/fuzz/require.h"

using namespace artiscope;

namespace {

constexpr qint64 limit = 100'000;

void checkGunzip(QByteArrayView packed, qsizetype stretch)
{
    Gunzip gunzip(limit);
    QByteArray unpacked;
    while (!packed.isEmpty()) {
        const QByteArrayView some = packed.first(std::min(stretch, packed.size()));
        const Gunzip::State before = gunzip.state();
        const Gunzip::State after = gunzip.feed(some);
        require(after == gunzip.state());
        require(before == Gunzip::State::More || before == Gunzip::State::Whole || after == before);
        packed = packed.sliced(some.size());
    }
    require(gunzip.take().size() <= limit);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView input = viewOf(data, size);
    const qsizetype stretch = 1 + takeChoice(input);
    checkGunzip(input, stretch);

    const QByteArray packed = input.toByteArray();
    for (const qint64 claimed : {qint64(0), qint64(size), qint64(size) * 4, limit}) {
        const auto unpacked = decompressed(packed, claimed);
        require(!unpacked || unpacked->size() == claimed);
    }
    require(decompressed(compressed(packed), packed.size()) == packed);
    return 0;
}
