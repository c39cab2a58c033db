// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QProcess>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

// Becomes the window's program, with the same arguments.
int openWindow(const QStringList &arguments)
{
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("artiscope-window"));
#ifdef Q_OS_UNIX
    QList<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments.mid(1))
        words << argument.toLocal8Bit();
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    execv(argv.front(), argv.data());
#else
    if (QProcess::startDetached(program, arguments.mid(1)))
        return artiscope::AllDone;
#endif
    artiscope::say(QCoreApplication::translate("main", "%1 cannot be started.").arg(program));
    return artiscope::LocalTrouble;
}

} // namespace

int main(int argc, char **argv)
{
    artiscope::prepareOutput();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("artiscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ARTISCOPE_VERSION));

    const auto parsed = artiscope::parseCommandLine(QCoreApplication::arguments());
    if (const auto *end = std::get_if<artiscope::CommandLineEnd>(&parsed)) {
        std::fputs(qUtf8Printable(end->text), end->status == 0 ? stdout : stderr);
        return end->status;
    }
    const auto &line = std::get<artiscope::CommandLine>(parsed);
    if (line.verb == artiscope::CommandLine::Verb::Window)
        return openWindow(QCoreApplication::arguments());
    if (line.server.verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("artiscope.*.info=true"));

    artiscope::installInterrupt();
    artiscope::Program program(line);
    QObject::connect(
        &program, &artiscope::Program::ended, &app, [](int status) { QCoreApplication::exit(status); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&program, &artiscope::Program::start, Qt::QueuedConnection);
    const int status = QCoreApplication::exec();
    if (artiscope::wasPrinted())
        return status;
    artiscope::say(QCoreApplication::translate("main", "The answer could not be written to its end."));
    return artiscope::LocalTrouble;
}
