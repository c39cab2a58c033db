// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the artifact is in two snapshots, beside what it was where the branch of one of them began.

#include "ui/viewer/viewer.h"

#include "app/session/basecomparison.h"
#include "app/session/explain.h"
#include "ui/browse/timetext.h"
#include "ui/compare/comparisons.h"
#include "ui/compare/threewaypage.h"
#include "ui/viewer/preparecontent.h"

#include <QStackedWidget>

namespace artiscope {

bool Viewer::canShowThreeWay() const
{
    return m_counterpart && m_reading && m_reading->base();
}

bool Viewer::showsThreeWay() const
{
    return m_comparisons && m_stack->currentWidget() == m_comparisons && m_comparisons->threeWay();
}

void Viewer::showThreeWay(bool on)
{
    m_wantsThreeWay = on;
    if (!m_reading)
        return;
    if (on && canShowThreeWay())
        setTab(Tab::Changes);
    m_reading->setBaseWanted(on);
    followBase();
    if (m_comparisons && canShowThreeWay())
        m_comparisons->setFocus(Qt::OtherFocusReason);
}

// Another artifact that has no base is shown in the view that it has; the next one with one in this view again.
void Viewer::followBase()
{
    m_preparingBase.cancel();
    if (m_comparisons) {
        const bool shown = m_wantsThreeWay && canShowThreeWay();
        m_comparisons->showThreeWay(shown);
        if (shown)
            showBase(*m_comparisons->threeWay());
        else
            m_comparisons->setBase({});
    }
    updateBanner();
    updateCorner();
    Q_EMIT pageChanged();
}

void Viewer::showBase(ThreeWayPage &page)
{
    const Document &document = m_reading->baseDocument();
    switch (document.state()) {
    case LoadState::Idle:
    case LoadState::Loading:
        m_comparisons->setBase({});
        page.showLoading(tr("Loading what it was in %1…").arg(snapshotText(document.snapshot())));
        break;
    case LoadState::Failed:
        m_comparisons->setBase({});
        page.showFailed(explain(document.error().value_or(Error{})));
        break;
    case LoadState::Ready:
        prepareContent(document.bytes(), document.artifact()->contentType, m_preparingBase,
            [this](const ContentText &content) { takeBase(content); });
        break;
    }
}

void Viewer::takeBase(const ContentText &content)
{
    ThreeWayPage *const page = m_comparisons->threeWay();
    if (!page)
        return;
    const Snapshot &base = m_reading->baseDocument().snapshot();
    const QString when = snapshotText(base);
    if (content.detection.language == Language::Binary) {
        m_comparisons->setBase({});
        page->showIdle(tr("What it was in %1 are bytes and no text.").arg(when));
        return;
    }
    const QString &shown = m_workspace.snapshot().branch;
    const QString &branch = shown == base.branch && m_workspace.against() ? m_workspace.against()->branch : shown;
    const QString name = tr("%1 where %2 began").arg(base.branch, branch);
    m_comparisons->setBase(ComparedText{
        .name = name, .text = content.text, .place = when, .branch = base.branch, .encoding = content.encoding});
}

// Nobody is sent there: most look at what differs first.
QString Viewer::threeWayOffer() const
{
    const bool isContent = tab() != Tab::History && tab() != Tab::Details;
    const bool offered = isContent && canShowThreeWay() && m_reading->origin() == ChangeOrigin::Both && !showsThreeWay()
        && !shownTrouble();
    if (!offered)
        return {};
    return tr("Both %1 and %2 have changed it since the branch began.")
        .arg(m_workspace.against()->branch, m_workspace.snapshot().branch);
}

} // namespace artiscope
