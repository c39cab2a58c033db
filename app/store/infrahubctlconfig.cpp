// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/infrahubctlconfig.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <toml++/toml.h>

#include <cmath>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::InfrahubctlConfig)
};

using Reason = Error::Reason;

Error fileError(Reason reason, const QString &subject, const QString &detail)
{
    return {.kind = Error::Kind::Storage, .reason = reason, .detail = detail, .subject = subject};
}

// The way of signing in is said by which secrets there are; a token goes first, as with infrahubctl.
void chooseSignIn(ImportedProfile &imported)
{
    if (!imported.token.isEmpty())
        imported.profile.signIn = SignInWay::ApiToken;
    else if (!imported.profile.userName.isEmpty() && !imported.password.isEmpty())
        imported.profile.signIn = SignInWay::Password;
}

std::optional<Error> setAddress(ImportedProfile &imported, const QString &address)
{
    imported.profile.baseUrl = baseUrlFromText(address);
    if (!imported.profile.baseUrl.isValid()) {
        // An address may hold a password: what cannot be taken apart is not repeated.
        return Error{.kind = Error::Kind::Input,
            .reason = Reason::BadAddress,
            .subject = address.contains(u'@') ? QString() : address};
    }
    imported.profile.name = imported.profile.baseUrl.host();
    return {};
}

// The values of one file, by name. The first one of a wrong type is kept as the error.
class Values {
public:
    Values(const toml::table &table, const QString &file) : m_table(table), m_file(file) { }

    QString text(std::string_view key)
    {
        const toml::node *node = m_table.get(key);
        if (!node)
            return {};
        if (const auto *value = node->as_string())
            return QString::fromStdString(value->get());
        wrong(key, *node, Words::tr("“%1” has to be a text."));
        return {};
    }
    std::optional<double> number(std::string_view key)
    {
        const toml::node *node = m_table.get(key);
        if (!node)
            return {};
        if (const auto value = node->value<double>())
            return *value;
        wrong(key, *node, Words::tr("“%1” has to be a number."));
        return {};
    }
    bool isTrue(std::string_view key)
    {
        const toml::node *node = m_table.get(key);
        if (node && !node->is_boolean())
            wrong(key, *node, Words::tr("“%1” has to be true or false."));
        return node && node->value_or(false);
    }
    void wrong(std::string_view key, const toml::node &node, const QString &sentence)
    {
        if (!m_error)
            m_error = fileError(Reason::StoreDamaged, QStringLiteral("%1:%2").arg(m_file).arg(node.source().begin.line),
                sentence.arg(QString::fromUtf8(key.data(), qsizetype(key.size()))));
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const toml::table &m_table;
    const QString m_file;
    std::optional<Error> m_error;
};

std::optional<std::chrono::seconds> secondsFrom(double number)
{
    if (!std::isfinite(number) || number <= 0 || number > 86400)
        return {};
    return std::chrono::seconds(qint64(std::ceil(number)));
}

// A file named in a configuration is meant from where that configuration is.
QString fileBeside(const QString &name, const QString &config)
{
    return name.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(config).absoluteDir().absoluteFilePath(name));
}

ImportedProfile fromValues(Values &values, const toml::table &table, const QString &file)
{
    ImportedProfile imported;
    Profile &profile = imported.profile;
    profile.userName = values.text("username");
    profile.caFile = fileBeside(values.text("tls_ca_file"), file);
    profile.proxy = values.text("proxy");
    profile.defaultBranch = values.text("default_branch");
    imported.token = values.text("api_token").toUtf8();
    imported.password = values.text("password");
    imported.tlsInsecure = values.isTrue("tls_insecure");
    if (const auto timeout = values.number("timeout")) {
        imported.timeout = secondsFrom(*timeout);
        if (!imported.timeout)
            values.wrong(
                "timeout", *table.get("timeout"), Words::tr("“%1” has to be a number of seconds between 1 and 86400."));
    }
    chooseSignIn(imported);
    return imported;
}

} // namespace

Result<ImportedProfile> importInfrahubctlFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fileError(Reason::NotReadable, file, source.errorString());
    const QByteArray bytes = source.read(1024 * 1024); // far more than any such file has
    if (source.error() != QFile::NoError)
        return fileError(Reason::NotReadable, file, source.errorString());

    toml::table table;
    try {
        table = toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
    } catch (const toml::parse_error &error) {
        // Without the parser's own words: they can quote the line, and with it a token.
        const auto where = error.source().begin;
        return fileError(Reason::StoreDamaged, QStringLiteral("%1:%2").arg(file).arg(where.line),
            Words::tr("This is not valid TOML, from column %1 on.").arg(where.column));
    }

    Values values(table, file);
    ImportedProfile imported = fromValues(values, table, file);
    QString address = values.text("server_address");
    if (address.isEmpty())
        address = values.text("infrahub_address"); // infrahubctl takes both names
    if (values.error())
        return *values.error();
    if (address.isEmpty())
        return Error{.kind = Error::Kind::Input,
            .reason = Reason::BadAddress,
            .detail = Words::tr("The file names no server_address."),
            .subject = file};
    if (const auto error = setAddress(imported, address))
        return *error;
    return imported;
}

Result<ImportedProfile> importInfrahubctlEnvironment(const QProcessEnvironment &environment)
{
    const auto value = [&environment](const char *name) { return environment.value(QLatin1String(name)); };
    ImportedProfile imported;
    Profile &profile = imported.profile;
    profile.userName = value("INFRAHUB_USERNAME");
    profile.caFile = value("INFRAHUB_TLS_CA_FILE");
    profile.proxy = value("INFRAHUB_PROXY");
    profile.defaultBranch = value("INFRAHUB_DEFAULT_BRANCH");
    imported.token = value("INFRAHUB_API_TOKEN").toUtf8();
    imported.password = value("INFRAHUB_PASSWORD");
    const QString insecure = value("INFRAHUB_TLS_INSECURE").toLower();
    imported.tlsInsecure = QStringList{QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("yes"),
        QStringLiteral("on"), QStringLiteral("t"), QStringLiteral("y")}
                               .contains(insecure);
    if (const QString timeout = value("INFRAHUB_TIMEOUT"); !timeout.isEmpty()) {
        bool isNumber = false;
        const double seconds = timeout.toDouble(&isNumber);
        imported.timeout = isNumber ? secondsFrom(seconds) : std::nullopt;
        if (!imported.timeout)
            return Error{.kind = Error::Kind::Input,
                .detail = Words::tr("“%1” is not a number of seconds between 1 and 86400.").arg(timeout),
                .subject = QStringLiteral("INFRAHUB_TIMEOUT")};
    }
    chooseSignIn(imported);
    if (const QString address = value("INFRAHUB_ADDRESS"); !address.isEmpty()) {
        if (const auto error = setAddress(imported, address))
            return *error;
    }
    return imported;
}

QString infrahubctlFile(const QProcessEnvironment &environment, const QString &workingFolder)
{
    const QString named = environment.value(QStringLiteral("INFRAHUBCTL_CONFIG"), QStringLiteral("infrahubctl.toml"));
    const QString file = QDir(workingFolder).absoluteFilePath(named);
    return QFileInfo(file).isFile() ? file : QString();
}

} // namespace artiscope
