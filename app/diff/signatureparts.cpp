// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/signatureparts.h"

#include "app/diff/structurepath.h"

#include <algorithm>

namespace artiscope {

namespace {

// An element without a key is known by its content: where in the list it stands, the rest of the list says.
QString withoutPlace(const QString &path)
{
    const qsizetype bracket = path.lastIndexOf(u'[');
    const bool isPlace = path.endsWith(u']') && bracket + 2 < path.size()
        && std::all_of(path.begin() + bracket + 1, path.end() - 1, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isPlace ? path.left(bracket) + QLatin1String("[]") : path;
}

char signOf(StructureChange::Kind kind)
{
    using Kind = StructureChange::Kind;
    return kind == Kind::Added ? '+' : kind == Kind::Removed ? '-' : '~';
}

// What follows differs in number with the way it is done: 1 → "1" is not 1 → 2.
QByteArray kindByte(StructureChange::Kind kind)
{
    return QByteArray::number(int(kind)) + ' ';
}

} // namespace

SignatureParts structureParts(const StructureDiff &diff, const TargetNames &names)
{
    using Kind = StructureChange::Kind;
    StructurePaths left(diff.left, diff.leftKeys);
    StructurePaths right(diff.right, diff.rightKeys);
    struct Part {
        QString path;
        QByteArray said;
    };
    std::vector<Part> parts;
    SignatureParts result;
    for (const StructureChange &change : diff.changes) {
        const bool isRemoved = change.kind == Kind::Removed;
        QString path = isRemoved ? left.of(change.left) : right.of(change.right);
        if (isRemoved || change.kind == Kind::Added)
            path = withoutPlace(path);
        path = names.replaced(path);
        QByteArray said = kindByte(change.kind);
        QString shown;
        if (change.kind == Kind::Reordered) {
            shown = QStringLiteral("another order");
        } else {
            const auto tell = [&](const StructureText &text, qint32 node) {
                said += names.replaced(wholeStructureValue(text, node)).toUtf8() + '\n';
                shown +=
                    (shown.isEmpty() ? QString() : QStringLiteral(" → ")) + names.replaced(structureValue(text, node));
            };
            if (change.kind != Kind::Added)
                tell(diff.left, change.left);
            if (!isRemoved)
                tell(diff.right, change.right);
        }
        result.lines << SignatureLine{signOf(change.kind), path + QLatin1String(": ") + shown, {}};
        parts.push_back({path, said});
    }
    // The order of keys says nothing; that of what is put into one list does.
    std::ranges::stable_sort(parts, {}, &Part::path);
    for (const Part &part : parts)
        result.canonical += part.path.toUtf8() + '\n' + part.said + '\0';
    return result;
}

SignatureParts lineParts(
    const LineDiff &diff, const TextBuffer &left, const TextBuffer &right, const TargetNames &names)
{
    SignatureParts result;
    const auto tell = [&](char sign, const TextBuffer &text, qsizetype first, qsizetype count) {
        for (qsizetype line = first; line < first + count; ++line) {
            const QString said = names.replaced(QString::fromUtf8(text.line(line)));
            result.canonical += sign + said.toUtf8() + '\n';
            if (const QString shown = said.simplified(); !shown.isEmpty())
                result.lines << SignatureLine{sign, shown, {}};
        }
    };
    for (const DiffHunk &hunk : diff.hunks) {
        result.canonical += "@\n";
        tell('-', left, hunk.leftFirst, hunk.leftCount);
        tell('+', right, hunk.rightFirst, hunk.rightCount);
    }
    if (diff.lineEndsDiffer)
        result.canonical += "ends\n";
    if (diff.marksDiffer)
        result.canonical += "mark\n";
    return result;
}

} // namespace artiscope
