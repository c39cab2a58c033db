// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/goingto.h"

#include "app/content/structure/outline.h"
#include "ui/goto/gotopopup.h"
#include "ui/mainwindow/menucommands.h"
#include "ui/viewer/readingarea.h"
#include "ui/viewer/sourcepage.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewer.h"

#include <QAction>
#include <QMenuBar>

namespace artiscope {

namespace {

constexpr int mostHeadings = 200'000; // of a text: nobody looks for one of more by its name

// The steps of the outline of a text, as one reads it.
QList<GoToEntry> headings(const QByteArray &bytes, StructureKind kind)
{
    const Outline outline = outlineOf(bytes, kind);
    QList<GoToEntry> entries;
    for (const OutlineItem &item : outline.items) {
        if (!item.listed)
            continue;
        if (entries.size() >= mostHeadings)
            break;
        entries << GoToEntry{.kind = GoToEntry::Kind::Heading,
            .id = QString::number(item.begin),
            .text = labelOf(item, bytes),
            .detail = detailOf(item, bytes),
            .hint = GoingTo::tr("line %L1").arg(item.firstLine + 1),
            .place = item.begin};
    }
    return entries;
}

// "120" or "120:5", from 1; nothing: it is neither.
std::optional<std::pair<qsizetype, qsizetype>> lineAndColumn(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    bool isLine = false;
    bool isColumn = parts.size() == 1 || parts.value(1).isEmpty();
    const qsizetype line = parts.value(0).toLongLong(&isLine);
    const qsizetype column = isColumn ? 1 : parts.value(1).toLongLong(&isColumn);
    if (!isLine || !isColumn || parts.size() > 2 || line < 1 || column < 1)
        return {};
    return std::pair(line, column);
}

} // namespace

GoingTo::GoingTo(Workspace &workspace, Profiles &profiles, Preferences &preferences, ReadingArea &reading,
    QMenuBar &menus, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_profiles(profiles),
      m_preferences(preferences),
      m_reading(reading),
      m_menus(menus),
      m_window(window),
      m_popup(new GoToPopup([this](GoToScope scope, const QString &rest) { return gather(scope, rest); }, window))
{
    connect(m_popup, &GoToPopup::chosen, this, &GoingTo::go);
}

void GoingTo::openAnything()
{
    open(GoToScope::Anything);
}

void GoingTo::openCommands()
{
    open(GoToScope::Commands);
}

void GoingTo::open(GoToScope scope)
{
    m_commands.clear();
    m_actions.clear();
    const QList<MenuCommand> commands = menuCommands(m_menus);
    for (const auto &[action, way] : commands) {
        const QString why = action->statusTip().isEmpty() ? tr("It is off now.") : action->statusTip();
        m_commands << GoToEntry{.kind = GoToEntry::Kind::Command,
            .id = action->objectName(),
            .text = commandName(*action),
            .detail = action->isChecked() ? tr("%1 · on").arg(way) : way,
            .hint = action->shortcut().toString(QKeySequence::NativeText),
            .whyNot = action->isEnabled() ? QString() : why,
            .place = m_actions.size()};
        m_actions << action;
    }
    m_popup->openOver(*m_window, scope, m_preferences.chosenPlaces());
}

std::function<QList<GoToEntry>()> GoingTo::gather(GoToScope scope, const QString &rest) const
{
    const bool open = m_workspace.isOpen();
    const QList<Branch> branches = open ? m_workspace.branches().branches() : QList<Branch>();
    switch (scope) {
    case GoToScope::Commands:
        return [commands = m_commands] { return commands; };
    case GoToScope::Branches:
        return [branches] { return branchEntries(branches); };
    case GoToScope::Outline: {
        const Viewer &viewer = m_reading.viewer();
        if (!viewer.hasText())
            return [] { return QList<GoToEntry>(); };
        return [bytes = viewer.text().text().bytes(), kind = viewer.source().structure()] {
            return headings(bytes, kind);
        };
    }
    case GoToScope::Line: {
        const auto place = lineAndColumn(rest);
        if (!place || !m_reading.viewer().hasText())
            return [] { return QList<GoToEntry>(); };
        const GoToEntry entry{.kind = GoToEntry::Kind::Line,
            .id = rest,
            .text = place->second == 1 ? tr("Line %L1").arg(place->first)
                                       : tr("Line %L1, column %L2").arg(place->first).arg(place->second),
            .detail = tr("of %L1").arg(m_reading.viewer().text().ownLineCount())};
        return [entry] { return QList<GoToEntry>{entry}; };
    }
    case GoToScope::Anything:
        break;
    }
    // In this order while nothing is typed, and between what is as good.
    return [branches, profiles = m_profiles.list(),
               definitions = open ? m_workspace.catalogue().definitions() : QList<Definition>(),
               artifacts =
                   open && m_workspace.showsItsSnapshot() ? m_workspace.catalogue().artifacts() : QList<Artifact>()] {
        return definitionEntries(definitions) + branchEntries(branches) + profileEntries(profiles)
            + artifactEntries(artifacts);
    };
}

void GoingTo::go(const GoToEntry &entry)
{
    if (entry.kind != GoToEntry::Kind::Line && entry.kind != GoToEntry::Kind::Heading)
        m_preferences.noteChosenPlace(goToKey(entry));
    Viewer &viewer = m_reading.viewer();
    switch (entry.kind) {
    case GoToEntry::Kind::Artifact:
        Q_EMIT artifactWanted(entry.artifact);
        break;
    case GoToEntry::Kind::Target:
        Q_EMIT targetWanted(entry.text);
        break;
    case GoToEntry::Kind::Definition:
        Q_EMIT definitionWanted(entry.id);
        break;
    case GoToEntry::Kind::Branch:
        if (m_workspace.isOpen())
            m_workspace.setBranch(entry.id);
        break;
    case GoToEntry::Kind::Profile:
        Q_EMIT profileWanted(entry.id);
        break;
    case GoToEntry::Kind::Command:
        if (QAction *const action = m_actions.value(entry.place))
            action->trigger();
        break;
    case GoToEntry::Kind::Heading:
        viewer.setTab(Viewer::Tab::Source);
        viewer.source().goTo(entry.place);
        break;
    case GoToEntry::Kind::Line:
        goToLine(entry.id);
        break;
    }
}

void GoingTo::goToLine(const QString &place)
{
    const auto wanted = lineAndColumn(place);
    Viewer &viewer = m_reading.viewer();
    if (!wanted || !viewer.hasText())
        return;
    viewer.setTab(Viewer::Tab::Source);
    TextView &text = viewer.text();
    text.goToLine(text.lineOfOwn(wanted->first - 1), wanted->second - 1);
    text.setFocus(Qt::OtherFocusReason);
}

} // namespace artiscope
