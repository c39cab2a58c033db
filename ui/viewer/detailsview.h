// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/detailfields.h"

#include <QScrollArea>

class QVBoxLayout;

namespace artiscope {

class DetailRow;

// Every field of an artifact and of what it comes from, in two calm columns, each to be copied. The actions added with
// addAction() are its context menu.
class DetailsView : public QScrollArea {
    Q_OBJECT
public:
    explicit DetailsView(QWidget *parent = nullptr);

    // The same fields with other values change in place, so that focus and scroll position stay.
    void setSections(const QList<DetailSection> &sections);
    void focusFirst(); // field

public Q_SLOTS:
    void copyAll() const;

private:
    void build();
    void openMenu(const QPoint &globalPosition);

    QList<DetailSection> m_sections;
    QList<DetailRow *> m_rows;
};

} // namespace artiscope
