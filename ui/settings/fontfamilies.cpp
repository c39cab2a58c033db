// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/fontfamilies.h"

#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QFontDatabase>

namespace artiscope {

FontFamilies::FontFamilies(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    addItem(tr("As the system (%1)").arg(QFontDatabase::systemFont(QFontDatabase::FixedFont).family()), QString());
    QStringList others;
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        if (QFontDatabase::isPrivateFamily(family))
            continue;
        if (QFontDatabase::isFixedPitch(family))
            addItem(family, family);
        else
            others << family;
    }
    if (!others.isEmpty())
        insertSeparator(count());
    for (const QString &family : std::as_const(others))
        addItem(family, family);
}

QString FontFamilies::family() const
{
    return currentData().toString();
}

void FontFamilies::setFamily(const QString &family)
{
    int at = findData(family);
    if (at < 0) {
        insertItem(1, tr("%1 (not here)").arg(family), family);
        at = 1;
    }
    setCurrentIndex(at);
}

} // namespace artiscope
