// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/filterbar.h"

#include "app/domain/changeorigin.h"
#include "app/models/artifactmodel.h"
#include "app/models/definitionmodel.h"
#include "app/session/changedcontents.h"
#include "app/session/changetext.h"
#include "app/session/comparison.h"
#include "app/session/samechanges.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusdot.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace artiscope {

FilterBar::FilterBar(ArtifactModel &artifacts, DefinitionModel &definitions, QWidget *parent)
    : QWidget(parent),
      m_artifacts(artifacts),
      m_definitions(definitions),
      m_search(new SearchField(tr("Filter artifacts"))),
      m_chips(new QHBoxLayout),
      m_summary(new QLabel),
      m_lines(new QToolButton)
{
    setObjectName(QStringLiteral("filterBar"));
    setProperty("look", QStringLiteral("bar"));
    setFocusProxy(m_search);
    const Sizes sizes = Sizes::of(fontMetrics());
    m_search->setObjectName(QStringLiteral("filterField"));
    m_search->setMinimumWidth(40 * sizes.grid);
    m_search->setMaximumWidth(80 * sizes.grid);
    m_search->setToolTip(tr("All of the words must be found in name, target, kind or definition"));
    m_summary->setObjectName(QStringLiteral("filterSummary"));
    m_summary->setProperty("look", QStringLiteral("dim"));
    m_chips->setSpacing(2 * sizes.grid);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * sizes.grid, sizes.grid, 3 * sizes.grid, sizes.grid);
    layout->setSpacing(2 * sizes.grid);
    layout->addWidget(m_search, 3);
    layout->addLayout(m_chips);
    layout->addStretch(1);
    layout->addWidget(m_summary);
    m_lines->setObjectName(QStringLiteral("linesButton"));
    m_lines->setAutoRaise(true);
    m_lines->hide();
    layout->addWidget(m_lines);
    connect(m_lines, &QAbstractButton::clicked, this, [this] {
        if (m_contents->state() == LoadState::Loading)
            m_contents->stop();
        else
            m_contents->resume();
    });

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        ArtifactFilter filter = m_artifacts.filter();
        filter.text = text;
        m_artifacts.setFilter(filter);
    });
    connect(m_search, &SearchField::downPressed, this, &FilterBar::downPressed);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::downPressed);
    connect(&artifacts, &ArtifactModel::filterChanged, this, &FilterBar::followFilter);
    connect(&artifacts, &ArtifactModel::facetsChanged, this, &FilterBar::showSummary);
    connect(&definitions, &QAbstractItemModel::modelReset, this, &FilterBar::followFilter);
    followFilter();
}

void FilterBar::setSelectedCount(int count)
{
    m_selected = count;
    showSummary();
}

void FilterBar::setComparison(const Comparison *comparison, ChangedContents *contents)
{
    if (m_comparison)
        disconnect(m_comparison, nullptr, this, nullptr);
    if (m_contents)
        disconnect(m_contents, nullptr, this, nullptr);
    m_comparison = comparison;
    m_contents = contents;
    if (contents)
        connect(contents, &ChangedContents::stateChanged, this, &FilterBar::showSummary);
    if (comparison) {
        connect(comparison, &Comparison::stateChanged, this, &FilterBar::showSummary);
        connect(comparison, &Comparison::progressed, this, &FilterBar::showSummary);
    }
    showSummary();
}

QString FilterBar::comparedWords() const
{
    if (!m_comparison)
        return {};
    switch (m_comparison->state()) {
    case LoadState::Idle:
        break;
    case LoadState::Loading:
        return m_comparison->expected() > 0
            ? tr("Comparing: %1 of %2…")
                  .arg(QLocale().toString(m_comparison->listed()), QLocale().toString(m_comparison->expected()))
            : tr("Comparing…");
    case LoadState::Ready: {
        const QString &definition = m_artifacts.filter().definitionId;
        return changeList(definition.isEmpty() ? m_comparison->counts() : m_comparison->counts(definition));
    }
    case LoadState::Failed:
        return tr("Not compared");
    }
    return {};
}

QString FilterBar::linesWords() const
{
    if (!m_contents || m_contents->differences().total() == 0 || m_comparison->state() != LoadState::Ready)
        return {};
    if (m_contents->state() == LoadState::Ready) {
        const QString &definition = m_artifacts.filter().definitionId;
        const qsizetype ignored = ignoredDifferences(m_contents->differences(), definition);
        const QString lines = linesText(m_contents->differences(), definition);
        return ignored == 0 ? lines : lines + QStringLiteral(" \u00b7 ") + ignoredText(ignored);
    }
    return tr("lines of %1 of %2")
        .arg(QLocale().toString(m_contents->differences().done()),
            QLocale().toString(m_contents->differences().total()));
}

void FilterBar::showLinesButton()
{
    const bool isCounting = m_contents && m_contents->state() == LoadState::Loading;
    m_lines->setVisible(m_contents && m_comparison->state() == LoadState::Ready
        && (isCounting || m_contents->differences().done() < m_contents->differences().total()));
    m_lines->setText(isCounting ? tr("Stop") : tr("Go on"));
    m_lines->setToolTip(
        isCounting ? tr("Stop counting the lines that differ") : tr("Go on counting the lines that differ"));
    m_lines->setAccessibleName(m_lines->toolTip());
}

void FilterBar::setBusy(bool busy)
{
    m_busy = busy;
    showSummary();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::type(const QString &text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->end(false);
    m_search->insert(text);
}

void FilterBar::followFilter()
{
    const ArtifactFilter &filter = m_artifacts.filter();
    if (m_search->text() != filter.text)
        m_search->setText(filter.text);

    ArtifactFilter choices = filter;
    choices.text.clear();
    const QModelIndex definition = m_definitions.indexOf(filter.definitionId);
    const QString name = definition.isValid() ? definition.data().toString() : filter.definitionId;
    if (choices != m_chosen || name != m_definitionName)
        showChips(choices, name);
    showSummary();
}

QString FilterBar::chipText(Facet facet, const FacetValue &value)
{
    switch (facet) {
    case Facet::Status:
        return statusText(statusFromWord(value.value));
    case Facet::Origin:
        return value.value == originWord(ChangeOrigin::Branch) ? tr("changed by the branch")
            : value.value == originWord(ChangeOrigin::Default) ? tr("changed by the default branch")
                                                               : tr("changed by both");
    case Facet::SameChange:
        return value.value == SameChanges::others() ? tr("no such change") : tr("the same change");
    case Facet::ContentType:
    case Facet::Kind:
    case Facet::Change:
        break;
    }
    return value.label;
}

void FilterBar::showChips(const ArtifactFilter &choices, const QString &definitionName)
{
    m_chosen = choices;
    m_definitionName = definitionName;
    // A chip may be the one whose click we are in: it goes later.
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    if (!choices.definitionId.isEmpty()) {
        addChip(definitionName, QStringLiteral("chipDefinition"), [](ArtifactFilter &f) { f.definitionId.clear(); });
    }
    for (const Facet facet :
        {Facet::Change, Facet::Origin, Facet::SameChange, Facet::Status, Facet::ContentType, Facet::Kind}) {
        for (const FacetValue &value : m_artifacts.facet(facet)) {
            if (!value.active)
                continue;
            const bool isSame = facet == Facet::SameChange;
            addChip(chipText(facet, value),
                QStringLiteral("chip") + (isSame ? QStringLiteral("SameChange") : value.value),
                [facet, value](ArtifactFilter &f) { f.of(facet).remove(value.value); });
        }
    }
}

void FilterBar::addChip(
    const QString &text, const QString &objectName, const std::function<void(ArtifactFilter &)> &remove)
{
    auto *chip = new Chip(text);
    chip->setObjectName(objectName);
    chip->setChecked(true);
    chip->setToolTip(tr("Filters the artifacts. Click to take it away."));
    connect(chip, &QAbstractButton::toggled, this, [this, remove] {
        ArtifactFilter filter = m_artifacts.filter();
        remove(filter);
        m_artifacts.setFilter(filter);
    });
    m_chips->addWidget(chip);
}

void FilterBar::showSummary()
{
    const QLocale locale;
    const int shown = m_artifacts.rowCount();
    const int scope = m_artifacts.inScope();
    QStringList parts;
    if (m_busy)
        parts << tr("Loading\u2026");
    if (m_selected > 0)
        parts << tr("%n selected", nullptr, m_selected);
    if (scope > 0)
        parts << (shown == scope ? locale.toString(scope)
                                 : tr("%1 of %2").arg(locale.toString(shown), locale.toString(scope)));
    if (const QString compared = comparedWords(); !compared.isEmpty())
        parts << compared;
    if (const QString lines = linesWords(); !lines.isEmpty())
        parts << lines;
    showLinesButton();
    m_summary->setText(parts.join(QStringLiteral(" \u00b7 ")));
}

} // namespace artiscope
