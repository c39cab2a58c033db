// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/request.h"
#include "ui/help/guidepages.h"

#include <QDialog>

#include <optional>

class QAction;
class QListWidget;

namespace artiscope {

class ElidedLabel;
class MarkdownPage;
class SearchField;
class StateView;

// The user guide: its pages at the left, the one that is read at the right, a field that searches all of them. A window
// beside the main one, which goes on meanwhile. It reads nothing but what is compiled in. GUI thread; owned by the main
// window.
class GuideWindow final : public QDialog {
    Q_OBJECT
public:
    explicit GuideWindow(int zoom, QWidget *parent = nullptr); // steps that the text is larger by

    void openGuide(); // in front, with the page that was read last
    [[nodiscard]] bool isBusy() const; // pages are read, or one is being laid out

private:
    struct Place {
        int page = 0;
        int position = 0; // in the text, that is at the top
        bool operator==(const Place &) const = default;
    };
    QWidget *buildList();
    QWidget *buildText();
    QAction *addCommand(const char *name, const QString &says, const QList<QKeySequence> &keys);
    void takePages(const QList<GuidePage> &pages);
    void follow(const QUrl &link);
    void goTo(const Place &place, const QString &heading = {}); // and remembers where one was
    void step(int by); // through what was read
    void leave(); // the place that is shown, to be come back to
    void showPage(const Place &place, const QString &heading);
    void arrive(); // at the place in the page that has come
    void search();
    void setZoom(int zoom);
    void updateCommands();

    QList<GuidePage> m_pages;
    QList<Place> m_visited; // the one that is shown, too
    int m_at = -1; // of it
    std::optional<Place> m_going; // until the page is there
    QString m_heading; // that one goes to; empty: the position
    int m_zoom;
    SearchField *m_search;
    QListWidget *m_list;
    StateView *m_none;
    MarkdownPage *m_page;
    ElidedLabel *m_link;
    QAction *m_back;
    QAction *m_forward;
    Request m_reading;
};

} // namespace artiscope
