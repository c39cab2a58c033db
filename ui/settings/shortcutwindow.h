// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/shortcutsheet.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace artiscope {

class SearchField;

// One page with every shortcut, beside the window: to look at, to search, to print. GUI thread; owned by the window.
class ShortcutWindow final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutWindow(const Shortcuts &shortcuts, QWidget *parent = nullptr);

Q_SIGNALS:
    void printRequested();
    void pdfRequested();
    void changeRequested(); // in the settings

private:
    void fill();
    void filter();

    const Shortcuts &m_shortcuts;
    SearchField *m_search;
    QTreeWidget *m_list;
    QLabel *m_nothing;
};

} // namespace artiscope
