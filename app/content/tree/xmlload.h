// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>

#include <pugixml.hpp>

namespace artiscope {

// Whether there may be so many nodes that they would take a multiple of the memory of those of a tree
// (maximumTreeNodes) before anyone could count them. Any thread.
[[nodiscard]] bool hasTooMuchXml(QByteArrayView text);

// pugixml's reading of a UTF-8 text, whatever encoding it declares. It is given no more memory once `cancelled` says
// so, which is asked once for a few hundred nodes: it has no other way to be stopped, and ends with
// status_out_of_memory. Any thread.
[[nodiscard]] pugi::xml_parse_result loadXml(
    pugi::xml_document &document, QByteArrayView text, unsigned options, const std::function<bool()> &cancelled);

} // namespace artiscope
