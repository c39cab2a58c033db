// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparepage.h"
#include "ui/compare/drawingelementlist.h"
#include "ui/compare/drawingpair.h"
#include "ui/viewer/svgviewcanvas.h"

#include <QTimer>

class QButtonGroup;
class QHBoxLayout;
class QSlider;

namespace artiscope {

class StateView;

// Two drawings compared: beside each other, one fading into the other, one drawn over the other like a curtain, or one
// in place of the other. Where they differ is found in their pictures, on the pool, and marked; it is walked through
// with goToNext() and goToPrevious(). Beside them are the elements that differ, each of which can be gone to. They are
// drawn when they are first seen. GUI thread.
class DrawingPage final : public QWidget {
    Q_OBJECT
public:
    enum class Way { Beside, Overlay, Swipe, Blink };

    explicit DrawingPage(QWidget *parent = nullptr);
    ~DrawingPage() override;

    void compare(const ComparedText &from, const ComparedText &to);
    void forget(); // both
    void setButtons(const ComparePage::Buttons &actions);
    void setGround(SvgCanvas::Ground ground);
    void setContextActions(const QList<QAction *> &actions); // of the list of elements
    void setRules(bool hasRules); // there are some, of lines, which are not followed here
    void setProgram(const QString &path); // of the helpers; empty: the installed one

    [[nodiscard]] bool isBusy() const { return m_pair.isBusy() || m_comparing.isActive() || m_elements->isBusy(); }
    [[nodiscard]] bool hasNext() const { return m_current + 1 < m_places.size(); }
    [[nodiscard]] bool hasPrevious() const { return m_current > 0; }
    [[nodiscard]] const QList<QRectF> &places() const { return m_places; } // that differ, CSS pixels
    [[nodiscard]] SvgCanvas &canvas() const; // that is shown; the left one of two

public Q_SLOTS:
    void goToNext();
    void goToPrevious();
    void goToFirst();
    void goToLast();
    void zoomIn();
    void zoomOut();
    void fit();

Q_SIGNALS:
    void settled(); // may be not busy any more
    void changeChanged(); // another place is the current one, or none
    void closeWanted();
    void linesWanted(qsizetype left, qsizetype right); // by the person; -1: not on that side, or nowhere

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // drawingpageparts.cpp
    void build();
    void addWays(QHBoxLayout &row);
    void addZoom(QHBoxLayout &row);

    // drawingpagezoom.cpp
    void follow(SvgCanvas &leader, SvgCanvas &other);
    void drawAgain();

    // drawingpageelements.cpp
    QWidget *addElements();
    void goToPlace(qsizetype place);
    void goToElement(const DrawingElementList::Places &places);
    void mark(SvgCanvas &canvas);

    void showWay();
    void showPictures();
    void showMarks();
    void showCurrent();
    void blink();
    void takePictures();
    void findPlaces();
    void takePlaces(const QList<QRect> &places, double scale);
    void tellFailure(bool left, const QString &reason);
    [[nodiscard]] Way way() const;

    DrawingPair m_pair;
    QWidget *m_body;
    SvgCanvas *m_left;
    SvgCanvas *m_right;
    StateView *m_state;
    DrawingElementList *m_elements;
    ElidedLabel *m_summary = nullptr;
    ElidedLabel *m_names = nullptr;
    QLabel *m_count = nullptr;
    QButtonGroup *m_ways = nullptr;
    QSlider *m_share = nullptr; // how much of the right one is seen
    QToolButton *m_other = nullptr;
    QToolButton *m_marks = nullptr;
    QToolButton *m_elementsButton = nullptr;
    QToolButton *m_previousButton = nullptr;
    QToolButton *m_nextButton = nullptr;
    QToolButton *m_swapButton = nullptr;
    QToolButton *m_closeButton = nullptr;
    ComparedText m_from;
    ComparedText m_to;
    QList<QRectF> m_places;
    qsizetype m_current = -1; // of the places
    DrawingElementList::Places m_element; // that was gone to since
    bool m_showsLeft = false; // in place of the right one
    bool m_following = false;
    QString m_words; // of the summary, once they are compared
    bool m_hasRules = false;
    bool m_isCompared = false; // or it is under way
    QTimer m_blinked; // not again before that
    QTimer m_patience; // before "drawing" is shown
    QTimer m_settled; // after zooming
    Request m_comparing;
};

} // namespace artiscope
