// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts that the window is built of: theme, icons, the four states, notices, and the previews.

#include "tests/support/drawingprogram.h"
#include "tests/ui/contrast.h"
#include "tests/ui/picture.h"
#include "ui/viewer/markdownview.h"
#include "ui/viewer/svgview.h"
#include "ui/viewer/svgviewcanvas.h"
#include "ui/viewer/svgviewrender.h"
#include "ui/viewer/textcolors.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/applytheme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/selectorbutton.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/themekeeper.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <array>

using namespace artiscope;

namespace {

const QByteArray redSquare("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>"
                           "<rect width='100' height='100' fill='#ff0000'/></svg>");

} // namespace

// Takes the place of the desktop's browser.
class Browser : public QObject {
    Q_OBJECT
public:
    Browser()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> opened;

    static QStringList schemes()
    {
        return {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file"), QStringLiteral("mailto"),
            QStringLiteral("javascript")};
    }
public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class TestWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { applyTheme(*qApp, Theme::light()); }

    void colorsCanBeRead_data();
    void colorsCanBeRead();
    void themeIsChosen();
    void labelsHaveTheirLooks();
    void menusAreDrawn();
    void actionsSayWhyTheyAreOff();
    void scrollBarsAreAllGroove();
    void barsWithoutAnEndMove();
    void iconsFollowTheTheme();
    void everyIconIsDrawn();
    void statesOfAView();
    void stateCoversAndStrip();
    void banner();
    void chip();
    void elidedLabel();
    void searchField();
    void selectorSaysAll();
    void markdownLoadsNothing();
    void markdownTablesWithoutAHeader();
    void markdownLinks_data();
    void markdownLinks();
    void svgIsDrawnAndZoomed();
    void svgGrounds();
    void svgTellsWhatIsLeftOut();
    void svgFailures_data();
    void svgFailures();
    void svgHelperMissing();
    void svgHelperHangs();
    void svgIsSharpWhereItIsSeen();
    void svgHelperStays();
};

void TestWidgets::colorsCanBeRead_data()
{
    QTest::addColumn<const Theme *>("theme");
    QTest::addColumn<double>("least");
    const double usual = 4.5; // WCAG 2 AA
    const double high = 7; // AAA
    QTest::newRow("light") << &Theme::light() << usual;
    QTest::newRow("dark") << &Theme::dark() << usual;
    QTest::newRow("light, high contrast") << &Theme::contrastLight() << high;
    QTest::newRow("dark, high contrast") << &Theme::contrastDark() << high;
}

void TestWidgets::colorsCanBeRead()
{
    QFETCH(const Theme *const, theme);
    QFETCH(const double, least);
    const Theme &t = *theme;
    QCOMPARE(&Theme::of(t.palette()), theme);
    struct Pair {
        const char *name;
        QColor ink, ground;
    };
    for (const Pair &pair : {Pair{"text", t.text, t.pane}, Pair{"text on window", t.text, t.window},
             Pair{"text on selection", t.text, t.selection}, Pair{"dim", t.dim, t.pane},
             Pair{"dim on window", t.dim, t.window}, Pair{"dim on selection", t.dim, t.selection},
             Pair{"accent", t.accent, t.pane}, Pair{"on accent", t.onAccent, t.accent},
             Pair{"on pinned", t.onPinned, t.pinned}, Pair{"added", t.added, t.addedGround},
             Pair{"removed", t.removed, t.removedGround}, Pair{"changed", t.changed, t.changedGround},
             Pair{"text on added", t.text, t.addedWord}, Pair{"text on removed", t.text, t.removedWord}}) {
        const double ratio = contrast(pair.ink, pair.ground);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(pair.name)).arg(ratio)));
    }
    // What source text and differences are read in; with high contrast on every ground that they may have.
    const TextColors colors = TextColors::forTheme(t);
    const std::array grounds{colors.ground, colors.selection, colors.hit, colors.currentHit};
    for (const QColor &ground : grounds) {
        for (const QColor &role : colors.roles)
            QVERIFY2(contrast(role, ground) >= least, qPrintable(role.name() + u' ' + ground.name()));
    }
    for (const TextColors::Mark &mark : colors.marks) {
        QVERIFY2(contrast(mark.ink, mark.ground) >= least, qPrintable(mark.ink.name()));
        QVERIFY2(contrast(colors.text, mark.word) >= least, qPrintable(mark.word.name()));
    }
    if (t.isHighContrast)
        QVERIFY(contrast(t.line, t.pane) >= 3 && contrast(t.dim, t.selection) >= least); // what only separates, too
}

// By what is painted, in both themes and without being polished again between them.
void TestWidgets::labelsHaveTheirLooks()
{
    QWidget window;
    auto *const layout = new QVBoxLayout(&window);
    const auto add = [&](const char *look) {
        auto *const label = new QLabel(QString(4, QChar(0x2588)), &window); // blocks: all ink
        label->setProperty("look", QLatin1String(look));
        layout->addWidget(label);
        return label;
    };
    QLabel *const plain = add("");
    QLabel *const dim = add("dim");
    QLabel *const heading = add("heading");
    QLabel *const own = add("");
    QPalette palette;
    palette.setColor(QPalette::WindowText, Qt::magenta);
    own->setPalette(palette);
    window.show();
    const auto shows = [](QLabel *label, const QColor &ink) {
        const QImage image = label->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == ink)
                    return true;
            }
        }
        return false;
    };
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        applyTheme(*qApp, theme);
        QTRY_VERIFY(shows(plain, theme.text)); // the palette travels by the event loop
        QVERIFY(shows(dim, theme.dim));
        QVERIFY(shows(heading, theme.dim));
        QVERIFY(shows(own, Qt::magenta));
    }
    QVERIFY(heading->font().pixelSize() < QFontInfo(plain->font()).pixelSize());
}

void TestWidgets::actionsSayWhyTheyAreOff()
{
    QAction action;
    setActionName(action, QStringLiteral("&Generate"));
    QPushButton button(QStringLiteral("Go"));
    followAction(button, action);
    QSignalSpy triggered(&action, &QAction::triggered);
    button.click();
    QCOMPARE(triggered.count(), 1);
    for (int twice = 0; twice < 2; ++twice) { // saying it again adds nothing
        setActionBlocked(action, QStringLiteral("The branch needs a rebase."), QStringLiteral("needs a rebase"));
        QCOMPARE(action.text(), QStringLiteral("&Generate – needs a rebase"));
    }
    QCOMPARE(action.iconText(), QStringLiteral("Generate"));
    QVERIFY(!action.isEnabled() && !button.isEnabled());
    QCOMPARE(button.text(), QStringLiteral("Go"));
    QCOMPARE(button.toolTip(), QStringLiteral("The branch needs a rebase."));
    QCOMPARE(button.accessibleDescription(), QStringLiteral("The branch needs a rebase."));
    setActionBlocked(action, {});
    QCOMPARE(action.text(), QStringLiteral("&Generate"));
    QVERIFY(action.statusTip().isEmpty() && button.isEnabled());
    QCOMPARE(button.toolTip(), QStringLiteral("Generate"));

    const QStringList texts{
        QStringLiteral("Target"), QStringLiteral("Type"), QStringLiteral("By"), QStringLiteral("tb")};
    QCOMPARE(withMnemonics(texts),
        (QStringList{QStringLiteral("&Target"), QStringLiteral("T&ype"), QStringLiteral("&By"),
            QStringLiteral("tb")})); // no letter is left for it
    QCOMPARE(withMnemonics(texts, QStringLiteral("t")).first(), QStringLiteral("T&arget"));
}

void TestWidgets::menusAreDrawn()
{
    QMenu menu;
    QAction *const usual = menu.addAction(icon(Icon::Copy), QStringLiteral("Copy &content"));
    usual->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    QAction *const off = menu.addAction(QStringLiteral("Save as…"));
    off->setEnabled(false);
    menu.addSeparator();
    QAction *const checked = menu.addAction(QStringLiteral("Wrap lines"));
    checked->setCheckable(true);
    checked->setChecked(true);
    QAction *const more = menu.addMenu(QStringLiteral("Colours"))->menuAction();
    menu.popup(QPoint(0, 0));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    menu.setActiveAction(usual);
    keepPicture(menu, QStringLiteral("menu"));
    const QImage image = menu.grab().toImage();
    const Theme &theme = Theme::current();
    const auto ground = [&](QAction *action) { // near its right end, where no text is
        const QRect rect = menu.actionGeometry(action);
        return image.pixelColor(rect.right() - 8, rect.top() + 3);
    };
    QCOMPARE(ground(usual), theme.selection);
    for (QAction *action : {off, checked, more})
        QCOMPARE(ground(action), theme.pane);
    QCOMPARE(menu.actionGeometry(usual).height(), menu.actionGeometry(off).height());
    // Nothing lies over anything else: text, then the key.
    const QFontMetrics metrics(menu.font());
    QVERIFY(menu.actionGeometry(usual).width() > metrics.horizontalAdvance(QStringLiteral("Copy content"))
            + metrics.horizontalAdvance(usual->shortcut().toString(QKeySequence::NativeText))
            + Sizes::of(metrics).icon);
}

void TestWidgets::scrollBarsAreAllGroove()
{
    QScrollBar bar(Qt::Vertical);
    bar.resize(bar.sizeHint().width(), 200);
    bar.setRange(0, 1'000'000);
    bar.setPageStep(10);
    QStyleOptionSlider option;
    const auto thumb = [&] {
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = option.sliderValue = bar.value();
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };
    QCOMPARE(thumb().top(), 0);
    QVERIFY(thumb().height() >= 16); // however long the text is, it can be taken
    bar.setValue(bar.maximum());
    QCOMPARE(thumb().bottom(), 199);
    bar.setRange(0, 10);
    bar.setValue(0);
    QCOMPARE(thumb().height(), 100); // half of it is seen
    // Pressed in the groove, it goes on by a page.
    bar.show();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(2, 190));
    QCOMPARE(bar.value(), 10);
}

void TestWidgets::barsWithoutAnEndMove()
{
    QProgressBar bar;
    bar.setTextVisible(false);
    bar.setRange(0, 0);
    bar.resize(200, bar.sizeHint().height());
    bar.show();
    const QImage first = bar.grab().toImage();
    QTRY_VERIFY(bar.grab().toImage() != first);
    setMotionReduced(*qApp, true);
    QVERIFY(QApplication::cursorFlashTime() == 0);
    const QImage still = bar.grab().toImage(); // in the middle, whatever the time
    QCOMPARE(still.pixelColor(100, still.height() / 2), Theme::current().accent);
    QCOMPARE(still.pixelColor(50, still.height() / 2), Theme::current().line);
    QCOMPARE(still.pixelColor(150, still.height() / 2), Theme::current().line);
    setMotionReduced(*qApp, false);
    QVERIFY(QApplication::cursorFlashTime() > 0);
    bar.setRange(0, 100);
    bar.setValue(50);
    const QImage half = bar.grab().toImage();
    QCOMPARE(half.pixelColor(50, half.height() / 2), Theme::current().accent);
    QCOMPARE(half.pixelColor(150, half.height() / 2), Theme::current().line);
}

void TestWidgets::themeIsChosen()
{
    ThemeKeeper keeper(*qApp, ThemeChoice::Light);
    QSignalSpy changed(&keeper, &ThemeKeeper::changed);
    QVERIFY(!Theme::current().isDark);
    keeper.setChoice(ThemeChoice::Dark);
    QVERIFY(Theme::current().isDark);
    QCOMPARE(qApp->palette().color(QPalette::Base), Theme::dark().pane);
    QCOMPARE(changed.count(), 1);
    keeper.setChoice(ThemeChoice::System); // a desktop without settings is light
    QVERIFY(!Theme::current().isDark);
    QCOMPARE(changed.count(), 2);
    keeper.setChoice(ThemeChoice::ContrastDark);
    QVERIFY(Theme::current().isDark && Theme::current().isHighContrast);
    keeper.setChoice(ThemeChoice::ContrastLight);
    QVERIFY(!Theme::current().isDark && Theme::current().isHighContrast);
    QCOMPARE(changed.count(), 4);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
             ThemeChoice::ContrastLight, ThemeChoice::ContrastDark})
        QCOMPARE(themeFromWord(themeWord(choice)), choice);
    QCOMPARE(themeFromWord(u"mauve"), ThemeChoice::System);
}

void TestWidgets::iconsFollowTheTheme()
{
    const QIcon cross = icon(Icon::Plus);
    applyTheme(*qApp, Theme::light());
    const QColor light = cross.pixmap(16).toImage().pixelColor(8, 8);
    applyTheme(*qApp, Theme::dark());
    const QColor dark = cross.pixmap(16).toImage().pixelColor(8, 8);
    QVERIFY(light.lightness() < 128);
    QVERIFY(dark.lightness() > 128);
    QCOMPARE(cross.pixmap(QSize(16, 16), 2).size(), QSize(32, 32)); // drawn for the screen, not stretched
}

void TestWidgets::everyIconIsDrawn()
{
    QList<QImage> seen;
    for (int i = 0; i <= int(Icon::Remove); ++i) {
        const QImage image = icon(Icon(i)).pixmap(32).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool on = qAlpha(image.pixel(x, y)) > 0;
                painted += on ? 1 : 0;
                QVERIFY2(!on || (x > 0 && y > 0 && x < 31 && y < 31), qPrintable(QString::number(i))); // not cut off
            }
        }
        QVERIFY2(painted > 40, qPrintable(QString::number(i)));
        QVERIFY2(!seen.contains(image) || i == int(Icon::Sidebar), qPrintable(QString::number(i)));
        seen.append(image);
    }
    QVERIFY(!applicationIcon().pixmap(16).isNull());
}

void TestWidgets::statesOfAView()
{
    StateView view;
    QSignalSpy clicked(&view, &StateView::buttonClicked);
    auto *button = view.findChild<QPushButton *>(QStringLiteral("stateButton"));
    auto *reason = view.findChild<QLabel *>(QStringLiteral("stateReason"));

    view.showFailed(QStringLiteral("It did not work."), QStringLiteral("<b>500</b>"));
    QCOMPARE(view.state(), LoadState::Failed);
    QCOMPARE(view.accessibleName(), QStringLiteral("It did not work."));
    QCOMPARE(reason->text(), QStringLiteral("<b>500</b>"));
    QCOMPARE(reason->textFormat(), Qt::PlainText);
    QCOMPARE(button->text(), QStringLiteral("Retry"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
    auto *copy = view.findChild<QPushButton *>(QStringLiteral("copyDetails"));
    QVERIFY(!copy->isHidden());
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 1), QStringLiteral("It did not work.\n<b>500</b>"));
    QCOMPARE(copy->text(), QStringLiteral("Copied"));
    view.showFailed(QStringLiteral("It did not work."), QStringLiteral("Again."));
    QCOMPARE(copy->text(), QStringLiteral("Copy details"));

    view.showLoading(QStringLiteral("Reading…"), 300, 1204);
    QVERIFY(copy->isHidden());
    QCOMPARE(reason->text(), QStringLiteral("300 of %1 so far").arg(QLocale().toString(1204)));
    QVERIFY(!button->isVisible());

    view.showIdle(QStringLiteral("Nothing is chosen."));
    QCOMPARE(view.state(), LoadState::Idle);
    QVERIFY(!reason->isVisible());

    view.showReady();
    QVERIFY(!view.isVisible());
}

void TestWidgets::stateCoversAndStrip()
{
    QPlainTextEdit text(QStringLiteral("content"));
    text.resize(400, 300);
    StateView *view = StateView::over(&text);
    text.show();
    QVERIFY(!view->isVisible());
    view->showFailed(QStringLiteral("No."));
    QCOMPARE(view->geometry(), text.rect());
    text.resize(500, 350);
    QCOMPARE(view->geometry(), text.rect());
    // What is there stays readable while the rest comes.
    view->showLoading(QStringLiteral("Reading…"), 10, 100);
    QVERIFY(view->height() < 80);
    QCOMPARE(view->geometry().bottom(), text.rect().bottom());
    view->showLoading(QStringLiteral("Reading…"));
    QCOMPARE(view->geometry(), text.rect());
}

void TestWidgets::banner()
{
    QWidget window;
    Banner banner(&window);
    window.show();
    QVERIFY(!banner.isVisible());
    QSignalSpy action(&banner, &Banner::actionTriggered);
    QSignalSpy closed(&banner, &Banner::closed);
    banner.showNotice(
        Banner::Kind::Problem, QStringLiteral("The checksum is wrong."), QStringLiteral("Load again"), true);
    QVERIFY(banner.isVisible());
    QCOMPARE(banner.accessibleName(), QStringLiteral("The checksum is wrong."));
    QTest::mouseClick(banner.findChild<QPushButton *>(QStringLiteral("bannerAction")), Qt::LeftButton);
    QCOMPARE(action.count(), 1);
    QVERIFY(banner.isVisible());
    QTest::mouseClick(banner.findChild<QWidget *>(QStringLiteral("bannerClose")), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QVERIFY(!banner.isVisible());
    auto *copy = banner.findChild<QPushButton *>(QStringLiteral("copyDetails"));
    banner.showNotice(Banner::Kind::Problem, QStringLiteral("It failed."));
    banner.setDetails(QStringLiteral("kind: http"));
    QVERIFY(copy->isVisible());
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 1), QStringLiteral("kind: http"));
    banner.showNotice(Banner::Kind::Information, QStringLiteral("Just so."));
    QVERIFY(!copy->isVisible());
    QVERIFY(!banner.findChild<QWidget *>(QStringLiteral("bannerAction"))->isVisible());
    QVERIFY(!banner.findChild<QWidget *>(QStringLiteral("bannerClose"))->isVisible());
}

void TestWidgets::chip()
{
    Chip chip(QStringLiteral("Error"));
    chip.setCount(4);
    QCOMPARE(chip.accessibleName(), QStringLiteral("Error 4"));
    const QSize off = chip.sizeHint();
    QSignalSpy toggled(&chip, &Chip::toggled);
    chip.show();
    QTest::keyClick(&chip, Qt::Key_Space);
    QCOMPARE(toggled.count(), 1);
    QVERIFY(chip.isChecked());
    QCOMPARE(chip.sizeHint(), off);
}

void TestWidgets::elidedLabel()
{
    ElidedLabel label(QStringLiteral("a name that is rather long for its place"));
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(40, label.height());
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < 40);
    QCOMPARE(label.accessibleName(), label.text());
}

void TestWidgets::searchField()
{
    QWidget window;
    SearchField field(QStringLiteral("Filter"), &window);
    field.setShortcutHint(QStringLiteral("Ctrl+K"));
    window.show();
    auto *clear = field.findChild<QAction *>(QStringLiteral("searchClear"));
    QVERIFY(!clear->isVisible());
    QTest::keyClicks(&field, QStringLiteral("leaf"));
    QVERIFY(clear->isVisible());
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QVERIFY(!clear->isVisible());
    QSignalSpy down(&field, &SearchField::downPressed);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(down.count(), 1);
}

void TestWidgets::selectorSaysAll()
{
    SelectorButton button;
    const int empty = button.sizeHint().width();
    button.setCaption(QStringLiteral("branch"));
    button.setValue(QStringLiteral("add-web-tier"));
    button.setNote(QStringLiteral("open"));
    QCOMPARE(button.accessibleName(), QStringLiteral("branch add-web-tier open"));
    QVERIFY(button.sizeHint().width() > empty + 60);
    QVERIFY(button.minimumSizeHint().width() < button.sizeHint().width());
    button.resize(button.sizeHint());
    button.setMood(SelectorButton::Mood::Pinned);
    QCOMPARE(button.grab().toImage().pixelColor(button.width() / 2, 4), Theme::light().pinned);
}

void TestWidgets::markdownLoadsNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("red.png"));
    QImage red(50, 50, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(path));
    MarkdownView view;
    view.resize(600, 400);
    view.setContent("# Title\n\n![red square](" + QUrl::fromLocalFile(path).toEncoded() + ")\n\n<img src='"
        + path.toUtf8() + "'><script>x</script>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n");
    view.show();
    QTRY_VERIFY(!view.isBusy());
    const QImage shown = view.grab().toImage();
    int reds = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            reds += shown.pixel(x, y) == qRgb(255, 0, 0) ? 1 : 0;
    }
    QCOMPARE(reds, 0);
    QVERIFY(view.toPlainText().contains(QStringLiteral("[picture, not loaded: red square]")));
    QVERIFY(!view.toPlainText().contains(QChar::ObjectReplacementCharacter));
    QCOMPARE(view.document()->firstBlock().text(), QStringLiteral("Title"));
    // The same again in another theme, and nothing of the first is left.
    view.setContent("plain");
    QCOMPARE(view.toPlainText(), QString());
    QTRY_VERIFY(!view.isBusy());
    QCOMPARE(view.toPlainText(), QStringLiteral("plain"));
}

void TestWidgets::markdownTablesWithoutAHeader()
{
    MarkdownView view;
    view.setContent("| | |\n|---|---|\n| Model | DCS-7050 |\n\n| Port | Peer |\n|---|---|\n| 1 | leaf-01 |\n");
    QTRY_VERIFY(!view.isBusy());
    QStringList rows;
    const QList<QTextFrame *> frames = view.document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        const auto *table = qobject_cast<QTextTable *>(frame);
        QVERIFY(table);
        for (int row = 0; row < table->rows(); ++row)
            rows << table->cellAt(row, 0).firstCursorPosition().block().text();
    }
    QCOMPARE(rows, (QStringList{QStringLiteral("Model"), QStringLiteral("Port"), QStringLiteral("1")}));
}

void TestWidgets::markdownLinks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << QStringLiteral("https://example.net/a") << true;
    QTest::newRow("http") << QStringLiteral("http://example.net/a") << true;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("relative") << QStringLiteral("other.md") << false;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("mail") << QStringLiteral("mailto:a@example.net") << false;
    QTest::newRow("no host") << QStringLiteral("http:///etc/passwd") << false;
}

void TestWidgets::markdownLinks()
{
    QFETCH(QString, url);
    QFETCH(bool, opens);
    Browser browser;
    MarkdownView view;
    view.setContent(QByteArray("[link](") + url.toUtf8() + ")");
    view.resize(400, 200);
    view.show();
    QTRY_VERIFY(!view.isBusy());
    QSignalSpy hovered(&view, &MarkdownView::linkHovered);
    QTextCursor at(view.document());
    at.setPosition(2);
    const QPoint where = view.cursorRect(at).center();
    QTest::mouseMove(view.viewport(), QPoint(380, 190)); // where the pointer is not yet
    QTest::mouseMove(view.viewport(), where);
    QTRY_COMPARE(hovered.count(), 1);
    QVERIFY(hovered.at(0).at(0).toString().contains(QUrl(url).toDisplayString()));
    QCOMPARE(!hovered.at(0).at(0).toString().contains(QStringLiteral("not opened")), opens);
    QVERIFY(browser.opened.isEmpty());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, where);
    QCOMPARE(browser.opened, opens ? QList<QUrl>{QUrl(url)} : QList<QUrl>());
    QVERIFY(view.toPlainText().contains(QStringLiteral("link"))); // still the same page
}

void TestWidgets::svgIsDrawnAndZoomed()
{
    SvgView view;
    view.renderer().setProgram(drawingProgram());
    view.resize(500, 400);
    view.show();
    view.setContent(redSquare);
    QVERIFY(view.isBusy());
    SvgCanvas &canvas = view.canvas();
    QTRY_VERIFY(!canvas.isEmpty());
    QVERIFY(canvas.isFitted());
    const QPoint middle = canvas.viewport()->rect().center();
    QCOMPARE(canvas.viewport()->grab().toImage().pixelColor(middle), QColor(Qt::red));
    const double fitted = canvas.zoom();

    // Zooming at the pointer makes a new, sharper picture.
    const int before = canvas.image().width();
    QWheelEvent wheel(QPointF(middle), canvas.viewport()->mapToGlobal(QPointF(middle)), {}, QPoint(0, 240),
        Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas.viewport(), &wheel);
    QVERIFY(canvas.zoom() > fitted * 1.3);
    QVERIFY(!canvas.isFitted());
    QTRY_VERIFY(canvas.image().width() > before);
    QVERIFY(canvas.horizontalScrollBar()->maximum() > 0 || canvas.verticalScrollBar()->maximum() > 0);

    // Dragging moves it.
    const int scrolled = canvas.verticalScrollBar()->value();
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseMove(canvas.viewport(), middle - QPoint(0, 10));
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, middle - QPoint(0, 10));
    QCOMPARE(canvas.verticalScrollBar()->value(), scrolled + 10);

    QTest::keyClick(&canvas, Qt::Key_1);
    QCOMPARE(canvas.zoom(), 1.0);
    QTest::keyClick(&canvas, Qt::Key_0);
    QVERIFY(canvas.isFitted());
    QCOMPARE(canvas.zoom(), fitted);

    // Another version of the drawing keeps zoom and place.
    QTest::keyClick(&canvas, Qt::Key_1);
    QByteArray blue = redSquare;
    view.setContent(blue.replace("#ff0000", "#0000ff"), true);
    QTRY_COMPARE(canvas.viewport()->grab().toImage().pixelColor(middle), QColor(Qt::blue));
    QCOMPARE(canvas.zoom(), 1.0);
}

void TestWidgets::svgGrounds()
{
    SvgView view;
    view.renderer().setProgram(drawingProgram());
    view.resize(500, 400);
    view.show();
    view.setContent("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'/>"); // nothing but its ground
    SvgCanvas &canvas = view.canvas();
    QTRY_VERIFY_WITH_TIMEOUT(!canvas.isEmpty(), 30000);
    const auto shades = [&canvas] { // around the middle
        const QImage shown = canvas.viewport()->grab().toImage();
        const QPoint middle = shown.rect().center();
        QSet<int> found;
        for (int i = -12; i < 12; ++i)
            found << shown.pixelColor(middle + QPoint(i, 0)).lightness()
                  << shown.pixelColor(middle + QPoint(0, i)).lightness();
        QList<int> sorted(found.begin(), found.end());
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    };
    QCOMPARE(shades(), QList<int>{255});
    canvas.setGround(SvgCanvas::Ground::Dark);
    QCOMPARE(shades().size(), 1);
    QVERIFY(shades().constFirst() < 60);
    canvas.setGround(SvgCanvas::Ground::Checker);
    QCOMPARE(shades().size(), 2);
    QCOMPARE(shades().constLast(), 255);
    keepPicture(view);
}

void TestWidgets::svgTellsWhatIsLeftOut()
{
    SvgView view;
    view.renderer().setProgram(drawingProgram());
    view.resize(500, 400);
    view.show();
    auto *const notice = view.findChild<Banner *>(QStringLiteral("svgNotice"));
    QVERIFY(notice);
    const auto told = [&](const QByteArray &inside) {
        QSignalSpy settled(&view, &SvgView::settled);
        view.setContent("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>" + inside + "</svg>");
        return settled.wait(30000) ? notice->text() : QStringLiteral("nothing came");
    };
    QCOMPARE(told("<image href='a.png'/><image href='b.png'/><script>1</script>"),
        QStringLiteral("2 references to something outside the drawing were not loaded. 1 script was not run."));
    QVERIFY(notice->isVisible());
    QCOMPARE(
        told("<image href='a.png'/>"), QStringLiteral("1 reference to something outside the drawing was not loaded."));
    told("<rect width='10' height='10'/>");
    QVERIFY(!notice->isVisible());
}

void TestWidgets::svgFailures_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("word");
    QTest::newRow("entities") << QByteArray("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'/>")
                              << QStringLiteral("entities");
    QTest::newRow("no drawing") << QByteArray("hostname leaf-01") << QStringLiteral("well-formed");
    QTest::newRow("broken") << QByteArray("<svg>\n  <g>\n</svg>\n")
                            << QStringLiteral("It is not a well-formed drawing. Line 3, column 3: Start-end tags");
    QTest::newRow("deep") << "<svg xmlns='http://www.w3.org/2000/svg'>" + QByteArray("<g>").repeated(300)
            + QByteArray("</g>").repeated(300)
            + "</svg>" << QStringLiteral("more than 250 deep");
    QTest::newRow("larger than a pipe takes") << QByteArray(40 * 1024 * 1024, ' ') << QStringLiteral("32 MB");
}

void TestWidgets::svgFailures()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, word);
    SvgView view;
    view.renderer().setProgram(drawingProgram());
    view.resize(500, 400);
    view.show();
    view.setContent(source);
    QTRY_VERIFY_WITH_TIMEOUT(!view.failure().isEmpty(), 30000);
    QVERIFY2(view.failure().contains(word), qPrintable(view.failure()));
    // The next drawing is none the worse for it.
    view.setContent(redSquare);
    QTRY_VERIFY_WITH_TIMEOUT(view.hasDrawing(), 30000);
    QVERIFY(view.failure().isEmpty());
}

void TestWidgets::svgHelperMissing()
{
    SvgRender render;
    render.setProgram(QStringLiteral("/nowhere/artiscope-svg"));
    QSignalSpy failed(&render, &SvgRender::failed);
    render.start(redSquare, 1);
    QCOMPARE(failed.count(), 0); // not before the call has returned
    QVERIFY(failed.wait());
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("not installed")));
}

void TestWidgets::svgHelperHangs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hangs"));
    QFile script(path);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nexec sleep 100\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    SvgRender render;
    render.setProgram(path);
    render.setTimeLimit(50);
    QSignalSpy failed(&render, &SvgRender::failed);
    render.start(redSquare, 1);
    QVERIFY(failed.wait());
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("takes longer than")));
    QVERIFY(!render.isRunning());

    // Cancelled: neither signal, and nothing waits.
    QSignalSpy rendered(&render, &SvgRender::rendered);
    render.start(redSquare, 1);
    render.setProgram(drawingProgram());
    render.setTimeLimit(30000);
    render.start(redSquare, 2);
    QVERIFY(rendered.wait(30000));
    QCOMPARE(rendered.count(), 1);
    QCOMPARE(rendered.at(0).at(0).value<SvgPicture>().image.width(), 200);
    QCOMPARE(failed.count(), 1);
}

// Stripes of which each is a pixel at 100 %, in a drawing that is far larger than the window.
void TestWidgets::svgIsSharpWhereItIsSeen()
{
    QByteArray stripes("<svg xmlns='http://www.w3.org/2000/svg' width='4000' height='4000'>");
    for (int x = 0; x < 4000; x += 2)
        stripes += "<rect x='" + QByteArray::number(x) + "' width='1' height='4000' fill='#ff0000'/>";
    SvgView view;
    view.renderer().setProgram(drawingProgram());
    view.resize(500, 400);
    view.show();
    view.setContent(stripes + "</svg>");
    SvgCanvas &canvas = view.canvas();
    const auto isStriped = [&canvas] { // around the middle, in clear red and white
        const QImage shown = canvas.viewport()->grab().toImage();
        bool clear = true;
        for (int i = -9; i < 9; i += 2) {
            const int one = qGreen(shown.pixel(shown.rect().center() + QPoint(i, 0)));
            const int other = qGreen(shown.pixel(shown.rect().center() + QPoint(i + 1, 0)));
            clear = clear && qAbs(one - other) > 180;
        }
        return clear;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!canvas.isEmpty(), 30000);
    QVERIFY(canvas.isSharp());
    const QSize whole = canvas.image().size();
    view.showActualSize();
    QVERIFY(!canvas.isSharp());
    QVERIFY(!isStriped());
    QTRY_VERIFY_WITH_TIMEOUT(canvas.isSharp(), 30000);
    QVERIFY(isStriped());
    // Elsewhere too, soon.
    canvas.horizontalScrollBar()->setValue(0);
    QVERIFY(!canvas.isSharp());
    QTRY_VERIFY_WITH_TIMEOUT(canvas.isSharp(), 30000);
    QVERIFY(isStriped());
    QCOMPARE(canvas.image().size(), whole); // nobody asked for 16 million pixels
    canvas.fit();
    QVERIFY(canvas.isSharp());
}

void TestWidgets::svgHelperStays()
{
    SvgKeptRender render;
    render.setProgram(drawingProgram());
    QSignalSpy rendered(&render, &SvgKeptRender::rendered);
    QSignalSpy failed(&render, &SvgKeptRender::failed);
    const auto next = [&rendered] {
        return rendered.wait(30000) ? rendered.takeFirst().at(0).value<SvgPicture>() : SvgPicture();
    };
    render.open(redSquare);
    render.draw(1);
    QVERIFY(render.isRunning());
    QCOMPARE(next().image.size(), QSize(100, 100));
    QVERIFY(!render.isRunning());
    const qint64 first = render.helper()->processId();
    // Of those that are asked for meanwhile, the last one comes.
    render.draw(2);
    render.draw(3);
    render.drawPart(4, QRect(40, 80, 20, 10));
    const SvgPicture part = next();
    QCOMPARE(part.image.size(), QSize(20, 10));
    QCOMPARE(part.place, QRectF(10, 20, 5, 2.5));
    QVERIFY(rendered.isEmpty());
    QCOMPARE(render.helper()->processId(), first);
    // Nobody wants it for a while: it goes, and another comes when it is wanted.
    render.setIdleLimit(1);
    render.draw(1);
    QCOMPARE(next().image.size(), QSize(100, 100));
    QTRY_VERIFY(render.helper() == nullptr);
    render.draw(2);
    QCOMPARE(next().image.size(), QSize(200, 200));
    // Of a drawing that has gone nothing comes any more.
    render.draw(1);
    render.open("hostname leaf-01");
    render.draw(1);
    QVERIFY(failed.wait(30000));
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("well-formed")));
    QVERIFY(rendered.isEmpty());
    QVERIFY(!render.isRunning());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
