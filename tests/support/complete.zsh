# SPDX-FileCopyrightText: 2026 The Artiscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# complete.zsh FOLDER LINE: what zsh offers behind LINE with the completions of FOLDER, each on a line of its own.
# Completion lives in an interactive line only, so there is a shell in a terminal of its own. It reads this file, too,
# and prints what is offered instead of showing it.
if [[ $1 == inside ]]; then
    fpath=($2 $fpath)
    autoload -Uz compinit && compinit -D -u
    compadd() {
        # With these it is asked about words, it does not offer them.
        if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
            builtin compadd "$@"
            return
        fi
        local -a hits
        builtin compadd -A hits "$@"
        (( $#hits )) && print -rl -- ${hits/#/offered: }
        builtin compadd "$@"
    }
    leave() { print -r -- "all of it"; exit }
    comppostfuncs=(leave)
    zle -C offer complete-word _main_complete
    bindkey '^I' offer
    print -r -- "is rea""dy"
    return
fi

zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "source ${(q)0} inside ${(q)1}"
while zpty -r shell line && [[ $line != *"is ready"* ]]; do :; done
zpty -n -w shell "$2"$'\t'
while zpty -r shell line && [[ $line != *"all of it"* ]]; do
    [[ $line != *"offered: "* ]] || print -r -- ${${line##*offered: }%%$'\r'*}
done
zpty -d shell
