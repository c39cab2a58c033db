// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractButton;
class QWidget;

namespace artiscope {

// Ctrl+Down and Ctrl+Up, as other programs have them, are as good as the buttons of a page that go to the next and the
// previous change, which lead on to other artifacts: in all parts that the page has by now, whatever such a key is to
// them elsewhere. GUI thread; owned by the page.
class ChangeKeys final : public QObject {
    Q_OBJECT
public:
    ChangeKeys(QWidget &page, QAbstractButton &previous, QAbstractButton &next);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractButton &m_previous;
    QAbstractButton &m_next;
};

} // namespace artiscope
