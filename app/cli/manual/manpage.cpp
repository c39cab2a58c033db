// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/manual/manpage.h"

#include "app/cli/manual/manprose.h"
#include "app/cli/manual/mansettings.h"
#include "app/cli/manual/mantext.h"

namespace artiscope {

namespace {

QString optionText(const CommandOption &option)
{
    QStringList names;
    for (const QString &name : option.names)
        names << manBold(name);
    QString text = QStringLiteral(".TP\n") + names.join(QLatin1String(", "));
    if (!option.value.isEmpty())
        text += QLatin1Char(' ') + manItalic(option.value);
    text += QLatin1Char('\n') + manSentence(option.what);
    if (option.choices.isEmpty())
        return text;
    QStringList choices;
    for (const QString &choice : option.choices)
        choices << manBold(choice);
    return text + QStringLiteral("One of %1.\n").arg(choices.join(QLatin1String(", ")));
}

QString operandText(const CommandOperand &operand)
{
    return QStringLiteral(".TP\n") + manItalic(operand.name) + QLatin1Char('\n') + manSentence(operand.what);
}

// "artiscope get REF [-o FILE]", of a verb or a program.
QString synopsis(const QString &start, const Command &command)
{
    QString line = manBold(start);
    for (const CommandOperand &operand : command.operands) {
        QString word = manItalic(operand.name);
        if (operand.count == 0)
            word += QStringLiteral("...");
        if (!operand.required)
            word = QLatin1Char('[') + word + QLatin1Char(']');
        for (int i = 0; i < std::max(1, operand.count); ++i)
            line += QLatin1Char('\n') + word;
    }
    for (const CommandOption &option : command.options) {
        if (option.endsAll())
            continue;
        line += QStringLiteral("\n[") + manBold(option.names.first())
            + (option.value.isEmpty() ? QString() : QStringLiteral("\\ ") + manItalic(option.value)) + QLatin1Char(']');
    }
    return line + QLatin1Char('\n');
}

QString options(const QString &heading, const QList<CommandOption> &options)
{
    QString text = QStringLiteral(".SH %1\n").arg(heading);
    for (const CommandOption &option : options)
        text += optionText(option);
    return text;
}

QString verbText(const Command &program, const Command &verb)
{
    QString text = QStringLiteral(".SS ") + manPlain(verb.name) + QLatin1Char('\n')
        + synopsis(program.name + QLatin1Char(' ') + verb.name, verb) + QStringLiteral(".PP\n")
        + manSentence(verb.what);
    for (const CommandOperand &operand : verb.operands)
        text += operandText(operand);
    for (const CommandOption &option : verb.options)
        text += optionText(option);
    return text;
}

} // namespace

QString manPage(const Command &command, const QString &date)
{
    const bool console = !command.verbs.isEmpty();
    QString text = QStringLiteral(".\\\" SPDX-FileCopyright"
                                  "Text: 2026 The Artiscope authors\n"
                                  ".\\\" SPDX-License-"
                                  "Identifier: GPL-3.0-or-later\n"
                                  ".\\\" Made from the program's own options while it was built.\n");
    text += QStringLiteral(".TH %1 1 %2 \"Artiscope " ARTISCOPE_VERSION "\" \"User Commands\"\n")
                .arg(command.name.toUpper().replace(QLatin1Char('-'), QLatin1String("\\-")), date);
    text += QStringLiteral(".SH NAME\n%1 \\- %2\n")
                .arg(manPlain(command.name),
                    console ? QStringLiteral("find, read, compare and render the artifacts of an Infrahub server")
                            : QStringLiteral("the window of Artiscope, a browser of Infrahub artifacts"));
    text += QStringLiteral(".SH SYNOPSIS\n");
    if (console) {
        text += manBold(command.name) + QStringLiteral(" [") + manItalic(QStringLiteral("option"))
            + QStringLiteral("...] ") + manItalic(QStringLiteral("verb")) + QStringLiteral(" [")
            + manItalic(QStringLiteral("argument")) + QStringLiteral("...]\n.br\n") + manBold(command.name)
            + QStringLiteral(" [") + manItalic(QStringLiteral("option of the window")) + QStringLiteral("...]\n");
    } else {
        text += synopsis(command.name, command);
    }
    text += console ? consoleProse() : windowProse();
    if (console) {
        text += QStringLiteral(".SH VERBS\n");
        for (const Command &verb : command.verbs)
            text += verbText(command, verb);
    }
    for (const CommandOperand &operand : command.operands)
        text += operandText(operand);
    text += options(QStringLiteral("OPTIONS"), command.options);
    if (console)
        text += options(QStringLiteral("OPTIONS WITHOUT A VERB"), command.withoutVerb);
    else
        text += settingsProse();
    return text + commonProse()
        + QStringLiteral(".SH SEE ALSO\n.BR %1 (1)\n")
              .arg(manPlain(console ? QStringLiteral("artiscope-window") : QStringLiteral("artiscope")));
}

} // namespace artiscope
