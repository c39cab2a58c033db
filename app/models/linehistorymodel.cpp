// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/linehistorymodel.h"

#include "app/session/artifactlinehistory.h"
#include "app/session/explain.h"
#include "app/session/historytext.h"

#include <algorithm>
#include <utility>

namespace artiscope {

namespace {

constexpr qsizetype mostBytes = 2000; // of a line: nobody reads more in a list

QStringList wordsOf(const LineVersion &version)
{
    QStringList words;
    for (const QByteArray &line : version.lines) {
        const QString shown = decodeText(line.first(std::min(mostBytes, line.size()))).text;
        words << (line.size() > mostBytes ? shown + u'…' : shown);
    }
    return words;
}

// Without those that there are not.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

LineHistoryModel::LineHistoryModel(std::function<Instant()> now, const QTimeZone &zone, QObject *parent)
    : QAbstractListModel(parent),
      m_now(std::move(now)),
      m_zone(zone)
{
}

void LineHistoryModel::attach(ArtifactLineHistory *history, const QString &endText)
{
    if (m_history)
        disconnect(m_history, nullptr, this, nullptr);
    beginResetModel();
    m_history = history;
    m_endText = endText;
    m_versions = history ? history->versions() : std::vector<LineVersion>();
    m_end = this->endText();
    endResetModel();
    if (!history)
        return;
    connect(history, &RevisionWalk::progressed, this, &LineHistoryModel::take);
    connect(history, &RevisionWalk::stateChanged, this, &LineHistoryModel::take);
}

// Rows stay what they are while older ones come behind them, so that a view keeps what is chosen.
void LineHistoryModel::take()
{
    const std::vector<LineVersion> &found = m_history->versions();
    if (found.size() < m_versions.size()) { // it began again
        attach(m_history, m_endText);
        return;
    }
    for (int row = 0; row < count(); ++row) { // the last one may be another now, or not be the last any more
        LineVersion &known = m_versions[size_t(row)];
        const LineVersion &now = found[size_t(row)];
        const bool dependsOnState = row == count() - 1 && now.how == LineVersion::How::There;
        if (!dependsOnState && known == now)
            continue;
        known = now;
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (int(found.size()) > count()) {
        beginInsertRows({}, count(), int(found.size()) - 1);
        m_versions = found;
        endInsertRows();
    }
    const QString end = endText();
    if (m_end.isEmpty() != end.isEmpty()) {
        if (end.isEmpty())
            beginRemoveRows({}, count(), count());
        else
            beginInsertRows({}, count(), count());
        m_end = end;
        if (end.isEmpty())
            endRemoveRows();
        else
            endInsertRows();
    }
    if (std::exchange(m_end, end) != end)
        Q_EMIT dataChanged(index(count()), index(count()));
}

const Revision *LineHistoryModel::revision(int row) const
{
    if (row < 0 || row >= count())
        return nullptr;
    const QList<Revision> &revisions = m_history->revisions();
    const int age = m_versions[size_t(row)].age;
    return age < revisions.size() ? &revisions.at(age) : nullptr;
}

qsizetype LineHistoryModel::line(int row) const
{
    return m_versions[size_t(row)].place;
}

int LineHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_history ? 0 : count() + (m_end.isEmpty() ? 0 : 1);
}

Qt::ItemFlags LineHistoryModel::flags(const QModelIndex &index) const
{
    return index.isValid() && index.row() == count() ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

QVariant LineHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (row == count()) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == DetailRole;
        return isText ? QVariant(m_end) : role == IsEndRole ? QVariant(true) : QVariant();
    }
    const Revision *const made = revision(row);
    const QString time = made ? revisionTime(*made, m_now(), m_zone) : QString();
    const QStringList words = wordsOf(m_versions[size_t(row)]);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return joined({time, detail(row), words.join(u'\n')});
    case TimeRole:
        return time;
    case DetailRole:
        return detail(row);
    case WordsRole:
        return words;
    case IsEndRole:
        return false;
    default:
        return {};
    }
}

// The oldest revision of all brought all that is in it.
bool LineHistoryModel::isKnownToCome(const LineVersion &version) const
{
    return version.how == LineVersion::How::Came
        || (version.how == LineVersion::How::There && m_history->state() == LoadState::Ready
            && m_history->end() == HistoryEnd::FirstRendering);
}

QString LineHistoryModel::detail(int row) const
{
    const LineVersion &version = m_versions[size_t(row)];
    const Revision *const made = revision(row);
    QStringList parts;
    if (made && !made->by.isEmpty())
        parts << made->by;
    if (isKnownToCome(version)) {
        parts << tr("came with this");
        return joined(parts);
    }
    switch (version.how) {
    case LineVersion::How::Changed:
        parts << tr("changed");
        break;
    case LineVersion::How::Moved:
        parts << tr("moved here");
        break;
    case LineVersion::How::Back:
        parts << tr("brought back");
        break;
    case LineVersion::How::Removed:
        parts << tr("taken away");
        break;
    case LineVersion::How::There:
        if (m_history->state() == LoadState::Ready)
            parts << tr("was there already");
        break;
    case LineVersion::How::Came:
        break;
    }
    return joined(parts);
}

QString LineHistoryModel::endText() const
{
    if (!m_history)
        return {};
    switch (m_history->state()) {
    case LoadState::Idle:
        break;
    case LoadState::Loading:
        return tr("Looking into revision %L1 of %L2…")
            .arg(m_history->fetching() + 1)
            .arg(m_history->revisions().size());
    case LoadState::Failed: {
        const Explanation why = explain(m_history->error().value_or(Error{}));
        return tr("What was before is not known: %1").arg(why.what);
    }
    case LoadState::Ready:
        // Nothing to say where all is known.
        return m_versions.empty() || isKnownToCome(m_versions.back())
            ? QString()
            : tr("The server no longer tells what was before. %1").arg(m_endText);
    }
    return {};
}

} // namespace artiscope
