// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diff/worddiff.h"

#include "app/content/lexers/scanner.h"
#include "app/content/utf8.h"
#include "app/diff/gitdiff.h"
#include "app/diff/numberedlines.h"

#include <algorithm>

namespace artiscope {

namespace {

// Of each, between what both begin and end with. What git's pass takes grows with them, and it cannot be interrupted.
constexpr size_t mostTokens = 10'000;

enum class Token { Word, Blanks, Other };

Token kindOf(char c)
{
    if (isWordByte(c))
        return Token::Word;
    return c == ' ' || c == '\t' ? Token::Blanks : Token::Other;
}

// Where each begins, and the end. Words and blanks together, everything else by itself. Empty: there are too many.
std::vector<qsizetype> tokensOf(QByteArrayView line)
{
    std::vector<qsizetype> begins;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const Token kind = kindOf(line[at]);
        if (at > 0 && kind != Token::Other && kind == kindOf(line[at - 1]))
            continue;
        if (begins.size() == mostTokens)
            return {};
        begins.push_back(at);
    }
    begins.push_back(line.size());
    return begins;
}

bool beginsToken(QByteArrayView line, qsizetype at)
{
    return at == 0 || at == line.size() || kindOf(line[at]) == Token::Other || kindOf(line[at]) != kindOf(line[at - 1]);
}

// All of both but the tokens that they begin and end with alike.
WordChange middleOf(QByteArrayView left, QByteArrayView right)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype before = std::mismatch(left.begin(), left.begin() + shorter, right.begin()).first - left.begin();
    while (!beginsToken(left, before) || !beginsToken(right, before))
        --before;
    qsizetype behind =
        std::mismatch(left.rbegin(), left.rbegin() + (shorter - before), right.rbegin()).first - left.rbegin();
    while (!beginsToken(left, left.size() - behind) || !beginsToken(right, right.size() - behind))
        --behind;
    return {{before, left.size() - behind}, {before, right.size() - behind}};
}

QByteArrayView partOf(QByteArrayView line, const ByteRange &range)
{
    return line.sliced(range.begin, range.end - range.begin);
}

// One a line, as git compares.
QByteArray asLines(QByteArrayView line, const std::vector<qsizetype> &tokens)
{
    QByteArray lines;
    lines.reserve(line.size() + qsizetype(tokens.size()));
    for (size_t i = 0; i + 1 < tokens.size(); ++i) {
        lines += line.sliced(tokens[i], tokens[i + 1] - tokens[i]);
        lines += '\n';
    }
    return lines;
}

bool beginsCharacter(QByteArrayView text, qsizetype at)
{
    return at >= text.size() || !isContinuation(text[at]);
}

// Without what both begin and end with, if that is most of them: two numbers of many digits are not alike because of
// one of these.
WordChange narrowed(QByteArrayView leftLine, QByteArrayView rightLine, const WordChange &change)
{
    const QByteArrayView left = partOf(leftLine, change.left);
    const QByteArrayView right = partOf(rightLine, change.right);
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype before = std::mismatch(left.begin(), left.begin() + shorter, right.begin()).first - left.begin();
    while (before > 0 && !(beginsCharacter(left, before) && beginsCharacter(right, before)))
        --before;
    qsizetype behind = 0;
    while (behind < shorter - before && left[left.size() - behind - 1] == right[right.size() - behind - 1])
        ++behind;
    while (behind > 0 && !beginsCharacter(left, left.size() - behind))
        --behind;
    if (2 * (before + behind) <= std::max(left.size(), right.size()))
        return change;
    return {{change.left.begin + before, change.left.end - behind},
        {change.right.begin + before, change.right.end - behind}};
}

bool hasWord(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return kindOf(c) == Token::Word; });
}

// Whether a word stands outside the changes.
bool keepsWord(QByteArrayView line, const std::vector<WordChange> &changes)
{
    qsizetype from = 0;
    for (const WordChange &change : changes) {
        if (hasWord(line.sliced(from, change.left.begin - from)))
            return true;
        from = change.left.end;
    }
    return hasWord(line.sliced(from));
}

// Whether so little stays beside it that it says nothing to mark it.
bool isNearlyAll(const WordChange &change, QByteArrayView left, QByteArrayView right)
{
    const QByteArrayView longer = left.size() < right.size() ? right : left;
    const ByteRange &range = left.size() < right.size() ? change.right : change.left;
    return range.end - range.begin > longer.size() / 10 * 9;
}

// What git finds between the tokens, as places in both. Nothing: cancelled, or there was no memory for it.
std::optional<std::vector<WordChange>> tokenChanges(const DiffLibrary &library, QByteArrayView left,
    QByteArrayView right, const std::vector<qsizetype> &leftTokens, const std::vector<qsizetype> &rightTokens,
    const std::function<bool()> &cancelled)
{
    const auto numbered = numberedLines(asLines(left, leftTokens), asLines(right, rightTokens), cancelled);
    if (!numbered)
        return {};
    const auto hunks = gitDiff(library, numbered->left, numbered->right, false, cancelled);
    if (!hunks)
        return {};
    std::vector<WordChange> changes;
    changes.reserve(hunks->size());
    for (const DiffHunk &hunk : *hunks) {
        changes.push_back({{leftTokens[size_t(hunk.leftFirst)], leftTokens[size_t(hunk.leftEnd())]},
            {rightTokens[size_t(hunk.rightFirst)], rightTokens[size_t(hunk.rightEnd())]}});
    }
    return changes;
}

} // namespace

std::vector<WordChange> wordDiff(
    const DiffLibrary &library, QByteArrayView left, QByteArrayView right, const std::function<bool()> &cancelled)
{
    if (left == right)
        return {};
    if (right < left) { // git may find another way back
        std::vector<WordChange> changes = wordDiff(library, right, left, cancelled);
        for (WordChange &change : changes)
            std::swap(change.left, change.right);
        return changes;
    }
    const std::vector<WordChange> whole{{{0, left.size()}, {0, right.size()}}};
    const WordChange middle = middleOf(left, right);
    const QByteArrayView ours = partOf(left, middle.left);
    const QByteArrayView theirs = partOf(right, middle.right);
    const std::vector<qsizetype> ourTokens = tokensOf(ours);
    const std::vector<qsizetype> theirTokens = tokensOf(theirs);
    if (ourTokens.empty() || theirTokens.empty())
        return isNearlyAll(middle, left, right) ? whole : std::vector<WordChange>{middle};
    std::optional<std::vector<WordChange>> changes =
        tokenChanges(library, ours, theirs, ourTokens, theirTokens, cancelled);
    if (!changes)
        return cancelled() ? std::vector<WordChange>{} : whole;
    for (WordChange &change : *changes) {
        change = narrowed(ours, theirs, change);
        for (ByteRange *const range : {&change.left, &change.right}) {
            range->begin += middle.left.begin;
            range->end += middle.left.begin;
        }
    }
    const bool anyWord = hasWord(left) || hasWord(right);
    return anyWord && !keepsWord(left, *changes) ? whole : std::move(*changes);
}

} // namespace artiscope
