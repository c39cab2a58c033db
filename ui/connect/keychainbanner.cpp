// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/keychainbanner.h"

#include "app/session/explain.h"
#include "ui/widgets/banner.h"

#include <QVBoxLayout>

namespace artiscope {

KeychainBanner::KeychainBanner(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("keychainBanner"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    hide();
    connect(m_banner, &Banner::closed, this, &KeychainBanner::hide);
    connect(&m_workspace, &Workspace::opened, this, &KeychainBanner::attach);
    connect(&m_workspace, &Workspace::closing, this, &KeychainBanner::hide);
    if (m_workspace.isOpen())
        attach();
}

void KeychainBanner::attach()
{
    connect(&m_workspace.connection(), &Connection::keychainTroubleChanged, this, &KeychainBanner::refresh);
    refresh();
}

void KeychainBanner::refresh()
{
    const std::optional<Error> &trouble = m_workspace.connection().keychainTrouble();
    if (!trouble) {
        m_banner->clear();
        hide();
        return;
    }
    const Explanation explanation = explain(*trouble);
    m_banner->showNotice(Banner::Kind::Warning, tr("%1 %2").arg(explanation.what, explanation.advice), {}, true);
    m_banner->setDetails(explanation.details);
    m_banner->setToolTip(explanation.reason);
    show();
}

} // namespace artiscope
