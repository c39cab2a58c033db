// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace artiscope {

// What a name means that is written in one of the ways of JSON and YAML: plain, in double quotes with escapes, in
// single quotes with doubled ones. What is not well quoted is taken as it is.
[[nodiscard]] QString unquoted(QByteArrayView written);

} // namespace artiscope
