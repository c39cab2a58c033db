// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/comparisoncommands.h"

#include "app/core/pool.h"
#include "app/core/wholefile.h"
#include "app/session/artifacttext.h"
#include "app/session/basecomparison.h"
#include "app/session/changetext.h"
#include "app/session/comparisonjson.h"
#include "app/session/preferences.h"
#include "ui/mainwindow/externalfiles.h"
#include "ui/mainwindow/saveplace.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QJsonDocument>
#include <QWidget>

#include <algorithm>

namespace artiscope {

namespace {
constexpr QLatin1String patchName("artifacts.patch"); // of several

QByteArray patchOf(const DifferenceExport::Made &made)
{
    return made.patch();
}

QByteArray reportOf(const DifferenceExport::Made &made)
{
    return made.report();
}

QByteArray jsonOf(const DifferenceExport::Made &made)
{
    return QJsonDocument(comparisonJson(made)).toJson();
}

QString withNote(const QString &sentence, const QString &note)
{
    return note.isEmpty() ? sentence : sentence + u' ' + note;
}
} // namespace

ComparisonCommands::ComparisonCommands(Workspace &workspace, const Preferences &preferences, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_preferences(preferences),
      m_window(window),
      m_files(new ExternalFiles(preferences, this)),
      m_place(new SavePlace(this))
{
    for (const PairTool &tool : m_known) {
        if (!tool.isInstalled())
            m_missing.insert(tool.word, tr("%1 is not installed.").arg(tool.name));
    }
    connect(m_files, &ExternalFiles::failed, this, &ComparisonCommands::failed);
    connect(&workspace, &Workspace::closing, this, [this] {
        m_place->giveUp();
        m_leftFetch.cancel();
        m_rightFetch.cancel();
        m_export.reset();
        m_files->removeAll();
    });
}

ComparisonCommands::~ComparisonCommands() = default;

PairTool ComparisonCommands::toolOf(const QString &word) const
{
    for (const PairTool &tool : m_known) {
        if (tool.word == word)
            return tool;
    }
    return ownPairTool(m_preferences.openWith(QStringLiteral("pair")));
}

QHash<QString, QString> ComparisonCommands::missingTools() const
{
    QHash<QString, QString> missing = m_missing;
    if (const PairTool own = toolOf({}); own.command.isEmpty())
        missing.insert(own.word, tr("Name it in the settings, under Programs."));
    return missing;
}

void ComparisonCommands::make(DifferenceExport::What what, Then then)
{
    if (!m_workspace.isOpen()) // since it was asked where to
        return;
    // Another one: what a report is made of must not change under it.
    m_export = m_workspace.makeExport();
    connect(m_export.get(), &DifferenceExport::ended, this, &ComparisonCommands::ended);
    connect(m_export.get(), &DifferenceExport::progressed, this, [this] {
        const ContentDifferences &found = m_export->differences();
        Q_EMIT said(tr("Reading what differs: %1 of %2…").arg(found.done()).arg(found.total()));
    });
    m_then = std::move(then);
    what.priority = Priority::Medium;
    m_export->start(what);
}

void ComparisonCommands::ended()
{
    if (m_export->error())
        Q_EMIT failed(*m_export->error());
    else if (const auto then = std::exchange(m_then, nullptr))
        then(m_export->made());
    m_export.release()->deleteLater(); // it is telling
}

// Whole or not at all: half of it could be applied before anybody notices.
void ComparisonCommands::withPatch(const QList<ArtifactChange> &changes, Then then)
{
    DifferenceExport::What what;
    what.changes = changes;
    what.contents = DifferenceExport::Contents::Patch;
    what.counting.matching = m_workspace.counting().matching;
    make(what, [this, then = std::move(then)](const Made &made) {
        const ContentDifferences &found = made.differences;
        bool isEmpty = true;
        for (qsizetype place = 0; place < found.total(); ++place) {
            if (const std::optional<Error> &error = found.at(place)->error) {
                Q_EMIT failed(*error);
                return;
            }
            isEmpty = isEmpty && found.at(place)->made.isEmpty();
        }
        if (isEmpty)
            Q_EMIT said(
                withNote(tr("There is nothing to be patched: no content differs."), leftOutText(made.leftOut())));
        else
            then(made);
    });
}

void ComparisonCommands::copyPatch(const QList<ArtifactChange> &changes)
{
    withPatch(changes, [this](const Made &made) {
        const auto textOf = [made](const Cancelled &) -> Result<std::optional<QString>> {
            const QByteArray patch = made.patch();
            const QString text = QString::fromUtf8(patch);
            return text.toUtf8() == patch ? std::optional(text) : std::nullopt;
        };
        m_copying = runOnPool<std::optional<QString>>(
            textOf, [this, note = leftOutText(made.leftOut())](const Result<std::optional<QString>> &text) {
                if (!*text) {
                    Q_EMIT said(tr(
                        "Not copied: some of it is no UTF-8, which a clipboard would spoil. Save the patch instead."));
                    return;
                }
                QApplication::clipboard()->setText(**text);
                Q_EMIT said(withNote(tr("The patch is on the clipboard."), note));
            });
    });
}

void ComparisonCommands::savePatchOfAll()
{
    savePatch(m_workspace.comparison().changes());
}

void ComparisonCommands::savePatch(const QList<ArtifactChange> &changes)
{
    const QString name =
        changes.size() == 1 ? fileName(changes.first().shown()) + QStringLiteral(".patch") : QString(patchName);
    const SavePlace::Question question{.title = tr("Save patch"),
        .objectName = QStringLiteral("savePatchDialog"),
        .fileName = name,
        .suffix = QStringLiteral("patch")};
    m_place->ask(m_window, question, [this, changes](const QString &path) {
        withPatch(changes, [this, path](const Made &made) { save(path, made, patchOf, leftOutText(made.leftOut())); });
    });
}

DifferenceExport::What ComparisonCommands::whatDiffers(
    const QString &definitionId, DifferenceExport::Contents contents) const
{
    const Comparison &comparison = m_workspace.comparison();
    DifferenceExport::What what{
        .left = comparison.left(), .right = comparison.right(), .askedAt = comparison.askedAt()};
    what.counts = definitionId.isEmpty() ? comparison.counts() : comparison.counts(definitionId);
    what.contents = contents;
    what.origins = m_workspace.baseComparison().origins();
    what.counting = m_workspace.counting();
    what.details = true;
    what.changes = comparison.changes();
    what.changes.removeIf([&definitionId](const ArtifactChange &change) {
        return change.change == Change::Unchanged
            || (!definitionId.isEmpty() && change.key().definitionId != definitionId);
    });
    return what;
}

void ComparisonCommands::saveReport(const QString &definitionId)
{
    const SavePlace::Question question{.title = tr("Save report"),
        .objectName = QStringLiteral("saveReportDialog"),
        .fileName = QStringLiteral("comparison.html"),
        .suffix = QStringLiteral("html")};
    const DifferenceExport::What what = whatDiffers(definitionId, DifferenceExport::Contents::Report);
    m_place->ask(m_window, question, [this, what](const QString &path) {
        make(what, [this, path](const Made &made) { save(path, made, reportOf); });
    });
}

void ComparisonCommands::saveJson(const QString &definitionId)
{
    const SavePlace::Question question{.title = tr("Save JSON"),
        .objectName = QStringLiteral("saveJsonDialog"),
        .fileName = QStringLiteral("comparison.json"),
        .suffix = QStringLiteral("json")};
    const DifferenceExport::What what = whatDiffers(definitionId, DifferenceExport::Contents::Lines);
    m_place->ask(m_window, question, [this, what](const QString &path) {
        make(what, [this, path](const Made &made) { save(path, made, jsonOf); });
    });
}

void ComparisonCommands::save(
    const QString &path, const Made &made, QByteArray (*bytes)(const Made &made), const QString &note)
{
    const auto write = [path, made, bytes](const Cancelled &cancelled) -> Result<Nothing> {
        const QByteArray written = bytes(made);
        return cancelled() ? Nothing{} : writeFile(path, written); // another is on its way to the same place
    };
    m_saving[path] = runOnPool<Nothing>(write, [this, path, note](const Result<Nothing> &done) {
        m_saving.erase(path);
        if (!done)
            Q_EMIT failed(done.error());
        else
            Q_EMIT said(withNote(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), note));
    });
}

void ComparisonCommands::fetch(const std::optional<Artifact> &artifact, Request &request,
    std::optional<QByteArray> &bytes, const std::function<void()> &then)
{
    if (!artifact || artifact->storageId.isEmpty())
        bytes = QByteArray(); // what is not there is an empty file
    else
        request = m_workspace.content().fetchStored(
            *artifact, Priority::High, {}, [this, &bytes, then](Result<FetchedContent> fetched) {
                if (!fetched) {
                    m_leftFetch.cancel();
                    m_rightFetch.cancel();
                    Q_EMIT failed(fetched.error());
                    return;
                }
                bytes = fetched->bytes;
                then();
            });
}

void ComparisonCommands::openPair(const ArtifactChange &change, const QString &toolWord)
{
    const PairTool tool = toolOf(toolWord);
    if (tool.command.isEmpty())
        return;
    m_leftFetch.cancel();
    m_rightFetch.cancel();
    m_left.reset();
    m_right.reset();
    const auto both = [this, shown = change.shown(), tool] {
        if (m_left && m_right)
            m_files->openPair(shown, *std::exchange(m_left, {}), *std::exchange(m_right, {}), tool);
    };
    fetch(change.left, m_leftFetch, m_left, both);
    fetch(change.right, m_rightFetch, m_right, both);
    both();
}

} // namespace artiscope
