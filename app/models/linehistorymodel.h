// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/linehistory.h"
#include "app/domain/revision.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <functional>

namespace artiscope {

class ArtifactLineHistory;

// How one line was, newest first, as it is found, and as long as there is something to say of what was before, a last
// row that says it. What is displayed is all of a row in one line; a delegate takes its parts. Main thread.
class LineHistoryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        TimeRole = Qt::UserRole + 1, // "Nov 22, 16:05"
        DetailRole, // "m.keller · changed it"
        WordsRole, // QStringList: what the line said; several lines where it came from several; none: it was not there
        IsEndRole, // bool: the last row
    };

    // `now`: for times that are told by how long ago they were.
    LineHistoryModel(std::function<Instant()> now, const QTimeZone &zone, QObject *parent = nullptr);

    // Null: none. It must be detached before it goes. `endText`: why its revisions go back no further.
    void attach(ArtifactLineHistory *history, const QString &endText = {});

    [[nodiscard]] const Revision *revision(int row) const; // that made it so; null: there is none, as in the last row
    [[nodiscard]] qsizetype line(int row) const; // where it is there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void take();
    [[nodiscard]] int count() const { return int(m_versions.size()); }
    [[nodiscard]] bool isKnownToCome(const LineVersion &version) const; // not just to be there already
    [[nodiscard]] QString endText() const; // empty: there is no last row
    [[nodiscard]] QString detail(int row) const;

    std::function<Instant()> m_now;
    QTimeZone m_zone;
    ArtifactLineHistory *m_history = nullptr;
    QString m_endText;
    std::vector<LineVersion> m_versions;
    QString m_end; // what the last row says; empty: there is none
};

} // namespace artiscope
