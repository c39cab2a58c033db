// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes that are no text, on whichever tab.

#include "ui/viewer/hexpage.h"
#include "ui/viewer/hexview.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"

#include <QStackedWidget>

namespace artiscope {

bool Viewer::isHex() const
{
    return m_content && format() == Format::Binary;
}

HexPage *Viewer::hex() const
{
    return m_hex && m_stack->currentWidget() == m_hex ? m_hex : nullptr;
}

void Viewer::showBytes(bool keepPlace)
{
    if (!m_hex) {
        m_hex = new HexPage(this);
        m_stack->addWidget(m_hex);
        m_hex->view().addActions(m_contextActions.reading);
        m_hex->view().setZoom(text().zoom());
        connect(m_hex, &HexPage::textWanted, this, &Viewer::showAsText);
        connect(m_hex, &HexPage::zoomWanted, this, [this](int steps) { text().setZoom(text().zoom() + steps); });
        connect(&text(), &TextView::zoomChanged, &m_hex->view(), &HexView::setZoom);
    }
    m_hex->setBytes(m_content->text.bytes(), keepPlace);
}

} // namespace artiscope
