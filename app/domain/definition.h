// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"

#include <QVariantMap>

namespace artiscope {

// An artifact definition: what is rendered, for which group, by which transformation. What is not known is empty.
struct Definition {
    QString id;
    QString name;
    QString artifactName; // becomes the name of each artifact
    QString description;
    QString contentType;
    QVariantMap parameters; // query variable → path into the target
    QString groupId;
    QString groupName; // display label
    QString groupLabel; // the label that somebody gave it
    QString groupKind; // CoreStandardGroup
    QString groupDescription;
    QString transformationId;
    QString transformationName;
    QString transformationLabel;
    QString transformationKind; // CoreTransformJinja2, CoreTransformPython
    QString transformationDescription;
    QString transformationPath; // template or source file in the repository
    QString transformationClass; // of Python
    int timeout = 0; // seconds that the transformation may take; 0: not known
    QString queryId;
    QString queryName;
    QString repositoryId;
    QString repositoryName;

    [[nodiscard]] DefinitionRef ref() const { return {id, name}; }
    bool operator==(const Definition &) const = default;
};

struct GroupMember {
    QString id;
    QString label;
    QString kind;
    bool operator==(const GroupMember &) const = default;
};

} // namespace artiscope
