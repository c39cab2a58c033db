// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/detailfields.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace artiscope {

// One field of the details: name, value, note, and a button to copy the value, which shows while the pointer or the
// focus is here. Ctrl+C copies, too.
class DetailRow : public QWidget {
    Q_OBJECT
public:
    DetailRow(const DetailField &field, int nameWidth, QWidget *parent = nullptr);

    void setField(const DetailField &field);
    [[nodiscard]] const DetailField &field() const { return m_field; }

public Q_SLOTS:
    void copy(); // the value, or what is selected of it
    void copyNameAndValue();

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition); // the row has the focus then

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateButton();

    DetailField m_field;
    QLabel *m_name;
    QLabel *m_value;
    QLabel *m_note;
    QToolButton *m_copy;
};

} // namespace artiscope
