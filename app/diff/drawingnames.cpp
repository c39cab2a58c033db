// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/drawingnames.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype longestWords = 60;

QString shortened(const QString &text)
{
    if (text.size() <= longestWords)
        return text;
    const bool inPair = text[longestWords].isLowSurrogate();
    return text.left(longestWords - (inPair ? 1 : 0)) + u'…';
}

} // namespace

DrawingElements::DrawingElements(const StructureText &text)
    : m_text(text),
      m_numbers(text.tree->nodes.size(), -1),
      m_behind(text.tree->nodes.size())
{
    const auto count = qint32(m_numbers.size());
    qint32 elements = 0;
    for (qint32 node = 0; node < count; ++node) {
        if (!isElement(node))
            continue;
        m_numbers[size_t(node)] = elements++;
        if (kindOf(node) == QLatin1String("text"))
            m_texts.push_back(node);
    }
    for (qint32 node = count - 1; node >= 0; --node) {
        qint32 &behind = m_behind[size_t(node)];
        behind = std::max(behind, node + 1);
        if (at(node).parent >= 0)
            m_behind[size_t(at(node).parent)] = std::max(m_behind[size_t(at(node).parent)], behind);
    }
}

qint32 DrawingElements::numberOf(qint32 element) const
{
    return m_numbers[size_t(element)];
}

QString DrawingElements::kindOf(qint32 element) const
{
    return treeKey(*m_text.tree, element, m_text.bytes).section(u':', -1);
}

qint32 DrawingElements::wholeOf(qint32 node) const
{
    while (node >= 0) {
        if (isElement(node)) {
            const QString kind = kindOf(node);
            const bool isPart = kind == QLatin1String("tspan") || kind == QLatin1String("textPath")
                || kind == QLatin1String("title") || kind == QLatin1String("desc");
            if (!isPart || at(node).parent < 0)
                return node;
        }
        node = at(node).parent;
    }
    return -1;
}

qint32 DrawingElements::behind(qint32 node) const
{
    return m_behind[size_t(node)];
}

QString DrawingElements::words(qint32 element) const
{
    QString words;
    const qint32 end = behind(element);
    for (qint32 node = element + 1; node < end; ++node) {
        if (at(node).kind == TreeKind::Text || at(node).kind == TreeKind::CData)
            words += treeValue(*m_text.tree, node, m_text.bytes) + u' ';
    }
    return words.simplified();
}

// The only one in it.
qint32 DrawingElements::textIn(qint32 element) const
{
    const auto first = std::upper_bound(m_texts.begin(), m_texts.end(), element);
    const auto end = std::lower_bound(first, m_texts.end(), behind(element));
    return end - first == 1 ? *first : -1;
}

// Its id; or its title, or else the only text in it.
DrawingName DrawingElements::ownName(qint32 element) const
{
    const auto valueOf = [this](qint32 node) { return treeValue(*m_text.tree, node, m_text.bytes).simplified(); };
    DrawingName name;
    name.kind = kindOf(element);
    for (qint32 node = element + 1; node < behind(element); node = behind(node)) {
        if (at(node).kind == TreeKind::Attribute
            && m_text.bytes.sliced(at(node).keyBegin, at(node).keyEnd - at(node).keyBegin) == "id")
            name.id = shortened(valueOf(node));
        if (isElement(node) && name.words.isEmpty() && kindOf(node) == QLatin1String("title"))
            name.words = shortened(words(node));
    }
    if (!name.id.isEmpty()) {
        name.words.clear();
        return name;
    }
    const qint32 text = name.kind == QLatin1String("text") ? element : textIn(element);
    if (name.words.isEmpty() && text >= 0)
        name.words = shortened(words(text));
    return name;
}

DrawingName DrawingElements::nameOf(qint32 element)
{
    const auto isNameless = [](const DrawingName &name) { return name.id.isEmpty() && name.words.isEmpty(); };
    DrawingName name = ownName(element);
    if (!isNameless(name))
        return name;
    name.number = std::max(0, at(element).index);
    // All of the drawing needs no name.
    for (qint32 outer = at(element).parent; outer >= 0 && at(outer).parent >= 0; outer = at(outer).parent) {
        auto known = m_around.find(outer); // thousands may be in it
        if (known == m_around.end())
            known = m_around.emplace(outer, ownName(outer)).first;
        if (isNameless(known->second))
            continue;
        name.in.push_back(known->second);
        break;
    }
    return name;
}

} // namespace artiscope
