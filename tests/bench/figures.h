// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

// What the figures of texts have in common. Each is a line of name, measured and limit, divided by tabs.
namespace artiscope {

inline void print(const char *name, double measured, const char *limit)
{
    std::printf("%s\t%.2f\t%s\n", name, measured, limit);
    std::fflush(stdout);
}

[[nodiscard]] inline double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

template <typename Work> [[nodiscard]] double millisecondsOf(const Work &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return milliseconds(clock);
}

// The value that `part` of them do not exceed.
[[nodiscard]] inline double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * part))];
}

[[nodiscard]] inline double median(const std::vector<double> &values)
{
    return quantile(values, 0.5);
}

// A figure whose two halves are measured one after the other, so that both meet the same machine.
template <typename Work, typename Other>
[[nodiscard]] double timesAsLong(int rounds, const Work &work, const Other &other)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const double alone = millisecondsOf(other);
        times.push_back(millisecondsOf(work) / alone);
    }
    return median(times);
}

[[nodiscard]] inline double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

[[nodiscard]] inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline QByteArray makeJson(qsizetype size)
{
    QByteArray json("[\n");
    json.reserve(size + 1000);
    for (int i = 0; json.size() < size; ++i) {
        json += "  {\n    \"name\": \"leaf-" + QByteArray::number(i) + "\",\n    \"mtu\": 9214,\n"
            + "    \"address\": \"10.0." + QByteArray::number(i / 250 % 250) + "." + QByteArray::number(i % 250)
            + "/31\",\n    \"enabled\": true\n  },\n";
    }
    json += "  null\n]\n";
    return json;
}

// 200,000 lines; those that were `changed` are one in fifty.
[[nodiscard]] inline QByteArray makeConfiguration(bool changed)
{
    QByteArray text;
    for (int line = 0; line < 200'000; ++line) {
        const QByteArray number = QByteArray::number(line);
        if (line % 10 == 0)
            text += "interface Ethernet" + number + '\n';
        else
            text += "   setting" + number + " value " + (changed && line % 50 == 1 ? "new" : "old") + '\n';
    }
    return text;
}

} // namespace artiscope
