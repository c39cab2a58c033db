// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/readings.h"

#include "tests/support/sampleworkspace.h"

#include <QSignalSpy>

using namespace artiscope;

using Side = Readings::Side;

// Which artifacts are open, on which side, and which of them is shown.
class TestReadings : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWorkspace> m_sample;

    Workspace &workspace() { return m_sample->workspace; }
    Readings &readings() { return workspace().readings(); }
    Artifact leaf(const QString &label)
    {
        const auto found = m_sample->findArtifact([&](const Artifact &artifact) {
            return artifact.definition.name == QStringLiteral("leaf_config") && artifact.target.label == label;
        });
        if (!found)
            qFatal("the sample has no %s", qPrintable(label));
        return *found;
    }
    ArtifactKey key(const char *label) { return leaf(QLatin1String(label)).key(); }
    // "*[leaf-01] ~leaf-02 || leaf-03": both sides, the active one with a star, what is shown in brackets, what is not
    // kept with a "~".
    QString all()
    {
        QStringList sides;
        for (const Side side : {Side::Left, Side::Right}) {
            QStringList texts;
            for (const Reading *reading : readings().on(side)) {
                QString text = !reading->key()       ? QStringLiteral("nothing")
                    : reading->document().artifact() ? reading->document().artifact()->target.label
                    : reading->lastSeen()            ? reading->lastSeen()->target.label + u'?'
                                                     : QStringLiteral("?");
                if (!reading->isKept())
                    text.prepend(u'~');
                texts << (readings().shown(side) == reading ? QStringLiteral("[%1]").arg(text) : text);
            }
            const QString row = texts.join(u' ');
            if (side == Side::Left || !row.isEmpty())
                sides << (readings().activeSide() == side ? u'*' + row : row);
        }
        return sides.join(QStringLiteral(" || "));
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWorkspace>(SampleOptions{.speed = 20});
        QVERIFY(m_sample->open());
    }
    void cleanup() { m_sample.reset(); }

    void whatIsNotKeptGivesWay()
    {
        QCOMPARE(all(), QStringLiteral("*[~nothing]"));
        readings().show(key("leaf-01"));
        QCOMPARE(all(), QStringLiteral("*[~leaf-01]"));
        readings().show(key("leaf-02"));
        QCOMPARE(all(), QStringLiteral("*[~leaf-02]"));
        readings().active().setKept(true);
        readings().show(key("leaf-03"));
        QCOMPARE(all(), QStringLiteral("*leaf-02 [~leaf-03]"));
        readings().show(key("leaf-02"));
        QCOMPARE(all(), QStringLiteral("*[leaf-02] ~leaf-03"));
        readings().show(key("leaf-04")); // takes the place of the other one, where that stands
        QCOMPARE(all(), QStringLiteral("*leaf-02 [~leaf-04]"));
        readings().showKept(key("leaf-05"));
        QCOMPARE(all(), QStringLiteral("*leaf-02 ~leaf-04 [leaf-05]"));
        readings().showKept(key("leaf-04"));
        QCOMPARE(all(), QStringLiteral("*leaf-02 [leaf-04] leaf-05"));
    }

    void theFirstOneIsKeptInPlaceOfNothing()
    {
        readings().showKept(key("leaf-01"));
        QCOMPARE(all(), QStringLiteral("*[leaf-01]"));
    }

    void commandsAreAboutTheActiveSide()
    {
        readings().show(key("leaf-01"));
        QSignalSpy active(&readings(), &Readings::activeChanged);
        readings().showBeside(key("leaf-02"));
        QCOMPARE(all(), QStringLiteral("[~leaf-01] || *[leaf-02]"));
        QCOMPARE(active.size(), 1);
        QCOMPARE(workspace().document().artifact()->target.label, QStringLiteral("leaf-02"));
        readings().show(key("leaf-03"));
        QCOMPARE(all(), QStringLiteral("[~leaf-01] || *leaf-02 [~leaf-03]"));
        readings().activate(*readings().shown(Side::Left));
        QCOMPARE(all(), QStringLiteral("*[~leaf-01] || leaf-02 [~leaf-03]"));
        QCOMPARE(active.size(), 3);
        readings().activate(*readings().shown(Side::Left)); // it is
        QCOMPARE(active.size(), 3);
        readings().showBeside(key("leaf-02"));
        QCOMPARE(all(), QStringLiteral("[~leaf-01] || *[leaf-02] ~leaf-03"));
        readings().step(1);
        readings().step(1);
        readings().step(-1);
        QCOMPARE(all(), QStringLiteral("[~leaf-01] || *leaf-02 [~leaf-03]"));
    }

    void closing()
    {
        for (const char *label : {"leaf-01", "leaf-02", "leaf-03"})
            readings().showKept(key(label));
        readings().close(*readings().on(Side::Left).at(1));
        QCOMPARE(all(), QStringLiteral("*leaf-01 [leaf-03]"));
        readings().showBeside(key("leaf-04"));
        readings().close(readings().active());
        QCOMPARE(all(), QStringLiteral("*leaf-01 [leaf-03]"));
        readings().closeOthers(*readings().on(Side::Left).at(0));
        QCOMPARE(all(), QStringLiteral("*[leaf-01]"));
        readings().showBeside(key("leaf-04"));
        readings().showKept(key("leaf-05"));
        readings().close(*readings().on(Side::Left).at(0)); // the right side takes its place
        QCOMPARE(all(), QStringLiteral("*leaf-04 [leaf-05]"));
        readings().move(Side::Left, 0, 1);
        QCOMPARE(all(), QStringLiteral("*[leaf-05] leaf-04"));
        readings().move(Side::Left, 0, 7); // no such place
        QCOMPARE(all(), QStringLiteral("*[leaf-05] leaf-04"));
        readings().close(readings().active());
        readings().close(readings().active());
        QCOMPARE(all(), QStringLiteral("*[~nothing]"));
        QCOMPARE(workspace().document().state(), LoadState::Idle);
    }

    void aReadingThatIsNotShownIsLoadedWhenItIs()
    {
        readings().showKept(key("leaf-01"));
        readings().show(key("leaf-02"));
        const Reading *hidden = readings().on(Side::Left).at(0);
        QTRY_COMPARE(workspace().document().state(), LoadState::Ready);
        workspace().setBranch(QStringLiteral("add-web-tier"));
        QTRY_COMPARE(workspace().document().snapshot().branch, QStringLiteral("add-web-tier"));
        QCOMPARE(hidden->document().snapshot().branch, QStringLiteral("main"));
        readings().step(1);
        QTRY_COMPARE(hidden->document().snapshot().branch, QStringLiteral("add-web-tier"));
        QTRY_COMPARE(hidden->document().state(), LoadState::Ready);
    }

    // The way back goes through what was read, whatever tab it is in.
    void theWayBackGoesThroughTheTabs()
    {
        readings().showKept(key("leaf-01"));
        readings().show(key("leaf-02"));
        readings().step(1);
        QCOMPARE(all(), QStringLiteral("*[leaf-01] ~leaf-02"));
        workspace().goBack();
        QCOMPARE(all(), QStringLiteral("*leaf-01 [~leaf-02]"));
        workspace().goBack();
        QCOMPARE(all(), QStringLiteral("*[leaf-01] ~leaf-02"));
        workspace().goForward();
        workspace().goForward();
        QCOMPARE(all(), QStringLiteral("*[leaf-01] ~leaf-02"));
        QVERIFY(!workspace().canGoForward());
    }

    void whatWasOpenIsOpenedAgain()
    {
        readings().showKept(key("leaf-01"));
        readings().showKept(key("leaf-02"));
        readings().show(key("leaf-03"));
        readings().showBeside(key("leaf-04"));
        readings().showBeside(key("leaf-05"));
        const QString before = all();
        QCOMPARE(before, QStringLiteral("*leaf-01 leaf-02 ~leaf-03 [leaf-05] || [leaf-04]"));
        OpenArtifacts open = readings().open();
        open.at = Instant::fromWire(u"2026-11-24T08:31:00.000000Z");
        const OpenArtifacts again = OpenArtifacts::fromJson(open.toJson());
        QVERIFY(again == open);

        QVERIFY(m_sample->open());
        QSignalSpy active(&readings(), &Readings::activeChanged);
        readings().reopen(again);
        QCOMPARE(active.count(), 1);
        // What is not shown is known by its name, and not read.
        QTRY_COMPARE(all(), QStringLiteral("*leaf-01? leaf-02? ~leaf-03? [leaf-05] || [leaf-04]"));
        QVERIFY(readings().open().artifacts == again.artifacts);
        readings().reopen({}); // something is open
        QVERIFY(readings().open().artifacts == again.artifacts);
    }

    void whatSomebodyWroteIntoTheFileIsReadAsFarAsItGoes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("opened");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("*[~nothing]");
        QTest::newRow("no JSON") << QByteArray("{\"artifacts\":[") << QStringLiteral("*[~nothing]");
        QTest::newRow("another shape") << QByteArray("[1,2]") << QStringLiteral("*[~nothing]");
        QTest::newRow("other kinds") << QByteArray(R"({"artifacts":{"a":1},"right_is_active":"yes","at":5})")
                                     << QStringLiteral("*[~nothing]");
        QTest::newRow("without ids") << QByteArray(R"({"artifacts":[{"definition":"a"},7,null,{"target":"b"}]})")
                                     << QStringLiteral("*[~nothing]");
        QTest::newRow("of no such server")
            << QByteArray(R"({"artifacts":[{"definition":"a","target":"b"}]})") << QStringLiteral("*[~?]");
        QTest::newRow("twice the same, none shown")
            << QByteArray(R"({"artifacts":[{"definition":"a","target":"b","kept":true},)"
                          R"({"definition":"a","target":"b"},{"definition":"a","target":"c"}]})")
            << QStringLiteral("*[?] ~?");
        QTest::newRow("only on the right")
            << QByteArray(R"({"artifacts":[{"definition":"a","target":"b","right":true}],"right_is_active":true})")
            << QStringLiteral("*[~?]");
    }
    void whatSomebodyWroteIntoTheFileIsReadAsFarAsItGoes()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, opened);
        readings().reopen(OpenArtifacts::fromJson(json));
        QCOMPARE(all(), opened);
    }
};

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
