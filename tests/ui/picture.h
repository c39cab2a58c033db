// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/applytheme.h"

#include <QApplication>
#include <QHash>
#include <QImage>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace artiscope {

// The look that the program has; ARTISCOPE_THEME=dark is the other one.
inline void dressTests()
{
    applyTheme(
        *qApp, qEnvironmentVariable("ARTISCOPE_THEME") == QLatin1String("dark") ? Theme::dark() : Theme::light());
}

// With 256 colours, which is what a window needs: a third of the bytes. Those that there is most of are as they are,
// and of others there is one that is nearly alike.
inline QImage smallPicture(const QImage &picture)
{
    QHash<QRgb, int> all;
    QHash<QRgb, int> alike;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb color = picture.pixel(x, y);
            ++all[color];
            ++alike[color & 0xf0f0f0];
        }
    }
    const auto byCount = [](const QHash<QRgb, int> &counts) {
        QList<QRgb> keys = counts.keys();
        std::sort(keys.begin(), keys.end(), [&counts](QRgb one, QRgb other) {
            const int first = counts.value(one);
            const int second = counts.value(other);
            return first != second ? first > second : one < other; // the same each time
        });
        return keys;
    };
    QList<QRgb> colors = byCount(all).mid(0, 128);
    const QList<QRgb> keys = byCount(alike);
    for (qsizetype i = 0; i < keys.size() && colors.size() < 256; ++i) {
        const auto isOne = [key = keys.at(i)](QRgb color) { return (color & 0xf0f0f0) == key; };
        if (std::none_of(colors.cbegin(), colors.cend(), isOne))
            colors << keys.at(i) + 0x080808 + 0xff000000;
    }
    return picture.convertToFormat(QImage::Format_Indexed8, colors, Qt::ThresholdDither);
}

// What a state looks like, for a person to look at: with ARTISCOPE_PICTURES=FOLDER a test leaves FOLDER/NAME.png, and
// does nothing otherwise.
inline void keepPicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("ARTISCOPE_PICTURES");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents(); // what has just changed is laid out
    QVERIFY(smallPicture(window.grab().toImage()).save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

// The same under the running test's own name, for its end.
inline void keepPicture(QWidget &window)
{
    const QLatin1String row(QTest::currentDataTag());
    keepPicture(window,
        QLatin1String(QTest::currentTestFunction()) + (row.isEmpty() ? QString() : QLatin1Char('-') + QString(row)));
}

} // namespace artiscope
