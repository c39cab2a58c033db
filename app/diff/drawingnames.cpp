// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/drawingnames.h"

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

DrawingElements::DrawingElements(const StructureText &text) : m_text(text), m_numbers(text.tree->nodes.size(), -1)
{
    qint32 count = 0;
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        if (text.tree->nodes[i].kind == TreeKind::Element)
            m_numbers[i] = count++;
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

qint32 DrawingElements::behind(qint32 element) const
{
    const auto count = qint32(m_text.tree->nodes.size());
    qint32 end = element + 1;
    while (end < count && at(end).parent >= element)
        ++end;
    return end;
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

// Its id; or its title, or else the only text in it.
QString DrawingElements::ownName(qint32 element, DrawingName &name) const
{
    const auto valueOf = [this](qint32 node) { return treeValue(*m_text.tree, node, m_text.bytes).simplified(); };
    qint32 text = kindOf(element) == QLatin1String("text") ? element : -1;
    int texts = 0;
    const qint32 end = behind(element);
    for (qint32 node = element + 1; node < end; ++node) {
        const bool isOwn = at(node).parent == element;
        if (isOwn && at(node).kind == TreeKind::Attribute
            && m_text.bytes.sliced(at(node).keyBegin, at(node).keyEnd - at(node).keyBegin) == "id")
            name.id = shortened(valueOf(node));
        if (at(node).kind != TreeKind::Element)
            continue;
        const QString kind = kindOf(node);
        if (isOwn && kind == QLatin1String("title") && name.words.isEmpty())
            name.words = shortened(words(node));
        if (kind == QLatin1String("text") && ++texts == 1 && text < 0)
            text = node;
    }
    if (name.words.isEmpty() && text >= 0 && (text == element || texts == 1))
        name.words = shortened(words(text));
    return name.id.isEmpty() ? name.words : name.id;
}

DrawingName DrawingElements::nameOf(qint32 element) const
{
    DrawingName name;
    name.kind = kindOf(element);
    if (!ownName(element, name).isEmpty()) {
        if (!name.id.isEmpty())
            name.words.clear();
        return name;
    }
    name.number = std::max(0, at(element).index);
    // All of the drawing needs no name.
    for (qint32 outer = at(element).parent; outer >= 0 && at(outer).parent >= 0; outer = at(outer).parent) {
        DrawingName around;
        around.kind = kindOf(outer);
        if (ownName(outer, around).isEmpty())
            continue;
        if (!around.id.isEmpty())
            around.words.clear();
        name.in.push_back(std::move(around));
        break;
    }
    return name;
}

} // namespace artiscope
