// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCoreApplication;

namespace artiscope {

// Links that the desktop opens in the program that runs. macOS sends them as events, also the one that it was started
// for; other desktops start another program with the link as its argument (instance.h). Owned by main(); main thread.
class OpenedLinks final : public QObject {
    Q_OBJECT
public:
    explicit OpenedLinks(QCoreApplication &application, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void opened(const QString &link); // nobody has looked yet whether it is one
};

} // namespace artiscope
