// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace artiscope {

// Asks where to save something, in the folder where something was saved before. GUI thread; owned by who saves.
class SavePlace : public QObject {
    Q_OBJECT
public:
    explicit SavePlace(QObject *parent = nullptr);

    struct Question {
        QString title;
        QString objectName; // of the dialog
        QString fileName; // that is suggested
        QString suffix; // that is added where none is typed; empty: none
    };
    // `then` is called when a file was chosen, unless this is gone by then.
    void ask(QWidget *window, const Question &question, std::function<void(const QString &path)> then);
    void giveUp(); // what was asked and not answered yet

private:
    QString m_folder;
    QPointer<QWidget> m_asking;
};

} // namespace artiscope
