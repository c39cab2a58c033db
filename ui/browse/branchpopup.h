// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/branchlist.h"

#include <QFrame>

class QAction;
class QListView;
class QToolButton;

namespace artiscope {

class BranchModel;
class SearchField;
class StateView;

// What opens under a branch selector: a line to search by, the branches, and a way to ask the server again. All by
// keyboard: letters search, arrows move, Enter chooses, Escape closes. Owned by the selector. GUI thread.
class BranchPopup final : public QFrame {
    Q_OBJECT
public:
    explicit BranchPopup(QWidget *parent = nullptr);

    void attach(BranchList *branches); // null: none. Detach before the list goes
    void setPresets(const QList<QAction *> &presets); // once, before it is opened
    void openUnder(QWidget *anchor, const QString &current, Instant now);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void branchChosen(const QString &name);

private:
    void choose(const QModelIndex &index);
    void search(const QString &text);
    [[nodiscard]] int presetsHeight() const;
    void showState();
    void fitRows();

    BranchModel *m_model;
    BranchList *m_branches = nullptr;
    SearchField *m_search;
    QToolButton *m_refresh;
    QListView *m_list;
    StateView *m_state;
    QList<QToolButton *> m_presets;
    QString m_current;
};

} // namespace artiscope
