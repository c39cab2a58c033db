// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"
#include "app/models/outlinetree.h"
#include "ui/viewer/markdownlook.h"
#include "ui/viewer/markdownmarks.h"
#include "ui/widgets/wheelnotches.h"

#include <QTextBlock>
#include <QTextBrowser>

#include <optional>
#include <utility>

namespace artiscope {

class LayoutPacer;
class MarkdownDocument;

// A Markdown text as one reads it, its code in the colours of the source. It is made on the pool; until then the one
// before it stays when it is another version of the same. It loads nothing: no picture (what it is called stands in its
// place), no style, no other page. HTML in it is text. Links open in the browser, only http and https, only by a click
// or Enter, and those to a heading of the text go there; where one leads is told while it is under the pointer or has
// the keyboard. Texts of the program itself may show its pictures and lead to each other: setFolder(). GUI thread.
class MarkdownView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);
    ~MarkdownView() override;

    void setContent(const QByteArray &bytes, bool keepPlace = false); // UTF-8; keepPlace: the scroll position stays
    // Of the program's resources, with what the text may show (PNG) and lead to (Markdown); before setContent().
    void setFolder(const QString &folder);
    void setZoom(int steps); // points added to the font's size
    void setMarks(const MarkdownMarks &marks); // of what is shown, and until that is another document
    [[nodiscard]] const MarkdownMarks &marks() const { return m_marks; }
    [[nodiscard]] bool isBusy() const { return m_making.isActive() || m_place.has_value(); }
    [[nodiscard]] bool isLaidOut() const; // to the end
    [[nodiscard]] const MarkdownDocument *shown() const { return m_shown.get(); } // null: nothing is
    [[nodiscard]] int topPosition() const; // of the block that is at the top
    [[nodiscard]] std::pair<int, int> visiblePositions() const; // where the first and behind the last block
    void goTo(int position); // to the top, as far as there is enough below it, and with it the keyboard
    void showPosition(int position); // goes no further than it has to, and with it the keyboard
    [[nodiscard]] static bool mayOpen(const QUrl &url);

Q_SIGNALS:
    void presented(); // another document, or none
    void cameTo(int position); // by goTo(), a link or a click
    void settled(); // not busy any more
    void linkHovered(const QString &words); // where it leads, or why it is not opened; empty: no longer
    void pageWanted(const QUrl &url); // by the person: another text of the folder, with the heading as the fragment
    void linkOpened(const QUrl &url); // by the person, before the browser is asked
    void zoomWanted(int steps); // by the wheel

protected:
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    [[nodiscard]] static bool isWithin(const QUrl &url); // this text
    [[nodiscard]] bool isPage(const QUrl &url) const; // of the folder
    [[nodiscard]] QString wordsOf(const QUrl &url) const; // for the status line
    [[nodiscard]] int placeOf(const QUrl &url) const; // of what it leads to; -1: none
    void paintFocus(QPainter &painter, const QRect &where) const; // as much of the ring as lies in it
    void make();
    void present(std::shared_ptr<MarkdownDocument> document, int place);
    void scrollTo(int place);
    [[nodiscard]] QTextBlock blockAt(int y) const; // of the viewport
    bool reachPlace(bool isRangeKnown); // false: that is not laid out yet
    void laidOut(bool isRangeKnown); // some more of it
    void limitWidth();
    [[nodiscard]] double widestPicture() const;

    QByteArray m_bytes;
    QString m_folder; // empty: the text is somebody else's
    MarkdownLook m_look;
    MarkdownMarks m_marks;
    std::shared_ptr<MarkdownDocument> m_shown; // null: nothing is
    std::unique_ptr<LayoutPacer> m_pacer; // of that
    std::optional<int> m_place; // to scroll to, as soon as that much is laid out
    WheelNotches m_zoomWheel;
    Request m_making;
};

} // namespace artiscope
