// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelprinter.h"
#include "tests/ui/samplewindow.h"
#include "ui/viewer/detailrow.h"
#include "ui/widgets/elidedlabel.h"

#include <QCryptographicHash>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace artiscope;

namespace {

QByteArray interfaces(int count)
{
    QByteArray config = "hostname leaf-01\n!\n";
    for (int i = 1; i <= count; ++i)
        config += "interface Ethernet" + QByteArray::number(i) + "\n   no switchport\n   mtu 9214\n!\n";
    return config;
}

const QByteArray almostYaml("site:\n  name: fra1\n  prefixes:\n    - prefix: a\n    - prefix: b\n    - prefix: c\n"
                            "    - prefix: d\nwhat is this\n  role: x\n");

QByteArray checksumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

} // namespace

// What the window says of how a content is shown and why, with contents of our own in place of the sample's.
class TestShownAs : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_on;

    // In place of what the server has for that artifact.
    void read(const char *definition, const char *target, const QByteArray &bytes)
    {
        const auto artifact = m_on->find(definition, target);
        QVERIFY(artifact);
        const QByteArray path = "/api/artifact/" + artifact->id.toUtf8();
        const QByteArray recorded = artifact->checksum.toUtf8();
        m_on->relay.changes = [=](const MisbehavingServer::Seen &seen, QByteArray &body) {
            body.replace(recorded, checksumOf(bytes));
            if (seen.target.startsWith(path))
                body = bytes;
        };
        m_on->read(*artifact);
        QTRY_COMPARE(viewer().text().text().bytes(), bytes);
        QTRY_VERIFY(!viewer().isBusy());
    }
    Viewer &viewer() { return m_on->window.viewer(); }
    QString note() { return part<ElidedLabel>(viewer(), "sourceNote")->text(); }
    QToolButton *offer() { return part<QToolButton>(viewer(), "sourceOffer"); }
    QToolButton *viewAs() { return part<QToolButton>(viewer(), "viewAs"); }
    QString detail(const char *key)
    {
        const auto *row = viewer().findChild<DetailRow *>(QLatin1String("detail_") + QLatin1String(key));
        return row ? row->accessibleDescription() : QString();
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_on = std::make_unique<SampleWindow>();
        QVERIFY(m_on->open());
    }
    void cleanup()
    {
        keepPicture(m_on->window);
        m_on.reset();
    }

    // One line of a template among two hundred interfaces: the configuration is what it is.
    void aStrayLineCostsNothing()
    {
        QByteArray config = interfaces(200);
        config.insert(config.indexOf("interface Ethernet3\n"), "{% endif %}\n");
        read("leaf_config", "leaf-01", config);
        QCOMPARE(viewer().shownAs(), QStringLiteral("Arista EOS"));
        QCOMPARE(note(), QStringLiteral("declared text/plain, shown as Arista EOS · 1 template leftover, in line 11"));
        QTRY_VERIFY(viewer().text().canFold());
        m_on->key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        const QString outline = printModel(*part<QTreeView>(viewer(), "outlineTree")->model());
        QCOMPARE(outline.count(QStringLiteral("Ethernet")), 200);
        QVERIFY(!outline.contains(QStringLiteral("endif")));
    }

    void leftoversAreCountedBehindTheScenes()
    {
        const QByteArray config = interfaces(40000) + "{% endif %}\n{% endfor %}\n";
        QVERIFY(config.size() > 1024 * 1024);
        read("leaf_config", "leaf-02", config);
        QCOMPARE(note(),
            QStringLiteral("declared text/plain, shown as Arista EOS · 2 template leftovers, the first in line "
                           "160,003"));
        m_on->action("viewAs_jinja")->trigger(); // there they are no leftovers
        QTRY_COMPARE(note(), QStringLiteral("declared text/plain, shown as Jinja"));
        QTRY_VERIFY(!viewer().isBusy());
        QCOMPARE(note(), QStringLiteral("declared text/plain, shown as Jinja"));
    }

    void whyIsSaid()
    {
        read("leaf_config", "leaf-01", interfaces(3));
        QCOMPARE(viewAs()->toolTip().section(u'\n', 0, 0),
            QStringLiteral("Declared text/plain, shown as Arista EOS, told by its content: likely."));
        QCOMPARE(viewAs()->accessibleDescription(),
            QStringLiteral("Declared text/plain, shown as Arista EOS, told by its content: likely."));
        QCOMPARE(detail("shownAs"), QStringLiteral("Arista EOS"));
        QCOMPARE(detail("shownWhy"), QStringLiteral("told by its content: likely"));
        read("leaf_config", "leaf-02", "! device: leaf-02 (DCS-7050SX3, EOS)\n" + interfaces(3));
        QCOMPARE(detail("shownWhy"), QStringLiteral("told by its content: certain"));
        m_on->action("viewAs_nx-os")->trigger();
        QCOMPARE(note(), QStringLiteral("declared text/plain, shown as Cisco NX-OS"));
        QCOMPARE(detail("shownWhy"), QStringLiteral("chosen for this definition"));
        m_on->action("viewAs_plain")->trigger();
        QCOMPARE(note(), QString());
        read("interfaces", "leaf-01", "{\"mtu\": 9214}\n");
        QCOMPARE(note(), QString());
        QCOMPARE(detail("shownWhy"), QStringLiteral("as declared"));
        read("interfaces", "leaf-02", "hostname leaf-02\n");
        QCOMPARE(detail("shownWhy"), QStringLiteral("as declared"));
    }

    // What is only guessed is not shown as that, but one key away.
    void aGuessIsOffered()
    {
        read("leaf_config", "leaf-01", almostYaml);
        QCOMPARE(viewer().shownAs(), QStringLiteral("Plain text"));
        QCOMPARE(note(), QStringLiteral("declared text/plain; may be YAML"));
        QCOMPARE(detail("shownWhy"), QStringLiteral("as declared"));
        QVERIFY(offer()->isVisible());
        QCOMPARE(offer()->text(), QStringLiteral("Show as YAML"));
        QCOMPARE(offer()->accessibleName(), QStringLiteral("Show as YAML"));
        keepPicture(m_on->window, QStringLiteral("aGuessIsOffered-before"));
        viewer().text().setFocus();
        for (int presses = 0; presses < 20 && !offer()->hasFocus(); ++presses)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(offer()->hasFocus());
        QTest::keyClick(offer(), Qt::Key_Space);
        QCOMPARE(viewer().shownAs(), QStringLiteral("YAML"));
        QCOMPARE(note(), QStringLiteral("declared text/plain, shown as YAML"));
        QVERIFY(!offer()->isVisible());
        QVERIFY(viewer().text().hasFocus());
        QCOMPARE(detail("shownWhy"), QStringLiteral("chosen for this definition"));
        read("leaf_config", "leaf-02", interfaces(3)); // remembered for the definition
        QCOMPARE(viewer().shownAs(), QStringLiteral("YAML"));
        m_on->action("viewAs_")->trigger();
        QCOMPARE(viewer().shownAs(), QStringLiteral("Arista EOS"));
        QVERIFY(!offer()->isVisible());
    }
};

QTEST_MAIN(TestShownAs)
#include "tst_shownas.moc"
