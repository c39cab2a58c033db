// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/lookkeeper.h"

#include "app/session/preferences.h"
#include "ui/widgets/contentfont.h"
#include "ui/widgets/motion.h"

#include <QApplication>

namespace artiscope {

LookKeeper::LookKeeper(QApplication &application, const Preferences &preferences, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_preferences(preferences),
      m_systemFont(QApplication::font()),
      m_theme(application, themeFromWord(preferences.theme()))
{
    applyFonts();
    setMotionReduced(application, preferences.value(QStringLiteral("reduced-motion")).toBool());
    connect(&preferences, &Preferences::changed, this, &LookKeeper::follow);
}

void LookKeeper::follow(const QString &key)
{
    if (key == QLatin1String("theme"))
        m_theme.setChoice(themeFromWord(m_preferences.theme()));
    else if (key == QLatin1String("reduced-motion"))
        setMotionReduced(m_application, m_preferences.value(key).toBool());
    else if (key == QLatin1String("interface-size") || key == QLatin1String("text-font")
        || key == QLatin1String("text-size"))
        applyFonts();
}

void LookKeeper::applyFonts()
{
    QFont font = m_systemFont;
    if (const int points = m_preferences.value(QStringLiteral("interface-size")).toInt(); points > 0)
        font.setPointSize(points);
    if (font != QApplication::font())
        QApplication::setFont(font);
    setContentFont(m_application, m_preferences.value(QStringLiteral("text-font")).toString(),
        m_preferences.value(QStringLiteral("text-size")).toInt());
}

} // namespace artiscope
