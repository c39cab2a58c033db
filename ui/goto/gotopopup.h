// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/gotoentry.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QListView;

namespace artiscope {

class GoToModel;
class SearchField;

// What is searched: said by the first letter that is typed, if that is one of > @ : #.
enum class GoToScope { Anything, Commands, Branches, Line, Outline };

// A line to type into, and beneath it what is meant, best first: letters search, arrows move, Enter goes there, Escape
// closes. What can be gone to is given by whoever owns it, each time another scope is typed. GUI thread.
class GoToPopup final : public QFrame {
    Q_OBJECT
public:
    // What there is within a scope, to be gathered on the pool; `rest` is what was typed behind its sign, which is only
    // of meaning to a line.
    using Gather = std::function<std::function<QList<GoToEntry>()>(GoToScope scope, const QString &rest)>;

    GoToPopup(Gather gather, QWidget *parent);

    // Over the upper part of the window. `uses`: how often each was chosen.
    void openOver(const QWidget &window, GoToScope scope, const QHash<QString, int> &uses);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(const artiscope::GoToEntry &entry); // after it is hidden, and the keyboard is back where it was

private:
    void search();
    void showFound();
    void fitRows();
    void accept();
    void choose(const QModelIndex &index);

    Gather m_gather;
    GoToModel *m_model;
    SearchField *m_search;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_help;
    std::optional<QString> m_gathered; // what the entries are of: the scope's sign, and of a line what was typed
    bool m_accepting = false; // Enter came before what was typed had been searched
};

} // namespace artiscope
