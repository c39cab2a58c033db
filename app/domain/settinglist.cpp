// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every setting, with its words.

#include "app/domain/setting.h"
#include "app/domain/themechoice.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Setting)
};

constexpr qint64 megabyte = 1024 * 1024;

using Group = Setting::Group;
using Kind = Setting::Kind;

QString themeTitle(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return Words::tr("Light");
    case ThemeChoice::Dark:
        return Words::tr("Dark");
    case ThemeChoice::ContrastLight:
        return Words::tr("High contrast, light");
    case ThemeChoice::ContrastDark:
        return Words::tr("High contrast, dark");
    case ThemeChoice::System:
        break;
    }
    return Words::tr("As the system");
}

QList<Setting> lookSettings()
{
    QList<Setting::Choice> themes;
    for (const ThemeChoice theme : themeChoices)
        themes << Setting::Choice{themeWord(theme), themeTitle(theme)};
    return {{.key = QStringLiteral("theme"),
                .group = Group::Look,
                .kind = Kind::Choice,
                .usual = themeWord(ThemeChoice::System),
                .title = Words::tr("Colours"),
                .sentence = Words::tr("Light or dark as the system is, or always the same; with high contrast every "
                                      "text stands out from its ground by 7 to 1 or more."),
                .choices = themes},
        {.key = QStringLiteral("language"),
            .group = Group::Look,
            .kind = Kind::Choice,
            .usual = QStringLiteral("system"),
            .title = Words::tr("Language"),
            .sentence =
                Words::tr("Of the window; it changes when Artiscope starts again. The terminal speaks English."),
            .choices = {{QStringLiteral("system"), Words::tr("As the system")},
                {QStringLiteral("de"), QStringLiteral("Deutsch")}, {QStringLiteral("en"), QStringLiteral("English")},
                {QStringLiteral("es"), QStringLiteral("Español")}, {QStringLiteral("fr"), QStringLiteral("Français")}}},
        {.key = QStringLiteral("interface-size"),
            .group = Group::Look,
            .kind = Kind::Number,
            .usual = qint64(0),
            .title = Words::tr("Size of the interface text"),
            .sentence = Words::tr("Menus, lists and buttons; rows and distances follow when Artiscope starts again."),
            .least = 6,
            .most = 32,
            .unitName = Words::tr("pt"),
            .special = 0,
            .specialText = Words::tr("as the system")},
        {.key = QStringLiteral("text-font"),
            .group = Group::Look,
            .kind = Kind::Family,
            .usual = QString(),
            .title = Words::tr("Font of contents"),
            .sentence = Words::tr("Source, changes and bytes are shown and printed in it; one whose letters are all "
                                  "equally wide keeps columns straight.")},
        {.key = QStringLiteral("text-size"),
            .group = Group::Look,
            .kind = Kind::Number,
            .usual = qint64(0),
            .title = Words::tr("Size of contents"),
            .sentence = Words::tr("How large contents are before one zooms in or out."),
            .least = 6,
            .most = 48,
            .unitName = Words::tr("pt"),
            .special = 0,
            .specialText = Words::tr("as the system")},
        {.key = QStringLiteral("reduced-motion"),
            .group = Group::Look,
            .kind = Kind::Toggle,
            .usual = false,
            .title = Words::tr("Reduce motion"),
            .sentence = Words::tr("The caret does not blink, menus do not fade, and a progress bar without a known end "
                                  "stands still.")}};
}

QList<Setting> readingSettings()
{
    const auto toggle = [](const char *key, bool usual, const QString &title, const QString &sentence) {
        return Setting{.key = QLatin1String(key),
            .group = Group::Reading,
            .kind = Kind::Toggle,
            .usual = usual,
            .title = title,
            .sentence = sentence};
    };
    return {toggle("wrap", false, Words::tr("Wrap long lines"),
                Words::tr("A line that is wider than the view goes on below, with its number once.")),
        toggle("headings", true, Words::tr("Keep section headings on top"),
            Words::tr("The sections that a line belongs to stay in sight while one scrolls through them.")),
        toggle("spaces", false, Words::tr("Show white space marks"),
            Words::tr("Spaces, tabs and the ends of lines have marks.")),
        toggle(
            "rulers", false, Words::tr("Show rulers"), Words::tr("Thin lines stand in the source at chosen columns.")),
        {.key = QStringLiteral("ruler-columns"),
            .group = Group::Reading,
            .kind = Kind::Numbers,
            .usual = QStringList(QStringLiteral("80")),
            .title = Words::tr("Columns of the rulers"),
            .sentence = Words::tr("Behind so many letters a ruler stands, when rulers are shown; several are divided "
                                  "by commas."),
            .least = 1,
            .most = 1000},
        toggle("outline", true, Words::tr("Show the outline"),
            Words::tr("The outline of a text stands beside it, where there is room."))};
}

QList<Setting> comparingSettings()
{
    return {
        {.key = QStringLiteral("unified-changes"),
            .group = Group::Comparing,
            .kind = Kind::Toggle,
            .usual = false,
            .title = Words::tr("Show changes in one column"),
            .sentence = Words::tr("Both texts are shown as one, removed lines above those that were added, in place "
                                  "of side by side.")},
        {.key = QStringLiteral("change-context"),
            .group = Group::Comparing,
            .kind = Kind::Number,
            .usual = qint64(3),
            .title = Words::tr("Lines around a change"),
            .sentence = Words::tr("So many unchanged lines are shown before and behind each change; others are folded "
                                  "away."),
            .least = 0,
            .most = 1000,
            .special = -1,
            .specialText = Words::tr("all")},
        {.key = QStringLiteral("patient-changes"),
            .group = Group::Comparing,
            .kind = Kind::Toggle,
            .usual = false,
            .title = Words::tr("Lines that are there once meet first"),
            .sentence = Words::tr("The patience way of comparing: it often keeps whole blocks together.")},
        {.key = QStringLiteral("whose-changes"),
            .group = Group::Comparing,
            .kind = Kind::Toggle,
            .usual = false,
            .title = Words::tr("Say whose changes they are"),
            .sentence = Words::tr("Of a branch beside the default branch it is told of each change whether the branch "
                                  "made it, the default branch since, or both.")}};
}

QList<Setting> serverSettings()
{
    return {{.key = QStringLiteral("refresh-seconds"),
                .group = Group::Server,
                .kind = Kind::Number,
                .usual = qint64(60),
                .title = Words::tr("Refresh now every"),
                .sentence = Words::tr("What is shown as of now is asked for again so often."),
                .least = 10,
                .most = 86400,
                .unitName = Words::tr("s"),
                .special = 0,
                .specialText = Words::tr("never by itself")},
        {.key = QStringLiteral("request-timeout"),
            .group = Group::Server,
            .kind = Kind::Number,
            .usual = qint64(60),
            .title = Words::tr("Patience with a request"),
            .sentence = Words::tr("A request of which nothing has come for so long has failed; it holds for requests "
                                  "that are sent from then on."),
            .least = 1,
            .most = 3600,
            .unitName = Words::tr("s")},
        {.key = QStringLiteral("run-timeout"),
            .group = Group::Server,
            .kind = Kind::Number,
            .usual = qint64(600),
            .title = Words::tr("Patience with a run"),
            .sentence =
                Words::tr("When nothing has been heard of a run for so long, the rest of it is called unknown."),
            .least = 10,
            .most = 86400,
            .unitName = Words::tr("s")},
        {.key = QStringLiteral("size-limit"),
            .group = Group::Server,
            .kind = Kind::Number,
            .usual = 256 * megabyte,
            .title = Words::tr("Largest content"),
            .sentence = Words::tr("The content of one artifact that is larger is refused, with a message."),
            .least = megabyte,
            .most = 4096 * megabyte,
            .unit = megabyte,
            .unitName = Words::tr("MB")},
        {.key = QStringLiteral("cache-limit"),
            .group = Group::Server,
            .kind = Kind::Number,
            .usual = 1024 * megabyte,
            .title = Words::tr("Room for contents on this machine"),
            .sentence = Words::tr("So much of what was read of one server is kept on disk, so that it is not asked for "
                                  "twice."),
            .least = megabyte,
            .most = 16 * megabyte * megabyte,
            .unit = megabyte,
            .unitName = Words::tr("MB"),
            .special = 0,
            .specialText = Words::tr("nothing is kept")}};
}

QList<Setting> programSettings()
{
    QList<Setting> settings;
    const auto add = [&settings](const char *ending, const QString &title, const QString &sentence) {
        settings << Setting{.key = QStringLiteral("open-with/") + QLatin1String(ending),
            .group = Group::Programs,
            .kind = Kind::Command,
            .usual = QStringList(),
            .title = title,
            .sentence = sentence};
    };
    const std::pair<const char *, QString> kinds[]{{"txt", Words::tr("Text and configurations")},
        {"json", QStringLiteral("JSON")}, {"yaml", QStringLiteral("YAML")}, {"xml", QStringLiteral("XML")},
        {"hcl", QStringLiteral("HCL")}, {"md", QStringLiteral("Markdown")}, {"csv", QStringLiteral("CSV")},
        {"svg", QStringLiteral("SVG")}};
    for (const auto &[ending, title] : kinds)
        add(ending, title,
            Words::tr("The program, with its arguments, that opens a file whose name ends in .%1; the name comes last.")
                .arg(QLatin1String(ending)));
    add("pair", Words::tr("Two files"),
        Words::tr("The own program of Open both in; %1 and %2 stand for the two files.")
            .arg(QStringLiteral("%1"), QStringLiteral("%2")));
    return settings;
}

} // namespace

QList<Setting> allSettings()
{
    return lookSettings() + readingSettings() + comparingSettings() + serverSettings() + programSettings();
}

QString settingGroupName(Setting::Group group)
{
    switch (group) {
    case Group::Look:
        return Words::tr("Look");
    case Group::Reading:
        return Words::tr("Reading");
    case Group::Comparing:
        return Words::tr("Comparing");
    case Group::Server:
        return Words::tr("Server");
    case Group::Programs:
        return Words::tr("Programs");
    }
    return {};
}

} // namespace artiscope
