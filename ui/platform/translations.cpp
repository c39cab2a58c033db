// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/translations.h"

#include "app/domain/setting.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace artiscope {

namespace {

// "de-AT" is read by whoever reads "de". What comes after a language that there is says only what is liked less.
QString wanted(const QString &language)
{
    const QStringList asked = language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{language};
    const QStringList available = Translations::available();
    for (const QString &one : asked) {
        const QString code = one.section(u'-', 0, 0).section(u'_', 0, 0);
        if (available.contains(code))
            return code;
    }
    return QStringLiteral("en");
}

// Packages that bring Qt have its words beside the program or, in a bundle for macOS, beside its folder.
QStringList foldersOfQt()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {program + QStringLiteral("/translations"), program + QStringLiteral("/../Resources/translations"),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath)};
}

} // namespace

Translations::Translations(const QString &language) : m_language(wanted(language))
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(m_language)); // names of months, and how numbers are written
    if (m_language == QLatin1String("en"))
        return;
    if (m_own.load(QStringLiteral(":/translations/artiscope_%1.qm").arg(m_language)))
        QCoreApplication::installTranslator(&m_own);
    // Where they are not installed Qt's own words stay English.
    const QStringList folders = foldersOfQt();
    const bool found = std::ranges::any_of(
        folders, [this](const QString &folder) { return m_ofQt.load(QStringLiteral("qtbase_") + m_language, folder); });
    if (found)
        QCoreApplication::installTranslator(&m_ofQt);
}

Translations::~Translations() = default; // a translator that goes is removed by itself

QStringList Translations::available()
{
    QStringList codes;
    const QList<Setting> settings = allSettings();
    const auto language = std::ranges::find(settings, QStringLiteral("language"), &Setting::key);
    for (const Setting::Choice &choice : language->choices) {
        if (choice.word != language->usual.toString())
            codes << choice.word;
    }
    return codes;
}

} // namespace artiscope
