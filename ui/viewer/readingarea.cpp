// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/readingarea.h"

#include "ui/viewer/outlinesplitter.h"
#include "ui/viewer/readingpane.h"
#include "ui/viewer/sourcepage.h"
#include "ui/viewer/textview.h"
#include "ui/widgets/splitter.h"

#include <QApplication>
#include <QVBoxLayout>

namespace artiscope {

using Side = Readings::Side;

ReadingArea::ReadingArea(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_sides(new Splitter(Qt::Horizontal, this)),
      m_panes{new ReadingPane(Side::Left, this), new ReadingPane(Side::Right, this)},
      m_active(nullptr)
{
    setObjectName(QStringLiteral("readingArea"));
    m_sides->setObjectName(QStringLiteral("readingSides"));
    m_sides->setHandleWidth(1);
    m_sides->setChildrenCollapsible(false);
    for (ReadingPane *pane : m_panes)
        m_sides->addWidget(pane);
    pane(Side::Right).hide();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sides);
    m_active = makeViewer();
    pane(Side::Left).take(m_active);
    pane(Side::Left).present(m_active);
    setFocusProxy(&pane(Side::Left));

    connect(&m_workspace, &Workspace::opened, this, &ReadingArea::attach);
    connect(&m_workspace, &Workspace::closing, this, &ReadingArea::detach);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (!now || !m_workspace.isOpen())
            return;
        for (const Side side : {Side::Left, Side::Right}) {
            if (pane(side).isAncestorOf(now) && m_workspace.readings().shown(side))
                m_workspace.readings().activate(*m_workspace.readings().shown(side));
        }
    });
    if (m_workspace.isOpen())
        attach();
}

ReadingArea::~ReadingArea() = default;

QList<QWidget *> ReadingArea::panes() const
{
    return {m_panes.at(0), m_panes.at(1)};
}

bool ReadingArea::hasTwoSides() const
{
    return !pane(Side::Right).isHidden();
}

Viewer *ReadingArea::makeViewer()
{
    auto *const viewer = new Viewer(m_workspace, this);
    viewer->setMemory(m_recall, m_keep);
    viewer->setMatchKeys(m_matchKeys);
    viewer->setContextActions(m_actions);
    viewer->setSettings(m_settings);
    if (m_active)
        viewer->beginAs(*m_active);
    const auto forward = [this, viewer](auto signal, auto own) {
        connect(viewer, signal, this, [this, viewer, own] {
            if (viewer == m_active)
                Q_EMIT(this->*own)();
        });
    };
    forward(&Viewer::pageChanged, &ReadingArea::pageChanged);
    forward(&Viewer::settled, &ReadingArea::settled);
    forward(&Viewer::drawingCopyWanted, &ReadingArea::drawingCopyWanted);
    connect(viewer, &Viewer::linkHovered, this, &ReadingArea::linkHovered);
    connect(viewer, &Viewer::wrapChanged, this, [this](bool wrap) {
        m_settings.wrap = wrap;
        setSettings(m_settings);
        Q_EMIT settingsChanged();
    });
    connect(viewer, &Viewer::comparisonChosen, this, [this, viewer] {
        m_settings.comparisons = viewer->comparisonChoices();
        setSettings(m_settings);
    });
    connect(&viewer->text(), &TextView::zoomChanged, this, [this](int zoom) {
        if (zoom == m_settings.zoom)
            return;
        m_settings.zoom = zoom;
        setSettings(m_settings);
        Q_EMIT settingsChanged();
    });
    return viewer;
}

void ReadingArea::setContextActions(const Viewer::ContextActions &actions, const QList<QAction *> &ofTabs)
{
    m_actions = actions;
    m_active->setContextActions(actions);
    for (ReadingPane *pane : m_panes)
        pane->setTabActions(ofTabs);
}

void ReadingArea::setMemory(const ShownLanguage::Recall &recall, const ShownLanguage::Keep &keep)
{
    m_recall = recall;
    m_keep = keep;
    m_active->setMemory(recall, keep);
}

void ReadingArea::setMatchKeys(const MatchKeyMemory &memory)
{
    m_matchKeys = memory;
    m_active->setMatchKeys(memory);
}

void ReadingArea::setSettings(const ViewerSettings &settings)
{
    m_settings = settings;
    const QList<Viewer *> viewers = m_viewers.isEmpty() ? QList<Viewer *>{m_active} : m_viewers.values();
    for (Viewer *viewer : viewers)
        viewer->setSettings(settings);
}

int ReadingArea::outlineWidth() const
{
    return m_active->source().columns().outlineWidth();
}

void ReadingArea::attach()
{
    Readings &readings = m_workspace.readings();
    for (ReadingPane *pane : m_panes)
        pane->attach(&readings);
    m_viewers.insert(&readings.active(), m_active); // the first one has a viewer already
    m_active->setReading(&readings.active());
    connect(&readings.active(), &Reading::changed, this, &ReadingArea::update);
    connect(&readings, &Readings::added, this, &ReadingArea::add);
    connect(&readings, &Readings::removing, this, &ReadingArea::remove);
    connect(&readings, &Readings::moved, this, &ReadingArea::arrange);
    connect(&readings, &Readings::shownChanged, this, &ReadingArea::showOn);
    connect(&readings, &Readings::activeChanged, this, &ReadingArea::update);
    update();
}

// One viewer stays, with nothing to show.
void ReadingArea::detach()
{
    m_workspace.readings().disconnect(this);
    for (ReadingPane *pane : m_panes)
        pane->attach(nullptr);
    const QList<Viewer *> viewers = m_viewers.values();
    m_viewers.clear();
    for (Viewer *viewer : viewers) {
        viewer->setReading(nullptr);
        if (viewer != m_active)
            delete viewer;
    }
    pane(Side::Right).hide();
    pane(Side::Left).take(m_active);
    pane(Side::Left).present(m_active);
    Q_EMIT sidesChanged();
}

void ReadingArea::add(Reading *reading)
{
    m_settings.outlineWidth = outlineWidth();
    Viewer *const viewer = makeViewer();
    viewer->setReading(reading);
    m_viewers.insert(reading, viewer);
    pane(m_workspace.readings().sideOf(*reading)).take(viewer);
    connect(reading, &Reading::changed, this, &ReadingArea::update);
    update();
}

// It is not shown any more: another one, or another side, has been told before.
void ReadingArea::remove(Reading *reading)
{
    Viewer *const viewer = m_viewers.take(reading);
    reading->disconnect(this);
    viewer->setReading(nullptr);
    viewer->deleteLater(); // its own button may have asked for it
    viewer->hide();
}

void ReadingArea::arrange()
{
    const Readings &readings = m_workspace.readings();
    for (const Side side : {Side::Left, Side::Right}) {
        const QList<Reading *> there = readings.on(side);
        for (const Reading *reading : there) {
            Viewer *const viewer = m_viewers.value(reading);
            if (!pane(side).isAncestorOf(viewer))
                pane(side).take(viewer);
        }
    }
    update();
}

void ReadingArea::showOn(Side side)
{
    const Readings &readings = m_workspace.readings();
    Viewer *const viewer = m_viewers.value(readings.shown(side));
    ReadingPane &there = pane(side);
    const bool hadKeyboard = there.hasKeyboard();
    if (viewer)
        there.present(viewer);
    if (side == Side::Right && there.isHidden() != (viewer == nullptr)) {
        there.setVisible(viewer != nullptr);
        Q_EMIT sidesChanged(); // what takes too much room for two goes, before the room is divided
        if (viewer) {
            const int half = m_sides->width() / 2;
            m_sides->setSizes({half, half});
        }
    }
    update();
    if (hadKeyboard)
        (viewer ? viewer : m_active)->setFocus();
}

void ReadingArea::update()
{
    const Readings &readings = m_workspace.readings();
    const bool beside = readings.shown(Side::Right) != nullptr;
    for (ReadingPane *pane : m_panes)
        pane->update(beside);
    Viewer *const active = m_viewers.value(&readings.active());
    setFocusProxy(&pane(readings.activeSide()));
    const bool another = active != m_active;
    m_active = active;
    if (another)
        Q_EMIT viewerChanged();
    else
        Q_EMIT pageChanged();
}

} // namespace artiscope
