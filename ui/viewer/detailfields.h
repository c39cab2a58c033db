// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/artifact.h"
#include "app/domain/definition.h"
#include "app/domain/snapshot.h"

#include <QList>
#include <QTimeZone>

namespace artiscope {

// One line of the details: what is copied is the value alone.
struct DetailField {
    QString key; // stable, for object names
    QString name;
    QString value;
    QString note; // beside the value: "verified", "2 days ago"
    bool good = false; // the note is good news
    bool fixedFont = false; // ids, checksums, paths
    bool operator==(const DetailField &) const = default;
};

struct DetailSection {
    QString title;
    QList<DetailField> fields;
    bool operator==(const DetailSection &) const = default;
};

// What is known beside the artifact itself.
struct DetailContext {
    Snapshot snapshot;
    std::optional<Definition> definition;
    std::optional<qint64> size; // bytes of the content; nothing: not loaded
    bool verified = false; // they have the recorded checksum
    QString shownAs; // "Arista EOS"; empty: not shown
    QString shownWhy; // "told by its content: certain"
    QList<DetailField> bytes; // what they are like, as far as it is known
    Instant now; // the server's
    QTimeZone zone;
};

// Everything that is known of an artifact and of what it comes from. Fields without a value are left out.
[[nodiscard]] QList<DetailSection> detailSections(const Artifact &artifact, const DetailContext &context);

// What is known of a definition, its transformation and its group.
[[nodiscard]] QList<DetailSection> definitionSections(const Definition &definition);

// All of it as text, "Name: value" a line.
[[nodiscard]] QString detailsAsText(const QList<DetailSection> &sections);

} // namespace artiscope
