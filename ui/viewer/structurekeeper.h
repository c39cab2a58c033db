// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/breadcrumb.h"
#include "app/content/structure/foldtree.h"
#include "app/content/textbuffer.h"
#include "app/core/request.h"
#include "app/models/outlinetree.h"

#include <QObject>

namespace artiscope {

// The outline and the folds of the text that is shown, found out while somebody can see something of it: at once of a
// small text, on the pool of a large one. Another text cancels that. GUI thread.
class StructureKeeper final : public QObject {
    Q_OBJECT
public:
    explicit StructureKeeper(QObject *parent = nullptr);

    void setText(const TextBuffer &text, StructureKind kind);
    void setWanted(bool wanted);

    [[nodiscard]] StructureKind kind() const { return m_kind; }
    [[nodiscard]] const OutlineText &outline() const { return m_outline; } // none until it is known
    [[nodiscard]] bool isBusy() const { return m_reading.isActive(); }
    [[nodiscard]] const std::shared_ptr<const FoldTree> &folds() const { return m_folds; } // null until then
    // The way to a place in `text`; empty while its outline is not known.
    [[nodiscard]] Breadcrumb breadcrumb(const TextBuffer &text, qsizetype offset) const;

Q_SIGNALS:
    void changed(); // the kind, the outline or whether it is busy

private:
    void read();

    TextBuffer m_text;
    StructureKind m_kind = StructureKind::None;
    bool m_wanted = false;
    OutlineText m_outline;
    std::shared_ptr<const FoldTree> m_folds;
    Request m_reading;
};

} // namespace artiscope
