// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/hexbar.h"

#include "app/core/pool.h"
#include "ui/viewer/hexview.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace artiscope {

namespace {

struct Hit {
    qsizetype at = -1; // -1: nowhere
    bool wrapped = false;
};

Hit hitOf(QByteArrayView bytes, QByteArrayView pattern, qsizetype from, bool forward)
{
    if (forward) {
        const qsizetype at = bytes.indexOf(pattern, from + 1);
        return at >= 0 ? Hit{at, false} : Hit{bytes.indexOf(pattern), true};
    }
    const qsizetype at = from > 0 ? bytes.lastIndexOf(pattern, from - 1) : -1;
    return at >= 0 ? Hit{at, false} : Hit{bytes.lastIndexOf(pattern), true};
}

} // namespace

HexBar::HexBar(HexView &view, QWidget *parent)
    : QWidget(parent),
      m_view(view),
      m_line(new QLineEdit(this)),
      m_note(new QLabel(this)),
      m_previous(makeIconButton(Icon::Up, QStringLiteral("hexPrevious"), tr("Previous hit"), this)),
      m_next(makeIconButton(Icon::Down, QStringLiteral("hexNext"), tr("Next hit"), this))
{
    setObjectName(QStringLiteral("hexBar"));
    m_line->setObjectName(QStringLiteral("hexLine"));
    m_note->setObjectName(QStringLiteral("hexNote"));
    m_note->setProperty("look", QStringLiteral("dim"));
    const Sizes sizes = Sizes::of(fontMetrics());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.grid * 2, sizes.grid, sizes.grid * 2, sizes.grid);
    row->setSpacing(sizes.grid);
    row->addWidget(m_line, 1);
    row->addWidget(m_note);
    QToolButton *const close = makeIconButton(Icon::Close, QStringLiteral("hexClose"), tr("Close"), this);
    for (QToolButton *button : {m_previous, m_next, close})
        row->addWidget(button);
    connect(m_previous, &QToolButton::clicked, this, &HexBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &HexBar::findNext);
    connect(close, &QToolButton::clicked, this, &HexBar::closeBar);
    setFocusProxy(m_line);
    hide();
    connect(m_line, &QLineEdit::textChanged, m_note, &QLabel::clear);
}

void HexBar::forget()
{
    m_searching.cancel();
    m_note->clear();
}

void HexBar::open(bool find)
{
    if (m_finds)
        m_sought = m_line->text();
    m_finds = find;
    const QString words = find ? tr("Find hex digits, as 89 50, or text, which may be in quotes")
                               : tr("Go to an offset in hexadecimal, or in decimal behind #");
    m_line->setText(find ? m_sought : QString());
    m_line->setPlaceholderText(words);
    m_line->setAccessibleName(words);
    m_note->clear();
    m_previous->setVisible(find);
    m_next->setVisible(find);
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void HexBar::openFind()
{
    open(true);
}

void HexBar::openGoTo()
{
    open(false);
}

void HexBar::closeBar()
{
    m_searching.cancel();
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

void HexBar::tell(const QString &note)
{
    show();
    m_note->setText(note);
}

void HexBar::findNext()
{
    find(true);
}

void HexBar::findPrevious()
{
    find(false);
}

void HexBar::find(bool forward)
{
    if (m_finds)
        m_sought = m_line->text();
    const QByteArray pattern = hexPattern(m_sought);
    if (pattern.isEmpty()) {
        openFind();
        return;
    }
    m_searching = runOnPool<Hit>([bytes = m_view.lines().bytes(), pattern, from = m_view.selected().begin, forward](
                                     const Cancelled &) -> Result<Hit> { return hitOf(bytes, pattern, from, forward); },
        [this, size = pattern.size()](Result<Hit> hit) { found(hit->at, size, hit->wrapped); });
}

void HexBar::found(qsizetype at, qsizetype size, bool wrapped)
{
    if (at < 0) {
        tell(tr("Not found"));
        return;
    }
    m_view.select(at, at + size - 1);
    m_note->setText(
        wrapped ? tr("Found at %1, from the other end").arg(hexOffset(at)) : tr("Found at %1").arg(hexOffset(at)));
}

void HexBar::accept()
{
    if (m_finds) {
        findNext();
        return;
    }
    const std::optional<qsizetype> place = hexPlace(m_line->text());
    if (!place) {
        tell(tr("This is no offset."));
    } else if (*place >= m_view.lines().size()) {
        tell(tr("The last byte is at %1.").arg(hexOffset(m_view.lines().size() - 1)));
    } else {
        m_view.select(*place, *place);
        closeBar();
    }
}

void HexBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        closeBar();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ShiftModifier) && m_finds)
            findPrevious();
        else
            accept();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace artiscope
