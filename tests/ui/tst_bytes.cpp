// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/hexlines.h"
#include "tests/ui/samplewindow.h"
#include "ui/viewer/detailrow.h"
#include "ui/viewer/hexbar.h"
#include "ui/viewer/hexview.h"
#include "ui/viewer/sourcepage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QStringEncoder>

using namespace artiscope;

namespace {

QByteArray png()
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x06\0\0\0", 29);
    for (int i = 0; i < 1024; ++i)
        bytes += char(0x80 + i * 7 % 128);
    return bytes;
}

QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

// Content that is not what one expects, in the real window.
class TestBytes : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;

    Viewer &viewer() { return m_on->window.viewer(); }
    QString words(const char *label) { return part<ElidedLabel>(m_on->window, label)->text(); }
    Banner *banner() { return part<Banner>(m_on->window, "viewerBanner"); }
    bool showsHex()
    {
        const auto *page = m_on->window.findChild<QWidget *>(QStringLiteral("hexPage"));
        return page && page->isVisible();
    }
    DetailField detail(const char *key)
    {
        const auto *row = m_on->window.findChild<DetailRow *>(QLatin1String(key));
        return row ? row->field() : DetailField();
    }
    // The server has these bytes for it from now on, and says so.
    void has(const Artifact &artifact, const QByteArray &bytes)
    {
        const QByteArray path = "/api/artifact/" + artifact.id.toLatin1();
        const QByteArray before = artifact.checksum.toLatin1();
        const QByteArray after = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
        m_on->relay.changes = [=](const MisbehavingServer::Seen &seen, QByteArray &body) {
            if (seen.target.startsWith(path))
                body = bytes;
            else
                body.replace(before, after);
        };
    }
    Artifact read(const char *definition, const char *target, const QByteArray &bytes)
    {
        const auto artifact = m_on->find(definition, target);
        if (!artifact)
            qFatal("there is no %s", target);
        has(*artifact, bytes);
        m_on->read(*artifact);
        if (m_on->workspace.document().bytes() != bytes)
            qFatal("other bytes were read");
        return *artifact;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_on = std::make_unique<SampleWindow>();
        QVERIFY(m_on->open());
    }
    void cleanup() { m_on.reset(); }

    void whatIsNoTextIsShownAsBytes()
    {
        read("leaf_config", "leaf-02", png());
        for (const int tab : {Qt::Key_1, Qt::Key_2}) {
            m_on->key(tab, Qt::ControlModifier);
            QTRY_VERIFY(showsHex());
        }
        QCOMPARE(words("hexWords"), QStringLiteral("A PNG picture, 1.03 KiB; not text."));
        QCOMPARE(viewer().shownAs(), QStringLiteral("Binary"));
        auto *const view = part<HexView>(m_on->window, "hexView");
        QCOMPARE(view->lines().bytes(), png());
        QVERIFY(!m_on->action("printAction")->isEnabled());
        m_on->key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(detail("detail_looksLike").value, QStringLiteral("A PNG picture"));
        QCOMPARE(detail("detail_encoding").value, QString());
        m_on->key(Qt::Key_2, Qt::ControlModifier);

        // The window's commands are about it.
        view->setFocus();
        const int before = view->rectOf(0).height();
        QTRY_VERIFY(m_on->action("zoomInAction")->isEnabled());
        m_on->action("zoomInAction")->trigger();
        m_on->action("zoomInAction")->trigger();
        QVERIFY(view->rectOf(0).height() > before);
        m_on->action("zoomResetAction")->trigger();
        QCOMPARE(view->rectOf(0).height(), before);
        m_on->key(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(part<QLineEdit>(m_on->window, "hexLine")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1f"));
        press(Qt::Key_Return);
        QCOMPARE(view->caret(), 0x1f);
        QVERIFY(view->hasFocus());
        QCOMPARE(m_on->text("hexPlace"), QStringLiteral("Byte 0x1f (31)"));
        m_on->key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("IHDR"));
        press(Qt::Key_Return);
        QTRY_COMPARE(view->selected().begin, 12);
        QCOMPARE(view->selected().end, 16);
        QCOMPARE(m_on->text("hexNote"), QStringLiteral("Found at 0xc, from the other end"));
        QCOMPARE(m_on->text("hexPlace"), QStringLiteral("Byte 0xf (15) · 4 bytes selected"));
        keepPicture(m_on->window, QStringLiteral("hex"));
        press(Qt::Key_Escape);
        QVERIFY(view->hasFocus());
        m_on->action("copyAction")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("49 48 44 52"));
    }

    void asTextIsForThisArtifactAlone()
    {
        const Artifact broken = read("leaf_config", "leaf-02", png());
        QTRY_VERIFY(showsHex());
        m_on->clickButton("hexAsText");
        QTRY_VERIFY(viewer().text().isVisible());
        QCOMPARE(viewer().shownAs(), QStringLiteral("Plain text"));
        QCOMPARE(viewer().text().text().bytes(), png());
        QVERIFY(m_on->action("viewAs_")->isChecked()); // nothing was chosen for the definition
        QVERIFY(m_on->preferences.viewAs(broken.definition.id).isEmpty());

        m_on->relay.changes = {};
        m_on->readLeaf("leaf-03");
        QTRY_COMPARE(viewer().shownAs(), QStringLiteral("Arista EOS"));
        has(broken, png());
        m_on->read(broken);
        QTRY_VERIFY(showsHex());

        // Nor does a choice for the definition make a text of what is none, except where it is made.
        m_on->action("viewAs_eos")->trigger();
        QTRY_VERIFY(viewer().text().isVisible());
        m_on->relay.changes = {};
        m_on->readLeaf("leaf-03");
        has(broken, png());
        m_on->read(broken);
        QTRY_VERIFY(showsHex());
    }

    void utf16IsReadAsText()
    {
        const QString text = QStringLiteral("{\"name\": \"leaf\", \"note\": \"\u00fc\U0001f600\"}\r\n");
        QByteArray bytes = utf16(text);
        read("leaf_config", "leaf-02", bytes);
        m_on->key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(viewer().text().isVisible());
        QCOMPARE(viewer().shownAs(), QStringLiteral("JSON"));
        QCOMPARE(viewer().text().text().bytes(), text.toUtf8());
        QCOMPARE(words("sourceNote"),
            QStringLiteral("declared text/plain, shown as JSON · UTF-16, little endian, shown as text · CR LF"));
        keepPicture(m_on->window, QStringLiteral("utf-16"));
        viewer().text().setFocus();
        viewer().text().selectAll();
        viewer().text().copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        m_on->action("copyContentAction")->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), text);
        // What is saved is what the server has.
        const QString file = m_on->sample.folder.filePath(QStringLiteral("saved.txt"));
        m_on->key(Qt::Key_S, Qt::ControlModifier);
        m_on->chooseFile(file);
        const auto saved = [&file] {
            QFile there(file);
            return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
        };
        QTRY_COMPARE(saved(), bytes);
        m_on->key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(detail("detail_encoding").value, QStringLiteral("UTF-16, little endian, shown as text"));
        QCOMPARE(detail("detail_encoding").note, QString());
        QCOMPARE(detail("detail_lineEnds").value, QStringLiteral("CR LF"));
        QCOMPARE(detail("detail_size").value, QStringLiteral("%1 bytes").arg(bytes.size()));
        QCOMPARE(detail("detail_invalid").value, QString());

        // Half of a pair.
        bytes += QByteArray("\x3d\xd8", 2);
        read("leaf_config", "leaf-03", bytes);
        QCOMPARE(viewer().text().text().bytes(), text.toUtf8() + "\xef\xbf\xbd");
        QVERIFY(words("sourceNote").contains(QStringLiteral("1 invalid character replaced")));
        QCOMPARE(detail("detail_encoding").note, QStringLiteral("1 invalid character replaced"));
    }

    void aLargeOneIsTranscodedBehindTheScenes()
    {
        const QString text = QStringLiteral("interface Ethernet1\n   no shutdown\n").repeated(30'000);
        read("leaf_config", "leaf-02", utf16(text));
        m_on->key(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(viewer().text().text().bytes(), text.toUtf8());
        m_on->key(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(detail("detail_lineEnds").value, QStringLiteral("LF")); // counted afterwards
    }

    void whatIsUnusualIsTold()
    {
        QByteArray bytes = m_on->contentOf(*m_on->find("leaf_config", "leaf-02"));
        QVERIFY(bytes.size() > 2000);
        bytes.insert(700, '\0');
        bytes.insert(800, '\a');
        bytes.insert(900, "\r\n");
        bytes.prepend("\xef\xbb\xbf");
        bytes += "last";
        read("leaf_config", "leaf-02", bytes);
        m_on->key(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(viewer().shownAs(), QStringLiteral("Arista EOS"));
        const QString lines = QString::number(bytes.count('\n') - 1);
        QCOMPARE(words("sourceNote"),
            QStringLiteral("declared text/plain, shown as Arista EOS · UTF-8 with byte order mark · "
                           "line ends mixed: CR LF 1, LF %1 · 1 NUL · 1 control character")
                .arg(lines));
        keepPicture(m_on->window, QStringLiteral("unusual"));
        m_on->key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(detail("detail_encoding").value, QStringLiteral("UTF-8 with byte order mark"));
        QCOMPARE(detail("detail_lineEnds").value, QStringLiteral("mixed: CR LF 1, LF %1").arg(lines));
        QCOMPARE(detail("detail_lineEnds").note, QStringLiteral("no line end at the end"));
        QCOMPARE(detail("detail_controls").value, QStringLiteral("1 NUL, 1 control character"));
        QCOMPARE(detail("detail_invalid").value, QStringLiteral("none"));
        keepPicture(m_on->window, QStringLiteral("unusual-details"));

        read("leaf_config", "leaf-03", "hostname leaf-03 gr\xfc\xdf\nand a second line of it\n");
        QCOMPARE(detail("detail_encoding").value, QStringLiteral("UTF-8"));
        QCOMPARE(detail("detail_lineEnds").value, QStringLiteral("LF"));
        QCOMPARE(detail("detail_lineEnds").note, QString());
        QCOMPARE(detail("detail_controls").value, QStringLiteral("none"));
        QCOMPARE(detail("detail_invalid").value, QStringLiteral("2 bytes that are not UTF-8"));
        QVERIFY(words("sourceNote").contains(QStringLiteral("2 bytes that are not UTF-8")));
    }

    // With the limit in the sentence.
    void whatIsNestedTooDeepStaysItsText()
    {
        const auto markdown = m_on->sample.findArtifact(
            [](const Artifact &one) { return one.contentType == QLatin1String("text/markdown"); });
        QVERIFY(markdown);
        const QByteArray quotes = "# Words\n\n" + QByteArray(7000, '>') + " within\n";
        m_on->keep(*markdown, quotes);
        m_on->read(*markdown);
        m_on->key(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(banner()->text(),
            QStringLiteral("The text has quotations or lists nested more than 100 deep, so this is its source."));
        QVERIFY(banner()->isVisible() && m_on->widget("sourcePage")->isVisible());
        QCOMPARE(viewer().text().text().bytes(), quotes);
        keepPicture(m_on->window, QStringLiteral("deep-quotes"));

        const auto json = m_on->find("interfaces", "leaf-01");
        QVERIFY(json);
        m_on->keep(*json, QByteArray(513, '[') + QByteArray(513, ']'));
        m_on->read(*json);
        m_on->key(Qt::Key_2, Qt::ControlModifier);
        m_on->action("reformatAction")->trigger();
        QTRY_COMPARE(
            banner()->text(), QStringLiteral("This text is nested more than 512 deep, too deep to be reformatted."));
        QVERIFY(!viewer().isReformatted());
    }

    void whatIsBrokenIsToldAndGoneTo_data()
    {
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("place");
        QTest::newRow("JSON") << QByteArray("interfaces") << QByteArray("leaf-01")
                              << QByteArray("{\n  \"\xc3\xbc\": 1,\n  \"b\": \"\xc3\xbc\" 2\n}\n")
                              << "This is not well-formed JSON. Line 3, column 12: Missing a comma or '}' after an "
                                 "object member."
                              << "Ln 3, Col 12";
        QTest::newRow("SVG") << QByteArray("rack_elevation") << QByteArray()
                             << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\">\n  <g>\n</svg>\n")
                             << "This is not well-formed SVG. Line 3, column 3: Start-end tags mismatch"
                             << "Ln 3, Col 3";
        QTest::newRow("a bare ampersand") << QByteArray("rack_elevation") << QByteArray()
                                          << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\">\n"
                                                        "  <text>R&D</text>\n</svg>\n")
                                          << "This is not well-formed SVG. Line 2, column 10: “&” must be written as "
                                             "“&amp;” where it begins no reference."
                                          << "Ln 2, Col 10";
        QTest::newRow("CSV") << QByteArray("cable_list") << QByteArray("border-01") << QByteArray("a,b\n1,2\n3\n4\n")
                             << "Line 3, column 2 (row 3) has 1 cell, the header has 2. One more row is not like "
                                "it, either."
                             << "Ln 3, Col 2";
    }
    void whatIsBrokenIsToldAndGoneTo()
    {
        QFETCH(const QByteArray, definition);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, told);
        QFETCH(const QString, place);
        const auto artifact = m_on->sample.findArtifact([&](const Artifact &one) {
            return one.definition.name == QLatin1String(definition)
                && (target.isEmpty() || one.target.label == QLatin1String(target));
        });
        QVERIFY(artifact);
        m_on->key(Qt::Key_2, Qt::ControlModifier);
        read(definition.constData(), artifact->target.label.toLatin1().constData(), bytes);
        m_on->key(Qt::Key_2, Qt::ControlModifier); // the preview may never have been looked at
        QTRY_COMPARE(banner()->text(), told);
        QVERIFY(banner()->isVisible());
        QCOMPARE(banner()->kind(), Banner::Kind::Warning);
        keepPicture(m_on->window, QStringLiteral("broken-") + QLatin1String(QTest::currentDataTag()));
        auto *const button = part<QPushButton>(*banner(), "bannerAction");
        QCOMPARE(button->text(), QStringLiteral("Go there"));
        button->setFocus(Qt::TabFocusReason);
        QVERIFY(button->hasFocus());
        press(Qt::Key_Space);
        QTRY_VERIFY(viewer().text().hasFocus());
        QCOMPARE(m_on->text("caretPlace"), place);
        QCOMPARE(viewer().tab(), Viewer::Tab::Source);

        // From the preview it goes there, too.
        viewer().text().select(0, 0);
        m_on->key(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(!viewer().isBusy());
        const bool table = definition == "cable_list";
        auto *const there = table ? part<Banner>(m_on->window, "tableBanner") : banner();
        QTRY_VERIFY(there->isVisible());
        QCOMPARE(banner()->isVisible(), !table); // it is told once
        keepPicture(m_on->window, QStringLiteral("broken-preview-") + QLatin1String(QTest::currentDataTag()));
        QTest::mouseClick(part<QPushButton>(*there, "bannerAction"), Qt::LeftButton);
        QTRY_VERIFY(viewer().text().hasFocus());
        QCOMPARE(m_on->text("caretPlace"), place);

        // And nothing of it stays.
        m_on->relay.changes = {};
        m_on->readLeaf("leaf-03");
        QVERIFY(!banner()->isVisible());
    }
};

QTEST_MAIN(TestBytes)
#include "tst_bytes.moc"
