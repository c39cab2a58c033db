// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Patches: the first byte says where the right text begins, in parts of 256 of the rest, and both are names, too.

#include "app/diff/difflibrary.h"
#include "app/diff/patch.h"
#include "app/diff/patchnames.h"

#include "tests/fuzz/require.h"

#include <QList>
#include <QRegularExpression>

using namespace artiscope;

namespace {

// With their line ends.
QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf('\n', from);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines << text.sliced(from, next - from);
        from = next;
    }
    return lines;
}

// The hunks of a patch of text, applied as they say; whatever does not fit is a finding.
QByteArray applied(const QByteArray &left, const QByteArray &patch)
{
    static const QRegularExpression head(QStringLiteral("^@@ -(\\d+)(?:,(\\d+))? \\+\\d+(?:,\\d+)? @@"));
    const QList<QByteArray> before = linesOf(left);
    const QList<QByteArray> lines = linesOf(patch);
    QByteArray result;
    qsizetype next = 0; // of the left
    qsizetype at = 0;
    while (at < lines.size() && !lines.at(at).startsWith("@@ "))
        ++at;
    while (at < lines.size()) {
        const auto match = head.match(QString::fromLatin1(lines.at(at++)));
        require(match.hasMatch());
        const bool isAddition = match.captured(2) == QLatin1String("0");
        const qsizetype first = match.captured(1).toLongLong() - (isAddition ? 0 : 1);
        require(first >= next && first <= before.size());
        while (next < first)
            result += before.at(next++);
        for (; at < lines.size() && !lines.at(at).startsWith("@@ "); ++at) {
            QByteArray line = lines.at(at).sliced(1);
            if (at + 1 < lines.size() && lines.at(at + 1).startsWith('\\'))
                line.chop(1);
            const char sign = lines.at(at).front();
            require(sign == ' ' || sign == '-' || sign == '+' || sign == '\\');
            if (sign == ' ' || sign == '-')
                require(next < before.size() && before.at(next++) == line);
            if (sign == ' ' || sign == '+')
                result += line;
        }
    }
    while (next < before.size())
        result += before.at(next++);
    return result;
}

void requireSafe(const QString &name)
{
    const QStringList parts = name.split(u'/');
    require(parts.size() == 2 && name.size() < 300);
    for (const QString &part : parts) {
        require(!part.isEmpty() && !part.startsWith(u'.') && !part.contains(u'\\') && !part.contains(u'~'));
        for (const QChar c : part)
            require(c.unicode() > 0x20 && c.unicode() != 0x7f);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DiffLibrary library; // of the process, as it takes long to begin
    QByteArrayView input = viewOf(data, size);
    const qsizetype choice = takeChoice(input);
    const qsizetype cut = input.size() * choice / 256;
    const QByteArray left = input.first(cut).toByteArray();
    const QByteArray right = input.sliced(cut).toByteArray();
    PatchNames names;
    const Artifact artifact{
        .definition = {{}, QString::fromUtf8(left.left(200))}, .target = {{}, QString::fromUtf8(right.left(200)), {}}};
    const QString name = names.nameOf(artifact);
    requireSafe(name);
    require(names.nameOf(artifact) != name);
    const Result<QByteArray> patch = patchOf(library, {name, left, right});
    require(patch.has_value());
    require(patch->isEmpty() == (left == right));
    require(patch->isEmpty() || patch->startsWith("diff --git "));
    if (!patch->isEmpty() && !patch->contains("\nGIT binary patch\n"))
        require(applied(left, *patch) == right);
    return 0;
}
