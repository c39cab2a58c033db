// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/momentspan.h"

#include "ui/browse/timepicker.h"
#include "ui/widgets/selectorbutton.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItemModel>

#include <utility>

namespace artiscope {

namespace {
constexpr qint64 day = 24 * 60 * 60; // seconds
} // namespace

MomentSpan::MomentSpan(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_choice(new QComboBox(this)),
      m_fromPicker(new TimePicker(this)),
      m_toPicker(new TimePicker(this))
{
    setObjectName(QStringLiteral("momentSpan"));
    m_choice->setObjectName(QStringLiteral("spanChoice"));
    m_choice->setAccessibleName(tr("Time span"));
    m_choice->addItem(tr("Times that are compared"));
    m_choice->addItem(tr("Last day"));
    m_choice->addItem(tr("Last week"));
    m_choice->addItem(tr("Since the branch began"));
    m_choice->addItem(tr("Own times"));
    setFocusProxy(m_choice);
    const auto prepare = [](TimePicker *picker, const char *name, const QString &caption) {
        picker->setObjectName(QLatin1String(name));
        picker->setQuiet(caption);
        picker->button().setObjectName(QLatin1String(name) + QStringLiteral("Button"));
        auto *const label = new QLabel(caption, picker->parentWidget());
        label->setObjectName(QLatin1String(name) + QStringLiteral("Label"));
        label->setProperty("look", QStringLiteral("dim"));
        return label;
    };
    QLabel *const from = prepare(m_fromPicker, "spanFrom", tr("from"));
    QLabel *const to = prepare(m_toPicker, "spanTo", tr("to"));
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Sizes::of(fontMetrics()).grid);
    for (QWidget *one : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(from),
             static_cast<QWidget *>(m_fromPicker), static_cast<QWidget *>(to), static_cast<QWidget *>(m_toPicker)})
        layout->addWidget(one);
    layout->addStretch(1);

    connect(m_choice, &QComboBox::activated, this, [this](int choice) {
        take(choice);
        Q_EMIT chosen();
    });
    connect(m_fromPicker, &TimePicker::timeChosen, this,
        [this](std::optional<Instant> at) { takeOwn(at.value_or(m_workspace.now()), m_to); });
    connect(m_toPicker, &TimePicker::timeChosen, this, [this](std::optional<Instant> at) { takeOwn(m_from, at); });
    connect(&m_workspace, &Workspace::againstChanged, this, &MomentSpan::updateChoices);
    connect(&m_workspace, &Workspace::snapshotChanged, this, &MomentSpan::updateChoices);
}

void MomentSpan::setBranch(const QString &name)
{
    m_branch = name;
    const std::optional<Branch> branch = m_workspace.branches().find(name);
    for (TimePicker *picker : {m_fromPicker, m_toPicker}) {
        picker->setNow([this] { return m_workspace.now(); });
        picker->setBranchCreation(branch ? branch->branchedFrom : std::nullopt);
    }
    updateChoices();
    const int choice = endsOf(Compared) ? Compared : Week;
    m_choice->setCurrentIndex(choice);
    take(choice);
}

void MomentSpan::detach()
{
    m_branch.clear();
    for (TimePicker *picker : {m_fromPicker, m_toPicker})
        picker->setNow({});
}

std::optional<MomentSpan::Ends> MomentSpan::endsOf(int choice) const
{
    if (m_branch.isEmpty() || !m_workspace.isOpen())
        return {};
    const Instant now = m_workspace.now();
    switch (choice) {
    case Compared: {
        const std::optional<Snapshot> &left = m_workspace.against();
        const Snapshot &right = m_workspace.snapshot();
        if (!left || left->branch != m_branch || right.branch != m_branch || left->at == right.at)
            return {};
        std::optional<Instant> from = left->at;
        std::optional<Instant> to = right.at;
        if (!from || (to && *to < *from))
            std::swap(from, to);
        return Ends{*from, to};
    }
    case Day:
        return Ends{now.plusSeconds(-day), {}};
    case Week:
        return Ends{now.plusSeconds(-7 * day), {}};
    case Beginning: {
        const std::optional<Branch> branch = m_workspace.branches().find(m_branch);
        const std::optional<Instant> began = !branch ? std::nullopt
            : branch->isDefault                      ? branch->createdAt
                                                     : branch->branchedFrom;
        return began ? std::optional(Ends{*began, {}}) : std::nullopt;
    }
    default:
        return Ends{m_from, m_to};
    }
}

void MomentSpan::renew()
{
    take(m_choice->currentIndex());
}

void MomentSpan::take(int choice)
{
    const std::optional<Ends> ends = endsOf(choice);
    if (!ends)
        return;
    m_from = ends->from;
    m_to = ends->to;
    showEnds();
}

void MomentSpan::takeOwn(std::optional<Instant> from, std::optional<Instant> to)
{
    const Instant now = m_workspace.now();
    if (to.value_or(now) < from.value_or(now))
        std::swap(from, to);
    m_from = from.value_or(now);
    m_to = to;
    m_choice->setCurrentIndex(Own);
    showEnds();
    Q_EMIT chosen();
}

void MomentSpan::showEnds()
{
    const auto readable = [](Instant at) { return Instant{at.microseconds - at.microseconds % 1'000'000}; };
    m_fromPicker->setTime(readable(m_from));
    m_toPicker->setTime(m_to ? std::optional(readable(*m_to)) : std::nullopt);
}

void MomentSpan::updateChoices()
{
    auto *const items = qobject_cast<QStandardItemModel *>(m_choice->model());
    for (const Choice choice : {Compared, Beginning})
        items->item(choice)->setEnabled(endsOf(choice).has_value());
}

} // namespace artiscope
