// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/configrules.h"
#include "app/diff/configtree.h"
#include "app/diff/signatureparts.h"

#include <algorithm>
#include <map>

namespace artiscope {

namespace {

using Kind = ConfigChange::Kind;

constexpr char signs[] = {' ', '+', '-'}; // by kind

// In the header of a section that is on both sides: the number that is the device's own.
QByteArray withoutOwnNumber(const QByteArray &header)
{
    const QByteArray words("router bgp ");
    if (!header.startsWith(words))
        return header;
    const qsizetype end = header.indexOf(' ', words.size());
    return words + "⟨…⟩" + (end < 0 ? QByteArray() : header.sliced(end));
}

class Telling {
public:
    Telling(const ConfigDiff &diff, Language language, const TargetNames &names) : m_changes(diff.changes)
    {
        const ConfigRules rules = configRules(language);
        m_children.resize(m_changes.size() + 1);
        m_said.reserve(m_changes.size());
        for (size_t i = 0; i < m_changes.size(); ++i) {
            const ConfigChange &change = m_changes[i];
            QByteArray said = comparedStatement(change.text, rules);
            if (change.kind == Kind::Section)
                said = withoutOwnNumber(said);
            m_said.push_back(names.replaced(QString::fromUtf8(said)));
            m_children[size_t(change.parent + 1)].push_back(i);
        }
    }

    // No deeper than the scanners let a text be. What is in a section as a set, and each sequence in it, by what it
    // says: which one comes first is of no meaning.
    [[nodiscard]] QByteArray canonical(qsizetype section = -1) const
    {
        QByteArrayList blocks;
        std::map<quint64, QByteArray> sequences;
        for (const size_t child : m_children[size_t(section + 1)]) {
            const ConfigChange &change = m_changes[child];
            QByteArray block = signs[size_t(change.kind)] + QByteArray(change.moved ? "m" : "") + m_said[child].toUtf8()
                + '\1' + canonical(qsizetype(child)) + '\2';
            if (change.sequence == 0)
                blocks << std::move(block);
            else
                sequences[change.sequence] += block;
        }
        for (const auto &[sequence, block] : sequences)
            blocks << block + '\3';
        std::ranges::sort(blocks);
        return blocks.join();
    }

    [[nodiscard]] QList<SignatureLine> lines()
    {
        tell(-1, {});
        return std::move(m_lines);
    }

private:
    void tell(qsizetype section, const QString &where)
    {
        const std::vector<size_t> &children = m_children[size_t(section + 1)];
        std::map<QString, std::pair<std::vector<size_t>, std::vector<size_t>>> byWord; // removed, added
        for (const size_t child : children) {
            auto &of = byWord[m_said[child].section(u' ', 0, 0)];
            if (m_changes[child].kind != Kind::Section && m_children[child + 1].empty())
                (m_changes[child].kind == Kind::Removed ? of.first : of.second).push_back(child);
        }
        for (const size_t child : children) {
            const ConfigChange &change = m_changes[child];
            const QString &said = m_said[child];
            if (change.kind == Kind::Section) {
                tell(qsizetype(child), where.isEmpty() ? said : where + QStringLiteral(" › ") + said);
                continue;
            }
            const auto &[removed, added] = byWord[said.section(u' ', 0, 0)];
            const bool isPair = removed.size() == 1 && added.size() == 1 && m_children[child + 1].empty()
                && isToldByWords(m_said[removed.front()], m_said[added.front()]);
            if (change.moved) {
                if (change.kind == Kind::Added)
                    m_lines << SignatureLine{'~', shown(child) + QLatin1String(" (moved)"), where};
            } else if (!isPair)
                m_lines << SignatureLine{signs[size_t(change.kind)], shown(child), where};
            else if (change.kind == Kind::Added)
                m_lines << SignatureLine{'~', turned(m_said[removed.front()], said), where};
        }
    }

    [[nodiscard]] QString shown(size_t place) const
    {
        return inLine(m_said[place]) + (m_children[place + 1].empty() ? QString() : QStringLiteral(" …"));
    }

    // Each is told in a line, one of several lines too.
    static QString inLine(QString said) { return said.replace(u'\n', QStringLiteral(" ↵ ")); }

    // Of texts of several lines, and where blanks are all that differs, it is not.
    static bool isToldByWords(const QString &from, const QString &to)
    {
        return !from.contains(u'\n') && !to.contains(u'\n') && from.simplified() != to.simplified();
    }

    // "maximum-paths 4 → 8": what both begin with is said once.
    static QString turned(const QString &from, const QString &to)
    {
        const QStringList before = from.split(u' ');
        const QStringList after = to.split(u' ');
        qsizetype same = 0;
        while (same < std::min(before.size(), after.size()) - 1 && before.at(same) == after.at(same))
            ++same;
        return before.join(u' ') + QStringLiteral(" → ") + after.sliced(same).join(u' ');
    }

    const std::vector<ConfigChange> &m_changes;
    std::vector<QString> m_said; // by change
    std::vector<std::vector<size_t>> m_children; // by change + 1; the first: of the top
    QList<SignatureLine> m_lines;
};

} // namespace

SignatureParts configParts(const ConfigDiff &diff, Language language, const TargetNames &names)
{
    Telling telling(diff, language, names);
    return {telling.canonical(), telling.lines()};
}

} // namespace artiscope
