// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/signature.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace artiscope {

namespace {

using namespace std::string_view_literals;

#define NAME(text) QT_TRANSLATE_NOOP("artiscope::Signature", text)

struct Mark {
    qsizetype at;
    std::string_view bytes;
    const char *name;
};

// The longer and surer ones first.
constexpr std::array marks{
    Mark{0, "\x89PNG\r\n\x1a\n"sv, NAME("A PNG picture")},
    Mark{0, "\xff\xd8\xff"sv, NAME("A JPEG picture")},
    Mark{0, "GIF87a"sv, NAME("A GIF picture")},
    Mark{0, "GIF89a"sv, NAME("A GIF picture")},
    Mark{8, "WEBPVP8"sv, NAME("A WebP picture")},
    Mark{0, "II*\0"sv, NAME("A TIFF picture")},
    Mark{0, "MM\0*"sv, NAME("A TIFF picture")},
    Mark{0, "\0\0\1\0"sv, NAME("An icon")},
    Mark{0, "\x1f\x8b\x08"sv, NAME("Data compressed with gzip")},
    Mark{0, "\x28\xb5\x2f\xfd"sv, NAME("Data compressed with zstd")},
    Mark{0,
        "\xfd"
        "7zXZ\0"sv,
        NAME("Data compressed with xz")},
    Mark{0, "\x04\x22\x4d\x18"sv, NAME("Data compressed with LZ4")},
    Mark{4, "1AY&SY"sv, NAME("Data compressed with bzip2")},
    Mark{0, "PK\3\4"sv, NAME("A ZIP archive, or a document that is one")},
    Mark{0, "PK\5\6"sv, NAME("A ZIP archive without files")},
    Mark{0, "7z\xbc\xaf\x27\x1c"sv, NAME("A 7z archive")},
    Mark{257, "ustar"sv, NAME("A tar archive")},
    Mark{0, "%PDF-"sv, NAME("A PDF document")},
    Mark{0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, NAME("An old Office document")},
    Mark{0, "SQLite format 3\0"sv, NAME("An SQLite database")},
    Mark{0,
        "\x7f"
        "ELF"sv,
        NAME("A program or library for Unix (ELF)")},
    Mark{0, "MZ"sv, NAME("A program for Windows")},
    Mark{0, "\xcf\xfa\xed\xfe"sv, NAME("A program for macOS")},
    Mark{0, "\0asm"sv, NAME("A WebAssembly program")},
    Mark{0, "\xd4\xc3\xb2\xa1"sv, NAME("A recording of packets (pcap)")},
    Mark{0, "\xa1\xb2\xc3\xd4"sv, NAME("A recording of packets (pcap)")},
    Mark{0, "\x0a\x0d\x0d\x0a"sv, NAME("A recording of packets (pcapng)")},
};

Signature named(const char *name, bool isText = false)
{
    return {QCoreApplication::translate("artiscope::Signature", name), isText};
}

bool hasAt(QByteArrayView bytes, qsizetype at, std::string_view mark)
{
    return bytes.size() - at >= qsizetype(mark.size())
        && bytes.sliced(at, qsizetype(mark.size())) == QByteArrayView(mark.data(), qsizetype(mark.size()));
}

// A universal program of macOS begins alike, with the number of its parts where this has its version.
std::optional<Signature> javaClass(QByteArrayView bytes)
{
    if (bytes.size() < 8 || !hasAt(bytes, 0, "\xca\xfe\xba\xbe"sv))
        return {};
    return qFromBigEndian<quint32>(bytes.data() + 4) >= 45 ? named(NAME("A Java class"))
                                                           : named(NAME("A program for macOS"));
}

// DER: a sequence that is as long as it says and begins with another one, a number or an object identifier.
std::optional<Signature> der(QByteArrayView bytes)
{
    if (bytes.size() < 8 || uchar(bytes.front()) != 0x30)
        return {};
    const auto size = uchar(bytes.at(1));
    const int more = size < 0x80 ? 0 : size & 0x7f;
    if (more > 4)
        return {};
    qsizetype length = more == 0 ? size : 0;
    for (int i = 0; i < more; ++i)
        length = length << 8 | uchar(bytes.at(2 + i));
    const auto inner = uchar(bytes.at(2 + more));
    if (2 + more + length != bytes.size() || (inner != 0x30 && inner != 0x02 && inner != 0x06))
        return {};
    return named(NAME("A certificate or key (DER)"));
}

// Text in units of so many bytes has zero in all but one of them, mostly.
std::optional<Signature> wideText(QByteArrayView bytes)
{
    const auto looksLike = [bytes](qsizetype unit, bool isBig) {
        const qsizetype units = std::min<qsizetype>(bytes.size(), 2048) / unit;
        if (units < 4 || bytes.size() % unit != 0)
            return false;
        qsizetype plain = 0;
        for (qsizetype at = 0; at < units * unit; at += unit) {
            const QByteArrayView one = bytes.sliced(at, unit);
            const auto c = uchar(isBig ? one.back() : one.front());
            const QByteArrayView others = isBig ? one.first(unit - 1) : one.last(unit - 1);
            const bool isPlain = (c >= 0x20 && c != 0x7f) || c == '\t' || c == '\n' || c == '\r';
            plain += isPlain && std::ranges::all_of(others, [](char other) { return other == 0; });
        }
        return plain * 10 >= units * 8;
    };
    if (looksLike(2, false))
        return named(NAME("Text in UTF-16, little endian, without a byte order mark"), true);
    if (looksLike(2, true))
        return named(NAME("Text in UTF-16, big endian, without a byte order mark"), true);
    if (looksLike(4, false))
        return named(NAME("Text in UTF-32, little endian, without a byte order mark"), true);
    if (looksLike(4, true))
        return named(NAME("Text in UTF-32, big endian, without a byte order mark"), true);
    return {};
}

} // namespace

Signature signatureOf(QByteArrayView bytes)
{
    if (hasAt(bytes, 0, "-----BEGIN "sv))
        return named(NAME("A certificate or key (PEM)"), true);
    for (const Mark &mark : marks) {
        if (hasAt(bytes, mark.at, mark.bytes))
            return named(mark.name);
    }
    for (const auto &test : {javaClass, der, wideText}) {
        if (const std::optional<Signature> found = test(bytes))
            return *found;
    }
    return {};
}

} // namespace artiscope
