// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/artifactchange.h"

#include <QTest>

using namespace artiscope;

// Which artifacts differ between two lists, written as text: an artifact is "DEFINITION/TARGET ID CHECKSUM STORAGE-ID",
// a dash where there is nothing.
class TestArtifactChange : public QObject {
    Q_OBJECT

private:
    static QList<Artifact> artifacts(const QByteArray &text)
    {
        QList<Artifact> list;
        for (const QString &line : QString::fromLatin1(text).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            const auto word = [&](int at) { return words.at(at) == QLatin1String("-") ? QString() : words.at(at); };
            list << Artifact{.id = word(1),
                .definition = {word(0).section(u'/', 0, 0), {}},
                .target = {word(0).section(u'/', 1), QStringLiteral("the ") + word(0).section(u'/', 1), {}},
                .checksum = word(2),
                .storageId = word(3)};
        }
        return list;
    }
    static QString idOf(const std::optional<Artifact> &artifact)
    {
        return artifact ? artifact->id : QStringLiteral("-");
    }
    static QString print(const QList<ArtifactChange> &changes)
    {
        QString text;
        for (const ArtifactChange &one : changes) {
            text += QStringLiteral("%1/%2 %3 %4 %5\n")
                        .arg(one.key().definitionId, one.key().targetId, changeWord(one.change), idOf(one.left),
                            idOf(one.right));
        }
        return text;
    }

private Q_SLOTS:
    void eachKeyIsToldOnce_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *name, const char *left, const char *right, const char *told) {
            QTest::newRow(name) << QByteArray(left) << QByteArray(right) << QByteArray(told);
        };
        row("nothing", "", "", "");
        row("added", "", "d/t a1 c1 s1", "d/t added - a1\n");
        row("removed", "d/t a1 c1 s1", "", "d/t removed a1 -\n");
        row("another checksum", "d/t a1 c1 s1", "d/t a1 c2 s2", "d/t changed a1 a1\n");
        row("another id is the same artifact", "d/t a1 c1 s1", "d/t a2 c1 s2", "d/t unchanged a1 a2\n");
        row("another id with other content", "d/t a1 c1 s1", "d/t a2 c2 s2", "d/t changed a1 a2\n");
        row("one id, two keys", "d/t a1 c1 s1", "d/u a1 c1 s1", "d/t removed a1 -\nd/u added - a1\n");
        row("stored anew, the same", "d/t a1 c1 s1", "d/t a1 c1 s2", "d/t unchanged a1 a1\n");
        row("no checksum, one storage id", "d/t a1 - s1", "d/t a1 - s1", "d/t unchanged a1 a1\n");
        row("no checksum, two storage ids", "d/t a1 - s1", "d/t a1 - s2", "d/t not_comparable a1 a1\n");
        row("never rendered", "d/t a1 - -", "d/t a1 - -", "d/t not_comparable a1 a1\n");
        row("not yet rendered there", "d/t a1 c1 s1", "d/t a2 - -", "d/t not_comparable a1 a2\n");
        row("added, not rendered", "", "d/t a1 - -", "d/t added - a1\n");
        row("two of a key: the one with content", "d/t a1 c1 s1", "d/t a2 - -\nd/t a1 c1 s1", "d/t unchanged a1 a1\n");
        row("two of a key, in the other order", "d/t a1 c1 s1", "d/t a1 c1 s1\nd/t a2 - -", "d/t unchanged a1 a1\n");
        row("two of a key with content: the same of them", "d/t a1 c1 s1", "d/t a2 c2 s2\nd/t a1 c1 s1",
            "d/t unchanged a1 a1\n");
        row("in the other order, too", "d/t a1 c1 s1", "d/t a1 c1 s1\nd/t a2 c2 s2", "d/t unchanged a1 a1\n");
        row("two of a key with content: what was stored last", "d/t a1 c1 18d6a3f6-47c2-09e0-c517-bc4092bf5c18",
            "d/t a1 c1 18d6a3f6-47c2-09e0-c517-bc4092bf5c18\nd/t a2 c2 18db3d92-e591-8558-c518-6087dd2ac946",
            "d/t changed a1 a2\n");
        row("two of a key, on the left", "d/t a1 - -\nd/t a2 c2 s2", "", "d/t removed a2 -\n");
        row("in order: by name, which d3 has none of", "d2/t a1 c1 s1\nd1/u a2 c1 s2\nd3/x a5 c1 s5",
            "d1/t a3 c1 s3\nd2/a a4 c1 s4\nd3/x a6 c9 s6",
            "d3/x changed a5 a6\nd2/a added - a4\nd2/t removed a1 -\nd1/t added - a3\nd1/u removed a2 -\n");
    }
    void eachKeyIsToldOnce()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, told);
        QCOMPARE(print(compareArtifacts(artifacts(left), artifacts(right),
                     {{QStringLiteral("d1"), QStringLiteral("bgp")}, {QStringLiteral("d2"), QStringLiteral("acl")}})),
            QString::fromLatin1(told));
    }

    void theOtherWayRoundAddsWhatWasRemoved()
    {
        const QList<Artifact> left = artifacts("d/1 a c1 s\nd/2 a c1 s\nd/3 a c3 s3\nd/4 a - -");
        const QList<Artifact> right = artifacts("d/2 b c2 s2\nd/3 b c3 s4\nd/4 b - -\nd/5 b c5 s5\nd/6 b c6 s6");
        const auto count = [](const QList<ArtifactChange> &changes) {
            ChangeCounts counts;
            for (const ArtifactChange &one : changes)
                counts.add(one.change);
            return counts;
        };
        const ChangeCounts there = count(compareArtifacts(left, right));
        const ChangeCounts back = count(compareArtifacts(right, left));
        QVERIFY((there == ChangeCounts{.added = 2, .removed = 1, .changed = 1, .unchanged = 1, .notComparable = 1}));
        QVERIFY((back == ChangeCounts{.added = 1, .removed = 2, .changed = 1, .unchanged = 1, .notComparable = 1}));
        QCOMPARE(there.total(), 6);
    }

    // A definition that one side alone has is named all the same; what an artifact says itself counts more.
    void definitionsAreNamed()
    {
        QList<Artifact> left = artifacts("d1/t a1 c1 s1");
        left.first().definition.name = QStringLiteral("its own");
        const QList<ArtifactChange> changes = compareArtifacts(left, artifacts("d1/t a2 c2 s2\nd2/t a3 c3 s3"),
            {{QStringLiteral("d1"), QStringLiteral("bgp")}, {QStringLiteral("d2"), QStringLiteral("acl")}});
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).right->definition.name, QStringLiteral("acl"));
        QCOMPARE(changes.at(1).left->definition.name, QStringLiteral("its own"));
        QCOMPARE(changes.at(1).right->definition.name, QStringLiteral("bgp"));
    }

    void whatDiffers_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<bool>("differs");
        QTest::newRow("the same") << QByteArray("d/t a c s") << QByteArray("d/t b c s2") << false;
        QTest::newRow("other content") << QByteArray("d/t a c s") << QByteArray("d/t a c2 s2") << true;
        QTest::newRow("gone") << QByteArray("d/t a c s") << QByteArray() << true;
        QTest::newRow("neither has content") << QByteArray("d/t a - -") << QByteArray("d/t a - -") << false;
        QTest::newRow("one has content") << QByteArray("d/t a - -") << QByteArray("d/t a c s") << true;
    }
    void whatDiffers()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(bool, differs);
        const QList<ArtifactChange> changes = compareArtifacts(artifacts(left), artifacts(right));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().differs(), differs);
    }
};

QTEST_GUILESS_MAIN(TestArtifactChange)
#include "tst_artifactchange.moc"
