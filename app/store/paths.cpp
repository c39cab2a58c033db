// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace artiscope {

namespace {

QString inside(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name);
}

} // namespace

QString Paths::profilesFile() const
{
    return inside(config, QStringLiteral("profiles.json"));
}

QString Paths::settingsFile() const
{
    return inside(config, QStringLiteral("settings.ini"));
}

QString Paths::contentFolder() const
{
    return inside(cache, QStringLiteral("contents"));
}

Paths Paths::standard()
{
    const QString home = qEnvironmentVariable("ARTISCOPE_HOME");
    if (!home.isEmpty()) {
        const QString base = QDir(home).absolutePath();
        return {inside(base, QStringLiteral("config")), inside(base, QStringLiteral("cache")),
            inside(base, QStringLiteral("data"))};
    }
    // The generic places and our own name, so that both programs find the same folders whatever they call themselves.
    const auto ours = [](QStandardPaths::StandardLocation where, const QString &below) {
        return inside(QStandardPaths::writableLocation(where), QStringLiteral("artiscope") + below);
    };
#ifdef Q_OS_WIN
    // There the three generic places are one and the same.
    return {ours(QStandardPaths::GenericConfigLocation, QStringLiteral("/config")),
        ours(QStandardPaths::GenericCacheLocation, QStringLiteral("/cache")),
        ours(QStandardPaths::GenericDataLocation, QStringLiteral("/data"))};
#else
    return {ours(QStandardPaths::GenericConfigLocation, {}), ours(QStandardPaths::GenericCacheLocation, {}),
        ours(QStandardPaths::GenericDataLocation, {})};
#endif
}

} // namespace artiscope
