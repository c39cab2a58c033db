// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/goto/gotopopup.h"

#include "app/models/gotomodel.h"
#include "ui/goto/gotorows.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace artiscope {

namespace {

constexpr int mostRowsShown = 12;

QString signOf(GoToScope scope)
{
    switch (scope) {
    case GoToScope::Commands:
        return QStringLiteral(">");
    case GoToScope::Branches:
        return QStringLiteral("@");
    case GoToScope::Line:
        return QStringLiteral(":");
    case GoToScope::Outline:
        return QStringLiteral("#");
    case GoToScope::Anything:
        break;
    }
    return {};
}

GoToScope scopeOf(const QString &typed)
{
    for (const GoToScope scope : {GoToScope::Commands, GoToScope::Branches, GoToScope::Line, GoToScope::Outline}) {
        if (typed.startsWith(signOf(scope)))
            return scope;
    }
    return GoToScope::Anything;
}

} // namespace

GoToPopup::GoToPopup(Gather gather, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_gather(std::move(gather)),
      m_model(new GoToModel(this)),
      m_search(new SearchField(tr("Go to an artifact, target, definition, branch or server"))),
      m_list(new QListView),
      m_nothing(new QLabel(tr("Nothing is called so."))),
      m_help(new QLabel(tr("> commands    @ branches    # outline    : line")))
{
    setObjectName(QStringLiteral("goToPopup"));
    setAccessibleName(tr("Go to anything"));
    setProperty("look", QStringLiteral("pane"));
    setFrameShape(QFrame::StyledPanel);
    const Sizes sizes = Sizes::of(fontMetrics());
    m_search->setObjectName(QStringLiteral("goToSearch"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("goToList"));
    m_list->setAccessibleName(tr("What is meant"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GoToRows(this));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the search line has it, and moves the current row
    m_nothing->setObjectName(QStringLiteral("goToNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(2 * sizes.row);
    m_nothing->hide();
    m_help->setObjectName(QStringLiteral("goToHelp"));
    m_help->setProperty("look", QStringLiteral("dim"));

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * sizes.grid, 2 * sizes.grid, 2 * sizes.grid, 2 * sizes.grid);
    layout->setSpacing(2 * sizes.grid);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    layout->addWidget(m_help);

    connect(m_search, &QLineEdit::textChanged, this, &GoToPopup::search);
    connect(m_search, &QLineEdit::returnPressed, this, &GoToPopup::accept);
    connect(m_list, &QAbstractItemView::clicked, this, &GoToPopup::choose);
    connect(m_model, &GoToModel::settled, this, &GoToPopup::showFound);
}

void GoToPopup::openOver(const QWidget &window, GoToScope scope, const QHash<QString, int> &uses)
{
    const Sizes sizes = Sizes::of(fontMetrics());
    m_model->setUses(uses);
    m_gathered.reset(); // it is of another time
    m_accepting = false;
    const QSignalBlocker quiet(m_search);
    m_search->setText(signOf(scope));
    search();
    const int width = std::min(160 * sizes.grid, window.width() - 8 * sizes.grid);
    resize(width, height());
    fitRows();
    const QRect screen = window.screen()->availableGeometry();
    const QPoint at = window.mapToGlobal(QPoint((window.width() - width) / 2, sizes.toolBar));
    move(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() + 1 - width)),
        std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() + 1 - height())));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void GoToPopup::search()
{
    const QString typed = m_search->text();
    const GoToScope scope = scopeOf(typed);
    const QString rest = typed.mid(signOf(scope).size());
    m_accepting = false;
    // A line is made of what is typed; all others are there already, and searched.
    const QString wanted = scope == GoToScope::Line ? typed : signOf(scope);
    m_model->setText(scope == GoToScope::Line ? QString() : rest);
    if (wanted != m_gathered) {
        m_gathered = wanted;
        m_model->setEntries(m_gather(scope, rest));
    }
}

void GoToPopup::showFound()
{
    const bool any = m_model->rowCount() > 0;
    const GoToScope scope = scopeOf(m_search->text());
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(scope == GoToScope::Line ? tr("Type the number of a line, or LINE:COLUMN.")
            : scope == GoToScope::Outline       ? tr("Nothing of that name is in the outline of what is read.")
                                                : tr("Nothing is called so."));
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    fitRows();
    if (m_accepting)
        accept();
}

void GoToPopup::fitRows()
{
    const Sizes sizes = Sizes::of(fontMetrics());
    const int rows = std::clamp(m_model->rowCount(), 0, mostRowsShown);
    m_list->setFixedHeight(rows * sizes.row + 2 * m_list->frameWidth());
    layout()->activate();
    resize(width(), layout()->totalSizeHint().height());
}

void GoToPopup::accept()
{
    if (m_model->isBusy()) {
        m_accepting = true;
        return;
    }
    m_accepting = false;
    choose(m_list->currentIndex());
}

void GoToPopup::choose(const QModelIndex &index)
{
    const GoToEntry *const entry = m_model->entry(index);
    if (!entry || !entry->whyNot.isEmpty())
        return;
    hide();
    // The window gets the keyboard back with the next event: what a command is about is where that is.
    QTimer::singleShot(0, this, [this, chosen = *entry] { Q_EMIT this->chosen(chosen); });
}

bool GoToPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    int to = row;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        to = row + 1 < rows ? row + 1 : 0;
        break;
    case Qt::Key_Up:
        to = row > 0 ? row - 1 : rows - 1;
        break;
    case Qt::Key_PageDown:
        to = std::min(rows - 1, row + mostRowsShown - 1);
        break;
    case Qt::Key_PageUp:
        to = std::max(0, row - mostRowsShown + 1);
        break;
    case Qt::Key_Escape: // closes at once: what was typed is not worth keeping
        hide();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(to));
    return true;
}

} // namespace artiscope
