// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/byterange.h"
#include "app/content/structure/outline.h"

namespace artiscope {

// One thing that a configuration says; with others in it, it is a section and its text the header of that.
struct Statement {
    ByteRange text; // without indentation, semicolon or bracket; a banner all of it
    qsizetype line = 0; // as those of TextBuffer
    qsizetype lastLine = 0; // the last one that has something of it
    qint32 parent = -1; // place of the section that it is in
    bool written = true; // false: no statement of its own but words that the lines in it begin with ("set …")
    bool operator==(const Statement &) const = default;
};

struct Statements {
    std::vector<Statement> items; // in document order, a section before what is in it
    std::vector<ByteRange> comments; // with what they begin with
};

// All statements of a configuration (Indented, Braces, SetLines, Ini; of others none), as the scanners of the outline
// read it: as tolerant, and as deep. Asks `cancelled` now and then; then it is what was found by then. Pure; any
// thread.
[[nodiscard]] Statements statementsOf(
    QByteArrayView bytes, StructureKind kind, const std::function<bool()> &cancelled = {});

} // namespace artiscope
