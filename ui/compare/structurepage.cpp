// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/structurepage.h"

#include "app/core/pool.h"
#include "ui/compare/changekeys.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparemarks.h"
#include "ui/compare/differencelist.h"
#include "ui/compare/matchkeybutton.h"
#include "ui/compare/structurewords.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace artiscope {

namespace {
constexpr auto patience = std::chrono::milliseconds(150);
} // namespace

StructurePage::StructurePage(QWidget *parent)
    : QWidget(parent),
      m_body(new QWidget(this)),
      m_list(new DifferenceList(m_model, m_body)),
      m_state(StateView::over(m_body)),
      m_filter(new SearchField(tr("Filter the changes"), this)),
      m_matchButton(new MatchKeyButton(this)),
      m_library(std::make_shared<const DiffLibrary>())
{
    setObjectName(QStringLiteral("structurePage"));
    setAccessibleName(tr("Comparison by what is said"));
    setProperty("look", QStringLiteral("pane"));
    build();
    new ChangeKeys(*this, *m_previousButton, *m_nextButton);
    setFocusProxy(m_list);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &StructurePage::showState);
    connect(m_filter, &QLineEdit::textChanged, this, &StructurePage::applyFilter);
    connect(m_filter, &SearchField::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &DifferenceList::chosen, this, &StructurePage::choose);
    connect(m_list, &DifferenceList::currentMoved, this, &StructurePage::showCurrent);
    connect(m_state, &StateView::buttonClicked, this, [this] {
        if (m_obstacle == MeaningDiff::Obstacle::None && !m_model.tree().rows.empty())
            m_filter->clear();
        else
            showLines();
    });
    connect(m_matchButton, &MatchKeyButton::chosen, this, [this](const QString &key) {
        setMatchKey(key);
        Q_EMIT matchKeyChosen(key);
    });
}

StructurePage::~StructurePage() = default;

void StructurePage::build()
{
    const Sizes sizes = Sizes::of(fontMetrics());
    const auto makeLabel = [this](const char *name) {
        auto *const label = new ElidedLabel(this);
        label->setObjectName(QLatin1String(name));
        return label;
    };
    m_summary = makeLabel("structureSummary");
    m_names = makeLabel("structureNames");
    m_names->setDim(true);
    m_where = makeLabel("structureWhere");
    m_where->setDim(true);
    m_where->setElideMode(Qt::ElideLeft);
    m_where->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("structureCount"));
    m_count->setProperty("look", QStringLiteral("dim"));
    m_filter->setObjectName(QStringLiteral("structureFilter"));
    m_filter->setMaximumWidth(60 * sizes.grid);
    const auto button = [this](Icon which, const char *name, const QString &says) {
        return makeIconButton(which, QLatin1String(name), says, this);
    };
    m_previousButton = button(Icon::Up, "structurePrevious", tr("Previous change"));
    m_nextButton = button(Icon::Down, "structureNext", tr("Next change"));
    m_swapButton = button(Icon::Compare, "structureSwap", tr("Swap sides"));
    m_closeButton = button(Icon::Close, "structureClose", tr("Close the comparison"));
    QHBoxLayout *const first = makeCompareBar(this, BarHeight::OfItsParts);
    first->addWidget(m_summary, 1);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_count, m_previousButton, m_nextButton, m_swapButton, m_closeButton})
        first->addWidget(part);
    QHBoxLayout *const second = makeCompareBar(this, BarHeight::OfItsParts);
    second->addWidget(m_filter, 2);
    second->addWidget(m_matchButton);
    second->addWidget(m_names, 2);
    second->addWidget(m_where, 2);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(first->parentWidget());
    layout->addWidget(second->parentWidget());
    layout->addWidget(m_body, 1);
    auto *const body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->addWidget(m_list);
}

void StructurePage::compare(const ComparedText &from, const ComparedText &to, Language language)
{
    const auto isSame = [](const ComparedText &a, const ComparedText &b) {
        return a.name == b.name && a.text.bytes().isSharedWith(b.text.bytes());
    };
    if (language == m_language && isSame(from, m_from) && isSame(to, m_to))
        return;
    forget();
    m_from = from;
    m_to = to;
    m_language = language;
    m_names->setText(tr("%1 → %2").arg(from.name, to.name));
    begin();
}

void StructurePage::setMatchKey(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    if (hasKeys())
        begin();
}

bool StructurePage::hasKeys() const
{
    const Meaning meaning = meaningOf(m_language);
    return meaning == Meaning::Values || meaning == Meaning::Cells;
}

void StructurePage::setRules(bool hasRules)
{
    m_hasRules = hasRules;
    if (!isBusy())
        tellWords();
}

void StructurePage::tellWords()
{
    m_summary->setText(sayNothingIsIgnored(m_words, m_hasRules));
}

void StructurePage::begin()
{
    m_words.clear();
    m_summary->setText(tr("Comparing…"));
    m_patience.start();
    m_comparing = runOnPool<MeaningDiff>(
        [library = m_library, from = m_from.text, to = m_to.text, language = m_language, key = m_key](
            const Cancelled &cancelled) -> Result<MeaningDiff> {
            return meaningDiff(*library, from, to, language, key, cancelled);
        },
        [this](Result<MeaningDiff> diff) {
            if (diff)
                take(diff.take());
            Q_EMIT settled();
        });
}

void StructurePage::forget()
{
    m_comparing.cancel();
    m_patience.stop();
    m_from = {};
    m_to = {};
    m_language = Language::Plain;
    m_filter->clear();
    m_obstacle = MeaningDiff::Obstacle::None;
    m_trouble.reset();
    m_model.setTree({});
    m_words.clear();
    tellWords();
    m_names->setText({});
    m_matchButton->setKeys({}, {});
    showList();
}

void StructurePage::take(MeaningDiff diff)
{
    m_patience.stop();
    m_obstacle = diff.obstacle;
    m_trouble = diff.trouble;
    const QString obstacle = obstacleInWords(diff, m_language);
    const EncodingPair encodings = encodingsOf(m_from, m_to);
    if (diff.tree.rows.empty() && diff.tree.verdict.isEmpty() && encodings.differ())
        diff.tree.summary = differenceInWords({}, encodings); // not even formatting
    m_words = obstacle.isEmpty() ? diff.tree.summary : obstacle;
    tellWords();
    m_matchButton->setKeys(diff.keys, hasKeys() ? m_key : QString());
    m_model.setTree(std::move(diff.tree));
    showList();
    goTo(0);
}

void StructurePage::applyFilter(const QString &filter)
{
    m_model.setFilter(filter);
    showList();
    if (!filter.isEmpty())
        goTo(0);
}

void StructurePage::showList()
{
    m_list->unfold();
    showState();
    showCurrent();
}

void StructurePage::showState()
{
    if (isBusy()) {
        if (!m_patience.isActive())
            m_state->showLoading(tr("Comparing…"));
        return;
    }
    if (m_obstacle != MeaningDiff::Obstacle::None)
        m_state->showIdle(m_words, {}, tr("Show the lines"));
    else if (m_model.tree().rows.empty())
        m_state->showIdle(m_model.tree().summary, {}, tr("Show the lines"));
    else if (m_model.rowCount() == 0)
        m_state->showIdle(tr("No change matches the filter."), {}, tr("Clear the filter"));
    else
        m_state->showReady();
}

void StructurePage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    const auto all = qsizetype(m_model.changes().size());
    const qsizetype change = m_model.changeFrom(index);
    const bool isThere =
        index.isValid() && change < all && m_model.changes()[size_t(change)] == qint32(index.internalId());
    m_where->setText(index.isValid() ? m_model.way(index) : QString());
    m_count->setText(all == 0 ? QString()
            : isThere         ? tr("%L1 of %L2").arg(change + 1).arg(all)
            : all == 1        ? tr("1 change")
                              : tr("%L1 changes").arg(all));
    Q_EMIT changeChanged();
}

bool StructurePage::hasNext() const
{
    const QModelIndex index = m_list->currentIndex();
    const std::vector<qint32> &changes = m_model.changes();
    return !changes.empty() && (!index.isValid() || qint32(index.internalId()) < changes.back());
}

bool StructurePage::hasPrevious() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && m_model.changeFrom(index) > 0;
}

void StructurePage::goToNext()
{
    if (!hasNext())
        return;
    const QModelIndex index = m_list->currentIndex();
    const qsizetype change = m_model.changeFrom(index);
    const bool isThere = index.isValid() && m_model.changes()[size_t(change)] == qint32(index.internalId());
    goTo(isThere ? change + 1 : change);
}

void StructurePage::goToPrevious()
{
    if (hasPrevious())
        goTo(m_model.changeFrom(m_list->currentIndex()) - 1);
}

void StructurePage::goToFirst()
{
    goTo(0);
}

void StructurePage::goToLast()
{
    if (!m_model.changes().empty())
        goTo(qsizetype(m_model.changes().size()) - 1);
}

void StructurePage::goTo(qsizetype change)
{
    if (change >= qsizetype(m_model.changes().size()))
        return;
    const QModelIndex index = m_model.indexOf(m_model.changes()[size_t(change)]);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void StructurePage::choose(const QModelIndex &index)
{
    Q_EMIT placeWanted(index.data(DifferenceModel::LeftLineRole).toLongLong(),
        index.data(DifferenceModel::RightLineRole).toLongLong());
}

void StructurePage::showLines()
{
    const qsizetype line = m_trouble ? m_trouble->line : -1;
    const bool left = m_obstacle == MeaningDiff::Obstacle::LeftWrong;
    Q_EMIT placeWanted(left ? line : -1, left ? -1 : line);
}

void StructurePage::setZoom(int steps)
{
    m_list->setZoom(steps);
}

void StructurePage::setContextActions(const QList<QAction *> &actions)
{
    m_list->setContextActions(actions);
}

void StructurePage::setButtons(const ComparePage::Buttons &actions)
{
    followAction(*m_previousButton, *actions.previous);
    followAction(*m_nextButton, *actions.next);
    followAction(*m_swapButton, *actions.swap);
    followAction(*m_closeButton, *actions.close);
}

void StructurePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

// What the parts leave of the keys: Escape clears the filter first.
void StructurePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier)
        QWidget::keyPressEvent(event);
    else if (!m_filter->text().isEmpty())
        m_filter->clear();
    else
        Q_EMIT closeWanted();
}

} // namespace artiscope
