// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace artiscope {

// What tests/live/load wrote about the server, from the file that ARTISCOPE_LIVE_FACTS names (README.md tells its
// keys).
class Facts {
public:
    Facts()
    {
        QFile file(qEnvironmentVariable("ARTISCOPE_LIVE_FACTS"));
        if (file.open(QIODevice::ReadOnly))
            m_root = QJsonDocument::fromJson(file.readAll()).object();
    }

    [[nodiscard]] bool isEmpty() const { return m_root.isEmpty(); }
    [[nodiscard]] QJsonObject at(const char *key) const { return m_root[QLatin1String(key)].toObject(); }
    [[nodiscard]] QUrl address() const { return QUrl(text(at("server"), "address")); }
    // The same data, served with access tokens that live for seconds (short-token-server); empty: not there.
    [[nodiscard]] static QUrl shortTokenAddress() { return QUrl(qEnvironmentVariable("ARTISCOPE_SHORT_SERVER")); }
    [[nodiscard]] QString defaultBranch() const
    {
        return text(at("branches")[QLatin1String("default")].toObject(), "name");
    }
    [[nodiscard]] QString changeBranch() const
    {
        return text(at("branches")[QLatin1String("change")].toObject(), "name");
    }
    [[nodiscard]] QJsonObject account(const char *which) const
    {
        return at("accounts")[QLatin1String(which)].toObject();
    }
    [[nodiscard]] QJsonArray artifacts(const QString &branch) const { return at("artifacts")[branch].toArray(); }
    [[nodiscard]] QJsonObject artifact(const QString &branch, const QString &definition, const QString &target) const
    {
        for (const QJsonValue &value : artifacts(branch)) {
            const QJsonObject artifact = value.toObject();
            if (path(artifact) == definition + QLatin1Char('/') + target)
                return artifact;
        }
        return {};
    }
    [[nodiscard]] QString device(const QString &name) const { return at("devices")[name].toString(); } // its id

    [[nodiscard]] static QString text(const QJsonObject &object, const char *key)
    {
        return object[QLatin1String(key)].toString();
    }
    // DEFINITION/TARGET of an artifact of the facts
    [[nodiscard]] static QString path(const QJsonObject &artifact)
    {
        return artifact[QLatin1String("definition")][QLatin1String("name")].toString() + QLatin1Char('/')
            + artifact[QLatin1String("target")][QLatin1String("label")].toString();
    }

private:
    QJsonObject m_root;
};

} // namespace artiscope
