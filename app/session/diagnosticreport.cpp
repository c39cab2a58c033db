// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/diagnosticreport.h"

#include "app/core/journal.h"
#include "app/core/withoutsecrets.h"
#include "app/domain/humantime.h"
#include "app/session/errordetails.h"
#include "app/session/journaltext.h"
#include "app/store/settings.h"

#include <QDir>
#include <QLocale>
#include <QSysInfo>
#include <QTimeZone>

namespace artiscope {

namespace {

constexpr qsizetype mostWarnings = 30;

class Text {
public:
    void section(const char *name) { m_lines << QString() << QLatin1String(name); }
    void line(const QString &text) { m_lines << QStringLiteral("  ") + text; }
    void line(const char *name, const QString &value) { line(QLatin1String(name) + QStringLiteral(": ") + value); }
    void lines(const QString &text)
    {
        const QStringList all = text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &one : all)
            line(one);
    }
    [[nodiscard]] QString whole() const { return m_lines.join(u'\n') + u'\n'; }

private:
    QStringList m_lines;
};

QString stateWord(Connection::State state)
{
    switch (state) {
    case Connection::State::Closed:
        return QStringLiteral("closed");
    case Connection::State::Connecting:
        return QStringLiteral("connecting");
    case Connection::State::SignedOut:
        return QStringLiteral("signed out");
    case Connection::State::Ready:
        return QStringLiteral("ready");
    case Connection::State::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString capabilityWords(const Capabilities &capabilities)
{
    QStringList words;
    const auto add = [&words](const char *word, bool has) {
        if (has)
            words << QLatin1String(word);
    };
    add("branch status", capabilities.branchStatus);
    add("node metadata", capabilities.nodeMetadata);
    add("order by", capabilities.orderBy);
    add("artifact events", capabilities.artifactEvents);
    add("task details", capabilities.taskDetails);
    add("deletes stale", capabilities.deletesStale);
    add("graphql enums", capabilities.graphqlEnums);
    return words.isEmpty() ? QStringLiteral("none") : words.join(QStringLiteral(", "));
}

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

void tellServer(Text &text, const Connection &connection)
{
    const Profile &profile = connection.profile();
    text.line("state", stateWord(connection.state()));
    text.line("address", profile.isSample() ? QStringLiteral("the built-in sample") : profile.origin());
    text.line("path in front of /api", yesOrNo(!profile.baseUrl.path().isEmpty()));
    text.line("sign-in", signInWord(profile.signIn));
    text.line("own CA file", yesOrNo(!profile.caFile.isEmpty()));
    text.line("own proxy", yesOrNo(!profile.proxy.isEmpty()));
    if (connection.state() == Connection::State::Ready) {
        text.line("version", connection.server().versionText);
        text.line("capabilities", capabilityWords(connection.server().capabilities));
        text.line("anonymous reading", yesOrNo(connection.server().anonymousAccess));
    }
    text.line("requests under way", QString::number(connection.activeRequests()));
    if (connection.error()) {
        text.line(QStringLiteral("why:"));
        text.lines(errorDetails(*connection.error()));
    }
    if (connection.keychainTrouble()) {
        text.line(QStringLiteral("keychain:"));
        text.lines(errorDetails(*connection.keychainTrouble()));
    }
}

void tellShown(Text &text, const Workspace &workspace)
{
    const auto number = [](auto count) { return QString::number(count); };
    const std::optional<Branch> branch = workspace.branch();
    text.line("branch",
        !branch                 ? QStringLiteral("none")
            : branch->isDefault ? QStringLiteral("the default one")
                                : QStringLiteral("another one"));
    text.line("time", workspace.snapshot().isNow() ? QStringLiteral("now") : utcTime(*workspace.snapshot().at));
    text.line("artifacts", number(workspace.catalogue().artifacts().size()));
    text.line("definitions", number(workspace.catalogue().definitions().size()));
    text.line("branches", number(workspace.branches().branches().size()));
    text.line("runs", number(workspace.runs().runs().size()));
    text.line("open to be read", number(workspace.readings().all().size()));
    text.line("compared with another", yesOrNo(workspace.against().has_value()));
    if (workspace.catalogue().error()) {
        text.line(QStringLiteral("artifacts failed:"));
        text.lines(errorDetails(*workspace.catalogue().error()));
    }
}

void tellWarnings(Text &text, const Journal &journal)
{
    QStringList lines;
    for (auto entry = journal.entries().crbegin(); entry != journal.entries().crend(); ++entry) {
        if (entry->level >= JournalEntry::Level::Warning && lines.size() < mostWarnings)
            lines.prepend(journalLine(*entry));
    }
    text.lines(lines.isEmpty() ? QStringLiteral("none") : lines.join(u'\n'));
}

QString written(const Workspace &workspace, const WindowFacts &window, const Result<qint64> &cacheSize)
{
    const Services &services = workspace.services();
    Text text;
    text.section("Program");
    text.lines(services.version.isEmpty() ? QStringLiteral("artiscope " ARTISCOPE_VERSION) : services.version);
    text.section("System");
    text.line(QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::kernelType() + u' '
        + QSysInfo::kernelVersion() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture());
    text.line("Qt platform", window.platform);
    for (const QString &screen : window.screens)
        text.line("screen", screen);
    text.line("language", QLocale().name());
    text.line("time zone", QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    text.section("Server");
    if (workspace.isOpen())
        tellServer(text, workspace.connection());
    else
        text.line(QStringLiteral("none is open"));
    if (workspace.isOpen()) {
        text.section("Shown");
        tellShown(text, workspace);
        text.section("Cache");
        text.line("bytes", cacheSize ? QString::number(*cacheSize) : QStringLiteral("not known"));
        text.line("limit", QString::number(services.settings.cacheLimit()));
    }
    text.section("Settings that differ");
    text.lines(
        services.settings.differing().isEmpty() ? QStringLiteral("none") : services.settings.differing().join(u'\n'));
    if (const Journal *const journal = services.transport.journal) {
        text.section("Latest warnings");
        tellWarnings(text, *journal);
    }
    const QString report = QStringLiteral("Artiscope diagnostic report, ")
        + utcTime(Instant{services.clock.microseconds() / 1'000'000 * 1'000'000}) + u'\n' + text.whole();
    return withoutSecrets(QString(report).replace(QDir::homePath() + u'/', QStringLiteral("~/")));
}

} // namespace

Request diagnosticReport(const Workspace &workspace, const WindowFacts &window, Done<QString> done)
{
    return workspace.cacheSize([&workspace, window, done = std::move(done)](
                                   const Result<qint64> &size) { done(written(workspace, window, size)); });
}

} // namespace artiscope
