// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/linked.h"

#include <QTest>

using namespace artiscope;

namespace {

Artifact artifact(const char *id, const DefinitionRef &definition, const char *targetId, const char *label)
{
    return {.id = QString::fromUtf8(id),
        .definition = definition,
        .target = {.id = QString::fromUtf8(targetId), .label = QString::fromUtf8(label)}};
}

Branch branch(const char *name, bool isDefault = false)
{
    Branch made;
    made.name = QString::fromUtf8(name);
    made.isDefault = isDefault;
    return made;
}

} // namespace

// What a link calls an artifact, and which one that is.
class TestLinked : public QObject {
    Q_OBJECT

private:
    const DefinitionRef m_leaf{QStringLiteral("d1"), QStringLiteral("leaf_config")};
    const DefinitionRef m_twin{QStringLiteral("d2"), QStringLiteral("cables")};
    const DefinitionRef m_otherTwin{QStringLiteral("d3"), QStringLiteral("cables")};
    const DefinitionRef m_nameless{QStringLiteral("d4"), {}};
    const QList<Artifact> m_all{artifact("a1", m_leaf, "t1", "leaf-01"), artifact("a2", m_leaf, "t2", "leaf/02"),
        artifact("a3", m_leaf, "t3", "twin"), artifact("a4", m_leaf, "t4", "twin"),
        artifact("a5", m_twin, "t1", "leaf-01"), artifact("a6", m_otherTwin, "t2", "leaf/02"),
        artifact("a7", m_nameless, "t5", "")};
    const QList<Branch> m_branches{branch("main", true), branch("feature/a@b")};
    const Instant m_now = *Instant::fromWire(u"2026-11-24T08:31:00.5Z");

private Q_SLOTS:
    void byNamesWhereTheyAreTheOnlyOnes()
    {
        QStringList called;
        for (const QList<Link> links = linksTo(m_all, {}, m_all); const Link &link : links)
            called << link.definition + u' ' + link.target;
        QCOMPARE(called,
            QStringList({QStringLiteral("leaf_config leaf-01"), QStringLiteral("leaf_config leaf/02"),
                QStringLiteral("leaf_config t3"), QStringLiteral("leaf_config t4"), QStringLiteral("d2 leaf-01"),
                QStringLiteral("d3 leaf/02"), QStringLiteral("d4 t5")}));
    }

    void eachIsFoundAgain()
    {
        const QList<Link> links = linksTo(
            m_all, {.server = QUrl(QStringLiteral("https://h.example")), .shown = {QStringLiteral("main"), {}}}, m_all);
        for (qsizetype i = 0; i < links.size(); ++i) {
            const std::optional<Link> read = Link::fromText(links.at(i).toText());
            QVERIFY2(read, qPrintable(links.at(i).toText()));
            const Result<Artifact> found = resolveLinked(*read, m_all);
            QVERIFY2(found, qPrintable(links.at(i).toText()));
            QCOMPARE(found->id, m_all.at(i).id);
        }
        QCOMPARE(resolveLinked({.artifactId = QStringLiteral("a6")}, m_all)->id, QStringLiteral("a6"));
    }

    void whatIsNotThere_data()
    {
        QTest::addColumn<Link>("link");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("subject");
        QTest::newRow("definition") << Link{.definition = QStringLiteral("spine_config"),
            .target = QStringLiteral("leaf-01")}
                                    << int(Error::Reason::DefinitionNotFound) << "spine_config";
        QTest::newRow("target") << Link{.definition = QStringLiteral("leaf_config"),
            .target = QStringLiteral("leaf-99")}
                                << int(Error::Reason::NotFound) << "leaf_config/leaf-99";
        QTest::newRow("not told from another")
            << Link{.definition = QStringLiteral("leaf_config"), .target = QStringLiteral("twin")}
            << int(Error::Reason::Ambiguous) << "leaf_config/twin";
        QTest::newRow("artifact") << Link{.artifactId = QStringLiteral("a99")} << int(Error::Reason::NotFound) << "a99";
    }
    void whatIsNotThere()
    {
        QFETCH(const Link, link);
        QFETCH(const int, reason);
        QFETCH(const QString, subject);
        const Result<Artifact> found = resolveLinked(link, m_all);
        QVERIFY(!found);
        QCOMPARE(int(found.error().reason), reason);
        QCOMPARE(found.error().subject, subject);
    }

    void places_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("is");
        QTest::newRow("now") << "main"
                             << ""
                             << "main";
        QTest::newRow("the default branch") << ""
                                            << ""
                                            << "main";
        QTest::newRow("then") << "feature/a@b"
                              << "2026-11-24T08:30:00.123456Z"
                              << "feature/a@b@2026-11-24T08:30:00.123456Z";
        QTest::newRow("by the server's clock") << "main"
                                               << "-1h"
                                               << "main@2026-11-24T07:31:00.000000Z";
        QTest::newRow("no branch") << "absent"
                                   << ""
                                   << "no branch absent";
        QTest::newRow("no time") << "main"
                                 << "whenever"
                                 << "no time whenever";
        QTest::newRow("yet to come") << "main"
                                     << "2030-01-01T00:00:00Z"
                                     << "no time 2030-01-01T00:00:00Z";
    }
    void places()
    {
        QFETCH(const QString, branch);
        QFETCH(const QString, time);
        QFETCH(const QString, is);
        const Result<Snapshot> place = resolvePlace({branch, time}, m_branches, m_now, QTimeZone::utc());
        QString told;
        if (place)
            told = place->at ? place->branch + u'@' + place->at->toWire() : place->branch;
        else if (place.error().reason == Error::Reason::BranchNotFound)
            told = QStringLiteral("no branch ") + place.error().subject;
        else if (place.error().reason == Error::Reason::BadTime)
            told = QStringLiteral("no time ") + place.error().subject;
        QCOMPARE(told, is);
        if (place) // what is written of it is the same for ever
            QCOMPARE(
                resolvePlace(linkPlace(*place), m_branches, m_now.plusSeconds(1000), QTimeZone::utc()).value(), *place);
    }

    void theProfileIsTheOneOfTheServer()
    {
        const auto profile = [](const char *id, const char *url) {
            return Profile{.id = QString::fromUtf8(id), .baseUrl = QUrl(QString::fromUtf8(url))};
        };
        const QList<Profile> profiles{profile("lab", "http://h.example"), profile("one", "https://h.example"),
            profile("two", "https://h.example"), profile("below", "https://h.example/infrahub")};
        const auto found = [&](const char *link, const char *preferred) {
            const auto one =
                profileFor(*Link::fromText(QString::fromUtf8(link)), profiles, QString::fromUtf8(preferred));
            return one ? one->id : QStringLiteral("none");
        };
        QCOMPARE(found("artiscope://h.example/main", ""), QStringLiteral("one"));
        QCOMPARE(found("artiscope://h.example/main", "two"), QStringLiteral("two"));
        QCOMPARE(found("artiscope://h.example/main", "lab"), QStringLiteral("one"));
        QCOMPARE(found("artiscope://h.example/main?scheme=http", "two"), QStringLiteral("lab"));
        QCOMPARE(found("artiscope://h.example/main?path=/infrahub", ""), QStringLiteral("below"));
        QCOMPARE(found("artiscope://h.example:8000/main", ""), QStringLiteral("none"));
        QCOMPARE(found("https://h.example/infrahub/objects/CoreArtifact/a1", ""), QStringLiteral("below"));
    }
};

QTEST_GUILESS_MAIN(TestLinked)
#include "tst_linked.moc"
