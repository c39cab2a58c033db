// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/runmodel.h"
#include "app/session/workspace.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QSplitter;
class QTreeView;

namespace artiscope {

class RunLogView;

// The runs that were asked for, each with its artifacts beneath: how far, what came of it, why it failed. Follows the
// workspace, which must outlive it.
class RunsPanel : public QWidget {
    Q_OBJECT
public:
    explicit RunsPanel(Workspace &workspace, QWidget *parent = nullptr);

    void select(const QString &runId);
    // What can be done with the selected run, for menus; the buttons do the same.
    [[nodiscard]] QAction *againAction() const { return m_againAction; }
    [[nodiscard]] QAction *forgetAction() const { return m_forgetAction; }

Q_SIGNALS:
    void generateAgainRequested(const QString &runId); // what failed in it
    void artifactActivated(const artiscope::ArtifactKey &key, const QString &branch);
    void closeRequested();

private:
    void attach();
    void detach();
    void updateSelection();
    void showFailure(const Run *run, const RunItem *item);
    void forget();
    void activate(const QModelIndex &index);

    Workspace &m_workspace;
    RunModel m_model;
    QTreeView *m_tree;
    RunLogView *m_log;
    QSplitter *m_split;
    bool m_logHasPlace = false; // it was seen once: where the handle is then is up to the person
    QLabel *m_empty;
    QAction *m_againAction;
    QAction *m_forgetAction;
    QTimer m_minute; // "2 min ago" goes on
};

} // namespace artiscope
