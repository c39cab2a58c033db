// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/help/guidelist.h"
#include "ui/help/guidewindow.h"
#include "ui/viewer/markdowndocument.h"
#include "ui/viewer/markdownview.h"
#include "ui/viewer/previewfindbar.h"

#include <QClipboard>
#include <QFile>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBlock>

using namespace artiscope;

namespace {

// "View › Folding › Fold", as the guide calls it, of each entry of the menu.
void walk(const QMenu &menu, const QString &path, QHash<QString, QAction *> *entries)
{
    const auto actions = menu.actions();
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const QString name = path + QStringLiteral(" › ") + action->iconText().remove(u'&');
        entries->insert(name, action);
        if (action->menu())
            walk(*action->menu(), name, entries);
    }
}

QStringList picturesOf(const QTextDocument &document)
{
    QStringList names;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isImageFormat())
                names << it.fragment().charFormat().toImageFormat().name();
        }
    }
    return names;
}

} // namespace

// The user guide: that what it says is so, and that it is read in the program.
class TestGuide : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;
    QList<GuidePage> m_pages;

    GuideWindow &guide() { return *part<GuideWindow>(m_on->window, "guideWindow"); }
    MarkdownView &text() { return *part<MarkdownView>(guide(), "guideText"); }
    GuideList &list() { return *part<GuideList>(guide(), "guidePages"); }
    QLineEdit &field() { return *part<QLineEdit>(guide(), "guideSearch"); }
    QString title() { return text().document()->firstBlock().text(); }
    void openGuide()
    {
        m_on->action("guideAction")->trigger();
        QTRY_VERIFY(guide().isVisible() && guide().isActiveWindow());
        QTRY_VERIFY(!guide().isBusy());
        QCOMPARE(title(), QStringLiteral("Artiscope user guide"));
    }
    void choose(const char *name)
    {
        const auto rows = list().findItems(QLatin1String(name), Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualItemRect(rows.constFirst()).center());
        QTRY_COMPARE(title(), QLatin1String(name));
        QTRY_VERIFY(!guide().isBusy());
    }
    // Puts the caret on the link, as Tab does, and presses Enter.
    void follow(const QString &words)
    {
        QTextCursor link = text().document()->find(words);
        QVERIFY2(link.charFormat().isAnchor(), qPrintable(words));
        text().setTextCursor(link);
        text().setFocus();
        QTest::keyClick(&text(), Qt::Key_Return);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&guide(), key, modifiers); }

private Q_SLOTS:
    void initTestCase()
    {
        dressTests();
        m_pages = readGuide();
    }
    void init() { m_on = std::make_unique<SampleWindow>(); }
    void cleanup()
    {
        if (auto *const window = m_on->window.findChild<GuideWindow *>())
            m_on->pictured = window;
        m_on.reset();
    }

    void thereAreTenPagesAndAnIndex()
    {
        QStringList titles;
        for (const GuidePage &page : std::as_const(m_pages))
            titles << page.title;
        QCOMPARE(titles,
            (QStringList{QStringLiteral("Artiscope user guide"), QStringLiteral("Getting started"),
                QStringLiteral("Finding"), QStringLiteral("Reading"), QStringLiteral("Comparing"),
                QStringLiteral("History"), QStringLiteral("Rendering again"),
                QStringLiteral("Links, and going to anything"), QStringLiteral("From a terminal"),
                QStringLiteral("Settings and shortcuts"), QStringLiteral("When something does not work")}));
    }

    void linksAndPicturesLeadSomewhere()
    {
        static const QRegularExpression link(QStringLiteral(R"((!?)\[[^\]]*\]\(([^)]+)\))"));
        int links = 0;
        int pictures = 0;
        for (const GuidePage &page : std::as_const(m_pages)) {
            for (auto it = link.globalMatch(QString::fromUtf8(page.markdown)); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const QUrl url(match.captured(2));
                if (!url.isRelative())
                    continue;
                const QString file = guideFolder() + u'/' + (url.path().isEmpty() ? page.file : url.path());
                QVERIFY2(QFile::exists(file), qPrintable(page.file + u' ' + match.captured(2)));
                (match.captured(1).isEmpty() ? links : pictures) += 1;
                if (!url.hasFragment())
                    continue;
                const auto wanted = std::find_if(m_pages.cbegin(), m_pages.cend(),
                    [&url](const GuidePage &other) { return other.file == url.path(); });
                QVERIFY(wanted != m_pages.cend());
                const auto document = MarkdownDocument::of(
                    wanted->markdown, MarkdownLook::of(QApplication::font()), [] { return false; });
                QVERIFY2(document->placeOf(url.fragment()) >= 0, qPrintable(match.captured(2)));
            }
        }
        QVERIFY(links >= 13);
        QVERIFY(pictures >= 8);
    }

    // "*Menu › Entry* (Keys)", and in tables "| *Menu › Entry* | Keys |" or the other way about.
    void entriesOfMenusAndTheirKeysAreThose()
    {
        QHash<QString, QAction *> entries;
        const auto tops = m_on->window.menuBar()->actions();
        for (const QAction *top : tops)
            walk(*top->menu(), top->text().remove(u'&'), &entries);
        static const QRegularExpression entry(QStringLiteral(R"(\*([^*|\n]+ › [^*|]+)\*)"));
        static const QRegularExpression beside(QStringLiteral(R"(\*([^*|\n]+ › [^*|]+)\*\s+\((\S*[+]\S+|F\d+)\))"));
        const auto hasKeys = [&entries](const QString &name, const QString &keys) {
            const QAction *const action = entries.value(name);
            return action && action->shortcuts().contains(QKeySequence::fromString(keys));
        };
        int named = 0;
        int keyed = 0;
        for (const GuidePage &page : std::as_const(m_pages)) {
            const QString text = QString::fromUtf8(page.markdown).replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
            for (auto it = entry.globalMatch(text); it.hasNext(); ++named) {
                const QString name = it.next().captured(1).simplified();
                QVERIFY2(entries.contains(name), qPrintable(page.file + QStringLiteral(": ") + name));
            }
            for (auto it = beside.globalMatch(text); it.hasNext(); ++keyed) {
                const QRegularExpressionMatch match = it.next();
                const QString name = match.captured(1).simplified();
                QVERIFY2(hasKeys(name, match.captured(2)),
                    qPrintable(page.file + QStringLiteral(": ") + name + u' ' + match.captured(2)));
            }
            const QStringList lines = text.split(u'\n');
            for (const QString &line : lines) {
                const QStringList cells = line.split(u'|');
                if (cells.size() != 4 || !line.contains(QStringLiteral(" › ")) || line.contains(u'`'))
                    continue;
                const bool keysFirst = !cells.at(1).contains(u'›');
                const QStringList keys = cells.at(keysFirst ? 1 : 2).split(QStringLiteral(", "));
                auto it = entry.globalMatch(cells.at(keysFirst ? 2 : 1));
                for (const QString &each : keys) {
                    if (each.trimmed().contains(u' '))
                        break; // words
                    QVERIFY2(it.hasNext(), qPrintable(line));
                    const QString name = it.next().captured(1);
                    QVERIFY2(hasKeys(name, each.trimmed()), qPrintable(line));
                    ++keyed;
                }
            }
        }
        QVERIFY2(named > 80 && keyed > 50, qPrintable(QStringLiteral("%1 %2").arg(named).arg(keyed)));
    }

    void itIsReadAndWalkedThrough()
    {
        openGuide();
        QCOMPARE(list().count(), 11);
        QVERIFY(!part<QAction>(guide(), "guideBack")->isEnabled());

        follow(QStringLiteral("Comparing"));
        QTRY_COMPARE(title(), QStringLiteral("Comparing"));
        QTRY_VERIFY(!guide().isBusy());
        QCOMPARE(list().currentItem()->text(), QStringLiteral("Comparing"));
        QCOMPARE(picturesOf(*text().document()), QStringList{QStringLiteral("pictures/comparing.png")});
        keepPicture(guide(), QStringLiteral("page"));
        choose("Getting started");

        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(title(), QStringLiteral("Comparing"));
        QTest::keyClick(&text(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(title(), QStringLiteral("Artiscope user guide"));
        press(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(title(), QStringLiteral("Comparing"));
        QCOMPARE(list().currentItem()->text(), QStringLiteral("Comparing"));
        QVERIFY(part<QAction>(guide(), "guideForward")->isEnabled());
    }

    void aLinkToAHeadingGoesThere()
    {
        openGuide();
        choose("Getting started");
        follow(QStringLiteral("something does not work"));
        QTRY_COMPARE(title(), QStringLiteral("When something does not work"));
        QTRY_VERIFY(!guide().isBusy());
        QCOMPARE(text().textCursor().block().text(), QStringLiteral("Secrets"));
        QCOMPARE(text().textCursor().block().blockFormat().headingLevel(), 2);
    }

    void allPagesAreSearched()
    {
        openGuide();
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field().hasFocus());
        QTest::keyClicks(&field(), QStringLiteral("git apply"));
        QStringList found;
        for (int row = 0; row < list().count(); ++row) {
            if (!list().item(row)->isHidden())
                found << QStringLiteral("%1 %2")
                             .arg(list().item(row)->text())
                             .arg(list().item(row)->data(GuideList::CountRole).toInt());
        }
        QCOMPARE(found, (QStringList{QStringLiteral("Comparing 1"), QStringLiteral("From a terminal 1")}));
        QTRY_COMPARE(title(), QStringLiteral("Comparing"));
        QTRY_COMPARE(part<QLabel>(guide(), "markdownFindCount")->text(), QStringLiteral("1 of 1"));
        QVERIFY2(field().hasFocus(), "one goes on typing");
        QTRY_VERIFY(!text().extraSelections().isEmpty());
        QCOMPARE(text().extraSelections().constFirst().cursor.selectedText(), QStringLiteral("git apply"));
        keepPicture(guide(), QStringLiteral("searched"));

        QTest::keyClicks(&field(), QStringLiteral(" nowhere"));
        auto *const none = part<QWidget>(guide(), "guideNone");
        QTRY_VERIFY(none->isVisible());
        QCOMPARE(part<QLabel>(*none, "stateSentence")->text(), QStringLiteral("No page says this."));
        QTest::mouseClick(part<QAbstractButton>(*none, "stateButton"), Qt::LeftButton);
        QVERIFY(field().text().isEmpty());
        QVERIFY(!none->isVisible());
        QVERIFY(!part<QWidget>(guide(), "markdownFindBar")->isVisible());
    }

    void itsTextIsCopiedAndMadeLarger()
    {
        openGuide();
        text().setTextCursor(text().document()->find(QStringLiteral("Infrahub")));
        text().setFocus();
        press(Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&text(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Infrahub"));
        const double before = text().font().pointSizeF();
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(text().font().pointSizeF(), before + 1);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(text().font().pointSizeF(), before);
    }

    void itGoesOnWhereItWas()
    {
        openGuide();
        choose("History");
        press(Qt::Key_Escape);
        QTRY_VERIFY(!guide().isVisible());
        m_on->comeBack();
        m_on->action("guideAction")->trigger();
        QTRY_VERIFY(guide().isVisible());
        QCOMPARE(title(), QStringLiteral("History"));
        QTRY_VERIFY(text().hasFocus());
    }

    // What a server sends has no way to the pictures and pages of the program.
    void onlyTheGuideShowsItsPictures()
    {
        MarkdownView artifact;
        artifact.show();
        QSignalSpy wanted(&artifact, &MarkdownView::pageWanted);
        artifact.setContent("![a](pictures/start.png) ![b](:/guide/pictures/start.png) [c](finding.md)\n");
        QTRY_VERIFY(!artifact.isBusy() && artifact.shown());
        QVERIFY(picturesOf(*artifact.document()).isEmpty());
        artifact.setTextCursor(artifact.document()->find(QStringLiteral("c")));
        Q_EMIT artifact.anchorClicked(QUrl(QStringLiteral("finding.md")));
        QCOMPARE(wanted.count(), 0);

        MarkdownView guided;
        guided.setFolder(guideFolder());
        guided.show();
        guided.setContent(
            "![a](pictures/start.png) ![b](../icons/x.png) ![c](/etc/x.png) ![d](https://a.example/x.png)\n");
        QTRY_VERIFY(!guided.isBusy() && guided.shown());
        QCOMPARE(picturesOf(*guided.document()), QStringList{QStringLiteral("pictures/start.png")});
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
