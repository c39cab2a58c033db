// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace artiscope {

class ElidedLabel;
class HexBar;
class HexView;

// Bytes that are no text: what they look like, the bytes themselves, and a button for who wants to read them as text
// all the same. GUI thread.
class HexPage final : public QWidget {
    Q_OBJECT
public:
    explicit HexPage(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes, bool keepPlace); // another version of what is shown: the place stays
    [[nodiscard]] HexView &view() const { return *m_view; }
    [[nodiscard]] HexBar &bar() const { return *m_bar; }

Q_SIGNALS:
    void textWanted(); // by the person
    void zoomWanted(int steps); // so much more

private:
    void updatePlace();

    ElidedLabel *m_words;
    QLabel *m_place;
    QPushButton *m_asText;
    HexView *m_view;
    HexBar *m_bar;
};

} // namespace artiscope
