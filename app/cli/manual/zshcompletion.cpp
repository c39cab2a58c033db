// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/manual/completions.h"

namespace artiscope {

namespace {

QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

QString escaped(QString text, const QString &signs)
{
    for (const QChar sign : signs)
        text.replace(sign, QLatin1Char('\\') + QString(sign));
    return text;
}

// As _arguments wants them, one for each name: '(-o --output)--output=[Write here]:FILE:_files'.
QStringList specs(const QList<CommandOption> &options)
{
    QStringList specs;
    for (const CommandOption &option : options) {
        QString value;
        if (!option.choices.isEmpty())
            value = QStringLiteral(":%1:(%2)").arg(option.value, option.choices.join(QLatin1Char(' ')));
        else if (!option.value.isEmpty())
            value = QStringLiteral(":%1:%2").arg(
                option.value, option.takesFile() ? QStringLiteral("_files") : QStringLiteral(" "));
        const QString excluded = option.endsAll() ? QStringLiteral("- *") : option.names.join(QLatin1Char(' '));
        for (const QString &name : option.names) {
            // Behind a long name "=" says that the value may follow it, or be the next word; "+" so for a letter.
            const QString joint =
                value.isEmpty() ? QString() : QString(QLatin1Char(name.startsWith(QLatin1String("--")) ? '=' : '+'));
            specs << quoted(QStringLiteral("(%1)%2%3[%4]%5")
                                .arg(excluded, name, joint, escaped(option.what, QStringLiteral("\\[]")), value));
        }
    }
    return specs;
}

QStringList specs(const QList<CommandOperand> &operands)
{
    QStringList specs;
    for (const CommandOperand &operand : operands) {
        const QString place = operand.count == 1 ? QString::number(specs.size() + 1) : QStringLiteral("*");
        specs << quoted(QStringLiteral("%1:%2: ").arg(place, operand.name));
    }
    return specs;
}

QString list(const QString &name, const QStringList &items)
{
    return QStringLiteral("    local -a %1=(\n        %2\n    )\n").arg(name, items.join(QLatin1String("\n        ")));
}

} // namespace

QString zshCompletion(const Command &command)
{
    const QString function = shellName(command);
    QString script = QStringLiteral("#compdef %1\n").arg(command.name) + completionHead() + function
        + QStringLiteral("()\n{\n") + list(QStringLiteral("options"), specs(command.options) + specs(command.operands));
    if (command.verbs.isEmpty())
        return script + QStringLiteral("    _arguments \"$options[@]\"\n}\n%1 \"$@\"\n").arg(function);

    QStringList verbs;
    for (const Command &verb : command.verbs)
        verbs << quoted(verb.name + QLatin1Char(':') + escaped(verb.what, QStringLiteral(":")));
    script += list(QStringLiteral("windowed"), specs(command.withoutVerb)) + list(QStringLiteral("verbs"), verbs);
    script += QStringLiteral(R"(    local curcontext=$curcontext state line
    typeset -A opt_args
    _arguments -C "$options[@]" "$windowed[@]" ': :->verb' '*:: :->rest'
    case $state in
        verb) _describe -t verbs verb verbs ;;
        rest)
            case $words[1] in
)");
    for (const Command &verb : command.verbs) {
        const QStringList all = specs(verb.options) + specs(verb.operands);
        const QString between = QStringLiteral(" \\\n                        ");
        script += QStringLiteral("                %1)\n"
                                 "                    _arguments \"$options[@]\"%2\n"
                                 "                    ;;\n")
                      .arg(verb.name, all.isEmpty() ? QString() : between + all.join(between));
    }
    return script + QStringLiteral("            esac\n            ;;\n    esac\n}\n%1 \"$@\"\n").arg(function);
}

} // namespace artiscope
