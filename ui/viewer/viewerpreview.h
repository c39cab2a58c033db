// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/contenttype.h"

#include <QStackedWidget>

namespace artiscope {

class MarkdownView;
class SvgView;
class TableView;

// The previews that are more than coloured text: Markdown, tables and drawings. Each is made when it is first needed.
class ViewerPreview : public QStackedWidget {
    Q_OBJECT
public:
    explicit ViewerPreview(QWidget *parent = nullptr);

    [[nodiscard]] static bool suits(Format format);
    // `keepPlace`: another version of what is shown.
    void setContent(Format format, const QByteArray &bytes, bool keepPlace);
    [[nodiscard]] bool isBusy() const; // what is shown is still being drawn or read
    [[nodiscard]] SvgView *drawing() const; // that is shown; null: something else is, or nothing could be drawn
    [[nodiscard]] TableView *table() const; // that is shown; null: something else is
    void setTextZoom(int steps); // of what is text
    void setContextActions(const QList<QAction *> &reading, const QList<QAction *> &drawing);

Q_SIGNALS:
    void settled(); // not busy any more
    void linkHovered(const QString &url);
    void zoomWanted(int steps);
    void sourceWanted(); // the person, who cannot be shown the drawing

private:
    void turnTo(QWidget *view);
    void applyZoom();

    MarkdownView *m_markdown = nullptr;
    TableView *m_table = nullptr;
    SvgView *m_svg = nullptr;
    int m_zoom = 0;
    QList<QAction *> m_readingActions;
    QList<QAction *> m_drawingActions;
};

} // namespace artiscope
