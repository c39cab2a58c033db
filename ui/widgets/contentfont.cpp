// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/contentfont.h"

#include "ui/widgets/zoomedfont.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QVariant>

namespace artiscope {

namespace {

// Where Qt keeps its own fonts and palette: with the application.
constexpr const char *fontProperty = "contentFont";
constexpr const char *stepsProperty = "contentFontSteps"; // of a widget that uses it
constexpr const char *followsProperty = "followsContentFont"; // of one that shows something in it

} // namespace

QFont contentFont()
{
    const QVariant chosen = qApp->property(fontProperty);
    return chosen.isValid() ? chosen.value<QFont>() : QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

void setContentFont(QApplication &application, const QString &family, int points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!family.isEmpty())
        font.setFamilies({family, font.family()}); // where there is no such font here
    if (points > 0)
        font.setPointSize(points);
    if (font == contentFont())
        return;
    application.setProperty(fontProperty, font);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *const widget : widgets) {
        const QVariant steps = widget->property(stepsProperty);
        if (steps.isValid())
            useContentFont(*widget, steps.toInt());
        if (widget->property(followsProperty).toBool()) {
            QEvent change(QEvent::FontChange);
            QCoreApplication::sendEvent(widget, &change);
        }
    }
}

void useContentFont(QWidget &widget, int steps)
{
    widget.setProperty(stepsProperty, steps);
    widget.setFont(zoomedBy(contentFont(), steps));
}

void followContentFont(QWidget &widget)
{
    widget.setProperty(followsProperty, true);
}

} // namespace artiscope
