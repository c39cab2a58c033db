// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace artiscope {

class HexView;

// Find and go to in one HexView: hidden until asked for, finds on the pool on Return, Escape closes it and gives the
// focus back to the view. Uses the view until destruction; GUI thread.
class HexBar final : public QWidget {
    Q_OBJECT
public:
    explicit HexBar(HexView &view, QWidget *parent = nullptr);

    [[nodiscard]] bool isSearching() const { return m_searching.isActive(); }
    void forget(); // the view shows other bytes

public Q_SLOTS:
    void openFind();
    void openGoTo();
    void findNext();
    void findPrevious();
    void closeBar();
    void tell(const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(bool find);
    void accept();
    void find(bool forward);
    void found(qsizetype at, qsizetype size, bool wrapped);

    HexView &m_view;
    QLineEdit *m_line;
    QLabel *m_note;
    QToolButton *m_previous;
    QToolButton *m_next;
    bool m_finds = true; // and does not go to
    QString m_sought; // stays while one goes to somewhere
    Request m_searching;
};

} // namespace artiscope
