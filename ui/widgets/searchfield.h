// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;
class QLabel;

namespace artiscope {

// A line to search or filter with: a lens, a cross when there is something to clear, and Escape, which clears first and
// is passed on when nothing is left. May show a keyboard shortcut while it is empty.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr); // also its accessible name

    void setShortcutHint(const QString &shortcut); // "Ctrl+K"; empty: none

Q_SIGNALS:
    void downPressed(); // to the first result

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeHint();

    QAction *m_clear;
    QLabel *m_hint;
};

} // namespace artiscope
