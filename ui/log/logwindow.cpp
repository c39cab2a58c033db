// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/logwindow.h"

#include "app/session/journaltext.h"
#include "ui/browse/rowtableview.h"
#include "ui/browse/timetext.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace artiscope {

namespace {

// What matters has its colour, beside its word; what is secondary steps back.
class LogDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const Theme &theme = Theme::current();
        const auto column = JournalModel::Column(index.column());
        const auto level = JournalEntry::Level(index.data(JournalModel::LevelRole).toInt());
        QColor ink = option->palette.color(QPalette::Text);
        if (column == JournalModel::Column::Level || column == JournalModel::Column::Status) {
            ink = level == JournalEntry::Level::Problem ? theme.removed
                : level == JournalEntry::Level::Warning ? theme.changed
                                                        : theme.dim;
        } else if (column != JournalModel::Column::What) {
            ink = theme.dim;
        }
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
};

bool isAtEnd(const QTableView &table)
{
    return table.verticalScrollBar()->value() >= table.verticalScrollBar()->maximum();
}

} // namespace

LogWindow::LogWindow(Journal &journal, QWidget *parent)
    : QDialog(parent),
      m_journal(journal),
      m_entries(journal, localZone()),
      m_shown(m_entries),
      m_filter(new SearchField(tr("Filter the log"), this)),
      m_level(new QComboBox(this)),
      m_category(new QComboBox(this)),
      m_table(new RowTableView(this)),
      m_count(new QLabel(this)),
      m_copy(new QPushButton(tr("&Copy"), this)),
      m_clear(new QPushButton(tr("C&lear"), this)),
      m_report(new QPushButton(tr("Copy diagnostic &report"), this)),
      m_close(new QPushButton(tr("Cl&ose"), this))
{
    setObjectName(QStringLiteral("logWindow"));
    setWindowTitle(tr("Log"));
    setAccessibleName(windowTitle());
    setProperty("look", QStringLiteral("pane"));
    m_filter->setObjectName(QStringLiteral("logFilter"));
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->setAccessibleName(tr("Level"));
    m_level->addItem(tr("All levels"), int(JournalEntry::Level::Debug));
    m_level->addItem(tr("Information and worse"), int(JournalEntry::Level::Information));
    m_level->addItem(tr("Warnings and worse"), int(JournalEntry::Level::Warning));
    m_level->addItem(tr("Problems"), int(JournalEntry::Level::Problem));
    m_category->setObjectName(QStringLiteral("logCategory"));
    m_category->setAccessibleName(tr("Category"));
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Log"));
    keepPlace();
    m_table->setModel(&m_shown);
    m_table->setItemDelegate(new LogDelegate(m_table));
    m_count->setObjectName(QStringLiteral("logCount"));
    m_count->setProperty("look", QStringLiteral("dim"));
    m_copy->setObjectName(QStringLiteral("copyLog"));
    m_copy->setToolTip(tr("The chosen rows, or all that are shown"));
    m_clear->setObjectName(QStringLiteral("clearLog"));
    m_report->setObjectName(QStringLiteral("copyReport"));
    m_close->setObjectName(QStringLiteral("closeLog"));
    for (QPushButton *button : {m_copy, m_clear, m_report, m_close})
        button->setAutoDefault(false); // Enter is of what has the keyboard
    layOut();
    connectAll();
    fillCategories();
    count();
}

void LogWindow::layOut()
{
    const Sizes sizes = Sizes::of(fontMetrics());
    resize(sizes.row * 44, sizes.row * 22);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(sizes.row);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    const auto setWidth = [this](
                              JournalModel::Column column, int width) { m_table->setColumnWidth(int(column), width); };
    setWidth(JournalModel::Column::Time, sizes.row * 9 / 2);
    setWidth(JournalModel::Column::Level, sizes.row * 4);
    setWidth(JournalModel::Column::Category, sizes.row * 3);
    setWidth(JournalModel::Column::Status, sizes.row * 4);
    setWidth(JournalModel::Column::Duration, sizes.row * 3);
    setWidth(JournalModel::Column::Size, sizes.row * 4);
    setWidth(JournalModel::Column::Id, sizes.row * 5);
    m_table->horizontalHeader()->setSectionResizeMode(int(JournalModel::Column::What), QHeaderView::Stretch);

    auto *const head = new QHBoxLayout;
    head->setContentsMargins(3 * sizes.grid, 3 * sizes.grid, 3 * sizes.grid, 2 * sizes.grid);
    head->setSpacing(2 * sizes.grid);
    head->addWidget(m_filter, 1);
    head->addWidget(m_level);
    head->addWidget(m_category);
    auto *const foot = new QHBoxLayout;
    foot->setContentsMargins(3 * sizes.grid, 2 * sizes.grid, 3 * sizes.grid, 3 * sizes.grid);
    foot->setSpacing(2 * sizes.grid);
    foot->addWidget(m_count, 1);
    for (QPushButton *button : {m_copy, m_clear, m_report, m_close})
        foot->addWidget(button);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
}

// Asked for before the table does, which would go along with a current row that leaves: what one reads stays where it
// is.
void LogWindow::keepPlace()
{
    connect(
        &m_shown, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
            const int current = m_table->currentIndex().row();
            QScrollBar &bar = *m_table->verticalScrollBar();
            if (first <= current && current <= last)
                m_table->selectionModel()->setCurrentIndex(
                    m_shown.index(std::max(last + 1, bar.value()), 0), QItemSelectionModel::NoUpdate);
            if (!isAtEnd(*m_table) && first < bar.value())
                bar.setValue(bar.value() - (last - first + 1));
        });
}

void LogWindow::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, &m_shown, &JournalFilter::setText);
    connect(m_filter, &SearchField::downPressed, m_table, [this] { m_table->setFocus(); });
    connect(m_level, &QComboBox::currentIndexChanged, this,
        [this] { m_shown.setLeast(JournalEntry::Level(m_level->currentData().toInt())); });
    connect(m_category, &QComboBox::currentIndexChanged, this,
        [this] { m_shown.setCategory(m_category->currentData().toString()); });
    connect(&m_entries, &JournalModel::categoriesChanged, this, &LogWindow::fillCategories);

    connect(&m_shown, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_follows = isAtEnd(*m_table); });
    connect(&m_shown, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_follows && isVisible())
            goToEnd();
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_shown, signal, this, &LogWindow::count);
        connect(&m_entries, signal, this, &LogWindow::count); // also of what is not shown
    }
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &LogWindow::count);

    connect(m_copy, &QPushButton::clicked, this, &LogWindow::copy);
    connect(m_clear, &QPushButton::clicked, &m_journal, &Journal::clear);
    connect(m_report, &QPushButton::clicked, this, &LogWindow::reportRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *const copyRows = new QShortcut(QKeySequence::Copy, m_table);
    copyRows->setContext(Qt::WidgetShortcut); // a text field copies its own
    connect(copyRows, &QShortcut::activated, this, &LogWindow::copy);
    auto *const toFilter = new QShortcut(QKeySequence(tr("Ctrl+L")), this);
    connect(toFilter, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
}

void LogWindow::open()
{
    show();
    raise();
    activateWindow();
    m_table->setFocus();
}

void LogWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    goToEnd();
}

// The keyboard goes on from there, unless something is chosen.
void LogWindow::goToEnd()
{
    QItemSelectionModel &chosen = *m_table->selectionModel();
    if (!chosen.hasSelection())
        chosen.setCurrentIndex(m_shown.index(m_shown.rowCount() - 1, 0), QItemSelectionModel::NoUpdate);
    m_table->scrollToBottom();
}

// What was chosen stays so while there is such an entry.
void LogWindow::fillCategories()
{
    const QString chosen = m_category->currentData().toString();
    const QSignalBlocker quiet(m_category);
    m_category->clear();
    m_category->addItem(tr("All categories"), QString());
    const QStringList categories = m_entries.categories();
    for (const QString &category : categories)
        m_category->addItem(journalCategory(category), category);
    m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
    m_shown.setCategory(m_category->currentData().toString());
}

void LogWindow::count()
{
    const int all = m_entries.rowCount();
    const int shown = m_shown.rowCount();
    const QLocale locale;
    m_count->setText(shown == all ? tr("%n entries", nullptr, all)
                                  : tr("%1 of %2 entries").arg(locale.toString(shown), locale.toString(all)));
    m_copy->setEnabled(shown > 0);
    m_clear->setEnabled(all > 0);
}

void LogWindow::say(const QString &sentence)
{
    m_count->setText(sentence);
}

void LogWindow::copy()
{
    QList<int> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_shown.rowCount(); ++row)
            rows << row;
    }
    QString text;
    for (const int row : std::as_const(rows))
        text += journalLine(m_shown.entry(row)) + u'\n';
    QGuiApplication::clipboard()->setText(text);
    say(tr("%n entries are on the clipboard.", nullptr, int(rows.size())));
}

} // namespace artiscope
