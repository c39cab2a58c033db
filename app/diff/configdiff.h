// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace artiscope {

class DiffLibrary;

// One line of the tree of differences.
struct ConfigChange {
    enum class Kind : quint8 {
        Section, // is on both sides, and something in it differs
        Added,
        Removed,
    };
    Kind kind = Kind::Section;
    // Only its place differs, which means something here: the same is removed in one place and added in another.
    bool moved = false;
    bool written = true; // false: only words that the lines in it begin with ("set …"), no statement
    qint32 parent = -1; // place of the change that it is in
    qint32 level = 0;
    quint64 sequence = 0; // order means something among those of the same one in a section; 0: it is of none
    QByteArray text; // as it is written, without indentation; a banner with its lines
    qsizetype leftLine = -1; // -1: not on this side
    qsizetype rightLine = -1;
    // Of one that is added where order means something: the line on the left of what it is put in front of; -1: it
    // comes last.
    qsizetype before = -1;
    bool operator==(const ConfigChange &) const = default;
};

// Two configurations compared by what they say: sections are matched by their headers, and what is in them as a set
// but where the language minds the order (configrules.h). The same statement more than once counts as often as it is
// there. How it is indented and spaced, comments, and lines that only end a section are no difference.
struct ConfigDiff {
    std::vector<ConfigChange> changes; // a section before what is in it; of what is added or removed everything
    qsizetype added = 0; // statements
    qsizetype removed = 0;
    // In which something differs: what is added or removed as a whole is one itself; the top is none.
    qsizetype sections = 0;
    bool commentsDiffer = false;

    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
};

// The texts are in a language that hasStatements(). Cancelled: it is of no use. Pure; any thread.
[[nodiscard]] ConfigDiff configDiff(const DiffLibrary &library, const QByteArray &left, const QByteArray &right,
    Language language, const std::function<bool()> &cancelled);

} // namespace artiscope
