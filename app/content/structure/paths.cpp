// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/paths.h"

#include "app/content/structure/quotedname.h"

#include <algorithm>

namespace artiscope {

namespace {

bool isPlainName(const QString &name)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; };
    return !name.isEmpty() && isLetter(name.front())
        && std::all_of(name.begin(), name.end(), [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); });
}

bool isOfKeys(StructureKind kind)
{
    return kind == StructureKind::Json || kind == StructureKind::Yaml;
}

} // namespace

QString jsonPath(StructureKind kind, const Breadcrumb &steps)
{
    if (!isOfKeys(kind))
        return {};
    QString path = QStringLiteral("$");
    for (const BreadcrumbStep &step : steps) {
        if (step.kind == OutlineKind::Element)
            path += u'[' + QString::number(step.index) + u']';
        else if (step.kind == OutlineKind::Key && isPlainName(step.name))
            path += u'.' + step.name;
        else if (step.kind == OutlineKind::Key)
            path += u'[' + quotedName(step.name, u'\'') + u']';
    }
    return path;
}

QString queryPath(StructureKind kind, const Breadcrumb &steps)
{
    if (!isOfKeys(kind))
        return {};
    QString before;
    QString path = QStringLiteral(".");
    for (const BreadcrumbStep &step : steps) {
        if (step.kind == OutlineKind::Document)
            before = QStringLiteral("select(document_index == %1) | ").arg(step.index);
        else if (step.kind == OutlineKind::Element)
            path += u'[' + QString::number(step.index) + u']';
        else if (isPlainName(step.name))
            path += (path.size() > 1 ? QStringLiteral(".") : QString()) + step.name;
        else
            path += u'[' + quotedName(step.name, u'"') + u']';
    }
    return before + path;
}

QString xPath(StructureKind kind, const Breadcrumb &steps)
{
    if (kind != StructureKind::Xml && kind != StructureKind::Svg)
        return {};
    QString path = steps.empty() ? QStringLiteral("/") : QString();
    for (const BreadcrumbStep &step : steps) {
        path += u'/' + (step.namespaced ? QStringLiteral("*[name()='%1']").arg(step.name) : step.name);
        if (step.index > 0)
            path += u'[' + QString::number(step.index) + u']';
    }
    return path;
}

} // namespace artiscope
