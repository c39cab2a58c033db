// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace artiscope {

// What bytes look like by how they begin.
struct Signature {
    QString name; // "A PNG picture"; empty: like nothing that is known
    bool isText = false; // it can be read, if only after some work
    bool operator==(const Signature &) const = default;
};

// Looks at the first bytes alone. Pure; any thread.
[[nodiscard]] Signature signatureOf(QByteArrayView bytes);

} // namespace artiscope
