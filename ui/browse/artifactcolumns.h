// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace artiscope {

// Which columns of the artifact table are shown, in which order, how wide and which one sorts: chosen in the header's
// context menu. Lives with the view, whose model is an ArtifactModel. GUI thread.
class ArtifactColumns final : public QObject {
    Q_OBJECT
public:
    explicit ArtifactColumns(QTableView &view, QObject *parent = nullptr);

    [[nodiscard]] QByteArray state() const; // for settings
    void restore(const QByteArray &state); // what cannot be read changes nothing
    void showUsual();
    void showMenu(const QPoint &globalPosition);

Q_SIGNALS:
    void changed();

private:
    QTableView &m_view;
};

} // namespace artiscope
