// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/threewaypage.h"

#include "app/core/pool.h"
#include "app/diff/unchangedlines.h"
#include "app/session/explain.h"
#include "ui/compare/changekeys.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/compareside.h"
#include "ui/compare/rowsync.h"
#include "ui/compare/threewaywords.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolButton>

#include <utility>

namespace artiscope {

ThreeWayPage::ThreeWayPage(QWidget *parent)
    : QWidget(parent),
      m_left(new CompareSide(tr("One side"), QStringLiteral("threeWayLeft"), this)),
      m_base(new CompareSide(tr("Began as"), QStringLiteral("threeWayBase"), this)),
      m_right(new CompareSide(tr("Other side"), QStringLiteral("threeWayRight"), this)),
      m_sides{m_left, m_base, m_right},
      m_active(m_right),
      m_texts(new QWidget(this)),
      m_state(new StateView(this)),
      m_sync(new RowSync({&m_left->view(), &m_base->view(), &m_right->view()}, this)),
      m_library(std::make_shared<const DiffLibrary>())
{
    setObjectName(QStringLiteral("threeWayPage"));
    setAccessibleName(tr("Three-way comparison"));
    setProperty("look", QStringLiteral("pane"));
    m_state->setObjectName(QStringLiteral("threeWayState"));
    build();
    new ChangeKeys(*this, *m_previousButton, *m_nextButton);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_state, &StateView::buttonClicked, this, &ThreeWayPage::retryWanted);
    connect(m_sync, &RowSync::scrolled, this, &ThreeWayPage::showWays);
    for (const CompareSide *side : m_sides) {
        TextView *const view = &side->view();
        connect(view, &TextView::caretMoved, this, [this, view] { follow(*view); });
        connect(view, &TextView::zoomChanged, this, &ThreeWayPage::zoomWanted);
        view->installEventFilter(this);
    }
    showTexts(false);
}

ThreeWayPage::~ThreeWayPage() = default;

bool ThreeWayPage::showsTexts() const
{
    return m_texts->isVisibleTo(this);
}

void ThreeWayPage::showTexts(bool shown)
{
    const QWidget *const focused = QApplication::focusWidget();
    const bool hadFocus = focused && (focused == this || isAncestorOf(focused));
    setFocusProxy(shown ? &m_active->view() : nullptr); // meanwhile the page has the keyboard itself
    m_texts->setVisible(shown);
    m_state->setVisible(!shown);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void ThreeWayPage::compare(
    const ComparedText &left, const ComparedText &base, const ComparedText &right, Language language)
{
    std::array<ComparedText, 3> compared{left, base, right};
    bool isSame = language == m_language;
    bool isAnew = false;
    for (size_t i = 0; i < compared.size(); ++i) {
        isSame = isSame && compared[i].text.bytes().isSharedWith(m_compared[i].text.bytes());
        isAnew = isAnew || compared[i].name != m_compared[i].name;
        m_sides[i]->setName(compared[i].name, compared[i].place);
    }
    m_left->view().setAccessibleName(tr("One side, %1").arg(left.name));
    m_base->view().setAccessibleName(tr("What both began as, %1").arg(base.name));
    m_right->view().setAccessibleName(tr("Other side, %1").arg(right.name));
    if (isSame && !isAnew && (isBusy() || m_texts->isVisibleTo(this)))
        return;
    m_compared = std::move(compared);
    m_language = language;
    m_isNew = m_isNew || isAnew || !m_texts->isVisibleTo(this);
    start();
}

void ThreeWayPage::start()
{
    if (m_isNew) { // what is there is of other texts
        m_state->showLoading(tr("Comparing…"));
        showTexts(false);
    }
    m_summary->setText(tr("Comparing…"));
    m_comparing = runOnPool<Compared>(
        [library = m_library, matching = m_settings.matching, left = m_compared[0].text, base = m_compared[1].text,
            right = m_compared[2].text](const Cancelled &cancelled) -> Result<Compared> {
            Result<ThreeWay> chunks = threeWay(*library, base, left, right, cancelled, matching);
            if (!chunks)
                return chunks.error();
            Compared compared;
            compared.chunks = chunks.take();
            compared.text = threeWayText(base, left, right, compared.chunks, cancelled);
            return compared;
        },
        [this](Result<Compared> compared) {
            if (compared)
                take(*compared);
            else
                showFailed(explain(compared.error()));
            Q_EMIT settled();
        });
}

void ThreeWayPage::take(const Compared &compared)
{
    const bool isNew = std::exchange(m_isNew, false);
    const ThreeWayText &text = compared.text;
    CompareSide *const active = m_active;
    const auto show = [&](CompareSide &side, const AlignedText &own, ThreeWayPlace place) {
        side.setText(own.text, m_language, isNew);
        side.view().setFillers(own.fillers);
        side.view().setMarks(marksOf(text, place));
    };
    show(*m_left, text.left, ThreeWayPlace::Left);
    show(*m_base, text.base, ThreeWayPlace::Base);
    show(*m_right, text.right, ThreeWayPlace::Right);
    m_active = active; // all have told where their caret is
    m_changes = text.changes;
    m_conflicts = compared.chunks.count(ThreeWayKind::Conflict);
    const QString &left = m_compared[0].branch;
    const QString &right = m_compared[2].branch;
    const bool encodingsDiffer =
        encodingsOf(m_compared[1], m_compared[0]).differ() || encodingsOf(m_compared[1], m_compared[2]).differ();
    m_words = threeWayInWords(compared.chunks, left, right, encodingsDiffer);
    m_signs->setText(threeWaySigns(left, right));
    tellWords();
    foldUnchanged();
    showTexts(true);
    if (!isNew || m_changes.empty())
        follow(m_active->view());
    else if (const qsizetype conflict = firstConflict(); conflict >= 0)
        goTo(conflict);
    else
        goTo(0);
}

// The rules are those of two texts: what is left of a conflict without what they ignore, nobody could say.
void ThreeWayPage::tellWords()
{
    m_summary->setText(sayNothingIsIgnored(m_words, !m_settings.ignore.isEmpty()));
}

void ThreeWayPage::foldUnchanged()
{
    std::vector<Stretch> skipped;
    if (m_settings.context != CompareSettings::everything) {
        std::vector<DiffHunk> hunks; // as if it were two texts, which have as many lines
        for (const ThreeWayRows &rows : m_changes)
            hunks.push_back({rows.first, rows.count, rows.first, rows.count});
        const TextBuffer &text = m_base->view().text();
        for (const UnchangedLines &lines : unchangedLines(text, text, hunks, m_settings.context))
            skipped.push_back(lines.left);
    }
    // What the person is in stays where it is; the others follow once all are ready.
    for (const CompareSide *side : m_sides) {
        const QSignalBlocker alone(side->view());
        if (side != m_active)
            side->view().setSkipped(skipped);
    }
    m_active->view().setSkipped(std::move(skipped));
}

void ThreeWayPage::showLoading(const QString &sentence)
{
    forget();
    m_state->showLoading(sentence);
}

void ThreeWayPage::showFailed(const Explanation &explanation)
{
    forget();
    m_state->showFailed(explanation);
}

void ThreeWayPage::showIdle(const QString &sentence)
{
    forget();
    m_state->showIdle(sentence);
}

void ThreeWayPage::forget()
{
    m_comparing.cancel();
    showTexts(false);
    m_compared = {};
    m_changes.clear();
    m_conflicts = 0;
    m_words.clear();
    tellWords();
    m_signs->setText({});
    for (CompareSide *side : m_sides) {
        if (!side->find().isHidden())
            side->find().closeBar();
        side->setText({}, Language::Plain, true);
    }
    setCurrent(-1);
}

void ThreeWayPage::setSettings(const CompareSettings &settings)
{
    if (settings == m_settings)
        return;
    const bool isOtherMatching = settings.matching != m_settings.matching;
    m_settings = settings;
    tellWords();
    foldUnchanged();
    if (isOtherMatching && (isBusy() || m_texts->isVisibleTo(this)))
        start();
}

TextView &ThreeWayPage::left() const
{
    return m_left->view();
}

TextView &ThreeWayPage::base() const
{
    return m_base->view();
}

TextView &ThreeWayPage::right() const
{
    return m_right->view();
}

// One bar at a time.
FindBar &ThreeWayPage::find()
{
    CompareSide *const active = m_active;
    for (CompareSide *side : m_sides) {
        if (side != active && !side->find().isHidden())
            side->find().closeBar();
    }
    m_active = active; // the bar that was closed gave its text the keyboard
    return active->find();
}

bool ThreeWayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (const CompareSide *side : m_sides) {
            if (watched == &side->view())
                follow(side->view()); // also without a move of its caret
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ThreeWayPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace artiscope
