// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/shortcutwindow.h"

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace artiscope {

ShortcutWindow::ShortcutWindow(const Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent),
      m_shortcuts(shortcuts),
      m_search(new SearchField(tr("Search the shortcuts"), this)),
      m_list(new QTreeWidget(this)),
      m_nothing(new QLabel(tr("No command and no key is called so."), this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("shortcutWindow"));
    setWindowTitle(tr("Shortcuts"));
    setProperty("look", QStringLiteral("pane"));
    resize(sizes.row * 22, sizes.row * 26);
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_list->setObjectName(QStringLiteral("shortcutSheet"));
    m_list->setAccessibleName(tr("Shortcuts by menu"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Shortcut")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(4 * sizes.grid);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnWidth(0, sizes.row * 13);
    m_nothing->setObjectName(QStringLiteral("shortcutNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    const auto button = [this](const char *name, const QString &text, void (ShortcutWindow::*wanted)()) {
        auto *const made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, wanted);
        return made;
    };

    auto *const head = new QHBoxLayout;
    head->setContentsMargins(3 * sizes.grid, 3 * sizes.grid, 3 * sizes.grid, 2 * sizes.grid);
    head->addWidget(m_search);
    auto *const foot = new QHBoxLayout;
    foot->setContentsMargins(3 * sizes.grid, 2 * sizes.grid, 3 * sizes.grid, 3 * sizes.grid);
    foot->setSpacing(2 * sizes.grid);
    foot->addWidget(button("shortcutChange", tr("&Change…"), &ShortcutWindow::changeRequested));
    foot->addStretch();
    foot->addWidget(button("shortcutPrint", tr("&Print…"), &ShortcutWindow::printRequested));
    foot->addWidget(button("shortcutPdf", tr("Save as P&DF…"), &ShortcutWindow::pdfRequested));
    auto *const close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(QStringLiteral("shortcutClose"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    foot->addWidget(close);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addLayout(foot);

    connect(m_search, &QLineEdit::textChanged, this, &ShortcutWindow::filter);
    connect(m_search, &SearchField::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutWindow::fill);
    fill();
    m_search->setFocus();
}

void ShortcutWindow::fill()
{
    m_list->clear();
    const QList<ShortcutGroup> groups = shortcutGroups(m_shortcuts);
    for (const ShortcutGroup &group : groups) {
        auto *const top = new QTreeWidgetItem(m_list, {group.title});
        QFont bold = font();
        bold.setBold(true);
        top->setFont(0, bold);
        top->setFlags(Qt::ItemIsEnabled);
        for (const ShortcutGroup::Row &row : group.rows)
            new QTreeWidgetItem(top, {row.name, row.keys});
    }
    m_list->expandAll();
    filter();
}

void ShortcutWindow::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *const top = m_list->topLevelItem(i);
        bool anyBelow = false;
        for (int j = 0; j < top->childCount(); ++j) {
            QTreeWidgetItem *const row = top->child(j);
            const QString text = top->text(0) + u'\n' + row->text(0) + u'\n' + row->text(1);
            const bool found = std::all_of(words.cbegin(), words.cend(),
                [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
            row->setHidden(!found);
            anyBelow = anyBelow || found;
        }
        top->setHidden(!anyBelow);
        any = any || anyBelow;
    }
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
}

} // namespace artiscope
