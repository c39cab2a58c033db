// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/journalfilter.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace artiscope {

class SearchField;

// What this program did lately: its requests and what was said of them. A window beside the main one, which goes on
// meanwhile; it follows the end unless one has scrolled away from it. GUI thread; owned by the main window; outlived by
// the journal.
class LogWindow final : public QDialog {
    Q_OBJECT
public:
    explicit LogWindow(Journal &journal, QWidget *parent = nullptr);

    void open() override; // shows it beside the main window, in front
    void say(const QString &sentence); // what was done, until something else is added

Q_SIGNALS:
    void reportRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void goToEnd();
    void keepPlace(); // when the oldest make room for the newest
    void connectAll();
    void fillCategories();
    void count();
    void copy();

    Journal &m_journal;
    JournalModel m_entries;
    JournalFilter m_shown;
    SearchField *m_filter;
    QComboBox *m_level;
    QComboBox *m_category;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_copy;
    QPushButton *m_clear;
    QPushButton *m_report;
    QPushButton *m_close;
    bool m_follows = true; // the end was to be seen before what is just being added
};

} // namespace artiscope
