// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace artiscope {

struct Ended {
    int status = -1; // -1: did not end by itself
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

// The real program as a script runs it: in surroundings of its own, of which it knows only what a test sets.
class ProgramRun {
public:
    ProgramRun()
    {
        const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
        // Where libraries and the sanitizers' settings are; nothing that says which server.
        const QStringList names = system.keys();
        for (const QString &name : names) {
            if (name == QLatin1String("PATH") || name == QLatin1String("TZ") || name.startsWith(QLatin1String("LC_"))
                || name.startsWith(QLatin1String("LD_")) || name.endsWith(QLatin1String("SAN_OPTIONS")))
                environment.insert(name, system.value(name));
        }
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("ARTISCOPE_HOME"), home.path());
    }

    [[nodiscard]] static QString program()
    {
        return qEnvironmentVariable("ARTISCOPE_BIN") + QStringLiteral("/artiscope");
    }

    [[nodiscard]] Ended operator()(const QStringList &arguments) { return run(program(), arguments); }
    // In a terminal of so many columns, which has both outputs as one.
    [[nodiscard]] Ended inTerminal(int columns, const QStringList &arguments)
    {
        const QString command =
            QStringLiteral("stty cols %1; exec '%2' %3").arg(QString::number(columns), program(), arguments.join(u' '));
        Ended ended = run(QStringLiteral("script"), {QStringLiteral("-qec"), command, QStringLiteral("/dev/null")});
        ended.out.replace("\r\n", "\n");
        return ended;
    }

    QTemporaryDir home;
    QString output; // where its standard output goes; empty: it is kept
    QProcessEnvironment environment;

private:
    [[nodiscard]] Ended run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home.path());
        if (!output.isEmpty())
            process.setStandardOutputFile(output);
        QSignalSpy finished(&process, &QProcess::finished);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(program, arguments, QIODevice::ReadOnly);
        if (!process.waitForStarted() || (finished.isEmpty() && !finished.wait(60'000)))
            return {};
        const bool byItself = process.exitStatus() == QProcess::NormalExit;
        return {byItself ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

} // namespace artiscope
