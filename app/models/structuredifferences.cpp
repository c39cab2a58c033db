// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What differs between two documents, by path.

#include "app/content/textbuffer.h"
#include "app/diff/structurepath.h"
#include "app/models/differencepaths.h"
#include "app/models/differencewords.h"
#include "app/models/documenttreewords.h"

#include <QCoreApplication>
#include <QHash>

namespace artiscope {

namespace {

using Kind = StructureChange::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::DifferenceTree)
};

// As it is shown: "mtu", "[name=eth0]", "@id", "document 2".
QString shownStep(QString step)
{
    if (step == QLatin1String("$"))
        return {};
    if (step.startsWith(u'.') || step.startsWith(u'/'))
        return step.sliced(1);
    return step.endsWith(QLatin1String(" $")) ? step.chopped(2) : step;
}

class Listing {
public:
    Listing(const StructureDiff &diff, const TextBuffer &left, const TextBuffer &right)
        : m_diff(diff),
          m_leftText(left),
          m_rightText(right),
          m_leftPaths(diff.left, diff.leftKeys),
          m_rightPaths(diff.right, diff.rightKeys)
    {
    }

    void add(const StructureChange &change)
    {
        DifferenceRow &row = m_paths.changeAt(placeOf(change));
        switch (change.kind) {
        case Kind::Added:
            row.kind = DifferenceRow::Kind::Added;
            row.after = structureValue(m_diff.right, change.right);
            return;
        case Kind::Removed:
            row.kind = DifferenceRow::Kind::Removed;
            row.before = structureValue(m_diff.left, change.left);
            return;
        case Kind::Reordered:
            row.kind = DifferenceRow::Kind::Reordered;
            row.note = Words::tr("another order");
            return;
        case Kind::Changed:
        case Kind::TypeChanged:
        case Kind::Rewritten:
            break;
        }
        row.kind = DifferenceRow::Kind::Changed;
        row.before = structureValue(m_diff.left, change.left);
        row.after = structureValue(m_diff.right, change.right);
        if (change.kind == Kind::TypeChanged)
            row.note =
                Words::tr("%1 → %2").arg(treeKindWord(left(change.left).kind), treeKindWord(right(change.right).kind));
        else if (change.kind == Kind::Rewritten)
            row.note = Words::tr("the same number");
    }
    [[nodiscard]] std::vector<DifferenceRow> rows() const { return m_paths.rows(); }

private:
    [[nodiscard]] const TreeNode &left(qint32 node) const { return m_diff.left.tree->nodes[size_t(node)]; }
    [[nodiscard]] const TreeNode &right(qint32 node) const { return m_diff.right.tree->nodes[size_t(node)]; }
    [[nodiscard]] qsizetype leftLine(qint32 node) const
    {
        return node < 0 ? -1 : m_leftText.lineOf(left(node).first());
    }
    [[nodiscard]] qsizetype rightLine(qint32 node) const
    {
        return node < 0 ? -1 : m_rightText.lineOf(right(node).first());
    }

    qint32 placeOf(const StructureChange &change)
    {
        if (change.kind == Kind::Reordered && change.right >= 0)
            return container(change.left, change.right);
        const bool isRemoved = change.kind == Kind::Removed;
        const bool isAdded = change.kind == Kind::Added;
        const qint32 inLeft = isAdded || change.left < 0 ? change.left : left(change.left).parent;
        const qint32 inRight = isRemoved || change.right < 0 ? change.right : right(change.right).parent;
        const qint32 parent = container(inLeft, inRight);
        const QString step =
            shownStep(isRemoved ? m_leftPaths.lastStep(change.left) : m_rightPaths.lastStep(change.right));
        const qsizetype from = isAdded ? -1 : leftLine(change.left);
        const qsizetype to = isRemoved ? -1 : rightLine(change.right);
        // All that an element says is the element's own, as is what a document is.
        const bool isOwn = step.isEmpty() && parent >= 0;
        return isOwn ? parent : m_paths.add(parent, step.isEmpty() ? QStringLiteral("$") : step, from, to);
    }

    // What holds others, by its node on the right; that on the left goes with it. No deeper than a document may be.
    qint32 container(qint32 inLeft, qint32 inRight)
    {
        if (inRight < 0)
            return -1;
        if (const auto known = m_containers.constFind(inRight); known != m_containers.constEnd())
            return *known;
        const qint32 parent = container(inLeft < 0 ? -1 : left(inLeft).parent, right(inRight).parent);
        const QString step = shownStep(m_rightPaths.lastStep(inRight));
        const qint32 place = step.isEmpty() ? parent : m_paths.add(parent, step, leftLine(inLeft), rightLine(inRight));
        return *m_containers.insert(inRight, place);
    }

    const StructureDiff &m_diff;
    const TextBuffer &m_leftText;
    const TextBuffer &m_rightText;
    StructurePaths m_leftPaths;
    StructurePaths m_rightPaths;
    DifferencePaths m_paths;
    QHash<qint32, qint32> m_containers; // node on the right → place of the step
};

} // namespace

DifferenceTree differenceTree(const StructureDiff &diff, const TextBuffer &left, const TextBuffer &right)
{
    DifferenceTree tree;
    Listing listing(diff, left, right);
    qsizetype reordered = 0;
    qsizetype listed = 0;
    for (const StructureChange &change : diff.changes) {
        reordered += change.kind == Kind::Reordered ? 1 : 0;
        if (++listed <= DifferenceTree::mostChanges)
            listing.add(change);
    }
    tree.rows = listing.rows();
    tree.isCut = listed > DifferenceTree::mostChanges;
    const bool hasComments = diff.left.tree->kind != StructureKind::Json;
    tellCount(tree, valuesInWords(qsizetype(diff.changes.size()) - reordered, reordered),
        !diff.isEmpty()                     ? Sameness::None
            : !diff.onlyFormattingDiffers() ? Sameness::Whole
            : hasComments                   ? Sameness::ButFormattingOrComments
                                            : Sameness::ButFormatting);
    return tree;
}

} // namespace artiscope
