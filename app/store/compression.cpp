// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/compression.h"

#include <zstd.h>

namespace artiscope {

QByteArray compressed(const QByteArray &bytes)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    // Level 3 is zstd's own default: configurations shrink to a sixth at some 300 MB/s.
    const size_t length =
        ZSTD_compress(packed.data(), size_t(packed.size()), bytes.constData(), size_t(bytes.size()), 3);
    Q_ASSERT(!ZSTD_isError(length)); // with that much room it cannot fail
    packed.resize(qsizetype(length));
    return packed;
}

std::optional<QByteArray> decompressed(const QByteArray &packed, qint64 size)
{
    if (size < 0 || ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size())) != quint64(size))
        return {};
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const size_t length =
        ZSTD_decompress(bytes.data(), size_t(bytes.size()), packed.constData(), size_t(packed.size()));
    if (ZSTD_isError(length) || qint64(length) != size)
        return {};
    return bytes;
}

} // namespace artiscope
