// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/fuzzypattern.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr int wholeBeginning = 1000; // of the text
constexpr int wordBeginning = 800;
constexpr int within = 500;
constexpr int scattered = 100; // and what its letters add, below `within`
constexpr int mostScattered = 399;

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

struct Found {
    int score = 0;
    QList<int> places; // only when they are wanted
};

// The word as it is.
std::optional<Found> whole(QStringView text, QStringView word, bool wantsPlaces)
{
    qsizetype best = text.indexOf(word);
    if (best < 0)
        return {};
    for (qsizetype at = best; at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at)) {
            best = at;
            break;
        }
    }
    Found found{best == 0 ? wholeBeginning : beginsWord(text, best) ? wordBeginning : within, {}};
    for (qsizetype i = 0; wantsPlaces && i < word.size(); ++i)
        found.places << int(best + i);
    return found;
}

// Its letters one after the other: each where it goes on or begins a word, before the next one there is.
std::optional<Found> letters(QStringView text, QStringView word, bool wantsPlaces)
{
    Found found{scattered, {}};
    qsizetype at = -1;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const qsizetype next = text.indexOf(word.at(i), at + 1);
        if (next < 0)
            return {};
        found.score += next == at + 1 && i > 0 ? 8 : beginsWord(text, next) ? 12 : 0;
        at = next;
        if (wantsPlaces)
            found.places << int(at);
    }
    found.score = std::min(found.score, mostScattered);
    return found;
}

std::optional<Found> find(QStringView text, QStringView word, bool wantsPlaces)
{
    if (std::optional<Found> found = whole(text, word, wantsPlaces))
        return found;
    return word.size() > 1 ? letters(text, word, wantsPlaces) : std::nullopt;
}

} // namespace

FuzzyPattern::FuzzyPattern(const QString &typed) : m_words(folded(typed).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

QString FuzzyPattern::folded(const QString &text)
{
    QString result = text;
    for (QChar &unit : result)
        unit = unit.toCaseFolded();
    return result;
}

std::optional<int> FuzzyPattern::score(QStringView folded) const
{
    int sum = 0;
    for (const QString &word : m_words) {
        const std::optional<Found> found = find(folded, word, false);
        if (!found)
            return {};
        sum += found->score;
    }
    return 16 * sum - int(std::min<qsizetype>(folded.size(), 1000));
}

QList<int> FuzzyPattern::places(QStringView folded) const
{
    QList<int> all;
    for (const QString &word : m_words) {
        if (const std::optional<Found> found = find(folded, word, true))
            all += found->places;
    }
    std::sort(all.begin(), all.end());
    all.resize(std::unique(all.begin(), all.end()) - all.begin());
    return all;
}

} // namespace artiscope
