// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/language.h"
#include "app/content/textbuffer.h"

#include <QWidget>

namespace artiscope {

class ElidedLabel;
class TextView;

// One text of a comparison, below a line that says which one it is. GUI thread.
class CompareSide final : public QWidget {
    Q_OBJECT
public:
    // The view has that object name, the name above it the same with "Name" behind it.
    CompareSide(const QString &role, const QString &objectName, QWidget *parent = nullptr);

    void setName(const QString &name, const QString &place); // where it is, for the tool tip; may be empty
    void setText(const TextBuffer &text, Language language, bool anew); // else the place in it stays
    [[nodiscard]] TextView &view() const { return *m_view; }

private:
    ElidedLabel *m_name;
    TextView *m_view;
};

} // namespace artiscope
