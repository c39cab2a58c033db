// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/revision.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <functional>

namespace artiscope {

class ArtifactHistory;

// The revisions of one artifact, newest first, as they are found, and a last row that says where they end and why.
// What is displayed is all of a row in one line; a delegate takes its parts. Main thread.
class RevisionModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        TimeRole = Qt::UserRole + 1, // "Nov 22, 16:05"
        DetailRole, // "m.keller · stood for 2 days · 4 kB · 90c1…"
        CountsRole, // "+18 −0" to the one before; empty: not known (yet)
        AgeRole, // 0 of the newest, 1 of the oldest: double
        IsEndRole, // bool: the last row
    };

    // `now`: for times that are told by how long ago they were.
    RevisionModel(std::function<Instant()> now, const QTimeZone &zone, QObject *parent = nullptr);

    void attach(ArtifactHistory *history); // null: none. It must be detached before it goes

    [[nodiscard]] const Revision *revision(int row) const; // null: there is none, as in the last row
    [[nodiscard]] int count() const { return int(m_revisions.size()); } // of revisions
    [[nodiscard]] int rowOf(const QString &storageId) const; // -1: it has none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void take();
    void changeRow(int first, int last);
    [[nodiscard]] QVariant endData(int role) const;
    [[nodiscard]] QString endText() const;
    [[nodiscard]] QString detail(int row) const;
    [[nodiscard]] QString size(int row) const;
    [[nodiscard]] QString lines(int row) const;
    [[nodiscard]] QString sameAs(int row) const;
    [[nodiscard]] QString tip(int row) const;

    std::function<Instant()> m_now;
    QTimeZone m_zone;
    ArtifactHistory *m_history = nullptr;
    QList<Revision> m_revisions;
};

} // namespace artiscope
