// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/branchlist.h"

#include <algorithm>

namespace artiscope {

BranchList::BranchList(Connection &connection, QObject *parent) : QObject(parent), m_connection(connection) { }

std::optional<Branch> BranchList::find(const QString &name) const
{
    const auto at = std::ranges::find(m_branches, name, &Branch::name);
    return at == m_branches.end() ? std::nullopt : std::optional(*at);
}

QString BranchList::defaultName() const
{
    const auto at = std::ranges::find(m_branches, true, &Branch::isDefault);
    return at == m_branches.end() ? QString() : at->name;
}

void BranchList::refresh()
{
    if (m_branches.isEmpty()) {
        m_state = LoadState::Loading;
        m_error.reset();
        Q_EMIT changed();
    }
    m_load = m_connection.client().branches([this](Result<QList<Branch>> answer) {
        if (!answer) {
            m_error = answer.error();
            m_state = m_branches.isEmpty() ? LoadState::Failed : LoadState::Ready;
            Q_EMIT changed();
            return;
        }
        m_branches = answer.take();
        std::ranges::stable_sort(m_branches, [](const Branch &a, const Branch &b) {
            if (a.isDefault != b.isDefault)
                return a.isDefault;
            return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        });
        m_error.reset();
        m_state = LoadState::Ready;
        Q_EMIT changed();
    });
}

} // namespace artiscope
