// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/actiontext.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace artiscope {

namespace {

constexpr const char *nameProperty = "name"; // the text is that and, while it is off, why

QString nameOf(const QAction &action)
{
    const QVariant name = action.property(nameProperty);
    return name.isValid() ? name.toString() : action.text();
}

} // namespace

QString withoutMnemonic(QString name)
{
    const qsizetype at = name.indexOf(u'&');
    return at < 0 ? name : name.remove(at, 1);
}

void setActionName(QAction &action, const QString &name)
{
    action.setProperty(nameProperty, name);
    action.setText(name);
    action.setIconText(withoutMnemonic(name));
    if (action.isEnabled())
        action.setToolTip(action.iconText());
}

void setActionBlocked(QAction &action, const QString &why, const QString &inShort)
{
    const QString name = nameOf(action);
    action.setProperty(nameProperty, name);
    action.setIconText(withoutMnemonic(name));
    action.setEnabled(why.isEmpty());
    action.setText(why.isEmpty() || inShort.isEmpty()
            ? name
            : QCoreApplication::translate("artiscope::Actions", "%1 – %2").arg(name, inShort));
    action.setToolTip(why.isEmpty() ? action.iconText() : why);
    action.setStatusTip(why);
}

void fillMenu(QMenu &menu, const QList<QAction *> &actions)
{
    menu.setToolTipsVisible(true);
    for (QAction *action : actions) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
}

void followAction(QAbstractButton &button, QAction &action)
{
    const auto follow = [&button, &action] {
        button.setEnabled(action.isEnabled());
        button.setToolTip(action.toolTip());
        button.setAccessibleDescription(action.statusTip());
    };
    QObject::connect(&action, &QAction::changed, &button, follow);
    QObject::connect(&button, &QAbstractButton::clicked, &action, [&action] { action.trigger(); });
    follow();
}

QString mnemonicsOf(const QList<QAction *> &actions)
{
    QString letters;
    for (const QAction *action : actions) {
        const QString name = QString(action->text()).replace(QStringLiteral("&&"), QString());
        if (const qsizetype at = name.indexOf(u'&'); at >= 0 && at + 1 < name.size())
            letters += name.at(at + 1).toLower();
    }
    return letters;
}

QStringList withMnemonics(const QStringList &texts, QString taken)
{
    QStringList named;
    for (const QString &text : texts) {
        QString name = text;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text.at(at).toLower();
            if (!letter.isLetterOrNumber() || taken.contains(letter))
                continue;
            taken += letter;
            name.insert(at, u'&');
            break;
        }
        named << name;
    }
    return named;
}

} // namespace artiscope
