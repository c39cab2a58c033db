// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingrow.h"

#include "app/session/preferences.h"
#include "ui/settings/fontfamilies.h"
#include "ui/settings/numberbox.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace artiscope {

SettingRow::SettingRow(Preferences &preferences, Setting setting, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_setting(std::move(setting)),
      m_reset(new QToolButton(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    const QString name = QString(m_setting.key).replace(u'/', u'-');
    setObjectName(QStringLiteral("setting-") + name);
    setAccessibleName(m_setting.title);

    QWidget *const control = makeControl();
    control->setObjectName(QStringLiteral("control-") + name);
    control->setAccessibleName(m_setting.title);
    control->setAccessibleDescription(m_setting.sentence);
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
    m_reset->setObjectName(QStringLiteral("reset-") + name);
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset: %1").arg(m_setting.title));
    m_reset->setToolTip(tr("Back to: %1").arg(settingText(m_setting, m_setting.usual)));
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves when it comes
    m_reset->setSizePolicy(policy);
    auto *const sentence = new QLabel(m_setting.sentence, this);
    sentence->setObjectName(QStringLiteral("sentence-") + name);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setProperty("look", QStringLiteral("dim"));
    sentence->setWordWrap(true);

    auto *const layout = new QGridLayout(this);
    layout->setContentsMargins(0, 2 * sizes.grid, 0, 2 * sizes.grid);
    layout->setHorizontalSpacing(2 * sizes.grid);
    layout->setVerticalSpacing(sizes.grid);
    layout->setColumnStretch(0, 1);
    if (m_setting.kind == Setting::Kind::Toggle) {
        layout->addWidget(control, 0, 0, 1, 2);
        auto *const indented = new QHBoxLayout;
        indented->setContentsMargins(sizes.icon + 2 * sizes.grid, 0, 0, 0); // below the text of the box
        indented->addWidget(sentence);
        layout->addLayout(indented, 1, 0, 1, 2);
    } else {
        auto *const title = new QLabel(m_setting.title, this);
        title->setObjectName(QStringLiteral("title-") + name);
        title->setTextFormat(Qt::PlainText);
        title->setBuddy(control);
        layout->addWidget(title, 0, 0);
        layout->addWidget(control, 0, 1);
        layout->addWidget(sentence, 1, 0, 1, 2);
    }
    layout->addWidget(m_reset, 0, 2);

    connect(m_reset, &QToolButton::clicked, this, [this, control] {
        keep(m_setting.usual);
        control->setFocus(); // the button goes
    });
    connect(&m_preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == m_setting.key)
            showValue();
    });
    showValue();
}

bool SettingRow::isFound(const QStringList &words) const
{
    QString text = m_setting.title + u' ' + m_setting.sentence + u' ' + settingGroupName(m_setting.group);
    for (const Setting::Choice &choice : m_setting.choices)
        text += u' ' + choice.title;
    return std::all_of(words.cbegin(), words.cend(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

// Scrolling through the page changes nothing on the way.
bool SettingRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *const control = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && control && !control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingRow::keep(const QVariant &value)
{
    m_preferences.setValue(m_setting.key, value);
    showValue(); // even if it is the same: what was typed may not be
}

void SettingRow::showValue()
{
    m_show(m_preferences.value(m_setting.key));
    m_reset->setVisible(!m_preferences.isUsual(m_setting));
}

QWidget *SettingRow::makeControl()
{
    switch (m_setting.kind) {
    case Setting::Kind::Toggle:
        return makeToggle();
    case Setting::Kind::Number:
        return makeNumber();
    case Setting::Kind::Numbers:
        return makeNumbers();
    case Setting::Kind::Choice:
        return makeChoice();
    case Setting::Kind::Family:
        return makeFamily();
    case Setting::Kind::Command:
        break;
    }
    return makeCommand();
}

QWidget *SettingRow::makeToggle()
{
    auto *const box = new QCheckBox(m_setting.title, this);
    connect(box, &QCheckBox::clicked, this, [this](bool on) { keep(on); });
    m_show = [box](const QVariant &value) { box->setChecked(value.toBool()); };
    return box;
}

QWidget *SettingRow::makeNumber()
{
    auto *const box = new NumberBox(m_setting, this);
    box->setMinimumWidth(Sizes::of(fontMetrics()).row * 6);
    connect(box, &QSpinBox::valueChanged, this, [this, box] { keep(box->number()); });
    m_show = [box](const QVariant &value) {
        const QSignalBlocker quiet(box);
        box->setNumber(value.toLongLong());
    };
    return box;
}

QWidget *SettingRow::makeNumbers()
{
    auto *const line = new QLineEdit(this);
    line->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9,; ]*")), line));
    line->setPlaceholderText(settingText(m_setting, m_setting.usual)); // which is what an empty line means
    line->setMinimumWidth(Sizes::of(fontMetrics()).row * 6);
    connect(line, &QLineEdit::editingFinished, this, [this, line] { keep(numbersIn(line->text())); });
    m_show = [line](const QVariant &value) { line->setText(numbersText(value.toStringList())); };
    return line;
}

QWidget *SettingRow::makeChoice()
{
    auto *const box = new QComboBox(this);
    for (const Setting::Choice &choice : m_setting.choices)
        box->addItem(choice.title, choice.word);
    connect(box, &QComboBox::activated, this, [this, box] { keep(box->currentData()); });
    m_show = [box](const QVariant &value) { box->setCurrentIndex(box->findData(value)); };
    return box;
}

QWidget *SettingRow::makeFamily()
{
    auto *const box = new FontFamilies(this);
    connect(box, &QComboBox::activated, this, [this, box] { keep(box->family()); });
    m_show = [box](const QVariant &value) { box->setFamily(value.toString()); };
    return box;
}

QWidget *SettingRow::makeCommand()
{
    auto *const line = new QLineEdit(this);
    line->setPlaceholderText(settingText(m_setting, QStringList()));
    line->setMinimumWidth(Sizes::of(fontMetrics()).row * 11);
    connect(line, &QLineEdit::editingFinished, this, [this, line] { keep(commandWords(line->text())); });
    m_show = [line](const QVariant &value) {
        const QString text = commandText(value.toStringList());
        if (text != line->text())
            line->setText(text);
    };
    return line;
}

} // namespace artiscope
