// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/contenttext.h"
#include "app/session/contentdifferences.h"
#include "app/session/contentsource.h"
#include "app/session/countingchoices.h"

#include <map>

namespace artiscope {

class DiffLibrary;

// One change with what both sides hold; a side that is not there, or was never rendered, has nothing.
struct ChangedContent {
    ArtifactChange change;
    std::optional<QByteArray> left;
    std::optional<QByteArray> right;
    ContentText leftText; // of these as readTexts() has read them; of a side that has nothing an empty one
    ContentText rightText;
    std::optional<IgnoredHunks> lines; // that differ, as compareLines() has found them; nothing: one is no text
    LineMatching matching = LineMatching::Most; // that they were found by
};

// Large ones are for the pool.
void readTexts(ChangedContent &content, const std::function<bool()> &cancelled);

// Once its texts are read. Errors: TooLargeToCompare.
[[nodiscard]] Result<Nothing> compareLines(const DiffLibrary &library, ChangedContent &content,
    const IgnoreRules &ignore, LineMatching matching, const std::function<bool()> &cancelled);

// The second stage of a comparison: the contents of what differs, by their storage id, from the cache where it has
// them, and how many lines do. Some changes are looked into at once, in the order given; what fails is told of that one
// alone. Main thread, the comparing is the pool's; owned by the workspace or a verb; must not outlive the source.
class ChangedContents : public QObject {
    Q_OBJECT
public:
    // Something more to be made of both contents, whose texts are read and compared, on the pool: values only, it must
    // not know any object.
    using Make = std::function<Result<QByteArray>(
        const DiffLibrary &library, const ChangedContent &content, const std::function<bool()> &cancelled)>;

    explicit ChangedContents(ContentSource &source, QObject *parent = nullptr);
    ~ChangedContents() override;

    // Loading until all were looked into, then Ready; failures are values of their own.
    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const ContentDifferences &differences() const { return m_differences; }

    // What else is to be made of each, and how lines are counted, from the next start() on, which keeps nothing then of
    // what was found in another way.
    void setMake(Make make);
    void setCounting(const CountingChoices &counting);
    [[nodiscard]] const CountingChoices &counting() const { return m_counting; }
    // Replaces what was looked into before; what was found of the same two contents stays.
    void start(const QList<ArtifactChange> &changes, Priority priority);
    void stop(); // what was found stays; Idle
    void resume(); // after stop(): goes on where it was

Q_SIGNALS:
    void started(); // others are looked into, or the same in another way: differences() are others; before its state
    void stateChanged();
    void found(qsizetype place);

private:
    struct Look { // into one change
        ChangedContent content;
        int waitingFor = 0; // sides that are being fetched
        Request left;
        Request right;
        Request comparing;
    };

    void keepFound(const ContentDifferences &before);
    void next();
    void fetch(qsizetype place, const Artifact &artifact, std::optional<QByteArray> ChangedContent::*side,
        Request Look::*request);
    void compare(qsizetype place);
    void take(qsizetype place, ContentDifference difference);

    ContentSource &m_source;
    const std::shared_ptr<const DiffLibrary> m_library; // jobs on the pool share it
    Priority m_priority = Priority::Medium;
    Make m_make;
    CountingChoices m_counting;
    bool m_isOutdated = false; // what was found, by the two before this
    ContentDifferences m_differences;
    LoadState m_state = LoadState::Idle;
    qsizetype m_next = 0; // what is before it was found or is under way
    std::map<qsizetype, Look> m_looks; // under way, by place
};

} // namespace artiscope
