// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/editing.h"

#include "ui/mainwindow/actions.h"
#include "ui/widgets/actiontext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QMetaObject>

namespace artiscope {

namespace {
constexpr const char *copySlot = "copy";
} // namespace

Editing::Editing(Actions &actions, QWidget *window) : QObject(&actions), m_window(window)
{
    bind(actions.copy, copySlot);
    bind(actions.copyValue, "copyValue");
    bind(actions.copySubtree, "copySubtree");
    bind(actions.copyNameAndValue, "copyNameAndValue");
    bind(actions.selectAll, "selectAll");
    connect(qApp, &QApplication::focusChanged, this, &Editing::update);
    update();
}

void Editing::bind(QAction *action, const char *slot)
{
    m_bound << Bound{action, slot};
    connect(action, &QAction::triggered, this, [this, slot] {
        if (QWidget *owner = whoHas(slot))
            QMetaObject::invokeMethod(owner, slot);
        else if (slot == copySlot)
            copyCurrentCell();
    });
}

QWidget *Editing::whoHas(const char *slot) const
{
    const QByteArray signature = QByteArray(slot) + "()";
    for (QWidget *one = QApplication::focusWidget(); one && one != m_window; one = one->parentWidget()) {
        if (one->metaObject()->indexOfSlot(signature.constData()) >= 0)
            return one;
    }
    return nullptr;
}

// As lists do it themselves when nobody else has the key.
void Editing::copyCurrentCell()
{
    const auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (view && view->currentIndex().isValid())
        QApplication::clipboard()->setText(view->currentIndex().data().toString());
}

void Editing::update()
{
    const bool list = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    for (const Bound &bound : std::as_const(m_bound)) {
        const bool able = whoHas(bound.slot) || (list && bound.slot == copySlot);
        setActionBlocked(*bound.action, able ? QString() : tr("There is nothing for it where the keyboard is."));
    }
}

} // namespace artiscope
