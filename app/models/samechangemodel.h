// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/changesignature.h"

#include <QAbstractListModel>

namespace artiscope {

class ArtifactModel;
class SameChange;

// The changes that several of the artifacts in a table have in common, the most frequent first, and at the end those
// that are like no other. What is counted is what the table would show without a choice of these. Main thread; follows
// the table, which outlives it.
class SameChangeModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, // as ArtifactFilter::sameChanges has it
        CountRole, // artifacts
        ActiveRole, // whether it is chosen, bool
    };

    explicit SameChangeModel(ArtifactModel &artifacts, QObject *parent = nullptr);

    void attach(const SameChange *same); // null: none. It outlives this, or is taken away before
    [[nodiscard]] ChangeSignature signature(int row) const; // empty: of those that are like no other
    [[nodiscard]] int changed() const { return m_changed; } // artifacts that are in any of the rows, or alone
    void toggle(int row); // chooses it alone, or takes the choice away

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString id;
        int count = 0;
        bool active = false;
        bool operator==(const Row &) const = default;
    };

    void refresh();
    [[nodiscard]] QString text(const Row &row) const;

    ArtifactModel &m_artifacts;
    const SameChange *m_same = nullptr;
    QList<Row> m_rows;
    int m_changed = 0;
};

} // namespace artiscope
