// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/contenttext.h"
#include "app/session/workspace.h"
#include "ui/history/blamegutter.h"

#include <QTimer>

class QStackedWidget;

namespace artiscope {

class ArtifactBlame;
class ArtifactLineHistory;
class Comparisons;
class FindBar;
class LineHistoryPane;
class RevisionTexts;
class StateView;
class TextView;

// The content of one revision, with who brought each line beside it if that is wanted; or of two of them compared.
// GUI thread; the workspace outlives it.
class RevisionView final : public QWidget {
    Q_OBJECT
public:
    using EntryOf = std::function<BlameGutter::Entry(const Revision &)>; // how one is told beside its lines
    using LanguageOf = std::function<Language(const Detection &, const QString &declaredType)>; // that it is shown as

    // Of whoever knows how comparisons look; made when two are compared first.
    using MakeComparisons = std::function<Comparisons *(QWidget *parent)>;

    RevisionView(
        Workspace &workspace, LanguageOf languageOf, MakeComparisons makeComparisons, QWidget *parent = nullptr);
    ~RevisionView() override;

    void setContextActions(const QList<QAction *> &ofText, const QList<QAction *> &ofLines);
    void setLookOf(const TextView &view); // and keeps it

    void show(const Artifact &artifact, const Revision &revision); // the same again: nothing
    struct ComparedPlace {
        bool takesKeyboard = true;
        std::optional<qsizetype> line; // of the newer one, to be gone to; nothing: the first change
    };
    // The same two again: goes there.
    void compare(const Artifact &artifact, const Revision &older, const Revision &newer, const ComparedPlace &place);
    void closeComparison(); // and shows what was shown before
    void forget(); // everything
    void updateLanguage(); // texts may be shown as another one
    void goToChangeOfLine(); // that brought the one with the caret
    // In place of a content. Not while there is one.
    [[nodiscard]] StateView &state() const { return *m_state; }
    void showState();

    // `revisions`: newest first, from the one that is shown on, all of them; empty: not known, and `why` says so.
    void blame(const QList<Revision> &revisions, const QString &why, const EntryOf &entryOf);
    void stopBlame(); // and hides it
    void askAgain(); // what never came, or was refused, before one signed in again
    // revisionviewlines.cpp: of the line where the caret is, while it is known who brought it. `end`: what was before
    // the oldest of the revisions, and `endText` says it.
    void showLineHistory(HistoryEnd end, const QString &endText);
    void closeLineHistory();

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] FindBar *find() const; // of the text that one is in; null: there is none on the screen
    [[nodiscard]] bool hasText() const; // on the screen
    [[nodiscard]] TextView &text() const { return *m_text; }
    [[nodiscard]] BlameGutter &gutter() const { return *m_gutter; }
    [[nodiscard]] Comparisons *comparisons() const; // on the screen; null: none
    [[nodiscard]] std::optional<ArtifactChange> compared() const; // there, as the change from one to the other

Q_SIGNALS:
    void settled(); // not busy any more
    void comparing(); // two are about to be
    void pageChanged(); // another part is shown, or another change is the current one
    void revisionClicked(const QString &storageId); // that brought a line
    void changeClicked(const QString &storageId, qsizetype line); // of that revision, which brought it
    void zoomWanted(int steps);
    void retryWanted(); // of what state() says

private:
    struct Side { // of a comparison
        Revision revision;
        std::optional<ContentText> content;
        Request fetching;
        Request preparing;
    };

    void fetch(
        const Revision &revision, Request &fetching, Request &preparing, const std::function<void(ContentText)> &take);
    void take(ContentText content);
    void takeSide(Side &side, ContentText content);
    void fail(const Error &error);
    void fetchShown();
    void fetchSide(Side &side);
    void showPage(QWidget *page);
    void showBytes();
    void showSides();
    [[nodiscard]] bool isComparing() const; // or about to
    void goToPlace(); // in the comparison, as far as it is there
    [[nodiscard]] Language languageOf(const Detection &detection) const;
    void followBlame(qsizetype line);
    void updateBlame();
    void followMatching();
    void connectLineHistory();
    [[nodiscard]] qsizetype caretLine() const; // the last one where the caret is behind the end of that
    void goToWantedLine();
    void makeComparisons();
    [[nodiscard]] QString nameOf(const Revision &revision) const;

    Workspace &m_workspace;
    LanguageOf m_languageOf;
    std::optional<Artifact> m_artifact;
    Detection m_detection; // of the text that is shown
    std::optional<Revision> m_revision; // that is shown or on its way
    bool m_isRefused = false; // by the server, for that nobody is signed in
    std::unique_ptr<RevisionTexts> m_texts; // of the artifact, for those two; null: not wanted yet
    std::unique_ptr<ArtifactBlame> m_blame; // null: not wanted
    std::unique_ptr<ArtifactLineHistory> m_lineHistory; // the same
    std::optional<std::pair<QString, qsizetype>> m_wantedLine; // to go to once that revision (storage id) is there
    EntryOf m_entryOf;
    QTimer m_patience; // before "loading" is shown
    QStackedWidget *m_stack;
    StateView *m_state;
    QWidget *m_body;
    BlameGutter *m_gutter;
    TextView *m_text;
    FindBar *m_find;
    LineHistoryPane *m_linePane;
    MakeComparisons m_makeComparisons;
    Comparisons *m_compare = nullptr; // once something was compared
    ComparedPlace m_place;
    Side m_older;
    Side m_newer;
    Request m_fetching;
    Request m_preparing;
};

} // namespace artiscope
