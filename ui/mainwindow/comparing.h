// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/readingarea.h"

#include <QObject>

namespace artiscope {

// Takes what the artifact that is read is to be compared with: the text on the clipboard, or a file that the person
// chooses. Both are made ready on the pool; if another artifact is read by then, nothing comes of it. GUI thread; owned
// by the main window; the area outlives it.
class Comparing final : public QObject {
    Q_OBJECT
public:
    Comparing(ReadingArea &reading, QWidget *window);

    [[nodiscard]] bool clipboardHasText(); // another program may have to be asked
    void withClipboard();
    void withFile(); // asks which

Q_SIGNALS:
    void clipboardChanged();
    void failed(const artiscope::Error &error);

private:
    void read(const QString &path);
    // Fills in the text, on the pool.
    void take(const ComparedText &named, std::function<Result<ComparedText>(ComparedText)> read);

    ReadingArea &m_reading;
    QWidget *m_window;
    QString m_folder; // where a file was chosen before
    std::optional<bool> m_clipboardHasText; // nothing: not asked since it changed
    Request m_taking;
};

} // namespace artiscope
