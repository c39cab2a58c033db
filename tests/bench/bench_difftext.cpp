// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the differences cost: that of two JSON texts of 50 MB beside parsing both, that of two configurations of 200,000
// lines beside git.

#include "app/diff/configdiff.h"
#include "app/diff/difflibrary.h"
#include "app/diff/structurediff.h"
#include "app/diff/textdiff.h"

#include "tests/bench/figures.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the text cannot be written");
}

} // namespace

int main()
{
    const DiffLibrary library;
    library.begin();
    const QByteArray left = makeJson(50'000'000);
    QByteArray right = left;
    for (qsizetype at = 0; (at = right.indexOf("9214", at)) >= 0; at += 500'000)
        right.replace(at, 4, "1500");
    const auto parse = [&] {
        static_cast<void>(std::pair(treeOf(left, StructureKind::Json), treeOf(right, StructureKind::Json)));
    };
    const auto compare = [&] {
        const auto [from, to] = readStructures(left, right, StructureKind::Json, never);
        static_cast<void>(structureDiff(library, from, to, {}, never));
    };
    print("difference of two JSON texts of 50 MB / parsing both", timesAsLong(5, compare, parse), "3");

    QTemporaryDir folder;
    const TextBuffer from(makeConfiguration(false));
    const TextBuffer to(makeConfiguration(true));
    write(folder.filePath(QStringLiteral("left")), from.bytes());
    write(folder.filePath(QStringLiteral("right")), to.bytes());
    const auto git = [&folder] {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QStringLiteral("git"),
            {QStringLiteral("diff"), QStringLiteral("--no-index"), QStringLiteral("left"), QStringLiteral("right")});
        process.waitForFinished();
    };
    const auto lines = [&] { static_cast<void>(textDiff(library, from, to, never)); };
    print("lines and words of 200,000 lines ready / git", timesAsLong(5, lines, git), "1.5");
    const auto statements = [&] {
        static_cast<void>(configDiff(library, from.bytes(), to.bytes(), Language::Eos, never));
    };
    print("statements of 200,000 lines ready / git", timesAsLong(5, statements, git), "");
    return 0;
}
