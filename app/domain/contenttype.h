// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace artiscope {

// How content is shown. Declared types map to one of these; detection may choose another.
enum class Format { Plain, Json, Yaml, Xml, Hcl, Markdown, Csv, Svg, Config, Binary };

// The eight types that the server allows (contract, section 6).
[[nodiscard]] QStringList declaredContentTypes();
[[nodiscard]] Format formatOfContentType(QStringView declared); // unknown types: Plain
[[nodiscard]] QString fileExtension(QStringView declared); // "json", "yaml", …, "txt"

// A file name that is safe on all three systems, made of what a server named: no separators, no control characters, no
// reserved names, no leading dot, at most 120 characters. Never empty.
[[nodiscard]] QString safeFileName(const QString &name, const QString &extension);

} // namespace artiscope
