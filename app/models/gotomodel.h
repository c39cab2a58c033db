// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"
#include "app/models/gotoentry.h"

#include <QAbstractListModel>

#include <functional>
#include <memory>

namespace artiscope {

// What of many things is meant by a few letters, best first. What was chosen often before comes before what is as good.
// Gathering and searching happen on the pool: a hundred thousand are searched within a frame. Main thread.
class GoToModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, // GoToEntry::Kind, as int
        DetailRole,
        HintRole,
        WhyNotRole,
        PlacesRole, // QList<int>: the letters of the text that were typed
    };
    static constexpr int mostRows = 200; // who wants more types another letter

    explicit GoToModel(QObject *parent = nullptr);
    ~GoToModel() override;

    // What can be gone to; runs on the pool, so it holds values only. What was listed stays until it has run.
    void setEntries(std::function<QList<GoToEntry>()> make);
    // How often each was chosen, by goToKey(); counts from the next setEntries().
    void setUses(const QHash<QString, int> &uses) { m_uses = uses; }
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isBusy() const { return m_gathering.isActive() || m_searching.isActive(); }
    [[nodiscard]] int found() const { return m_found; } // more than there are rows where these are too many

    [[nodiscard]] const GoToEntry *entry(const QModelIndex &index) const; // null: none there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void settled(); // the rows are those of text(); isBusy() is over

private:
    struct Index; // the entries, and what is searched of them
    struct Hits;

    static Hits search(const Index &index, const QString &text, const std::function<bool()> &cancelled);
    void searchAgain();

    std::shared_ptr<const Index> m_index; // null: nothing yet
    std::shared_ptr<const Index> m_listed; // what m_rows are of
    QHash<QString, int> m_uses;
    QString m_text;
    QString m_listedText;
    std::vector<int> m_rows;
    int m_found = 0;
    Request m_gathering;
    Request m_searching;
};

} // namespace artiscope
