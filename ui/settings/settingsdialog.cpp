// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "app/session/explain.h"
#include "app/session/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/shortcutpage.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace artiscope {

namespace {

constexpr int pauseMilliseconds = 400; // nothing is written while one turns a number up or down
constexpr int nameRole = Qt::UserRole; // of a group; with how many are found it is what is shown

} // namespace

SettingsDialog::SettingsDialog(Preferences &preferences, Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent),
      m_preferences(preferences),
      m_shortcuts(shortcuts),
      m_search(new SearchField(tr("Search the settings"), this)),
      m_groups(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_shortcutPage(new ShortcutPage(shortcuts, this)),
      m_nothing(new QLabel(this)),
      m_trouble(new QLabel(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    resize(sizes.row * 34, sizes.row * 23);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_groups->setObjectName(QStringLiteral("settingsGroups"));
    m_groups->setAccessibleName(tr("Groups of settings"));
    m_groups->setProperty("look", QStringLiteral("side"));
    m_groups->setItemDelegate(new RowDelegate(m_groups));
    m_groups->setFixedWidth(sizes.row * 7);
    m_pages->setObjectName(QStringLiteral("settingsPages"));
    for (const Setting::Group group : {Setting::Group::Look, Setting::Group::Reading, Setting::Group::Comparing,
             Setting::Group::Server, Setting::Group::Programs}) {
        auto *const page = new SettingsPage(preferences, group, this);
        page->setObjectName(QStringLiteral("settingsPage%1").arg(m_settingsPages.size()));
        m_settingsPages << page;
        addGroup(settingGroupName(group), page);
    }
    addGroup(tr("Shortcuts"), m_shortcutPage);
    m_nothing->setObjectName(QStringLiteral("settingsNothing"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(6 * sizes.grid);
    m_nothing->setProperty("look", QStringLiteral("pane"));
    m_pages->addWidget(m_nothing);
    m_trouble->setObjectName(QStringLiteral("settingsTrouble"));
    m_trouble->setAccessibleName(tr("Trouble with saving"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    auto *const resetAll = new QPushButton(tr("Reset &all…"), this);
    resetAll->setObjectName(QStringLiteral("settingsResetAll"));
    auto *const close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("settingsClose"));
    for (QPushButton *const button : {resetAll, close})
        button->setAutoDefault(false); // Enter is of what has the keyboard

    auto *const head = new QWidget(this);
    head->setProperty("look", QStringLiteral("bar"));
    auto *const headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(3 * sizes.grid, 2 * sizes.grid, 3 * sizes.grid, 2 * sizes.grid);
    headLayout->addWidget(m_search);
    auto *const middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_groups);
    middle->addWidget(m_pages, 1);
    auto *const foot = new QHBoxLayout;
    foot->setContentsMargins(3 * sizes.grid, 2 * sizes.grid, 3 * sizes.grid, 2 * sizes.grid);
    foot->setSpacing(2 * sizes.grid);
    foot->addWidget(resetAll);
    foot->addWidget(m_trouble, 1);
    foot->addWidget(close);
    auto *const line = new QWidget(this);
    line->setProperty("look", QStringLiteral("separator"));
    line->setFixedHeight(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addLayout(middle, 1);
    layout->addWidget(line);
    layout->addLayout(foot);

    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_search, &SearchField::downPressed, m_groups, qOverload<>(&QWidget::setFocus));
    connect(m_groups, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_pages->setCurrentIndex(row);
    });
    m_saving.setSingleShot(true);
    m_saving.setInterval(pauseMilliseconds);
    connect(&m_saving, &QTimer::timeout, this, &SettingsDialog::save);
    connect(&preferences, &Preferences::changed, &m_saving, qOverload<>(&QTimer::start));
    connect(m_shortcutPage, &ShortcutPage::changed, &m_saving, qOverload<>(&QTimer::start));
    connect(resetAll, &QPushButton::clicked, this, &SettingsDialog::askToResetAll);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_groups->setCurrentRow(0);
    m_search->setFocus();
}

void SettingsDialog::addGroup(const QString &name, QWidget *page)
{
    auto *const item = new QListWidgetItem(name, m_groups);
    item->setData(nameRole, name);
    m_pages->addWidget(page);
}

void SettingsDialog::showShortcuts()
{
    m_search->clear();
    m_groups->setCurrentRow(int(m_settingsPages.size()));
}

void SettingsDialog::search(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < int(m_settingsPages.size()); ++row)
        showFound(row, m_settingsPages.at(row)->filter(words), !words.isEmpty());
    showFound(int(m_settingsPages.size()), m_shortcutPage->filter(words), !words.isEmpty());

    const QListWidgetItem *const current = m_groups->currentItem();
    if (!current || current->isHidden()) {
        int row = 0;
        while (row < m_groups->count() && m_groups->item(row)->isHidden())
            ++row;
        m_groups->setCurrentRow(row < m_groups->count() ? row : -1);
    }
    if (m_groups->currentRow() < 0) {
        m_nothing->setText(tr("No setting and no command has “%1” in its name or its sentence.").arg(text.trimmed()));
        m_pages->setCurrentWidget(m_nothing);
    }
}

void SettingsDialog::showFound(int row, int found, bool isSearching)
{
    QListWidgetItem *const item = m_groups->item(row);
    const QString name = item->data(nameRole).toString();
    item->setText(
        isSearching ? tr("%1 (%L2)", "a group of settings, and how many are found in it").arg(name).arg(found) : name);
    item->setHidden(found == 0);
}

// What is changed last is written before it is out of sight; when the program ends, the file's own object sees to it.
void SettingsDialog::hideEvent(QHideEvent *event)
{
    if (m_saving.isActive())
        save();
    QDialog::hideEvent(event);
}

void SettingsDialog::save()
{
    m_saving.stop();
    const Result<Nothing> saved = m_preferences.save();
    const Explanation explanation = saved ? Explanation{} : explain(saved.error());
    m_trouble->setText(saved ? QString() : explanation.what);
    m_trouble->setToolTip(saved ? QString() : explanation.reason);
}

void SettingsDialog::askToResetAll()
{
    auto *const question = new QMessageBox(QMessageBox::NoIcon, tr("Reset all settings"),
        tr("Every setting goes back to what Artiscope came with, and so does every shortcut."), QMessageBox::Cancel,
        this);
    question->setObjectName(QStringLiteral("resetAllQuestion"));
    question->setInformativeText(tr("Servers, secrets and what was read stay."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const reset = question->addButton(tr("Reset all"), QMessageBox::AcceptRole);
    reset->setObjectName(QStringLiteral("resetAllAgreed"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::resetAll);
    question->open();
}

void SettingsDialog::resetAll()
{
    m_preferences.resetAll();
    m_shortcuts.setPreset(Shortcuts::presets().constFirst().word);
    m_shortcuts.resetAll();
    save();
}

} // namespace artiscope
