// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace artiscope {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent),
      m_clear(nullptr),
      m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("searchField"));
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(Icon::Search, IconInk::Dim), QLineEdit::LeadingPosition);
    m_clear = addAction(icon(Icon::Close, IconInk::Dim), QLineEdit::TrailingPosition);
    m_clear->setObjectName(QStringLiteral("searchClear"));
    m_clear->setText(tr("Clear"));
    m_clear->setVisible(false);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setAccessibleName(button->defaultAction() == m_clear ? tr("Clear") : tr("Search"));
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    m_hint->setProperty("look", QStringLiteral("hint"));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_hint->setVisible(text.isEmpty() && !m_hint->text().isEmpty());
    });
}

void SearchField::setShortcutHint(const QString &shortcut)
{
    m_hint->setText(shortcut);
    m_hint->setVisible(text().isEmpty() && !shortcut.isEmpty());
    placeHint();
}

void SearchField::placeHint()
{
    m_hint->adjustSize();
    const int gap = Sizes::of(fontMetrics()).grid * 2;
    const int x = layoutDirection() == Qt::RightToLeft ? gap : width() - m_hint->width() - gap;
    m_hint->move(x, (height() - m_hint->height()) / 2);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT downPressed();
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

} // namespace artiscope
