// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/artifactmodel.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>

class QResizeEvent;
class QTableView;

namespace artiscope {

class ArtifactColumns;
class RowTableView;
class StateView;

// The artifacts as a table. What is selected, which row is the current one and what stands at the top are kept by
// artifact key: over filters, pages, other branches and other times. The model outlives it. GUI thread.
class ArtifactTable final : public QWidget {
    Q_OBJECT
public:
    explicit ArtifactTable(ArtifactModel &model, QWidget *parent = nullptr);

    // Whose state is shown over the rows; null: none. The model is attached by its owner. Detach before it goes.
    void attach(Catalogue *catalogue);
    // What to do where there is nothing; null: no button.
    struct NextActions {
        QAction *generateAll = nullptr;
        QAction *chooseBranch = nullptr;
        QAction *showNow = nullptr;
    };
    void setNextActions(const NextActions &actions);
    void setNow(std::function<Instant()> now); // the server's clock, asked once a minute

    [[nodiscard]] QTableView *view() const;
    [[nodiscard]] std::optional<Artifact> currentArtifact() const;
    [[nodiscard]] QList<Artifact> selectedArtifacts() const; // as shown, from above
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] const Artifact *firstSelected() const; // of these; null: none. Valid until the model's next signal
    // Makes it the current and only selected row, at once or as soon as it is to be seen; tells nobody.
    void setCurrent(const std::optional<ArtifactKey> &key);

    [[nodiscard]] ArtifactColumns &columns() const { return *m_columns; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void currentArtifactChanged(const artiscope::Artifact &artifact); // by the person
    void artifactActivated(const artiscope::Artifact &artifact); // Enter or double click
    void keepRequested(const artiscope::Artifact &artifact); // double click
    void selectionChanged(); // selectedArtifacts() is another
    void contextMenuRequested(const QPoint &globalPosition);
    void typed(const QString &text); // letters, which belong into the filter
    void escapePressed();
    void dragRequested(const artiscope::Artifact &artifact); // the button is still down

protected:
    void changeEvent(QEvent *event) override;

private:
    void adjustSizes();
    void remember(); // before rows move
    void restore(QAbstractItemModel::LayoutChangeHint hint);
    void currentMoved(const QModelIndex &current);
    void selectionMoved();
    [[nodiscard]] bool isSelected(const ArtifactKey &key) const;
    void showState();
    void keepCurrentSeen(const QResizeEvent &event);
    void showNothing(); // what to do about it
    void showRange();

    ArtifactModel &m_model;
    QPointer<Catalogue> m_catalogue;
    RowTableView *m_view;
    StateView *m_state = nullptr;
    ArtifactColumns *m_columns = nullptr;
    NextActions m_next;
    std::function<Instant()> m_now;
    std::optional<ArtifactKey> m_current;
    QSet<ArtifactKey> m_selected; // what the person selected, also while it is not to be seen
    bool m_currentWasThere = false; // when rows were put in order last
    bool m_selectionIsNews = false; // the view's selection is newer than m_selected
    std::optional<ArtifactKey> m_top; // the row at the top before rows moved; none: scrolled to the beginning
    bool m_topAwaited = false; // m_top is not there yet
    bool m_restoring = false;
    QTimer m_patience; // before "loading" is shown where no rows are
    bool m_wasLoading = false;
    QTimer m_rangeTimer; // many scroll steps, one question
    QTimer m_minute;
};

} // namespace artiscope
