// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/differenceexport.h"
#include "app/session/workspace.h"
#include "ui/mainwindow/pairtools.h"

class QWidget;

namespace artiscope {

class ExternalFiles;
class Preferences;
class SavePlace;

// What leaves the window of the snapshots that are compared: patches, a report, JSON, two files for another program.
// One at a time: the next takes the place of one that is under way. GUI thread; owned by the main window; outlived by
// workspace and preferences.
class ComparisonCommands final : public QObject {
    Q_OBJECT
public:
    ComparisonCommands(Workspace &workspace, const Preferences &preferences, QWidget *window);
    ~ComparisonCommands() override;

    void copyPatch(const QList<Artifact> &artifacts); // of these alone
    void savePatch(const QList<Artifact> &artifacts); // asks where
    void savePatchOfAll();
    // Of the artifacts of a definition; empty: of all.
    void saveReport(const QString &definitionId);
    void saveJson(const QString &definitionId);
    void openPair(const Artifact &artifact, const QString &toolWord);
    // By the word of each program that shows two files: why it cannot be used. Nothing of those that can.
    [[nodiscard]] QHash<QString, QString> missingTools() const;

Q_SIGNALS:
    void said(const QString &sentence); // what was done or is being done, for the status line
    void failed(const artiscope::Error &error);

private:
    [[nodiscard]] PairTool toolOf(const QString &word) const; // that none has: the person's own
    [[nodiscard]] QList<ArtifactChange> changesOf(const QList<Artifact> &artifacts) const;
    [[nodiscard]] DifferenceExport::What whatDiffers(
        const QString &definitionId, DifferenceExport::Contents contents) const;
    void make(DifferenceExport::What what, std::function<void()> then); // of what is compared
    void withPatch(const QList<ArtifactChange> &changes, std::function<void(const QByteArray &patch)> then);
    void savePatch(const QList<ArtifactChange> &changes, const QString &name);
    void save(const QString &path, const QByteArray &bytes, const QString &note = {});
    [[nodiscard]] QString leftOut() const; // of the patch that was made; empty: nothing
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
    std::function<void()> m_then;
    std::optional<QByteArray> m_left;
    std::optional<QByteArray> m_right;
    Request m_leftFetch;
    Request m_rightFetch;
};

} // namespace artiscope
