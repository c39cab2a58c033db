// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/encodingpair.h"

#include <QCoreApplication>

namespace artiscope {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Encodings)
};
} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Le:
        return QStringLiteral("UTF-16 LE");
    case Encoding::Utf16Be:
        return QStringLiteral("UTF-16 BE");
    case Encoding::Utf32Le:
        return QStringLiteral("UTF-32 LE");
    case Encoding::Utf32Be:
        return QStringLiteral("UTF-32 BE");
    case Encoding::Utf8:
        break;
    }
    return QStringLiteral("UTF-8");
}

QString encodingsText(const EncodingPair &encodings)
{
    return Words::tr("%1 on the left, %2 on the right", "encodings")
        .arg(encodingName(encodings.left), encodingName(encodings.right));
}

} // namespace artiscope
