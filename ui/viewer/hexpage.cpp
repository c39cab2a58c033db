// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/hexpage.h"

#include "app/content/signature.h"
#include "ui/viewer/hexbar.h"
#include "ui/viewer/hexview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace artiscope {

HexPage::HexPage(QWidget *parent)
    : QWidget(parent),
      m_words(new ElidedLabel(this)),
      m_place(new QLabel(this)),
      m_asText(new QPushButton(tr("Show as text"), this)),
      m_view(new HexView(this)),
      m_bar(new HexBar(*m_view, this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("hexPage"));
    setProperty("look", QStringLiteral("pane"));
    m_words->setObjectName(QStringLiteral("hexWords"));
    m_place->setObjectName(QStringLiteral("hexPlace"));
    m_place->setProperty("look", QStringLiteral("dim"));
    m_asText->setObjectName(QStringLiteral("hexAsText"));
    m_asText->setAccessibleName(m_asText->text());
    m_asText->setToolTip(tr("Read these bytes as text, for as long as they are open"));
    auto *const head = new QFrame(this);
    head->setProperty("look", QStringLiteral("bar"));
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins(3 * sizes.grid, sizes.grid, 2 * sizes.grid, sizes.grid);
    row->setSpacing(3 * sizes.grid);
    row->addWidget(m_words, 1);
    row->addWidget(m_place);
    row->addWidget(m_asText);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_bar);
    setFocusProxy(m_view);
    connect(m_asText, &QPushButton::clicked, this, &HexPage::textWanted);
    connect(m_view, &HexView::caretMoved, this, &HexPage::updatePlace);
    connect(m_view, &HexView::zoomWanted, this, &HexPage::zoomWanted);
    connect(m_view, &HexView::copyRefused, this,
        [this] { m_bar->tell(tr("These bytes are too many to be copied. Save the artifact to a file instead.")); });
}

void HexPage::setBytes(const QByteArray &bytes, bool keepPlace)
{
    if (bytes.isSharedWith(m_view->lines().bytes()))
        return;
    const Signature looks = signatureOf(bytes);
    const QString size = QLocale().formattedDataSize(bytes.size());
    m_words->setText(looks.name.isEmpty() ? tr("Bytes of a kind that is not known, %1; not text.").arg(size)
            : looks.isText                ? tr("%1, %2.").arg(looks.name, size)
                                          : tr("%1, %2; not text.").arg(looks.name, size));
    m_bar->forget();
    m_view->setBytes(bytes, keepPlace);
}

void HexPage::updatePlace()
{
    const ByteRange selected = m_view->selected();
    const qsizetype count = selected.end - selected.begin;
    const QLocale locale;
    const QString place =
        tr("Byte %1 (%2)").arg(hexOffset(m_view->caret()), locale.toString(qlonglong(m_view->caret())));
    m_place->setText(count <= 1 ? place : tr("%1 · %2 bytes selected").arg(place, locale.toString(qlonglong(count))));
}

} // namespace artiscope
