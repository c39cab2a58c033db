// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/difflibrary.h"

#include <git2.h>

#include <thread>

namespace artiscope {

namespace {

// To begin and to end it starts libraries of its own (libssh2, and OpenSSL for that), which keep something of every
// thread that does. QThreadPool waits for its threads' work, not for what they give back when they are gone: when the
// program ends just then, OpenSSL gives it back at the same time, and the program crashes. Of a thread of their own
// nothing is left once it is joined.
template <typename Work> void onItsOwnThread(const Work &work)
{
    std::thread(work).join();
}

} // namespace

DiffLibrary::~DiffLibrary()
{
    if (m_begun)
        onItsOwnThread([] { git_libgit2_shutdown(); });
}

void DiffLibrary::begin() const
{
    std::call_once(m_once, [this] { onItsOwnThread([this] { m_begun = git_libgit2_init() > 0; }); });
}

} // namespace artiscope
