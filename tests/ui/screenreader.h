// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/picture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QSet>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

namespace artiscope {

// Goes through a window as a person does who hears it and has only a keyboard: by Tab from part to part, told of each
// what it is called, what it is and what state it is in.
class ScreenReader {
public:
    // Where Tab stops in it, in the order of the window.
    static QList<QWidget *> stopsOf(QWidget &window)
    {
        QList<QWidget *> stops;
        QWidget *one = &window;
        do {
            if (one->window() == &window && one->isVisible() && one->isEnabled() && !one->focusProxy()
                && (one->focusPolicy() & Qt::TabFocus) != 0)
                stops << one;
            one = one->nextInFocusChain();
        } while (one != &window);
        return stops;
    }

    // What a person would stumble over in the active window; empty: nothing. The keyboard is where it was afterwards.
    QStringList walk(QWidget &window)
    {
        m_troubles.clear();
        note(window);
        QWidget *const before = QApplication::focusWidget();
        const QList<QWidget *> stops = stopsOf(window);
        if (stops.isEmpty())
            return {QStringLiteral("nothing in it takes the keyboard")};
        stops.constFirst()->setFocus(Qt::TabFocusReason);
        if (!QTest::qWaitFor([&stops] { return QApplication::focusWidget() == stops.constFirst(); }))
            return {QStringLiteral("the keyboard does not come")};
        const QList<QWidget *> forth = goRound(window, Qt::Key_Tab);
        for (QWidget *stop : forth)
            listen(*stop);
        // Of buttons of which one is on, that one is a stop from then on, and the arrows go to the others.
        for (QWidget *stop : stopsOf(window)) {
            if (!forth.contains(stop))
                say(*stop, "is not reached by Tab");
        }
        for (qsizetype i = 1; i < forth.size(); ++i)
            look(*forth.at(i - 1), *forth.at(i));
        QList<QWidget *> back = goRound(window, Qt::Key_Backtab);
        std::reverse(back.begin() + 1, back.end());
        if (back != forth)
            m_troubles << QStringLiteral("Shift+Tab goes another way: %1 instead of %2").arg(names(back), names(forth));
        note(window); // what was laid out meanwhile
        if (before)
            before->setFocus(Qt::OtherFocusReason);
        return m_troubles;
    }

    // The classes of ours that were seen: "SettingsDialog".
    [[nodiscard]] const QSet<QString> &seen() const { return m_seen; }
    void note(const QWidget &window)
    {
        noteOne(window);
        const QList<QWidget *> parts = window.findChildren<QWidget *>();
        for (const QWidget *part : parts) {
            if (part->isVisible())
                noteOne(*part);
        }
    }

private:
    QStringList m_troubles;
    QSet<QString> m_seen;

    void noteOne(const QWidget &widget)
    {
        const QString name = QLatin1String(widget.metaObject()->className());
        if (name.startsWith(QLatin1String("artiscope::")))
            m_seen << name.mid(11);
    }
    static QString nameOf(const QWidget &widget)
    {
        return QStringLiteral("%1 “%2” in “%3”")
            .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
                widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
    }
    static QString names(const QList<QWidget *> &widgets)
    {
        QStringList list;
        for (const QWidget *widget : widgets)
            list << widget->objectName();
        return list.join(u' ');
    }
    void say(const QWidget &widget, const char *what) { m_troubles << nameOf(widget) + u' ' + QLatin1String(what); }

    // From the first stop to the first stop again. Some have several places to stop at, such as the links of a text.
    QList<QWidget *> goRound(const QWidget &window, Qt::Key key)
    {
        constexpr int most = 1000;
        constexpr int mostLinks = 300;
        constexpr int mostParts = 3; // of a time
        int again = 0;
        QWidget *const first = QApplication::focusWidget();
        QList<QWidget *> way{first};
        for (int steps = 0; steps < most; ++steps) {
            QWidget *const at = QApplication::focusWidget();
            const QImage with = picture(*at);
            QTest::keyClick(at, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            QWidget *const next = QApplication::focusWidget();
            if (!next || next->window() != &window) {
                say(*at, "loses the keyboard");
                return way;
            }
            if (next == at && ++again > (qobject_cast<QTextBrowser *>(at) ? mostLinks : mostParts)) {
                if (stopsOf(*at->window()).size() > 1)
                    say(*at, "keeps the keyboard");
                return way;
            }
            if (next != at && key == Qt::Key_Tab && with == picture(*at))
                say(*at, "does not show that it has the keyboard");
            if (next == first && next != at)
                return way;
            if (next != at && way.contains(next)) {
                say(*next, "comes twice");
                return way;
            }
            if (next == at)
                continue;
            way << next;
            again = 0;
        }
        say(*first, "does not come again");
        return way;
    }
    // With what is around it: a ring may be there.
    static QImage picture(QWidget &widget)
    {
        constexpr int around = 4;
        QCoreApplication::processEvents(); // what is laid out or scrolled because of the keyboard
        const QRect box = widget.rect().adjusted(-around, -around, around, around);
        QWidget &window = *widget.window();
        return window.grab(QRect(widget.mapTo(&window, box.topLeft()), box.size())).toImage();
    }

    void listen(QWidget &stop)
    {
        QAccessibleInterface *const told = QAccessible::queryAccessibleInterface(&stop);
        if (!told) {
            say(stop, "is nothing");
            return;
        }
        if (told->text(QAccessible::Name).trimmed().isEmpty())
            say(stop, "has no name");
        // What takes the keyboard is something that one can do something with.
        static const QList<QAccessible::Role> idle{QAccessible::NoRole, QAccessible::Client, QAccessible::Pane,
            QAccessible::Window, QAccessible::Grouping, QAccessible::LayeredPane, QAccessible::Border,
            QAccessible::StaticText, QAccessible::Whitespace, QAccessible::Splitter, QAccessible::Indicator};
        // Qt's own name for a page of text that one reads and whose links one follows.
        const bool isPage = told->role() == QAccessible::StaticText && told->textInterface();
        if (idle.contains(told->role()) && !isPage)
            say(stop, qPrintable(QStringLiteral("is of the role %1").arg(told->role())));
        const QAccessible::State state = told->state();
        if (!state.focusable || state.disabled || state.invisible)
            say(stop, "does not say that it takes the keyboard");
        if (const auto *button = qobject_cast<const QAbstractButton *>(&stop)) {
            if (bool(state.checkable) != button->isCheckable() || bool(state.checked) != button->isChecked())
                say(stop, "does not say whether it is on");
        }
        if (const auto *button = qobject_cast<const QToolButton *>(&stop)) {
            if (bool(state.hasPopup) != bool(button->menu()))
                say(stop, "does not say whether it has a menu");
        }
    }
    // As one reads: what comes next is not above, and in a row not before.
    void look(const QWidget &one, const QWidget &next)
    {
        // A text or a list comes first, and then what is about it.
        if (one.parentWidget() != next.parentWidget() || qobject_cast<const QAbstractScrollArea *>(&one))
            return;
        const QRect a = one.geometry();
        const QRect b = next.geometry();
        const bool mirrored = one.layoutDirection() == Qt::RightToLeft;
        const bool inARow = a.top() <= b.bottom() && b.top() <= a.bottom();
        if (b.bottom() < a.top() || (inARow && (mirrored ? b.left() > a.right() : b.right() < a.left())))
            say(next, qPrintable(QStringLiteral("comes after “%1” and stands before it").arg(one.objectName())));
    }
};

} // namespace artiscope
