// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"

#include <QByteArray>

#include <functional>
#include <unordered_map>
#include <vector>

namespace artiscope {

// A statement as it is compared.
struct ConfigNode {
    QByteArray text; // as it is written, without indentation
    qsizetype line = -1; // where it begins
    qint32 parent = -1;
    qint32 key = 0; // of what it says: the same text, spaced as it means the same, has the same one
    quint64 sequence = 0; // its order among those of the same sequence in its section means something; 0: it is of none
    quint64 hash = 0; // of it and all in it, without regard to an order that means nothing
    qint32 count = 0; // statements in it, and itself
    bool written = true; // false: words that the lines in it begin with
    std::vector<qint32> children; // in order
};

struct ConfigRules;

// A statement as it is compared: blanks one after the other are one, but in quotes and in texts (configrules.h).
[[nodiscard]] QByteArray comparedStatement(QByteArrayView text, const ConfigRules &rules);

// The keys of what two configurations say.
using ConfigKeys = std::unordered_map<QByteArray, qint32>;

struct ConfigTree {
    std::vector<ConfigNode> nodes; // the first holds all others
    quint64 comments = 0; // a hash of what the comments say
};

// Without comments, blank lines, and what only ends a section. Where the words of a line are its sections ("set …"),
// lines of one section are together wherever they stand. Cancelled: it is of no use. Pure; any thread.
[[nodiscard]] ConfigTree configTree(
    const QByteArray &bytes, Language language, ConfigKeys &keys, const std::function<bool()> &cancelled);

} // namespace artiscope
