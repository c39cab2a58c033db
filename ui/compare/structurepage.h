// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/differencemodel.h"
#include "app/models/meaningdiff.h"
#include "ui/compare/comparepage.h"

#include <QTimer>

namespace artiscope {

class DifferenceList;
class MatchKeyButton;
class SearchField;
class StateView;

// Two texts compared by what they say: statements in their sections, values by their path, cells in their rows. Made on
// the pool, also while it is not seen, for its verdict. The changes are walked through with goToNext() and
// goToPrevious(). GUI thread.
class StructurePage final : public QWidget {
    Q_OBJECT
public:
    explicit StructurePage(QWidget *parent = nullptr);
    ~StructurePage() override;

    void compare(const ComparedText &from, const ComparedText &to, Language language); // one with a meaning
    void forget(); // both texts
    void setMatchKey(const QString &key); // of what is compared next, and of what is; empty: what is found
    void setRules(bool hasRules); // there are some, of lines, which are not followed here
    void setZoom(int steps); // of the texts
    void setContextActions(const QList<QAction *> &actions);
    void setButtons(const ComparePage::Buttons &actions);
    void focusFilter();

    [[nodiscard]] bool isBusy() const { return m_comparing.isActive(); }
    [[nodiscard]] const QString &verdict() const { return m_model.tree().verdict; } // empty: none (yet)
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] bool hasPrevious() const;

public Q_SLOTS:
    void goToNext();
    void goToPrevious();
    void goToFirst();
    void goToLast();

Q_SIGNALS:
    void settled(); // not busy any more
    void changeChanged(); // another one is the current one, or none
    void closeWanted();
    void matchKeyChosen(const QString &key); // by the person, and it is so already; empty: what is found
    // The person wants to see the lines themselves; -1: it is not on that side, or nowhere.
    void placeWanted(qsizetype leftLine, qsizetype rightLine);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void begin();
    void tellWords();
    [[nodiscard]] bool hasKeys() const; // something is matched by one
    void take(MeaningDiff diff);
    void applyFilter(const QString &filter);
    void showList(); // after the model has other rows
    void showState();
    void showCurrent();
    void goTo(qsizetype change);
    void choose(const QModelIndex &index);
    void showLines(); // in place of what cannot be compared

    DifferenceModel m_model;
    QWidget *m_body; // of the list, whose font is not that of what covers it
    DifferenceList *m_list;
    StateView *m_state;
    SearchField *m_filter;
    MatchKeyButton *m_matchButton;
    ElidedLabel *m_summary = nullptr;
    ElidedLabel *m_names = nullptr;
    ElidedLabel *m_where = nullptr; // what the current change is in
    QLabel *m_count = nullptr;
    QToolButton *m_previousButton = nullptr;
    QToolButton *m_nextButton = nullptr;
    QToolButton *m_swapButton = nullptr;
    QToolButton *m_closeButton = nullptr;
    ComparedText m_from;
    ComparedText m_to;
    Language m_language = Language::Plain;
    QString m_words; // of the summary
    bool m_hasRules = false;
    QString m_key;
    MeaningDiff::Obstacle m_obstacle = MeaningDiff::Obstacle::None;
    std::optional<Trouble> m_trouble;
    std::shared_ptr<const DiffLibrary> m_library;
    QTimer m_patience; // before "comparing" is shown
    Request m_comparing;
};

} // namespace artiscope
