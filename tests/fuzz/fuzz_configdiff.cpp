// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comparing two configurations: the first byte picks the language, the second says where the right one begins, in parts
// of 256 of the rest.

#include "app/diff/configdifftext.h"
#include "app/diff/configrules.h"
#include "app/diff/difflibrary.h"

#include "tests/fuzz/require.h"

using namespace artiscope;

namespace {

void checkTree(const ConfigDiff &diff)
{
    using Kind = ConfigChange::Kind;
    qsizetype added = 0;
    qsizetype removed = 0;
    for (size_t i = 0; i < diff.changes.size(); ++i) {
        const ConfigChange &change = diff.changes[i];
        require(change.parent < qint32(i));
        const ConfigChange *const parent = change.parent < 0 ? nullptr : &diff.changes[size_t(change.parent)];
        require(change.level == (parent ? parent->level + 1 : 0));
        // What is in something that is added is added.
        require(!parent || parent->kind == Kind::Section || parent->kind == change.kind);
        require((change.leftLine >= 0) == (change.kind != Kind::Added));
        require((change.rightLine >= 0) == (change.kind != Kind::Removed));
        added += change.kind == Kind::Added && change.written;
        removed += change.kind == Kind::Removed && change.written;
        // A section is only told for what is in it.
        require(
            change.kind != Kind::Section || (i + 1 < diff.changes.size() && diff.changes[i + 1].parent == qint32(i)));
    }
    require(added == diff.added && removed == diff.removed);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DiffLibrary library; // of the process, as it takes long to begin
    const std::function<bool()> never = [] { return false; };
    QByteArrayView input = viewOf(data, size);
    const auto language = Language(takeChoice(input) % languageCount);
    const qsizetype cut = input.size() * takeChoice(input) / 256;
    if (!hasStatements(language))
        return 0;
    const QByteArray left = input.first(std::min(cut, input.size())).toByteArray();
    const QByteArray right = input.sliced(std::min(cut, input.size())).toByteArray();
    const ConfigDiff there = configDiff(library, left, right, language, never);
    const ConfigDiff back = configDiff(library, right, left, language, never);
    checkTree(there);
    checkTree(back);
    require(there.added == back.removed && there.removed == back.added && there.sections == back.sections);
    require(configDiffText(there).isEmpty() == there.isEmpty());
    require(configDiff(library, left, left + '\n', language, never).isEmpty());
    return 0;
}
