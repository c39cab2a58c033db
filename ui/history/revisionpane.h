// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/revisionmodel.h"

#include <QWidget>

class QListView;
class QToolButton;

namespace artiscope {

class ElidedLabel;

// The list of revisions with how far it is: one is chosen to be read, or several to be compared. GUI thread.
class RevisionPane final : public QWidget {
    Q_OBJECT
public:
    explicit RevisionPane(std::function<Instant()> now, QWidget *parent = nullptr);

    // Null: none. It outlives this, or is taken away before. `wanted`: the storage id of what is to be chosen once it
    // is found, the newest until then; empty: that.
    void attach(ArtifactHistory *history, const QString &wanted = {});
    void setContextActions(const QList<QAction *> &actions);

    [[nodiscard]] const RevisionModel &model() const { return m_model; }
    [[nodiscard]] bool awaitsWanted() const { return m_wanted && !m_wanted->isEmpty(); } // and nobody chose otherwise
    [[nodiscard]] QList<int> rows() const; // that are chosen, from the top
    void choose(int row); // and shows it

Q_SIGNALS:
    void chosenChanged(); // rows()

private:
    void chooseWanted();
    void updateHead();
    void press(); // the button

    std::function<Instant()> m_now;
    RevisionModel m_model;
    ArtifactHistory *m_history = nullptr;
    std::optional<QString> m_wanted; // nothing: it was found, or the person has chosen
    bool m_choosing = false; // it is not the person who does
    ElidedLabel *m_title;
    ElidedLabel *m_state;
    QToolButton *m_button;
    QListView *m_list;
};

} // namespace artiscope
