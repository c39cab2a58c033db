// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/branchselector.h"

#include "app/models/branchmodel.h"
#include "ui/browse/branchpopup.h"
#include "ui/widgets/selectorbutton.h"

#include <QHBoxLayout>

namespace artiscope {

BranchSelector::BranchSelector(QWidget *parent)
    : QWidget(parent),
      m_button(new SelectorButton(this)),
      m_caption(tr("branch"))
{
    setObjectName(QStringLiteral("branchSelector"));
    m_button->setObjectName(QStringLiteral("branchButton"));
    setFocusProxy(m_button);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &BranchSelector::open);
    showCurrent();
}

void BranchSelector::attach(BranchList *branches)
{
    if (m_branches)
        disconnect(m_branches, nullptr, this, nullptr);
    m_branches = branches;
    if (m_popup)
        m_popup->attach(branches);
    if (branches)
        connect(branches, &BranchList::changed, this, &BranchSelector::showCurrent);
    showCurrent();
}

void BranchSelector::setNow(std::function<Instant()> now)
{
    m_now = std::move(now);
}

void BranchSelector::setCurrent(const QString &name)
{
    m_current = name;
    showCurrent();
}

void BranchSelector::setCaption(const QString &caption)
{
    m_caption = caption;
    showCurrent();
}

void BranchSelector::open()
{
    if (m_branches)
        popup().openUnder(m_button, m_current, m_now ? m_now() : Instant());
}

BranchPopup &BranchSelector::popup()
{
    if (!m_popup) {
        m_popup = new BranchPopup(this);
        m_popup->setPresets(m_presets);
        m_popup->attach(m_branches);
        connect(m_popup, &BranchPopup::branchChosen, this, &BranchSelector::branchChosen);
    }
    return *m_popup;
}

void BranchSelector::showCurrent()
{
    const std::optional<Branch> branch = m_branches ? m_branches->find(m_current) : std::nullopt;
    const bool gone = !m_current.isEmpty() && m_branches && m_branches->state() == LoadState::Ready && !branch;
    m_button->setEnabled(m_branches != nullptr);
    m_button->setCaption(m_caption);
    m_button->setValue(m_current);
    m_button->setMood(m_current.isEmpty() ? SelectorButton::Mood::Offer : SelectorButton::Mood::Usual);
    m_button->setNote(gone ? tr("is gone") : branch && !branch->isWritable() ? branchStateText(*branch) : QString());
    m_button->setToolTip(!m_branches ? tr("No server is connected.")
            : gone   ? tr("The branch %1 is no longer on the server. Choose another one.").arg(m_current)
            : branch ? branch->description
                     : QString());
}

} // namespace artiscope
