// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "ui/print/printjob.h"

#include <QObject>

class QProgressDialog;
class QSaveFile;

namespace artiscope {

class SavePlace;
class ReadingArea;
class Workspace;

// A text, the source that is read above all, on paper or as PDF. One at a time: the next one waits for nobody, it stops
// the one before. What takes long tells how far it is, and can be cancelled. GUI thread; owned by the main window.
class Printing : public QObject {
    Q_OBJECT
public:
    Printing(const Workspace &workspace, const ReadingArea &reading, QWidget *window);
    ~Printing() override;

    struct Wanted {
        PrintJob::Content content;
        QString fileName;
        QString savedAs; // the question where
    };

    [[nodiscard]] Wanted source() const; // that is read now: it may be something else when it is printed
    // Asks on which printer, or where. `asker`: beside which window, which may go meanwhile.
    void print(const Wanted &wanted, QWidget *asker);
    void savePdf(const Wanted &wanted, QWidget *asker);

Q_SIGNALS:
    void said(const QString &sentence); // what was done, for the status line
    void failed(const artiscope::Error &error);

private:
    void writePdf(const Wanted &wanted, const QString &path);
    void start(const PrintJob::Content &content, const QPageRanges &pages);
    void finish(int pages);
    void fail(); // the device did
    void stop();

    const Workspace &m_workspace;
    const ReadingArea &m_reading;
    QWidget *m_window;
    SavePlace *m_place;
    std::unique_ptr<QSaveFile> m_file; // of a PDF
    std::shared_ptr<QPagedPaintDevice> m_device;
    PrintJob *m_job = nullptr; // under way
    QProgressDialog *m_progress = nullptr; // of it
};

} // namespace artiscope
