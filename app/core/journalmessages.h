// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace artiscope {

class Journal;

// While it lives, what Qt's logging says, in any thread, is noted in the journal too, and goes on to where it went
// before; what our own parts tell for information only when `verbose`. There can be one in a process, since Qt has one
// place for it. Main thread; made by main() after the journal, and gone before it.
class JournalMessages final {
public:
    JournalMessages(Journal &journal, bool verbose);
    Q_DISABLE_COPY_MOVE(JournalMessages)
    ~JournalMessages();
};

} // namespace artiscope
