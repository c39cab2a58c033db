// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace artiscope {

class CopyDetails;

// A coloured line above what it is about: the content is old, the checksum is wrong, no keychain, a time that is not
// now. Hidden until it has something to say. GUI thread.
class Banner final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Problem, Pinned };

    explicit Banner(QWidget *parent = nullptr);

    // An action with a text is a button at the end of the line. What can be put away has a cross.
    void showNotice(Kind kind, const QString &text, const QString &action = {}, bool canClose = false);
    // What is known of the failure that was just shown, to be copied. Without, a problem's is what it says.
    void setDetails(const QString &details);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    void actionTriggered();
    void closed(); // by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adjustColors();

    QLabel *m_icon;
    QLabel *m_text;
    CopyDetails *m_copy;
    QPushButton *m_action;
    QToolButton *m_close;
    Kind m_kind = Kind::Information;
};

} // namespace artiscope
