// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/difflibrary.h"
#include "app/models/differencemodel.h"
#include "app/models/drawingdifferences.h"
#include "ui/compare/comparepage.h"
#include "ui/viewer/svgviewrender.h"

#include <array>

namespace artiscope {

class DifferenceList;
class StateView;

// Which elements of two drawings differ, and by what, as a list beside them: found in their sources, on the pool, when
// it is first seen. Where they are is found by the helper programs of SvgRender. GUI thread.
class DrawingElementList final : public QWidget {
    Q_OBJECT
public:
    struct Places { // of an element, CSS pixels; empty: it is not there, or nothing of it is to be seen
        QRectF left;
        QRectF right;
        [[nodiscard]] bool isEmpty() const { return left.isEmpty() && right.isEmpty(); }
    };

    explicit DrawingElementList(QWidget *parent = nullptr);
    ~DrawingElementList() override;

    void setProgram(const QString &path); // of the helpers; empty: the installed one
    void setContextActions(const QList<QAction *> &actions);
    void compare(const ComparedText &from, const ComparedText &to);
    void forget(); // both
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void settled(); // may be not busy any more
    void chosen(const artiscope::DrawingElementList::Places &places); // another element is the current one
    void linesWanted(qsizetype left, qsizetype right); // -1: it is not on that side

protected:
    void showEvent(QShowEvent *event) override;

private:
    void begin(); // when it is seen
    void take(DrawingDifferences differences);
    void findPlaces();
    void choose();

    DifferenceModel m_model;
    ElidedLabel *m_summary;
    ElidedLabel *m_note; // of the one that is chosen
    DifferenceList *m_list;
    ComparedText m_from;
    ComparedText m_to;
    bool m_isCompared = true; // or it is under way
    std::vector<DrawingDifferences::Place> m_elements; // by row
    std::array<QHash<int, QRectF>, 2> m_places; // by the number of an element
    bool m_knowsAll = true; // of them
    std::array<SvgRender, 2> m_renders;
    std::shared_ptr<const DiffLibrary> m_library;
    Request m_comparing;
};

} // namespace artiscope
