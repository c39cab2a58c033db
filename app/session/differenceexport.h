// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/changeorigin.h"
#include "app/session/changedcontents.h"
#include "app/session/comparisonreport.h"
#include "app/store/historystore.h"

namespace artiscope {

// What goes out of Artiscope of a comparison: its lines counted (and made of each what SameChanges need), a patch, a
// page to be read elsewhere. First, where it is wanted, when and by whom each artifact was changed, then the contents
// of what differs. Main thread; owned by a verb or a window's commands; outlived by the connection, the source
// and the store that it was given.
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
        QHash<ArtifactKey, ChangeOrigin> origins; // whose the changes are; of those of which it is known
        CountingChoices counting; // a patch is whole: nothing of it is ignored
        bool details = false; // when and by whom, of both sides; they cost the server much
        Priority priority = Priority::High;
    };

    // What was made, as values: what is written of many thousand artifacts is put together on the pool.
    struct Made {
        What what; // with the details
        ReportOrigin origin;
        ContentDifferences differences; // of what has content

        [[nodiscard]] qsizetype leftOut() const; // what differs and has no content on a side that it is on
        [[nodiscard]] QByteArray patch() const; // of use only when no artifact failed
        [[nodiscard]] QByteArray report() const;
    };

    DifferenceExport(Connection &connection, ContentSource &source, QObject *parent = nullptr);
    ~DifferenceExport() override;

    // What is known of pasts, which the server then is not asked about. Null: nothing; before that: nothing.
    void useStore(HistoryStore *store) { m_store = store; }

    void start(const What &what); // ends with ended() unless it is stopped
    void stop();
    [[nodiscard]] bool isActive() const { return m_active; }

    // Why nothing could be made of it. What fails of one artifact alone differences() tell.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const ContentDifferences &differences() const { return m_contents.differences(); }
    [[nodiscard]] Made made() const; // once it has ended

Q_SIGNALS:
    void progressed(); // differences().done()
    void ended();

private:
    using Side = std::optional<Artifact> ArtifactChange::*;
    // Of which it is not known when their content was stored: the same ones, in the same order, until that is filled
    // in.
    [[nodiscard]] std::vector<Artifact *> undated(Side side);
    [[nodiscard]] QList<Artifact> undatedNow(Side side);
    void addKnown(Side side, const Snapshot &snapshot, Request &request);
    void useKnown(Side side, const std::function<bool(const Storing &)> &isWanted);
    void addDetails(Side side, const Snapshot &snapshot, Request &request);
    void addEvents(Side side, const Snapshot &snapshot, Request &request);
    void lookWhenDetailed(Side side);
    void look();
    void end();

    Connection &m_connection;
    HistoryStore *m_store = nullptr;
    QHash<QString, Storing> m_known; // of both sides, by storage id
    ChangedContents m_contents;
    What m_what;
    std::optional<Error> m_error;
    bool m_active = false;
    Request m_leftDetails;
    Request m_rightDetails;
};

} // namespace artiscope
