// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/expressionsearch.h"

#include "app/content/compiledexpression.h"
#include "app/content/expressionwalker.h"
#include "app/core/parallel.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <limits>

namespace artiscope {

namespace {

// What one thread takes at a time, in bytes. Others than the one that searches help only for a while: their pool has
// more to do.
constexpr qsizetype partSize = 256 * 1024;
constexpr std::chrono::milliseconds helpingTime(300);

// What one thread searches at a time, and what it found there.
struct Part {
    std::vector<ByteRange> ranges;
    SearchResult result;
};

// Cut between lines, so that hits are cut nowhere else than the ranges are.
std::vector<Part> partsOf(const TextBuffer &buffer, const std::vector<ByteRange> &ranges)
{
    std::vector<Part> parts(1);
    qsizetype size = 0;
    for (const ByteRange &range : ranges) {
        for (qsizetype at = range.begin; at < range.end;) {
            if (size >= partSize) {
                parts.emplace_back();
                size = 0;
            }
            qsizetype end = range.end;
            if (end - at > partSize)
                end = std::min(end, buffer.lineEnd(buffer.lineOf(at + partSize)));
            parts.back().ranges.push_back({at, end});
            size += end - at;
            at = end;
        }
    }
    return parts;
}

// The parts that were begun are those up to some one, and what is found counts up to the first that did not end.
class Search {
public:
    Search(const TextBuffer &buffer, const QRegularExpression &expression, const SearchOptions &options,
        const std::vector<ByteRange> &ranges, const std::function<bool()> &cancelled)
        : m_buffer(buffer),
          m_expression(expression),
          m_options(options),
          m_cancelled(cancelled),
          m_patience(options.patience),
          m_helping(helpingTime),
          m_parts(partsOf(buffer, ranges))
    {
    }

    SearchResult run()
    {
        workInParallel(std::min(QThread::idealThreadCount(), int(m_parts.size())), [this] { work(); });
        SearchResult all;
        for (size_t i = 0; i < m_parts.size() && i <= m_last && !all.truncated; ++i) {
            SearchResult &found = m_parts[i].result;
            const size_t room = size_t(m_options.maximumHits) - all.hits.size();
            all.truncated = found.truncated || found.hits.size() > room;
            all.stoppedAtLine = found.stoppedAtLine;
            if (found.hits.size() > room) { // enough before that
                found.hits.resize(room);
                all.stoppedAtLine.reset();
            }
            all.hits.insert(all.hits.end(), found.hits.begin(), found.hits.end());
        }
        return all;
    }

private:
    void work()
    {
        ExpressionWalker walker(m_buffer, m_expression, m_options.wholeWords, m_patience);
        const bool helps = QThread::currentThread() != m_thread;
        while (m_found <= m_options.maximumHits && !(helps && m_helping.hasExpired())) {
            const size_t part = m_next++;
            if (part >= m_parts.size() || part > m_last)
                return;
            search(part, walker);
        }
    }

    void search(size_t part, ExpressionWalker &walker)
    {
        const auto isOver = [this, part] { return m_last < part || (m_cancelled && m_cancelled()); };
        HitCollector collector(m_buffer, m_options.maximumHits);
        std::optional<qsizetype> stoppedAt;
        for (const ByteRange &range : m_parts[part].ranges) {
            if (walker.walk(range, collector, isOver, stoppedAt) != ExpressionWalker::Walked::Through) {
                endAt(part);
                break;
            }
        }
        m_parts[part].result = collector.take();
        m_parts[part].result.stoppedAtLine = stoppedAt;
        m_found += qsizetype(m_parts[part].result.hits.size());
    }

    // None behind it counts any more.
    void endAt(size_t part)
    {
        size_t last = m_last;
        while (part < last && !m_last.compare_exchange_weak(last, part)) { }
    }

    const TextBuffer &m_buffer;
    const QRegularExpression &m_expression;
    const SearchOptions &m_options;
    const std::function<bool()> &m_cancelled;
    const QDeadlineTimer m_patience;
    const QDeadlineTimer m_helping; // of other threads
    QThread *const m_thread = QThread::currentThread();
    std::vector<Part> m_parts; // each is written by the thread that has it
    std::atomic<size_t> m_next = 0;
    std::atomic<size_t> m_last = std::numeric_limits<size_t>::max();
    std::atomic<qsizetype> m_found = 0;
};

} // namespace

SearchResult findExpression(const TextBuffer &buffer, const QString &expression, const SearchOptions &options,
    const std::vector<ByteRange> &ranges, const std::function<bool()> &cancelled)
{
    const CompiledExpression compiled = compiledExpression(expression, options);
    if (const auto *fault = std::get_if<ExpressionFault>(&compiled)) {
        SearchResult none;
        none.fault = *fault;
        return none;
    }
    return Search(buffer, std::get<QRegularExpression>(compiled), options, ranges, cancelled).run();
}

} // namespace artiscope
