// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/structurediff.h"

#include <QHash>

namespace artiscope {

// Where values of a text are, for a person: $.interfaces[name=Ethernet1].mtu, $.list[3]; of XML
// /rack/device[@name=leaf-1]/@id. An element is named by what it was matched by. "document 2 $.kind" where there are
// several. What was found on the way is kept for the next one. One thread at a time.
class StructurePaths {
public:
    StructurePaths(StructureText text, MatchedBy keys) : m_text(std::move(text)), m_keys(std::move(keys)) { }

    [[nodiscard]] QString of(qint32 node); // -1: the top
    [[nodiscard]] QString lastStep(qint32 node) const; // what that ends with: ".mtu", "[name=leaf-1]", "/@id"

private:
    const QString &container(qint32 place);

    StructureText m_text;
    MatchedBy m_keys;
    QHash<qint32, QString> m_known; // paths of what holds others
};

// A value on one line, of a long one the beginning: JSON without blanks that mean nothing, XML as it is written.
[[nodiscard]] QString structureValue(const StructureText &text, qint32 node);

// The same, but all of it, and what an object holds by its keys: equal for what says the same.
[[nodiscard]] QString wholeStructureValue(const StructureText &text, qint32 node);

} // namespace artiscope
