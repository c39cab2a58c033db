// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/breadcrumb.h"

#include "app/content/structure/quotedname.h"

#include <algorithm>

namespace artiscope {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

// Whether a key can stand between points without being taken for anything else.
bool isClear(const QString &key)
{
    return !key.isEmpty() && std::none_of(key.begin(), key.end(), [](QChar c) {
        return c.isSpace() || QStringView(u".[]\"'").contains(c);
    });
}

QString shortened(const QString &name)
{
    constexpr qsizetype longest = 200; // as of labels
    return name.size() > longest ? name.left(longest) + u'…' : name;
}

// Keys and elements are read like a path in a program; everything else stands on its own.
void divideAsPath(Breadcrumb &steps)
{
    for (size_t place = 0; place < steps.size(); ++place) {
        BreadcrumbStep &step = steps[place];
        const bool isFirst = place == 0 || steps[place - 1].kind == OutlineKind::Document;
        if (step.kind == OutlineKind::Key && !isClear(step.name))
            step.text = u'[' + quotedName(shortened(step.name), u'"') + u']';
        else if (step.kind == OutlineKind::Key && !isFirst)
            step.before = u'.';
        if (isFirst && place > 0)
            step.before = QStringLiteral(" › ");
    }
}

} // namespace

qsizetype towardsText(QByteArrayView bytes, qsizetype offset)
{
    qsizetype before = offset;
    while (before > 0 && isBlank(bytes[before - 1]))
        --before;
    if (before == 0 || bytes[before - 1] == '\n') {
        while (offset < bytes.size() && isBlank(bytes[offset]))
            ++offset;
        return offset;
    }
    const auto closes = [](char c) { return isBlank(c) || c == ',' || c == ';' || c == '\r'; };
    qsizetype behind = offset;
    while (behind < bytes.size() && closes(bytes[behind]))
        ++behind;
    if (behind < bytes.size() && bytes[behind] != '\n')
        return offset;
    qsizetype last = offset;
    while (last > 0 && closes(bytes[last - 1]))
        --last;
    return last > 0 && bytes[last - 1] != '\n' ? last - 1 : offset;
}

int itemAt(const Outline &outline, QByteArrayView bytes, qsizetype offset)
{
    const qsizetype at = towardsText(bytes, std::clamp<qsizetype>(offset, 0, bytes.size()));
    const auto behind = std::upper_bound(outline.items.begin(), outline.items.end(), at,
        [](qsizetype wanted, const OutlineItem &item) { return wanted < qsizetype(item.begin); });
    int item = int(behind - outline.items.begin()) - 1;
    while (item >= 0 && qsizetype(outline.items[size_t(item)].end) <= at)
        item = outline.items[size_t(item)].parent;
    return item;
}

Breadcrumb breadcrumbAt(const Outline &outline, QByteArrayView bytes, qsizetype offset)
{
    Breadcrumb steps;
    for (int place = itemAt(outline, bytes, offset); place >= 0;) {
        const OutlineItem &item = outline.items[size_t(place)];
        BreadcrumbStep step;
        step.text = labelOf(item, bytes);
        if (item.kind != OutlineKind::Element && item.kind != OutlineKind::Document)
            step.name = nameOf(item, bytes);
        step.kind = item.kind;
        step.namespaced = item.namespaced;
        step.index = item.index;
        step.item = place;
        step.line = item.firstLine;
        step.offset = item.begin;
        steps.push_back(std::move(step));
        place = item.parent;
    }
    std::reverse(steps.begin(), steps.end());
    if (outline.kind == StructureKind::Json || outline.kind == StructureKind::Yaml) {
        divideAsPath(steps);
    } else {
        for (size_t place = 1; place < steps.size(); ++place)
            steps[place].before = QStringLiteral(" › ");
    }
    return steps;
}

QString breadcrumbText(const Breadcrumb &steps)
{
    QString text;
    for (const BreadcrumbStep &step : steps)
        text += step.before + step.text;
    return text;
}

} // namespace artiscope
