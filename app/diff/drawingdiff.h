// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/structurediff.h"

namespace artiscope {

// What a person calls an element of a drawing.
struct DrawingName {
    QString kind; // "rect"
    QString id; // empty: it has none
    QString words; // its title, or what is written in it, when it has no id
    qint32 number = 0; // among those of its kind that it is beside, when it has neither; 0: it is the only one
    std::vector<DrawingName> in; // one: what it is in, that has a name; only when it has neither
    bool operator==(const DrawingName &) const = default;
};

// One thing that an element says otherwise.
struct DrawingFact {
    enum class What : quint8 { Attribute, Text, Title, Order, Place };
    What what = What::Attribute;
    QString name; // of the attribute, or of the property in its style
    QString before; // of something long the part that differs
    QString after;
    bool wasThere = true;
    bool isThere = true;
    std::vector<DrawingName> places; // of Place: what it was in, and what it is in now
    bool operator==(const DrawingFact &) const = default;
};

struct DrawingChange {
    enum class Kind : quint8 { Added, Removed, Changed, Moved };
    Kind kind = Kind::Changed;
    DrawingName name;
    std::vector<DrawingFact> facts; // of what was changed; of what was moved the first one is Place
    // Which element of its drawing it is, from 0 in the order of the source; -1: it is not there.
    qint32 left = -1;
    qint32 right = -1;
    qsizetype leftByte = -1; // where it begins
    qsizetype rightByte = -1;
};

struct DrawingDiff {
    static constexpr qsizetype mostChanges = 500; // that are listed

    std::vector<DrawingChange> changes; // in the order of the source, those that are removed where they would be
    qsizetype added = 0; // of all, also of those that are not listed
    qsizetype removed = 0;
    qsizetype changed = 0;
    qsizetype moved = 0; // into another element, changed or not
    [[nodiscard]] bool isCut() const { return added + removed + changed + moved > qsizetype(changes.size()); }
};

// Which elements of a drawing differ, and by what: out of what differs between the documents. A part of a text (a
// tspan) and a title belong to what has them; all of an added element is one change. What movedElements() finds
// is one that was moved. Both are XML. Pure; any thread.
[[nodiscard]] DrawingDiff drawingDiff(const DiffLibrary &library, const StructureText &left, const StructureText &right,
    const std::function<bool()> &cancelled);

} // namespace artiscope
