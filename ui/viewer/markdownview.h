// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace artiscope {

// A Markdown text as one reads it. It loads nothing: no picture (its address stands in its place), no
// style, no other page. HTML in it is text. Links
// open in the browser, only http and https, only by a click or Enter; where one leads is told while it is under the
// pointer.
class MarkdownView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void setContent(const QByteArray &bytes, bool keepPlace = false); // UTF-8; keepPlace: the scroll position stays
    void setZoom(int steps); // points added to the font's size
    [[nodiscard]] static bool mayOpen(const QUrl &url);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkHovered(const QString &url); // empty: no longer
    void linkOpened(const QUrl &url); // by the person, before the browser is asked
    void zoomWanted(int steps); // by the wheel

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void fill();
    void namePictures(); // puts words in their places
    void limitWidth();

    QString m_text;
    int m_wheel = 0; // turned, in eighths of a degree
};

} // namespace artiscope
