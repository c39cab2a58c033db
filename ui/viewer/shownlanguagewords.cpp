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

QString whyWords(ShownLanguage::Why why)
{
    switch (why) {
    case ShownLanguage::Why::Declared:
        return Words::tr("as declared");
    case ShownLanguage::Why::Likely:
        return Words::tr("told by its content: likely");
    case ShownLanguage::Why::Certain:
        return Words::tr("told by its content: certain");
    case ShownLanguage::Why::Chosen:
        return Words::tr("chosen for this definition");
    }
    return {};
}

QStringList shownNotes(const QString &declaredType, Language shown, std::optional<Language> guess)
{
    const Format declared = formatOfContentType(declaredType);
    // A type that says nothing is no reason to expect anything.
    const bool expected = declared == Format::Plain
        ? shown == Language::Plain
        : formatOf(shown) == declared || (declared == Format::Json && shown == Language::JsonTable);
    if (!expected)
        return {Words::tr("declared %1, shown as %2").arg(declaredType, languageName(shown))};
    if (guess)
        return {Words::tr("declared %1; may be %2").arg(declaredType, languageName(*guess))};
    return {};
}

QStringList leftoverNotes(const Leftovers &leftovers)
{
    if (leftovers.count == 0)
        return {};
    const QLocale locale;
    const QString line = locale.toString(leftovers.firstLine + 1);
    const QString count = locale.toString(leftovers.count);
    if (leftovers.more)
        return {(leftovers.count == 1
                ? Words::tr("at least 1 template leftover, the first in line %1").arg(line)
                : Words::tr("at least %1 template leftovers, the first in line %2").arg(count, line))};
    return {(leftovers.count == 1 ? Words::tr("1 template leftover, in line %1").arg(line)
                                  : Words::tr("%1 template leftovers, the first in line %2").arg(count, line))};
}

} // namespace artiscope
