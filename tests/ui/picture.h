// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace artiscope {

// The look that the program has; ARTISCOPE_THEME=dark is the other one.
inline void dressTests()
{
    applyTheme(
        *qApp, qEnvironmentVariable("ARTISCOPE_THEME") == QLatin1String("dark") ? Theme::dark() : Theme::light());
}

// What a state looks like, for a person to look at: with ARTISCOPE_PICTURES=FOLDER a test leaves FOLDER/NAME.png, and
// does nothing otherwise.
inline void keepPicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("ARTISCOPE_PICTURES");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents(); // what has just changed is laid out
    QVERIFY(window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

// The same under the running test's own name, for its end.
inline void keepPicture(QWidget &window)
{
    const QLatin1String row(QTest::currentDataTag());
    keepPicture(window,
        QLatin1String(QTest::currentTestFunction()) + (row.isEmpty() ? QString() : QLatin1Char('-') + QString(row)));
}

} // namespace artiscope
