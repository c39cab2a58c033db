// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/documenttreerows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace artiscope {

class SearchField;

// The line above a document's tree: the filter, what came of it, the order, and how much is unfolded. GUI thread.
class TreeBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr int allLevels = 1000; // more than any document has

    explicit TreeBar(QWidget *parent = nullptr);

    [[nodiscard]] SearchField &filter() const { return *m_filter; }
    void setNote(const QString &note);
    void setTableOffered(bool offered);

Q_SIGNALS:
    void orderChosen(artiscope::TreeOrder order);
    void levelsChosen(int levels); // to be unfolded
    void tableWanted();

private:
    SearchField *m_filter;
    QLabel *m_note;
    QComboBox *m_order;
    QToolButton *m_levels;
    QToolButton *m_table;
};

} // namespace artiscope
