// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/changedcontents.h"

namespace artiscope {

// What goes out of Artiscope of a comparison: its lines counted (and made of each what SameChange needs), a patch, a
// page to be read elsewhere. First, where it is wanted, when and by whom each artifact was changed, then the contents
// of what differs. Main thread; owned by a verb or a window's commands; outlived by the connection and the source.
class DifferenceExport : public QObject {
    Q_OBJECT
public:
    enum class Contents { None, Lines, Patch, Report };
    struct What {
        Snapshot left;
        Snapshot right;
        Instant askedAt; // what "now" was
        ChangeCounts counts;
        QList<ArtifactChange> changes;
        Contents contents = Contents::None;
        CountingChoices counting; // of a report alone: a patch is whole
        bool details = false; // when and by whom, of both sides; they cost the server much
        Priority priority = Priority::High;
    };

    DifferenceExport(Connection &connection, ContentSource &source, QObject *parent = nullptr);
    ~DifferenceExport() override;

    void start(const What &what); // ends with ended() unless it is stopped
    void stop();
    [[nodiscard]] bool isActive() const { return m_active; }

    [[nodiscard]] const What &what() const { return m_what; } // with the details, once they are there
    // Why nothing could be made of it. What fails of one artifact alone contents() tell.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const ChangedContents &contents() const { return m_contents; } // of what has content

    // Once it has ended. A patch is of use only when no artifact failed.
    [[nodiscard]] qsizetype leftOut() const; // what differs and has no content on a side that it is on
    [[nodiscard]] QByteArray patch() const;
    [[nodiscard]] QByteArray report() const;

Q_SIGNALS:
    void progressed(); // contents().done()
    void ended();

private:
    void addDetails(std::optional<Artifact> ArtifactChange::*side, const Snapshot &snapshot, Request &request);
    void addEvents(std::optional<Artifact> ArtifactChange::*side, const Snapshot &snapshot, Request &request);
    [[nodiscard]] QList<Artifact> artifactsOf(std::optional<Artifact> ArtifactChange::*side) const;
    void lookWhenDetailed();
    void look();
    void end();

    Connection &m_connection;
    ChangedContents m_contents;
    What m_what;
    std::optional<Error> m_error;
    bool m_active = false;
    Request m_leftDetails;
    Request m_rightDetails;
};

} // namespace artiscope
