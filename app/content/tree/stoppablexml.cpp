// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/tree/stoppablexml.h"

#include <pugixml.hpp>

#include <QtGlobal>

#include <cstdlib>

namespace artiscope {

namespace {

thread_local const std::function<bool()> *stopWanted = nullptr;

void *allocate(size_t size)
{
    return stopWanted && *stopWanted && (*stopWanted)() ? nullptr : std::malloc(size);
}

// Before there is any other thread: the functions hold for all of them.
const bool isInstalled = [] {
    pugi::set_memory_management_functions(allocate, std::free);
    return true;
}();

} // namespace

StoppableXml::StoppableXml(const std::function<bool()> &cancelled)
{
    Q_ASSERT(isInstalled && !stopWanted);
    stopWanted = &cancelled;
}

StoppableXml::~StoppableXml()
{
    stopWanted = nullptr;
}

} // namespace artiscope
