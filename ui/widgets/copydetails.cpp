// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/copydetails.h"

#include "app/session/errordetails.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

namespace artiscope {

CopyDetails::CopyDetails(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("copyDetails"));
    setFlat(true);
    setAutoDefault(false);
    setToolTip(tr("Copies what is known of this failure, without secrets, for whoever helps"));
    connect(this, &QPushButton::clicked, this, &CopyDetails::copy);
    hide();
}

void CopyDetails::setDetails(const QString &details)
{
    setVisible(!details.isEmpty());
    if (details == m_details)
        return;
    m_details = details;
    m_seen = {QDateTime::currentSecsSinceEpoch() * 1'000'000};
    setText(tr("Copy details"));
}

void CopyDetails::copy()
{
    QGuiApplication::clipboard()->setText(copiedDetails(m_details, m_seen));
    setText(tr("Copied"));
}

} // namespace artiscope
