// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/pairtools.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace artiscope {

bool PairTool::isInstalled() const
{
    return !command.isEmpty() && !QStandardPaths::findExecutable(command.constFirst()).isEmpty();
}

QStringList PairTool::commandFor(const QString &left, const QString &right) const
{
    QStringList words = command;
    bool isPlaced = false;
    for (QString &argument : words) {
        QStringList parts = argument.split(QLatin1String("%1")); // or a %2 in the first file's name would be found
        for (QString &part : parts) {
            isPlaced = isPlaced || part.contains(QLatin1String("%2"));
            part.replace(QLatin1String("%2"), right);
        }
        isPlaced = isPlaced || parts.size() > 1;
        argument = parts.join(left);
    }
    return isPlaced ? words : words << left << right;
}

// As each says in its own help: `meld --help`, `kdiff3 --help`, `bcompare` (Command Line Reference), `code --help`,
// git-difftool(1).
QList<PairTool> pairTools()
{
    const auto tool = [](const char *name, const char *word, const char *command) {
        return PairTool{
            QString::fromLatin1(name), QString::fromLatin1(word), QString::fromLatin1(command).split(QLatin1Char(' '))};
    };
    return {
        tool("Meld", "meld", "meld"),
        tool("KDiff3", "kdiff3", "kdiff3"),
        tool("Beyond Compare", "bcompare", "bcompare"),
        tool("VS Code", "code", "code --diff"),
        tool("git difftool", "git", "git difftool --no-index --gui --no-prompt"),
    };
}

PairTool ownPairTool(const QStringList &words)
{
    return {QCoreApplication::translate("artiscope::PairTool", "Own program"), QStringLiteral("own"), words};
}

} // namespace artiscope
