// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diff/difflibrary.h"

#include <git2.h>

namespace artiscope {

DiffLibrary::~DiffLibrary()
{
    if (m_begun)
        git_libgit2_shutdown();
}

void DiffLibrary::begin() const
{
    std::call_once(m_once, [this] { m_begun = git_libgit2_init() > 0; });
}

} // namespace artiscope
