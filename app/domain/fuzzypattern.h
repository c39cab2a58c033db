// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace artiscope {

// Words as one types them to get somewhere: "leaf cfg" finds "leaf_config / leaf-01". Every word must be in the text,
// in any order and any case: as it is, or at least its letters one after the other. A value; any thread.
class FuzzyPattern {
public:
    FuzzyPattern() = default; // finds everything
    explicit FuzzyPattern(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    // How well `folded`, which has been through folded(), is what was meant; nothing: it is not. More is better: a word
    // at the beginning before one at the beginning of a word, that before one within, that before scattered letters;
    // of the same a shorter text. Takes time in proportion to the text.
    [[nodiscard]] std::optional<int> score(QStringView folded) const;
    // Where the letters are that were typed, ascending, as far as the text is what was meant.
    [[nodiscard]] QList<int> places(QStringView folded) const;

    // One UTF-16 unit for each of the text's, so that places are those of the text.
    [[nodiscard]] static QString folded(const QString &text);

private:
    QStringList m_words;
};

} // namespace artiscope
