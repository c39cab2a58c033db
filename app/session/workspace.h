// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/artifacthistory.h"
#include "app/session/branchlist.h"
#include "app/session/catalogue.h"
#include "app/session/comparison.h"
#include "app/session/countingchoices.h"
#include "app/session/readings.h"
#include "app/session/runcentre.h"

#include <QTimer>

namespace artiscope {

class BaseComparison;
class ChangedContents;
class ContentCache;
class DifferenceExport;
class SameChange;
class SetHistory;

// A place that can be gone back to.
struct Place {
    Snapshot snapshot;
    std::optional<ArtifactKey> artifact;
    std::optional<Snapshot> against; // what it was compared with last while it was shown
    bool operator==(const Place &) const = default;
};

// All that one window looks at: a server, a snapshot of it, the artifact being read, the runs. The only object that the
// window needs to know; it owns the rest of the session. Main thread. Parts (connection() and below) exist while
// isOpen(); opened() tells that they are others, closing() that they are about to go.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(const Services &services, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const Services &services() const { return m_services; }

    // --- the server -------------------------------------------------------------------------------------------------
    // `secret`: see Connection. What was open is closed first.
    // Goes to the profile's default branch; without one, to where the person was last.
    void open(const Profile &profile, std::optional<Secret> secret = {});
    // Where to go once connected. `time` as a person types it: it is read once, against the server's clock. When there
    // is no such branch, or no such time, placeRefused() says why, and the default branch or now is shown.
    struct Wanted {
        QString branch; // empty: the server's default
        QString time; // empty: now
        QString against; // a snapshot (reference.h) to compare with; empty: none
        bool asLeft = false; // what was open to be read comes back (sessionmemory.h)
    };
    void openAt(const Profile &profile, std::optional<Secret> secret, const Wanted &wanted);
    void openLike(const Workspace &other); // the same server, in the same way, and there the same snapshot
    void close();
    [[nodiscard]] bool isAsLeft() const { return m_isAsLeft; } // opened so
    void followSettings(); // and the limits of services(): one of them is another now
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    [[nodiscard]] Connection &connection() const { return *m_connection; }
    [[nodiscard]] BranchList &branches() const { return *m_branches; }
    [[nodiscard]] Catalogue &catalogue() const { return *m_catalogue; }
    [[nodiscard]] Readings &readings() const { return *m_readings; }
    [[nodiscard]] Document &document() const { return m_readings->active().document(); } // what commands are about
    [[nodiscard]] RunCentre &runs() const { return *m_runs; }
    [[nodiscard]] Comparison &comparison() const { return *m_comparison; } // of against() with snapshot()
    // How the contents of what differs do; begins by itself.
    [[nodiscard]] ChangedContents &changedContents() const { return *m_changedContents; }
    void setCounting(const CountingChoices &counting); // how lines are, there and in histories
    [[nodiscard]] const CountingChoices &counting() const { return m_counting; }
    [[nodiscard]] SameChange &sameChange() const { return *m_sameChange; } // and which of them differ alike
    [[nodiscard]] BaseComparison &baseComparison() const { return *m_baseComparison; } // whose changes they are
    [[nodiscard]] ContentSource &content() const { return *m_content; }
    [[nodiscard]] Request cacheSize(Done<qint64> done) const; // bytes on disk, of this server; 0: none

    // --- the snapshot -----------------------------------------------------------------------------------------------
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; } // empty branch: not connected yet
    [[nodiscard]] Instant now() const; // the server's
    [[nodiscard]] const std::optional<Instant> &lastVisit() const { return m_lastVisit; } // when one left it before
    [[nodiscard]] std::optional<Branch> branch() const; // facts of the snapshot's branch, when known
    // Not while the rows of the catalogue are still those of the place one comes from.
    [[nodiscard]] bool showsItsSnapshot() const;
    void setBranch(const QString &name);
    void setTime(std::optional<Instant> at); // nothing: now
    // The snapshot that the one that is shown is compared with, from that one to this one; nothing: none.
    [[nodiscard]] const std::optional<Snapshot> &against() const { return m_against; }
    void compareWith(const std::optional<Snapshot> &other);
    void showCompared(const Snapshot &shown, const std::optional<Snapshot> &against); // both at once
    void swapSnapshots(); // shows what was compared with, compared with what was shown
    void refresh(); // F5: branches, rights, definitions and artifacts, seen as loading

    // --- the artifact being read ------------------------------------------------------------------------------------
    void read(const ArtifactKey &key); // as Readings::show()
    // Of one artifact up to a snapshot, for whoever shows it, who lets go of it before closing() is over.
    [[nodiscard]] std::unique_ptr<ArtifactHistory> makeHistory(
        const Artifact &artifact, const Snapshot &snapshot) const;
    [[nodiscard]] std::unique_ptr<SetHistory> makeSetHistory() const; // the same of what changed on a branch
    [[nodiscard]] std::unique_ptr<DifferenceExport> makeExport() const; // the same of what leaves the window

    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_places.size(); }
    void goBack();
    void goForward();

    // --- generating -------------------------------------------------------------------------------------------------
    [[nodiscard]] GenerateBlock generateBlock() const;
    [[nodiscard]] const std::optional<ArtifactRights> &rights() const { return m_rights; }
    void generate(const QList<Artifact> &artifacts); // split by definition: one run each
    void planAll(const Definition &definition); // answers with planned() or planFailed()
    void generateAll(const GenerationPlan &plan); // what was planned and, where needed, confirmed
    void generateFailedAgain(const QString &runId);

Q_SIGNALS:
    void opened();
    void closing();
    void snapshotChanged();
    void againstChanged();
    void countingChanged();
    void branchVanished(const QString &name); // the snapshot's branch is gone: the person chooses, nothing is switched
    void placeRefused(const artiscope::Error &error);
    void generateBlockChanged();
    void placesChanged();
    void planned(const artiscope::GenerationPlan &plan);
    void planFailed(const artiscope::Error &error);

private:
    void connectionChanged();
    void useCache();
    void branchesChanged();
    void arrive(); // connected, branches known: choose the snapshot and load it
    void startRefreshing();
    void showSnapshot(const Snapshot &snapshot);
    void askRights();
    void compareSoon(const QList<int> &rows); // if what is in them now is not what was compared
    void compareAgain(); // what is shown, or what it is compared with, is another
    void followComparison();
    void followBase();
    void lookIntoChanges();
    void keepCompared(); // what it showed, for histories
    void follow(); // the artifacts that are shown, in what the catalogue has now
    void keepVisit(); // that one is here now, for the next time
    void record(); // the present place, for going back
    void goTo(qsizetype position);

    const Services &m_services;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ContentCache> m_cache;
    qint64 m_cacheLimit = 0; // that it was given last
    std::unique_ptr<HistoryStore> m_pasts; // what is kept of histories; null: nothing is
    std::unique_ptr<BranchList> m_branches;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<ContentSource> m_content;
    std::unique_ptr<RunCentre> m_runs;
    std::unique_ptr<Comparison> m_comparison;
    std::unique_ptr<ChangedContents> m_changedContents;
    std::unique_ptr<SameChange> m_sameChange;
    std::unique_ptr<BaseComparison> m_baseComparison;
    std::unique_ptr<Readings> m_readings;
    Snapshot m_snapshot;
    std::optional<Snapshot> m_against;
    std::pair<Snapshot, Snapshot> m_lookedInto; // between which changes are, that are looked into
    CountingChoices m_counting;
    std::optional<Instant> m_lastVisit;
    bool m_isAsLeft = false;
    Wanted m_wanted; // where to go once connected
    std::optional<ArtifactRights> m_rights; // on the snapshot's branch
    QList<Place> m_places;
    qsizetype m_position = -1;
    QTimer m_autoRefresh;
    QTimer m_visiting; // keeps the visit while it lasts
    QTimer m_comparing; // again, when no more of what is compared becomes another at the moment
    Request m_rightsRequest;
    Request m_planRequest;
    Request m_limitRequest; // more or less room for the cache
};

} // namespace artiscope
