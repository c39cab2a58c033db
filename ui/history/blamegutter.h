// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>
#include <vector>

namespace artiscope {

class TextView;

// Beside a text view, and scrolled with it: which revision brought each stretch of lines. A click goes there. GUI
// thread.
class BlameGutter final : public QWidget {
    Q_OBJECT
public:
    struct Entry { // of one revision
        QString words; // "Nov 22  m.keller"
        QString tip; // all that is known of it
        double age = 0; // as in agelook.h
    };

    explicit BlameGutter(TextView &view, QWidget *parent = nullptr); // the view outlives it

    // By line of the view's text its entry; fewer than there are lines: the rest has none.
    void setBlame(const std::vector<int> &lines, const QList<Entry> &entries);
    void setNote(const QString &note); // why there is none (yet); empty: there is
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] qsizetype lineCount() const { return qsizetype(m_lines.size()); } // of which it is known
    [[nodiscard]] int entryOfLine(qsizetype line) const; // its place; -1: not known
    [[nodiscard]] QString wordsOf(qsizetype line) const; // of whoever brought it; empty: not known

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void lineClicked(qsizetype line); // that somebody brought

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override; // of the line there: the caret goes to it
    void wheelEvent(QWheelEvent *event) override; // is the view's

private:
    [[nodiscard]] const Entry *entryOf(qsizetype line) const; // null: none
    [[nodiscard]] std::optional<qsizetype> lineAt(int y) const; // of this widget
    [[nodiscard]] int viewTop() const; // where the view's first row is, in this widget
    [[nodiscard]] int padding() const;
    void paintLine(QPainter &painter, qsizetype line, const QRect &rect, bool isFirstSeen);
    void describeCaret();

    TextView &m_view;
    std::vector<int> m_lines;
    QList<Entry> m_entries;
    QString m_note;
};

} // namespace artiscope
