// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/trouble.h"
#include "app/domain/contenttype.h"
#include "ui/viewer/svgviewcanvas.h"

#include <QStackedWidget>

namespace artiscope {

class MarkdownPage;
class PreviewFindBar;
class SvgView;
class TableView;
class TreeView;

// The previews that are more than coloured text: Markdown, tables, drawings and trees. Each is made when it is first
// needed.
class ViewerPreview : public QStackedWidget {
    Q_OBJECT
public:
    explicit ViewerPreview(QWidget *parent = nullptr);

    [[nodiscard]] static bool suits(Format format);
    [[nodiscard]] static bool isTree(Format format); // where the text is what one looks at first
    // `keepPlace`: another version of what is shown.
    void setContent(Format format, const QByteArray &bytes, bool keepPlace);
    void prepare(); // what is known only by reading all of it: it is about to be shown
    [[nodiscard]] QString notice() const; // of what is shown; empty: nothing
    [[nodiscard]] QString trouble() const; // why the text is shown in place of it; empty: it is not
    [[nodiscard]] const std::optional<Trouble> &mistake() const; // that is why; nothing: something else is
    [[nodiscard]] bool isBusy() const; // what is shown is still being drawn or read
    [[nodiscard]] SvgView *drawing() const; // that is shown; null: something else is, or nothing could be drawn
    [[nodiscard]] TreeView *tree() const; // that is shown; null: something else is
    [[nodiscard]] TableView *table() const; // that is shown; null: something else is
    [[nodiscard]] MarkdownPage *rendered() const; // that is shown; null: something else is
    [[nodiscard]] PreviewFindBar *find() const; // in what is shown; null: it has another way, or none
    void setOutlineShown(bool shown);
    void setOutlineWidth(int width);
    void setDrawingGround(SvgCanvas::Ground ground);
    [[nodiscard]] SvgCanvas::Ground drawingGround() const { return m_ground; }
    void setTextZoom(int steps); // of what is text
    struct ContextActions {
        QList<QAction *> reading;
        QList<QAction *> drawing;
        QList<QAction *> grounds;
        QList<QAction *> tree;
        QList<QAction *> paths; // of what is current in a tree
    };
    void setContextActions(const ContextActions &actions);

Q_SIGNALS:
    void settled(); // not busy any more
    void linkHovered(const QString &words);
    void drawingCopyWanted();
    void zoomWanted(int steps);
    void outlineWidthChosen(int width); // by the person
    void sourceWanted(); // the person, who sees an empty table
    void placeWanted(qsizetype offset); // in the source
    void tableWanted(); // of a document that is shown as a tree

private:
    void makeMarkdown();
    void turnTo(QWidget *view);
    void applyZoom();

    MarkdownPage *m_markdown = nullptr;
    TableView *m_table = nullptr;
    SvgView *m_svg = nullptr;
    TreeView *m_tree = nullptr;
    SvgCanvas::Ground m_ground = SvgCanvas::Ground::Light;
    int m_zoom = 0;
    bool m_outlineShown = false;
    int m_outlineWidth = 0; // 0: as it is
    ContextActions m_actions;
};

} // namespace artiscope
