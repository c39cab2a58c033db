// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace artiscope {

// libgit2, as long as somebody makes differences with it. It begins with the first difference, since that takes longer
// than a frame, and ends with this. Owned by whoever asks for differences; jobs on the pool share it. Any thread.
class DiffLibrary {
public:
    DiffLibrary() = default;
    DiffLibrary(const DiffLibrary &) = delete;
    DiffLibrary &operator=(const DiffLibrary &) = delete;
    ~DiffLibrary();

    void begin() const;

private:
    mutable std::once_flag m_once;
    mutable bool m_begun = false;
};

} // namespace artiscope
