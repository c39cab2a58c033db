// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepage.h"

#include "app/core/pool.h"
#include "app/session/explain.h"
#include "ui/compare/changekeys.h"
#include "ui/compare/changelinks.h"
#include "ui/compare/comparemarks.h"
#include "ui/compare/compareside.h"
#include "ui/compare/scrollsync.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/elidedlabel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace artiscope {

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent),
      m_leftSide(new CompareSide(tr("From"), QStringLiteral("compareFrom"), this)),
      m_rightSide(new CompareSide(tr("To"), QStringLiteral("compareTo"), this)),
      m_unifiedSide(new CompareSide(tr("Changes"), QStringLiteral("compareUnified"), this)),
      m_left(&m_leftSide->view()),
      m_right(&m_rightSide->view()),
      m_unified(&m_unifiedSide->view()),
      m_active(m_right),
      m_views(new QStackedWidget(this)),
      m_links(new ChangeLinks(this)),
      m_sync(new ScrollSync(*m_left, *m_right, this)),
      m_library(std::make_shared<const DiffLibrary>())
{
    setObjectName(QStringLiteral("comparePage"));
    setAccessibleName(tr("Comparison"));
    build();
    new ChangeKeys(*this, *m_previousButton, *m_nextButton);
    setFocusProxy(m_right);
    m_links->setViews(*m_left, *m_right);
    connect(m_sync, &ScrollSync::scrolled, m_links, &ChangeLinks::updateLinks);
    connect(m_sync, &ScrollSync::scrolled, this, &ComparePage::showWays);
    connect(m_unified, &TextView::scrolled, this, &ComparePage::showWays);
    for (TextView *view : {m_left, m_right, m_unified}) {
        connect(view, &TextView::caretMoved, this, [this, view] { follow(*view); });
        connect(view, &TextView::zoomChanged, this, &ComparePage::zoomWanted);
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this);
    }
    connect(m_left, &TextView::skippedOpened, this, [this](qsizetype stretch) { openBeside(*m_right, stretch); });
    connect(m_right, &TextView::skippedOpened, this, [this](qsizetype stretch) { openBeside(*m_left, stretch); });
}

ComparePage::~ComparePage() = default;

void ComparePage::compare(const ComparedText &from, const ComparedText &to, Language language)
{
    const ComparedText &left = m_swapped ? to : from;
    const ComparedText &right = m_swapped ? from : to;
    const bool anew = left.name != m_from.name || right.name != m_to.name;
    const auto isSame = [](const TextBuffer &a, const TextBuffer &b) { return a.bytes().isSharedWith(b.bytes()); };
    if (!anew && isSame(left.text, m_from.text) && isSame(right.text, m_to.text)) {
        const bool isAnother = language != m_left->language();
        for (CompareSide *side : {m_leftSide, m_rightSide, m_unifiedSide})
            side->setLanguage(language);
        if (isAnother && m_settings.ignore.comments)
            start(false);
        return;
    }
    m_from = left;
    m_to = right;
    showTexts(language, anew);
    start(anew);
}

void ComparePage::showTexts(Language language, bool anew)
{
    TextView *const active = m_active;
    m_leftSide->setText(m_from.text, language, anew);
    m_rightSide->setText(m_to.text, language, anew);
    if (!anew)
        m_active = active; // both told where their caret is
    showNames();
}

void ComparePage::start(bool anew)
{
    m_isNew = m_isNew || anew; // until it is shown, whatever is chosen meanwhile
    if (anew) { // the former marks are of other texts
        ShownDiff none;
        if (m_settings.unified)
            none.unified.emplace();
        take(none);
    }
    m_summary->setText(tr("Comparing…"));
    const ShownDiffOptions options{.ignore = m_settings.ignore,
        .language = m_left->language(),
        .unified = m_settings.unified,
        .matching = m_settings.matching};
    m_comparing = runOnPool<ShownDiff>(
        [library = m_library, from = m_from.text, to = m_to.text, options](
            const Cancelled &cancelled) { return shownDiff(*library, from, to, options, cancelled); },
        [this](Result<ShownDiff> diff) {
            const bool isNew = std::exchange(m_isNew, false);
            const LineOfTwo place = caretPlace();
            const bool wasUnified = isUnified();
            if (diff) {
                take(*diff);
                tell(*diff);
            } else {
                take({});
                const Explanation why = explain(diff.error());
                m_words = tr("%1 %2").arg(why.what, why.advice);
                tellWords();
            }
            if (isNew && !m_diff.hunks.empty())
                goTo(0);
            else if (!isNew && wasUnified != isUnified())
                goToPlace(place);
            Q_EMIT settled();
        });
}

void ComparePage::take(const ShownDiff &diff)
{
    m_diff = diff.counting.lines;
    m_moved = diff.moved;
    m_left->setMarks(marksOf(diff, DiffSide::Left));
    m_right->setMarks(marksOf(diff, DiffSide::Right));
    m_links->setHunks(m_diff.hunks);
    m_parts = diff.all.lines.parts;
    m_sync->setHunks(m_parts); // ignored lines do not match any better
    m_unifiedHunks.clear();
    m_unifiedLines.reset();
    if (diff.unified) {
        m_unifiedHunks = diff.unified->hunks;
        m_unifiedLines = std::make_shared<const std::vector<LineOfTwo>>(diff.unified->lines);
        m_unifiedSide->setText(diff.unified->text, m_left->language(), !isUnified());
        m_unified->setMarks(marksOfUnified(diff));
        m_unified->setNumbers(m_unifiedLines);
    } else {
        showOne(false); // before its text goes, which tells where its caret is
        m_unifiedSide->setText({}, m_left->language(), true);
    }
    showOne(diff.unified.has_value());
    foldUnchanged();
    showSettings(diff.ignored.count);
    setCurrent(-1);
}

bool ComparePage::isUnified() const
{
    return m_views->currentWidget() == m_unifiedSide;
}

// One bar at a time.
FindBar &ComparePage::find()
{
    TextView *const active = m_active;
    CompareSide *own = m_rightSide;
    for (CompareSide *side : {m_leftSide, m_rightSide, m_unifiedSide}) {
        if (&side->view() == active)
            own = side;
        else if (!side->find().isHidden())
            side->find().closeBar();
    }
    m_active = active; // the bar that was closed gave its text the keyboard
    return own->find();
}

void ComparePage::showOne(bool unified)
{
    if (unified == isUnified())
        return;
    const bool hadFocus = m_left->hasFocus() || m_right->hasFocus() || m_unified->hasFocus();
    for (CompareSide *side : {m_leftSide, m_rightSide, m_unifiedSide}) {
        if (!side->find().isHidden())
            side->find().closeBar(); // of a text that is not seen any more
    }
    m_active = unified ? m_unified : m_right;
    m_views->setCurrentWidget(unified ? static_cast<QWidget *>(m_unifiedSide) : m_links);
    setFocusProxy(m_active);
    if (hadFocus)
        m_active->setFocus(Qt::OtherFocusReason);
}

void ComparePage::setSettings(const CompareSettings &settings)
{
    if (settings == m_settings)
        return;
    const bool isAnother = settings.ignore != m_settings.ignore || settings.unified != m_settings.unified
        || settings.matching != m_settings.matching;
    m_settings = settings;
    if (!isAnother) {
        if (!isBusy()) // else it is of other texts; what comes is folded then
            foldUnchanged();
        return;
    }
    showSettings(0);
    if (m_from.text.size() > 0 || m_to.text.size() > 0)
        start(false);
}

void ComparePage::setVerdict(const QString &verdict)
{
    if (m_verdict == verdict)
        return;
    m_verdict = verdict;
    if (!m_comparing.isActive())
        tellWords();
}

void ComparePage::forget()
{
    m_comparing.cancel();
    m_swapped = false;
    m_from = {};
    m_to = {};
    showTexts(Language::Plain, true);
    take({});
    m_words.clear();
    tellWords();
}

void ComparePage::setLookOf(const TextView &view)
{
    for (TextView *own : {m_left, m_right, m_unified}) {
        own->setWrap(view.wrap());
        own->setZoom(view.zoom());
        own->setAids(view.aids());
        connect(&view, &TextView::wrapChanged, own, &TextView::setWrap);
        connect(&view, &TextView::zoomChanged, own, &TextView::setZoom);
        connect(&view, &TextView::aidsChanged, own, &TextView::setAids);
    }
}

void ComparePage::setContextActions(const QList<QAction *> &actions)
{
    for (TextView *view : {m_left, m_right, m_unified})
        view->addActions(actions);
}

void ComparePage::swap()
{
    m_swapped = !m_swapped;
    std::swap(m_from, m_to);
    showTexts(m_left->language(), true);
    start(true);
}

bool ComparePage::eventFilter(QObject *watched, QEvent *event)
{
    for (TextView *view : {m_left, m_right, m_unified}) {
        if (event->type() == QEvent::FocusIn && watched == view && isUnified() == (view == m_unified)) {
            follow(*view); // also without a move of its caret
        } else if (event->type() == QEvent::ToolTip && watched == view->viewport()) {
            const auto &help = *static_cast<QHelpEvent *>(event);
            showMovedTip(*view, help, view->text().lineOf(view->offsetAt(help.pos())));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace artiscope
