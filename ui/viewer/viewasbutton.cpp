// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/viewasbutton.h"

#include "app/content/detect.h"
#include "ui/widgets/actiontext.h"

#include <QActionGroup>
#include <QMenu>

namespace artiscope {

ViewAsButton::ViewAsButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("viewAs"));
    setToolTip(tr("Show the content as something else; remembered for its definition"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *const menu = new QMenu(tr("View &as"), this);
    menu->setObjectName(QStringLiteral("viewAsMenu"));
    m_choices = new QActionGroup(menu);
    const QList<Format> formats{Format::Plain, Format::Config, Format::Json, Format::Yaml, Format::Xml, Format::Hcl,
        Format::Markdown, Format::Csv, Format::Svg};
    QStringList names{tr("What it is")};
    for (const Format format : formats)
        names << formatName(format);
    names = withMnemonics(names);
    const auto add = [&](const QString &name, const QString &word) {
        QAction *const action = menu->addAction(name);
        action->setObjectName(QStringLiteral("viewAs_") + word);
        action->setCheckable(true);
        action->setData(word);
        m_choices->addAction(action);
    };
    add(names.takeFirst(), {});
    menu->addSeparator();
    for (qsizetype i = 0; i < formats.size(); ++i)
        add(names.at(i), formatWord(formats.at(i)));
    setMenu(menu);
    connect(m_choices, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString word = action->data().toString();
        Q_EMIT chosen(word.isEmpty() ? std::nullopt : std::optional(formatFromWord(word)));
    });
    setChoice({});
}

void ViewAsButton::setShownAs(const QString &name)
{
    setText(name.isEmpty() ? QString() : tr("shown as %1 ▾").arg(name));
    setAccessibleName(name.isEmpty() ? QString() : tr("shown as %1").arg(name));
    setVisible(!name.isEmpty());
    setActionBlocked(*menu()->menuAction(), name.isEmpty() ? tr("No content is shown.") : QString());
}

void ViewAsButton::setChoice(std::optional<Format> choice)
{
    const QString word = choice ? formatWord(*choice) : QString();
    const auto actions = m_choices->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == word);
}

} // namespace artiscope
