// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/compare/comparepage.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QScrollBar>
#include <QStringEncoder>
#include <QTabBar>

#include <cmath>

using namespace artiscope;

// What is read beside the clipboard or a file, from the real window.
class TestComparing : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;
    QByteArray m_content; // of leaf-01

    ComparePage &page() const { return *part<ComparePage>(m_window->window, "comparePage"); }
    Viewer &viewer() const { return m_window->window.viewer(); }
    QString label(const char *name) const { return part<ElidedLabel>(m_window->window, name)->text(); }
    QString summary() const { return label("compareSummary"); }
    QString count() const { return m_window->text("compareCount"); }
    bool hasChangesTab() const
    {
        return part<QTabBar>(m_window->window, "viewerTabs")->isTabVisible(int(Viewer::Tab::Changes));
    }
    QString carets() const
    {
        return QStringLiteral("%1 %2").arg(page().left().caretLine()).arg(page().right().caretLine());
    }
    static void setClipboard(const QByteArray &text) { QApplication::clipboard()->setText(QString::fromUtf8(text)); }
    void compareWithClipboard(const QByteArray &text)
    {
        setClipboard(text);
        m_window->key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(viewer().tab() == Viewer::Tab::Changes && !viewer().isBusy());
    }
    void compareWithFile(const QByteArray &bytes)
    {
        const QString path = m_window->sample.folder.filePath(QStringLiteral("running & saved.cfg"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        m_window->action("compareFileAction")->trigger();
        m_window->chooseFile(path);
    }
    // Line 2 is another one, line 10 is not there, two stand in front of line 30.
    QByteArray another() const
    {
        QByteArrayList lines = m_content.split('\n');
        lines[2] += " as it was";
        lines.insert(30, "! two lines");
        lines.insert(31, "! more");
        lines.removeAt(10);
        return lines.join('\n');
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        setClipboard("nothing of interest");
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
        m_content = m_window->contentOf(m_window->readLeaf());
        QVERIFY(m_content.count('\n') > 60);
        m_window->action("contextAllAction")->trigger(); // lines are where they are in the text
    }
    void cleanup() { m_window.reset(); }

    void theClipboardIsWhereItComesFrom()
    {
        viewer().setTab(Viewer::Tab::Source);
        QVERIFY(!hasChangesTab());
        compareWithClipboard(another());
        QVERIFY(hasChangesTab());
        QCOMPARE(label("compareFromName"), QStringLiteral("Clipboard"));
        QCOMPARE(label("compareToName"), QStringLiteral("leaf_config/leaf-01"));
        QCOMPARE(page().left().text().bytes(), another());
        QCOMPARE(page().right().text().bytes(), m_content);
        QCOMPARE(page().left().language(), page().right().language());
        QCOMPARE(summary(), QStringLiteral("1 line changed, 1 added, 2 removed · 3 statements"));

        // One is at the first change, and goes from one to the next.
        QCOMPARE(count(), QStringLiteral("1 of 3"));
        QCOMPARE(carets(), QStringLiteral("2 2"));
        m_window->key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(count(), QStringLiteral("2 of 3"));
        QCOMPARE(carets(), QStringLiteral("10 10"));
        m_window->key(Qt::Key_F8);
        QCOMPARE(carets(), QStringLiteral("29 30"));
        m_window->key(Qt::Key_F8);
        QCOMPARE(carets(), QStringLiteral("29 30"));
        QCOMPARE(count(), QStringLiteral("No change behind this place"));
        m_window->clickButton("previousChange");
        QCOMPARE(count(), QStringLiteral("2 of 3"));
        m_window->key(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("1 of 3"));
        QTest::keyClick(&page().right(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(count(), QStringLiteral("No change before this place"));
        QTest::keyClick(&page().right(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(count(), QStringLiteral("2 of 3"));
        m_window->key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(count(), QStringLiteral("1 of 3"));
        keepPicture(m_window->window, QStringLiteral("comparingClipboard"));

        // From anywhere else, the caret says what is next.
        page().right().setFocus();
        page().right().goToLine(20);
        QCOMPARE(count(), QStringLiteral("3 changes"));
        m_window->key(Qt::Key_F8);
        QCOMPARE(count(), QStringLiteral("3 of 3"));

        QTest::keyClick(&page().right(), Qt::Key_Escape);
        QVERIFY(viewer().tab() == Viewer::Tab::Source);
        QVERIFY(!hasChangesTab());
        QVERIFY(viewer().text().hasFocus());
        QVERIFY(!m_window->action("swapSidesAction")->isEnabled());
        QCOMPARE(m_window->action("swapSidesAction")->statusTip(), QStringLiteral("Nothing is compared."));
    }

    void changedWordsHaveTheirColours()
    {
        compareWithClipboard(another());
        m_window->window.repaint();
        const auto shows = [](TextView &view, const QColor &color) {
            const QImage image = view.grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == color)
                        return true;
                }
            }
            return false;
        };
        const TextColors &colors = page().left().colors();
        QVERIFY(shows(page().left(), colors.of(LineMark::Changed).ground));
        QVERIFY(shows(page().left(), colors.of(LineMark::Removed).word));
        QVERIFY(shows(page().right(), colors.of(LineMark::Changed).ground));
        QVERIFY(shows(page().right(), colors.of(LineMark::Added).ground));
        QVERIFY(!shows(page().left(), colors.of(LineMark::Added).ground));
        QVERIFY(shows(page().left(), colors.of(LineMark::Added).ink)); // where it is missing
    }

    void sidesAreSwapped()
    {
        compareWithClipboard(another());
        m_window->clickButton("swapSides");
        QTRY_VERIFY(!viewer().isBusy());
        QCOMPARE(label("compareFromName"), QStringLiteral("leaf_config/leaf-01"));
        QCOMPARE(label("compareToName"), QStringLiteral("Clipboard"));
        QCOMPARE(summary(), QStringLiteral("1 line changed, 2 added, 1 removed · 3 statements"));
        QCOMPARE(page().left().text().bytes(), m_content);
        m_window->key(Qt::Key_Backslash, Qt::AltModifier);
        QTRY_VERIFY(!viewer().isBusy());
        QCOMPARE(label("compareFromName"), QStringLiteral("Clipboard"));
        m_window->clickButton("closeComparison");
        QVERIFY(!hasChangesTab());
    }

    void whatMatchesMeets()
    {
        QByteArrayList lines = m_content.split('\n');
        for (int i = 0; i < 40; ++i)
            lines.insert(20, "! added line " + QByteArray::number(i));
        compareWithClipboard(lines.join('\n'));
        TextView &left = page().left();
        TextView &right = page().right();
        left.verticalScrollBar()->setValue(0);
        QCOMPARE(right.verticalScrollBar()->value(), 0);
        const int middle = left.viewport()->height() / 2;
        // In whole steps of the wheel, from each side.
        for (TextView *moved : {&left, &right}) {
            QScrollBar &bar = *moved->verticalScrollBar();
            QVERIFY(bar.maximum() > 100);
            while (bar.value() < bar.maximum()) {
                bar.setValue(bar.value() + 1);
                if (left.pixelsAbove() < middle || left.pixelsBelow() < middle || right.pixelsAbove() < middle
                    || right.pixelsBelow() < middle)
                    continue;
                const double place = left.placeAt(middle);
                const double expected = place < 20 ? place : place < 60 ? 20 : place - 40;
                QVERIFY2(std::abs(right.placeAt(middle) - expected) < 0.2,
                    qPrintable(QStringLiteral("%1 meets %2").arg(place).arg(right.placeAt(middle))));
            }
            QCOMPARE(left.pixelsBelow(), 0);
            QCOMPARE(right.pixelsBelow(), 0);
            moved->verticalScrollBar()->setValue(0);
        }
        QCOMPARE(left.pixelsAbove(), 0);
        QCOMPARE(right.pixelsAbove(), 0);
        page().goToNext();
        QCOMPARE(left.lineTop(20), right.lineTop(20));
    }

    void aShortTextDoesNotMoveALongOne()
    {
        compareWithClipboard(m_content.first(m_content.indexOf('\n', 100) + 1));
        QCOMPARE(page().left().verticalScrollBar()->maximum(), 0);
        QCOMPARE(page().right().pixelsAbove(), 0);
        page().right().verticalScrollBar()->setValue(50);
        QCOMPARE(page().right().verticalScrollBar()->value(), 50);
    }

    void onlyLineEndsAreNoChange_data()
    {
        QTest::addColumn<bool>("ends");
        QTest::newRow("the same") << false;
        QTest::newRow("CR LF") << true;
    }
    void onlyLineEndsAreNoChange()
    {
        QFETCH(bool, ends);
        QByteArray text = m_content;
        if (ends)
            text.replace("\n", "\r\n");
        compareWithFile(text);
        QTRY_VERIFY(viewer().tab() == Viewer::Tab::Changes && !viewer().isBusy());
        QCOMPARE(summary(), ends ? QStringLiteral("Only the line ends differ.") : QStringLiteral("No difference."));
        QCOMPARE(count(), QString());
        QVERIFY(!m_window->action("nextChangeAction")->isEnabled());
        QCOMPARE(label("compareFromName"), QStringLiteral("running & saved.cfg"));
    }

    void filesInUtf16AreRead()
    {
        QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        const QByteArray bytes = encoder(QString::fromUtf8(another()));
        QVERIFY(bytes.startsWith("\xff\xfe"));
        compareWithFile(bytes);
        QTRY_VERIFY(viewer().tab() == Viewer::Tab::Changes && !viewer().isBusy());
        QCOMPARE(page().left().text().bytes(), another());
        QVERIFY2(
            summary().startsWith(QStringLiteral(
                "1 line changed, 1 added, 2 removed; encoding differs: UTF-16 LE on the left, UTF-8 on the right")),
            qPrintable(summary()));
    }

    // Which no line tells.
    void onlyTheEncodingDiffers()
    {
        QStringEncoder encoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
        compareWithFile(encoder(QString::fromUtf8(m_content)));
        QTRY_VERIFY(viewer().tab() == Viewer::Tab::Changes && !viewer().isBusy());
        const QString words = QStringLiteral("Only the encoding differs: UTF-16 BE on the left, UTF-8 on the right.");
        QCOMPARE(summary(), words);
        m_window->action("ownComparisonAction")->trigger();
        QCOMPARE(label("structureSummary"), words);
        m_window->action("ownComparisonAction")->trigger();
        m_window->clickButton("swapSides");
        QTRY_COMPARE(
            summary(), QStringLiteral("Only the encoding differs: UTF-8 on the left, UTF-16 BE on the right."));

        // What is on a clipboard has none.
        compareWithClipboard(m_content);
        QTRY_COMPARE(summary(), QStringLiteral("No difference."));
    }

    // What is ignored is lines.
    void withWhatIsIgnoredLineEndsAreStillTold()
    {
        QByteArray text = m_content.toUpper();
        text.replace("\n", "\r\n");
        compareWithFile(text);
        QTRY_VERIFY(viewer().tab() == Viewer::Tab::Changes && !viewer().isBusy());
        m_window->action("ignoreCaseAction")->trigger();
        QTRY_COMPARE(summary(), QStringLiteral("No line differs but what is ignored; line ends differ, too"));
    }

    void whatIsNoTextIsTold()
    {
        compareWithFile(QByteArray(1000, '\0'));
        auto *const banner = part<QWidget>(m_window->window, "troubleBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(
            part<QLabel>(*banner, "bannerText")->text().contains(QStringLiteral("running & saved.cfg is no text.")));
        QVERIFY(!hasChangesTab());
    }

    void newContentIsComparedAgain()
    {
        compareWithClipboard(m_content);
        QCOMPARE(summary(), QStringLiteral("No difference."));
        m_window->clickButton("swapSides");
        m_window->chooseBranch(QStringLiteral("add-web-tier"));
        QTRY_VERIFY(viewer().hasText() && !viewer().isBusy() && summary() != QLatin1String("No difference."));
        QVERIFY(viewer().tab() == Viewer::Tab::Changes);
        QVERIFY(page().left().text().bytes() != m_content); // still swapped
        QCOMPARE(page().right().text().bytes(), m_content);
        QVERIFY(!page().difference().hunks.empty());
        keepPicture(m_window->window, QStringLiteral("comparingBranch"));

        m_window->readLeaf("leaf-02");
        QTRY_VERIFY(!hasChangesTab());
        QVERIFY(viewer().tab() != Viewer::Tab::Changes);
        m_window->readLeaf();
        QVERIFY(!hasChangesTab());
    }

    void noneOneAndThousandsOfDifferences()
    {
        QByteArray content;
        for (int vlan = 0; vlan < 3000; ++vlan)
            content += "vlan " + QByteArray::number(vlan) + "\n   name network-" + QByteArray::number(vlan) + "\n!\n";
        const QByteArray before = m_window->find("leaf_config", "leaf-02")->checksum.toLatin1();
        const QByteArray sum = QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex();
        m_window->relay.changes = [&](const MisbehavingServer::Seen &seen, QByteArray &body) {
            if (seen.target.startsWith("/api/artifact/") || seen.target.startsWith("/api/storage/object/"))
                body = content;
            else
                body.replace(before, sum);
        };
        m_window->action("refreshAction")->trigger();
        QTRY_COMPARE(m_window->find("leaf_config", "leaf-02")->checksum.toLatin1(), sum);
        m_window->readLeaf("leaf-02");
        m_window->action("context3Action")->trigger();

        compareWithClipboard(content);
        QTRY_COMPARE(summary(), QStringLiteral("No difference."));
        QVERIFY(count().isEmpty());
        keepPicture(m_window->window, QStringLiteral("differencesNone"));

        compareWithClipboard(QByteArray(content).replace("network-1500\n", "storage\n"));
        QTRY_COMPARE(summary(), QStringLiteral("1 line changed · 2 statements in 1 section"));
        QCOMPARE(count(), QStringLiteral("1 change"));
        m_window->key(Qt::Key_F8);
        QCOMPARE(count(), QStringLiteral("1 of 1"));
        QCOMPARE(carets(), QStringLiteral("4501 4501"));
        keepPicture(m_window->window, QStringLiteral("differencesOne"));

        compareWithClipboard(QByteArray(content).replace("network-", "net-"));
        QTRY_COMPARE(summary(), QStringLiteral("3,000 lines changed · 6,000 statements in 3,000 sections"));
        QCOMPARE(count(), QStringLiteral("3,000 changes"));
        keepPicture(m_window->window, QStringLiteral("differencesThousands"));
        m_window->key(Qt::Key_F8);
        QCOMPARE(count(), QStringLiteral("1,501 of 3,000"));
        m_window->key(Qt::Key_F8);
        QCOMPARE(count(), QStringLiteral("1,502 of 3,000"));
        QCOMPARE(carets(), QStringLiteral("4504 4504"));
    }

    void inANarrowWindowNothingIsCutOff()
    {
        m_window->window.resize(700, 700);
        compareWithClipboard(another());
        for (const char *name : {"previousChange", "nextChange", "swapSides", "closeComparison", "compareCount"}) {
            const auto *const widget = part<QWidget>(page(), name);
            QVERIFY2(widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect(), name);
        }
        QVERIFY(std::abs(page().left().width() - page().right().width()) < 3);
        keepPicture(m_window->window, QStringLiteral("comparingNarrow"));
    }

    void zoomWrapAndSpacesAreThoseOfTheSource()
    {
        m_window->action("wrapAction")->setChecked(true);
        compareWithClipboard(another());
        QVERIFY(page().left().wrap() && page().right().wrap());
        m_window->action("zoomInAction")->trigger();
        QCOMPARE(page().left().zoom(), 1);
        QCOMPARE(page().right().zoom(), 1);
        m_window->action("showSpacesAction")->trigger();
        QVERIFY(page().left().aids().spaces && page().right().aids().spaces);
        page().right().zoomOut();
        QCOMPARE(viewer().text().zoom(), 0);
        QCOMPARE(page().left().zoom(), 0);
    }

    void withoutATextOnTheClipboardItIsOff()
    {
        QVERIFY(m_window->action("compareClipboardAction")->isEnabled());
        QApplication::clipboard()->setImage(QImage(4, 4, QImage::Format_RGB32));
        QTRY_VERIFY(!m_window->action("compareClipboardAction")->isEnabled());
        QCOMPARE(m_window->action("compareClipboardAction")->statusTip(),
            QStringLiteral("There is no text on the clipboard."));
        QVERIFY(m_window->action("compareFileAction")->isEnabled());
        setClipboard("text");
        QTRY_VERIFY(m_window->action("compareClipboardAction")->isEnabled());
        m_window->workspace.close();
        for (const char *name : {"compareClipboardAction", "compareFileAction"}) {
            QVERIFY(!m_window->action(name)->isEnabled());
            QCOMPARE(m_window->action(name)->statusTip(), QStringLiteral("No content is loaded to be compared."));
        }
    }
};

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
