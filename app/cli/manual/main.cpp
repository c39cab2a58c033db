// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// artiscope-manual FOLDER DATE: writes the manual pages and the completions of both programs into the folder. It runs
// while Artiscope is built and is not installed.

#include "app/cli/manual/completions.h"
#include "app/cli/manual/manpage.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace artiscope;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("artiscope-manual FOLDER DATE\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(QStringLiteral(".")))
        return 5;
    for (const Command &command : {consoleCommand(), windowCommand()}) {
        const std::pair<QString, QString> files[] = {
            {command.name + QStringLiteral(".1"), manPage(command, arguments.at(2))},
            {command.name + QStringLiteral(".bash"), bashCompletion(command)},
            {QLatin1Char('_') + command.name, zshCompletion(command)},
            {command.name + QStringLiteral(".fish"), fishCompletion(command)},
        };
        for (const auto &[name, text] : files) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.flush()) {
                std::fprintf(stderr, "artiscope-manual: %s cannot be written\n", qUtf8Printable(file.fileName()));
                return 5;
            }
        }
    }
    return 0;
}
