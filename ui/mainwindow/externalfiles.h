// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"
#include "app/domain/artifact.h"

#include <QObject>

class QTemporaryDir;

namespace artiscope {

class Preferences;
struct PairTool;

// Contents as files that other programs look at: read-only copies in a folder that nobody else may enter, which goes
// with this or with removeAll(). Which program it is the preferences say; no shell is between. GUI thread; owned by
// whoever opens them; the preferences outlive it.
class ExternalFiles : public QObject {
    Q_OBJECT
public:
    explicit ExternalFiles(const Preferences &preferences, QObject *parent = nullptr);

    void open(const Artifact &artifact, const QByteArray &bytes); // answers with opened() or failed()
    // What it is on both sides, for a program that compares; the same answers.
    void openPair(const Artifact &artifact, const QByteArray &left, const QByteArray &right, const PairTool &tool);
    void removeAll();

Q_SIGNALS:
    void opened(const QString &path); // a program was asked to show it
    void failed(const artiscope::Error &error);

private:
    [[nodiscard]] bool haveFolder(); // else it has failed
    void show(const QString &path, const QString &extension);

    const Preferences &m_preferences;
    std::shared_ptr<QTemporaryDir> m_folder; // a file being written holds it, too
    int m_count = 0;
    Request m_writing;
};

} // namespace artiscope
