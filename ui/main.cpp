// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"
#include "app/cli/target.h"
#include "app/cli/versiontext.h"
#include "app/cli/windowline.h"
#include "app/core/journal.h"
#include "app/core/journalmessages.h"
#include "app/demo/sampleserver.h"
#include "app/domain/humantime.h"
#include "app/session/exitstatus.h"
#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "app/session/workspace.h"
#include "app/store/infrahubctlconfig.h"
#include "app/store/paths.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"
#include "app/store/settings.h"
#include "ui/mainwindow/linkdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/opening.h"
#include "ui/mainwindow/windows.h"
#include "ui/platform/instance.h"
#include "ui/platform/openedlinks.h"
#include "ui/platform/translations.h"
#include "ui/settings/lookkeeper.h"
#include "ui/widgets/icons.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QPointer>

#include <cstdio>

using namespace artiscope;
using namespace std::chrono_literals;

namespace {

struct StartLine : WindowLine {
    OpeningOptions opening;
};

// A status to end with at once, or nothing.
std::optional<int> parse(int argc, char **argv, StartLine &line)
{
    const std::unique_ptr<CLI::App> app = windowCommandLine(line);
    try {
        app->parse(argc, argv);
    } catch (const CLI::ParseError &end) {
        return app->exit(end) == 0 ? AllDone : WrongUsage;
    }
    if (const QString text = QString::fromStdString(line.link); !text.isEmpty() && !Link::fromText(text)) {
        sayError(LinkDialog::noLink(text));
        return WrongUsage;
    }
    line.opening.show = QString::fromStdString(line.show);
    line.opening.connections = line.connect;
    line.opening.changes = !line.against.empty();
    line.opening.screenshot = QString::fromStdString(line.screenshot);
    if (!line.size.empty()) {
        const QStringList parts = QString::fromStdString(line.size).split(QLatin1Char('x'));
        line.opening.size = parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
        if (!line.opening.size.isValid() || line.opening.size.isEmpty()) {
            std::fprintf(stderr, "artiscope: --size wants a width and a height, such as 1440x900\n");
            return WrongUsage;
        }
    }
    return std::nullopt;
}

// The arguments of another start, which has found nothing wrong with them.
std::optional<int> parse(const QStringList &arguments, StartLine &line)
{
    QList<QByteArray> words{QByteArray("artiscope-window")};
    for (const QString &argument : arguments)
        words << argument.toUtf8();
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    return parse(int(pointers.size()), pointers.data(), line);
}

bool namesPlace(const StartLine &line)
{
    return !line.server.profile.isEmpty() || !line.server.branch.isEmpty() || !line.server.at.isEmpty()
        || !line.show.empty() || !line.against.empty();
}

// What is about one run, or about a server and a credential that only its environment names, is no business of a window
// that is there already.
bool isApart(const StartLine &line)
{
    const ServerChoice &server = line.server;
    if (server.sample || !server.server.isEmpty() || !server.caFile.isEmpty() || !server.proxy.isEmpty()
        || server.timeoutSeconds || server.verbose || line.scale > 0 || !line.size.empty() || !line.theme.empty()
        || !line.screenshot.empty())
        return true;
    const auto environment = importInfrahubctlEnvironment(QProcessEnvironment::systemEnvironment());
    return line.link.empty()
        && (!environment || !environment->profile.baseUrl.isEmpty() || !environment->token.isEmpty()
            || !environment->password.isEmpty() || !environment->profile.defaultBranch.isEmpty()
            || !environment->profile.caFile.isEmpty() || !environment->profile.proxy.isEmpty() || environment->timeout);
}

} // namespace

int main(int argc, char **argv)
{
    StartLine line;
    if (const std::optional<int> status = parse(argc, argv, line))
        return *status;
    if (line.scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(line.scale)); // read once, when the application is made

    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("artiscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Artiscope"));
    QApplication::setApplicationVersion(QStringLiteral(ARTISCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.artiscope.artiscope"));
    QApplication::setWindowIcon(applicationIcon());

    const Paths paths = Paths::standard();
    Instance instance(paths.config);
    if (!isApart(line)) {
        QStringList words = QApplication::arguments().sliced(1);
        // The first one has another environment.
        const QString profile = qEnvironmentVariable("ARTISCOPE_PROFILE");
        if (!profile.isEmpty() && line.link.empty() && line.server.profile.isEmpty() && !line.connect)
            words << QStringLiteral("--profile") << profile;
        switch (instance.start(words, 2s)) {
        case Instance::Role::First:
            break;
        case Instance::Role::HandedOver:
            return AllDone;
        case Instance::Role::Alone:
            std::fprintf(stderr, "artiscope: a window that is open already cannot be reached; this is another one\n");
            break;
        }
    }
    const SystemClock clock;
    Journal journal(clock);
    const JournalMessages messages(journal, line.server.verbose);
    Settings settings(paths.settingsFile());
    const Translations translations(settings.language());
    ProfileStore profileStore(paths.profilesFile());
    KeychainSecrets keychain;
    FallbackSecrets secrets(keychain);
    const Result<Nothing> loaded = profileStore.load();
    Services services{.clock = clock,
        .settings = settings,
        .profiles = profileStore,
        .secrets = secrets,
        .cacheFolder = paths.contentFolder(),
        .dataFolder = paths.data,
        .transport = {.timeout = settings.requestTimeout(), .sizeLimit = settings.sizeLimit(), .journal = &journal},
        .version = QString::fromStdString(versionText())};

    Preferences preferences(settings);
    if (!line.theme.empty())
        preferences.setForThisRun(QStringLiteral("theme"), QString::fromStdString(line.theme));
    const LookKeeper look(app, preferences);
    // Before the window hears of it, and tells the workspace.
    QObject::connect(&preferences, &Preferences::changed, &app, [&] {
        services.transport.timeout = settings.requestTimeout();
        services.transport.sizeLimit = settings.sizeLimit();
    });

    Profiles profiles(services);
    std::unique_ptr<SampleServer> sample;
    Windows windows(services, profiles, preferences);
    MainWindow &window = windows.add();
    if (!loaded)
        window.showTrouble(loaded.error()); // what was put aside, and where

    const auto openSample = [&](MainWindow &in, const Workspace::Wanted &wanted) {
        if (!sample) {
            sample = std::make_unique<SampleServer>();
            if (!sample->start()) {
                sample.reset();
                in.showTrouble({.kind = Error::Kind::Network,
                    .detail = QCoreApplication::translate("main", "The built-in sample found no free port.")});
                return;
            }
        }
        Target target;
        aimAtSample(target, *sample);
        in.workspace().openAt(target.profile, target.secret, wanted);
    };
    QObject::connect(&windows, &Windows::sampleRequested, &app, [&](MainWindow *in) { openSample(*in, {}); });

    // Ends with its window, and with the next one.
    QPointer<Opening> opening = new Opening(window, window.workspace(), line.opening, &window);
    QObject::connect(
        opening, &Opening::ended, &app, [](int status) { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    const OpenedLinks openedLinks(app);
    QObject::connect(&openedLinks, &OpenedLinks::opened, &windows, [&windows](const QString &link) {
        windows.active().comeToFront();
        windows.active().openLink(link);
    });
    QObject::connect(&instance, &Instance::called, &windows, [&](const QStringList &arguments) {
        MainWindow &front = windows.active();
        front.comeToFront();
        StartLine later;
        if (parse(arguments, later))
            return;
        if (!later.link.empty()) {
            front.openLink(QString::fromStdString(later.link));
        } else if (namesPlace(later)) {
            const Result<Target> target = chooseServer(later.server, QProcessEnvironment(), profileStore);
            if (!target) {
                front.showTrouble(target.error());
                return;
            }
            delete opening;
            opening = new Opening(front, front.workspace(), later.opening, &front);
            front.workspace().openAt(target->profile, target->secret,
                {target->branch, later.server.at, QString::fromStdString(later.against)});
            opening->start();
        } else if (later.connect) {
            front.openConnections();
        }
    });

    const Result<Target> target = chooseServer(line.server, QProcessEnvironment::systemEnvironment(), profileStore);
    const bool serverSaid = line.server.sample || !line.server.server.isEmpty() || !line.server.profile.isEmpty();
    if (!target && (serverSaid || !line.opening.screenshot.isEmpty())
        && target.error().reason != Error::Reason::Unspecified) {
        sayError(target.error());
        return exitStatus(target.error());
    }
    if (!line.server.at.isEmpty()) {
        // What nobody can read ends here; what it means is up to the server's clock.
        const auto parsed = parseHumanTime(line.server.at, Instant{clock.microseconds()}, QTimeZone::systemTimeZone());
        if (!parsed) {
            sayError(parsed.error());
            return exitStatus(parsed.error());
        }
    }
    if (target && line.link.empty()) {
        Workspace::Wanted wanted{target->branch, line.server.at, QString::fromStdString(line.against)};
        // Started without a word about the server it goes on where it was; a command line means the same each time.
        if (!serverSaid && !namesPlace(line) && line.opening.screenshot.isEmpty()) {
            wanted.asLeft = true;
            if (wanted.branch.isEmpty())
                wanted.branch = settings.lastBranch(target->profile.id);
        }
        if (target->sample) {
            openSample(window, wanted);
        } else {
            window.workspace().openAt(target->profile, target->secret, wanted);
            if (!target->password.isEmpty())
                window.workspace().connection().signInWithPassword(target->profile.userName, target->password);
        }
    }
    window.show(); // the server thinks about the first question while the window is laid out and painted
    opening->start();
    if (!line.link.empty())
        window.openLink(QString::fromStdString(line.link));
    return QApplication::exec();
}
