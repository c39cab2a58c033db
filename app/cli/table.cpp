// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/table.h"

#include "app/cli/output.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>
#endif

namespace artiscope {

int widthOf(const QString &text)
{
#ifdef Q_OS_UNIX
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += std::max(0, wcwidth(wchar_t(character)));
    return width;
#else
    return int(text.toUcs4().size());
#endif
}

namespace {

constexpr int gap = 2;
constexpr int least = 6;
constexpr int legible = 18; // what names are not shortened below while there are columns that may go

// Without its middle when it is too long: names often differ at their end.
QString inWidth(const QString &text, int width)
{
    if (widthOf(text) <= width)
        return text;
    const QList<uint> all = text.toUcs4();
    const auto some = [&](qsizetype begin, qsizetype count) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(all.constData()) + begin, count);
    };
    qsizetype head = 0;
    qsizetype tail = 0;
    for (;;) {
        const bool atHead = head <= tail;
        const QString more = some(0, head + (atHead ? 1 : 0)) + u'\u2026'
            + some(all.size() - tail - (atHead ? 0 : 1), tail + (atHead ? 0 : 1));
        if (head + tail >= all.size() || widthOf(more) > width)
            return some(0, head) + u'\u2026' + some(all.size() - tail, tail);
        (atHead ? head : tail) += 1;
    }
}

// Takes away from the widest column that may shrink until all fit; before that becomes illegible, columns go.
void fit(QList<int> &widths, const QList<int> &whole, const QList<int> &mayGo, int width)
{
    if (width <= 0)
        return;
    const auto total = [&] {
        int sum = -gap;
        for (const int one : std::as_const(widths))
            sum += one > 0 ? one + gap : 0;
        return sum;
    };
    const auto shrink = [&](int lowest) {
        while (total() > width) {
            int widest = -1;
            for (int column = 0; column < widths.size(); ++column) {
                if (!whole.contains(column) && widths.at(column) > lowest
                    && (widest < 0 || widths.at(column) > widths.at(widest)))
                    widest = column;
            }
            if (widest < 0)
                return false;
            --widths[widest];
        }
        return true;
    };
    QList<int> shown = widths;
    for (const int column : mayGo) {
        if (shrink(legible))
            return;
        shown[column] = 0;
        widths = shown;
    }
    shrink(least);
}

} // namespace

int terminalWidth()
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (stdoutIsTerminal() && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return 0; // not a terminal: nothing is cut
}

QList<int> printTable(
    const QStringList &header, const QList<QStringList> &rows, const QList<int> &whole, const QList<int> &mayGo)
{
    QList<QStringList> shown = rows;
    for (QStringList &row : shown) {
        for (QString &cell : row)
            cell = harmless(cell);
    }
    QList<int> widths;
    for (int column = 0; column < header.size(); ++column) {
        int width = widthOf(header.at(column));
        for (const QStringList &row : std::as_const(shown))
            width = std::max(width, widthOf(row.at(column)));
        widths << width;
    }
    fit(widths, whole, mayGo, terminalWidth());
    const auto print = [&](const QStringList &cells) {
        QString line;
        for (int column = 0; column < cells.size(); ++column) {
            if (widths.at(column) == 0)
                continue;
            const QString cell = inWidth(cells.at(column), widths.at(column));
            line += cell;
            if (column + 1 < cells.size())
                line += QString(widths.at(column) + gap - widthOf(cell), u' ');
        }
        printBytes(line.toUtf8() + '\n');
    };
    print(header);
    for (const QStringList &row : std::as_const(shown))
        print(row);
    QList<int> leftOut;
    for (const int column : mayGo) {
        if (widths.at(column) == 0)
            leftOut << column;
    }
    return leftOut;
}

QString dash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace artiscope
