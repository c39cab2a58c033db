// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/structurepath.h"

#include "app/content/lexers/scanner.h"
#include "app/diff/matchkeys.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype longestValue = 120;

QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

bool isSimple(const QString &name, bool asName)
{
    return !name.isEmpty() && !(asName && name.front().isDigit())
        && std::all_of(name.begin(), name.end(), [asName](QChar c) {
               return c.isLetterOrNumber() || c == u'_' || c == u'-'
                   || (!asName && (c == u'.' || c == u'/' || c == u':'));
           });
}

QString element(const StructureText &text, const MatchedBy &keys, qint32 place)
{
    const TreeNode &node = text.tree->nodes[size_t(place)];
    const bool isXml = node.kind == TreeKind::Element;
    const QByteArray name = isXml ? text.bytes.sliced(node.keyBegin, node.keyEnd - node.keyBegin) : QByteArray();
    const auto key = keys.find({node.parent, name});
    const qint32 child = key == keys.end() ? -1 : keyedChild(text, place, key->second);
    if (child < 0)
        return node.index < 0 ? QString() : QStringLiteral("[%1]").arg(node.index);
    const QString value = treeValue(*text.tree, child, text.bytes);
    const bool attribute = text.tree->nodes[size_t(child)].kind == TreeKind::Attribute;
    return (attribute ? QStringLiteral("[@") : QStringLiteral("[")) + QString::fromUtf8(key->second) + u'='
        + (isSimple(value, false) ? value : quoted(value)) + u']';
}

QString xmlStep(const StructureText &text, const MatchedBy &keys, qint32 place)
{
    const TreeNode &node = text.tree->nodes[size_t(place)];
    switch (node.kind) {
    case TreeKind::Element:
        return u'/' + treeKey(*text.tree, place, text.bytes) + element(text, keys, place);
    case TreeKind::Attribute:
        return QLatin1String("/@") + treeKey(*text.tree, place, text.bytes);
    case TreeKind::Instruction:
        return QStringLiteral("/processing-instruction()");
    case TreeKind::Doctype:
        return QStringLiteral("/doctype");
    default:
        return node.is(TreeNode::Inlined) ? QString() : QStringLiteral("/text()");
    }
}

QString step(const StructureText &text, const MatchedBy &keys, qint32 place)
{
    const DocumentTree &tree = *text.tree;
    const TreeNode &node = tree.nodes[size_t(place)];
    if (tree.kind == StructureKind::Xml)
        return xmlStep(text, keys, place);
    if (node.parent < 0)
        return node.is(TreeNode::Document) ? QStringLiteral("document %1 $").arg(node.index + 1) : QStringLiteral("$");
    if (tree.nodes[size_t(node.parent)].kind == TreeKind::Array)
        return element(text, keys, place);
    const QString name = treeKey(tree, place, text.bytes);
    return isSimple(name, true) ? QString(u'.' + name) : QString(u'[' + quoted(name) + u']');
}

QString tagOf(const DocumentTree &tree, qint32 place)
{
    const TreeNode &node = tree.nodes[size_t(place)];
    const bool tagged = node.is(TreeNode::Noted) && !tree.notes.at(place).tag.isEmpty();
    return tagged ? QString::fromUtf8(tree.notes.at(place).tag) + u' ' : QString();
}

// Stops when it is long enough, so it is no deeper than that.
void appendValue(QString &line, const StructureText &text, qint32 place)
{
    const DocumentTree &tree = *text.tree;
    const TreeNode &node = tree.nodes[size_t(place)];
    if (line.size() > longestValue)
        return;
    line += tagOf(tree, place);
    if (!node.holdsOthers()) {
        // A text can be megabytes.
        const QString value = treeValue(tree, place, text.bytes).left(2 * longestValue);
        const QString plain = value.isEmpty() ? QStringLiteral("null") : value;
        line += node.kind == TreeKind::String ? quoted(value) : plain;
        return;
    }
    const bool object = node.kind == TreeKind::Object;
    line += object ? u'{' : u'[';
    bool first = true;
    const auto count = qint32(tree.nodes.size());
    for (qint32 child = place + 1; child < count && tree.nodes[size_t(child)].parent >= place; ++child) {
        if (tree.nodes[size_t(child)].parent != place)
            continue;
        line += std::exchange(first, false) ? QString() : QStringLiteral(", ");
        if (object)
            line += quoted(treeKey(tree, child, text.bytes).left(2 * longestValue)) + QLatin1String(": ");
        appendValue(line, text, child);
        if (line.size() > longestValue)
            return;
    }
    line += object ? u'}' : u']';
}

QString wholeScalar(const StructureText &text, qint32 place)
{
    const QString value = treeValue(*text.tree, place, text.bytes);
    return text.tree->nodes[size_t(place)].kind == TreeKind::String ? quoted(value)
        : value.isEmpty()                                           ? QStringLiteral("null")
                                                                    : value;
}

} // namespace

const QString &StructurePaths::container(qint32 place)
{
    const auto known = m_known.constFind(place);
    if (known != m_known.constEnd())
        return *known;
    const qint32 parent = m_text.tree->nodes[size_t(place)].parent;
    QString path = (parent < 0 ? QString() : container(parent)) + step(m_text, m_keys, place);
    return *m_known.insert(place, std::move(path));
}

QString StructurePaths::of(qint32 node)
{
    if (node < 0)
        return m_text.tree->kind == StructureKind::Xml ? QStringLiteral("/") : QStringLiteral("$");
    const TreeNode &one = m_text.tree->nodes[size_t(node)];
    if (one.holdsOthers())
        return container(node);
    return (one.parent < 0 ? QString() : container(one.parent)) + step(m_text, m_keys, node);
}

QString StructurePaths::lastStep(qint32 node) const
{
    return step(m_text, m_keys, node);
}

QString structureValue(const StructureText &text, qint32 node)
{
    const TreeNode &one = text.tree->nodes[size_t(node)];
    QString line;
    if (text.tree->kind != StructureKind::Xml)
        appendValue(line, text, node);
    else if (one.kind == TreeKind::Attribute || one.kind == TreeKind::Text || one.kind == TreeKind::CData)
        line = quoted(treeValue(*text.tree, node, text.bytes).left(2 * longestValue));
    else
        line = QString::fromUtf8(text.bytes.mid(one.begin, std::min<qsizetype>(one.end - one.begin, 8 * longestValue)))
                   .simplified();
    if (line.size() <= longestValue)
        return line;
    qsizetype end = longestValue;
    end -= line[end].isLowSurrogate() ? 1 : 0;
    return line.left(end) + u'…';
}

QString wholeStructureValue(const StructureText &text, qint32 node)
{
    const DocumentTree &tree = *text.tree;
    const TreeNode &one = tree.nodes[size_t(node)];
    if (tree.kind == StructureKind::Xml && (one.kind == TreeKind::Element || one.kind >= TreeKind::Comment))
        return QString::fromUtf8(text.bytes.mid(one.begin, one.end - one.begin)).simplified();
    if (!one.holdsOthers())
        return tagOf(tree, node) + wholeScalar(text, node);
    // From the last to the first, so that what is in a value is there before the value.
    const auto count = qint32(tree.nodes.size());
    qint32 end = node + 1;
    while (end < count && tree.nodes[size_t(end)].parent >= node)
        ++end;
    std::vector<QStringList> parts(size_t(end - node)); // of what holds others: what is in it, the last first
    QString value;
    for (qint32 place = end; place-- > node;) {
        const TreeNode &here = tree.nodes[size_t(place)];
        QStringList &inside = parts[size_t(place - node)];
        const bool object = here.kind == TreeKind::Object;
        if (object)
            inside.sort();
        else
            std::reverse(inside.begin(), inside.end());
        value = tagOf(tree, place)
            + (!here.holdsOthers()
                    ? wholeScalar(text, place)
                    : (object ? u'{' : u'[') + inside.join(QLatin1String(", ")) + (object ? u'}' : u']'));
        inside.clear();
        if (place == node)
            break;
        if (tree.nodes[size_t(here.parent)].kind == TreeKind::Object)
            value.prepend(quoted(treeKey(tree, place, text.bytes)) + QLatin1String(": "));
        parts[size_t(here.parent - node)] << value;
    }
    return value;
}

} // namespace artiscope
