// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "app/session/explain.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#else
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

int terminalWidth()
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (isTerminal(stdout) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return 0; // not a terminal: nothing is cut
}

constexpr int gap = 2;
constexpr int least = 6;

// Takes away from the widest column that may shrink until all fit.
void fit(QList<int> &widths, const QList<int> &whole, int width)
{
    if (width <= 0)
        return;
    const auto total = [&] {
        int sum = gap * int(widths.size() - 1);
        for (const int one : std::as_const(widths))
            sum += one;
        return sum;
    };
    while (total() > width) {
        int widest = -1;
        for (int column = 0; column < widths.size(); ++column) {
            if (!whole.contains(column) && widths.at(column) > least
                && (widest < 0 || widths.at(column) > widths.at(widest)))
                widest = column;
        }
        if (widest < 0)
            return;
        --widths[widest];
    }
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(instant->toWire()) : QJsonValue();
}

QJsonObject toJson(const Artifact &artifact)
{
    return {{QStringLiteral("id"), orNull(artifact.id)}, {QStringLiteral("name"), orNull(artifact.name)},
        {QStringLiteral("definition"),
            QJsonObject{{QStringLiteral("id"), orNull(artifact.definition.id)},
                {QStringLiteral("name"), orNull(artifact.definition.name)}}},
        {QStringLiteral("target"),
            QJsonObject{{QStringLiteral("id"), orNull(artifact.target.id)},
                {QStringLiteral("label"), orNull(artifact.target.label)},
                {QStringLiteral("kind"), orNull(artifact.target.kind)}}},
        {QStringLiteral("status"),
            artifact.status == ArtifactStatus::Unknown ? QJsonValue() : QJsonValue(statusWord(artifact.status))},
        {QStringLiteral("content_type"), orNull(artifact.contentType)},
        {QStringLiteral("checksum"), orNull(artifact.checksum)},
        {QStringLiteral("storage_id"), orNull(artifact.storageId)},
        {QStringLiteral("updated_at"), orNull(artifact.updatedAt)},
        {QStringLiteral("updated_by"), orNull(artifact.updatedBy)}};
}

void printBytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void printJson(const QJsonValue &value)
{
    printBytes((value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson());
}

void say(const QString &sentence)
{
    std::fprintf(stderr, "artiscope: %s\n", qUtf8Printable(sentence));
}

void sayError(const Error &error)
{
    say(explainInOneLine(error));
}

void printTable(const QStringList &header, const QList<QStringList> &rows, const QList<int> &whole)
{
    QList<int> widths;
    for (int column = 0; column < header.size(); ++column) {
        qsizetype width = header.at(column).size();
        for (const QStringList &row : rows)
            width = std::max(width, row.at(column).size());
        widths << int(width);
    }
    fit(widths, whole, terminalWidth());
    const auto print = [&](const QStringList &cells) {
        QString line;
        for (int column = 0; column < cells.size(); ++column) {
            QString cell = cells.at(column);
            if (cell.size() > widths.at(column))
                cell = cell.left(widths.at(column) - 1) + QChar(0x2026);
            line += column + 1 < cells.size() ? cell.leftJustified(widths.at(column) + gap) : cell;
        }
        printBytes(line.toUtf8() + '\n');
    };
    print(header);
    for (const QStringList &row : rows)
        print(row);
}

bool stderrIsTerminal()
{
    return isTerminal(stderr);
}

} // namespace artiscope
