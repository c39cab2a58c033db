// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/blameverb.h"

#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/content/contenttext.h"
#include "app/core/pool.h"

#include <QJsonArray>

namespace artiscope {

namespace {

struct Step {
    TextBuffer text;
    Blame blame;
};

// As a terminal can show it: nothing in it moves the cursor.
QString shown(QByteArrayView line)
{
    QString text = decodeText(line).text;
    return text.replace(QLatin1Char('\t'), QLatin1String("    "));
}

} // namespace

void BlameVerb::found()
{
    m_revisions = history().revisions();
    if (m_revisions.isEmpty()) {
        showProgress({});
        fail(Error{.kind = Error::Kind::Http, .reason = Error::Reason::NothingRendered, .subject = artifact().name});
        return;
    }
    fetchNext(0);
}

void BlameVerb::fetchNext(qsizetype revision)
{
    const Revision &one = m_revisions.at(revision);
    showProgress(tr("content %1 of %2").arg(revision + 1).arg(m_revisions.size()));
    m_request = fetch(one, [this, revision](Result<FetchedContent> fetched) {
        if (fetched) {
            add(revision, fetched->bytes);
        } else {
            showProgress({});
            fail(fetched.error());
        }
    });
}

void BlameVerb::add(qsizetype revision, const QByteArray &bytes)
{
    const auto work = [library = m_library, blame = m_blame, bytes, isFirst = revision == 0,
                          type = artifact().contentType](const Cancelled &cancelled) -> Result<Step> {
        Step step{contentText(bytes, type, cancelled).text, blame};
        if (isFirst) {
            step.blame = Blame(step.text);
            return step;
        }
        const Result<Nothing> added = step.blame.add(*library, step.text, cancelled);
        return added ? Result<Step>(step) : Result<Step>(added.error());
    };
    m_request = runOnPool<Step>(work, [this, revision](Result<Step> step) {
        if (!step) {
            showProgress({});
            fail(step.error());
            return;
        }
        m_blame = step->blame;
        if (revision == 0)
            m_newest = step->text;
        if (m_blame.isSettled() || revision + 1 == m_revisions.size())
            print();
        else
            fetchNext(revision + 1);
    });
}

void BlameVerb::print()
{
    showProgress({});
    QJsonArray array;
    QList<QStringList> rows;
    qsizetype number = 0;
    for (const int age : m_blame.revisions()) {
        const Revision &revision = m_revisions.at(age);
        const QByteArrayView text = m_newest.line(number++);
        if (line().json) {
            array << QJsonObject{{QStringLiteral("line"), number}, {QStringLiteral("text"), QString::fromUtf8(text)},
                {QStringLiteral("storage_id"), revision.storageId}, {QStringLiteral("since"), orNull(revision.since)},
                {QStringLiteral("by"), orNull(revision.by)}};
        } else {
            const QString since = revision.since
                ? revision.since->toDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                : QStringLiteral("–");
            rows << QStringList{since, dash(revision.by), QString::number(number), shown(text)};
        }
    }
    if (line().json) {
        printJson(array);
    } else {
        printTable(
            {QStringLiteral("SINCE (UTC)"), QStringLiteral("BY"), QStringLiteral("LINE"), QStringLiteral("TEXT")}, rows,
            {0, 2}, {1});
    }
    sayEnd();
    Q_EMIT ended(AllDone);
}

} // namespace artiscope
