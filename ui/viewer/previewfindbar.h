// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace artiscope {

class ElidedLabel;

// Asks what to find in a preview, tells how many hits there are and walks through them. Hidden until asked for; Escape
// closes it. Where the hits are is the preview's to know: it answers wanted() with setHits() or setNote(), and shows
// the current one. GUI thread.
class PreviewFindBar final : public QWidget {
    Q_OBJECT
public:
    // Its parts are called by the name ("svgFind": "svgFindText", …); the words are what it says.
    PreviewFindBar(const QString &name, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] Qt::CaseSensitivity sensitivity() const;
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    [[nodiscard]] qsizetype current() const { return m_current; } // -1: none
    // Of a text that is not empty. `limit`: why there may be more, a sentence that stays there.
    void setHits(qsizetype count, qsizetype current, const QString &limit = {});
    void setNote(const QString &note); // why there are none

    void openWith(const QString &text); // for somebody who goes on typing elsewhere

public Q_SLOTS:
    void openFind();
    void findNext();
    void findPrevious();
    void closeBar();

Q_SIGNALS:
    void wanted(); // the hits, now
    void currentChanged(qsizetype hit); // by the person
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);
    void tell(const QString &note);
    void tellCount();

    QLineEdit *m_text;
    ElidedLabel *m_note;
    QToolButton *m_case;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    qsizetype m_hits = 0;
    qsizetype m_current = -1;
    QString m_limit;
};

} // namespace artiscope
