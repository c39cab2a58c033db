// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/shortcutmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace artiscope {

class KeyCapture;

// Where the keys of commands are changed: the list of them, and below it the one that is chosen. Keys of another
// command are said to be so at once, and taken only when the person says so. GUI thread.
class ShortcutPage final : public QWidget {
    Q_OBJECT
public:
    explicit ShortcutPage(Shortcuts &shortcuts, QWidget *parent = nullptr);

    int filter(const QStringList &words); // how many commands are found and shown

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeEditor();
    void showChosen();
    void choose(const QString &id);
    void take(const QKeySequence &keys);
    void keep(const Shortcuts::Keys &keys);
    void keepOrAsk(const Shortcuts::Keys &keys);
    void stopAsking(const QString &sentence = {});
    [[nodiscard]] QString chosen() const;

    Shortcuts &m_shortcuts;
    ShortcutModel m_model;
    QComboBox *m_preset;
    QPushButton *m_resetAll;
    QTreeView *m_list;
    QLabel *m_name;
    KeyCapture *m_capture;
    QPushButton *m_none;
    QPushButton *m_reset;
    QLabel *m_message;
    QPushButton *m_take;
    QPushButton *m_leave;
    Shortcuts::Keys m_asked; // of which another command has some
};

} // namespace artiscope
