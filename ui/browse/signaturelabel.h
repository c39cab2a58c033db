// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diff/changesignature.h"

#include <QWidget>

namespace artiscope {

// What a change does, on one line: a few statements in the colours of what is added, removed or another value, with
// their signs. Gives way when there is no room: ends in "…", and all that is known is the tool tip. GUI thread.
class SignatureLabel final : public QWidget {
    Q_OBJECT
public:
    explicit SignatureLabel(QWidget *parent = nullptr);

    void setSignature(const ChangeSignature &signature);
    [[nodiscard]] QString text() const; // what is shown where there is room

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont fixedFont() const;
    [[nodiscard]] bool hasMore() const { return m_signature.count > m_signature.lines.size(); }

    ChangeSignature m_signature;
};

} // namespace artiscope
