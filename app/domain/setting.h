// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace artiscope {

// One thing that a person may change, described once: what is read from the settings file, what the dialog shows and
// what the manual says all come from here.
struct Setting {
    enum class Group { Look, Reading, Comparing, Server, Programs };
    enum class Kind {
        Toggle, // bool
        Number, // qint64
        Numbers, // QStringList: of decimal numbers, each once, ascending; at least one
        Choice, // QString: the word of one of the choices
        Family, // QString: a font; empty: the system's
        Command, // QStringList: a program and its arguments; empty: none
    };
    struct Choice {
        QString word; // stable, in the file
        QString title;
    };

    QString key; // stable, in the file
    Group group = Group::Look;
    Kind kind = Kind::Toggle;
    QVariant usual; // of that kind's type, when the file says nothing
    QString title;
    QString sentence;
    // Of a number, and of each of several. The special value is allowed besides the others, and means what its text
    // says.
    qint64 least = 0;
    qint64 most = 0;
    qint64 unit = 1; // so many make one of what a person reads and types
    QString unitName; // "MB"; empty: it has none
    std::optional<qint64> special;
    QString specialText;
    QList<Choice> choices;
};

// In the order in which they are shown. Made anew for each caller: the texts are in the language of the moment.
[[nodiscard]] QList<Setting> allSettings();
[[nodiscard]] QString settingGroupName(Setting::Group group);

// What was found in a file, as a value that makes sense: the nearest one, or the usual one where it is none at all.
[[nodiscard]] QVariant sensibleValue(const Setting &setting, const QVariant &found);
// A value as a person reads it: "60 s", "on", "as the system".
[[nodiscard]] QString settingText(const Setting &setting, const QVariant &value);

// A program and its arguments as one line, and back: words with spaces in them stand in double quotes.
[[nodiscard]] QString commandText(const QStringList &words);
[[nodiscard]] QStringList commandWords(const QString &text);
// Several numbers as one line, and back; what is no number is left out.
[[nodiscard]] QString numbersText(const QStringList &numbers);
[[nodiscard]] QStringList numbersIn(const QString &text);

} // namespace artiscope
