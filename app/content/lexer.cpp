// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/lexers.h"

namespace artiscope {

LexFunction lexerFor(Format format)
{
    switch (format) {
    case Format::Json:
        return lexJson;
    case Format::Yaml:
        return lexYaml;
    case Format::Xml:
    case Format::Svg:
        return lexXml;
    case Format::Hcl:
        return lexHcl;
    case Format::Config:
        return lexConfig;
    case Format::Plain:
    case Format::Markdown:
    case Format::Csv:
    case Format::Binary:
        break;
    }
    return nullptr;
}

} // namespace artiscope
