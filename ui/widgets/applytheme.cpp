// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/applytheme.h"

#include "ui/widgets/style.h"

#include <QApplication>

namespace artiscope {

void applyTheme(QApplication &application, const Theme &theme)
{
    if (qobject_cast<Style *>(application.style()) == nullptr) // a new one would polish every widget once more
        QApplication::setStyle(new Style);
    QApplication::setPalette(theme.palette());
}

} // namespace artiscope
