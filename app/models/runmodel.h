// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/run.h"

#include <QAbstractItemModel>

namespace artiscope {

class RunCentre;

// The runs that were asked for, newest first, each with its artifacts beneath. Main thread.
class RunModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { What, State, Outcome, Error };
    enum Role {
        RunIdRole = Qt::UserRole + 1,
        OutcomeRole, // of an artifact: Outcome, as int
        PhaseRole, // of a run: Run::Phase, as int
        ArtifactKeyRole, // of an artifact: its ArtifactKey
        DoneRole, // of a run: artifacts with a final outcome
        ExpectedRole, // of a run: how many there will be; -1 when not known yet
        FailedRole, // of a run: artifacts that failed
    };

    explicit RunModel(QObject *parent = nullptr);
    ~RunModel() override;

    void attach(RunCentre *runs); // null: none. The centre must be detached before it goes
    void setRuns(const QList<Run> &runs); // all anew
    void setRun(const Run &run); // one of them changed, or is new and the newest
    void removeRun(const QString &runId);

    [[nodiscard]] const Run *run(const QModelIndex &index) const; // of a run's or an artifact's row; null: none there
    [[nodiscard]] const RunItem *item(const QModelIndex &index) const; // null: not an artifact's row

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry; // a run; its address is what artifacts' indexes hold, so it must not move
    [[nodiscard]] const Entry *entryOf(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(const QString &runId) const;
    [[nodiscard]] QVariant runData(const Run &run, Column column, int role) const;
    [[nodiscard]] QVariant artifactData(const Run &run, const RunItem &item, Column column, int role) const;

    RunCentre *m_centre = nullptr;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace artiscope
