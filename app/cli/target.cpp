// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/target.h"

#include "app/demo/sampleserver.h"
#include "app/store/infrahubctlconfig.h"
#include "app/store/profilestore.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

Error wrong(Error::Reason reason, const QString &subject, const QString &detail = {})
{
    return {.kind = Error::Kind::Input, .reason = reason, .detail = detail, .subject = subject};
}

// A credential from the environment belongs to the server that the environment or the command line names. A saved
// profile gets it only when both mean the same server.
bool mayUse(const ImportedProfile &environment, const Profile &profile)
{
    return environment.profile.baseUrl.isEmpty() || environment.profile.origin() == profile.origin();
}

void takeCredential(const ImportedProfile &environment, Target &target)
{
    if (!environment.token.isEmpty()) { // with a password beside it the token wins, as on the server
        if (target.profile.signIn != SignInWay::ApiTokenForGateway)
            target.profile.signIn = SignInWay::ApiToken;
        target.secret = Secret{.token = environment.token};
    } else if (!environment.password.isEmpty()) {
        target.profile.signIn = SignInWay::Password;
        target.profile.userName = environment.profile.userName;
        target.password = environment.password;
        target.secret = Secret{};
    }
}

} // namespace

Result<Target> chooseServer(
    const ServerChoice &line, const QProcessEnvironment &environment, const ProfileStore &profiles)
{
    Target target;
    const Result<ImportedProfile> imported = importInfrahubctlEnvironment(environment);
    if (!imported)
        return imported.error();
    const QString named =
        line.profile.isEmpty() ? environment.value(QStringLiteral("ARTISCOPE_PROFILE")) : line.profile;
    const bool addressGiven = !line.server.isEmpty() || !imported->profile.baseUrl.isEmpty();

    if (line.sample) {
        target.sample = true;
    } else if (!line.server.isEmpty()) {
        target.profile.baseUrl = baseUrlFromText(line.server);
        if (!target.profile.baseUrl.isValid() || target.profile.baseUrl.isEmpty())
            return wrong(Error::Reason::BadAddress, line.server);
        takeCredential(*imported, target);
    } else if (!line.profile.isEmpty() || (!named.isEmpty() && !addressGiven)) {
        const std::optional<Profile> profile = profiles.profileByName(named);
        if (!profile)
            return wrong(Error::Reason::NoSuchProfile, named);
        target.profile = *profile;
        if (mayUse(*imported, target.profile))
            takeCredential(*imported, target);
    } else if (addressGiven) {
        target.profile = imported->profile;
        target.profile.signIn = SignInWay::Anonymous;
        takeCredential(*imported, target);
    } else if (const std::optional<Profile> last = profiles.profile(profiles.lastUsedId())) {
        target.profile = *last;
        takeCredential(*imported, target);
    } else {
        return wrong(Error::Reason::Unspecified, QStringLiteral("server"),
            QCoreApplication::translate("artiscope::Target",
                "Say which server: --server URL, --profile NAME, --sample, or INFRAHUB_ADDRESS in the environment."));
    }
    // By its server: what is remembered of one (the last branch, runs under way) is nothing to another.
    if (target.profile.id.isEmpty() && !target.sample)
        target.profile.id =
            QStringLiteral("command-line-") + QString::fromLatin1(QUrl::toPercentEncoding(target.profile.origin()));
    if (!target.sample) {
        const Profile &other = imported->profile;
        const auto first = [](const QString &a, const QString &b, const QString &c) {
            return !a.isEmpty() ? a : !b.isEmpty() ? b : c;
        };
        target.profile.caFile = first(line.caFile, other.caFile, target.profile.caFile);
        target.profile.proxy = first(line.proxy, other.proxy, target.profile.proxy);
        target.branch = first(line.branch, other.defaultBranch, target.profile.defaultBranch);
    } else {
        target.branch = line.branch;
    }
    if (line.timeoutSeconds)
        target.timeout = std::chrono::seconds(*line.timeoutSeconds);
    else if (imported->timeout)
        target.timeout = *imported->timeout;
    return target;
}

void aimAtSample(Target &target, const SampleServer &sample)
{
    target.profile = {.id = QString(sampleProfileId),
        .name = QCoreApplication::translate("artiscope::Target", "Sample"),
        .baseUrl = sample.url(),
        .signIn = SignInWay::ApiToken};
    target.secret = Secret{.token = sample.token()};
}

} // namespace artiscope
