// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace artiscope {

class ExternalFiles;
class Preferences;
class SavePlace;

// What can be done with chosen artifacts outside the window: copy, save, drag out, open in the server's page. Content
// is fetched when it is not the one being read, and only verified bytes leave. GUI thread; owned by the main window.
class ArtifactCommands : public QObject {
    Q_OBJECT
public:
    ArtifactCommands(Workspace &workspace, const Preferences &preferences, QWidget *window);

    void copyContent(const Artifact &artifact);
    void copyIds(const QList<Artifact> &artifacts);
    void copyStorageIds(const QList<Artifact> &artifacts);
    void copyReferences(const QList<Artifact> &artifacts);
    void copyLinks(const QList<Artifact> &artifacts, int line); // in the snapshots that are shown; 0: to no line
    void copyWebLinks(const QList<Artifact> &artifacts);
    void copyCurl(const QList<Artifact> &artifacts);
    void openWeb(const Artifact &artifact);
    void openElsewhere(const Artifact &artifact); // in another program; its file goes with the server
    void saveAs(const Artifact &artifact); // asks where
    void drag(const Artifact &artifact); // as a file, once its content is there

Q_SIGNALS:
    void said(const QString &sentence); // what was done, for the status line
    void failed(const artiscope::Error &error);

private:
    // The bytes of an artifact of the snapshot that is shown, at once when they are being read.
    void withContent(const Artifact &artifact, std::function<void(const QByteArray &)> then);
    void copyLines(const QList<Artifact> &artifacts, const std::function<QString(const Artifact &)> &line);
    void copyText(const QStringList &lines);

    Workspace &m_workspace;
    QWidget *m_window;
    ExternalFiles *m_files;
    SavePlace *m_place;
    Request m_fetch;
};

} // namespace artiscope
