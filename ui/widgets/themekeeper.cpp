// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themekeeper.h"

#include "ui/widgets/applytheme.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

namespace artiscope {

ThemeKeeper::ThemeKeeper(QApplication &application, ThemeChoice choice, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_choice(choice)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeKeeper::apply);
#else
    application.installEventFilter(this);
#endif
    apply();
}

void ThemeKeeper::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

bool ThemeKeeper::eventFilter(QObject *watched, QEvent *event)
{
    // Sent to each window when the desktop's settings change; moved out of the event because it changes the palette.
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && !m_applying)
        QMetaObject::invokeMethod(this, &ThemeKeeper::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

bool ThemeKeeper::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // An empty palette gives back the desktop's own, which is all that this version of Qt says of it.
    QApplication::setPalette(QPalette());
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
#endif
}

const Theme &ThemeKeeper::wanted() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Theme::light();
    case ThemeChoice::Dark:
        return Theme::dark();
    case ThemeChoice::ContrastLight:
        return Theme::contrastLight();
    case ThemeChoice::ContrastDark:
        return Theme::contrastDark();
    case ThemeChoice::System:
        break;
    }
    return systemIsDark() ? Theme::dark() : Theme::light();
}

void ThemeKeeper::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    const Theme *const before = &Theme::current();
    applyTheme(m_application, wanted());
    m_applying = false;
    if (before != &Theme::current())
        Q_EMIT changed();
}

} // namespace artiscope
