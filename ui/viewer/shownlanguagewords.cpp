// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/shownlanguagewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::ShownLanguage)
};

} // namespace

QStringList leftoverNotes(const Leftovers &leftovers)
{
    if (leftovers.count == 0)
        return {};
    const QLocale locale;
    const QString line = locale.toString(leftovers.firstLine + 1);
    const QString count = locale.toString(leftovers.count);
    if (leftovers.more)
        return {(leftovers.count == 1 ? Words::tr("at least 1 template leftover, the first in line %1").arg(line)
                                      : Words::tr("at least %1 template leftovers, the first in line %2")
                                            .arg(count, line))};
    return {(leftovers.count == 1 ? Words::tr("1 template leftover, in line %1").arg(line)
                                  : Words::tr("%1 template leftovers, the first in line %2").arg(count, line))};
}

} // namespace artiscope
