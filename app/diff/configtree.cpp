// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/configtree.h"

#include "app/content/lexers/scanner.h"
#include "app/content/structure/statements.h"
#include "app/content/structure/structurekind.h"
#include "app/content/utf8.h"
#include "app/diff/configrules.h"
#include "app/diff/hashing.h"

#include <algorithm>
#include <map>

namespace artiscope {

namespace {

bool beginsWithWords(QByteArrayView text, std::string_view words)
{
    return words.empty()
        || (text.startsWith(QByteArrayView(words.data(), qsizetype(words.size())))
            && (text.size() == qsizetype(words.size()) || text[qsizetype(words.size())] == ' '));
}

QByteArrayView firstWords(QByteArrayView text, int count)
{
    qsizetype end = 0;
    for (int word = 0; word < count && end < text.size(); ++word) {
        const qsizetype blank = text.sliced(end + (word > 0 ? 1 : 0)).indexOf(' ');
        end = blank < 0 ? text.size() : end + (word > 0 ? 1 : 0) + blank;
    }
    return text.first(end);
}

bool isNumbered(QByteArrayView text)
{
    if (!text.isEmpty() && isDigit(text.front()))
        return std::all_of(text.begin(), std::find(text.begin(), text.end(), ' '), isDigit);
    const QByteArrayView seq("seq ");
    for (const QByteArrayView &sign : {QByteArrayView(" seq "), QByteArrayView(" sequence ")}) {
        const qsizetype at = text.indexOf(sign);
        if (at >= 0 && at + sign.size() < text.size() && isDigit(text[at + sign.size()]))
            return true;
    }
    return text.startsWith(seq) && text.size() > seq.size() && isDigit(text[seq.size()]);
}

quint64 sequenceOf(QByteArrayView section, QByteArrayView text, const ConfigRules &rules)
{
    if (rules.ordered.empty())
        return 0;
    const bool numbered = isNumbered(text);
    for (size_t i = 0; i < rules.ordered.size(); ++i) {
        const OrderRule &rule = rules.ordered[i];
        if ((numbered && !rule.asWritten) || !beginsWithWords(section, rule.section)
            || !beginsWithWords(text, rule.statement))
            continue;
        return mixed(i + 1, hashOf(firstWords(text, rule.words))) | 1;
    }
    return 0;
}

// Whether what comes behind this is a text.
bool beginsText(QByteArrayView before, const ConfigRules &rules)
{
    if (rules.texts.empty() || before.isEmpty() || isWordByte(before.back()))
        return false;
    if (before.back() == ' ')
        before.chop(1);
    return std::any_of(rules.texts.begin(), rules.texts.end(), [before](std::string_view words) {
        const qsizetype from = before.size() - qsizetype(words.size());
        return before.endsWith(QByteArrayView(words.data(), qsizetype(words.size())))
            && (from == 0 || !isWordByte(words.front()) || !isWordByte(before[from - 1]));
    });
}

bool isCloser(QByteArrayView text, const ConfigRules &rules)
{
    return std::any_of(rules.closers.begin(), rules.closers.end(),
        [text](std::string_view words) { return beginsWithWords(text, words) && (words != "exit" || text == "exit"); });
}

class Reading {
public:
    Reading(const QByteArray &bytes, Language language, ConfigKeys &keys)
        : m_bytes(bytes),
          m_rules(configRules(language)),
          m_keys(keys)
    {
        m_tree.nodes.emplace_back();
    }

    void take(const Statements &statements, bool together)
    {
        std::vector<qint32> places(statements.items.size(), -1);
        std::map<std::pair<qint32, qint32>, qint32> sections; // by parent and key
        for (size_t i = 0; i < statements.items.size(); ++i) {
            const Statement &statement = statements.items[i];
            const QByteArrayView text = part(statement.text);
            const QByteArray said = comparedStatement(text, m_rules);
            const qint32 parent = statement.parent < 0 ? 0 : places[size_t(statement.parent)];
            if (statement.written && isCloser(said, m_rules)) {
                places[i] = parent; // what is in it, if anything is, is what is behind it
                continue;
            }
            const qint32 key = m_keys.try_emplace(said, qint32(m_keys.size())).first->second;
            if (together && !statement.written) {
                const auto [known, isNew] = sections.try_emplace({parent, key}, qint32(m_tree.nodes.size()));
                places[i] = known->second;
                if (!isNew)
                    continue;
            }
            places[i] = qint32(m_tree.nodes.size());
            ConfigNode node;
            node.text = text.toByteArray();
            if (node.text.contains('\r'))
                node.text.replace("\r\n", "\n");
            node.line = statement.line;
            node.parent = parent;
            node.key = key;
            node.written = statement.written;
            node.sequence = sequenceOf(m_said[size_t(parent)], said, m_rules);
            m_tree.nodes[size_t(parent)].children.push_back(places[i]);
            m_tree.nodes.push_back(std::move(node));
            m_said.push_back(said);
        }
    }

    void takeComments(const std::vector<ByteRange> &comments)
    {
        for (const ByteRange &comment : comments) {
            const QByteArray said = part(comment).toByteArray().simplified();
            if (std::any_of(said.begin(), said.end(), isWordByte))
                m_tree.comments = mixed(m_tree.comments, hashOf(said));
        }
    }

    ConfigTree finish()
    {
        for (size_t i = m_tree.nodes.size(); i-- > 0;)
            hash(m_tree.nodes[i]);
        return std::move(m_tree);
    }

private:
    [[nodiscard]] QByteArrayView part(const ByteRange &range) const
    {
        return QByteArrayView(m_bytes).sliced(range.begin, range.end - range.begin);
    }

    void hash(ConfigNode &node) const
    {
        node.count = node.written ? 1 : 0;
        quint64 set = 0;
        std::map<quint64, quint64> sequences;
        for (const qint32 place : node.children) {
            const ConfigNode &child = m_tree.nodes[size_t(place)];
            node.count += child.count;
            if (child.sequence == 0)
                set += mixed(1, child.hash);
            else
                sequences[child.sequence] = mixed(sequences[child.sequence], child.hash);
        }
        for (const auto &[sequence, of] : sequences)
            set += mixed(sequence, of);
        node.hash = mixed(quint64(node.key) + 1, set);
    }

    QByteArray m_bytes;
    ConfigRules m_rules;
    ConfigKeys &m_keys;
    ConfigTree m_tree;
    std::vector<QByteArray> m_said{QByteArray()}; // by node
};

} // namespace

QByteArray comparedStatement(QByteArrayView text, const ConfigRules &rules)
{
    QByteArray result;
    result.reserve(text.size());
    bool quoted = false;
    bool isText = false; // from here on
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\r' && at + 1 < text.size() && text[at + 1] == '\n') // how a line ends is no difference
            continue;
        if (!isText && c == '\n' && rules.linesCount) {
            isText = true;
            while (result.endsWith(' '))
                result.chop(1);
        }
        isText = isText || (!quoted && !isBlank(c) && c != '\n' && beginsText(result, rules));
        const bool blank = !isText && !quoted && (isBlank(c) || c == '\n');
        quoted = quoted != (c == '"');
        if (!blank)
            result += c;
        else if (!result.endsWith(' '))
            result += ' ';
    }
    if (rules.commasEnd && !isText && result.endsWith(','))
        result.chop(1);
    while (result.endsWith(' '))
        result.chop(1);
    return result;
}

ConfigTree configTree(
    const QByteArray &bytes, Language language, ConfigKeys &keys, const std::function<bool()> &cancelled)
{
    const StructureKind kind = structureKindOf(language);
    const Statements statements = statementsOf(bytes, kind, cancelled);
    Reading reading(bytes, language, keys);
    reading.take(statements, kind == StructureKind::SetLines);
    reading.takeComments(statements.comments);
    return reading.finish();
}

} // namespace artiscope
