// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/textpages.h"

#include <QBasicTimer>
#include <QObject>
#include <QPageRanges>
#include <QPainter>

#include <memory>

class QPagedPaintDevice;

namespace artiscope {

// One text on its way to a printer or a PDF, a page or a few lines at a time between what else the window does.
// GUI thread; owned by whoever asked, who keeps the device until it is over or stopped.
class PrintJob : public QObject {
    Q_OBJECT
public:
    static constexpr int mostPages = 2000;

    struct Content {
        TextBuffer text;
        Language language = Language::Plain;
        PageHead head;
    };

    // `pages`: which of them; empty: all.
    PrintJob(QPagedPaintDevice &device, const Content &content, const QPageRanges &pages, QObject *parent = nullptr);

    void start();
    void stop(); // lets go of the device, where it is
    [[nodiscard]] bool isPainting() const { return m_painter.isActive(); }

Q_SIGNALS:
    void progressed(int done, int all); // pages; before the first one all are counted
    // One of these comes at the end, never from within start().
    void finished(int pages);
    void tooLong(); // it would be more than mostPages; nothing was painted
    void failed(); // the device takes no more

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void begin();
    void paintNext();

    QPagedPaintDevice &m_device;
    QPageRanges m_wanted;
    TextPages m_pages;
    QList<int> m_chosen; // from 0
    qsizetype m_painted = 0;
    QPainter m_painter;
    QBasicTimer m_timer;
};

} // namespace artiscope
