// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/numberbox.h"

namespace artiscope {

NumberBox::NumberBox(Setting setting, QWidget *parent) : QSpinBox(parent), m_setting(std::move(setting))
{
    const auto least = int(m_setting.least / m_setting.unit);
    // The special value has the place below the least one.
    setRange(m_setting.special ? least - 1 : least, int(m_setting.most / m_setting.unit));
    setSpecialValueText(m_setting.specialText);
    if (!m_setting.unitName.isEmpty())
        setSuffix(u' ' + m_setting.unitName);
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    setKeyboardTracking(false); // a number is meant when it is finished
}

qint64 NumberBox::number() const
{
    return m_setting.special && value() == minimum() ? *m_setting.special : value() * m_setting.unit;
}

void NumberBox::setNumber(qint64 number)
{
    setValue(placeOf(number));
}

int NumberBox::placeOf(qint64 number) const
{
    return m_setting.special && number == *m_setting.special ? minimum() : int(number / m_setting.unit);
}

std::optional<int> NumberBox::placeMeant(const QString &text) const
{
    bool isNumber = false;
    const QString typed = text.endsWith(suffix()) ? text.chopped(suffix().size()) : text;
    const int number = locale().toInt(typed.trimmed(), &isNumber);
    if (!isNumber)
        return std::nullopt;
    return placeOf(sensibleValue(m_setting, number * m_setting.unit).toLongLong());
}

QValidator::State NumberBox::validate(QString &text, int &position) const
{
    const QValidator::State state = QSpinBox::validate(text, position);
    if (state != QValidator::Acceptable || text == specialValueText())
        return state;
    QString mended = text;
    fixup(mended);
    return mended == text ? state : QValidator::Intermediate;
}

void NumberBox::fixup(QString &text) const
{
    if (const std::optional<int> meant = placeMeant(text))
        text = m_setting.special && *meant == minimum() ? specialValueText() : textFromValue(*meant) + suffix();
}

} // namespace artiscope
