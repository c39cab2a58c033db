// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/blameverb.h"

#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/session/artifactjson.h"

#include <QJsonArray>

namespace artiscope {

namespace {

// As a terminal can show it: nothing in it moves the cursor.
QString shown(QByteArrayView line)
{
    QString text = decodeText(line).text;
    return text.replace(QLatin1Char('\t'), QLatin1String("    "));
}

} // namespace

BlameVerb::BlameVerb(const VerbContext &context, QObject *parent)
    : HistoryVerb(context, parent),
      m_texts(source()),
      m_blame(m_texts)
{
    connect(&m_blame, &ArtifactBlame::progressed, this, &BlameVerb::sayProgress);
    connect(&m_blame, &ArtifactBlame::stateChanged, this, [this] {
        if (m_blame.state() == LoadState::Loading) {
            sayProgress();
            return;
        }
        showProgress({});
        if (m_blame.state() == LoadState::Ready)
            print();
        else
            fail(m_blame.error().value_or(Error{}));
    });
}

void BlameVerb::found()
{
    if (history().revisions().isEmpty()) {
        showProgress({});
        fail(Error{.kind = Error::Kind::Http, .reason = Error::Reason::NothingRendered, .subject = artifact().name});
        return;
    }
    m_blame.start(artifact(), history().revisions(), Priority::High);
}

void BlameVerb::sayProgress()
{
    showProgress(tr("content %1 of %2").arg(m_blame.fetching() + 1).arg(m_blame.revisions().size()));
}

void BlameVerb::print()
{
    QJsonArray array;
    QList<QStringList> rows;
    qsizetype number = 0;
    for (const int age : m_blame.lines()) {
        const Revision &revision = m_blame.revisions().at(age);
        const QByteArrayView text = m_blame.text().line(number++);
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
