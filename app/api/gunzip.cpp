// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/gunzip.h"

#include <array>

// Const input pointers; must be there before the first inclusion.
#define ZLIB_CONST
#include <zlib.h>

namespace artiscope {

namespace {

constexpr int gzipOnly = 16 + MAX_WBITS; // inflateInit2's way of asking for a gzip header and trailer
constexpr int pieceSize = 64 * 1024;

} // namespace

struct Gunzip::Private {
    z_stream stream{};
    QByteArray out;
    qint64 total = 0;
    qint64 limit = 0;
    State state = State::More;
};

Gunzip::Gunzip(qint64 limit) : d(std::make_unique<Private>())
{
    d->limit = limit;
    if (inflateInit2(&d->stream, gzipOnly) != Z_OK)
        d->state = State::Damaged;
}

Gunzip::~Gunzip()
{
    inflateEnd(&d->stream);
}

Gunzip::State Gunzip::feed(QByteArrayView compressed)
{
    if (compressed.isEmpty() || d->state == State::Damaged || d->state == State::TooLarge)
        return d->state;

    d->stream.next_in = reinterpret_cast<const Bytef *>(compressed.data());
    d->stream.avail_in = static_cast<uInt>(compressed.size());
    std::array<char, pieceSize> piece;
    for (;;) {
        // A gzip file may be several streams one after the other (RFC 1952, section 2.2).
        if (d->state == State::Whole) {
            if (d->stream.avail_in == 0)
                break;
            inflateReset(&d->stream);
            d->state = State::More;
        }
        d->stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        d->stream.avail_out = pieceSize;
        const int result = inflate(&d->stream, Z_NO_FLUSH);
        const qsizetype made = pieceSize - static_cast<qsizetype>(d->stream.avail_out);
        d->total += made;
        if (d->total > d->limit)
            return d->state = State::TooLarge;
        d->out.append(piece.data(), made);
        if (result == Z_STREAM_END) {
            d->state = State::Whole;
        } else if (result == Z_BUF_ERROR || (result == Z_OK && d->stream.avail_in == 0 && d->stream.avail_out > 0)) {
            break; // more input is needed
        } else if (result != Z_OK) {
            return d->state = State::Damaged;
        }
    }
    return d->state;
}

Gunzip::State Gunzip::state() const
{
    return d->state;
}

QByteArray Gunzip::take()
{
    return std::exchange(d->out, {});
}

} // namespace artiscope
