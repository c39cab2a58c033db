// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diff/patch.h"

#include "app/diff/difflibrary.h"
#include "app/diff/linediff.h"

#include <git2.h>

#include <memory>

namespace artiscope {

namespace {

struct Deleter {
    void operator()(git_patch *patch) const { git_patch_free(patch); }
};

qsizetype sizeOf(const std::optional<QByteArray> &bytes)
{
    return bytes ? bytes->size() : 0;
}

// Null is what is not there.
const char *bufferOf(const std::optional<QByteArray> &bytes)
{
    return bytes ? bytes->constData() : nullptr;
}

} // namespace

Result<QByteArray> patchOf(const DiffLibrary &library, const PatchFile &file, LineMatching matching)
{
    if (file.left == file.right)
        return QByteArray();
    const Error tooLarge{.kind = Error::Kind::Input, .reason = Error::Reason::TooLargeToCompare, .subject = file.name};
    if (sizeOf(file.left) + sizeOf(file.right) > mostDiffBytes)
        return tooLarge;
    library.begin();
    git_diff_options options;
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.flags = GIT_DIFF_SHOW_BINARY;
    if (matching == LineMatching::UniqueFirst)
        options.flags |= GIT_DIFF_PATIENCE;
    options.max_size = -1; // or it would be binary
    const QByteArray name = file.name.toUtf8();
    git_patch *made = nullptr;
    if (git_patch_from_buffers(&made, bufferOf(file.left), size_t(sizeOf(file.left)), name.constData(),
            bufferOf(file.right), size_t(sizeOf(file.right)), name.constData(), &options)
        != 0)
        return tooLarge; // for the memory that there is
    const std::unique_ptr<git_patch, Deleter> patch(made);
    git_buf text = GIT_BUF_INIT;
    if (git_patch_to_buf(&text, patch.get()) != 0)
        return tooLarge;
    const QByteArray bytes(text.ptr, qsizetype(text.size));
    git_buf_dispose(&text);
    return bytes;
}

} // namespace artiscope
