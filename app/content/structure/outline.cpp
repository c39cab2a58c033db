// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/structure/outline.h"

#include "app/content/structure/unquoted.h"
#include "app/content/textbuffer.h"
#include "app/content/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype longestLabel = 200;

QByteArrayView part(QByteArrayView bytes, quint32 begin, quint32 end)
{
    const qsizetype last = std::min<qsizetype>(end, bytes.size());
    const qsizetype first = std::min<qsizetype>(begin, last);
    return bytes.sliced(first, last - first);
}

// One line of it, with pictures for what is invisible.
QString shown(QByteArrayView bytes)
{
    if (bytes.size() <= longestLabel)
        return decodeText(unquoted(bytes).simplified().toUtf8()).text;
    qsizetype length = longestLabel;
    while (length > 0 && isContinuation(bytes[length])) // not within a character
        --length;
    return decodeText(bytes.first(length)).text.simplified() + u'…';
}

} // namespace

QString labelOf(const OutlineItem &item, QByteArrayView bytes)
{
    if (item.kind == OutlineKind::Element)
        return u'[' + QString::number(item.index) + u']';
    if (item.kind == OutlineKind::Document)
        return QCoreApplication::translate("artiscope::Outline", "Document %1").arg(item.index + 1);
    return shown(part(bytes, item.nameBegin, item.nameEnd));
}

QString detailOf(const OutlineItem &item, QByteArrayView bytes)
{
    return shown(part(bytes, item.detailBegin, item.detailEnd));
}

QString nameOf(const OutlineItem &item, QByteArrayView bytes)
{
    return unquoted(part(bytes, item.nameBegin, item.nameEnd));
}

} // namespace artiscope
