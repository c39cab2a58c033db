// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace artiscope {

class ElidedLabel;
class FindBar;
class TextView;

// The text view with what belongs around it: a line above that says what is worth knowing of the text and where the
// caret is, and the find bar below.
class SourcePage : public QWidget {
    Q_OBJECT
public:
    explicit SourcePage(QWidget *parent = nullptr);

    [[nodiscard]] TextView &view() const { return *m_view; }
    [[nodiscard]] FindBar &find() const { return *m_find; }
    void setNote(const QString &note); // "declared text/plain, shown as JSON"

private:
    void updatePlace();

    TextView *m_view;
    FindBar *m_find;
    ElidedLabel *m_note;
    QLabel *m_place;
};

} // namespace artiscope
