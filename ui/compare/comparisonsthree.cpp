// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is compared beside what both sides come from.

#include "ui/compare/comparisons.h"
#include "ui/compare/drawingpage.h"
#include "ui/compare/renderedpage.h"
#include "ui/compare/structurepage.h"
#include "ui/compare/threewaypage.h"

namespace artiscope {

ThreeWayPage &Comparisons::makeThreeWay()
{
    if (!m_threeWay) {
        m_threeWay = new ThreeWayPage(this);
        addWidget(m_threeWay);
        m_threeWay->setContextActions(m_actions);
        m_threeWay->setSettings(m_settings);
        if (m_look)
            m_threeWay->setLookOf(*m_look);
        if (m_buttons)
            m_threeWay->setButtons(*m_buttons);
        connect(m_threeWay, &ThreeWayPage::changeChanged, this, &Comparisons::changeChanged);
        connect(m_threeWay, &ThreeWayPage::closeWanted, this, &Comparisons::closeWanted);
        connect(m_threeWay, &ThreeWayPage::settled, this, &Comparisons::settled);
        connect(m_threeWay, &ThreeWayPage::retryWanted, this, &Comparisons::baseWanted);
        connect(m_threeWay, &ThreeWayPage::zoomWanted, this, &Comparisons::zoomWanted);
    }
    return *m_threeWay;
}

ThreeWayPage *Comparisons::threeWay() const
{
    return m_threeWay && m_showsThree ? m_threeWay : nullptr;
}

void Comparisons::showThreeWay(bool shown)
{
    if (shown == m_showsThree)
        return;
    m_showsThree = shown;
    showView();
}

void Comparisons::setBase(const std::optional<ComparedText> &base)
{
    m_base = base;
    showView();
}

void Comparisons::setSettings(const CompareSettings &settings)
{
    m_settings = settings;
    m_lines->setSettings(settings);
    if (m_threeWay)
        m_threeWay->setSettings(settings);
    const bool hasRules = !settings.ignore.isEmpty();
    m_structure->setRules(hasRules);
    if (m_drawings)
        m_drawings->setRules(hasRules);
    if (m_rendered)
        m_rendered->setRules(hasRules);
}

FindBar *Comparisons::find() const
{
    if (threeWay())
        return &m_threeWay->find();
    return showsOwn() ? nullptr : &m_lines->find();
}

} // namespace artiscope
