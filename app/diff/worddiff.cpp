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

constexpr size_t mostTokens = 2000;

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
    const QByteArrayView left = leftLine.sliced(change.left.begin, change.left.end - change.left.begin);
    const QByteArrayView right = rightLine.sliced(change.right.begin, change.right.end - change.right.begin);
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

} // namespace

std::vector<WordChange> wordDiff(
    const DiffLibrary &library, QByteArrayView left, QByteArrayView right, const std::function<bool()> &cancelled)
{
    if (left == right)
        return {};
    const std::vector<WordChange> whole{{{0, left.size()}, {0, right.size()}}};
    const std::vector<qsizetype> leftTokens = tokensOf(left);
    const std::vector<qsizetype> rightTokens = tokensOf(right);
    if (leftTokens.empty() || rightTokens.empty())
        return whole;
    const auto numbered = numberedLines(asLines(left, leftTokens), asLines(right, rightTokens), cancelled);
    if (!numbered)
        return {};
    const auto hunks = gitDiff(library, numbered->left, numbered->right, cancelled);
    if (!hunks)
        return cancelled() ? std::vector<WordChange>{} : whole;
    std::vector<WordChange> changes;
    changes.reserve(hunks->size());
    for (const DiffHunk &hunk : *hunks) {
        changes.push_back(narrowed(left, right,
            {{leftTokens[size_t(hunk.leftFirst)], leftTokens[size_t(hunk.leftFirst + hunk.leftCount)]},
                {rightTokens[size_t(hunk.rightFirst)], rightTokens[size_t(hunk.rightFirst + hunk.rightCount)]}}));
    }
    const bool anyWord = hasWord(left) || hasWord(right);
    return anyWord && !keepsWord(left, changes) ? whole : changes;
}

} // namespace artiscope
