// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/detect.h"
#include "app/content/textbuffer.h"
#include "app/session/workspace.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace artiscope {

class Banner;
class DetailsView;
class SourcePage;
class StateView;
class TextView;
class ViewAsButton;
class ViewerPreview;

// The artifact that the workspace reads: a preview that suits its content, its source, and what is known about it. The
// workspace must outlive it. Another version of the same artifact keeps the tab and the place in the text.
class Viewer : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Preview, Source, Details };

    explicit Viewer(Workspace &workspace, QWidget *parent = nullptr);
    ~Viewer() override;

    [[nodiscard]] Tab tab() const;
    void setTab(Tab tab);
    [[nodiscard]] TextView &text() const; // for actions on the source: copy, find, zoom
    [[nodiscard]] bool isBusy() const; // what is there is not all on the screen yet
    [[nodiscard]] QString shownAs() const; // "Arista EOS"; empty: nothing is shown

    // Where the choice of "view as" for a definition is remembered: a language's word, empty for "by what it is".
    void setMemory(std::function<QString(const QString &definitionId)> recall,
        std::function<void(const QString &definitionId, const QString &word)> keep);

public Q_SLOTS:
    void setWrap(bool wrap);
    void openFind();
    void openGoToLine();

Q_SIGNALS:
    void tabChanged(artiscope::Viewer::Tab tab);
    void wrapChanged(bool wrap); // by the person
    void settled(); // may be not busy any more
    void linkHovered(const QString &url); // in a preview; empty: no longer

private:
    struct Prepared {
        TextBuffer text;
        Detection detection;
    };
    [[nodiscard]] static Prepared prepare(const QByteArray &bytes, const QString &declaredType);

    void attach();
    void detach();
    void documentOpened();
    void stateChanged();
    void contentChanged();
    void take(Prepared prepared);
    void recallChoice();
    void choose(std::optional<Language> language);
    void showContent(); // as it is, in what it is shown as
    void showPage(); // the one that fits the tab and the state
    void showState();
    void updateBanner();
    void updateDetails();
    void updateCorner();
    [[nodiscard]] Language language() const; // that it is shown as
    [[nodiscard]] Format format() const;
    [[nodiscard]] QString failureReason() const;

    Workspace &m_workspace;
    Document *m_document = nullptr; // while the workspace is open
    std::function<QString(const QString &)> m_recall;
    std::function<void(const QString &, const QString &)> m_keep;
    std::optional<Language> m_choice; // "view as"
    std::optional<Prepared> m_content; // nothing: not there (yet)
    std::optional<ArtifactKey> m_shownKey; // whose text the text view has
    QTimer m_patience; // before "loading" is shown

    QTabBar *m_tabs;
    ViewAsButton *m_viewAs;
    QToolButton *m_wrap;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QWidget *m_blank;
    StateView *m_state;
    SourcePage *m_source;
    DetailsView *m_details;
    ViewerPreview *m_preview;
    Request m_preparing;
};

} // namespace artiscope
