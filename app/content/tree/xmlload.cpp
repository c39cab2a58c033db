// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/tree/xmlload.h"

#include "app/content/tree/documenttree.h"

#include <QScopeGuard>

#include <cstdlib>

namespace artiscope {

namespace {

thread_local const std::function<bool()> *stopWanted = nullptr;

void *allocate(size_t size)
{
    return stopWanted && *stopWanted && (*stopWanted)() ? nullptr : std::malloc(size);
}

// Before there is any other thread: the functions hold for all of them.
const bool isInstalled = [] {
    pugi::set_memory_management_functions(allocate, std::free);
    return true;
}();

} // namespace

bool hasTooMuchXml(QByteArrayView text)
{
    qsizetype signs = 0; // of elements, of their ends, of attributes
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        signs += text[at] == '<' || (text[at] == '=' && (next == '"' || next == '\'')) ? 1 : 0;
    }
    return signs > 2 * maximumTreeNodes;
}

pugi::xml_parse_result loadXml(
    pugi::xml_document &document, QByteArrayView text, unsigned options, const std::function<bool()> &cancelled)
{
    Q_ASSERT(isInstalled);
    stopWanted = &cancelled;
    const auto end = qScopeGuard([] { stopWanted = nullptr; });
    return document.load_buffer(text.data(), size_t(text.size()), options, pugi::encoding_utf8);
}

} // namespace artiscope
