// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/contenttype.h"

#include <QByteArrayView>
#include <QString>

namespace artiscope {

// What content is. `name` is short, for "shown as …": "Arista EOS", "JSON", "Plain text"; product names are never
// translated. Where `confident` is false the format is the declared one, or a guess to be offered rather than taken.
struct Detection {
    Format format = Format::Plain;
    QString name;
    bool confident = false;
    bool operator==(const Detection &) const = default;
};

// Looks at the bytes where the declared type says nothing (text/plain, unknown types), and otherwise only checks that
// they are not something else altogether. Reads at most the first 256 KB. Pure; any thread.
[[nodiscard]] Detection detect(QByteArrayView bytes, QStringView declaredType);

// The name of a format that the person chose by "view as".
[[nodiscard]] QString formatName(Format format);

} // namespace artiscope
