// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/definitionpopup.h"

#include "ui/browse/popupplace.h"
#include "ui/viewer/detailsview.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace artiscope {

DefinitionPopup::DefinitionPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_name(new QLabel(this)),
      m_details(new DetailsView(this))
{
    setObjectName(QStringLiteral("definitionPopup"));
    setAccessibleName(tr("About the definition"));
    setProperty("look", QStringLiteral("pane"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_NoMouseReplay); // a click on the button that opened it closes, and does not open again
    const Sizes sizes = Sizes::of(fontMetrics());
    m_name->setObjectName(QStringLiteral("definitionPopupName"));
    m_name->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setContentsMargins(4 * sizes.grid, 3 * sizes.grid, 4 * sizes.grid, 0);
    m_details->setObjectName(QStringLiteral("definitionDetails"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_name);
    layout->addWidget(m_details, 1);
}

void DefinitionPopup::openUnder(QWidget &anchor, const Definition &definition, const Counts &counts)
{
    const QLocale locale;
    QList<DetailSection> sections = definitionSections(definition);
    DetailSection artifacts{tr("Artifacts"), {}};
    artifacts.fields << DetailField{.key = QStringLiteral("definitionArtifacts"),
        .name = tr("Number"),
        .value = counts.artifacts ? locale.toString(*counts.artifacts) : tr("not counted yet")};
    if (counts.artifacts) {
        artifacts.fields << DetailField{
            .key = QStringLiteral("definitionFailed"), .name = tr("Failed"), .value = locale.toString(counts.failed)};
    }
    sections.prepend(artifacts);
    m_name->setText(definition.name);
    m_details->setSections(sections);
    ensurePolished();
    const Sizes sizes = Sizes::of(fontMetrics());
    const int wanted = m_name->sizeHint().height() + m_details->widget()->sizeHint().height() + 2 * sizes.grid;
    resize(140 * sizes.grid, std::min(wanted, anchor.window()->height() * 3 / 4));
    placeUnder(*this, anchor);
    show();
    m_details->focusFirst();
}

} // namespace artiscope
