// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace artiscope {

// While one of these lives, pugixml on this thread is given no more memory once `cancelled` says so, and ends with
// status_out_of_memory: it has no other way to be stopped while it loads. It asks once for a few hundred nodes. The
// function must outlive it; they do not nest.
class StoppableXml {
public:
    explicit StoppableXml(const std::function<bool()> &cancelled);
    ~StoppableXml();
    StoppableXml(const StoppableXml &) = delete;
    StoppableXml &operator=(const StoppableXml &) = delete;
};

} // namespace artiscope
