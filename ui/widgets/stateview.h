// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/loadstate.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace artiscope {

class CopyDetails;
struct Explanation;

// How a table or a viewer looks when it has nothing (more) to show: one sentence, one reason, one button; and what is
// known of a failure to be taken along.
//
// As a page: an ordinary widget in a layout or a stack. As an overlay: made with over(), it covers a widget, follows
// its size and is gone when Ready. While something is there to be read, an overlay is only a strip along the lower
// edge. GUI thread.
class StateView final : public QWidget {
    Q_OBJECT
public:
    explicit StateView(QWidget *parent = nullptr);
    // Owned by the widget that it covers. Starts as Ready, that is, hidden.
    static StateView *over(QWidget *covered);

    [[nodiscard]] LoadState state() const { return m_state; }

    void showReady();
    // Nothing is wrong, there is just nothing: no selection, no matches, not connected.
    void showIdle(const QString &sentence, const QString &reason = {}, const QString &button = {});
    // The button carries out an action, says its shortcut, and is off for the same reason; null: no button.
    void showIdle(const QString &sentence, const QString &reason, QAction *next);
    // soFar: how many are already there, 0 when nothing is; total: 0 when it is not known. The button cancels.
    void showLoading(const QString &sentence, qint64 soFar = 0, qint64 total = 0, const QString &button = {});
    // An empty button text means "Retry".
    void showFailed(const QString &sentence, const QString &reason = {}, const QString &button = {});
    void showFailed(const Explanation &explanation, const QString &button = {});

    // As an overlay: what is there stays to be read, and the strip says why it is not what was asked for.
    void showStrip(LoadState state, const QString &sentence, const QString &button = {});
    void showFailedStrip(const Explanation &explanation);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void enter(LoadState state, const QString &sentence, const QString &reason, const QString &button,
        const QString &details = {}); // of a failure; empty: what is said of it
    void place();
    void adjustLook();
    void followNext();
    [[nodiscard]] bool isStrip() const;

    QWidget *m_covered = nullptr;
    QLabel *m_sentence;
    QLabel *m_reason;
    QProgressBar *m_progress;
    QPushButton *m_button;
    QPointer<QAction> m_next; // that the button is; null: whoever shows this knows
    CopyDetails *m_copy;
    LoadState m_state = LoadState::Idle;
    bool m_strip = false;
};

} // namespace artiscope
