// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace artiscope {

// A pill that is on or off: one value of a facet, with how many there are. A checkable button like any other: text(),
// toggled(bool), Space.
class Chip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setCount(qint64 count); // -1: none is shown
    [[nodiscard]] qint64 count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QString shown() const;

    qint64 m_count = -1;
};

} // namespace artiscope
