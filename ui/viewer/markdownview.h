// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace artiscope {

// A Markdown text as one reads it, its code in the colours of the source. It loads nothing: no picture (what it is
// called stands in its place), no style, no other page. HTML in it is text. Links open in the browser, only http and
// https, only by a click or Enter, and those to a heading of the text go there; where one leads is told while it is
// under the pointer or has the keyboard. GUI thread.
class MarkdownView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void setContent(const QByteArray &bytes, bool keepPlace = false); // UTF-8; keepPlace: the scroll position stays
    void setZoom(int steps); // points added to the font's size
    [[nodiscard]] static bool mayOpen(const QUrl &url);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkHovered(const QString &words); // where it leads, or why it is not opened; empty: no longer
    void linkOpened(const QUrl &url); // by the person, before the browser is asked
    void zoomWanted(int steps); // by the wheel

protected:
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    [[nodiscard]] static bool isWithin(const QUrl &url); // this text
    [[nodiscard]] QString wordsOf(const QUrl &url) const; // for the status line
    [[nodiscard]] qsizetype headingOf(const QUrl &url) const; // which one it leads to; -1: none
    void goToHeading(const QUrl &url);
    void fill();
    void nameHeadings();
    void namePictures(); // puts words in their places
    void limitWidth();

    QString m_text;
    QStringList m_headings; // the names that links have for them
    int m_wheel = 0; // turned, in eighths of a degree
};

} // namespace artiscope
