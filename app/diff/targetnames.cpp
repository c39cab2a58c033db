// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/targetnames.h"

#include <algorithm>

namespace artiscope {

namespace {

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// "leaf-1" is none in "leaf-10", but one in "leaf-1_uplink".
bool isWord(const QString &text, qsizetype begin, qsizetype end)
{
    return (begin == 0 || !text.at(begin - 1).isLetterOrNumber())
        && (end == text.size() || !text.at(end).isLetterOrNumber());
}

} // namespace

TargetNames::TargetNames(const TargetRef &target)
{
    const auto add = [this](const QString &name) {
        if (name.size() >= 2 && !m_names.contains(name, Qt::CaseInsensitive))
            m_names << name;
    };
    const QString label = target.label.trimmed();
    const QStringList words = label.split(u' ', Qt::SkipEmptyParts);
    if (hasLetter(label))
        add(label);
    for (const QString &word : words) {
        if (words.size() > 1 && hasLetter(word) && hasDigit(word))
            add(word);
    }
    // Of an address the first part would be a number.
    if (const QString host = label.section(u'.', 0, 0); words.size() == 1 && hasLetter(host))
        add(host);
    add(target.id);
    std::ranges::stable_sort(m_names, std::ranges::greater(), &QString::size);
}

QString TargetNames::replaced(const QString &text) const
{
    QString result = text;
    for (const QString &name : m_names) {
        qsizetype at = 0;
        while ((at = result.indexOf(name, at, Qt::CaseInsensitive)) >= 0) {
            if (!isWord(result, at, at + name.size())) {
                ++at;
                continue;
            }
            const QString placeholder = QStringLiteral("⟨target⟩");
            result.replace(at, name.size(), placeholder);
            at += placeholder.size();
        }
    }
    return result;
}

} // namespace artiscope
