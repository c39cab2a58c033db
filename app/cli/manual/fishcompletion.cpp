// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/manual/completions.h"

namespace artiscope {

namespace {

QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("\\'")) + QLatin1Char('\'');
}

// One line an option; `when` is the condition it is offered on, empty for always.
QString lines(const QString &program, const QList<CommandOption> &options, const QString &when)
{
    QString lines;
    for (const CommandOption &option : options) {
        QString line = QStringLiteral("complete -c ") + program;
        if (!when.isEmpty())
            line += QStringLiteral(" -n ") + quoted(when);
        for (const QString &name : option.names)
            line += name.startsWith(QLatin1String("--")) ? QStringLiteral(" -l ") + name.mid(2)
                                                         : QStringLiteral(" -s ") + name.mid(1);
        if (!option.choices.isEmpty())
            line += QStringLiteral(" -x -a ") + quoted(option.choices.join(QLatin1Char(' ')));
        else if (option.takesFile())
            line += QStringLiteral(" -r -F");
        else if (!option.value.isEmpty())
            line += QStringLiteral(" -x");
        lines += line + QStringLiteral(" -d ") + quoted(option.what) + QLatin1Char('\n');
    }
    return lines;
}

// A function that succeeds when the verb of the line is one of its arguments; '' is none.
QString verbFunction(const Command &command)
{
    QStringList verbs;
    for (const Command &verb : command.verbs)
        verbs << verb.name;
    return QStringLiteral(R"(function _%1_verb_is
    set -l verb ''
    set -l isValue 0
    for word in (commandline -opc)[2..-1]
        if test $isValue = 1
            set isValue 0
            continue
        end
        switch $word
            case %2
                set isValue 1
            case %3
                set verb $word
                break
        end
    end
    contains -- "$verb" $argv
end
)")
        .arg(shellName(command), namesWithValue(command).join(QLatin1Char(' ')), verbs.join(QLatin1Char(' ')));
}

} // namespace

QString fishCompletion(const Command &command)
{
    QString script = completionHead();
    script += QStringLiteral("complete -c %1 -f\n").arg(command.name);
    if (command.verbs.isEmpty())
        return script + lines(command.name, command.options, {});
    script += verbFunction(command);
    const QString condition = QStringLiteral("_%1_verb_is %2").arg(shellName(command));
    const QString none = condition.arg(QStringLiteral("''"));
    for (const Command &verb : command.verbs)
        script += QStringLiteral("complete -c %1 -n %2 -a %3 -d %4\n")
                      .arg(command.name, quoted(none), verb.name, quoted(verb.what));
    script += lines(command.name, command.options, {}) + lines(command.name, command.withoutVerb, none);
    for (const Command &verb : command.verbs)
        script += lines(command.name, verb.options, condition.arg(verb.name));
    return script;
}

} // namespace artiscope
