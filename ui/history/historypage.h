// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/revisionview.h"

namespace artiscope {

class ArtifactHistory;
class RevisionPane;
class TimeLine;

// The history of the artifact that is read: its revisions over time and as a list, and the content of the one that is
// chosen, with who brought each line if that is wanted, or of two of them compared. Nothing is searched for while it is
// not on the screen. GUI thread; the workspace outlives it, and what is open is taken away with forget() before it
// goes.
class HistoryPage final : public QWidget {
    Q_OBJECT
public:
    HistoryPage(Workspace &workspace, RevisionView::LanguageOf languageOf,
        RevisionView::MakeComparisons makeComparisons, QWidget *parent = nullptr);
    ~HistoryPage() override;

    void setContextActions(
        const QList<QAction *> &ofList, const QList<QAction *> &ofText, const QList<QAction *> &ofLines);
    void setLookOf(const TextView &view); // and keeps it
    void setBlame(bool on);
    [[nodiscard]] bool hasBlame() const; // on the screen
    void updateLanguage(); // texts may be shown as another one

    // The same again: nothing; what is new of the same artifact keeps what is chosen.
    void follow(const Artifact &artifact, const Snapshot &snapshot);
    void forget();

    [[nodiscard]] QList<Revision> chosen() const; // newest first
    [[nodiscard]] bool canCompareWithBefore() const; // one is chosen, and there is one before it
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] RevisionView &view() const { return *m_view; }
    [[nodiscard]] Comparisons *comparisons() const { return m_view->comparisons(); } // on the screen; null: none
    [[nodiscard]] std::optional<ArtifactChange> compared() const { return m_view->compared(); } // the same

public Q_SLOTS:
    void showAsOf(); // everything in the window, as it was when the chosen one began
    void compareWithBefore();
    void compareChosen(); // two
    void goToChangeOfLine(); // that brought the one with the caret
    void showLineHistory(); // of that line
    void closeComparison();

Q_SIGNALS:
    void pageChanged(); // what can be done with what is shown may be something else
    void settled(); // may be not busy any more
    void comparing(); // two are about to be
    void zoomWanted(int steps);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void start();
    void showChosen();
    void showState(); // of the search, while there is no revision
    void stateButton();
    void updateTimeLine();
    [[nodiscard]] QString tipOf(int row) const; // on the time line
    void updateBlame();
    void compare(int older, int newer, const RevisionView::ComparedPlace &place); // rows
    [[nodiscard]] BlameGutter::Entry entryOf(const Revision &revision) const;

    Workspace &m_workspace;
    std::optional<Artifact> m_artifact;
    Snapshot m_snapshot;
    QString m_wanted; // the storage id of what is to be chosen; empty: the newest
    bool m_goesOn = false; // once it is shown again
    bool m_blames = false;
    std::unique_ptr<ArtifactHistory> m_history; // null: not searched for yet
    TimeLine *m_timeLine;
    RevisionPane *m_pane;
    RevisionView *m_view;
};

} // namespace artiscope
