// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/branchpopup.h"

#include "app/models/branchmodel.h"
#include "app/session/explain.h"
#include "ui/browse/branchrows.h"
#include "ui/browse/popupplace.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QToolButton>

#include <algorithm>

namespace artiscope {

BranchPopup::BranchPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_model(new BranchModel(this)),
      m_search(new SearchField(tr("Search branches"))),
      m_refresh(new QToolButton),
      m_list(new QListView),
      m_state(nullptr)
{
    setObjectName(QStringLiteral("branchPopup"));
    setProperty("look", QStringLiteral("pane"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_NoMouseReplay); // a click on the control closes, and does not open again
    const Sizes sizes = Sizes::of(fontMetrics());
    m_search->setObjectName(QStringLiteral("branchSearch"));
    m_search->installEventFilter(this);
    m_refresh->setObjectName(QStringLiteral("branchRefresh"));
    m_refresh->setIcon(icon(Icon::Refresh, IconInk::Dim));
    m_refresh->setToolTip(tr("Ask the server for its branches again"));
    m_refresh->setAccessibleName(m_refresh->toolTip());
    m_list->setObjectName(QStringLiteral("branches"));
    m_list->setAccessibleName(tr("Branches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BranchRows(this));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the search line has it, and moves the current branch
    m_state = StateView::over(m_list);

    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.grid);
    line->addWidget(m_search, 1);
    line->addWidget(m_refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * sizes.grid, 2 * sizes.grid, 2 * sizes.grid, 2 * sizes.grid);
    layout->setSpacing(2 * sizes.grid);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, this, &BranchPopup::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QAbstractItemView::clicked, this, &BranchPopup::choose);
    const auto refresh = [this] {
        if (m_branches)
            m_branches->refresh();
    };
    connect(m_refresh, &QToolButton::clicked, this, refresh);
    connect(m_state, &StateView::buttonClicked, this, refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { search(m_search->text()); });
}

void BranchPopup::setPresets(const QList<QAction *> &presets)
{
    for (QAction *const preset : presets) {
        auto *const button = new QToolButton(this);
        button->setObjectName(preset->objectName() + QStringLiteral("Preset"));
        button->setText(preset->iconText());
        button->setAccessibleName(button->text());
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, &QWidget::hide); // before it does what it is for
        followAction(*button, *preset);
        static_cast<QBoxLayout *>(layout())->insertWidget(1 + int(m_presets.size()), button);
        m_presets << button;
    }
}

int BranchPopup::presetsHeight() const
{
    const int spacing = layout()->spacing();
    int height = 0;
    for (const QToolButton *const button : m_presets)
        height += button->sizeHint().height() + spacing;
    return height;
}

void BranchPopup::attach(BranchList *branches)
{
    if (m_branches)
        disconnect(m_branches, nullptr, this, nullptr);
    m_branches = branches;
    m_model->attach(branches);
    if (branches)
        connect(branches, &BranchList::changed, this, &BranchPopup::showState);
    else
        hide();
    showState();
}

void BranchPopup::openUnder(QWidget *anchor, const QString &current, Instant now)
{
    m_current = current;
    m_model->setNow(now);
    m_search->clear();
    search({});
    showState();
    fitRows();
    placeUnder(*this, *anchor);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void BranchPopup::fitRows()
{
    const Sizes sizes = Sizes::of(fontMetrics());
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int frame = 8 * sizes.grid + sizes.control + presetsHeight();
    resize(110 * sizes.grid, frame + std::clamp(rows, 4 * sizes.row, 14 * sizes.row)); // room for what may be said
}

void BranchPopup::search(const QString &text)
{
    const QModelIndex before = m_list->currentIndex();
    const QString standing = before.isValid() ? before.data().toString() : m_current;
    m_model->setFilter(text);
    QModelIndex current = m_model->indexOf(standing);
    if (!current.isValid() || !text.isEmpty())
        current = m_model->index(0);
    m_list->setCurrentIndex(current);
    showState();
}

void BranchPopup::choose(const QModelIndex &index)
{
    const Branch *branch = m_model->branch(index);
    if (!branch)
        return;
    const QString name = branch->name;
    hide();
    Q_EMIT branchChosen(name);
}

void BranchPopup::showState()
{
    if (!m_branches || m_branches->state() == LoadState::Idle)
        m_state->showIdle(tr("No branches are known yet."));
    else if (m_branches->state() == LoadState::Loading)
        m_state->showLoading(tr("Loading branches\u2026"));
    else if (m_branches->state() == LoadState::Failed && m_branches->error())
        m_state->showFailed(explain(*m_branches->error()));
    else if (m_model->rowCount() == 0)
        m_state->showIdle(tr("No branch matches."), tr("Esc empties the search."));
    else if (m_branches->error()) // those of before are better than none, but they may be old
        m_state->showFailedStrip(explain(*m_branches->error()));
    else
        m_state->showReady();
}

bool BranchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
        int to = row;
        switch (key->key()) {
        case Qt::Key_Down:
            to = row + 1;
            break;
        case Qt::Key_Up:
            to = row - 1;
            break;
        case Qt::Key_PageDown:
            to = row + page;
            break;
        case Qt::Key_PageUp:
            to = row - page;
            break;
        default:
            return QFrame::eventFilter(watched, event);
        }
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, rows - 1)));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace artiscope
