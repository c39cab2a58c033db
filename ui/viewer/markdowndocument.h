// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/outlinetree.h"
#include "ui/viewer/markdownlook.h"

#include <QTextDocument>

#include <functional>
#include <memory>

namespace artiscope {

class MarkdownBlocks;

// A Markdown text as a document, with its look and the colours of its code, but not laid out: it is made on any thread,
// before anybody sees it, and then given to that of the window. It loads nothing but the program's own pictures, where
// the look names them: words stand in the place of all others.
class MarkdownDocument final : public QTextDocument {
    Q_OBJECT
public:
    // Null when `cancelled`. Otherwise it belongs to the thread of the application.
    [[nodiscard]] static std::shared_ptr<MarkdownDocument> of(
        const QByteArray &bytes, const MarkdownLook &look, const std::function<bool()> &cancelled);

    [[nodiscard]] bool isCut() const { return m_isCut; } // there is more in the text
    [[nodiscard]] bool isTooDeep() const { return m_isTooDeep; } // to be shown: it is empty
    [[nodiscard]] const std::shared_ptr<const MarkdownBlocks> &blocks() const { return m_blocks; } // to be compared
    [[nodiscard]] int placeOf(const QString &fragment) const; // that a link leads to; -1: nothing has that name
    // Of its headings. The offsets in it are those of their words in a text that has nothing else.
    [[nodiscard]] const OutlineText &outline() const { return m_outline; }
    [[nodiscard]] int placeOf(qsizetype outlineOffset) const;
    [[nodiscard]] qsizetype outlineOffsetAt(int position) const; // of the heading that it is under; 0: of none

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    MarkdownDocument() = default;
    static void letGo(MarkdownDocument *document); // what nobody shows any more is destroyed on the pool
    void placePictures(const MarkdownLook &look); // those that are shown; words in the places of others
    void linkNotes(const MarkdownLook &look); // "[^1]" to what is said there
    void takeHeadings();

    bool m_isCut = false;
    bool m_isTooDeep = false;
    std::shared_ptr<const MarkdownBlocks> m_blocks;
    QHash<QString, int> m_places;
    QStringList m_slugs; // of the headings, in their order
    std::vector<int> m_headings; // where they are
    OutlineText m_outline;
};

} // namespace artiscope
