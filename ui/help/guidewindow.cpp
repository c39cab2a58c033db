// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidewindow.h"

#include "app/core/pool.h"
#include "ui/help/guidelist.h"
#include "ui/viewer/markdowndocument.h"
#include "ui/viewer/markdownpage.h"
#include "ui/viewer/markdownview.h"
#include "ui/viewer/previewfindbar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace artiscope {

namespace {
constexpr int largestZoom = 20; // steps
constexpr int smallestZoom = -6;
} // namespace

GuideWindow::GuideWindow(int zoom, QWidget *parent)
    : QDialog(parent),
      m_zoom(zoom),
      m_search(new SearchField(tr("Search the guide"), this)),
      m_list(new GuideList(this)),
      m_none(StateView::over(m_list)),
      m_page(new MarkdownPage(this)),
      m_link(new ElidedLabel(this)),
      m_back(addCommand("guideBack", tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)})),
      m_forward(addCommand("guideForward", tr("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}))
{
    setObjectName(QStringLiteral("guideWindow"));
    setAccessibleName(tr("User guide"));
    setWindowTitle(tr("User guide"));
    setProperty("look", QStringLiteral("pane"));
    const Sizes sizes = Sizes::of(fontMetrics());
    resize(sizes.row * 44, sizes.row * 31);

    auto *const columns = new Splitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("guideColumns"));
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(buildList());
    columns->addWidget(buildText());
    columns->setStretchFactor(1, 1);
    columns->setSizes({sizes.row * 11, sizes.row * 33});
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(columns);

    const auto command = [this](const char *name, const QString &says, const QList<QKeySequence> &keys, auto &&what) {
        connect(addCommand(name, says, keys), &QAction::triggered, this, what);
    };
    connect(m_back, &QAction::triggered, this, [this] { step(-1); });
    connect(m_forward, &QAction::triggered, this, [this] { step(1); });
    command("guideFind", tr("Search the guide"), {QKeySequence(tr("Ctrl+F"))}, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    command("guideFindNext", tr("Next hit"), {QKeySequence(Qt::Key_F3)}, [this] { m_page->find().findNext(); });
    command("guideFindPrevious", tr("Previous hit"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
        [this] { m_page->find().findPrevious(); });
    command(
        "guideZoomIn", tr("Zoom in"), QKeySequence::keyBindings(QKeySequence::ZoomIn), [this] { setZoom(m_zoom + 1); });
    command("guideZoomOut", tr("Zoom out"), QKeySequence::keyBindings(QKeySequence::ZoomOut),
        [this] { setZoom(m_zoom - 1); });
    command("guideZoomReset", tr("Usual size"), {QKeySequence(tr("Ctrl+0"))}, [this] { setZoom(0); });
    command("guideClose", tr("Close"), {QKeySequence(tr("Ctrl+W"))}, [this] { close(); });

    m_reading = runOnPool<QList<GuidePage>>(
        [](const Cancelled &cancelled) -> Result<QList<GuidePage>> { return readGuide(cancelled); },
        [this](const Result<QList<GuidePage>> &pages) { takePages(*pages); });
    setZoom(zoom);
    updateCommands();
}

QAction *GuideWindow::addCommand(const char *name, const QString &says, const QList<QKeySequence> &keys)
{
    auto *const action = new QAction(says, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    addAction(action);
    return action;
}

QWidget *GuideWindow::buildList()
{
    const Sizes sizes = Sizes::of(fontMetrics());
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_none->setObjectName(QStringLiteral("guideNone"));
    m_back->setIcon(icon(Icon::Back));
    m_forward->setIcon(icon(Icon::Forward));
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(2 * sizes.grid, 2 * sizes.grid, 2 * sizes.grid, sizes.grid);
    head->setSpacing(sizes.grid);
    for (QAction *action : {m_back, m_forward}) {
        auto *const button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action->text());
        button->setToolTip(tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        button->setAutoRaise(true);
        head->addWidget(button);
    }
    head->addWidget(m_search, 1);
    auto *const side = new QWidget(this);
    auto *const layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            goTo({.page = row});
    });
    connect(m_list, &QListWidget::itemActivated, m_page, qOverload<>(&QWidget::setFocus));
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &SearchField::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_search, &QLineEdit::returnPressed, m_page, [this] { m_page->find().findNext(); });
    connect(m_none, &StateView::buttonClicked, m_search, &QLineEdit::clear);
    return side;
}

QWidget *GuideWindow::buildText()
{
    const Sizes sizes = Sizes::of(fontMetrics());
    MarkdownView &view = m_page->view();
    view.setObjectName(QStringLiteral("guideText"));
    view.setAccessibleName(tr("Page of the user guide"));
    view.setFolder(guideFolder());
    m_link->setObjectName(QStringLiteral("guideLink"));
    m_link->setAccessibleName(tr("Where the link leads"));
    m_link->setProperty("look", QStringLiteral("dim"));
    m_link->setContentsMargins(3 * sizes.grid, 0, 3 * sizes.grid, sizes.grid);
    m_link->setMinimumHeight(sizes.row);
    auto *const side = new QWidget(this);
    auto *const layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_link);

    connect(&view, &MarkdownView::pageWanted, this, &GuideWindow::follow);
    connect(&view, &MarkdownView::linkHovered, m_link, &ElidedLabel::setText);
    connect(&view, &MarkdownView::presented, this, &GuideWindow::arrive);
    connect(&view, &MarkdownView::zoomWanted, this, [this](int steps) { setZoom(m_zoom + steps); });
    return side;
}

void GuideWindow::takePages(const QList<GuidePage> &pages)
{
    m_pages = pages;
    for (const GuidePage &page : m_pages)
        m_list->addItem(page.title);
    m_list->setCurrentRow(0);
    search();
}

void GuideWindow::openGuide()
{
    show();
    raise();
    activateWindow();
    m_page->setFocus();
}

bool GuideWindow::isBusy() const
{
    return m_reading.isActive() || m_going || m_page->view().isBusy();
}

void GuideWindow::follow(const QUrl &link)
{
    for (int page = 0; page < m_pages.size(); ++page) {
        if (m_pages.at(page).file == link.path())
            goTo({.page = page}, link.fragment(QUrl::FullyDecoded));
    }
}

void GuideWindow::goTo(const Place &place, const QString &heading)
{
    if (m_at >= 0 && m_visited.at(m_at).page == place.page && heading.isEmpty())
        return; // it is there
    leave();
    m_visited.resize(m_at + 1); // what one went back from is forgotten
    m_visited << place;
    ++m_at;
    showPage(place, heading);
}

void GuideWindow::step(int by)
{
    leave();
    m_at += by;
    showPage(m_visited.at(m_at), {});
}

void GuideWindow::leave()
{
    if (m_at >= 0 && !m_going)
        m_visited[m_at].position = m_page->view().topPosition();
}

void GuideWindow::showPage(const Place &place, const QString &heading)
{
    m_going = place;
    m_heading = heading;
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(place.page);
    }
    m_link->setText({});
    m_page->view().setContent(m_pages.at(place.page).markdown);
    updateCommands();
}

void GuideWindow::arrive()
{
    MarkdownView &view = m_page->view();
    if (!m_going || !view.shown())
        return;
    const Place place = *std::exchange(m_going, std::nullopt);
    const int position = m_heading.isEmpty() ? place.position : view.shown()->placeOf(m_heading);
    // A search brings one to its first hit, anything else to where it says.
    if (position > 0)
        view.goTo(position);
}

void GuideWindow::search()
{
    const QString wanted = m_search->text().simplified();
    int found = 0;
    int first = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        const int count = wanted.isEmpty() ? 0 : m_pages.at(row).count(wanted);
        QListWidgetItem &item = *m_list->item(row);
        item.setData(GuideList::CountRole, count);
        item.setHidden(!wanted.isEmpty() && count == 0);
        found += item.isHidden() ? 0 : 1;
        if (!item.isHidden() && first < 0)
            first = row;
    }
    if (found > 0 || m_pages.isEmpty())
        m_none->showReady();
    else
        m_none->showIdle(tr("No page says this."), {}, tr("Clear the search"));
    if (wanted.isEmpty()) {
        if (m_page->find().isOpen()) {
            m_page->find().closeBar();
            m_search->setFocus(Qt::OtherFocusReason); // closing gives the keyboard to the page
        }
        return;
    }
    m_page->find().openWith(wanted);
    if (first >= 0 && m_list->item(m_list->currentRow())->isHidden())
        m_list->setCurrentRow(first);
}

void GuideWindow::setZoom(int zoom)
{
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    m_page->view().setZoom(m_zoom);
}

void GuideWindow::updateCommands()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at >= 0 && m_at + 1 < m_visited.size());
}

} // namespace artiscope
