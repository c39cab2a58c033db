// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QWidget>

#include <functional>

class QAction;

namespace artiscope {

class BranchList;
class BranchPopup;
class SelectorButton;

// "branch main": which branch is shown, and the way to another. Chooses nothing by itself: whoever hears branchChosen()
// says with setCurrent() what came of it. GUI thread.
class BranchSelector final : public QWidget {
    Q_OBJECT
public:
    explicit BranchSelector(QWidget *parent = nullptr);

    void attach(BranchList *branches); // null: none. Detach before the list goes
    void setNow(std::function<Instant()> now); // the server's clock
    void setCurrent(const QString &name); // empty: none is chosen, and the control offers to
    void setCaption(const QString &caption); // "branch", or "compare with"
    // What is chosen often, whatever it is called: above the branches, off with their reasons.
    void setPresets(const QList<QAction *> &presets) { m_presets = presets; }
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] SelectorButton &button() const { return *m_button; }
    void open(); // the list, as if clicked

Q_SIGNALS:
    void branchChosen(const QString &name);

private:
    [[nodiscard]] BranchPopup &popup(); // made when it is first wanted
    void showCurrent();

    BranchList *m_branches = nullptr;
    SelectorButton *m_button;
    BranchPopup *m_popup = nullptr;
    std::function<Instant()> m_now;
    QString m_caption;
    QString m_current;
    QList<QAction *> m_presets;
};

} // namespace artiscope
