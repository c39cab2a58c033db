// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/setting.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Setting)
};

QVariant sensibleNumber(const Setting &setting, const QVariant &found)
{
    bool isNumber = false;
    const qint64 value = found.toLongLong(&isNumber);
    if (!isNumber)
        return setting.usual;
    return setting.special && value == *setting.special ? value : std::clamp(value, setting.least, setting.most);
}

QVariant sensibleNumbers(const Setting &setting, const QVariant &found)
{
    constexpr size_t most = 16; // nobody wants more of them, whatever a file says
    std::set<qint64> numbers;
    for (const QString &word : found.toStringList()) {
        bool isNumber = false;
        const qint64 number = word.toLongLong(&isNumber);
        if (isNumber && numbers.size() < most)
            numbers.insert(std::clamp(number, setting.least, setting.most));
    }
    QStringList sensible;
    for (const qint64 number : numbers)
        sensible << QString::number(number);
    return sensible.isEmpty() ? setting.usual : sensible;
}

QVariant sensibleChoice(const Setting &setting, const QVariant &found)
{
    const QString word = found.toString();
    const bool known = std::any_of(setting.choices.cbegin(), setting.choices.cend(),
        [&word](const Setting::Choice &choice) { return choice.word == word; });
    return known ? word : setting.usual;
}

QVariant sensibleToggle(const Setting &setting, const QVariant &found)
{
    // What QVariant makes of other words is true.
    const QString word = found.toString().toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1"))
        return true;
    return word == QLatin1String("false") || word == QLatin1String("0") ? QVariant(false) : setting.usual;
}

QVariant sensibleCommand(const QVariant &found)
{
    const QStringList words = found.toStringList();
    return words.isEmpty() || words.constFirst().isEmpty() ? QStringList() : words; // a line that names nothing
}

} // namespace

QVariant sensibleValue(const Setting &setting, const QVariant &found)
{
    if (!found.isValid())
        return setting.usual;
    switch (setting.kind) {
    case Setting::Kind::Toggle:
        return sensibleToggle(setting, found);
    case Setting::Kind::Number:
        return sensibleNumber(setting, found);
    case Setting::Kind::Numbers:
        return sensibleNumbers(setting, found);
    case Setting::Kind::Choice:
        return sensibleChoice(setting, found);
    case Setting::Kind::Family:
        return found.toString().left(200); // a name, whatever else stands there
    case Setting::Kind::Command:
        return sensibleCommand(found);
    }
    return setting.usual;
}

QString settingText(const Setting &setting, const QVariant &value)
{
    switch (setting.kind) {
    case Setting::Kind::Toggle:
        return value.toBool() ? Words::tr("on") : Words::tr("off");
    case Setting::Kind::Number: {
        const qint64 number = value.toLongLong();
        if (setting.special && number == *setting.special)
            return setting.specialText;
        const QString text = QString::number(number / setting.unit);
        return setting.unitName.isEmpty() ? text
                                          : Words::tr("%1 %2", "a number and its unit").arg(text, setting.unitName);
    }
    case Setting::Kind::Numbers:
        return numbersText(value.toStringList());
    case Setting::Kind::Choice:
        for (const Setting::Choice &choice : setting.choices) {
            if (choice.word == value.toString())
                return choice.title;
        }
        break;
    case Setting::Kind::Family:
        return value.toString().isEmpty() ? Words::tr("as the system") : value.toString();
    case Setting::Kind::Command:
        return value.toStringList().isEmpty() ? Words::tr("the desktop's choice") : commandText(value.toStringList());
    }
    return {};
}

QString commandText(const QStringList &words)
{
    QStringList quoted;
    for (QString word : words) {
        const bool plain = !word.isEmpty()
            && std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isSpace() || c == u'"'; });
        if (!plain)
            word = u'"' + word.replace(u'"', QLatin1String("\"\"\"")) + u'"';
        quoted << word;
    }
    return quoted.join(u' ');
}

QStringList commandWords(const QString &text)
{
    return QProcess::splitCommand(text);
}

QString numbersText(const QStringList &numbers)
{
    return numbers.join(QStringLiteral(", "));
}

QStringList numbersIn(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    QStringList numbers;
    for (auto found = digits.globalMatch(text); found.hasNext();)
        numbers << found.next().captured();
    return numbers;
}

} // namespace artiscope
