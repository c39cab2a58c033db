// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/changedcontents.h"

#include "app/core/pool.h"
#include "app/diff/countingdiff.h"
#include "app/diff/difflibrary.h"
#include "app/diff/linediff.h"
#include "app/session/encodingpair.h"

namespace artiscope {

namespace {

constexpr size_t looksAtOnce = 2; // two requests each, below Qt's six connections a host

ContentText textOf(
    const std::optional<QByteArray> &bytes, const std::optional<Artifact> &artifact, const Cancelled &cancelled)
{
    return contentText(bytes.value_or(QByteArray()), artifact ? artifact->contentType : QString(), cancelled);
}

Result<ContentDifference> differenceOf(const DiffLibrary &library, ChangedContent &content, const IgnoreRules &ignore,
    LineMatching matching, const Cancelled &cancelled)
{
    if (const Result<Nothing> compared = compareLines(library, content, ignore, matching, cancelled); !compared)
        return compared.error();
    ContentDifference difference;
    difference.isText = content.lines.has_value();
    if (!difference.isText)
        return difference;
    const LineDiff lines = countingDiff(
        {content.lines->lines, {}, {}}, content.lines->ignored, content.leftText.text, content.rightText.text)
                               .lines;
    difference.added = lines.added + lines.changed;
    difference.removed = lines.removed + lines.changed;
    difference.ignored = content.lines->count;
    difference.lineEndsDiffer = lines.lineEndsDiffer;
    difference.encodingsDiffer = encodingsOf(content.leftText, content.rightText).differ();
    difference.marksDiffer = lines.marksDiffer && !difference.encodingsDiffer; // another encoding's is another mark
    return difference;
}

} // namespace

void readTexts(ChangedContent &content, const Cancelled &cancelled)
{
    content.leftText = textOf(content.left, content.change.left, cancelled);
    content.rightText = textOf(content.right, content.change.right, cancelled);
}

Result<Nothing> compareLines(const DiffLibrary &library, ChangedContent &content, const IgnoreRules &ignore,
    LineMatching matching, const std::function<bool()> &cancelled)
{
    content.matching = matching;
    const ContentText &left = content.leftText;
    const ContentText &right = content.rightText;
    if (left.detection.language == Language::Binary || right.detection.language == Language::Binary)
        return Nothing{};
    const Result<LineDiff> lines = lineDiff(library, left.text, right.text, cancelled, matching);
    if (!lines)
        return lines.error();
    // Whose comments are comments: of what is there no more those of the left side.
    const Language language = content.change.right ? right.detection.language : left.detection.language;
    content.lines = ignoredHunks(left.text, right.text, *lines, ignore, language, cancelled);
    return Nothing{};
}

ChangedContents::ChangedContents(ContentSource &source, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_library(std::make_shared<const DiffLibrary>())
{
}

ChangedContents::~ChangedContents() = default;

void ChangedContents::setMake(Make make)
{
    m_make = std::move(make);
    m_isOutdated = true;
}

void ChangedContents::setCounting(const CountingChoices &counting)
{
    if (counting == m_counting)
        return;
    m_counting = counting;
    m_isOutdated = true;
}

void ChangedContents::start(const QList<ArtifactChange> &changes, Priority priority)
{
    const ContentDifferences before = std::exchange(m_differences, ContentDifferences(changes));
    if (!std::exchange(m_isOutdated, false))
        keepFound(before);
    m_looks.clear();
    m_priority = priority;
    m_next = 0;
    m_state = m_differences.done() == changes.size() ? LoadState::Ready : LoadState::Loading;
    next();
    Q_EMIT started();
    Q_EMIT stateChanged();
}

void ChangedContents::stop()
{
    m_looks.clear();
    m_state = LoadState::Idle;
    m_next = 0;
    Q_EMIT stateChanged();
}

void ChangedContents::resume()
{
    if (m_state != LoadState::Idle || m_differences.done() == m_differences.total())
        return;
    m_state = LoadState::Loading;
    next();
    Q_EMIT stateChanged();
}

// A storing makes a new storage id: of two that are the same the contents are.
void ChangedContents::keepFound(const ContentDifferences &before)
{
    const auto idOf = [](const std::optional<Artifact> &side) { return side ? side->storageId : QString(); };
    for (qsizetype place = 0; place < m_differences.total(); ++place) {
        const ArtifactChange &change = m_differences.changes().at(place);
        const ContentDifference *const known = before.find(change.key());
        if (!known || known->error)
            continue;
        const ArtifactChange &former = before.changes().at(before.placeOf(change.key()));
        if (idOf(former.left) == idOf(change.left) && idOf(former.right) == idOf(change.right))
            m_differences.take(place, *known);
    }
}

void ChangedContents::next()
{
    while (m_looks.size() < looksAtOnce && m_next < m_differences.total()) {
        const qsizetype place = m_next++;
        if (m_differences.at(place))
            continue;
        Look &look = m_looks[place];
        look.content.change = m_differences.changes().at(place);
        const auto isStored = [](const std::optional<Artifact> &side) { return side && !side->storageId.isEmpty(); };
        const bool left = isStored(look.content.change.left);
        const bool right = isStored(look.content.change.right);
        look.waitingFor = int(left) + int(right);
        if (left)
            fetch(place, *look.content.change.left, &ChangedContent::left, &Look::left);
        if (right)
            fetch(place, *look.content.change.right, &ChangedContent::right, &Look::right);
        if (!left && !right)
            compare(place);
    }
}

void ChangedContents::fetch(
    qsizetype place, const Artifact &artifact, std::optional<QByteArray> ChangedContent::*side, Request Look::*request)
{
    m_looks[place].*request =
        m_source.fetchStored(artifact, m_priority, {}, [this, place, side](Result<FetchedContent> fetched) {
            if (!fetched) {
                take(place, {.error = fetched.error()});
                return;
            }
            Look &look = m_looks[place];
            look.content.*side = std::move(fetched->bytes);
            if (--look.waitingFor == 0)
                compare(place);
        });
}

void ChangedContents::compare(qsizetype place)
{
    Look &look = m_looks[place];
    const auto work = [library = m_library, make = m_make,
                          ignore = m_counting.ignoring.of(m_differences.changes().at(place).key().definitionId),
                          matching = m_counting.matching, fetched = std::exchange(look.content, {})](
                          const Cancelled &cancelled) -> Result<ContentDifference> {
        ChangedContent content = fetched;
        readTexts(content, cancelled);
        Result<ContentDifference> difference = differenceOf(*library, content, ignore, matching, cancelled);
        if (!difference || !make)
            return difference;
        Result<QByteArray> made = make(*library, content, cancelled);
        if (!made)
            return made.error();
        difference->made = made.take();
        return difference;
    };
    look.comparing = runOnPool<ContentDifference>(work, [this, place](Result<ContentDifference> difference) {
        take(place, difference ? difference.take() : ContentDifference{.error = difference.error()});
    });
}

void ChangedContents::take(qsizetype place, ContentDifference difference)
{
    m_looks.erase(place); // and with it the other side, when one of them failed
    m_differences.take(place, std::move(difference));
    next();
    if (m_differences.done() == m_differences.total())
        m_state = LoadState::Ready;
    Q_EMIT found(place);
    if (m_state == LoadState::Ready)
        Q_EMIT stateChanged();
}

} // namespace artiscope
