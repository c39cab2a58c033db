// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of a process to the first rows of the window, against the same for an empty Qt window, in pairs within
// one run. Prints name, measured, limit. Without arguments it is the parent, which has the sample server and starts
// itself again as one or the other.

#include "app/demo/sampleserver.h"
#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "app/session/workspace.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"
#include "app/store/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/themekeeper.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace artiscope;

namespace {

constexpr int pairs = 15;

// Ends the program when a widget has been painted and what was painted is on the screen.
class Painted final : public QObject {
public:
    explicit Painted(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [] { QApplication::exit(0); });
        return false;
    }
};

int emptyWindow()
{
    QWidget window;
    window.resize(1440, 900);
    const Painted painted(window);
    window.show();
    return QApplication::exec();
}

int ownWindow(QApplication &app, const QUrl &url, const QByteArray &token)
{
    const QTemporaryDir home;
    const SystemClock clock;
    Settings settings(home.filePath(QStringLiteral("settings.ini")));
    ProfileStore store(home.filePath(QStringLiteral("profiles.json")));
    MemorySecrets secrets;
    const Services services{.clock = clock, .settings = settings, .profiles = store, .secrets = secrets};
    Preferences preferences(settings);
    const ThemeKeeper theme(app, ThemeChoice::Light);
    Profiles profiles(services);
    Workspace workspace(services);
    MainWindow window(workspace, profiles, preferences);
    std::optional<Painted> painted;
    QObject::connect(&workspace, &Workspace::opened, &app, [&] {
        QObject::connect(&workspace.catalogue(), &Catalogue::artifactsReset, &app,
            [&] { painted.emplace(*window.findChild<QTableView *>(QStringLiteral("artifacts"))->viewport()); });
    });
    workspace.open(
        {.id = QStringLiteral("bench"), .name = QStringLiteral("bench"), .baseUrl = url, .signIn = SignInWay::ApiToken},
        Secret{.token = token});
    window.show(); // in the program's order
    return QApplication::exec();
}

double timed(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess::execute(QCoreApplication::applicationFilePath(), arguments);
    return double(timer.nsecsElapsed());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 2)
        return emptyWindow();
    if (arguments.size() == 3)
        return ownWindow(app, QUrl(arguments.at(1)), arguments.at(2).toLatin1());

    SampleServer server;
    if (!server.start())
        return 1;
    const QStringList own{server.url().toString(), QString::fromLatin1(server.token())};
    const QStringList empty{QStringLiteral("empty")};
    timed(own); // the sample makes its data at the first question
    timed(empty);
    QList<double> ratios;
    for (int pair = 0; pair < pairs; ++pair) {
        const double ours = timed(own);
        ratios << ours / timed(empty);
    }
    std::ranges::sort(ratios);
    QTextStream(stdout) << "window with first rows / an empty Qt window\t"
                        << QString::number(ratios.at(ratios.size() / 2), 'f', 2) << "\t2\n";
    return 0;
}
