// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/viewer.h"

#include <QHash>

#include <array>

class QSplitter;

namespace artiscope {

class ReadingPane;

// All that is open to be read, on one side or two: a viewer for each reading of the workspace, which keeps its place,
// its folds and its view as long as the reading is open. How the person likes to read is one for all of them. The
// keyboard going into a side makes it the active one. The workspace must outlive it. GUI thread.
class ReadingArea final : public QWidget {
    Q_OBJECT
public:
    explicit ReadingArea(Workspace &workspace, QWidget *parent = nullptr);
    ~ReadingArea() override;

    [[nodiscard]] Viewer &viewer() const { return *m_active; } // that commands are about; there is always one
    [[nodiscard]] QList<QWidget *> panes() const; // from the left
    [[nodiscard]] bool hasTwoSides() const;
    // Given once, before anything is shown.
    void setContextActions(const Viewer::ContextActions &actions, const QList<QAction *> &ofTabs);
    void setMemory(const ShownLanguage::Recall &recall, const ShownLanguage::Keep &keep);
    void setMatchKeys(const MatchKeyMemory &memory);
    [[nodiscard]] const ViewerSettings &settings() const { return m_settings; }
    void setSettings(const ViewerSettings &settings);
    [[nodiscard]] int outlineWidth() const; // as the person left it

Q_SIGNALS:
    void viewerChanged(); // viewer() is another
    void sidesChanged(); // there is one, or there are two
    // Of viewer():
    void pageChanged(); // or what is open beside it
    void settled();
    void linkHovered(const QString &words);
    void drawingCopyWanted();
    void settingsChanged(); // by the person, in one of the viewers

private:
    void attach();
    void detach();
    Viewer *makeViewer();
    void add(Reading *reading);
    void remove(Reading *reading);
    void arrange(); // who stands where, from the readings
    void showOn(Readings::Side side);
    void update(); // tabs, and which viewer is the active one
    [[nodiscard]] ReadingPane &pane(Readings::Side side) const { return *m_panes.at(size_t(side)); }

    Workspace &m_workspace;
    Viewer::ContextActions m_actions;
    ShownLanguage::Recall m_recall;
    ShownLanguage::Keep m_keep;
    MatchKeyMemory m_matchKeys;
    ViewerSettings m_settings;
    QSplitter *m_sides;
    std::array<ReadingPane *, 2> m_panes;
    QHash<const Reading *, Viewer *> m_viewers;
    Viewer *m_active; // also while no server is open
};

} // namespace artiscope
