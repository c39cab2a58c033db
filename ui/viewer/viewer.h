// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/bytefacts.h"
#include "app/content/contenttext.h"
#include "app/content/detectleftovers.h"
#include "app/content/reformat.h"
#include "app/content/structure/folding.h"
#include "app/content/trouble.h"
#include "app/session/workspace.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/matchkeymemory.h"
#include "ui/viewer/shownlanguage.h"
#include "ui/viewer/viewersettings.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace artiscope {

class Banner;
class Comparisons;
class DetailsView;
class DrawingPage;
class FindBar;
class HexPage;
class HistoryPage;
class PreviewFindBar;
class SourcePage;
class StateView;
class SvgView;
class TableView;
class TextView;
class ThreeWayPage;
class TreeView;
class ViewerBar;
class ViewerPreview;

// One artifact that is open to be read: a preview that suits its content, its source, and what is known about it. The
// workspace must outlive it, and a reading that goes is taken away from it before. Another version of the same artifact
// keeps the tab and the place in the text.
class Viewer : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Preview, Source, Changes, History, Details };

    explicit Viewer(Workspace &workspace, QWidget *parent = nullptr);
    ~Viewer() override;

    void setReading(Reading *reading); // what it shows; null: nothing
    [[nodiscard]] Reading *reading() const { return m_reading; }
    [[nodiscard]] Tab tab() const;
    void setTab(Tab tab); // of what has no preview its source
    [[nodiscard]] bool canPreview() const;
    [[nodiscard]] TextView &text() const; // for actions on the source: copy, find, zoom
    [[nodiscard]] bool isBusy() const; // what is there is not all on the screen yet
    [[nodiscard]] QString shownAs() const; // "Arista EOS"; empty: nothing is shown
    [[nodiscard]] QMenu *viewAsMenu() const;
    [[nodiscard]] bool canZoom() const; // what is shown can be larger and smaller
    [[nodiscard]] bool showsDrawing() const { return drawing() != nullptr; }
    [[nodiscard]] SourcePage &source() const { return *m_source; }
    [[nodiscard]] bool hasText() const; // of what is read, shown or behind what is shown
    [[nodiscard]] const TextBuffer &ownText() const
    {
        return m_content->text;
    } // also while another form of it is shown
    [[nodiscard]] bool showsSource() const; // it is on the screen, with a text
    [[nodiscard]] TreeView *tree() const; // on the screen, as a preview; null: none
    [[nodiscard]] bool hasTree() const; // what is shown can be a tree

    [[nodiscard]] bool canReformat() const; // such texts can be
    [[nodiscard]] bool isReformatted() const { return m_reformatted.has_value(); } // the source that is shown
    void setSettings(const ViewerSettings &settings);
    void beginAs(const Viewer &other); // with the view that is chosen there
    void setMemory(ShownLanguage::Recall recall, ShownLanguage::Keep keep);
    void setMatchKeys(const MatchKeyMemory &memory) { m_matchKeys = memory; }
    // The actions of the context menus. Given once, before anything is shown.
    struct ContextActions {
        QList<QAction *> reading; // of every text
        QList<QAction *> source; // beside these
        QList<QAction *> drawing;
        QList<QAction *> grounds; // of drawings, for a button
        QList<QAction *> tree;
        QList<QAction *> details;
        QList<QAction *> paths; // of where the caret is, and of what is current in a tree
        QList<QAction *> compare; // of texts that are compared, beside those of reading
        ComparePage::Buttons compareButtons{};
        QList<QAction *> find; // of the text of a revision, beside those of reading
        QList<QAction *> lines; // of a line of it
        QList<QAction *> revisions; // of the list of them
        QAction *blame = nullptr; // for buttons
        QAction *compareRevisions = nullptr;
        QAction *goToAnything = nullptr; // for what to do where there is nothing to read
        QAction *generate = nullptr;
        QAction *back = nullptr;
    };
    void setContextActions(const ContextActions &actions);

    // viewercompare.cpp: the content beside another text, until another artifact is read or it is closed
    [[nodiscard]] std::optional<ArtifactKey> readKey() const;
    void compareWith(const ComparedText &other);
    [[nodiscard]] const Comparisons *comparisons() const { return m_compared ? m_comparisons : nullptr; }
    // The same, or of two revisions while that is on the screen; null: nothing is compared.
    [[nodiscard]] Comparisons *shownComparisons() const;
    [[nodiscard]] const ComparePage *comparison() const; // as lines
    [[nodiscard]] const ComparisonChoices &comparisonChoices() const { return m_comparisonChoices; }
    // What is compared is what the artifact is in two snapshots.
    [[nodiscard]] bool comparesSnapshots() const { return m_counterpart.has_value(); }
    // Two revisions are on the screen, or what is read beside a text of the person's own.
    [[nodiscard]] bool showsAnotherComparison() const;
    [[nodiscard]] std::optional<ArtifactChange> comparedRevisions() const; // on the screen
    // What it is in both snapshots has come, or why it does not; compared or not.
    [[nodiscard]] bool knowsBothSides() const;
    // viewerthreeway.cpp
    [[nodiscard]] bool canShowThreeWay() const; // it is known what both sides come from
    [[nodiscard]] bool showsThreeWay() const; // that view is on the screen
    // viewerhistory.cpp
    [[nodiscard]] HistoryPage *history() const; // on the screen; null: it is not

public Q_SLOTS:
    void setReformatted(bool on); // viewerreformat.cpp
    void openOutline(); // of a rendered text, or in the source, which comes to the front
    void openFind(); // of a tree or table its filter
    void openGoToLine();
    void findNext();
    void findPrevious();
    void copyDetails() const; // all of them
    void showInSource(); // what is current in the tree
    void showInPreview(); // where the caret is
    void closeComparison(); // and shows what was shown before
    void goToNextChange(); // while something is compared
    void goToPreviousChange();
    void goToFirstChange();
    void goToLastChange();
    void swapCompared();
    void goToMoved();
    void showOwnComparison(bool on); // in the way that such contents have of their own; off: as lines
    void goToNextConflict();
    void goToPreviousConflict();
    void showThreeWay(bool on); // viewerthreeway.cpp
    // viewerzoom.cpp: of what is shown
    void zoomIn();
    void zoomOut();
    void resetZoom();
    void fitDrawing();
    void showDrawingsSize(); // a drawing's own

Q_SIGNALS:
    void pageChanged(); // what can be done with what is shown may be something else
    void wrapChanged(bool wrap); // by the person
    void comparisonChosen(); // by the person, and so for all
    void settled(); // may be not busy any more
    void linkHovered(const QString &words); // in a preview; empty: no longer
    void drawingCopyWanted(); // the person, with the keyboard in a drawing

private:
    void attach();
    void detach();
    void documentOpened();
    void stateChanged();
    void contentChanged();
    void take(ContentText content);
    void forgetContent();
    void forgetReformatted();
    void takeReformatted(Reformatted reformatted, const TextBuffer &text);
    // In place of what the source shows of the same content.
    void showText(const TextBuffer &text, qsizetype place, const Folding &folding = {});
    void recallChoice();
    // viewercompare.cpp, viewersnapshots.cpp
    [[nodiscard]] Comparisons &makeComparisons(); // when they are first wanted
    [[nodiscard]] QString definitionId() const; // of what is chosen, whether it is there or not; empty: nothing is
    void applyCompareSettings();
    void applyComparisonChoices();
    [[nodiscard]] std::vector<Comparisons *> madeComparisons() const; // those that are there
    void prepareToCompare(Comparisons &comparisons);
    void compareWithOwn(const ComparedText &own, Language language);
    template <typename Step> void walk(Step step); // through what is compared on the screen, or comes there
    [[nodiscard]] Comparisons *revisionsCompared() const; // on the screen; null: none
    [[nodiscard]] Comparisons *comparisonsOnScreen() const; // of either; null: neither is
    [[nodiscard]] Comparisons *makeDressed(QWidget *parent); // whatever is compared in them
    void updateComparison();
    void closeCompared(); // with what is read
    void followCounterpart();
    void takeCounterpart(ContentText content);
    void forgetCounterpart();
    void showCounterpartState(); // why it is not there
    void retryCounterpart(); // what failed
    [[nodiscard]] bool awaitsCounterpart() const; // snapshots are compared, and nothing else is
    [[nodiscard]] bool isOwnKnown() const; // or that there is nothing of it
    [[nodiscard]] bool isCounterpartKnown() const; // the same
    // viewerthreeway.cpp
    void followBase();
    void showBase(ThreeWayPage &page);
    void takeBase(const ContentText &content);
    [[nodiscard]] QString threeWayOffer() const; // for one who does not see it; empty: none
    // viewerhistory.cpp
    [[nodiscard]] HistoryPage &historyPage(); // made when it is first wanted
    [[nodiscard]] const Document *historyOf() const; // null: there is nothing to have one
    [[nodiscard]] QWidget *followHistory(); // of that
    void find(void (FindBar::*slot)()); // in what is compared, else in the source, which comes to the front
    void choose(std::optional<Language> language);
    void showAsText(); // bytes that are none
    void showContent(); // as it is, in what it is shown as
    void countLeftovers();
    void countBytes();
    void updateNote(); // what is worth a word of it
    [[nodiscard]] std::optional<Language> guess() const; // what it may be, but is not shown as
    [[nodiscard]] QString shownWhy() const; // "as declared"; empty: nothing is shown
    void rememberTab();
    void recallTab(); // of such a content
    void showPage(); // the one that fits the tab and the state
    // viewertrouble.cpp
    void forgetTrouble();
    void checkSoon();
    void check();
    [[nodiscard]] const Trouble *shownTrouble() const; // null: none
    void goToTrouble();
    void goToSource(qsizetype offset); // of the content
    void showState();
    void showAbsence(); // of the artifact that is chosen
    void updateBanner();
    void updateDetails();
    void updateCorner();
    [[nodiscard]] Language language() const; // that it is shown as
    [[nodiscard]] Format format() const;
    [[nodiscard]] SvgView *drawing() const; // on the screen; null: none
    [[nodiscard]] DrawingPage *comparedDrawings() const; // the same
    [[nodiscard]] TableView *table() const; // the same
    [[nodiscard]] HexPage *hex() const; // the same
    // viewerhex.cpp: of bytes that are no text
    [[nodiscard]] bool isHex() const;
    void showBytes(bool keepPlace);
    [[nodiscard]] PreviewFindBar *previewFind() const; // of what is on the screen; null: it has none

    Workspace &m_workspace;
    Reading *m_reading = nullptr;
    Document *m_document = nullptr; // of the reading
    ShownLanguage m_language;
    std::optional<ContentText> m_content; // nothing: not there (yet)
    Leftovers m_leftovers; // in it, as far as they are counted
    std::optional<ByteFacts> m_facts; // of its text; nothing: not counted (yet)
    std::optional<Trouble> m_trouble; // what is wrong with it; nothing: nothing, or not looked for (yet)
    QTimer m_checkSoon;
    std::optional<Reformatted> m_reformatted; // that the source shows in place of it
    struct OwnView { // of the content, meanwhile
        Folding folding;
        qsizetype caret = 0;
        qsizetype broughtTo = 0; // where the caret came in the other text
    };
    std::optional<OwnView> m_ownView;
    QString m_reformatTrouble; // why it was not
    // Trees have a memory of their own: of these the text is what one looks at first.
    Tab m_tab = Tab::Preview;
    Tab m_treeTab = Tab::Source;
    Tab m_tabBefore = Tab::Preview; // what is compared came to the front
    std::optional<ComparedText> m_compared; // with what is read
    std::optional<ContentText> m_counterpart; // the same, when it is what the artifact is in another snapshot
    ComparisonChoices m_comparisonChoices = usualComparisons;
    bool m_wantsThreeWay = false; // in place of these
    ContextActions m_contextActions;
    CompareSettings m_compareSettings;
    IgnoreChoices m_ignoring;
    std::optional<ArtifactKey> m_shownKey; // whose text the text view has
    QTimer m_patience; // before "loading" is shown

    ViewerBar *m_bar;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QWidget *m_blank;
    StateView *m_state;
    SourcePage *m_source;
    DetailsView *m_details;
    ViewerPreview *m_preview;
    MatchKeyMemory m_matchKeys;
    Comparisons *m_comparisons = nullptr; // once something was compared
    Comparisons *m_revisions = nullptr; // the same, two of the history
    HistoryPage *m_history = nullptr; // once it was looked at
    bool m_blames = false;
    HexPage *m_hex = nullptr; // once there were bytes that are no text
    Request m_preparing;
    Request m_preparingCounterpart;
    Request m_preparingBase;
    Request m_countingLeftovers;
    Request m_counting;
    Request m_checking;
    Request m_reformatting;
};

} // namespace artiscope
