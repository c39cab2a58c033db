// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "app/core/wholefile.h"
#include "app/session/explain.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <qt_windows.h>

#include <cstdlib>
#include <fcntl.h>
#include <io.h>
#endif

namespace artiscope {

namespace {

bool isTerminal(std::FILE *file)
{
#ifdef Q_OS_UNIX
    return isatty(fileno(file)) != 0;
#else
    return _isatty(_fileno(file)) != 0;
#endif
}

} // namespace

QString harmless(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown) {
        if (c.unicode() < 0x20)
            c = QChar(char16_t(0x2400 + c.unicode()));
        else if (c.category() == QChar::Other_Control)
            c = QChar(u'\u2426');
    }
    return shown;
}

void prepareOutput()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY); // or line ends would be other ones than what was rendered
    static const UINT before = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    std::atexit([] { SetConsoleOutputCP(before); }); // the terminal is not ours alone
#endif
}

void printBytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

Result<Nothing> writeOutput(const QString &name, const QByteArray &bytes)
{
    if (name.isEmpty() || name == QLatin1String("-")) {
        printBytes(bytes);
        return Nothing{};
    }
    if (const QFileInfo there(name); !there.exists() || there.isFile())
        return writeFile(name, bytes);
    QFile file(name); // a device or a pipe is written to, not replaced
    if (file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered)
        && file.write(bytes) == bytes.size())
        return Nothing{};
    return notWritable(name, file.errorString());
}

bool wasPrinted()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void printJson(const QJsonValue &value)
{
    printBytes((value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson());
}

void say(const QString &sentence)
{
    std::fprintf(stderr, "artiscope: %s\n", qUtf8Printable(harmless(sentence)));
}

void sayError(const Error &error)
{
    say(explainInOneLine(error));
}

bool stderrIsTerminal()
{
    return isTerminal(stderr);
}

bool stdoutIsTerminal()
{
    return isTerminal(stdout);
}

} // namespace artiscope
