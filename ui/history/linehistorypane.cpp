// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/linehistorypane.h"

#include "app/session/artifactlinehistory.h"
#include "ui/browse/timetext.h"
#include "ui/compare/comparebar.h"
#include "ui/history/linehistorydelegate.h"
#include "ui/widgets/contentfont.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QToolButton>

namespace artiscope {

LineHistoryPane::LineHistoryPane(std::function<Instant()> now, QWidget *parent)
    : QWidget(parent),
      m_model(std::move(now), localZone()),
      m_title(new ElidedLabel(this)),
      m_retry(new QToolButton(this)),
      m_close(
          makeIconButton(Icon::Close, QStringLiteral("lineHistoryClose"), tr("Close the history of the line"), this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("lineHistory"));
    setAccessibleName(tr("How the line looked before"));
    setProperty("look", QStringLiteral("pane"));
    m_title->setObjectName(QStringLiteral("lineHistoryTitle"));
    m_retry->setObjectName(QStringLiteral("lineHistoryRetry"));
    m_retry->setText(tr("Retry"));
    m_retry->setAutoRaise(true);
    m_retry->setFocusPolicy(Qt::StrongFocus);
    m_list->setObjectName(QStringLiteral("lineVersions"));
    m_list->setAccessibleName(accessibleName());
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new LineHistoryDelegate(m_list));
    followContentFont(*m_list);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    setFocusProxy(m_list);
    QHBoxLayout *const head = makeCompareBar(this, BarHeight::OneRow);
    head->addWidget(m_title, 1);
    head->addWidget(m_retry);
    head->addWidget(m_close);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head->parentWidget());
    layout->addWidget(m_list, 1);
    hide();

    connect(m_close, &QToolButton::clicked, this, &LineHistoryPane::closeWanted);
    connect(m_retry, &QToolButton::clicked, this, &LineHistoryPane::retryWanted);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const Revision *const made = m_model.revision(index.row()))
            Q_EMIT revisionWanted(made->storageId, m_model.line(index.row()));
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_awaitsFirst = true;
        chooseFirst();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LineHistoryPane::chooseFirst);
}

void LineHistoryPane::show(ArtifactLineHistory &history, const QString &endText)
{
    clear();
    m_history = &history;
    m_model.attach(m_history, endText);
    connect(m_history, &RevisionWalk::stateChanged, this, &LineHistoryPane::showState);
    m_title->setText(tr("How line %L1 looked before").arg(m_history->line() + 1));
    showState();
    setVisible(true);
    m_list->setFocus(Qt::OtherFocusReason);
}

void LineHistoryPane::clear()
{
    if (m_history)
        m_history->disconnect(this);
    m_history = nullptr;
    m_model.attach(nullptr);
    hide();
}

void LineHistoryPane::showState()
{
    const bool hasFailed = m_history->state() == LoadState::Failed;
    if (!hasFailed && m_retry->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason); // which goes with the button otherwise
    m_retry->setVisible(hasFailed);
}

void LineHistoryPane::chooseFirst()
{
    if (!m_awaitsFirst || !m_model.revision(0))
        return;
    m_awaitsFirst = false; // from now on nothing is chosen for the person
    m_list->setCurrentIndex(m_model.index(0));
}

void LineHistoryPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace artiscope
