// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/connectiontest.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace artiscope {

class CopyDetails;

// What came of trying a server: what it is and what one may do there, or what went wrong and what to do about it.
class ConnectionReport : public QFrame {
    Q_OBJECT
public:
    explicit ConnectionReport(QWidget *parent = nullptr);

    void clear();
    void showBusy(const QString &sentence);
    void showNote(const QString &sentence);
    void showFacts(const ConnectionFacts &facts);
    void showError(const Error &error);

private:
    void showHead(const QString &text, const QColor &color);
    void addRow(const QString &name, const QString &value, const QString &objectName);

    QLabel *m_head;
    QGridLayout *m_rows;
    CopyDetails *m_copy;
    int m_rowCount = 0; // a grid keeps the ones it had
};

} // namespace artiscope
