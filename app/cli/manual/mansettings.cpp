// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/manual/mansettings.h"

#include "app/cli/manual/mantext.h"
#include "app/domain/setting.h"

namespace artiscope {

namespace {

QString choicesOf(const Setting &setting)
{
    QStringList words;
    for (const Setting::Choice &choice : setting.choices)
        words << manBold(choice.word);
    return words.join(QLatin1String(", "));
}

// "10 to 86400, or 0: never by itself"
QString rangeOf(const Setting &setting)
{
    QString text = QStringLiteral("%1 to %2").arg(setting.least).arg(setting.most);
    if (setting.special)
        text += QStringLiteral(", or %1: %2").arg(*setting.special).arg(setting.specialText);
    return text;
}

// What may stand behind the key, and what holds when nothing does.
QString valuesOf(const Setting &setting)
{
    const auto usually = [&setting](const QString &value) {
        const QString said = settingText(setting, setting.usual);
        return manPlain(said == value ? QStringLiteral("; usually %1.\n").arg(value)
                                      : QStringLiteral("; usually %1 (%2).\n").arg(value, said));
    };
    switch (setting.kind) {
    case Setting::Kind::Toggle:
        return QStringLiteral("\\fBtrue\\fR or \\fBfalse\\fR; usually %1.\n")
            .arg(setting.usual.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    case Setting::Kind::Number:
        return manPlain(rangeOf(setting)) + usually(setting.usual.toString());
    case Setting::Kind::Numbers:
        return manPlain(rangeOf(setting) + QStringLiteral(", or several with commas between them"))
            + usually(numbersText(setting.usual.toStringList()));
    case Setting::Kind::Choice:
        return choicesOf(setting) + QStringLiteral("; usually %1.\n").arg(setting.usual.toString());
    case Setting::Kind::Family:
        return QStringLiteral("The name of a font.\n");
    case Setting::Kind::Command:
        break;
    }
    return QStringLiteral("The program, then its arguments, with commas between them.\n");
}

} // namespace

QString settingsProse()
{
    QString text = QStringLiteral(R"(.SH SETTINGS
What follows is changed in the window, under Server, Settings, where it holds at
once; or, while no window is open, in
.IR ~/.config/artiscope/settings.ini ,
a line
.IR key = value
each, where a key with a slash is one of the section that stands before it.
A value that makes no sense counts as absent or as the nearest that does.
)");
    std::optional<Setting::Group> group;
    const QList<Setting> settings = allSettings();
    for (const Setting &setting : settings) {
        if (group != setting.group)
            text += QStringLiteral(".SS %1\n").arg(manPlain(settingGroupName(setting.group)));
        group = setting.group;
        text +=
            QStringLiteral(".TP\n%1\n%2").arg(manBold(setting.key), manSentence(setting.sentence)) + valuesOf(setting);
    }
    return text + QStringLiteral(R"(.SS Shortcuts
.TP
.B shortcut\-preset
The keys that commands have before a person changes them:
.B artiscope
or
.BR code ,
as in Visual Studio Code.
.TP
.BI shortcuts/ COMMAND
The keys of one command, by its name in the program, with a semicolon and a
space between them; empty: none.
)");
}

} // namespace artiscope
