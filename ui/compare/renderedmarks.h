// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"
#include "app/diff/difflibrary.h"
#include "ui/viewer/markdownblocks.h"

#include <QObject>

#include <memory>

namespace artiscope {

class MarkdownView;
class RenderedSync;

// Marks in two rendered texts which of their blocks differ, and in those that were changed which words: found on the
// pool whenever both views show a text. What stands together is one change; these are walked through. Belongs to who
// owns the views; GUI thread.
class RenderedMarks final : public QObject {
    Q_OBJECT
public:
    RenderedMarks(MarkdownView &left, MarkdownView &right, RenderedSync &sync, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_comparing.isActive(); }
    [[nodiscard]] bool isCompared() const { return m_isCompared; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; } // there was no memory for it
    [[nodiscard]] qsizetype count() const { return qsizetype(m_diff.hunks.size()); }
    [[nodiscard]] qsizetype current() const { return m_current; } // -1: none
    void goTo(qsizetype change);

Q_SIGNALS:
    void changed(); // other changes, or another one is the current one
    void settled(); // not busy any more

private:
    void compare(); // what both show now
    using Words = std::vector<std::pair<int, int>>; // where they are in the document, in order
    struct Found {
        std::optional<BlockDiff> diff; // nothing: there was no memory for it
        Words left; // that differ
        Words right;
    };
    void take(Found found);
    void markBlocks();
    void markWords(bool left);

    struct Side {
        explicit Side(MarkdownView &shown) : view(shown) { }
        MarkdownView &view;
        std::shared_ptr<const MarkdownBlocks> blocks;
        Words words; // that differ
    };
    Side m_left;
    Side m_right;
    RenderedSync &m_sync;
    BlockDiff m_diff;
    bool m_isCompared = false;
    bool m_hasFailed = false;
    qsizetype m_current = -1;
    std::shared_ptr<const DiffLibrary> m_library;
    Request m_comparing;
};

} // namespace artiscope
