// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"
#include "app/diff/difflibrary.h"
#include "app/diff/threewaytext.h"
#include "ui/compare/comparepage.h"

namespace artiscope {

class RowSync;
class StateView;
struct Explanation;

// What became of a text on two sides: the one side, what both come from, the other side, in three columns of the same
// lines. The comparing is done on the pool and shown when it is there. Until the text that both come from is there, who
// shows the page says what it is waiting for. GUI thread.
class ThreeWayPage final : public QWidget {
    Q_OBJECT
public:
    explicit ThreeWayPage(QWidget *parent = nullptr);
    ~ThreeWayPage() override;

    // Another version of what is on a side keeps the place there.
    void compare(const ComparedText &left, const ComparedText &base, const ComparedText &right, Language language);
    void showLoading(const QString &sentence);
    void showFailed(const Explanation &explanation);
    void showIdle(const QString &sentence); // why there is nothing to compare
    void forget();
    void setLookOf(const TextView &view); // and keeps it
    void setContextActions(const QList<QAction *> &actions); // of the texts
    void setSettings(const CompareSettings &settings);
    void setButtons(const ComparePage::Buttons &actions);

    [[nodiscard]] bool isBusy() const { return m_comparing.isActive(); }
    [[nodiscard]] bool hasNext() const { return nextOf(false) >= 0; }
    [[nodiscard]] bool hasPrevious() const { return previousOf(false) >= 0; }
    [[nodiscard]] bool hasNextConflict() const { return nextOf(true) >= 0; }
    [[nodiscard]] bool hasPreviousConflict() const { return previousOf(true) >= 0; }
    [[nodiscard]] bool showsTexts() const; // else that they are being made, or why there are none
    [[nodiscard]] bool hasConflicts() const { return m_conflicts > 0; }
    [[nodiscard]] TextView &left() const;
    [[nodiscard]] TextView &base() const;
    [[nodiscard]] TextView &right() const;
    [[nodiscard]] FindBar &find(); // of the text that one is in

public Q_SLOTS:
    void goToNext();
    void goToPrevious();
    void goToFirst();
    void goToLast();
    void goToNextConflict();
    void goToPreviousConflict();

Q_SIGNALS:
    void settled(); // not busy any more
    void changeChanged(); // another one is the current one, or none
    void closeWanted();
    void retryWanted();
    void zoomWanted(int steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Compared {
        ThreeWay chunks;
        ThreeWayText text;
    };
    void build(); // threewaypageparts.cpp
    void start();
    void take(const Compared &compared);
    void tellWords();
    void foldUnchanged();
    void showTexts(bool shown); // else the state

    // threewaypagewalk.cpp
    void goTo(qsizetype change); // -1: nowhere
    void follow(TextView &view);
    void setCurrent(qsizetype change);
    void showWays();
    [[nodiscard]] qsizetype firstChangeFrom(qsizetype line) const;
    [[nodiscard]] qsizetype firstConflict() const; // -1: there is none
    [[nodiscard]] qsizetype nextOf(bool conflicts) const; // the same
    [[nodiscard]] qsizetype previousOf(bool conflicts) const;

    CompareSide *m_left;
    CompareSide *m_base;
    CompareSide *m_right;
    const std::array<CompareSide *, 3> m_sides;
    CompareSide *m_active;
    QWidget *m_texts;
    StateView *m_state;
    ElidedLabel *m_summary = nullptr;
    ElidedLabel *m_signs = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_previousConflict = nullptr;
    QToolButton *m_nextConflict = nullptr;
    QToolButton *m_previousButton = nullptr;
    QToolButton *m_nextButton = nullptr;
    QToolButton *m_closeButton = nullptr;
    RowSync *m_sync;
    CompareSettings m_settings;
    std::array<ComparedText, 3> m_compared; // as the sides are
    Language m_language = Language::Plain;
    bool m_isNew = false; // its first conflict, or change, is to be gone to
    std::vector<ThreeWayRows> m_changes;
    qsizetype m_conflicts = 0;
    QString m_words; // what was found
    qsizetype m_current = -1; // the change that the caret is in
    std::shared_ptr<const DiffLibrary> m_library;
    Request m_comparing;
};

} // namespace artiscope
