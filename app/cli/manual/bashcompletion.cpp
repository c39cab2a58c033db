// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/manual/completions.h"

namespace artiscope {

namespace {

// The branches of a case over "VERB:OPTION", VERB empty for those that come with each.
QString valueCases(const QList<CommandOption> &options, const QString &verb)
{
    QString cases;
    for (const CommandOption &option : options) {
        if (option.value.isEmpty())
            continue;
        QStringList patterns;
        for (const QString &name : option.names)
            patterns << verb + QLatin1Char(':') + name;
        QString action = QStringLiteral("return");
        if (!option.choices.isEmpty())
            action = QStringLiteral("mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$cur\"); return")
                         .arg(option.choices.join(QLatin1Char(' ')));
        else if (option.takesFile())
            action = QStringLiteral("compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); return");
        cases += QStringLiteral("        %1) %2 ;;\n").arg(patterns.join(QLatin1Char('|')), action);
    }
    return cases;
}

QString names(const QList<CommandOption> &options)
{
    QStringList names;
    for (const CommandOption &option : options)
        names << option.names;
    return names.join(QLatin1Char(' '));
}

QString verbNames(const Command &command, QChar between)
{
    QStringList names;
    for (const Command &verb : command.verbs)
        names << verb.name;
    return names.join(between);
}

// Sets $verb: the first word that is one and not an option's value.
QString findVerb(const Command &command)
{
    return QStringLiteral(R"(    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            %1)
                [[ ${COMP_WORDS[i + 1]} != "=" ]] || ((i++))
                ((i++))
                ;;
            %2) verb=${COMP_WORDS[i]}; break ;;
        esac
    done
)")
        .arg(namesWithValue(command).join(QLatin1Char('|')), verbNames(command, QLatin1Char('|')));
}

} // namespace

QString bashCompletion(const Command &command)
{
    const QString function = shellName(command);
    QString script = completionHead();
    script += function + QStringLiteral(R"(()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} verb='' options i
    COMPREPLY=()
    # --option=value comes as three words.
    if [[ $cur == "=" ]]; then
        cur=''
    elif [[ $prev == "=" ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
)");
    if (!command.verbs.isEmpty())
        script += findVerb(command);
    script += QStringLiteral("    case \"$verb:$prev\" in\n");
    for (const Command &verb : command.verbs)
        script += valueCases(verb.options, verb.name);
    script += valueCases(command.withoutVerb, {}) + valueCases(command.options, QStringLiteral("*"));
    script += QStringLiteral("    esac\n    options='%1'\n    case $verb in\n").arg(names(command.options));
    for (const Command &verb : command.verbs)
        script += QStringLiteral("        %1) options+=' %2' ;;\n").arg(verb.name, names(verb.options));
    if (!command.withoutVerb.isEmpty())
        script += QStringLiteral("        '') options+=' %1' ;;\n").arg(names(command.withoutVerb));
    script += QStringLiteral("    esac\n"
                             "    if [[ $cur == -* ]]; then\n"
                             "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$cur\" | sort -u)\n");
    if (!command.verbs.isEmpty())
        script += QStringLiteral("    elif [[ -z $verb ]]; then\n"
                                 "        mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$cur\")\n")
                      .arg(verbNames(command, QLatin1Char(' ')));
    return script + QStringLiteral("    fi\n}\ncomplete -F %1 %2\n").arg(function, command.name);
}

} // namespace artiscope
