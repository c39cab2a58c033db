// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace artiscope {

class Actions;

// Copy and Select all, done by whatever has the keyboard: by its own slot of that name or that of what it lies in, as
// text fields and texts have one. What has none turns the action off. GUI thread; owned by the actions.
class Editing final : public QObject {
    Q_OBJECT
public:
    Editing(Actions &actions, QWidget *window);

private:
    void bind(QAction *action, const char *slot);
    void update();
    void copyCurrentCell();
    [[nodiscard]] QWidget *whoHas(const char *slot) const; // from the keyboard's place outwards; null: nobody

    QWidget *m_window;
    struct Bound {
        QAction *action;
        const char *slot;
    };
    QList<Bound> m_bound;
};

} // namespace artiscope
