// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/motion.h"

#include <QApplication>
#include <QStyleHints>
#include <QVariant>

#include <array>

namespace artiscope {

namespace {

constexpr const char *motionProperty = "reducedMotion";
constexpr const char *flashProperty = "usualCursorFlashTime";
constexpr std::array effects{Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
    Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};

} // namespace

bool motionIsReduced()
{
    return qApp->property(motionProperty).toBool();
}

void setMotionReduced(QApplication &application, bool reduced)
{
    if (reduced == motionIsReduced())
        return;
    application.setProperty(motionProperty, reduced);
    if (reduced)
        application.setProperty(flashProperty, QApplication::cursorFlashTime());
    QApplication::setCursorFlashTime(reduced ? 0 : application.property(flashProperty).toInt());
    // Where the desktop wants effects at all, they are off and on together.
    for (const Qt::UIEffect effect : effects) {
        const QByteArray kept = QByteArray("usualEffect") + QByteArray::number(int(effect));
        if (reduced)
            application.setProperty(kept.constData(), QApplication::isEffectEnabled(effect));
        QApplication::setEffectEnabled(effect, !reduced && application.property(kept.constData()).toBool());
    }
}

} // namespace artiscope
