// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace artiscope {

class ChoiceButton;

// What there is to do when no server has been set up yet: connect to one, take over what infrahubctl is set up with, or
// look around in the sample. Looks for the file of infrahubctl whenever it is shown. GUI thread.
class FirstStart final : public QWidget {
    Q_OBJECT
public:
    explicit FirstStart(QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void importRequested(const QString &file);
    void sampleRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void lookForFile();

    QString m_file; // of infrahubctl; empty: none that can be taken over
    ChoiceButton *m_connect;
    ChoiceButton *m_import;
    ChoiceButton *m_sample;
};

} // namespace artiscope
