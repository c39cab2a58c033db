// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/definition.h"

#include <QFrame>

class QLabel;

namespace artiscope {

class DetailsView;

// All that is known of a definition, each value to be copied. Escape or a click elsewhere closes it. GUI thread.
class DefinitionPopup final : public QFrame {
    Q_OBJECT
public:
    struct Counts {
        std::optional<int> artifacts; // nothing: not known yet
        int failed = 0;
    };
    explicit DefinitionPopup(QWidget *parent);

    void openUnder(QWidget &anchor, const Definition &definition, const Counts &counts);
    [[nodiscard]] DetailsView &details() const { return *m_details; } // its actions are its context menu

private:
    QLabel *m_name;
    DetailsView *m_details;
};

} // namespace artiscope
