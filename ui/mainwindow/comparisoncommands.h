// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/differenceexport.h"
#include "app/session/workspace.h"
#include "ui/mainwindow/pairtools.h"

#include <map>

class QWidget;

namespace artiscope {

class ExternalFiles;
class Preferences;
class SavePlace;

// What leaves the window of what is compared: patches, a report, JSON, two files for another program.
// One at a time: the next takes the place of one that is under way. GUI thread; owned by the main window; outlived by
// workspace and preferences.
class ComparisonCommands final : public QObject {
    Q_OBJECT
public:
    ComparisonCommands(Workspace &workspace, const Preferences &preferences, QWidget *window);
    ~ComparisonCommands() override;

    void copyPatch(const QList<ArtifactChange> &changes);
    void savePatch(const QList<ArtifactChange> &changes); // asks where
    void savePatchOfAll();
    // Of the artifacts of a definition; empty: of all.
    void saveReport(const QString &definitionId);
    void saveJson(const QString &definitionId);
    void openPair(const ArtifactChange &change, const QString &toolWord);
    // By the word of each program that shows two files: why it cannot be used. Nothing of those that can.
    [[nodiscard]] QHash<QString, QString> missingTools() const;

Q_SIGNALS:
    void said(const QString &sentence); // what was done or is being done, for the status line
    void failed(const artiscope::Error &error);

private:
    [[nodiscard]] PairTool toolOf(const QString &word) const; // that none has: the person's own
    [[nodiscard]] DifferenceExport::What whatDiffers(
        const QString &definitionId, DifferenceExport::Contents contents) const;
    using Made = DifferenceExport::Made;
    using Then = std::function<void(const Made &made)>;
    void make(DifferenceExport::What what, Then then);
    void withPatch(const QList<ArtifactChange> &changes, Then then); // only where there is something to be patched
    // `bytes`: what is to be in it; made on the pool.
    void save(const QString &path, const Made &made, QByteArray (*bytes)(const Made &made), const QString &note = {});
    void fetch(const std::optional<Artifact> &artifact, Request &request, std::optional<QByteArray> &bytes,
        const std::function<void()> &then);
    void ended();

    Workspace &m_workspace;
    const Preferences &m_preferences;
    QWidget *m_window;
    ExternalFiles *m_files;
    SavePlace *m_place;
    const QList<PairTool> m_known = pairTools();
    QHash<QString, QString> m_missing; // of these, when the window was made
    std::unique_ptr<DifferenceExport> m_export; // while a server is open
    Then m_then;
    Request m_copying;
    std::map<QString, Request> m_saving; // by path
    std::optional<QByteArray> m_left;
    std::optional<QByteArray> m_right;
    Request m_leftFetch;
    Request m_rightFetch;
};

} // namespace artiscope
