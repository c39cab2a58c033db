// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/table/tablereading.h"

#include "app/content/jsoncheck.h"
#include "app/content/table/jsontable.h"
#include "app/content/utf8.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype lookAt = 64 * 1024;

bool isJson(const QByteArray &bytes)
{
    const QByteArrayView text = QByteArrayView(bytes).sliced(markSize(bytes));
    const QByteArrayView head = text.first(std::min(text.size(), lookAt));
    const QByteArrayView body = head.trimmed();
    return (body.startsWith('{') || body.startsWith('[')) && looksLikeJson(head, lookAt);
}

} // namespace

Result<Table> readTable(const QByteArray &bytes, const TableOptions &options, const std::function<bool()> &cancelled)
{
    if (bytes.size() > maximumTableBytes || !isJson(bytes))
        return Table::fromCsv(bytes, options, cancelled);
    return tableFromJson(bytes, cancelled);
}

} // namespace artiscope
