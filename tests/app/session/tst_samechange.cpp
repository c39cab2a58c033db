// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/samechange.h"

#include "app/session/samechangetext.h"
#include "tests/support/storedchanges.h"

#include <QSignalSpy>
#include <QStringEncoder>
#include <QTest>

using namespace artiscope;

// Which changes are the same, from their contents.
class TestSameChange : public QObject {
    Q_OBJECT

private:
    struct Fixture : StoredChanges {
        ChangedContents contents{source};
        SameChange same{contents};

        Fixture() { contents.setMake(signatureBytes); }

        [[nodiscard]] bool looked(ChangedContents::Make make = {})
        {
            if (make)
                contents.setMake(std::move(make));
            contents.start(changes, Priority::High);
            QSignalSpy state(&contents, &ChangedContents::stateChanged);
            // Not QTest::qWaitFor(), which sleeps between two looks: thousands of results would come at its pace.
            return contents.state() == LoadState::Ready || state.wait(30000);
        }
        // "+ ntp server 10.0.0.9: leaf-1 leaf-2", of each group
        [[nodiscard]] QStringList told() const
        {
            QStringList groups;
            for (const SameChangeGroup &group : same.changes().groups()) {
                QString line;
                for (const SignatureLine &one : group.signature.lines)
                    line += QLatin1Char(one.sign) + QStringLiteral(" ") + one.text + u',';
                line.chop(1);
                line += u':';
                for (const ArtifactKey &member : group.members) {
                    line += u' ' + member.targetId;
                    if (same.changes().groupOf(member) != group.id)
                        qFatal("a member is in another group");
                }
                groups << line;
            }
            return groups;
        }
        void addLeaf(const QString &name, const QByteArray &before, const QByteArray &after)
        {
            const QByteArray top = "hostname " + name.toUtf8() + "\n!\ninterface Ethernet1\n   description up\n!\n";
            add(name, top + before + "end\n", top + after + "end\n");
        }
    };
    using Bytes = std::optional<QByteArray>;

private Q_SLOTS:
    void theLargestFirst()
    {
        Fixture f;
        f.addLeaf(QStringLiteral("leaf-1"), "", "ntp server 10.0.0.9\n");
        f.addLeaf(QStringLiteral("leaf-2"), "vlan 10\n", "vlan 20\n");
        f.addLeaf(QStringLiteral("leaf-3"), "", "banner\n");
        f.addLeaf(QStringLiteral("leaf-4"), "vlan 10\n", "vlan 20\n");
        f.addLeaf(QStringLiteral("leaf-5"), "vlan 7\n", "vlan 7\nntp server 10.0.0.9\n");
        f.addLeaf(QStringLiteral("leaf-6"), "", "logging origin leaf-6\n");
        f.addLeaf(QStringLiteral("leaf-7"), "vlan 10\n", "vlan 20\n");
        f.addLeaf(QStringLiteral("leaf-8"), "", "logging origin leaf-8\n");
        f.add(QStringLiteral("leaf-9"), {}, Bytes("vlan 20\n")); // whole ones are no change that could be the same
        f.add(QStringLiteral("leaf-10"), {}, Bytes("vlan 20\n"));
        QVERIFY(f.looked());
        QCOMPARE(f.told(),
            QStringList({QStringLiteral("~ vlan 10 → 20: leaf-2 leaf-4 leaf-7"),
                QStringLiteral("+ ntp server 10.0.0.9: leaf-1 leaf-5"),
                QStringLiteral("+ logging origin ⟨target⟩: leaf-6 leaf-8")}));
        QCOMPARE(f.same.changes().groupOf(f.changes.at(2).key()), SameChanges::others());
        QCOMPARE(f.same.changes().groupOf(f.changes.at(8).key()), QString());
        QCOMPARE(f.same.changes().find(f.same.changes().groupOf(f.changes.at(3).key()))->members.size(), 3);
        QVERIFY(!f.same.changes().find({}) && !f.same.changes().find(SameChanges::others()));
        QVERIFY(f.same.changes().groupOf({}).isEmpty());
    }

    // Time stamps are of each artifact its own: without them two changes are the same.
    void whatIsIgnoredMakesNoChangeAnother()
    {
        Fixture f;
        f.addLeaf(QStringLiteral("leaf-1"), "! rendered 10:00\n", "! rendered 11:03\nntp server 10.0.0.9\n");
        f.addLeaf(
            QStringLiteral("leaf-2"), "! rendered 10:01\nvlan 2\n", "! rendered 11:04\nntp server 10.0.0.9\nvlan 2\n");
        f.addLeaf(QStringLiteral("leaf-3"), "! rendered 10:02\n", "! rendered 11:05\n");
        f.addLeaf(QStringLiteral("leaf-4"), "! rendered 10:03\n", "! rendered 11:06\n");
        QVERIFY(f.looked());
        QCOMPARE(f.same.changes().groupOf(f.changes.at(2).key()), SameChanges::others());
        CountingChoices counting;
        counting.ignoring.usual.expressions.push_back({QStringLiteral("times"), QStringLiteral("\\d\\d:\\d\\d$")});
        f.contents.setCounting(counting);
        QVERIFY(f.looked());
        QCOMPARE(f.told(), QStringList(QStringLiteral("+ ntp server 10.0.0.9: leaf-1 leaf-2")));
        QCOMPARE(f.same.changes().groupOf(f.changes.at(2).key()), QString()); // nothing of it differs in any way
        QCOMPARE(f.same.changes().groupOf(f.changes.at(3).key()), QString());
    }

    // Where no line says anything.
    void whatNoLineTellsIsAChangeThatIsNamed()
    {
        const auto utf16 = [](const QByteArray &text) {
            QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
            return QByteArray(encoder(QString::fromLatin1(text)));
        };
        const QByteArray mark("\xef\xbb\xbf");
        Fixture f;
        for (const char *text : {"some words\n", "other words\n"}) {
            const QByteArray one(text);
            const QString name = QString::fromLatin1(one.first(one.indexOf(' ')));
            f.add(name + QStringLiteral("-ends"), Bytes(QByteArray(one).replace("\n", "\r\n")), Bytes(one));
            f.add(name + QStringLiteral("-mark"), Bytes(mark + one), Bytes(one));
            f.add(name + QStringLiteral("-blank"), Bytes(one), Bytes(one + "\n"));
            f.add(name + QStringLiteral("-several"), Bytes(mark + QByteArray(one).replace("\n", "\r\n")),
                Bytes(one + "  \n"));
            f.add(name + QStringLiteral("-encoding"), Bytes(one), Bytes(utf16(one)));
            f.add(name + QStringLiteral("-back"), Bytes(utf16(one)), Bytes(one));
            f.add(name + QStringLiteral("-more"), Bytes(one), Bytes(utf16(one + "new\n")));
            f.add(name + QStringLiteral("-new"), Bytes(one), Bytes(one + "new\n"));
        }
        f.add(QStringLiteral("bytes"), Bytes(utf16("words")), Bytes(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12)));
        QVERIFY(f.looked());
        QCOMPARE(f.told(),
            QStringList({QStringLiteral("~ line ends: some-ends other-ends"),
                QStringLiteral("~ byte order mark: some-mark other-mark"),
                QStringLiteral("~ blank lines: some-blank other-blank"),
                QStringLiteral("~ blank lines,~ line ends,~ byte order mark: some-several other-several"),
                QStringLiteral("~ encoding UTF-8 → UTF-16 LE: some-encoding other-encoding"),
                QStringLiteral("~ encoding UTF-16 LE → UTF-8: some-back other-back"),
                QStringLiteral("+ new,~ encoding UTF-8 → UTF-16 LE: some-more other-more"),
                QStringLiteral("+ new: some-new other-new")}));
        for (const SameChangeGroup &group : f.same.changes().groups())
            QCOMPARE(group.signature.lines.constFirst().isWords,
                !group.signature.lines.constFirst().text.contains(QLatin1String("new")));
        QCOMPARE(
            sameChangeText(f.same.changes().groups().at(0).signature, 2), QStringLiteral("2 artifacts: line ends"));
    }

    // What could not be looked into is in no group, and the others are.
    void aFailureIsLeftOut()
    {
        Fixture f;
        for (int i = 0; i < 3; ++i)
            f.addLeaf(QStringLiteral("leaf-%1").arg(i), "", "ntp server 10.0.0.9\n");
        f.changes[1].right->storageId = QStringLiteral("gone");
        f.server.answer("/api/storage/object/gone",
            Answer::json(R"({"data":null,"errors":[{"message":"x","extensions":{"code":404}}]})", 404));
        QVERIFY(f.looked());
        QCOMPARE(f.told(), QStringList(QStringLiteral("+ ntp server 10.0.0.9: leaf-0 leaf-2")));
        QVERIFY(f.same.changes().groupOf(f.changes.at(1).key()).isEmpty()); // nobody knows
    }

    void anotherComparisonIsAnother()
    {
        Fixture f;
        for (int i = 0; i < 3; ++i)
            f.addLeaf(QStringLiteral("leaf-%1").arg(i), "", "ntp server 10.0.0.9\n");
        QVERIFY(f.looked());
        QCOMPARE(f.told().size(), 1);
        f.changes.resize(1);
        QVERIFY(f.looked());
        QCOMPARE(f.told(), QStringList());
        f.changes.clear();
        QVERIFY(f.looked());
        QCOMPARE(f.told(), QStringList());
        // What was found before is known at once.
        f.addLeaf(QStringLiteral("a"), "", "vlan 3\n");
        f.addLeaf(QStringLiteral("b"), "", "vlan 3\n");
        QVERIFY(f.looked());
        f.addLeaf(QStringLiteral("c"), "", "vlan 3\n");
        f.contents.start(f.changes, Priority::High);
        QCOMPARE(f.told(), QStringList(QStringLiteral("+ vlan 3: a b")));
        QTRY_COMPARE(f.told(), QStringList(QStringLiteral("+ vlan 3: a b c")));
        QCOMPARE(SameChanges(f.contents.differences()).groups().size(), 1); // all at once, it is the same
    }

    // Ten thousand of them: not one by one, for each telling puts all of them in order.
    void manyAreToldTogether()
    {
        Fixture f;
        for (int i = 0; i < 10000; ++i) { // without content, so that nothing is fetched
            const Artifact artifact{.id = QString::number(i),
                .definition = {QStringLiteral("d"), {}},
                .target = {QString::number(i), QString::number(i), {}}};
            f.changes << ArtifactChange{Change::Changed, artifact, artifact};
        }
        QSignalSpy changed(&f.same, &SameChange::changed);
        QVERIFY(f.looked([](const DiffLibrary &, const ChangedContent &content,
                             const std::function<bool()> &) -> Result<QByteArray> {
            const int number = content.change.key().targetId.toInt();
            const QByteArray done = QByteArray::number(number % 2 == 0 ? 0 : number % 1000);
            return ChangeSignature{QCryptographicHash::hash(done, QCryptographicHash::Sha256), {}, 0}.toBytes();
        }));
        QCOMPARE(f.same.changes().groups().size(), 501); // the even ones, and each odd one with nine others
        QCOMPARE(f.same.changes().groups().first().members.size(), 5000);
        QCOMPARE(f.same.changes().groups().at(1).members.size(), 10);
        QCOMPARE(f.same.changes().groups().at(1).members.first().targetId, QStringLiteral("1"));
        QVERIFY2(changed.count() < 1000, qPrintable(QString::number(changed.count())));
    }
};

QTEST_GUILESS_MAIN(TestSameChange)
#include "tst_samechange.moc"
