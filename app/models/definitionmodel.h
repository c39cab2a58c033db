// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/definition.h"

#include <QAbstractListModel>
#include <QSet>

namespace artiscope {

class Catalogue;
class ComparedRows;
class RunCentre;

// The definitions of a snapshot as a list, "All artifacts" first. Definitions that only artifacts tell of (their list
// could not be read, or only the snapshot that is compared with has them) are there too. What is counted are the rows
// of the table. Main thread.
class DefinitionModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, // empty for all
        CountRole, // artifacts; nothing: not known yet
        FailedRole, // of these, the ones in Error
        DifferingRole, // artifacts that are not the same in the snapshot that is compared with
        ContentTypeRole,
        GroupRole,
        TransformationRole,
        DescriptionRole,
        SummaryRole, // content type, group and transformation, behind what is to be said before
    };

    explicit DefinitionModel(QObject *parent = nullptr);

    // Null: none. Both must be detached before they go.
    void attach(const ComparedRows *rows, RunCentre *runs = nullptr);
    void setDefinitions(const QList<Definition> &definitions);
    void setUnreadable(const QString &why); // the list of definitions; empty: it was read
    void setRefused(const QSet<QString> &ids); // the server did not let this account generate these
    void setComplete(bool complete); // all artifacts are counted: a definition without any has none
    // Counts them. `own`: those behind these are only in the snapshot that is compared with.
    void setArtifacts(const QList<Artifact> &artifacts, std::optional<qsizetype> own = {});
    void addArtifacts(const QList<Artifact> &artifacts, int first); // counts those from `first` on, too

    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    [[nodiscard]] std::optional<Definition> definition(const QModelIndex &index) const; // nothing for all

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Count {
        int all = 0;
        int failed = 0;
        int own = 0; // of the snapshot that is shown
    };
    void show(); // the rows, from what is known
    void followCatalogue();
    void followRuns();
    void followChanges();
    void recount();
    void count(const QList<Artifact> &artifacts, qsizetype first, qsizetype own);
    [[nodiscard]] bool isCounted(const QString &id) const;
    [[nodiscard]] QString trouble(const Definition &row) const; // empty: none
    [[nodiscard]] QString summary(const Definition &row) const;
    [[nodiscard]] QString spoken(const Definition &row) const;

    Catalogue *m_catalogue = nullptr;
    RunCentre *m_runs = nullptr;
    const ComparedRows *m_compared = nullptr;
    QHash<QString, int> m_differing; // as m_counts
    QList<Definition> m_known;
    QList<Definition> m_rows; // without "all"
    QHash<QString, Count> m_counts; // by id; "" is all
    QString m_unreadable;
    QSet<QString> m_refused;
    bool m_complete = true;
    QHash<QString, QString> m_names; // of those that only artifacts tell of, too
};

} // namespace artiscope
