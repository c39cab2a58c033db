// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/artifactmodel.h"

#include <QAbstractListModel>

namespace artiscope {

// The values of one facet of an ArtifactModel as a list. Main thread; outlived by that model.
class FacetModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole + 1, // as ArtifactFilter has it
        CountRole,
        ActiveRole, // bool
    };

    FacetModel(ArtifactModel &artifacts, Facet facet, QObject *parent = nullptr);

    [[nodiscard]] Facet facet() const { return m_facet; }
    void toggle(const QModelIndex &index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void show();

    ArtifactModel &m_artifacts;
    const Facet m_facet;
    QList<FacetValue> m_values;
};

} // namespace artiscope
