// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTextBlock;
class QTextDocument;

namespace artiscope {

// Keeps the layout of a long document, which Qt does by and by, within a frame a step: Qt's own steps grow until they
// take a quarter of a second. Watches the document until it or this is destroyed. GUI thread.
class LayoutPacer final : public QObject {
    Q_OBJECT
public:
    explicit LayoutPacer(QTextDocument &document, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const; // some of it is not laid out
    [[nodiscard]] double height() const { return m_height; } // of what is known to be laid out, while it is busy
    void begin() { m_height = m_position = 0; } // anew: the width or the font is another one
    // The first one that ends below `y`; has no more laid out than that takes.
    [[nodiscard]] QTextBlock blockAt(double y) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void progressed();

private:
    [[nodiscard]] int layoutTimer() const; // of Qt's; 0: it has nothing to do
    void step();

    QTextDocument &m_document;
    double m_height = 0;
    int m_position = 0; // that is that far down
};

} // namespace artiscope
