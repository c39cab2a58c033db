// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"
#include "ui/viewer/svgviewrender.h"

#include <functional>

namespace artiscope {

class SavePlace;

// What can be done with the drawing that the workspace reads: as a picture on the clipboard, twice as large as the
// drawing says it is so that it stays sharp, or as a PNG of that size or a PDF in a file. Owned by the main window,
// which tells what came of it. The workspace must outlive it.
class DrawingCommands final : public QObject {
    Q_OBJECT
public:
    DrawingCommands(Workspace &workspace, QWidget *window);

    [[nodiscard]] SvgRender &renderer() { return m_render; }

public Q_SLOTS:
    void copyPicture();
    void savePicture();
    void saveDocument();

Q_SIGNALS:
    void said(const QString &text); // for a moment
    void failed(const artiscope::Error &error);

private:
    [[nodiscard]] QByteArray source() const;
    void choose(const QString &title, const QString &suffix, std::function<void(const QString &path)> then);
    // Made and written on the pool; `done` is said then.
    void write(const QString &path, std::function<QByteArray()> bytes, const QString &done);
    [[nodiscard]] static QString smallerWords(const SvgPicture &picture); // than the drawing; empty: it is not

    Workspace &m_workspace;
    QWidget *m_window;
    SavePlace *m_place;
    std::function<void(const SvgPicture &)> m_withPicture;
    std::function<void(const QByteArray &)> m_withDocument;
    SvgRender m_render;
    Request m_writing;
};

} // namespace artiscope
