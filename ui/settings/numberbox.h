// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/setting.h"

#include <QSpinBox>

namespace artiscope {

// The number of a setting, in its unit. What is typed and is none of its numbers becomes the one that the settings file
// would make of it: only the special number itself means what is special about it. GUI thread.
class NumberBox final : public QSpinBox {
    Q_OBJECT
public:
    explicit NumberBox(Setting setting, QWidget *parent = nullptr);

    [[nodiscard]] qint64 number() const; // as the setting has it
    void setNumber(qint64 number);

protected:
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;

private:
    [[nodiscard]] int placeOf(qint64 number) const; // among those of the box
    [[nodiscard]] std::optional<int> placeMeant(const QString &text) const; // nothing: no number was typed

    Setting m_setting;
};

} // namespace artiscope
