// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/linehistorymodel.h"

#include <QWidget>

class QListView;
class QToolButton;

namespace artiscope {

class ElidedLabel;

// How one line looked before, as a list below the text: arrows move in it, Enter goes to where it was so, Escape closes
// it. Hidden until there is a line. GUI thread.
class LineHistoryPane final : public QWidget {
    Q_OBJECT
public:
    explicit LineHistoryPane(std::function<Instant()> now, QWidget *parent = nullptr);

    // It outlives this, or is taken away with clear() before. `endText`: why its revisions go back no further.
    void show(ArtifactLineHistory &history, const QString &endText); // and takes the keyboard
    void clear(); // and hides it

Q_SIGNALS:
    void revisionWanted(const QString &storageId, qsizetype line); // and where the line is in it
    void closeWanted();
    void retryWanted(); // of what failed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showState();
    void chooseFirst();

    LineHistoryModel m_model;
    ArtifactLineHistory *m_history = nullptr;
    bool m_awaitsFirst = false; // none is chosen yet
    ElidedLabel *m_title;
    QToolButton *m_retry;
    QToolButton *m_close;
    QListView *m_list;
};

} // namespace artiscope
