// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/runtext.h"

#include <QWidget>

class QPlainTextEdit;
class QSyntaxHighlighter;
class QToolButton;

namespace artiscope {

class ElidedLabel;

// Why something failed: the reason in one line, and beneath it the server's log, to be read, searched through by eye,
// selected and copied. GUI thread.
class RunLogView : public QWidget {
    Q_OBJECT
public:
    explicit RunLogView(QWidget *parent = nullptr);

    void setFailure(const FailureText &failure); // the same again keeps place and selection
    [[nodiscard]] const FailureText &failure() const { return m_failure; }
    void setOpenable(bool openable); // whether there is a button for a window of its own

Q_SIGNALS:
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();

    FailureText m_failure;
    ElidedLabel *m_title;
    QToolButton *m_open;
    QToolButton *m_copy;
    QPlainTextEdit *m_text;
    QSyntaxHighlighter *m_colors;
};

} // namespace artiscope
