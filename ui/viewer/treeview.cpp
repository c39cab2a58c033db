// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/treeview.h"

#include "app/content/table/jsontable.h"
#include "app/core/pool.h"
#include "ui/viewer/treebar.h"
#include "ui/viewer/treewords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/zoomedfont.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace artiscope {

namespace {

constexpr qsizetype smallEnough = 64 * 1024; // to be read within a frame
constexpr int unfoldedAtFirst = 200; // rows

void copyText(const QString &text)
{
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

} // namespace

TreeView::TreeView(QWidget *parent)
    : QWidget(parent),
      m_bar(new TreeBar(this)),
      m_banner(new Banner(this)),
      m_list(new TreeList(this)),
      m_state(StateView::over(m_list))
{
    setObjectName(QStringLiteral("treeView"));
    setProperty("look", QStringLiteral("pane"));
    m_banner->setObjectName(QStringLiteral("treeBanner"));
    m_list->setModel(&m_model);
    m_list->fitRows();
    setFocusProxy(m_list);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    column->addWidget(m_list, 1);

    connect(&m_model, &QAbstractItemModel::modelReset, this, &TreeView::listed);
    connect(&m_bar->filter(), &QLineEdit::textChanged, this, &TreeView::applyFilter);
    connect(&m_bar->filter(), &SearchField::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(&m_bar->filter(), &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &TreeBar::orderChosen, this, [this](TreeOrder order) {
        m_kept = m_list->place();
        m_model.setOrder(order);
    });
    connect(m_bar, &TreeBar::levelsChosen, this, [this](int levels) {
        updateNote();
        if (!m_list->expandLevels(levels))
            m_bar->setNote(tr("Deeper levels have too many rows to be unfolded at once."));
    });
    connect(m_bar, &TreeBar::tableWanted, this, &TreeView::tableWanted);
    connect(m_list, &TreeList::chosen, this, &TreeView::choose);
}

void TreeView::setContent(const QByteArray &bytes, StructureKind kind, bool keepPlace)
{
    if (kind == m_kind && bytes.isSharedWith(m_bytes))
        return;
    m_kept.reset();
    m_wanted.reset();
    if (keepPlace && m_isRead && m_model.filter().isEmpty())
        m_kept = m_list->place();
    m_bytes = bytes;
    m_kind = kind;
    m_isRead = false;
    m_trouble.clear();
    m_mistake.reset();
    m_reading.cancel();
    m_looking.cancel();
    m_banner->clear();
    if (!keepPlace) {
        m_model.setText({});
        m_bar->setTableOffered(false);
    }
}

TreeView::Read TreeView::read(const QByteArray &bytes, StructureKind kind, const std::function<bool()> &cancelled)
{
    auto tree = std::make_shared<const DocumentTree>(treeOf(bytes, kind, cancelled));
    auto mistake = troubleOf(*tree, bytes);
    return {std::move(tree), std::move(mistake)};
}

void TreeView::prepare()
{
    if (m_isRead || m_reading.isActive())
        return;
    if (m_bytes.size() <= smallEnough) {
        take(read(m_bytes, m_kind));
        return;
    }
    m_state->showLoading(tr("Reading the document…"));
    m_reading =
        runOnPool<Read>([bytes = m_bytes, kind = m_kind](
                            const Cancelled &cancelled) -> Result<Read> { return read(bytes, kind, cancelled); },
            [this](Result<Read> read) {
                if (read)
                    take(read.take());
                if (!m_model.isBusy())
                    Q_EMIT settled();
            });
}

void TreeView::take(const Read &read)
{
    m_isRead = true;
    m_mistake = read.mistake;
    m_trouble = treeTrouble(*read.tree, m_mistake);
    m_model.setText(m_trouble.isEmpty() ? DocumentTreeText{read.tree, m_bytes} : DocumentTreeText());
    const QString notice = treeNotice(*read.tree);
    if (notice.isEmpty())
        m_banner->clear();
    else
        m_banner->showNotice(Banner::Kind::Warning, notice);
    if (!m_model.isBusy())
        m_state->showReady();
    lookForTable();
}

// Behind the scenes: the tree is what was asked for.
void TreeView::lookForTable()
{
    if (m_kind != StructureKind::Json || !m_trouble.isEmpty()) {
        m_bar->setTableOffered(false);
        return;
    }
    m_looking = runOnPool<bool>(
        [bytes = m_bytes](
            const Cancelled &cancelled) -> Result<bool> { return tableFromJson(bytes, cancelled).has_value(); },
        [this](Result<bool> found) { m_bar->setTableOffered(found && *found); });
}

void TreeView::listed()
{
    const bool filtered = !m_model.filter().isEmpty();
    if (filtered) {
        m_list->expandLevels(TreeBar::allLevels);
        m_list->setCurrentIndex(m_model.firstMatch());
    } else if (m_model.rowCount() > 0) {
        if (m_kept)
            m_list->restore(*std::exchange(m_kept, std::nullopt));
        else
            m_list->expandLevels(TreeBar::allLevels, unfoldedAtFirst);
    }
    updateNote();
    if (!m_isRead || m_model.isBusy())
        return;
    m_state->showReady();
    goToWanted();
    Q_EMIT settled();
}

void TreeView::applyFilter(const QString &filter)
{
    if (m_model.filter().isEmpty())
        m_kept = m_list->place();
    if (filter.isEmpty()) // what was found stays where one is
        m_wanted = m_model.offsetOf(m_list->currentIndex());
    m_model.setFilter(filter);
    updateNote();
}

void TreeView::focusFilter()
{
    m_bar->filter().setFocus(Qt::ShortcutFocusReason);
    m_bar->filter().selectAll();
}

void TreeView::goTo(qsizetype offset)
{
    m_bar->filter().clear(); // which may hide it
    m_wanted = offset;
    m_list->setFocus(Qt::OtherFocusReason);
    if (m_isRead && !m_model.isBusy())
        goToWanted();
}

void TreeView::goToWanted()
{
    if (!m_wanted)
        return;
    const QModelIndex index = m_model.indexAt(*std::exchange(m_wanted, std::nullopt));
    if (!index.isValid())
        return;
    m_list->scrollTo(index); // unfolds what it is in
    m_list->setCurrentIndex(index);
}

void TreeView::choose(const QModelIndex &index)
{
    if (const auto offset = m_model.offsetOf(index))
        Q_EMIT sourceWanted(*offset);
    else if (index.isValid())
        m_list->setExpanded(index.siblingAtColumn(0), !m_list->isExpanded(index.siblingAtColumn(0)));
}

void TreeView::showInSource()
{
    choose(m_list->currentIndex());
}

void TreeView::copy() const
{
    copyValue();
}

void TreeView::copyValue() const
{
    copyText(m_model.valueText(m_list->currentIndex()));
}

void TreeView::copySubtree() const
{
    copyText(m_model.sourceText(m_list->currentIndex()));
}

bool TreeView::hasPaths(SourcePage::Path path) const
{
    return !SourcePage::pathOf(path, m_kind, {}).isEmpty(); // that of the whole document
}

QString TreeView::currentPath(SourcePage::Path path) const
{
    return m_model.offsetOf(m_list->currentIndex())
        ? SourcePage::pathOf(path, m_kind, m_model.way(m_list->currentIndex()))
        : QString();
}

void TreeView::setContextActions(const QList<QAction *> &actions, const QList<QAction *> &paths)
{
    m_list->setContextActions(actions, paths);
}

void TreeView::setZoom(int steps)
{
    const QFont scaled = zoomedFont(*m_list, steps);
    if (scaled.pointSizeF() == m_list->font().pointSizeF())
        return;
    m_list->setFont(scaled);
    m_list->fitRows();
}

// What the parts leave of the keys: Escape clears the filter first.
void TreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_bar->filter().text().isEmpty())
        QWidget::keyPressEvent(event);
    else
        m_bar->filter().clear();
}

void TreeView::updateNote()
{
    const int matches = m_model.matches();
    m_bar->setNote(m_model.filter().isEmpty() || m_model.isBusy() ? QString()
            : matches == 0                                        ? tr("Nothing in the document matches.")
            : matches == 1                                        ? tr("1 value matches.")
                           : tr("%1 values match.").arg(QLocale().toString(matches)));
}

} // namespace artiscope
