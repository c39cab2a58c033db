// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"

#include <QWidget>

namespace artiscope {

class Banner;

// Says, while that is so, that a sign-in is not kept beyond this run and why. Follows the workspace, which must outlive
// it.
class KeychainBanner : public QWidget {
    Q_OBJECT
public:
    explicit KeychainBanner(Workspace &workspace, QWidget *parent = nullptr);

private:
    void attach();
    void refresh();

    Workspace &m_workspace;
    Banner *m_banner;
};

} // namespace artiscope
