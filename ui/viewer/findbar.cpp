// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/findbar.h"

#include "app/core/pool.h"
#include "ui/viewer/textview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace artiscope {

namespace {

QToolButton *makeButton(QWidget *parent, const QString &name, const QString &text, const QString &says)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(says);
    button->setAccessibleName(says);
    button->setAutoRaise(true);
    return button;
}

QHBoxLayout *makeRow(QWidget *part)
{
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    return row;
}

} // namespace

FindBar::FindBar(TextView &view, QWidget *parent)
    : QWidget(parent),
      m_view(view),
      m_findPart(new QWidget(this)),
      m_linePart(new QWidget(this)),
      m_text(new QLineEdit(m_findPart)),
      m_case(makeButton(m_findPart, QStringLiteral("findCase"), tr("Aa"), tr("Match upper and lower case"))),
      m_count(new QLabel(m_findPart)),
      m_previous(makeButton(m_findPart, QStringLiteral("findPrevious"), QStringLiteral("\u2191"),
          tr("Go to the previous hit (Shift+F3)"))),
      m_next(
          makeButton(m_findPart, QStringLiteral("findNext"), QStringLiteral("\u2193"), tr("Go to the next hit (F3)"))),
      m_line(new QLineEdit(m_linePart)),
      m_lineRange(new QLabel(m_linePart))
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find in the text"));
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setPlaceholderText(tr("Find"));
    m_text->setClearButtonEnabled(true);
    m_case->setCheckable(true);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setAccessibleName(tr("Number of hits"));
    // As wide as it will be, so that nothing moves while one types.
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(888888).arg(888888)));
    m_line->setObjectName(QStringLiteral("goToLine"));
    m_line->setAccessibleName(tr("Line to go to"));
    m_line->setPlaceholderText(tr("Line"));
    m_line->setValidator(new QIntValidator(1, std::numeric_limits<int>::max(), m_line));
    m_line->setMaximumWidth(m_line->fontMetrics().averageCharWidth() * 16);
    m_lineRange->setObjectName(QStringLiteral("goToLineRange"));

    QToolButton *closeFind =
        makeButton(m_findPart, QStringLiteral("findClose"), QStringLiteral("\u2715"), tr("Close (Esc)"));
    QHBoxLayout *find = makeRow(m_findPart);
    find->addWidget(m_text, 1);
    find->addWidget(m_case);
    find->addWidget(m_count);
    find->addWidget(m_previous);
    find->addWidget(m_next);
    find->addWidget(closeFind);
    QHBoxLayout *line = makeRow(m_linePart);
    line->addWidget(m_line);
    line->addWidget(m_lineRange, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_findPart);
    all->addWidget(m_linePart);
    hide();

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_case, &QToolButton::toggled, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(closeFind, &QToolButton::clicked, this, &FindBar::closeBar);
    m_text->installEventFilter(this);
    m_line->installEventFilter(this);
    m_view.installEventFilter(this);
    tellCount();
}

bool FindBar::takesKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Find))
        openFind();
    else if (event.key() == Qt::Key_G && event.modifiers() == Qt::ControlModifier)
        openGoToLine();
    else if (event.key() == Qt::Key_F3 && event.modifiers() == Qt::NoModifier)
        findNext();
    else if (event.key() == Qt::Key_F3 && event.modifiers() == Qt::ShiftModifier)
        findPrevious();
    else
        return false;
    return true;
}

void FindBar::show(bool find)
{
    m_findPart->setVisible(find);
    m_linePart->setVisible(!find);
    setVisible(true);
}

void FindBar::openFind()
{
    m_from = std::min(m_view.anchor(), m_view.caret());
    const bool withinLine = m_view.hasSelection()
        && m_view.text().lineOf(m_view.anchor()) == m_view.text().lineOf(m_view.caret())
        && std::abs(m_view.anchor() - m_view.caret()) < 1000;
    show(true);
    if (withinLine && m_view.selectedText() != m_text->text())
        m_text->setText(m_view.selectedText());
    else if (!m_text->text().isEmpty())
        search();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::openGoToLine()
{
    show(false);
    m_lineRange->setText(tr("of %L1").arg(m_view.text().lineCount()));
    m_line->setText(QString::number(m_view.caretLine() + 1));
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FindBar::closeBar()
{
    m_request.cancel();
    m_result = {};
    m_current = -1;
    m_view.setHits({});
    tellCount();
    setVisible(false);
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::searchAgain()
{
    m_from = m_view.caret();
    if (isVisible() && !m_text->text().isEmpty())
        search();
}

void FindBar::search()
{
    const QString text = m_text->text();
    if (text.isEmpty()) {
        m_request.cancel();
        took({});
        return;
    }
    SearchOptions options;
    options.caseSensitive = m_case->isChecked();
    m_request =
        runOnPool<SearchResult>([buffer = m_view.text(), text, options](
                                    const Cancelled &cancelled) { return findAll(buffer, text, options, cancelled); },
            [this](const Result<SearchResult> &result) { took(*result); });
}

void FindBar::took(const SearchResult &result)
{
    m_result = result;
    m_view.setHits(m_result.hits);
    const auto behind = std::lower_bound(m_result.hits.begin(), m_result.hits.end(), m_from,
        [](const SearchHit &hit, qsizetype from) { return hit.offset < from; });
    if (m_result.hits.empty())
        setCurrent(-1);
    else
        setCurrent(behind == m_result.hits.end() ? 0 : behind - m_result.hits.begin());
    Q_EMIT searched();
}

void FindBar::setCurrent(qsizetype index)
{
    m_current = index;
    m_view.setCurrentHit(index);
    tellCount();
}

void FindBar::tellCount()
{
    const bool any = !m_result.hits.empty();
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    if (any && m_result.truncated)
        m_count->setText(tr("%L1 of more than %L2").arg(m_current + 1).arg(hitCount()));
    else if (any)
        m_count->setText(tr("%L1 of %L2").arg(m_current + 1).arg(hitCount()));
    else
        m_count->setText(m_text->text().isEmpty() || isSearching() ? QString() : tr("No hits"));
}

void FindBar::step(int by)
{
    if (!isVisible() || !m_findPart->isVisible()) {
        openFind();
        return;
    }
    if (m_result.hits.empty())
        return;
    const qsizetype next = (m_current + by + hitCount()) % hitCount();
    m_from = m_result.hits[size_t(next)].offset;
    setCurrent(next);
}

void FindBar::findNext()
{
    step(1);
}

void FindBar::findPrevious()
{
    step(-1);
}

void FindBar::goToLine()
{
    bool understood = false;
    const qlonglong line = m_line->text().toLongLong(&understood);
    if (!understood)
        return;
    m_view.goToLine(qsizetype(line) - 1);
    closeBar();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == &m_view)
        return takesKey(*key);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (watched == m_line)
        goToLine();
    else if (key->modifiers().testFlag(Qt::ShiftModifier))
        findPrevious();
    else
        findNext();
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else if (!takesKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace artiscope
