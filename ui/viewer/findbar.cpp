// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/findbar.h"

#include "app/core/pool.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace artiscope {

namespace {

constexpr int slowMilliseconds = 300; // nothing flickers while one types

} // namespace

FindBar::FindBar(TextView &view, QWidget *parent)
    : QWidget(parent),
      m_view(view),
      m_findPart(new QWidget(this)),
      m_text(new QLineEdit(m_findPart)),
      m_note(new ElidedLabel(m_findPart)),
      m_count(new QLabel(m_findPart)),
      m_linePart(new QWidget(this)),
      m_line(new QLineEdit(m_linePart)),
      m_lineRange(new QLabel(m_linePart))
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find in the text"));
    fillFindPart();
    fillLinePart();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_findPart);
    all->addWidget(m_linePart);
    hide();

    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMilliseconds);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_count->setText(tr("Searching…")); });
    connect(&m_view, &TextView::selectionChanged, this, &FindBar::rememberSelection);
    m_text->installEventFilter(this);
    m_line->installEventFilter(this);
    m_view.installEventFilter(this);
    tell({});
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
    m_lineRange->setText(tr("of %L1").arg(m_view.ownLineCount()));
    m_line->setText(QString::number(std::max<qsizetype>(0, m_view.ownNumber(m_view.caretLine())) + 1));
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FindBar::closeBar()
{
    m_request.cancel();
    m_slow.stop();
    m_result = {};
    m_current = -1;
    searchEverywhere();
    m_view.setHits({});
    {
        const QSignalBlocker quiet(m_only);
        m_only->setChecked(false);
    }
    m_context->setEnabled(false);
    m_view.setFiltered({});
    tell({});
    tellCount();
    m_count->clear(); // nothing was searched when it opens again
    setVisible(false);
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::searchAgain()
{
    m_from = m_view.caret();
    searchEverywhere();
    m_selected = {};
    m_within->setEnabled(false);
    if (isVisible() && !m_text->text().isEmpty()) {
        m_result = {}; // of the former text: nobody shall go to where its hits were
        m_current = -1;
        search();
        tellCount();
    }
}

void FindBar::rememberSelection()
{
    if (!m_view.hasSelection())
        return;
    m_selected.block = m_view.selectedBlock();
    if (m_selected.block)
        m_selected.range = rangeAround(m_view.text(), *m_selected.block);
    else
        m_selected.range = {std::min(m_view.anchor(), m_view.caret()), std::max(m_view.anchor(), m_view.caret())};
    m_within->setEnabled(true);
}

void FindBar::searchEverywhere()
{
    const QSignalBlocker quiet(m_within);
    m_within->setChecked(false);
    m_range.reset();
    m_view.setSearchRange({});
}

void FindBar::keepWithin(bool within)
{
    if (within) {
        m_range = m_selected;
        m_from = m_selected.range.begin;
        m_view.setSearchRange(m_selected.range);
    } else {
        searchEverywhere();
    }
    search();
}

void FindBar::search()
{
    const QString text = m_text->text();
    tell({});
    if (text.isEmpty()) {
        m_request.cancel();
        took({});
        return;
    }
    SearchOptions options;
    options.caseSensitive = m_case->isChecked();
    options.wholeWords = m_words->isChecked();
    options.expression = m_expression->isChecked();
    std::optional<TextBlock> block;
    if (m_range) {
        options.within = {m_range->range};
        block = m_range->block;
    }
    m_slow.start();
    m_request = runOnPool<Found>(
        [buffer = m_view.text(), text, options, block, context = m_context->value()](const Cancelled &cancelled) {
            SearchOptions inBlock = options;
            if (block)
                inBlock.within = rangesIn(buffer, *block, cancelled);
            Found found{findAll(buffer, text, inBlock, cancelled), {}};
            found.others = linesWithout(found.result.hits, buffer.lineCount(), context);
            return found;
        },
        [this](const Result<Found> &found) { took(*found); });
}

void FindBar::took(const Found &found)
{
    m_slow.stop();
    m_result = found.result;
    // Without a hit there is nothing to show but everything.
    if (m_only->isChecked() && !m_result.hits.empty())
        m_view.setFiltered(found.others);
    else
        m_view.setFiltered({});
    m_view.setHits(m_result.hits);
    const auto behind = std::lower_bound(m_result.hits.begin(), m_result.hits.end(), m_from,
        [](const SearchHit &hit, qsizetype from) { return hit.offset < from; });
    if (m_result.hits.empty())
        setCurrent(-1);
    else
        setCurrent(behind == m_result.hits.end() ? 0 : behind - m_result.hits.begin());
    tellWhatWentWrong();
    Q_EMIT searched();
}

void FindBar::tell(const QString &note)
{
    m_note->setText(note);
    m_note->setToolTip(note);
    placeNote();
    m_note->setVisible(!note.isEmpty());
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNote();
}

void FindBar::tellWhatWentWrong()
{
    if (m_result.stoppedAtLine) {
        tell(tr("Stopped at line %L1: the expression is too much work there.").arg(*m_result.stoppedAtLine + 1));
    } else if (const auto &fault = m_result.fault) {
        if (fault->at >= m_text->text().size())
            tell(tr("At the end: %1").arg(fault->message));
        else
            tell(tr("At character %1: %2").arg(QString::number(fault->at + 1), fault->message));
    }
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
        m_count->setText(m_text->text().isEmpty() || isSearching() || m_result.fault ? QString() : tr("No hits"));
}

void FindBar::step(int by)
{
    if (!isVisible() || !m_findPart->isVisible()) {
        openFind();
        return;
    }
    if (m_result.hits.empty())
        return;
    const qsizetype wanted = m_current + by;
    const qsizetype next = (wanted + hitCount()) % hitCount();
    m_from = m_result.hits[size_t(next)].offset;
    setCurrent(next);
    if (wanted < 0)
        tell(tr("Went on from the bottom."));
    else if (wanted >= hitCount())
        tell(tr("Went on from the top."));
    else
        tell({});
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
    const QStringList parts = m_line->text().split(u':');
    const qlonglong line = parts.first().toLongLong();
    const qlonglong column = parts.size() > 1 ? parts.at(1).toLongLong() : 1;
    if (line < 1)
        return;
    m_view.goToLine(m_view.lineOfOwn(qsizetype(line) - 1), qsizetype(column) - 1);
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
