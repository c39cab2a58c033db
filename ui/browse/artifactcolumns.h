// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace artiscope {

class ColumnActions;

// Which columns of the artifact table are shown, in which order, how wide and which one sorts: chosen by its actions,
// which are the header's context menu, too. Lives with the view, whose model is an ArtifactModel. GUI thread.
class ArtifactColumns final : public QObject {
    Q_OBJECT
public:
    explicit ArtifactColumns(QTableView &view, QObject *parent = nullptr);

    [[nodiscard]] QByteArray state() const; // for settings
    void restore(const QByteArray &state); // what cannot be read changes nothing
    void showUsual(); // as many as one wants to see most of the time, as wide as the view has room
    void setCompared(bool compared); // shows what became of each, or hides it
    void setSaysWhose(bool says); // what became of each needs more room then
    void showMenu(const QPoint &globalPosition);
    [[nodiscard]] ColumnActions &actions() const { return *m_actions; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void fit();

    QTableView &m_view;
    bool m_fits = true; // the widths are ours, and follow the view's; until the person has set one
    bool m_fitting = false;
    bool m_saysWhose = false;
    ColumnActions *m_actions = nullptr;
};

} // namespace artiscope
