// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace artiscope {

// Markdown with every kind of block that takes time, so often that it is about as long as that.
inline QByteArray longMarkdown(qsizetype size)
{
    QByteArray text;
    for (int i = 1; text.size() < size; ++i) {
        text += "## Chapter " + QByteArray::number(i)
            + "\n\nSome words with `code` and **bold** ones.\n\n- one\n- two\n\n"
            + "```eos\ninterface Ethernet1\n   mtu 9214\n```\n\n";
        if (i % 20 == 0)
            text += "| Port | Peer |\n|---|---|\n| Ethernet1 | spine-01 |\n\n";
    }
    return text;
}

} // namespace artiscope
