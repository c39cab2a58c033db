// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What makes a content something else than what it is shown as: looked for behind the scenes, also while nobody has
// asked for the preview that would have met it.

#include "ui/viewer/viewer.h"

#include "app/content/structure/structurekind.h"
#include "app/core/pool.h"
#include "ui/viewer/sourcepage.h"
#include "ui/viewer/troublewords.h"
#include "ui/viewer/viewerpreview.h"

#include <QStackedWidget>

namespace artiscope {

void Viewer::forgetTrouble()
{
    m_checkSoon.stop();
    m_checking.cancel();
    m_trouble.reset();
}

// When the content is on the screen and nothing else has come meanwhile.
void Viewer::checkSoon()
{
    forgetTrouble();
    if (canHaveTrouble(structureKindOf(language())))
        m_checkSoon.start();
}

void Viewer::check()
{
    using Found = std::optional<Trouble>;
    m_checking = runOnPool<Found>(
        [bytes = m_content->text.bytes(), kind = structureKindOf(language())](
            const Cancelled &cancelled) -> Result<Found> { return findTrouble(bytes, kind, cancelled); },
        [this](Result<Found> found) {
            m_trouble = found.take();
            if (m_trouble)
                updateBanner();
        });
}

// That is told above what is on the screen.
const Trouble *Viewer::shownTrouble() const
{
    if (tab() == Tab::Preview && hasTree() && m_preview->mistake()
        && !(m_trouble && m_trouble->offset < m_preview->mistake()->offset))
        return &*m_preview->mistake();
    const bool tableTellsIt = tab() == Tab::Preview && language() == Language::Csv;
    return m_trouble && !tableTellsIt ? &*m_trouble : nullptr;
}

void Viewer::goToTrouble()
{
    if (const Trouble *trouble = shownTrouble())
        goToSource(trouble->offset);
}

void Viewer::goToSource(qsizetype offset)
{
    if (m_stack->currentWidget() != m_source)
        setTab(Tab::Source);
    m_source->goTo(m_reformatted ? m_reformatted->toReformatted(offset) : offset);
}

} // namespace artiscope
