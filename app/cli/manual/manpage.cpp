// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/manual/manpage.h"

#include "app/cli/manual/manprose.h"

namespace artiscope {

namespace {

// Text as it is: nothing in it is an instruction, and a hyphen can be copied to a shell.
QString plain(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\e")).replace(QLatin1Char('-'), QLatin1String("\\-"));
    return text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\'')) ? QStringLiteral("\\&") + text
                                                                                   : text;
}

QString bold(const QString &text)
{
    return QStringLiteral("\\fB") + plain(text) + QStringLiteral("\\fR");
}

QString italic(const QString &text)
{
    return QStringLiteral("\\fI") + plain(text) + QStringLiteral("\\fR");
}

QString sentence(const QString &text)
{
    return plain(text) + (text.endsWith(QLatin1Char('.')) ? QString() : QStringLiteral(".")) + QLatin1Char('\n');
}

QString optionText(const CommandOption &option)
{
    QStringList names;
    for (const QString &name : option.names)
        names << bold(name);
    QString text = QStringLiteral(".TP\n") + names.join(QLatin1String(", "));
    if (!option.value.isEmpty())
        text += QLatin1Char(' ') + italic(option.value);
    text += QLatin1Char('\n') + sentence(option.what);
    if (option.choices.isEmpty())
        return text;
    QStringList choices;
    for (const QString &choice : option.choices)
        choices << bold(choice);
    return text + QStringLiteral("One of %1.\n").arg(choices.join(QLatin1String(", ")));
}

QString operandText(const CommandOperand &operand)
{
    return QStringLiteral(".TP\n") + italic(operand.name) + QLatin1Char('\n') + sentence(operand.what);
}

// "artiscope get REF [-o FILE]", of a verb or a program.
QString synopsis(const QString &start, const Command &command)
{
    QString line = bold(start);
    for (const CommandOperand &operand : command.operands) {
        QString word = italic(operand.name);
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
        line += QStringLiteral("\n[") + bold(option.names.first())
            + (option.value.isEmpty() ? QString() : QStringLiteral("\\ ") + italic(option.value)) + QLatin1Char(']');
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
    QString text = QStringLiteral(".SS ") + plain(verb.name) + QLatin1Char('\n')
        + synopsis(program.name + QLatin1Char(' ') + verb.name, verb) + QStringLiteral(".PP\n") + sentence(verb.what);
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
                .arg(plain(command.name),
                    console ? QStringLiteral("find, read, compare and render the artifacts of an Infrahub server")
                            : QStringLiteral("the window of Artiscope, a browser of Infrahub artifacts"));
    text += QStringLiteral(".SH SYNOPSIS\n");
    if (console) {
        text += bold(command.name) + QStringLiteral(" [") + italic(QStringLiteral("option")) + QStringLiteral("...] ")
            + italic(QStringLiteral("verb")) + QStringLiteral(" [") + italic(QStringLiteral("argument"))
            + QStringLiteral("...]\n.br\n") + bold(command.name) + QStringLiteral(" [")
            + italic(QStringLiteral("option of the window")) + QStringLiteral("...]\n");
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
    return text + commonProse()
        + QStringLiteral(".SH SEE ALSO\n.BR %1 (1)\n")
              .arg(plain(console ? QStringLiteral("artiscope-window") : QStringLiteral("artiscope")));
}

} // namespace artiscope
