// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/builtwith.h"

#include <git2.h>
#include <pugixml.hpp>
#include <rapidjson/rapidjson.h>
#include <sqlite3.h>
#include <toml++/toml.h>
#include <yaml.h>
#include <zlib.h>
#include <zstd.h>

namespace artiscope {

namespace {

QString dotted(int major, int minor, int patch)
{
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch);
}

QString gitVersion()
{
    int major = 0;
    int minor = 0;
    int patch = 0;
    git_libgit2_version(&major, &minor, &patch);
    return dotted(major, minor, patch);
}

} // namespace

QList<LibraryVersion> builtWith()
{
    return {
        {QStringLiteral("Qt"), QLatin1String(qVersion())},
        {QStringLiteral("libgit2"), gitVersion()},
        {QStringLiteral("SQLite"), QLatin1String(sqlite3_libversion())},
        {QStringLiteral("zstd"), QLatin1String(ZSTD_versionString())},
        {QStringLiteral("zlib"), QLatin1String(zlibVersion())},
        {QStringLiteral("libyaml"), QLatin1String(yaml_get_version_string())},
        // 1130 is 1.13.
        {QStringLiteral("pugixml"),
            QStringLiteral("%1.%2").arg(PUGIXML_VERSION / 1000).arg(PUGIXML_VERSION % 1000 / 10)},
        {QStringLiteral("RapidJSON"), QLatin1String(RAPIDJSON_VERSION_STRING)},
        {QStringLiteral("toml++"), dotted(TOML_LIB_MAJOR, TOML_LIB_MINOR, TOML_LIB_PATCH)},
    };
}

} // namespace artiscope
