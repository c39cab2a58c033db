// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/samechange.h"

namespace artiscope {

namespace {
using namespace std::chrono_literals;
constexpr auto tellEvery = 300ms; // thousands of results come one by one, and putting them in order takes a while
} // namespace

SameChange::SameChange(const ChangedContents &contents, QObject *parent) : QObject(parent), m_contents(contents)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(tellEvery);
    connect(&m_soon, &QTimer::timeout, this, &SameChange::arrange);
    connect(&contents, &ChangedContents::found, this, [this](qsizetype place) {
        m_changes.take(m_contents.differences(), place);
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&contents, &ChangedContents::started, this, [this] { m_changes.restart(m_contents.differences()); });
    connect(&contents, &ChangedContents::stateChanged, this, &SameChange::arrange);
}

void SameChange::arrange()
{
    m_soon.stop();
    m_changes.arrange(m_contents.differences());
    Q_EMIT changed();
}

} // namespace artiscope
