// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace artiscope {

class ArtifactModel;
class ElidedLabel;
class SameChange;
class SameChangeModel;
class SignatureLabel;

// The change that most of the artifacts in the table have in common, in a line above it, with a button that shows these
// alone and a menu of all such changes; hidden while there is none. Acts on the ArtifactModel's filter, which outlives
// it. GUI thread.
class SameChangeBar final : public QWidget {
    Q_OBJECT
public:
    explicit SameChangeBar(ArtifactModel &artifacts, QWidget *parent = nullptr);

    void attach(const SameChange *same); // see SameChangeModel

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void fillMenu();
    [[nodiscard]] int shownRow() const; // of the model: what is chosen, else the most frequent; -1: there is none

    SameChangeModel *m_model;
    QLabel *m_title;
    SignatureLabel *m_change;
    ElidedLabel *m_others;
    QToolButton *m_show;
    QToolButton *m_all;
};

} // namespace artiscope
