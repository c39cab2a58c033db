// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/changesetmodel.h"
#include "app/session/workspace.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTreeView;

namespace artiscope {

class MomentSpan;
class SetHistory;
class StateView;

// What changed on a branch between two times, moment by moment, each to be opened as a comparison. A window beside the
// main one, which goes on meanwhile. What was found stays for as long as this lives, shown or not, until another branch
// or span is asked for. GUI thread; owned by the main window; outlived by the workspace.
class ChangesByMoment final : public QDialog {
    Q_OBJECT
public:
    explicit ChangesByMoment(Workspace &workspace, QWidget *parent = nullptr);
    ~ChangesByMoment() override;

    void showBranch(); // the one that the workspace shows; opens the window

Q_SIGNALS:
    // The branch just before one of its moments, and just after it. `artifact`: what to read of it; nothing: whatever
    // is read.
    void compareRequested(const artiscope::Snapshot &before, const artiscope::Snapshot &after,
        const std::optional<artiscope::ArtifactKey> &artifact);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search();
    void detach();
    void takeSets();
    void showState();
    void pressState();
    void compare();
    void updateButtons();
    [[nodiscard]] QString spanWords() const;

    Workspace &m_workspace;
    QString m_branch; // empty: none was looked at
    ChangeSetModel m_model;
    MomentSpan *m_span;
    QPushButton *m_again;
    QTreeView *m_tree;
    StateView *m_state;
    QLabel *m_notes;
    QPushButton *m_compare;
    QTimer m_minute;
    bool m_goesOn = false; // when it is shown again
    std::unique_ptr<SetHistory> m_history; // null: nothing was asked for
};

} // namespace artiscope
