// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"
#include "app/content/trouble.h"
#include "app/diff/difflibrary.h"
#include "app/models/differencetree.h"

#include <QStringList>

namespace artiscope {

// What texts of a language are compared by when it is about what they say rather than how it is written.
enum class Meaning : quint8 {
    None, // there are only lines
    Statements, // of configurations
    Values, // of JSON, YAML and XML
    Cells, // of CSV
};
[[nodiscard]] Meaning meaningOf(Language language);

// By what the items of lists that differ were matched, or could be.
struct MatchKeys {
    struct Possible {
        QString name;
        qsizetype lists = 0; // in which every item has it once, on both sides
        bool operator==(const Possible &) const = default;
    };
    QStringList found; // what was used most first
    std::vector<Possible> possible; // by name
};

// Two texts compared so, or why they cannot be.
struct MeaningDiff {
    enum class Obstacle : quint8 {
        None,
        LeftEmpty, // all of the right one is new
        RightEmpty,
        LeftWrong, // it is not in its language; `trouble` says where, when that is known
        RightWrong,
        TooLarge, // one of them
    };
    Obstacle obstacle = Obstacle::None;
    std::optional<Trouble> trouble;
    DifferenceTree tree;
    MatchKeys keys; // of values
};

// `key` is what items of lists are matched by where it can be; empty: by what is found. The language has a meaning.
// Cancelled: it is of no use. Pure; for the pool.
[[nodiscard]] MeaningDiff meaningDiff(const DiffLibrary &library, const TextBuffer &left, const TextBuffer &right,
    Language language, const QString &key, const std::function<bool()> &cancelled);

} // namespace artiscope
