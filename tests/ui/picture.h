// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHash>
#include <QImage>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace artiscope {

// The look that the program has; ARTISCOPE_THEME=dark is the other one.
inline void dressTests()
{
    applyTheme(
        *qApp, qEnvironmentVariable("ARTISCOPE_THEME") == QLatin1String("dark") ? Theme::dark() : Theme::light());
}

// With 256 colours, which is what a window needs: a third of the bytes. Of those that are nearly alike it is the one
// that there is most of.
inline QImage smallPicture(const QImage &picture)
{
    struct Alike {
        QHash<QRgb, int> counts;
        int all = 0;
    };
    QHash<QRgb, Alike> groups;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb color = picture.pixel(x, y);
            Alike &group = groups[color & 0xf0f0f0];
            ++group.counts[color];
            ++group.all;
        }
    }
    QList<QRgb> keys = groups.keys();
    std::sort(keys.begin(), keys.end(), [&groups](QRgb one, QRgb other) {
        const int first = groups[one].all;
        const int second = groups[other].all;
        return first != second ? first > second : one < other; // the same each time
    });
    keys.resize(std::min<qsizetype>(keys.size(), 256));
    QList<QRgb> colors;
    for (const QRgb key : std::as_const(keys)) {
        const QHash<QRgb, int> &counts = groups[key].counts;
        QRgb most = counts.cbegin().key();
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            const int before = counts.value(most);
            if (it.value() > before || (it.value() == before && it.key() < most))
                most = it.key();
        }
        colors << most;
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
