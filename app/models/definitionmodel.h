// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/definition.h"

#include <QAbstractListModel>

namespace artiscope {

class Catalogue;

// The definitions of a snapshot as a list, "All artifacts" first. Definitions that only artifacts tell of (their list
// could not be read) are there too. Main thread.
class DefinitionModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, // empty for all
        CountRole, // artifacts
        FailedRole, // of these, the ones in Error
        ContentTypeRole,
        GroupRole,
        TransformationRole,
        DescriptionRole,
    };

    explicit DefinitionModel(QObject *parent = nullptr);

    void attach(Catalogue *catalogue); // null: none. The catalogue must be detached before it goes
    void setDefinitions(const QList<Definition> &definitions);
    void setArtifacts(const QList<Artifact> &artifacts); // counts them
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
    };
    void show(); // the rows, from what is known

    Catalogue *m_catalogue = nullptr;
    QList<Definition> m_known;
    QList<Definition> m_rows; // without "all"
    QHash<QString, Count> m_counts; // by id; "" is all
    QHash<QString, QString> m_names; // of those that only artifacts tell of, too
};

} // namespace artiscope
