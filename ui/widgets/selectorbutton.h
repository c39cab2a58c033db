// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statusdot.h"

#include <QToolButton>

#include <optional>

namespace artiscope {

// One of the selectors at the top: a dim caption, the chosen value in bold, a dim note, an arrow. "branch main ▾".
class SelectorButton final : public QToolButton {
    Q_OBJECT
public:
    enum class Mood {
        Usual,
        Offer, // nothing chosen yet: a dashed border
        Pinned, // a time that is not now: amber
    };

    explicit SelectorButton(QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setValue(const QString &value);
    void setNote(const QString &note);
    void setDot(std::optional<StatusMark> mark);
    void setMood(Mood mood);
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] Mood mood() const { return m_mood; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void changed();
    [[nodiscard]] QFont boldFont() const;

    QString m_caption;
    QString m_value;
    QString m_note;
    std::optional<StatusMark> m_dot;
    Mood m_mood = Mood::Usual;
};

} // namespace artiscope
