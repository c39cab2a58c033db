// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"

#include <QToolButton>

#include <optional>

class QActionGroup;

namespace artiscope {

// "shown as YAML ▾": what content is shown as, and the choice of something else, whose menu() may be shown elsewhere,
// too. Chooses nothing by itself: whoever hears chosen() says with setChoice() what came of it. GUI thread.
class ViewAsButton final : public QToolButton {
    Q_OBJECT
public:
    explicit ViewAsButton(QWidget *parent = nullptr);

    // `why`: "as declared". `declared`: the content type, when there is one. Without a name nothing is shown, and the
    // button goes.
    void setShownAs(const QString &name, const QString &why, const QString &declared);
    void setChoice(std::optional<Language> choice); // nothing: by what it is

Q_SIGNALS:
    void chosen(std::optional<artiscope::Language> choice);

private:
    QActionGroup *m_choices;
};

} // namespace artiscope
