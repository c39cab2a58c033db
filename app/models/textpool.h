// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace artiscope {

// Case-folded UTF-8, the form in which texts are searched.
[[nodiscard]] std::string foldedForSearch(QStringView text);

// A text as bytes whose plain order is the order in which people list names: letters' case does not count and numbers
// count as numbers, so that leaf-2 comes before leaf-10.
[[nodiscard]] std::string naturalKey(QStringView text);

// The texts of one column: each is folded, searched and ranked once instead of once a row. A value class; ids are 0, 1,
// 2, … and never go away.
class TextPool {
public:
    int add(const QString &text); // the id of that text, which may be there already
    // A new id without a look whether the text is there, for columns in which nearly every row has another: what is
    // needed to look costs memory. A pool is filled in one way or the other.
    int append(const QString &text);
    void squeeze(); // gives back the memory that it could still grow into
    [[nodiscard]] int find(const QString &text) const { return m_ids.value(text, -1); }
    [[nodiscard]] int size() const { return int(m_texts.size()); }
    [[nodiscard]] const QString &text(int id) const { return m_texts[size_t(id)]; }

    // Sets found[id] to 1 for each text that contains `folded`; the others stay as they are.
    void markContaining(std::string_view folded, std::vector<char> &found) const;
    // The place of each text in natural order, by id; one for equal texts. Costs what was added since the last time.
    [[nodiscard]] const std::vector<int> &ranks();

private:
    QHash<QString, int> m_ids;
    std::vector<QString> m_texts;
    std::string m_folded; // all of them, each ended by a zero: one search runs over all
    std::vector<quint32> m_foldedEnds;
    std::string m_keys;
    std::vector<quint32> m_keyEnds;
    std::vector<int> m_order; // ids in natural order, as far as ranked
    std::vector<int> m_ranks;
};

} // namespace artiscope
