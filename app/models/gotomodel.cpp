// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/gotomodel.h"

#include "app/core/pool.h"
#include "app/domain/fuzzypattern.h"

#include <QStringList>

#include <algorithm>

namespace artiscope {

namespace {

constexpr int perUse = 400; // of a score, where the best place of a word is worth 16,000
constexpr int mostUses = 10;
constexpr int off = 4000; // less for what cannot be gone to now
constexpr size_t stretch = 4096; // entries between two looks at whether it is still wanted

QString spoken(const GoToEntry &entry)
{
    QStringList words{entry.text, entry.detail, entry.whyNot.isEmpty() ? entry.hint : entry.whyNot};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace

struct GoToModel::Index {
    QList<GoToEntry> entries;
    QStringList folded;
    std::vector<int> bonus; // for having been chosen, and for being on
};

struct GoToModel::Hits {
    std::vector<int> rows; // best first, mostRows at most
    int found = 0;
};

GoToModel::GoToModel(QObject *parent) : QAbstractListModel(parent) { }
GoToModel::~GoToModel() = default;

void GoToModel::setEntries(std::function<QList<GoToEntry>()> make)
{
    m_searching = {};
    m_index.reset();
    m_gathering = runOnPool<std::shared_ptr<const Index>>(
        [make = std::move(make), uses = m_uses](const Cancelled &) -> Result<std::shared_ptr<const Index>> {
            auto index = std::make_shared<Index>();
            index->entries = make();
            index->folded.reserve(index->entries.size());
            index->bonus.reserve(size_t(index->entries.size()));
            for (const GoToEntry &entry : std::as_const(index->entries)) {
                index->folded << FuzzyPattern::folded(entry.text);
                index->bonus.push_back(
                    perUse * std::min(mostUses, uses.value(goToKey(entry))) - (entry.whyNot.isEmpty() ? 0 : off));
            }
            return std::shared_ptr<const Index>(std::move(index));
        },
        [this](Result<std::shared_ptr<const Index>> result) {
            m_index = *result;
            searchAgain();
        });
}

void GoToModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    if (m_index)
        searchAgain();
}

GoToModel::Hits GoToModel::search(const Index &index, const QString &text, const std::function<bool()> &cancelled)
{
    struct Hit {
        int score;
        int row;
    };
    const FuzzyPattern pattern(text);
    std::vector<Hit> hits;
    for (size_t row = 0; row < index.bonus.size(); ++row) {
        if (row % stretch == 0 && cancelled())
            return {};
        if (const std::optional<int> score = pattern.score(index.folded.at(qsizetype(row))))
            hits.push_back({(pattern.isEmpty() ? 0 : *score) + index.bonus[row], int(row)});
    }
    // Of equal ones the order in which they were given counts.
    const auto better = [](const Hit &a, const Hit &b) {
        return a.score != b.score ? a.score > b.score : a.row < b.row;
    };
    const size_t shown = std::min(hits.size(), size_t(mostRows));
    std::partial_sort(hits.begin(), hits.begin() + qsizetype(shown), hits.end(), better);
    Hits result{{}, int(hits.size())};
    for (size_t i = 0; i < shown; ++i)
        result.rows.push_back(hits[i].row);
    return result;
}

void GoToModel::searchAgain()
{
    m_searching =
        runOnPool<Hits>([index = m_index, text = m_text](
                            const Cancelled &cancelled) -> Result<Hits> { return search(*index, text, cancelled); },
            [this, text = m_text](Result<Hits> hits) {
                beginResetModel();
                m_listed = m_index;
                m_listedText = text;
                m_rows = std::move(hits->rows);
                m_found = hits->found;
                endResetModel();
                Q_EMIT settled();
            });
}

const GoToEntry *GoToModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_listed->entries.at(m_rows[size_t(index.row())]);
}

int GoToModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant GoToModel::data(const QModelIndex &index, int role) const
{
    const GoToEntry *const shown = entry(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->text;
    case Qt::AccessibleTextRole:
        return spoken(*shown);
    case KindRole:
        return int(shown->kind);
    case DetailRole:
        return shown->detail;
    case HintRole:
        return shown->hint;
    case WhyNotRole:
        return shown->whyNot;
    case PlacesRole:
        return QVariant::fromValue(FuzzyPattern(m_listedText).places(FuzzyPattern::folded(shown->text)));
    default:
        return {};
    }
}

} // namespace artiscope
