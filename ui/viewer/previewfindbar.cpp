// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/previewfindbar.h"

#include "ui/viewer/findkeys.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace artiscope {

PreviewFindBar::PreviewFindBar(const QString &name, const QString &words, QWidget *parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_note(new ElidedLabel(this)),
      m_case(new QToolButton(this)),
      m_count(new QLabel(this)),
      m_previous(makeIconButton(Icon::Up, name + QStringLiteral("Previous"), tr("Previous hit"), this)),
      m_next(makeIconButton(Icon::Down, name + QStringLiteral("Next"), tr("Next hit"), this))
{
    setObjectName(name + QStringLiteral("Bar"));
    setAccessibleName(words);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setPlaceholderText(words);
    m_text->setAccessibleName(words);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 16);
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_count->setObjectName(name + QStringLiteral("Count"));
    m_count->setAccessibleName(tr("Number of hits"));
    m_count->setProperty("look", QStringLiteral("dim"));
    const QKeySequence keys(findkeys::matchCase);
    const QString says = tr("Match upper and lower case");
    m_case->setObjectName(name + QStringLiteral("Case"));
    m_case->setText(tr("Aa"));
    m_case->setAccessibleName(says);
    m_case->setToolTip(tr("%1 (%2)").arg(says, keys.toString(QKeySequence::NativeText)));
    m_case->setCheckable(true);
    m_case->setShortcut(keys);
    const Sizes sizes = Sizes::of(fontMetrics());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.grid * 2, sizes.grid, sizes.grid * 2, sizes.grid);
    row->setSpacing(sizes.grid);
    row->addWidget(m_text, 1);
    row->addWidget(m_note);
    row->addWidget(m_case);
    row->addWidget(m_count);
    QToolButton *const close = makeIconButton(Icon::Close, name + QStringLiteral("Close"), tr("Close"), this);
    for (QToolButton *button : {m_previous, m_next, close})
        row->addWidget(button);
    connect(m_previous, &QToolButton::clicked, this, &PreviewFindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &PreviewFindBar::findNext);
    connect(close, &QToolButton::clicked, this, &PreviewFindBar::closeBar);
    setFocusProxy(m_text);
    hide();
    connect(m_text, &QLineEdit::textChanged, this, &PreviewFindBar::wanted);
    connect(m_case, &QToolButton::toggled, this, &PreviewFindBar::wanted);
    setHits(0, -1);
}

QString PreviewFindBar::text() const
{
    return m_text->text();
}

Qt::CaseSensitivity PreviewFindBar::sensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void PreviewFindBar::setHits(qsizetype count, qsizetype current, const QString &limit)
{
    m_hits = count;
    m_current = current;
    m_limit = limit;
    tell({});
    tellCount();
}

void PreviewFindBar::setNote(const QString &note)
{
    setHits(0, -1);
    m_count->setText(note);
}

void PreviewFindBar::tell(const QString &note)
{
    const QString words = note.isEmpty() ? m_limit : note;
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void PreviewFindBar::tellCount()
{
    m_previous->setEnabled(m_hits > 0);
    m_next->setEnabled(m_hits > 0);
    if (m_text->text().isEmpty())
        m_count->clear();
    else
        m_count->setText(m_hits == 0 ? tr("Not found") : tr("%L1 of %L2").arg(m_current + 1).arg(m_hits));
}

void PreviewFindBar::openFind()
{
    setVisible(true);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    Q_EMIT wanted();
}

void PreviewFindBar::openWith(const QString &text)
{
    setVisible(true);
    if (m_text->text() == text)
        Q_EMIT wanted();
    else
        m_text->setText(text);
}

void PreviewFindBar::closeBar()
{
    hide();
    setHits(0, -1);
    Q_EMIT closed();
}

void PreviewFindBar::step(int by)
{
    if (!isVisible()) {
        openFind();
        return;
    }
    if (m_hits == 0)
        return;
    const qsizetype next = m_current + by;
    m_current = (next + m_hits) % m_hits;
    tellCount();
    if (next < 0)
        tell(tr("Went on from the bottom."));
    else if (next >= m_hits)
        tell(tr("Went on from the top."));
    else
        tell({});
    Q_EMIT currentChanged(m_current);
}

void PreviewFindBar::findNext()
{
    step(1);
}

void PreviewFindBar::findPrevious()
{
    step(-1);
}

void PreviewFindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        closeBar();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace artiscope
