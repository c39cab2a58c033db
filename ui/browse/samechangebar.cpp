// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/samechangebar.h"

#include "app/models/samechangemodel.h"
#include "app/session/samechangetext.h"
#include "ui/browse/signaturelabel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace artiscope {

SameChangeBar::SameChangeBar(ArtifactModel &artifacts, QWidget *parent)
    : QWidget(parent),
      m_model(new SameChangeModel(artifacts, this)),
      m_title(new QLabel),
      m_change(new SignatureLabel),
      m_others(new ElidedLabel),
      m_show(new QToolButton),
      m_all(new QToolButton),
      m_menu(new QMenu(this))
{
    const int grid = Sizes::of(fontMetrics()).grid;
    setObjectName(QStringLiteral("sameChangeBar"));
    setAccessibleName(tr("The same change"));
    setProperty("look", QStringLiteral("pane"));
    m_title->setObjectName(QStringLiteral("sameChangeTitle"));
    m_title->setProperty("look", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_change->setObjectName(QStringLiteral("sameChangeLines"));
    m_others->setObjectName(QStringLiteral("sameChangeOthers"));
    m_others->setDim(true);
    m_show->setObjectName(QStringLiteral("sameChangeShow"));
    m_all->setObjectName(QStringLiteral("sameChangeAll"));
    m_all->setText(tr("All groups"));
    m_all->setToolTip(tr("All changes that several artifacts have in common"));
    m_all->setAccessibleName(m_all->toolTip());
    m_menu->setObjectName(QStringLiteral("sameChangeMenu"));
    for (QToolButton *button : {m_show, m_all}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    setFocusProxy(m_show);

    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(5 * grid, 2 * grid, 4 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_title);
    layout->addSpacing(2 * grid);
    layout->addWidget(m_change, 1);
    layout->addWidget(m_others);
    layout->addWidget(m_show);
    layout->addWidget(m_all);

    connect(m_show, &QToolButton::clicked, this, [this] {
        if (const int row = shownRow(); row >= 0)
            m_model->toggle(row);
    });
    connect(m_all, &QToolButton::clicked, this, [this] { // the button's own menu would wait in a loop of its own
        fillMenu();
        m_menu->popup(m_all->mapToGlobal(m_all->rect().bottomLeft()));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &SameChangeBar::refresh);
    refresh();
}

void SameChangeBar::attach(const SameChange *same)
{
    m_model->attach(same);
}

int SameChangeBar::shownRow() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data(SameChangeModel::ActiveRole).toBool()) // where nothing is so any more, a chip still says it
            return index.data(SameChangeModel::CountRole).toInt() > 0 ? row : -1;
    }
    return m_model->rowCount() > 0 && !m_model->signature(0).isEmpty() ? 0 : -1;
}

void SameChangeBar::refresh()
{
    const int row = shownRow();
    setVisible(row >= 0);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row);
    const QLocale locale;
    const int count = index.data(SameChangeModel::CountRole).toInt();
    const bool chosen = index.data(SameChangeModel::ActiveRole).toBool();
    const ChangeSignature signature = m_model->signature(row);
    if (signature.isEmpty())
        m_title->setText(count == 1 ? tr("1 artifact was changed like no other")
                                    : tr("%1 artifacts were changed like no other").arg(locale.toString(count)));
    else
        m_title->setText(count == 1 ? tr("The same change on 1 artifact")
                                    : tr("The same change on %1 artifacts").arg(locale.toString(count)));
    m_change->setSignature(signature);
    const int others = m_model->changed() - count;
    m_others->setText(others == 0 ? QString() : otherChangesText(others));
    m_others->setVisible(others > 0);
    m_show->setText(chosen ? tr("Show all") : tr("Show"));
    m_show->setToolTip(chosen ? tr("Show the other artifacts, too") : tr("Show only the artifacts with this change"));
    m_show->setAccessibleName(m_show->toolTip());
    m_all->setVisible(m_model->rowCount() > 1);
}

void SameChangeBar::fillMenu()
{
    m_menu->clear();
    constexpr int most = 30; // what comes behind them is of two or three, and a menu is no list
    const int count = m_model->rowCount();
    for (int row = 0; row < count; ++row) {
        if (row >= most && row < count - 1)
            continue;
        const QModelIndex index = m_model->index(row);
        QString text = fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width());
        QAction *const action = m_menu->addAction(text.replace(u'&', QLatin1String("&&")));
        action->setObjectName(QStringLiteral("sameChange%1").arg(row));
        action->setCheckable(true);
        action->setChecked(index.data(SameChangeModel::ActiveRole).toBool());
        connect(action, &QAction::triggered, this, [this, id = index.data(SameChangeModel::IdRole)] {
            const QModelIndexList found = m_model->match(m_model->index(0), SameChangeModel::IdRole, id, 1,
                Qt::MatchExactly); // others may have come since
            if (!found.isEmpty())
                m_model->toggle(found.first().row());
        });
    }
}

void SameChangeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Sizes sizes = Sizes::of(fontMetrics());
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.window);
    const QRectF card = QRectF(rect()).adjusted(2 * sizes.grid, sizes.grid, -2 * sizes.grid, -sizes.grid);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), sizes.radius, sizes.radius);
}

} // namespace artiscope
